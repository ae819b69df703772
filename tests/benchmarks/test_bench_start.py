"""From the start of the process to the first frame, against an empty window of the same library."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models import storage
from tests.benchmarks.many_events import project_with

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "resources" / "examples" / "trump-putin-2025.entrevue"
END = """
import os, time
def end():
    "Both end here, so that neither pays for taking its window apart."
    print("CPU", time.process_time(), flush=True)
    os._exit(0)
"""
EMPTY = f"""
{END}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, end)
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""
OURS = f"""
{END}
import main
from ui import preflight
check = preflight.what_is_missing
def watch(*arguments):
    "After the program's own check, which loads Qt in its own way."
    missing = check(*arguments)
    from PySide6.QtCore import QTimer
    from ui.timeline.view import TimelineView
    original = TimelineView.paintEvent
    def paint(view, event):
        original(view, event)
        if view.content.events:
            QTimer.singleShot(0, end)
    TimelineView.paintEvent = paint
    return missing
preflight.what_is_missing = watch
main.run()
"""
ROUNDS = 5


@pytest.mark.parametrize(("events", "most"), [(0, 1.6), (1_000, 1.7), (10_000, 2.2), (100_000, 5.5)])
def test_the_first_frame(events: int, most: float, tmp_path: Path) -> None:
    """`events` of 0 is the example project; the frame shows the project's timeline."""
    path = tmp_path / "project.entrevue"
    path.write_bytes(EXAMPLE.read_bytes())
    if events:
        storage.save(project_with(events), path)
    # Once for nothing: what is installed has its bytecode.
    _seconds(OURS, tmp_path, str(path))
    times = [(_seconds(EMPTY, tmp_path), _seconds(OURS, tmp_path, str(path))) for _ in range(ROUNDS)]
    empty, ours = (min(column) for column in zip(*times, strict=True))
    print(f"{events} events: {ours:.3f} s, an empty window {empty:.3f} s: {ours / empty:.2f} times")
    assert ours / empty <= most


def _seconds(code: str, folder: Path, *arguments: str) -> float:
    """Seconds of the processor that a process of its own takes, with settings and state of its own."""
    own = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "PYTHONPYCACHEPREFIX")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{name: str(folder) for name in own}}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    result = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return next(float(line.split()[1]) for line in result.stdout.splitlines() if line.startswith("CPU"))
