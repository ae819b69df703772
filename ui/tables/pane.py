"""The tabs of tables: what they show, and which of them the window's actions reach."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain, islice

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu, QTabWidget, QWidget

from models.citations.lists import Form
from models.dates import EventDate
from models.filters import EventFilter, SearchTexts, matcher, source_matcher
from models.project import Change
from models.records import Actor, Event, Indicator, Kind, Record, Source
from models.sources.texts import SourceTexts
from ui.bibliography.forms import BIBLIOGRAPHY_KEYS, form_text
from ui.document import Document
from ui.i18n import translate
from ui.questions import Questions
from ui.selection import Selection
from ui.settings import DAY_FIRST, Settings
from ui.tables.actor_columns import ACTORS
from ui.tables.column import CONTEXT, Row
from ui.tables.empty import EmptyState
from ui.tables.event_columns import EVENTS, event_changes
from ui.tables.indicator_columns import INDICATORS
from ui.tables.model import TableModel
from ui.tables.row_actions import CITE_KEYS, Entry, RowActions
from ui.tables.source_columns import SOURCES
from ui.tables.view import TableView
from ui.unfinished import RefusedText

TABLES = (EVENTS, SOURCES, ACTORS, INDICATORS)


_READ_AHEAD = 100
"""Records whose search texts are read in one round of the event loop: a few milliseconds."""


class TablesPane(QTabWidget):
    """One tab for each table; the labels count the rows."""

    filter_changed = Signal(object)
    """EventFilter, whoever has set it."""
    show_requested = Signal(str)
    """Id of an event to show in the timeline."""
    details_requested = Signal()
    cite_requested = Signal()
    """A source is to be cited for the selected events."""
    bibliography_requested = Signal(object)
    """Form: the bibliography of the table of sources is to be copied."""
    problem = Signal(str)
    """Why a text has not been taken, where no editor is left open to say it."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        settings: Settings,
        today: Callable[[], datetime.date],
        parent: QWidget | None = None,
        questions: Questions | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self.questions = questions or Questions(self)
        self._filter = EventFilter()
        self.texts = SearchTexts()
        """What searches look into; read ahead while nothing else happens, so that the first one is quick."""
        self.source_texts = SourceTexts()
        self._unread: Iterator[Event | Source] = iter(())
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_ahead)
        # Before the models are made: they search anew in the same round.
        document.changed.connect(self._forget_texts)
        document.replaced.connect(self._start_anew)
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(self.tr("Tables"))
        self.models: list[TableModel] = []
        self.views: list[TableView] = []
        self._empty: list[EmptyState] = []
        self._actions: dict[TableView, RowActions] = {}
        for table in TABLES:
            model = TableModel(table, document, today, lambda: settings.get(DAY_FIRST), self)
            self._add(model, TableView(model, selection, settings))
        selection.changed.connect(self._follow_selection)
        # After the models have put the row elsewhere.
        document.changed.connect(self._keep_in_sight)
        self._count()

    def _add(self, model: TableModel, view: TableView) -> None:
        title = translate(CONTEXT, model.table.title)
        view.setAccessibleName(title)
        empty = EmptyState(view.viewport())
        empty.clear_requested.connect(lambda: self.set_filter(EventFilter()))
        self._actions[view] = RowActions(view, model, self._document, self.questions)
        view.customContextMenuRequested.connect(partial(self._show_menu, view))
        model.counted.connect(self._count)
        model.problem.connect(self.problem)
        view.held.connect(self.problem)
        self.models.append(model)
        self.views.append(view)
        self._empty.append(empty)
        self.addTab(view, title)

    # ---- what is shown -----------------------------------------------------------------------------

    @property
    def view(self) -> TableView:
        """The view of the current tab."""
        return self.views[self.currentIndex()]

    def view_of(self, record_type: type[Record]) -> TableView | None:
        for table, view in zip(TABLES, self.views, strict=True):
            if table.record_type is record_type:
                return view
        return None

    def show_table(self, record_type: type[Record]) -> None:
        """Bring a table to the front, with the keyboard in it."""
        view = self.view_of(record_type)
        if view is not None:
            self.setCurrentWidget(view)
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_filter(self, event_filter: EventFilter) -> None:
        """Filter the events, and the sources by the words of the search."""
        if event_filter == self._filter:
            return
        self._filter = event_filter
        events, sources = self._model_of(Event), self._model_of(Source)
        events.set_filter(None if event_filter.is_empty else self._event_test)
        sources.set_filter(self._source_test if event_filter.concerns_sources else None)
        self._count()
        self.filter_changed.emit(event_filter)

    def _event_test(self) -> Callable[[Event], bool]:
        return matcher(self._document.project, self._filter, self.texts)

    def _source_test(self) -> Callable[[Source], bool]:
        return source_matcher(self._document.project, self._filter, self.source_texts)

    def _model_of(self, record_type: type[Record]) -> TableModel:
        return next(model for model in self.models if model.table.record_type is record_type)

    def _forget_texts(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change.record, Kind | Actor | Source) for change in changes):
            self.texts.forget()

    def _start_anew(self) -> None:
        """Another project: what was searched in the former is of no use."""
        self.texts.forget()
        self.source_texts.forget()
        self.set_filter(EventFilter())
        project = self._document.project
        self._unread = chain(project.events_in_order, tuple(project.sources.values()))
        self._reading.start()

    def _read_ahead(self) -> None:
        """A few records a round; those edited or deleted meanwhile are read when they are searched."""
        project = self._document.project
        few = list(islice(self._unread, _READ_AHEAD))
        for record in few:
            if project.find(type(record), record.id) is not record:
                continue
            if isinstance(record, Event):
                self.texts.of(project, record)
            else:
                self.source_texts.of(project, record)
        if not few:
            self._reading.stop()

    def _count(self) -> None:
        """Counts into the labels, and a word into tables without rows."""
        for index, model in enumerate(self.models):
            if index >= self.count():
                return
            title = translate(CONTEXT, model.table.title)
            counted = self.tr("{title} {total}")
            label = self.tr("{title} {shown} of {total}") if model.is_filtered else counted
            self.setTabText(index, label.format(title=title, shown=model.shown, total=model.total))
            self._empty[index].show_text(*self._emptiness(model))

    def _emptiness(self, model: TableModel) -> tuple[str, bool]:
        """What an empty table says, and whether clearing the filter would help."""
        if model.shown:
            return "", False
        if not model.total:
            return translate(CONTEXT, model.table.empty), False
        if model.table.record_type is Source:
            return self.tr("No source matches the search."), True
        return self.tr("No event matches the search."), True

    def _follow_selection(self) -> None:
        """What is selected elsewhere comes to the front."""
        view = self.view_of(self._selection.record_type)
        if view is not None and self._selection.ids:
            self.setCurrentWidget(view)

    def _keep_in_sight(self, changes: tuple[Change, ...]) -> None:
        """An edit that sorts the current row elsewhere, such as a date typed, takes the view with it."""
        index, across = self.view.currentIndex(), self.view.horizontalScrollBar()
        record_id = getattr(self.view.current_record(), "id", None)
        if record_id is not None and any(change.record.id == record_id for change in changes):
            place = across.value()
            self.view.scrollTo(index)
            across.setValue(place)

    def show_point(self, indicator: str, number: int) -> None:
        """Select one value of an indicator in its table, which comes to the front."""
        self.show_table(Indicator)
        self.view.go_to_key((indicator, number))

    # ---- what can be done --------------------------------------------------------------------------

    def new_row(self) -> None:
        """Add a row to the current table."""
        self._actions[self.view].new_row()

    def create_event(self, date: EventDate) -> None:
        """Add an event on a date, and open its title."""
        events = self.view_of(Event)
        if events is not None and events.hold():
            self.setCurrentWidget(events)
            return
        changes, key = event_changes(self._model_of(Event).cells, date)
        if self._document.edit(self.tr("Add event"), changes):
            self.show_table(Event)
            self.view.go_to_key(key, "title", edit=True)

    def duplicate(self) -> None:
        self._acting.duplicate()

    def delete(self) -> None:
        self._acting.delete()

    def cut(self) -> None:
        self._acting.cut()

    def copy(self) -> None:
        self._acting.copy()

    def paste(self) -> None:
        self._actions[self.view].paste()

    def paste_events(self, first_day: int | None = None) -> None:
        """Add the events on the clipboard, whichever table is shown; from a day (ordinal) on, if given."""
        view = self.view_of(Event)
        assert view is not None
        self.setCurrentWidget(view)
        self._actions[view].paste(first_day)

    def paste_first(self, record_type: type[Record], take: Callable[[], bool]) -> None:
        """Let `take` have what is pasted into a table first; it says whether it took it."""
        view = self.view_of(record_type)
        if view is not None:
            self._actions[view].paste_first = take

    def paste_sources(self) -> None:
        """Make sources of the links on the clipboard, whichever table is shown."""
        self.show_table(Source)
        if not self.view.hold() and not self._actions[self.view].paste_links():
            self.problem.emit(
                self.tr("There is no link on the clipboard: copy the address of a page, or a DOI.")
            )

    def copy_too(self, record_type: type[Record], add: Callable[[QMimeData, Sequence[Row]], object]) -> None:
        """Let `add` put more into what is copied of a table than its rows as text."""
        view = self.view_of(record_type)
        if view is not None:
            self._actions[view].copy_too = add

    def select_all(self) -> None:
        self.view.selectAll()

    def finish_typing(self) -> None:
        """Take over what is being typed in cells, before the project is saved or left.

        A text that its cell cannot take stays in its editor, and it is said that the project is without it.
        """
        for view in self.views:
            view.cell_delegate.finish_typing()
            refused = view.cell_delegate.refused()
            if refused is not None:
                text = self.tr("“{text}” is not in the project, since its cell cannot take it: {problem}")
                self.problem.emit(text.format(text=refused.editor.value(), problem=refused.problem))

    def refused_text(self) -> RefusedText | None:
        """What a cell could not take, in whichever table its editor is open."""
        found = (view.cell_delegate.refused() for view in self.views)
        return next((RefusedText(cell.editor.value(), cell.problem) for cell in found if cell), None)

    def save_state(self) -> None:
        """Remember the columns of all tables."""
        for view in self.views:
            view.columns.save()

    @property
    def _acting(self) -> RowActions:
        """Of the table with the keyboard; from elsewhere (the timeline), of the one with the selection."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            return self._actions[self.view]
        return self._actions[self.view_of(self._selection.record_type) or self.view]

    # ---- context menu ------------------------------------------------------------------------------

    def context_menu(self, view: TableView) -> QMenu:
        """What can be done with the selected rows of a table."""
        return self._actions[view].menu(self._ways_out(view))

    def _ways_out(self, view: TableView) -> list[Entry]:
        """Where the selected rows are shown besides."""
        record_type, some = TABLES[self.views.index(view)].record_type, bool(view.selected_records())
        entries = []
        if record_type is Event:
            shown = partial(self._show_in_timeline, view)
            entries.append(Entry(self.tr("Show in the timeline"), shown, some))
            entries.append(Entry(self.tr("Cite a source…"), self.cite_requested.emit, some, CITE_KEYS))
        if record_type is Source:
            entries.append(self._bibliography_entry())
        if record_type in (Event, Source):
            entries.append(Entry(self.tr("Show the details"), self.details_requested.emit, some))
        return entries

    def _bibliography_entry(self) -> Entry:
        ask = self.bibliography_requested.emit
        keys = {Form.RICH: BIBLIOGRAPHY_KEYS}
        forms = tuple(Entry(form_text(form), partial(ask, form), keys=keys.get(form)) for form in Form)
        return Entry(self.tr("Copy bibliography"), partial(ask, Form.RICH), submenu=forms)

    def _show_in_timeline(self, view: TableView) -> None:
        record = view.current_record() or view.selected_records()[0]
        self.show_requested.emit(record.id)

    def _show_menu(self, view: TableView, position: QPoint) -> None:
        self._actions[view].show_menu(position, self._ways_out(view))
