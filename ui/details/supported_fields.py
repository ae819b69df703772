"""Which fields of an event a source documents, and what it gives for them itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from models.durations import duration_text
from models.evidence.conflicts import contradicts, differs
from models.evidence.given import CITABLE_FIELDS, VALUED_FIELDS, own_text, read_value, value_text
from models.records import Citation, Event, Status
from ui.details import options
from ui.details.context import Context
from ui.given import value_words
from ui.labels import field_name
from ui.moments import read_duration_typed, read_time_typed
from ui.widgets.choice_field import ChoiceField, Option
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, TextField
from ui.widgets.message import Message, Tone


class GivenValue(QWidget):
    """A line for a value that a source gives itself, and how it differs from the event's."""

    def __init__(self, name: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.field = _field(name, context, self.tr("as the event"))
        self.difference = Message(Tone.WARNING)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        rows.addWidget(self.field)
        rows.addWidget(self.difference)

    def show_value(self, text: str, event: Event | None) -> None:
        """`text` is canonical; empty if the source gives none."""
        self.field.set_value(read_value(self._name, text) if text else self._blank)
        is_plain = event is None or not text or not contradicts(event, self._name, text)
        self.difference.say(self._differing(text, event), Tone.MUTED if is_plain else Tone.WARNING)
        if not self.field.is_flagged:
            self.field.editor.setAccessibleDescription(self.difference.text())

    def forget(self) -> None:
        """Show nothing, nor what was being typed."""
        self.field.reset(self._blank)
        self.difference.say("")
        self.hide()

    @property
    def _blank(self) -> str | None:
        """What the field holds where the source gives nothing."""
        return None if self._name in ("date", "status", "duration_minutes") else ""

    def _differing(self, text: str, event: Event | None) -> str:
        if not text or event is None or not differs(event, self._name, text):
            return ""
        own = own_text(event, self._name)
        if not own:
            return self.tr("The event has none.")
        return self.tr("The event has: {value}").format(value=value_words(self._name, own))


class SupportedFields(QWidget):
    """A check box for each field; beside those that are checked, a line for the source's own value."""

    changed = Signal(object, object)
    """The names of the supported fields, and the values (dict[str, str]) that the source gives."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._citation = Citation(source="")
        self._title = ""
        self.checks = {name: QCheckBox(field_name(name)) for name in CITABLE_FIELDS}
        self.values: dict[str, GivenValue] = {}
        """Made when they are first needed: most citations give no value."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        for row, check in enumerate(self.checks.values()):
            # clicked, not toggled: showing a citation is no change of it
            check.clicked.connect(lambda _checked: self._check())
            self._grid.addWidget(check, row, 0, Qt.AlignmentFlag.AlignTop)

    def show_citation(self, citation: Citation, event: Event | None, title: str) -> None:
        """`title`: how a screen reader tells the lines of several cards apart."""
        self._citation, self._title = citation, title
        for name, check in self.checks.items():
            check.setChecked(name in citation.supports)
            check.setAccessibleName(
                self.tr("{title} documents: {field}").format(title=title, field=field_name(name))
            )
        for name in VALUED_FIELDS:
            self._show_value(name, event)

    def commit(self) -> None:
        for value in self.values.values():
            value.field.commit()

    def forget(self) -> None:
        """Show nothing, nor what was being typed."""
        for value in self.values.values():
            value.forget()

    def drafts(self) -> dict[str, str]:
        """What is typed and not handed over."""
        found = {name: value.field.draft() for name, value in self.values.items()}
        return {name: draft for name, draft in found.items() if draft is not None}

    def restore(self, drafts: Mapping[str, str]) -> None:
        for name, draft in drafts.items():
            value = self._line(name)
            value.show()
            value.field.restore(draft)

    def _show_value(self, name: str, event: Event | None) -> None:
        text = self._citation.values.get(name, "")
        is_wanted = name in self._citation.supports or bool(text)
        if is_wanted:
            line = self._line(name)
            line.field.set_name(
                self.tr("{field} according to {title}").format(field=field_name(name), title=self._title)
            )
            line.show_value(text, event)
            line.show()
            self.checks[name].setMinimumHeight(line.field.editor.sizeHint().height())
        elif name in self.values:
            line = self.values[name]
            line.show_value("", None)
            line.setVisible(line.field.draft() is not None)
            self.checks[name].setMinimumHeight(0)

    def _line(self, name: str) -> GivenValue:
        if name not in self.values:
            line = GivenValue(name, self._context, self)
            line.field.committed.connect(lambda value, _before: self._give(name, value))
            self._grid.addWidget(line, CITABLE_FIELDS.index(name), 1)
            self.values[name] = line
        return self.values[name]

    def _check(self) -> None:
        """A value goes with its check mark."""
        supports = tuple(name for name, check in self.checks.items() if check.isChecked())
        unchecked = set(self._citation.supports) - set(supports)
        kept = {name: text for name, text in self._citation.values.items() if name not in unchecked}
        self.changed.emit(supports, kept)

    def _give(self, name: str, value: object) -> None:
        values = dict(self._citation.values)
        values.pop(name, None)
        if value not in (None, ""):
            values[name] = value_text(value)
        self.changed.emit(self._citation.supports, values)


def _field(name: str, context: Context, placeholder: str) -> Field:
    """The editor for what a source gives, as the event's own field is typed."""
    if name == "date":
        field = DateField(context.today, context.day_first, optional=True)
        field.line.set_hints(placeholder)
        return field
    if name == "status":
        return ChoiceField(lambda: [Option(None, placeholder), *options.codes(Status)])
    if name == "time":
        return TextField(read_time_typed, placeholder=placeholder)
    if name == "duration_minutes":
        return TextField(read_duration_typed, duration_text, placeholder)
    return TextField(placeholder=placeholder)
