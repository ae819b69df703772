"""Several records of a type at once: what can be set for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from models import edits
from models.citing import cite
from models.edits import Changes
from models.records import Actor, Event, Record, Source
from models.sources.types import retyped
from ui.details import options
from ui.details.cite_field import CiteField
from ui.details.context import Context
from ui.details.fields import ACTOR_FIELDS, EVENT_FIELDS
from ui.details.source_fields import TYPE
from ui.details.spec import FieldSpec
from ui.i18n import translate
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import Field

_SOURCE_FIELDS = (
    FieldSpec(
        "type",
        QT_TRANSLATE_NOOP("Details", "Type"),
        QT_TRANSLATE_NOOP("Details", "Change the type"),
        TYPE.make,
        shown=TYPE.shown,
    ),
    FieldSpec(
        "side",
        QT_TRANSLATE_NOOP("Details", "Speaks for"),
        QT_TRANSLATE_NOOP("Details", "Change the side"),
        lambda context: ChoiceField(lambda: options.sides(context.project)),
    ),
)
SHARED: dict[type[Record], tuple[FieldSpec, ...]] = {
    Event: tuple(spec for spec in EVENT_FIELDS if spec.name in ("kind", "status")),
    Source: _SOURCE_FIELDS,
    Actor: tuple(spec for spec in ACTOR_FIELDS if spec.name in ("nature", "side")),
}
"""Fields that make sense to set for many records in one gesture."""


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
    """A choice shows the value that all selected records of a type share, or that they differ."""

    def __init__(self, record_type: type[Record], context: Context, parent: QWidget | None = None) -> None:
        """`record_type` is one of SHARED."""
        super().__init__(parent)
        self._record_type = record_type
        self._context = context
        self.fields: dict[str, Field] = {}
        form = QFormLayout(self)
        form.setContentsMargins(14, 4, 14, 12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for spec in SHARED[record_type]:
            self._add(form, spec)
        self.cite: CiteForAll | None = None
        if record_type is Event:
            self._add_citing(form)

    def refresh(self) -> None:
        """Show what the selected records have in common now."""
        records = self._records()
        for spec in SHARED[self._record_type]:
            self.fields[spec.name].reset(_common(records, spec))
        if self.cite is not None:
            self.cite.set_value(None)

    def _records(self) -> list[Record]:
        known = self._context.project.table(self._record_type)
        return [known[record_id] for record_id in self._context.selection.ids if record_id in known]

    def _add(self, form: QFormLayout, spec: FieldSpec) -> None:
        field = spec.make(self._context)
        text = translate("Details", spec.label)
        field.set_name(text)
        if isinstance(field, ChoiceField):
            field.combo.setPlaceholderText(self.tr("different"))
        field.committed.connect(lambda value, _before: self._edit(spec, value))
        form.addRow(_label(text, field), field)
        self.fields[spec.name] = field

    def _add_citing(self, form: QFormLayout) -> None:
        self.cite = CiteForAll(self._context)
        form.addRow(_label(self.tr("Citations"), self.cite))
        form.addRow(self.cite)

    def _edit(self, spec: FieldSpec, value: object) -> None:
        changes = [
            change
            for record in self._records()
            for change in edits.update(record, **self._attributes(spec, record, value))
        ]
        self._context.document.edit(translate("Details", spec.step), tuple(changes))

    def _attributes(self, spec: FieldSpec, record: Record, value: object) -> dict[str, object]:
        if isinstance(record, Source) and spec.name == "type":
            return dict(retyped(record, str(value), self._context.project.info.language))
        return spec.attributes(value)


def _label(text: str, field: Field) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setBuddy(field)
    return label


def _common(records: Sequence[Record], spec: FieldSpec) -> object:
    """The value that all have in a field; None if two differ, which the first few mostly tell."""
    if not records:
        return None
    value = spec.value(records[0])
    return value if all(spec.value(record) == value for record in records) else None
