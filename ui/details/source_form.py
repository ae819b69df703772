"""The form of a source: the fields of its type, what else it holds, and its footnote above them."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import shorten
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from models.citations.notes import note_of
from models.records import Record, Source
from models.sources.sides import suggested_side
from models.sources.types import (
    EVERY_FIELD,
    SourceType,
    kept_besides,
    other_fields,
    retyped,
    shown_fields,
    type_of,
)
from ui.details.context import Context
from ui.details.form import RecordForm
from ui.details.note_preview import NotePreview
from ui.details.side_field import SideField
from ui.details.source_fields import SPECS
from ui.details.spec import FieldSpec
from ui.sources.csl_words import csl_variable_label
from ui.sources.words import field_label
from ui.widgets.field import Field
from ui.widgets.message import Message, Tone
from ui.widgets.url_field import ArchivedUrlField

_WIDEST_LABEL = 104
"""In pixels; more would leave too little for the fields in the narrowest dock."""


_KEPT = 200
"""Most characters shown of what a file has brought and no field shows."""


class _Places(NamedTuple):
    """What stands where in the form."""

    source_type: SourceType
    shown: tuple[str, ...]
    others: tuple[str, ...]


class SourceForm(RecordForm):
    """Fields are made when a source first needs them, and stay: another type only puts them elsewhere."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.labels: dict[str, QLabel] = {}
        self._places: _Places | None = None
        super().__init__(Source, (), context, parent)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._show_derived)

    def _lay_out(self) -> None:
        self.preview = NotePreview()
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(7)
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._line_height = QLineEdit().sizeHint().height()
        self.other_heading = QLabel(self.tr("Other fields"))
        self.other_heading.setProperty("role", "heading")
        self.other_heading.setContentsMargins(0, 8, 0, 0)
        self.kept = Message(Tone.MUTED)
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 4, 14, 12)
        rows.setSpacing(8)
        rows.addWidget(self.preview)
        rows.addLayout(self._grid)
        rows.addWidget(self.kept)

    def show_record(self, record: Record) -> None:
        self._arrange(record)
        super().show_record(record)
        # Once more: what was being typed when the source was left is shown, whatever its type shows.
        self._arrange(record)
        self._later.start()

    def refresh(self) -> None:
        record = self._record()
        if record is not None:
            self._arrange(record)
        super().refresh()
        self._later.start()

    # ---- places ------------------------------------------------------------------------------------

    def _arrange(self, record: Record) -> None:
        """Put each field into its place; none that is being typed in goes."""
        assert isinstance(record, Source)
        shown = ("type", *shown_fields(record))
        others = set(other_fields(record)) | self._busy()
        places = _Places(
            type_of(record), shown, tuple(name for name in EVERY_FIELD if name in others.difference(shown))
        )
        if places == self._places:
            return
        self._places = places
        self.setUpdatesEnabled(False)
        row = self._put(places.shown, 0)
        self._grid.addWidget(self.other_heading, row, 0, 1, 2)
        self._put(places.others, row + 1)
        self._show_placed()
        self.setUpdatesEnabled(True)

    def _busy(self) -> set[str]:
        """Fields of the source shown in which something is being typed."""
        now = QApplication.focusWidget()
        return {
            name
            for name, field in self.fields.items()
            if field.draft() is not None or (now is not None and field.isAncestorOf(now))
        }

    def _put(self, names: tuple[str, ...], row: int) -> int:
        """Rows from `row` on; gives the one that follows."""
        for name in names:
            field, label = self._field(name), self.labels[name]
            if SPECS[name].wide:
                self._grid.addWidget(label, row, 0, 1, 2)
                self._grid.addWidget(field, row + 1, 0, 1, 2)
                row += 2
            else:
                self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(field, row, 1)
                row += 1
        return row

    def _show_placed(self) -> None:
        assert self._places is not None
        placed = {*self._places.shown, *self._places.others}
        for name, field in self.fields.items():
            label = self.labels[name]
            text = self._name(name)
            if label.text() != text:
                label.setText(text)
                field.set_name(text)
            for widget in (label, field):
                widget.setVisible(name in placed)
        self.other_heading.setVisible(bool(self._places.others))
        self._align(self.labels[name] for name in placed if not SPECS[name].wide)

    def _align(self, labels: Iterable[QLabel]) -> None:
        """One width for the labels beside fields; the few longer ones are broken into lines."""
        labels = tuple(labels)
        widest = max(label.fontMetrics().horizontalAdvance(label.text()) for label in labels)
        width = min(widest, _WIDEST_LABEL) + 2
        for label in labels:
            label.setWordWrap(label.fontMetrics().horizontalAdvance(label.text()) > width)
            label.setFixedWidth(width)

    def _field(self, name: str) -> Field:
        """The editor of a field, made when it is first placed."""
        if name not in self.fields:
            field = self._make(SPECS[name])
            label = QLabel()
            label.setProperty("role", "muted")
            label.setBuddy(field)
            label.setTextFormat(Qt.TextFormat.PlainText)
            if not SPECS[name].wide:
                label.setMinimumHeight(self._line_height)
            self.labels[name] = label
            self._specs = (*self._specs, SPECS[name])
            record = self._record()
            if record is not None:
                field.reset(SPECS[name].value(record))
        return self.fields[name]

    # ---- words and edits ---------------------------------------------------------------------------

    def _name(self, name: str) -> str:
        assert self._places is not None
        return self.tr("Type") if name == "type" else field_label(self._places.source_type, name)

    def _step(self, spec: FieldSpec) -> str:
        return self.tr("Edit source: {field}").format(field=self._name(spec.name))

    def _attributes(self, spec: FieldSpec, record: Record, value: object) -> dict[str, object]:
        if spec.name == "type" and isinstance(record, Source):
            return dict(retyped(record, str(value), self._context.project.info.language))
        return super()._attributes(spec, record, value)

    # ---- what follows from the fields --------------------------------------------------------------

    def _show_derived(self) -> None:
        """The footnote, what a side could be, what only files know: once the form itself is shown."""
        record = self._record()
        if not isinstance(record, Source):
            return
        project = self._context.project
        self.preview.show_note(note_of(project, record))
        side, archived = self.fields.get("side"), self.fields.get("archived_url")
        if isinstance(side, SideField):
            side.suggest("" if record.side else suggested_side(project, record))
        if isinstance(archived, ArchivedUrlField):
            archived.set_page(record.url)
        kept = [
            f"{csl_variable_label(name)}: {shorten(text, _KEPT, placeholder='…')}"
            for name, text in kept_besides(record)
        ]
        heading = self.tr("Kept from an import, without a field here:")
        self.kept.say("\n".join([heading, *kept]) if kept else "")
