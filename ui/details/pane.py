"""The details dock: the selected record as a form."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.evidence import Corroboration, corroboration
from models.project import Change
from models.records import Event, Record
from ui.details.context import Context
from ui.details.fields import FORMS
from ui.details.form import RecordForm
from ui.details.several import SeveralForm
from ui.document import Document
from ui.labels import record_word, word
from ui.selection import Selection
from ui.settings import Settings
from ui.unfinished import RefusedText
from ui.widgets.message import Message, Tone


class DetailsPane(QScrollArea):
    """Shows the form of the current record, what several events share, or what to do to see one."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        settings: Settings,
        today: Callable[[], datetime.date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = Context(document, selection, settings, today)
        self.forms: dict[type[Record], RecordForm] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Details"))
        self._build()
        selection.changed.connect(self._show_selected)
        document.changed.connect(self._follow)
        document.replaced.connect(self._show_selected)
        self._show_selected()

    def finish_typing(self) -> None:
        """Hand over what is being typed: before saving, closing, exporting, deleting."""
        for form in self.forms.values():
            form.commit()

    def refused_text(self) -> RefusedText | None:
        """What no record could take, in whichever form it was typed."""
        return next((refused for form in self.forms.values() if (refused := form.refused_text())), None)

    def _build(self) -> None:
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        self._layout = QVBoxLayout(body)
        self._layout.setContentsMargins(0, 10, 0, 0)
        self._layout.setSpacing(4)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "title")
        self.heading.setContentsMargins(14, 0, 14, 0)
        self.note = Message(Tone.MUTED)
        self.note.setContentsMargins(14, 0, 14, 4)
        self.several = SeveralForm(self._context)
        for widget in (self.heading, self.note, self.several):
            self._layout.addWidget(widget)
        self._layout.addStretch(1)
        self.setWidget(body)

    def _show_selected(self) -> None:
        selection = self._context.selection
        record = selection.record()
        several = len(selection.event_ids) > 1
        shown = None if several or record is None else self._form(type(record))
        for form in self.forms.values():
            if form is not shown:
                form.leave()
            form.setVisible(form is shown)
        if shown is not None and record is not None:
            shown.show_record(record)
        self.several.setVisible(several)
        if several:
            self.several.refresh()
        self._show_heading()

    def _form(self, record_type: type[Record]) -> RecordForm | None:
        """The form for a type, made when it is first needed; None for types without one."""
        if record_type not in self.forms and record_type in FORMS:
            form = RecordForm(record_type, FORMS[record_type], self._context)
            self.forms[record_type] = form
            self._layout.insertWidget(self._layout.count() - 1, form)
        return self.forms.get(record_type)

    def _follow(self, _changes: tuple[Change, ...]) -> None:
        """An undo, a cell of the table, a drag: the form shows it."""
        for form in self.forms.values():
            form.refresh()
        if not self.several.isHidden():
            self.several.refresh()
        self._show_heading()

    def _show_heading(self) -> None:
        record = self._context.selection.record()
        count = len(self._context.selection.event_ids)
        if count > 1:
            self.heading.setText(self.tr("%n event(s) selected", "", count))
            self.note.say(self.tr("What you choose here is set for all of them."))
        elif record is None:
            self.heading.setText(self.tr("Nothing selected"))
            self.note.say(
                self.tr(
                    "Choose an event in the timeline, or a row of a table, to see and edit all of it here."
                )
            )
        else:
            name = record_word(type(record))
            self.heading.setText(name[:1].upper() + name[1:])
            self.note.say(self._evidence(record))

    def _evidence(self, record: Record) -> str:
        """Who confirms a contact; how many records use another one."""
        project = self._context.project
        if type(record) not in FORMS:
            return self.tr("It is edited in its table.")
        if not isinstance(record, Event):
            return self.tr("Used by %n record(s)", "", project.uses(record))
        confirmed = corroboration(project, record)
        if confirmed is Corroboration.UNSOURCED:
            return self.tr("No source is cited for it yet.")
        return self.tr("Confirmed by: {who}").format(who=word(confirmed)) if confirmed else ""
