"""An edit has changed a value that sources only support: do they say the new one, too?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ui.given import value_words
from ui.labels import field_name
from ui.widgets.card import Card
from ui.widgets.message import Message, Tone


class SweptCard(Card):
    """Names the sources that an edit has made to stand for another value, and asks which one they give."""

    former = Signal()
    """They give the value that the field had."""
    new = Signal()
    """They give the one that it has now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Message(Tone.WARNING)
        self.former_button = self._button(self.former)
        self.new_button = self._button(self.new)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 6)
        rows.setSpacing(3)
        for widget in (self.text, self.former_button, self.new_button):
            rows.addWidget(widget)

    def show_edit(self, field: str, former: str, now: str, sources: str) -> None:
        """`former`, `now`: canonical values, `now` may be empty; `sources` in words."""
        name, before = field_name(field), value_words(field, former)
        if now:
            text = self.tr("{field}: {former} became {value}. Do its sources give that, too? {sources}")
        else:
            text = self.tr("{field}: {former} was removed, but sources still support it: {sources}")
        value = value_words(field, now) if now else ""
        self.text.say(text.format(field=name, former=before, value=value, sources=sources))
        self.former_button.setText(self.tr("No, they give the former value"))
        self.new_button.setText(self.tr("Yes, they give the new value") if now else self.tr("Leave it so"))
        self.setAccessibleName(self.text.text())
        for button in (self.former_button, self.new_button):
            button.setAccessibleName(f"{name}: {button.text()}")

    def _button(self, clicked: Signal) -> QToolButton:
        button = QToolButton()
        button.setProperty("flat", "true")
        button.clicked.connect(lambda: clicked.emit())
        return button
