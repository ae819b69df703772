"""What stands for the person at the export dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ui.figure.dialog import ExportDialog


class Chooser:
    """Stands for the file chooser: answers with `path`."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.suggested: Path | None = None

    def __call__(self, parent: QWidget, suggested: Path) -> Path | None:
        self.suggested = suggested
        return self.path


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    if isinstance(button, QCheckBox):
        button.click()
    else:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(box: QComboBox, qtbot: QtBot, text: str) -> None:
    """Type the beginning of an entry, as the keyboard does."""
    box.setFocus()
    qtbot.keyClicks(box, text)


def go_down(box: QComboBox, qtbot: QtBot, entries: int) -> None:
    box.setFocus()
    for _ in range(entries):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def wait_for_preview(qtbot: QtBot, dialog: ExportDialog) -> None:
    before = dialog.preview.image.cacheKey()
    qtbot.waitUntil(lambda: dialog.preview.image.cacheKey() != before)
