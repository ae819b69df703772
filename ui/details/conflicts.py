"""The fields about which the sources of an event differ: who says what, and which value is its own."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from models.evidence.conflicts import (
    Choice,
    Conflict,
    choose,
    differences,
    is_within,
    keep_former,
    swept_along,
)
from models.evidence.given import own_text
from models.records import Event
from ui.details.context import Context
from ui.details.swept import SweptCard
from ui.given import value_words
from ui.i18n import translate
from ui.labels import field_name
from ui.sources.names import short_names
from ui.widgets.card import Card
from ui.widgets.message import Message, Tone
from ui.widgets.whole import WholeField

_STEPS = {
    "date": QT_TRANSLATE_NOOP("Details", "Choose the date"),
    "time": QT_TRANSLATE_NOOP("Details", "Choose the time"),
    "status": QT_TRANSLATE_NOOP("Details", "Choose the status"),
    "title": QT_TRANSLATE_NOOP("Details", "Choose the title"),
    "place": QT_TRANSLATE_NOOP("Details", "Choose the place"),
    "duration_minutes": QT_TRANSLATE_NOOP("Details", "Choose the duration"),
}
"""Names of the undo steps."""


class ChoiceRow(QWidget):
    """A value, the sources that give it, and whether it is the event's own; a click anywhere chooses it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio = QRadioButton()
        # The group is the card's: with Qt's own, an arrow key would choose each value that it passes.
        self.radio.setAutoExclusive(False)
        self.radio.setFixedHeight(self.fontMetrics().height())
        self.radio.clicked.connect(lambda _checked: self.chosen.emit())
        self.value = Message(Tone.TEXT)
        self.said_by = Message(Tone.MUTED)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.value)
        texts.addWidget(self.said_by)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_choice(self, field: str, value: str, said_by: str, is_own: bool) -> None:
        self.radio.setChecked(is_own)
        self.radio.setAccessibleName(f"{field}: {value}")
        self.radio.setAccessibleDescription(said_by)
        self.value.say(value)
        self.said_by.say(said_by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The texts belong to the button; it is clicked when the mouse is let go."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_click = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_click:
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()


class ConflictCard(Card):
    """What is said about one field."""

    chosen = Signal(str)
    """The canonical text of a value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ChoiceRow] = []
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.state = Message(Tone.MUTED)
        self._choices: tuple[Choice, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(8, 6, 8, 7)
        self._lines.setSpacing(4)
        self._lines.addWidget(self.title)
        self._lines.addWidget(self.state)

    def show_conflict(self, conflict: Conflict, names: dict[str, str]) -> None:
        """`names`: what each source is called."""
        self._choices = conflict.choices
        name = field_name(conflict.field)
        self.title.setText(name)
        self.state.say(*self._state(conflict))
        self.setAccessibleName(self.tr("What the sources say: {field}").format(field=name))
        self.setAccessibleDescription(self.state.text())
        while len(self.rows) < len(self._choices):
            self._add_row()
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(self._choices))
        for row, choice in zip(self.rows, self._choices, strict=False):
            words = value_words(conflict.field, choice.text)
            row.show_choice(name, words, self._said_by(conflict, choice, names), choice.text == conflict.own)

    def _add_row(self) -> None:
        row, index = ChoiceRow(self), len(self.rows)
        row.chosen.connect(lambda: self.chosen.emit(self._choices[index].text))
        self.rows.append(row)
        self._lines.addWidget(row)

    def _state(self, conflict: Conflict) -> tuple[str, Tone]:
        if conflict.is_exactness:
            return self.tr("No contradiction: one is only more exact."), Tone.MUTED
        if conflict.settled:
            return self.tr("The event has one of these values. Another can be chosen."), Tone.MUTED
        if conflict.own:
            return self.tr("Open: no source gives what the event has."), Tone.WARNING
        return self.tr("Open: the event has none."), Tone.WARNING

    def _said_by(self, conflict: Conflict, choice: Choice, names: dict[str, str]) -> str:
        sources = "; ".join(names[source] for source in choice.sources)
        if not sources:
            return self.tr("only the event itself")
        if not conflict.is_exactness or not conflict.own or choice.text == conflict.own:
            return sources
        more = is_within(choice.text, conflict.own)
        exactness = self.tr("more exact") if more else self.tr("less exact")
        return f"{sources} · {exactness}"


class ConflictsField(WholeField):
    """Shows an event's conflicts, or takes no room; its value is the event as it stands.

    It asks about sources that an edit has swept along since the event was selected.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent)
        self._context = context
        self.heading = QLabel(self.tr("Where the sources differ"))
        self.heading.setProperty("role", "muted")
        self.set_name(self.heading.text())
        self.cards: list[ConflictCard] = []
        self.swept: dict[str, SweptCard] = {}
        """By field; made when they are first needed."""
        self._before: Event | None = None
        """The event as it was selected, but for what has been answered since."""
        self._since = 0
        """The undo step after which that was."""
        context.document.undo_stack.indexChanged.connect(self._follow_step)
        self._lines = QVBoxLayout(body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self._lines.addWidget(self.heading)
        self._shown: tuple[Conflict, ...] = ()

    def reset(self, value: object) -> None:
        self._before = value if isinstance(value, Event) else None
        self._since = self._context.document.undo_stack.index()
        super().reset(value)

    def give_room_back(self) -> None:
        super().give_room_back()
        if not self._kept_height:
            self.setVisible(bool(self._shown or self._swept()))

    def _follow_step(self, index: int) -> None:
        """Undoing what was done before the event was selected asks nothing: its sources stood for that."""
        if index < self._since:
            self._since, self._before = index, self._value if isinstance(self._value, Event) else None
            self._write(self._value)

    def _write(self, value: object) -> None:
        edited = self._swept()
        found = differences(value) if isinstance(value, Event) else ()
        self._shown = tuple(sorted(found, key=lambda difference: difference.is_exactness))
        self.heading.setVisible(bool(self._shown))
        self.setVisible(bool(self._shown or edited) or self._must_keep_room())
        self._show_swept(edited)
        while len(self.cards) < len(self._shown):
            self._add_card()
        for index, card in enumerate(self.cards):
            card.setVisible(index < len(self._shown))
        if not self._shown:
            return
        ids = [source for found in self._shown for choice in found.choices for source in choice.sources]
        names = short_names(self._context.project, ids)
        for card, conflict in zip(self.cards, self._shown, strict=False):
            card.show_conflict(conflict, names)

    def _add_card(self) -> None:
        card, index = ConflictCard(self), len(self.cards)
        card.chosen.connect(lambda text: self._choose(self._shown[index].field, text))
        self.cards.append(card)
        self._lines.addWidget(card)

    def _swept(self) -> dict[str, tuple[str, ...]]:
        """Sources that an edit has made to stand for another value, by field."""
        before, now = self._before, self._value
        return swept_along(before, now) if before is not None and isinstance(now, Event) else {}

    def _show_swept(self, edited: Mapping[str, tuple[str, ...]]) -> None:
        before, now = self._before, self._value
        for field, card in self.swept.items():
            card.setVisible(field in edited)
        for field, sources in edited.items():
            assert before is not None
            assert isinstance(now, Event)
            if field not in self.swept:
                self._add_swept(field)
            names = short_names(self._context.project, sources)
            said_by = "; ".join(names.values())
            self.swept[field].show_edit(field, own_text(before, field), own_text(now, field), said_by)
            self.swept[field].show()

    def _add_swept(self, field: str) -> None:
        card = SweptCard(self)
        card.former.connect(lambda: self._keep_former(field))
        card.new.connect(lambda: self._let_go(field))
        self.swept[field] = card
        self._lines.insertWidget(0, card)

    def _keep_former(self, field: str) -> None:
        if self._before is not None and isinstance(self._value, Event):
            changes = keep_former(self._before, self._value, field)
            self._context.document.edit(self.tr("Let sources give the former value"), changes)

    def _let_go(self, field: str) -> None:
        """The sources say what the event says now."""
        if self._before is not None and isinstance(self._value, Event):
            self._before = replace(self._before, **{field: getattr(self._value, field)})
            self._write(self._value)

    def _choose(self, field: str, text: str) -> None:
        """Make a value the event's own; what cannot be chosen leaves the mark where it was."""
        if isinstance(self._value, Event):
            changes = choose(self._value, field, text)
            self._context.document.edit(translate("Details", _STEPS[field]), changes)
            self._write(self._value)
