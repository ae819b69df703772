"""PySide6 6.12.0 loses a reference to None on each void call under Python 3.10 and 3.11.

It crashes after seconds of painting, so that only a long run shows it; the pins in pyproject.toml keep it
away.
"""

from __future__ import annotations

import os
import subprocess
import sys

SOAK = """
import sys
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Small(QWidget):
    painted = 0
    def paintEvent(self, event):
        painter = QPainter(self)
        for step in range(8):
            painter.fillRect(QRectF(step, step, 4, 4), QColor("#0B6BB8"))
            painter.setPen(QColor("#16202E"))
            painter.drawLine(0, step, 16, step)
        painter.end()
        Small.painted += 1

application = QApplication(["soak", "-platform", "offscreen"])
widget = Small()
widget.resize(16, 16)
widget.show()
while not widget.windowHandle().isExposed():
    application.processEvents()
for _ in range(20_000):
    widget.repaint()
assert Small.painted >= 20_000, Small.painted
print("painted")
"""


def test_painting_20_000_times_does_not_crash() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SOAK],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "painted"
