"""Ctrl+K in the main window: one dialog, which stays beside it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.project import Project
from models.storage import save
from ui.explain.dialog import ExplainDialog
from ui.main_window import MainWindow
from ui.settings import Settings


def test_the_keys_open_one_dialog_that_selects_in_the_window(
    qtbot: QtBot,
    project: Project,
    tmp_path: Path,
    settings_path: Path,
    today: Callable[[], datetime.date],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("models.storage.recovery.default_folder", lambda: tmp_path / "recovery")
    path = tmp_path / "two.entrevue"
    save(project, path)
    window = MainWindow(Settings(settings_path), today)
    qtbot.addWidget(window)
    window.show()
    assert window.files.open(path)
    for _ in range(2):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(ExplainDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.isModal()
    qtbot.keyClicks(dialog.number, "23")
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    dialog.results.setFocus()
    assert window.selection.event_ids == ("call-1",)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
