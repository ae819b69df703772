"""The line in which one types what to search."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_MARGINS = 30
"""Left and right of the text, in pixels."""


class SearchLine(QLineEdit):
    """Esc clears it, and a button in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)

    def sizeHint(self) -> QSize:
        """As wide as what it says while it is empty."""
        width = self.fontMetrics().horizontalAdvance(self.placeholderText()) + _MARGINS
        return QSize(width, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
