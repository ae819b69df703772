"""Running a dialog and letting it go, and keeping one beside a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

D = TypeVar("D", bound=QDialog)


def run(dialog: QDialog) -> int:
    """Run a dialog until it is closed, and delete it afterwards.

    A dialog with a parent would else live, and listen to the document, as long as its window.
    """
    _show_window(dialog.parentWidget())
    try:
        return dialog.exec()
    finally:
        dialog.deleteLater()


def show_beside(window: QWidget, dialog_type: type[D], make: Callable[[], D]) -> D:
    """Show the one dialog of a type that stays beside the window, as it was left, or a new one."""
    dialog = window.findChild(dialog_type) or make()
    dialog.show()
    dialog.activateWindow()
    return dialog


def _show_window(parent: QWidget | None) -> None:
    """A question asked before the first frame, while a project is opened, stands over its window."""
    if parent is not None and not parent.window().isVisible():
        parent.window().show()
