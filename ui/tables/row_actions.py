"""What can be done with the rows of a table: the verbs behind its keys, its menu and the window's actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from models.records import Actor, Source
from models.rescheduling import place_new
from models.sources.pasted import PastedSources, links_among, sources_of_links
from models.text import elided
from ui.citing.carried import carried_links
from ui.document import Document
from ui.i18n import translate
from ui.questions import Questions
from ui.sources.merging import ask_how_to_merge
from ui.sources.words import source_name
from ui.tables.clipboard import copied, pasted
from ui.tables.column import CONTEXT, Column, Row
from ui.tables.merging import ask_who_stays
from ui.tables.model import TableModel
from ui.tables.view import TableView

DUPLICATE_KEYS = "Ctrl+D"
CITE_KEYS = "Ctrl+Shift+K"
_TOLD_PROBLEMS = 12
_NAMED = 6
"""Most names in a question."""
_LONGEST = 80
"""Most characters of each."""


class Entry(msgspec.Struct, frozen=True):
    """One line of the context menu."""

    text: str
    act: Callable[[], object]
    enabled: bool = True
    keys: QKeySequence.StandardKey | str | None = None
    """Shown beside the text; the view and the window listen to them."""
    submenu: tuple[Entry, ...] = ()
    """What the line opens in place of doing something."""


class RowActions(QObject):
    """The verbs of one table; each is one undo step, and what cannot be taken back lightly asks first."""

    def __init__(self, view: TableView, model: TableModel, document: Document, questions: Questions) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._document = document
        self._questions = questions
        self.paste_first: Callable[[], bool] = lambda: False
        """Takes what is on the clipboard if it is no rows; True if it has."""
        self.copy_too: Callable[[QMimeData, Sequence[Row]], object] = lambda _data, _rows: None
        """Adds to what is copied what other tables can do with the rows."""
        view.delete_requested.connect(self.delete)
        view.copy_requested.connect(self.copy)
        view.cut_requested.connect(self.cut)
        view.paste_requested.connect(self.paste)

    @property
    def title(self) -> str:
        """The name of the table."""
        return translate(CONTEXT, self._model.table.title)

    def new_row(self) -> None:
        """Open the cell in which typing adds a row, or add one to fill in."""
        view, model = self._view, self._model
        if view.hold():
            return
        table = model.table
        if table.new_row_hint:
            view.go_to(model.rowCount() - 1, table.typed_first, edit=True)
            return
        changes, key = table.create(model.cells, view.current_record())
        if self._document.edit(self.tr("Add to {table}").format(table=self.title), changes):
            view.go_to_key(key, table.typed_first, edit=True)

    def duplicate(self) -> None:
        """Copy the selected rows, and select the copies."""
        if self._model.table.duplicate is None or self._view.hold():
            return
        model, rows = self._model, self._view.selected_records()
        if not rows:
            return
        changes, keys = model.table.duplicate(model.cells, rows)
        if self._document.edit(self.tr("Duplicate %n row(s)", "", len(rows)), changes):
            self._view.select_keys(keys)

    def delete(self) -> None:
        """Delete the selected rows; the row that takes the place of the first is selected next."""
        if self._view.hold():
            return
        rows, places = self._view.selected_records(), self._view.selected_rows()
        if rows and self._remove(rows) and self._model.shown:
            self._view.go_to(min(places[0], self._model.shown - 1))

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as spreadsheets paste them."""
        rows = self._view.selected_records()
        if rows:
            data = QMimeData()
            data.setText(copied(self._model.cells, self._visible_columns(), rows))
            self.copy_too(data, rows)
            QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        if not self._view.hold():
            self.copy()
            self.delete()

    def paste(self, first_day: int | None = None) -> None:
        """Add the rows on the clipboard; those that cannot be read are listed.

        With `first_day` (ordinal) they are events that are moved together, so that the first starts then.
        """
        if self._view.hold() or (first_day is None and self.paste_first()):
            return
        if self._model.table.record_type is Source and self.paste_links():
            return
        model, text = self._model, QGuiApplication.clipboard().text()
        result = pasted(model.cells, model.table, self._visible_columns(), text)
        if result.changes:
            step = self.tr("Paste %n row(s)", "", len(result.keys))
            changes = result.changes if first_day is None else place_new(result.changes, first_day).changes
            if self._document.edit(step, changes):
                self._view.select_keys(result.keys)
        if result.problems:
            title = self.tr("%n pasted row(s) to check", "", len(result.problems))
            self._questions.tell(title, "\n".join(result.problems[:_TOLD_PROBLEMS]))

    def paste_links(self) -> bool:
        """Make sources of the links on the clipboard, and select them; False if there is none.

        One that the project has already is selected as it is.
        """
        found = self._links()
        if not found:
            return False
        new = len(found.added)
        if new and not self._document.edit(self.tr("Add %n source(s)", "", new), found.added):
            return True
        self._view.select_keys([source.id for source in found.sources])
        self._tell_left_out(found)
        return True

    def _links(self) -> PastedSources:
        """What the clipboard carries as links: all of it, or the links among other lines."""
        data, project, today = (
            QGuiApplication.clipboard().mimeData(),
            self._document.project,
            self._model.cells.today,
        )
        return carried_links(data, project, today) or sources_of_links(
            links_among(data.text()), project, today
        )

    def _tell_left_out(self, found: PastedSources) -> None:
        """Which lines have made no source, if any, and why."""
        said: list[str] = []
        if found.refused:
            text = self.tr("No source is made of {texts}: only http and https addresses are kept.")
            said.append(text.format(texts=self._quoted(found.refused)))
        if found.unread:
            text = self.tr("Left out, since it is no link: {texts}.")
            said.append(text.format(texts=self._quoted(found.unread)))
        if not said and not found.added:
            said.append(self.tr("The project has this source already: it is selected now."))
        if said:
            self._model.problem.emit(" ".join(said))

    def merge(self) -> None:
        """Let one of the selected actors or sources, which is asked for, take the place of the others."""
        rows = self._view.selected_records()
        if len(rows) < 2 or self._view.hold():
            return
        is_actors = self._model.table.record_type is Actor
        ask = ask_who_stays if is_actors else ask_how_to_merge
        merging = ask(self._view, self._document.project, rows)
        if merging is not None:
            step = self.tr("Merge actors") if is_actors else self.tr("Merge sources")
            if self._document.edit(step, merging.changes):
                self._view.select_keys([merging.kept])

    # ---- deleting ----------------------------------------------------------------------------------

    def _remove(self, rows: Sequence[Row]) -> bool:
        """Delete rows; False if they stay."""
        table = self._model.table
        if not self._may_delete(rows):
            return False
        changes = table.delete(self._document.project, table.record_type, rows)
        return self._document.edit(self.tr("Delete %n row(s)", "", len(rows)), changes)

    def _may_delete(self, rows: Sequence[Row]) -> bool:
        """Whether nobody minds: actors and sources in use take something from events."""
        record_type = self._model.table.record_type
        if record_type not in (Actor, Source) or not any(map(self._document.project.uses, rows)):
            return True
        events = self._events_of(rows)
        if record_type is Actor:
            title = self.tr("Delete %n actor(s)?", "", len(rows))
            text = self.tr("Taken out of %n event(s): {names}.", "", events)
        else:
            title = self.tr("Delete %n source(s)?", "", len(rows))
            text = self.tr("No longer cited in %n event(s): {names}.", "", events)
        text = text.format(names=self._names(rows))
        return self._questions.confirm(title, text, self.tr("Delete"))

    def _names(self, rows: Sequence[Row]) -> str:
        """The first of the actors or sources, quoted."""
        return self._quoted([row.name if isinstance(row, Actor) else source_name(row) for row in rows])

    def _quoted(self, names: Sequence[str]) -> str:
        """The first of some texts."""
        cut = (elided(name, _LONGEST, len) for name in names[:_NAMED])
        shown = [self.tr("“{name}”").format(name=name) for name in cut]
        return ", ".join([*shown, "…"] if len(names) > _NAMED else shown)

    def _events_of(self, rows: Sequence[Row]) -> int:
        """Number of events that name any of these actors or sources."""
        ids = {row.id for row in rows}
        return sum(
            1
            for event in self._document.project.events.values()
            if not ids.isdisjoint(p.actor for p in event.participants)
            or not ids.isdisjoint(c.source for c in event.citations)
        )

    def _visible_columns(self) -> list[Column]:
        columns = self._model.table.columns
        return [columns[index] for index in self._view.columns.visible_columns()]

    # ---- context menu ------------------------------------------------------------------------------

    def menu(self, more: Sequence[Entry] = ()) -> QMenu:
        """What can be done with the selected rows, `more` included, and the choice of columns."""
        menu = QMenu(self._view)
        for entry in self._entries():
            _add(menu, entry)
        menu.addSeparator()
        for entry in more:
            _add(menu, entry)
        menu.addMenu(self._view.columns.columns_menu(menu))
        return menu

    def show_menu(self, position: QPoint, more: Sequence[Entry] = ()) -> None:
        """Open the menu at a point of the view."""
        menu = self.menu(more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.viewport().mapToGlobal(position))

    def _entries(self) -> list[Entry]:
        table, rows = self._model.table, self._view.selected_records()
        keys, some = QKeySequence.StandardKey, bool(rows)
        entries = [
            Entry(self.tr("New"), self.new_row),
            Entry(self.tr("Duplicate"), self.duplicate, some and table.duplicate is not None, DUPLICATE_KEYS),
            Entry(self.tr("Delete"), self.delete, some, keys.Delete),
            Entry(self.tr("Edit"), self._view.edit_current, some),
            Entry(self.tr("Cut"), self.cut, some, keys.Cut),
            Entry(self.tr("Copy"), self.copy, some, keys.Copy),
            Entry(self.tr("Paste"), self.paste, True, keys.Paste),
        ]
        if table.record_type is Actor:
            entries.append(Entry(self.tr("Merge actors…"), self.merge, len(rows) > 1))
        if table.record_type is Source:
            entries.append(Entry(self.tr("Merge sources…"), self.merge, len(rows) > 1))
        return entries


def _add(menu: QMenu, entry: Entry) -> None:
    if entry.submenu:
        submenu = menu.addMenu(entry.text)
        for each in entry.submenu:
            _add(submenu, each)
        return
    action = menu.addAction(entry.text)
    action.setEnabled(entry.enabled)
    action.triggered.connect(lambda _checked=False: entry.act())
    if entry.keys is not None:
        action.setShortcut(QKeySequence(entry.keys))
