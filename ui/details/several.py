"""Several events at once: how many, and what can be set for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from models import edits
from models.citing import cite
from models.edits import Changes
from models.records import Event
from ui.details.cite_field import CiteField
from ui.details.context import Context
from ui.details.fields import EVENT_FIELDS
from ui.details.spec import FieldSpec
from ui.i18n import translate
from ui.widgets.field import Field

COMMON = ("kind", "status")
"""Fields that make sense to set for many events in one gesture."""


class CiteForAll(CiteField):
    """Cites a source for every selected event that does not cite it yet; it has no value to show."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Cite a source for all: title or link"), parent)

    def _cite(self, sources: Sequence[str], before: Changes = ()) -> None:
        selection, project = self._context.selection, self._context.project
        events = [project.events[event_id] for event_id in selection.event_ids]
        changes = cite(events, sources)
        if not changes:
            self.flag(self.tr("All of them cite it already."))
            return
        self.flag("")
        self._context.document.edit(self.tr("Cite for %n event(s)", "", len(changes)), (*before, *changes))


class SeveralForm(QWidget):
    """A choice shows the value that all selected events share, or nothing when they differ."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.fields: dict[str, Field] = {}
        form = QFormLayout(self)
        form.setContentsMargins(14, 4, 14, 12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for spec in EVENT_FIELDS:
            if spec.name in COMMON:
                self._add(form, spec)
        self.cite = CiteForAll(context)
        label = QLabel(self.tr("Citations"))
        label.setProperty("role", "muted")
        label.setBuddy(self.cite)
        form.addRow(label)
        form.addRow(self.cite)

    def refresh(self) -> None:
        """Show what the selected events have in common now."""
        events = self._events()
        for name, field in self.fields.items():
            field.reset(_common(events, name))
        self.cite.set_value(None)

    def _events(self) -> list[Event]:
        events = self._context.project.events
        return [events[event_id] for event_id in self._context.selection.event_ids if event_id in events]

    def _add(self, form: QFormLayout, spec: FieldSpec) -> None:
        field = spec.make(self._context)
        text = translate("Details", spec.label)
        field.set_name(text)
        field.committed.connect(lambda value, _before: self._edit(spec, value))
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setBuddy(field)
        form.addRow(label, field)
        self.fields[spec.name] = field

    def _edit(self, spec: FieldSpec, value: object) -> None:
        changes = [change for event in self._events() for change in edits.update(event, **{spec.name: value})]
        self._context.document.edit(translate("Details", spec.step), tuple(changes))


def _common(events: Sequence[Event], field: str) -> object:
    """The value that all have in a field; None if two differ, which the first few mostly tell."""
    if not events:
        return None
    value = getattr(events[0], field)
    return value if all(getattr(event, field) == value for event in events) else None
