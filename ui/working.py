"""Long work beside the window, which stays alive: with progress, and a way to stop."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

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
            with _CONSIDERATE:
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


class _Considerate:
    """No garbage collection while any work runs: in its thread, one could take down widgets that only the
    window's thread may touch. That thread gets its turns sooner, since drawing takes many."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running = 0
        self._before = (True, sys.getswitchinterval())

    def __enter__(self) -> None:
        with self._lock:
            if not self._running:
                self._before = (gc.isenabled(), sys.getswitchinterval())
                gc.disable()
                sys.setswitchinterval(_TURN)
            self._running += 1

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._running -= 1
            if not self._running:
                collected, turn = self._before
                sys.setswitchinterval(turn)
                if collected:
                    gc.enable()


_CONSIDERATE = _Considerate()
