"""Buttons of forms and dialogs that Enter, typed into a field, never presses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget


def plain_button(text: str, act: Callable[[], object], parent: QWidget | None = None) -> QPushButton:
    """A button that does something."""
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: act())
    return button


def link_button(text: str, act: Callable[[], object], parent: QWidget | None = None) -> QPushButton:
    """The same without a frame, beside or beneath what it is about."""
    button = plain_button(text, act, parent)
    button.setProperty("flat", "true")
    return button


def close_box(dialog: QDialog) -> QDialogButtonBox:
    """*Close* at the end of a dialog that has changed things already."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
    box.rejected.connect(dialog.reject)
    return box
