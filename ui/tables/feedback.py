"""The line under an open cell editor: what was understood, or why a text cannot be taken."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.message import Message, Tone

_WIDTH = 420
_GAP = 2


class Feedback(Message):
    """A small card over the table, under the editor, or above it where the table ends."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__(parent=editor.parentWidget())
        self._editor = editor
        self.setContentsMargins(8, 4, 8, 4)
        editor.destroyed.connect(self.deleteLater)

    def say(self, text: str, tone: Tone | None = None) -> None:
        super().say(text, tone)
        self._editor.setAccessibleDescription(text)
        if text:
            self._place()
            self.raise_()

    def _place(self) -> None:
        """Beside the editor, whole, inside the table."""
        area, editor = self.parentWidget().rect(), self._editor.geometry()
        one_line = self.fontMetrics().horizontalAdvance(self.text()) + 20
        width = min(one_line, _WIDTH, area.width())
        height = self.heightForWidth(width)
        left = max(0, min(editor.left(), area.right() - width))
        under = editor.bottom() + _GAP
        top = under if under + height <= area.bottom() else max(0, editor.top() - height - _GAP)
        self.setGeometry(left, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.strong_line))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
        super().paintEvent(event)
