"""Running a dialog and letting it go."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def run(dialog: QDialog) -> int:
    """Run a dialog until it is closed, and delete it afterwards.

    A dialog with a parent would else live, and listen to the document, as long as its window.
    """
    try:
        return dialog.exec()
    finally:
        dialog.deleteLater()
