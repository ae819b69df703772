"""Work beside the window: its progress, its end in every way, and the garbage collector meanwhile."""

from __future__ import annotations

import gc
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from models.progress import Cancelled, Progress
from ui.working import FEW, Work, carried_out


def until_stopped(progress: Progress) -> str:
    """Work without an end."""
    while progress(1, 3):
        threading.Event().wait(0.001)
    raise Cancelled


def test_the_result_is_there_in_the_end(qtbot: QtBot) -> None:
    parent = QObject()
    thread = Work(lambda _progress: "done", parent)
    thread.start()
    qtbot.waitUntil(thread.isFinished)
    assert (thread.result, thread.failure) == ("done", None)


def test_stopped_there_is_neither_result_nor_failure() -> None:
    parent = QObject()
    thread = Work(until_stopped, parent)
    thread.start()
    thread.stop()
    assert thread.isFinished()
    assert (thread.result, thread.failure) == (None, None)


def test_deleting_the_parent_waits_for_the_end() -> None:
    """Else Qt ends the program: a thread was destroyed that still ran."""
    parent, ended = QWidget(), threading.Event()

    def work(progress: Progress) -> None:
        try:
            until_stopped(progress)
        finally:
            ended.set()

    thread = Work(work, parent)
    thread.start()
    shiboken6.delete(parent)
    assert ended.is_set()
    assert not shiboken6.isValid(thread)


def test_nothing_is_collected_until_the_last_work_ends() -> None:
    parent = QObject()
    first, second = (Work(until_stopped, parent) for _ in range(2))
    assert gc.isenabled()
    for thread in (first, second):
        started = threading.Event()
        thread.started.connect(started.set, Qt.ConnectionType.DirectConnection)
        thread.start()
        assert started.wait(5)
    first.stop()
    assert not gc.isenabled()
    second.stop()
    assert gc.isenabled()


def test_few_are_worked_on_at_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert carried_out(FEW, lambda _progress: threading.current_thread(), "Title", "Text", window) is (
        threading.main_thread()
    )


def test_a_dialog_tells_how_far_it_is_and_cancels(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[tuple[str, int, int]] = []

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QProgressDialog) and dialog.value() > 0:
            seen.append((dialog.windowTitle(), dialog.value(), dialog.maximum()))
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    watch = QTimer(interval=5)
    watch.timeout.connect(cancel)
    watch.start()
    assert carried_out(FEW + 1, until_stopped, "Title", "Text", window) is None
    watch.stop()
    assert seen == [("Title", 1, 3)]
    assert QApplication.overrideCursor() is None


def test_what_it_raises_is_raised(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def work(_progress: Progress) -> None:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        carried_out(FEW + 1, work, "Title", "Text", window)
