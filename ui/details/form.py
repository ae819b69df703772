"""The form of one record: its declared fields, each of which is one undo step when it is committed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QSizePolicy, QWidget

from models import edits, validation
from models.project import Change, Project
from models.records import Record
from ui.details.context import Context
from ui.details.spec import FieldSpec
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
        self._arrived = QTimer(self, interval=0, singleShot=True)
        """Runs out when the record shown last has been laid out."""
        self._arrived.timeout.connect(lambda: self._arrive(False))
        self._lay_out()
        QApplication.instance().focusChanged.connect(self._give_room_back)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(14, 4, 14, 12)
        form.setVerticalSpacing(7)
        form.setHorizontalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for spec in self._specs:
            self._add(form, spec)

    def show_record(self, record: Record) -> None:
        """Show a record of the form's type; leaving another one commits what was being typed for it."""
        if self.shows(record):
            self.refresh()
            return
        self.leave()
        self._record_id, self._project = record.id, self._context.project
        self._arrive(True)
        self._arrived.start()
        for spec in self._specs:
            self.fields[spec.name].reset(spec.value(record))
        for name, draft in self._drafts.pop(record.id, {}).items():
            self.fields[name].restore(draft.text)

    def shows(self, record: Record) -> bool:
        """Whether the form is that of this record."""
        return record.id == self._record_id and self._project is self._context.project

    def leave(self) -> RefusedText | None:
        """Commit what can be committed, keep the rest for when the record is shown again.

        A record that has been deleted takes nothing any more: all of it waits for an undo. Gives what a
        record that is still there could not take.
        """
        refused = None
        if self._project is not self._context.project:
            self._drafts.clear()
        elif self._record_id is not None:
            if self._record() is not None:
                self.commit()
            drafts = self._unfinished()
            self._drafts[self._record_id] = drafts
            if self._record() is not None:
                refused = next((d.refused for d in drafts.values() if d.refused.problem), None)
        self._record_id = None
        return refused

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
        refused = (draft.refused for fields in kept for draft in fields.values())
        # Nothing in words: a draft of what only a redo would show again.
        return next((found for found in refused if any(found)), None)

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

    def _arrive(self, is_arriving: bool) -> None:
        for field in self.fields.values():
            field.arrive(is_arriving)

    def _give_room_back(self) -> None:
        for field in self.fields.values():
            field.give_room_back()

    def _record(self) -> Record | None:
        if self._record_id is None or self._project is not self._context.project:
            return None
        return self._project.find(self._record_type, self._record_id)

    def _make(self, spec: FieldSpec) -> Field:
        """The editor of a field, whose edits become those of the record."""
        field = spec.make(self._context)
        field.committed.connect(lambda value, before: self._edit(spec, value, before))
        self.fields[spec.name] = field
        return field

    def _add(self, form: QFormLayout, spec: FieldSpec) -> None:
        field = self._make(spec)
        if not spec.label:
            form.addRow(field)
            return
        text = translate("Details", spec.label)
        field.set_name(text)
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
        changes = (*before, *edits.update(record, **self._attributes(spec, record, value)))
        problems = validation.check(self._context.project, changes)
        if problems:
            self.fields[spec.name].flag(problem_text(problems[0]))
        else:
            self._context.document.edit(self._step(spec), changes)

    def _attributes(self, spec: FieldSpec, _record: Record, value: object) -> dict[str, object]:
        """The attributes of the record that a field's value stands for."""
        return spec.attributes(value)

    def _step(self, spec: FieldSpec) -> str:
        """Name of the undo step."""
        return translate("Details", spec.step)
