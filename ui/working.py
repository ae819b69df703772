"""Long work beside the window, which stays alive: with progress, and a way to stop."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from models.collecting import Shared, Undo, uncollected
from models.progress import Cancelled, Progress
from ui.i18n import translate
from ui.modal import run

T = TypeVar("T")

FEW = 200
"""Sources that are formatted or written at once: about 0.3 s."""
_TOLD_EVERY = 0.05
"""Seconds between two messages of how far the work is."""
_TURN = 0.0005
"""Seconds after which the work lets the window go on; Python's own 0.005 make it stutter."""
_WIDTH = 320
"""Of the progress dialog, in pixels."""


class Work(QThread, Generic[T]):
    """Carries out one work; whoever takes it away waits for its end, be it that the parent is deleted.

    When it is done there is a `result`, or the `failure` that it raised; neither if it was stopped.
    """

    progressed = Signal(int, int)
    """How much is done, and how much there is, in what the work counts."""

    def __init__(self, work: Callable[[Progress], T], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._told = 0.0
        self.result: T | None = None
        self.failure: Exception | None = None
        # Qt ends the program when a thread is deleted that still runs.
        parent.destroyed.connect(self.stop)

    def run(self) -> None:
        try:
            # A collection in this thread could take down widgets that only the window's thread may touch.
            with uncollected(), _SHORT_TURNS:
                self.result = self._work(self._progress)
        except Cancelled:
            self.result = None
        except Exception as error:
            self.failure = error

    def stop(self) -> None:
        """Ask it to stop, and wait until it has."""
        self.requestInterruption()
        self.wait()

    def _progress(self, done: int, total: int) -> bool:
        now = time.monotonic()
        if now - self._told >= _TOLD_EVERY:
            self._told = now
            self.progressed.emit(done, total)
        return not self.isInterruptionRequested()


def carried_out(
    count: int, work: Callable[[Progress], T], title: str, text: str, window: QWidget
) -> T | None:
    """What `work` on `count` sources gives; None if it was cancelled. What it raises is raised here.

    Few are worked on at once, many beside a modal dialog that tells how far the work is.
    """
    if count <= FEW:
        return work(lambda _done, _total: True)
    thread = Work(work, window)
    run(_WaitingDialog(thread, title, text, window))
    # Not every part of the work can be interrupted.
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        thread.stop()
    finally:
        QGuiApplication.restoreOverrideCursor()
    thread.deleteLater()
    if thread.failure is not None:
        raise thread.failure
    return thread.result


class _WaitingDialog(QProgressDialog):
    """Modal, since nobody else may change anything meanwhile; starts the work, and closes with it."""

    def __init__(self, thread: Work, title: str, text: str, window: QWidget) -> None:
        super().__init__(text, translate("Working", "Cancel"), 0, 0, window)
        self.setWindowTitle(title)
        self.setAccessibleName(text)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(_WIDTH)
        self.setAutoClose(False)
        self.setAutoReset(False)
        # A method of ours, not a function: it is called in the window's thread.
        thread.progressed.connect(self._show_progress)
        thread.finished.connect(self.accept)
        thread.start()

    def _show_progress(self, done: int, total: int) -> None:
        self.setMaximum(total)
        self.setValue(done)


def _shorten_turns() -> Undo:
    """The window's thread gets its turns sooner, since drawing takes many."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    return lambda: sys.setswitchinterval(before)


_SHORT_TURNS = Shared(_shorten_turns)
