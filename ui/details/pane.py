"""The details dock: the selected record as a form."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from models.evidence.confirmations import Corroboration, corroboration
from models.project import Change
from models.records import Actor, Event, Record, Source
from models.text import elided
from ui.details.context import Context
from ui.details.fields import FORMS
from ui.details.form import RecordForm
from ui.details.several import SHARED, SeveralForm
from ui.details.source_form import SourceForm
from ui.document import Document
from ui.labels import record_word, word
from ui.selection import Selection
from ui.settings import Settings
from ui.unfinished import RefusedText
from ui.widgets.message import Message, Tone
from ui.widgets.steady import SteadyArea

_QUOTED = 80
"""Most characters of a refused text that are said."""


class DetailsPane(SteadyArea):
    """Shows the form of the current record, what several share, or what to do to see one."""

    problem = Signal(str)
    """Which text the project is without, where it is saved or its record is left."""
    said = Signal(str)
    """What has been done without being asked for, for the status bar."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        settings: Settings,
        today: Callable[[], datetime.date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = Context(document, selection, settings, today, self.said.emit)
        self.forms: dict[type[Record], RecordForm] = {}
        self.shared: dict[type[Record], SeveralForm] = {}
        """What several records of a type share; made when they are first needed."""
        self._last: tuple[type[Record], tuple[str, ...]] | None = None
        """What was shown last: the record, or the several."""
        self.setFrameShape(QFrame.Shape.NoFrame)
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
        self._tell_refused(self.refused_text())

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
        for widget in (self.heading, self.note):
            self._layout.addWidget(widget)
        self._layout.addStretch(1)
        self.setWidget(body)

    def _show_selected(self) -> None:
        selection = self._context.selection
        record = selection.record()
        several = len(selection.ids) > 1
        shown = None if several or record is None else self._form(type(record))
        left = [self._left(form, record if form is shown else None) for form in self.forms.values()]
        for form in self.forms.values():
            form.setVisible(form is shown)
        if shown is not None and record is not None:
            shown.show_record(record)
        self._tell_refused(next(filter(None, left), None))
        self._show_shared(self._shared(selection.record_type) if several else None)
        self._show_heading()
        self._start_at_the_top()

    def _start_at_the_top(self) -> None:
        """Another record is read from its beginning."""
        record, ids = self._context.selection.record(), self._context.selection.ids
        now = (type(record), ids if len(ids) > 1 else (record.id,)) if record is not None else None
        if now != self._last:
            self._last = now
            self.start_at_the_top()

    def _left(self, form: RecordForm, shown: Record | None) -> RefusedText | None:
        """Leave a form's record unless it is the one to be shown; what it could not take."""
        if shown is not None and form.shows(shown):
            return None
        return form.leave()

    def _tell_refused(self, refused: RefusedText | None) -> None:
        """Say that a text is a draft only; a person may have looked away from its field."""
        if refused is not None and refused.problem:
            text = self.tr("“{text}” is kept with its record, but not in the project: {problem}")
            cut = elided(refused.text, _QUOTED, len)
            self.problem.emit(text.format(text=cut, problem=refused.problem))

    def _form(self, record_type: type[Record]) -> RecordForm | None:
        """The form for a type, made when it is first needed; None for types without one."""
        if record_type not in self.forms and _has_form(record_type):
            if record_type is Source:
                form = SourceForm(self._context)
            else:
                form = RecordForm(record_type, FORMS[record_type], self._context)
            self.forms[record_type] = form
            self._layout.insertWidget(self._layout.count() - 1, form)
        return self.forms.get(record_type)

    def _shared(self, record_type: type[Record]) -> SeveralForm | None:
        """The form for several of a type; None for types that have none."""
        if record_type not in self.shared and record_type in SHARED:
            self.shared[record_type] = SeveralForm(record_type, self._context)
            self._layout.insertWidget(self._layout.count() - 1, self.shared[record_type])
        return self.shared.get(record_type)

    def _show_shared(self, shown: SeveralForm | None) -> None:
        for form in self.shared.values():
            form.setVisible(form is shown)
        if shown is not None:
            shown.refresh()

    def _follow(self, _changes: tuple[Change, ...]) -> None:
        """An undo, a cell of the table, a drag: the form shows it."""
        for form in self.forms.values():
            form.refresh()
        for form in self.shared.values():
            if not form.isHidden():
                form.refresh()
        self._show_heading()

    def _show_heading(self) -> None:
        record = self._context.selection.record()
        count, record_type = len(self._context.selection.ids), self._context.selection.record_type
        if count > 1:
            self.heading.setText(self._selected(record_type, count))
            is_shared = record_type in SHARED
            for_all = self.tr("What you choose here is set for all of them.")
            self.note.say(for_all if is_shared else self.tr("They are edited in their table."))
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

    def _selected(self, record_type: type[Record], count: int) -> str:
        if record_type is Event:
            return self.tr("%n event(s) selected", "", count)
        if record_type is Source:
            return self.tr("%n source(s) selected", "", count)
        if record_type is Actor:
            return self.tr("%n actor(s) selected", "", count)
        return self.tr("%n record(s) selected", "", count)

    def _uses(self, record: Record, uses: int) -> str:
        if uses:
            return self.tr("Used by %n record(s)", "", uses)
        return self.tr("Nothing cites it yet.") if isinstance(record, Source) else self.tr("Not used yet.")

    def _evidence(self, record: Record) -> str:
        """Who confirms a contact; how many records use another one."""
        project = self._context.project
        if not _has_form(type(record)):
            return self.tr("It is edited in its table.")
        if not isinstance(record, Event):
            return self._uses(record, project.uses(record))
        confirmed = corroboration(project, record)
        if confirmed is Corroboration.UNSOURCED:
            return self.tr("No source is cited for it yet.")
        return self.tr("Confirmed by: {who}").format(who=word(confirmed)) if confirmed else ""


def _has_form(record_type: type[Record]) -> bool:
    return record_type is Source or record_type in FORMS
