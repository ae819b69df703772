"""The tabs of tables: what they show, and which of them the window's actions reach."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu, QTabWidget, QWidget

from models.citations.lists import Form
from models.dates import EventDate
from models.filters import EventFilter, SearchTexts, matching, matching_sources
from models.project import Change
from models.records import Event, Indicator, Record, Source
from models.sources.texts import SourceTexts
from ui.bibliography.forms import BIBLIOGRAPHY_KEYS
from ui.counts import grouped
from ui.document import Document
from ui.first_frame import FirstFrame
from ui.i18n import translate
from ui.modal import run
from ui.questions import Questions
from ui.selection import Selection
from ui.settings import DAY_FIRST, Settings
from ui.tables.actor_columns import ACTORS
from ui.tables.column import CONTEXT, Row
from ui.tables.event_columns import EVENTS, event_changes
from ui.tables.indicator_columns import INDICATORS, point_texts
from ui.tables.model import TableModel
from ui.tables.page import TablePage
from ui.tables.row_actions import CITE_KEYS, MenuEntry, RowActions
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
    said = Signal(str)
    """What has been done with rows, where they do not show it themselves."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        settings: Settings,
        today: Callable[[], datetime.date],
        parent: QWidget | None = None,
        questions: Questions | None = None,
        texts: SearchTexts | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self.questions = questions or Questions(self)
        self._filter = EventFilter()
        self.texts = texts or SearchTexts()
        """What searches look into; read ahead while nothing else happens, so that the first one is quick."""
        self.source_texts = SourceTexts()
        self._unread: Iterator[Event | Source] = iter(())
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_ahead)
        # Before the models are made: they search anew in the same round.
        document.changed.connect(self.texts.follow)
        document.replaced.connect(self._start_anew)
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(self.tr("Tables"))
        self.pages: list[TablePage] = []
        for table in TABLES:
            model = TableModel(table, document, today, lambda: settings.get(DAY_FIRST), self)
            self._add(TablePage(model, document, selection, settings, self.questions, self))
        selection.changed.connect(self._follow_selection)
        # After the models have put the row elsewhere.
        document.changed.connect(self._keep_in_sight)
        self._count()

    def _add(self, page: TablePage) -> None:
        page.clear_requested.connect(lambda: self.set_filter(EventFilter()))
        page.menu_requested.connect(partial(self._show_menu, page))
        page.held.connect(self.problem)
        page.said.connect(self.said)
        page.model.counted.connect(self._count)
        page.model.problem.connect(self.problem)
        self.pages.append(page)
        self.addTab(page, page.title)

    # ---- what is shown -----------------------------------------------------------------------------

    @property
    def views(self) -> list[TableView]:
        return [page.view for page in self.pages]

    @property
    def view(self) -> TableView:
        """The view of the current tab."""
        return self._page.view

    @property
    def _page(self) -> TablePage:
        return self.pages[self.currentIndex()]

    def _page_of(self, record_type: type[Record]) -> TablePage | None:
        return next((page for page in self.pages if page.model.table.record_type is record_type), None)

    def view_of(self, record_type: type[Record]) -> TableView | None:
        page = self._page_of(record_type)
        return page and page.view

    def bring_to_front(self, record_type: type[Record]) -> None:
        """Show a table and leave the keyboard where it is."""
        page = self._page_of(record_type)
        if page is not None:
            self.setCurrentWidget(page)

    def show_table(self, record_type: type[Record]) -> None:
        """Bring a table to the front, with the keyboard in it."""
        self.bring_to_front(record_type)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_filter(self, event_filter: EventFilter) -> None:
        """Filter the events, and the sources by the words of the search."""
        if event_filter == self._filter:
            return
        self._filter = event_filter
        events, sources = self._model_of(Event), self._model_of(Source)
        events.set_filter(None if event_filter.is_empty else self._event_filter)
        sources.set_filter(self._source_filter if event_filter.concerns_sources else None)
        self._count()
        self.filter_changed.emit(event_filter)

    def _event_filter(self, events: Iterable[Event]) -> list[Event]:
        return matching(self._document.project, events, self._filter, self.texts)

    def _source_filter(self, sources: Iterable[Source]) -> list[Source]:
        return matching_sources(self._document.project, sources, self._filter, self.source_texts)

    def _model_of(self, record_type: type[Record]) -> TableModel:
        return next(page.model for page in self.pages if page.model.table.record_type is record_type)

    def _start_anew(self) -> None:
        """Another project: what was searched in the former is of no use."""
        self.texts.forget()
        self.source_texts.forget()
        if not self._filter.is_empty:
            self._filter = EventFilter()
            for record_type in (Event, Source):
                self._model_of(record_type).forget_filter()
            self.filter_changed.emit(self._filter)
        project = self._document.project
        self._unread = chain(project.events_in_order, tuple(project.sources.values()))
        if self.isVisible():
            self._reading.start()
        else:
            FirstFrame(self).shown.connect(self._reading.start)

    def _read_ahead(self) -> None:
        """A few records a round; those edited or deleted meanwhile are read when they are searched."""
        project = self._document.project
        few = list(islice(self._unread, _READ_AHEAD))
        held = [record for record in few if project.find(type(record), record.id) is record]
        self.texts.of(project, [record for record in held if isinstance(record, Event)])
        for record in held:
            if isinstance(record, Source):
                self.source_texts.of(project, record)
        if not few:
            self._reading.stop()

    def _count(self) -> None:
        """Counts into the labels, and a word into tables without rows."""
        for index, page in enumerate(self.pages):
            model = page.model
            counted = self.tr("{title} {total}")
            label = self.tr("{title} {shown} of {total}") if model.is_filtered else counted
            shown, total = grouped(model.shown), grouped(model.total)
            self.setTabText(index, label.format(title=page.title, shown=shown, total=total))
            page.say(*self._emptiness(model))

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
        page = self._page_of(self._selection.record_type)
        if page is not None and self._selection.ids:
            # Before it comes to the front, with the keyboard: a view without a current row takes its first.
            page.view.follow_selection()
            self.setCurrentWidget(page)

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

    def new_value(self, indicator: str, date: EventDate) -> None:
        """Begin a value of an indicator on a date: the number is to be typed."""
        self.show_table(Indicator)
        model = self._page.model
        if self.view.hold() or self.view.new_row.open_with(point_texts(model.cells, indicator, date)):
            return
        text = self.tr("Finish the row that you have begun, or press Esc: {problem}")
        self.problem.emit(text.format(problem=model.draft.missing_in_words))

    # ---- what can be done --------------------------------------------------------------------------

    def new_row(self) -> None:
        """Add a row to the current table."""
        self._page.actions.new_row()

    def create_event(self, date: EventDate, fields: Mapping[str, object] | None = None) -> None:
        """Add an event on a date, with these fields where they are known, and open its title."""
        events = self.view_of(Event)
        if events is not None and events.hold():
            self.bring_to_front(Event)
            return
        changes, key = event_changes(self._model_of(Event).cells, date, fields or {})
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
        self._page.actions.paste()

    def paste_events(self, first_day: int | None = None) -> None:
        """Add the events on the clipboard, whichever table is shown; from a day (ordinal) on, if given."""
        self.bring_to_front(Event)
        self._page.actions.paste(first_day)

    def paste_first(self, record_type: type[Record], take: Callable[[], bool]) -> None:
        """Let `take` have what is pasted into a table first; it says whether it took it."""
        page = self._page_of(record_type)
        if page is not None:
            page.paste_first = take

    def paste_sources(self) -> None:
        """Make sources of the links on the clipboard, whichever table is shown."""
        self.show_table(Source)
        if not self.view.hold() and not self._page.actions.paste_links():
            self.problem.emit(
                self.tr("There is no link on the clipboard: copy the address of a page, or a DOI.")
            )

    def copy_too(self, record_type: type[Record], add: Callable[[QMimeData, Sequence[Row]], object]) -> None:
        """Let `add` put more into what is copied of a table than its rows as text."""
        page = self._page_of(record_type)
        if page is not None:
            page.copy_too = add

    def select_all(self) -> None:
        self.view.selectAll()

    def finish_typing(self) -> None:
        """Take over what is being typed in cells, before the project is saved or left.

        A text that its cell cannot take stays in its editor, and it is said that the project is without it.
        """
        for view in self._made:
            view.cell_delegate.finish_typing()
            refused = view.cell_delegate.refused()
            if refused is not None:
                text = self.tr("“{text}” is not in the project, since its cell cannot take it: {problem}")
                self.problem.emit(text.format(text=refused.editor.value(), problem=refused.problem))
        if half := self._half_typed_row():
            text = self.tr("“{text}” is not in the project yet. {problem}")
            self.problem.emit(text.format(text=half.text, problem=half.problem))

    def refused_text(self) -> RefusedText | None:
        """What a cell could not take, in whichever table its editor is open."""
        found = (view.cell_delegate.refused() for view in self._made)
        refused = next((RefusedText(cell.editor.value(), cell.problem) for cell in found if cell), None)
        return refused or self._half_typed_row()

    def _half_typed_row(self) -> RefusedText | None:
        """A new row that is not whole yet."""
        drafts = (page.model.draft for page in self.pages)
        begun = next((draft for draft in drafts if draft.is_typed), None)
        return begun and RefusedText(", ".join(begun.texts.values()), begun.missing_in_words)

    def save_state(self) -> None:
        """Remember the columns of all tables."""
        for view in self._made:
            view.columns.save()

    @property
    def _made(self) -> Iterator[TableView]:
        """The views of the tables that have been seen."""
        return (view for page in self.pages if (view := page.made))

    @property
    def _acting(self) -> RowActions:
        """Of the table with the keyboard; from elsewhere (the timeline), of the one with the selection."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            return self._page.actions
        return (self._page_of(self._selection.record_type) or self._page).actions

    # ---- context menu ------------------------------------------------------------------------------

    def context_menu(self, view: TableView) -> QMenu:
        """What can be done with the selected rows of a table."""
        page = self.pages[self.views.index(view)]
        return page.actions.menu(self._ways_out(page))

    def _ways_out(self, page: TablePage) -> list[MenuEntry]:
        """Where the selected rows are shown besides."""
        view = page.view
        record_type, some = page.model.table.record_type, bool(view.selected_records())
        entries = []
        if record_type is Event:
            shown = partial(self._show_in_timeline, view)
            entries.append(MenuEntry(self.tr("Show in the timeline"), shown, some))
            entries.append(MenuEntry(self.tr("Cite a source…"), self.cite_requested.emit, some, CITE_KEYS))
        if record_type is Source:
            entries.append(self._bibliography_entry())
        if record_type is Indicator:
            entries.append(MenuEntry(self.tr("Rename indicator…"), partial(self._rename, view), some))
        if record_type in (Event, Source):
            entries.append(MenuEntry(self.tr("Show the details"), self.details_requested.emit, some))
        return entries

    def _bibliography_entry(self) -> MenuEntry:
        from ui.bibliography.forms import form_text

        ask = self.bibliography_requested.emit
        keys = {Form.RICH: BIBLIOGRAPHY_KEYS}
        forms = tuple(MenuEntry(form_text(form), partial(ask, form), keys=keys.get(form)) for form in Form)
        return MenuEntry(self.tr("Copy bibliography"), partial(ask, Form.RICH), submenu=forms)

    def _rename(self, view: TableView) -> None:
        """Ask for another name of the indicator whose value is the current one."""
        from ui.tables.indicator_dialogs import RenameIndicatorDialog

        row = view.current_record() or view.selected_records()[0]
        run(RenameIndicatorDialog(self._document, row.indicator, self.window()))

    def _show_in_timeline(self, view: TableView) -> None:
        record = view.current_record() or view.selected_records()[0]
        self.show_requested.emit(record.id)

    def _show_menu(self, page: TablePage, position: QPoint) -> None:
        page.actions.show_menu(position, self._ways_out(page))
