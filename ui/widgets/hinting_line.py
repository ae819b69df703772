"""A line that says what can be typed into it as long as it is empty, in as many words as it has room for."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

_INSET = 4
"""What Qt leaves free at both sides of the text together, in pixels."""


class HintingLine(QLineEdit):
    """Its placeholder is the longest hint that is not cut off."""

    _hints: tuple[str, ...] = ()

    def set_hints(self, *hints: str) -> None:
        """The same at greater and smaller length, the longest first."""
        self._hints = hints
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if len(self._hints) > 1:
            self._show_hint()

    def _show_hint(self) -> None:
        width = self.fontMetrics().horizontalAdvance
        room = self._room()
        fitting = (hint for hint in self._hints if width(hint) <= room)
        shortest = self._hints[-1] if self._hints else ""
        self.setPlaceholderText(next(fitting, shortest))

    def _room(self) -> int:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(part, option, self).width() - _INSET
