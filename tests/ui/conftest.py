"""The main window, as the tests of several parts open it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.project import Project
from models.storage import save
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.unfinished import Unfinished

OpenWindow = Callable[..., MainWindow]


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


def _forget_changes(window: MainWindow) -> None:
    """Else closing it asks whether to save."""
    window.document.undo_stack.setClean()
    window.files.unfinished = Unfinished()
