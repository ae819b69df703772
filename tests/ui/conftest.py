"""The main window, as the tests of several parts open it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.project import Project
from models.storage import save
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.unfinished import Unfinished

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def _leaves_no_trace() -> Iterator[None]:
    """What a test closed is gone before the next one, and so is a theme that it applied.

    Without an event loop nothing is deleted later: each theme would be applied to the windows of all tests
    before, and a style sheet makes every window of the tests behind it take three times as long.
    """
    before = QApplication.instance()
    usual = QFont(before.font()) if isinstance(before, QApplication) else None
    yield
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if application.styleSheet():
        application.setProperty("entrevue_theme", None)
        application.setStyleSheet("")
        application.setPalette(QPalette())
        application.setFont(usual or QFont())


@pytest.fixture(autouse=True)
def _no_animations(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a desktop where nothing moves by itself: the timeline is at once where it goes."""
    monkeypatch.setattr("ui.timeline.glide.DURATION", 0)


@pytest.fixture
def open_window(
    qtbot: QtBot,
    tmp_path: Path,
    settings_path: Path,
    today: Callable[[], datetime.date],
    monkeypatch: pytest.MonkeyPatch,
) -> OpenWindow:
    """Opens a window: on a project from a file, or on nothing; all have one settings file."""
    monkeypatch.setattr("models.storage.recovery.default_folder", lambda: tmp_path / "recovery")

    def open_on(project: Project | None = None, size: tuple[int, int] | None = None) -> MainWindow:
        window = MainWindow(Settings(settings_path), today)
        # What is made right after the first frame, be there a frame or not.
        window.complete()
        qtbot.addWidget(window, before_close_func=_forget_changes)
        if size is not None:
            window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
        if project is not None:
            path = tmp_path / "two.entrevue"
            save(project, path)
            assert window.files.open(path)
        return window

    return open_on


@pytest.fixture
def window(open_window: OpenWindow, project: Project) -> MainWindow:
    """A window with the small project."""
    return open_window(project)


def _forget_changes(window: MainWindow) -> None:
    """Else closing it asks whether to save."""
    window.document.undo_stack.setClean()
    window.files.unfinished = Unfinished()
