"""Ctrl+K in the main window: one dialog, which stays beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.project import Project
from ui.explain.dialog import ExplainDialog
from ui.main_window import MainWindow


def test_the_keys_open_one_dialog_that_selects_in_the_window(
    qtbot: QtBot, project: Project, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(project)
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
