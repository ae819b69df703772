"""From the start of the process to the first frame, against an empty window of the same library."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from many_events import project_with

from models import storage

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "resources" / "examples" / "trump-putin-2025.entrevue"
EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""
OURS = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
import main

class FirstFrame(QObject):
    "Ends the program once the timeline of the opened project has been painted."
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "TimelineView":
            if watched.content.events:
                QTimer.singleShot(0, lambda: __import__("os")._exit(0))
        return False

first = FirstFrame()
original = QApplication.exec
QApplication.exec = lambda *_: (QApplication.instance().installEventFilter(first), original())[1]
main.run()
"""
ROUNDS = 5


@pytest.mark.parametrize(("events", "most"), [(0, 1.6), (1_000, 1.7), (10_000, 2.2), (100_000, 5.5)])
def test_the_first_frame(events: int, most: float, tmp_path: Path) -> None:
    """`events` of 0 is the example project."""
    path = tmp_path / "project.entrevue"
    path.write_bytes(EXAMPLE.read_bytes())
    if events:
        storage.save(project_with(events), path)
    times = [(_seconds(EMPTY, tmp_path), _seconds(OURS, tmp_path, str(path))) for _ in range(ROUNDS)]
    empty, ours = (min(column) for column in zip(*times, strict=True))
    print(f"{events} events: {ours:.3f} s, an empty window {empty:.3f} s: {ours / empty:.2f} times")
    assert ours / empty <= most


def _seconds(code: str, folder: Path, *arguments: str) -> float:
    """Of a process of its own, with settings and state of its own."""
    environment = {
        name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    }
    begin = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - begin
