"""A line of plain text in a colour of the theme that says how to take it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui import theme


class Tone(StrEnum):
    """Names of theme colours."""

    TEXT = "text"
    MUTED = "muted"
    WARNING = "warning"
    ALARM = "alarm"


class Message(QLabel):
    """Wrapped plain text; it takes no room while it has nothing to say."""

    def __init__(self, tone: Tone = Tone.MUTED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._tone = tone
        self._colour = ""
        self.hide()

    def say(self, text: str, tone: Tone | None = None) -> None:
        """Show a text, or nothing; the tone stays what it was unless given."""
        self._tone = tone or self._tone
        self.setText(text)
        self._recolour()
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._recolour()

    def _recolour(self) -> None:
        colour: str = getattr(theme.current(), self._tone)
        # A style sheet costs a millisecond: most messages never have anything to say.
        if colour == self._colour or not self.text():
            return
        self._colour = colour
        # A palette of its own would be lost each time that the application's style sheet is set.
        self.setStyleSheet(f"color: {colour}")
