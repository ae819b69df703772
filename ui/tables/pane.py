"""The tabs of tables, and what can be done with their rows."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QTabWidget, QWidget

from models import edits
from models.dates import EventDate
from models.filters import EventFilter, SearchTexts, matcher, source_matcher
from models.project import Change
from models.records import Actor, Event, Kind, Record, Source
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.i18n import translate
from ui.selection import Selection
from ui.settings import DAY_FIRST, Settings
from ui.tables.actor_columns import ACTORS
from ui.tables.clipboard import copied, pasted
from ui.tables.column import CONTEXT
from ui.tables.empty import EmptyState
from ui.tables.event_columns import EVENTS, event_changes
from ui.tables.indicator_columns import INDICATORS
from ui.tables.model import TableModel
from ui.tables.source_columns import SOURCES
from ui.tables.view import TableView

TABLES = (EVENTS, SOURCES, ACTORS, INDICATORS)

Confirm = Callable[[str, str], bool]
"""Asks a question (title, text); True to go on."""
Tell = Callable[[str, str], None]
"""Says something (title, text) that has to be read."""


class TablesPane(QTabWidget):
    """One tab for each table; the labels count the rows."""

    counts_changed = Signal()
    filter_changed = Signal(object)
    """EventFilter, whoever has set it."""
    show_requested = Signal(str)
    """Id of an event to show in the timeline."""
    details_requested = Signal()

    def __init__(
        self,
        document: Document,
        selection: Selection,
        current_measure: CurrentMeasure,
        settings: Settings,
        today: Callable[[], datetime.date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._today = today
        self._filter = EventFilter()
        self._texts = SearchTexts()
        self.confirm: Confirm = self._ask
        self.tell: Tell = self._say
        # Before the models are made: they search anew in the same round.
        document.changed.connect(self._forget_texts)
        document.replaced.connect(self._start_anew)
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(self.tr("Tables"))
        self.models: list[TableModel] = []
        self.views: list[TableView] = []
        self._empty: list[EmptyState] = []
        for table in TABLES:
            model = TableModel(table, document, today, lambda: settings.get(DAY_FIRST), self)
            self._add(model, TableView(model, selection, settings))
        selection.changed.connect(self._follow_selection)
        self._count()

    def _add(self, model: TableModel, view: TableView) -> None:
        title = translate(CONTEXT, model.table.title)
        view.setAccessibleName(title)
        empty = EmptyState(view.viewport())
        empty.clear_requested.connect(lambda: self.set_filter(EventFilter()))
        view.delete_requested.connect(partial(self._delete, view))
        view.copy_requested.connect(partial(self._copy, view))
        view.cut_requested.connect(partial(self._cut, view))
        view.paste_requested.connect(partial(self._paste, view))
        view.customContextMenuRequested.connect(partial(self._show_menu, view))
        model.counted.connect(self._count)
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

    def current_record_type(self) -> type[Record]:
        return TABLES[self.currentIndex()].record_type

    def show_table(self, record_type: type[Record]) -> None:
        """Bring a table to the front, with the keyboard in it."""
        view = self.view_of(record_type)
        if view is not None:
            self.setCurrentWidget(view)
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def event_filter(self) -> EventFilter:
        return self._filter

    def set_filter(self, event_filter: EventFilter) -> None:
        """Filter the events, and the sources by the words of the search."""
        if event_filter == self._filter:
            return
        self._filter = event_filter
        events, sources = self._model_of(Event), self._model_of(Source)
        events.set_filter(None if event_filter.is_empty else self._event_test)
        has_text = not EventFilter(text=event_filter.text).is_empty
        sources.set_filter(self._source_test if has_text else None)
        self._count()
        self.filter_changed.emit(event_filter)

    def _event_test(self) -> Callable[[Event], bool]:
        return matcher(self._document.project, self._filter, self._texts)

    def _source_test(self) -> Callable[[Source], bool]:
        return source_matcher(self._document.project, self._filter.text)

    def _model_of(self, record_type: type[Record]) -> TableModel:
        return next(model for model in self.models if model.table.record_type is record_type)

    def _forget_texts(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change.record, Kind | Actor | Source) for change in changes):
            self._texts.forget()

    def _start_anew(self) -> None:
        """Another project: what was searched in the former is of no use."""
        self._texts.forget()
        self.set_filter(EventFilter())

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
        self.counts_changed.emit()

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

    # ---- what can be done --------------------------------------------------------------------------

    def new_row(self) -> None:
        """Add a row to the current table: open the cell in which typing adds one, or make one to fill in."""
        view, model = self.view, self.models[self.currentIndex()]
        table = model.table
        if table.new_row_hint:
            view.go_to(model.rowCount() - 1, table.typed_first, edit=True)
            return
        changes, key = table.create(model.cells, view.current_record())
        if self._document.edit(self.tr("Add {what}").format(what=translate(CONTEXT, table.title)), changes):
            view.go_to_key(key, table.typed_first, edit=True)

    def create_event(self, date: EventDate) -> None:
        """Add an event on a date, and open its title."""
        changes, key = event_changes(self._model_of(Event).cells, date)
        if self._document.edit(self.tr("Add event"), changes):
            self.show_table(Event)
            self.view.go_to_key(key, "title", edit=True)

    def edit_current(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.edit_current()

    def duplicate(self) -> None:
        self._duplicate(self._acting_view())

    def delete(self) -> None:
        self._delete(self._acting_view())

    def cut(self) -> None:
        self._cut(self._acting_view())

    def copy(self) -> None:
        self._copy(self._acting_view())

    def paste(self) -> None:
        self._paste(self.view)

    def select_all(self) -> None:
        self.view.selectAll()

    def finish_typing(self) -> None:
        """Take over what is being typed in a cell, before the project is saved or left."""
        self.view.cell_delegate.finish_typing()

    def save_state(self) -> None:
        """Remember the columns of all tables."""
        for view in self.views:
            view.columns.save()

    def _acting_view(self) -> TableView:
        """The table with the keyboard; from elsewhere (the timeline), the one with the selection."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            return self.view
        return self.view_of(self._selection.record_type) or self.view

    def _duplicate(self, view: TableView) -> None:
        model, rows = self._model(view), view.selected_records()
        if model.table.duplicate is None or not rows:
            return
        changes, keys = model.table.duplicate(model.cells, rows)
        if self._document.edit(self.tr("Duplicate %n row(s)", "", len(rows)), changes):
            view.select_keys(keys)

    def _delete(self, view: TableView) -> None:
        """Delete the selected rows; the row that takes the place of the first is selected next."""
        model, rows, places = self._model(view), view.selected_records(), view.selected_rows()
        if not rows or not self._may_delete(model, rows):
            return
        changes = model.table.delete(self._document.project, model.table.record_type, rows)
        if self._document.edit(self.tr("Delete %n row(s)", "", len(rows)), changes) and model.shown:
            view.go_to(min(places[0], model.shown - 1))

    def _may_delete(self, model: TableModel, rows: list) -> bool:
        """Whether nobody minds: actors and sources in use take something from events."""
        if model.table.record_type not in (Actor, Source):
            return True
        uses = sum(self._document.project.uses(row) for row in rows)
        if not uses:
            return True
        if model.table.record_type is Actor:
            title = self.tr("Delete %n actor(s)?", "", len(rows))
            text = self.tr("They are taken out of %n event(s).", "", self._events_of(rows))
        else:
            title = self.tr("Delete %n source(s)?", "", len(rows))
            text = self.tr("Their citations in %n event(s) are deleted as well.", "", self._events_of(rows))
        return self.confirm(title, text)

    def _events_of(self, rows: list) -> int:
        """Number of events that name any of these actors or sources."""
        ids = {row.id for row in rows}
        return sum(
            1
            for event in self._document.project.events.values()
            if not ids.isdisjoint(p.actor for p in event.participants)
            or not ids.isdisjoint(c.source for c in event.citations)
        )

    def _copy(self, view: TableView) -> None:
        model, rows = self._model(view), view.selected_records()
        if rows:
            columns = [model.table.columns[index] for index in view.columns.visible_columns()]
            QGuiApplication.clipboard().setText(copied(model.cells, columns, rows))

    def _cut(self, view: TableView) -> None:
        self._copy(view)
        self._delete(view)

    def _paste(self, view: TableView) -> None:
        """Add the rows on the clipboard; those that cannot be read are listed."""
        model = self._model(view)
        columns = [model.table.columns[index] for index in view.columns.visible_columns()]
        result = pasted(model.cells, model.table, columns, QGuiApplication.clipboard().text())
        if result.changes:
            text = self.tr("Paste %n row(s)", "", len(result.keys))
            if self._document.edit(text, result.changes):
                view.select_keys(result.keys)
        if result.problems:
            title = self.tr("%n pasted row(s) to check", "", len(result.problems))
            self.tell(title, "\n".join(result.problems[:12]))

    def _merge(self, view: TableView) -> None:
        """Let the current actor take the place of the other selected ones."""
        rows, current = view.selected_records(), view.current_record()
        if len(rows) < 2 or current not in rows:
            return
        title = self.tr("Merge %n actor(s)?", "", len(rows))
        text = self.tr("“{name}” takes the place of: {others}.").format(
            name=current.name, others=", ".join(row.name for row in rows if row.id != current.id)
        )
        if self.confirm(title, text):
            ids = [row.id for row in rows]
            changes = edits.merge_actors(self._document.project, current.id, ids)
            self._document.edit(self.tr("Merge actors"), changes)

    def _model(self, view: TableView) -> TableModel:
        return self.models[self.views.index(view)]

    # ---- context menu ------------------------------------------------------------------------------

    def context_menu(self, view: TableView) -> QMenu:
        """What can be done with the selected rows of a table."""
        menu = QMenu(view)
        table, rows = self._model(view).table, view.selected_records()
        keys = QKeySequence.StandardKey
        for text, slot, key, enabled in (
            (self.tr("New"), self.new_row, None, True),
            (self.tr("Duplicate"), partial(self._duplicate, view), None, bool(rows and table.duplicate)),
            (self.tr("Delete"), partial(self._delete, view), keys.Delete, bool(rows)),
            (self.tr("Edit"), view.edit_current, None, bool(rows)),
            (self.tr("Copy"), partial(self._copy, view), keys.Copy, bool(rows)),
            (self.tr("Paste"), partial(self._paste, view), keys.Paste, True),
        ):
            action = self._action(menu, text, slot, enabled)
            if key is not None:
                action.setShortcut(QKeySequence(key))
        menu.addSeparator()
        if table.record_type is Event:
            shown = partial(self._show_in_timeline, view)
            self._action(menu, self.tr("Show in the timeline"), shown, bool(rows))
        if table.record_type is Actor:
            self._action(menu, self.tr("Merge actors…"), partial(self._merge, view), len(rows) > 1)
        if table.record_type in (Event, Source):
            self._action(menu, self.tr("Show the details"), self.details_requested.emit, bool(rows))
        menu.addMenu(view.columns.columns_menu(menu))
        return menu

    @staticmethod
    def _action(menu: QMenu, text: str, slot: Callable[[], object], enabled: bool) -> QAction:
        action = menu.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: slot())
        return action

    def _show_in_timeline(self, view: TableView) -> None:
        record = view.current_record() or view.selected_records()[0]
        self.show_requested.emit(record.id)

    def _show_menu(self, view: TableView, position: QPoint) -> None:
        menu = self.context_menu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(view.viewport().mapToGlobal(position))

    # ---- questions ---------------------------------------------------------------------------------

    def _ask(self, title: str, text: str) -> bool:
        box = self._box(title, text, QMessageBox.Icon.Question)
        box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return box.exec() == QMessageBox.StandardButton.Ok

    def _say(self, title: str, text: str) -> None:
        self._box(title, text, QMessageBox.Icon.Warning).exec()

    def _box(self, title: str, text: str, icon: QMessageBox.Icon) -> QMessageBox:
        box = QMessageBox(self)
        box.setIcon(icon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(title)
        box.setInformativeText(text)
        return box
