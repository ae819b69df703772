"""What can be done with the rows of a table: the verbs behind its keys, its menu and the window's actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from models.edits import left_uncited
from models.records import Actor, Event, Indicator, Source
from models.text import elided
from ui.clipboard import clipboard_data
from ui.document import Document
from ui.i18n import current_language, translate
from ui.moments import moment_text
from ui.questions import Questions
from ui.tables.column import CONTEXT, Changes, Column, Row
from ui.tables.copied_rows import CopiedRows
from ui.tables.model import TableModel
from ui.tables.table import Key
from ui.tables.view import TableView

if TYPE_CHECKING:
    from models.sources.pasted import PastedSources

DUPLICATE_KEYS = "Ctrl+D"
CITE_KEYS = "Ctrl+Shift+K"
_CITING = (Event, Indicator)
"""What has citations, which its text in a spreadsheet is without."""
_TOLD_PROBLEMS = 12
_NAMED = 6
"""Most names in a question."""
_LONGEST = 80
"""Most characters of each."""


class MenuEntry(msgspec.Struct, frozen=True):
    """One line of the context menu."""

    text: str
    act: Callable[[], object]
    enabled: bool = True
    keys: QKeySequence.StandardKey | str | None = None
    """Shown beside the text; the view and the window listen to them."""
    submenu: tuple[MenuEntry, ...] = ()
    """What the line opens in place of doing something."""


class RowActions(QObject):
    """The verbs of one table; each is one undo step, and what cannot be taken back lightly asks first."""

    said = Signal(str)
    """What has been done, where the rows themselves do not show it."""

    def __init__(self, view: TableView, model: TableModel, document: Document, questions: Questions) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._document = document
        self._questions = questions
        self._own_rows = CopiedRows(document)
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
        if table.create is None:
            view.new_row.open(view.current_record())
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
        from ui.tables.clipboard import copied

        rows = self._view.selected_records()
        if rows:
            data = QMimeData()
            data.setText(copied(self._model.cells, self._visible_columns(), rows))
            self._own_rows.remember(data, rows)
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
        from ui.tables.clipboard import pasted

        if self._view.hold() or self._paste_own(first_day):
            return
        if first_day is None and self.paste_first():
            return
        if self._model.table.record_type is Source and self.paste_links():
            return
        model, text = self._model, QGuiApplication.clipboard().text()
        result = pasted(model.cells, model.table, self._visible_columns(), text)
        if result.changes:
            self._add_pasted(result.changes, result.keys, first_day)
        if result.problems:
            title = self.tr("%n pasted row(s) to check", "", len(result.problems))
            self._questions.tell(title, "\n".join(result.problems[:_TOLD_PROBLEMS]))

    def _paste_own(self, first_day: int | None) -> bool:
        """Add rows copied here as duplicating does, with all that is not in their text; False if none are."""
        from models import validation

        table, rows = self._model.table, self._own_rows.on_clipboard()
        if not rows or table.duplicate is None or table.record_type not in _CITING:
            return False
        changes, keys = table.duplicate(self._model.cells, rows)
        if validation.check(self._document.project, changes):
            return False
        self._add_pasted(changes, keys, first_day)
        return True

    def _add_pasted(self, changes: Changes, keys: Sequence[Key], first_day: int | None) -> None:
        """Add rows, select them, and say how many they are and on which days they stand."""
        from models.rescheduling import place_new

        count = len(keys)
        if first_day is not None:
            changes = place_new(changes, first_day).changes
        if not self._document.edit(self.tr("Paste %n row(s)", "", count), changes):
            return
        self._view.select_keys(keys)
        if self._model.table.record_type is not Event:
            said = self.tr("%n row(s) pasted.", "", count)
        elif first_day is None:
            said = self.tr("%n event(s) pasted, on the same days as the copied ones.", "", count)
        else:
            said = self.tr("%n event(s) pasted.", "", count)
        self.said.emit(said)

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
        from models.sources.pasted import links_among, sources_of_links
        from ui.citing.carried import carried_links

        data, project, today = (
            clipboard_data(),
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
            self.said.emit(" ".join(said))

    def merge(self) -> None:
        """Let one of the selected actors or sources, which is asked for, take the place of the others."""
        from ui.sources.merging import ask_how_to_merge
        from ui.tables.merging import ask_who_stays

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
        said = self._words_of_deletion(rows) if table.record_type is Event else ""
        done = self._document.edit(self.tr("Delete %n row(s)", "", len(rows)), changes)
        if done and said:
            self.said.emit(said)
        return done

    def _words_of_deletion(self, events: Sequence[Event]) -> str:
        """What is gone, the sources that nothing cites then, and how to get it back."""
        count, sources = len(events), len(left_uncited(self._document.project, events))
        if count == 1:
            gone = self.tr("Event of {date} deleted").format(date=moment_text(events[0], current_language()))
        else:
            gone = self.tr("%n event(s) deleted", "", count)
        if sources:
            uncited = self.tr("%n source(s) are cited by no event any more", "", sources)
            gone = self.tr("{gone}; {uncited}").format(gone=gone, uncited=uncited)
        keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("{gone}. {keys} brings back what was deleted.").format(gone=gone, keys=keys)

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
        from ui.sources.names import source_name

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

    def menu(self, more: Sequence[MenuEntry] = ()) -> QMenu:
        """What can be done with the selected rows, `more` included, and the choice of columns."""
        menu = QMenu(self._view)
        for entry in self._entries():
            _add(menu, entry)
        menu.addSeparator()
        for entry in more:
            _add(menu, entry)
        menu.addMenu(self._view.columns.columns_menu(menu))
        return menu

    def show_menu(self, position: QPoint, more: Sequence[MenuEntry] = ()) -> None:
        """Open the menu at a point of the view."""
        menu = self.menu(more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.viewport().mapToGlobal(position))

    def _entries(self) -> list[MenuEntry]:
        table, rows = self._model.table, self._view.selected_records()
        keys, some = QKeySequence.StandardKey, bool(rows)
        entries = [
            MenuEntry(self.tr("New"), self.new_row),
            MenuEntry(
                self.tr("Duplicate"), self.duplicate, some and table.duplicate is not None, DUPLICATE_KEYS
            ),
            MenuEntry(self.tr("Delete"), self.delete, some, keys.Delete),
            MenuEntry(self.tr("Edit"), self._view.edit_current, some),
            MenuEntry(self.tr("Cut"), self.cut, some, keys.Cut),
            MenuEntry(self.tr("Copy"), self.copy, some, keys.Copy),
            MenuEntry(self.tr("Paste"), self.paste, True, keys.Paste),
        ]
        if table.record_type is Actor:
            entries.append(MenuEntry(self.tr("Merge actors…"), self.merge, len(rows) > 1))
        if table.record_type is Source:
            entries.append(MenuEntry(self.tr("Merge sources…"), self.merge, len(rows) > 1))
        return entries


def _add(menu: QMenu, entry: MenuEntry) -> None:
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
