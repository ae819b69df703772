"""The form of one record: its declared fields, each of which is one undo step when it is committed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from models import edits, validation
from models.project import Change, Project
from models.records import Record
from ui.details.context import Context
from ui.details.fields import FieldSpec
from ui.i18n import translate
from ui.labels import problem_text
from ui.unfinished import RefusedText
from ui.widgets.field import Field
from ui.widgets.reading_order import ReadingOrder


class Draft(NamedTuple):
    """What a field held when its record was left."""

    text: str
    """For the field to restore."""
    refused: RefusedText
    """The same for a person to read."""


class RecordForm(ReadingOrder):
    """Fields write to the record that they were filled from, whatever has been selected since."""

    def __init__(
        self,
        record_type: type[Record],
        specs: tuple[FieldSpec, ...],
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record_type = record_type
        self._specs = specs
        self._context = context
        self._record_id: str | None = None
        self._project: Project | None = None
        """The project of the record and the drafts: another one may have a record of the same id."""
        self._drafts: dict[str, dict[str, Draft]] = {}
        """Record id -> field -> what could not be committed when another record was shown."""
        self.fields: dict[str, Field] = {}
        form = QFormLayout(self)
        form.setContentsMargins(14, 4, 14, 12)
        form.setVerticalSpacing(7)
        form.setHorizontalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for spec in specs:
            self._add(form, spec)

    def show_record(self, record: Record) -> None:
        """Show a record of the form's type; leaving another one commits what was being typed for it."""
        if record.id == self._record_id and self._project is self._context.project:
            self.refresh()
            return
        self.leave()
        self._record_id, self._project = record.id, self._context.project
        for spec in self._specs:
            self.fields[spec.name].reset(spec.value(record))
        for name, draft in self._drafts.pop(record.id, {}).items():
            self.fields[name].restore(draft.text)

    def leave(self) -> None:
        """Commit what can be committed, keep the rest for when the record is shown again.

        A record that has been deleted takes nothing any more: all of it waits for an undo.
        """
        if self._project is not self._context.project:
            self._drafts.clear()
        elif self._record_id is not None:
            if self._record() is not None:
                self.commit()
            self._drafts[self._record_id] = self._unfinished()
        self._record_id = None

    def commit(self) -> None:
        """Hand over everything that is being typed."""
        for field in self.fields.values():
            field.commit()

    def refused_text(self) -> RefusedText | None:
        """What the record shown, or one shown before, could not take; nothing of a deleted one."""
        if self._project is not self._context.project:
            return None
        drafts = dict(self._drafts)
        if self._record_id is not None:
            drafts[self._record_id] = self._unfinished()
        find = self._context.project.find
        kept = [drafts[record_id] for record_id in drafts if find(self._record_type, record_id)]
        return next((draft.refused for fields in kept for draft in fields.values()), None)

    def _unfinished(self) -> dict[str, Draft]:
        """What the fields hold that has not been handed over."""
        return {
            name: Draft(text, RefusedText(field.draft_in_words(), field.problem))
            for name, field in self.fields.items()
            if (text := field.draft()) is not None
        }

    def refresh(self) -> None:
        """Show the record as the project holds it now, sparing what is being typed."""
        record = self._record()
        if record is not None:
            for spec in self._specs:
                self.fields[spec.name].set_value(spec.value(record))

    def _record(self) -> Record | None:
        if self._record_id is None or self._project is not self._context.project:
            return None
        return self._project.find(self._record_type, self._record_id)

    def _add(self, form: QFormLayout, spec: FieldSpec) -> None:
        field = spec.make(self._context)
        text = translate("Details", spec.label)
        field.set_name(text)
        field.committed.connect(lambda value, before: self._edit(spec, value, before))
        self.fields[spec.name] = field
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setBuddy(field)
        if spec.wide:
            form.addRow(label)
            form.addRow(field)
        else:
            label.setMinimumHeight(field.editor.sizeHint().height())
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            form.addRow(label, field)

    def _edit(self, spec: FieldSpec, value: object, before: tuple[Change, ...]) -> None:
        record = self._record()
        if record is None:
            return
        changes = (*before, *edits.update(record, **spec.attributes(value)))
        problems = validation.check(self._context.project, changes)
        if problems:
            self.fields[spec.name].flag(problem_text(problems[0]))
        else:
            self._context.document.edit(translate("Details", spec.step), changes)
