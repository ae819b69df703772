"""What can be done with the rows of a table: the verbs behind its keys, its menu and the window's actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from models import edits
from models.names import source_title
from models.records import Actor, Source
from ui.document import Document
from ui.i18n import translate
from ui.questions import Questions
from ui.tables.clipboard import copied, pasted
from ui.tables.column import CONTEXT, Column, Row
from ui.tables.merging import ask_who_stays
from ui.tables.model import TableModel
from ui.tables.view import TableView

DUPLICATE_KEYS = "Ctrl+D"
_TOLD_PROBLEMS = 12
_NAMED = 6
"""Most names in a question."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the context menu."""

    text: str
    act: Callable[[], object]
    enabled: bool = True
    keys: QKeySequence.StandardKey | str | None = None
    """Shown beside the text; the view and the window listen to them."""


class RowActions(QObject):
    """The verbs of one table; each is one undo step, and what cannot be taken back lightly asks first."""

    def __init__(self, view: TableView, model: TableModel, document: Document, questions: Questions) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._document = document
        self._questions = questions
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
            QGuiApplication.clipboard().setText(copied(self._model.cells, self._visible_columns(), rows))

    def cut(self) -> None:
        if not self._view.hold():
            self.copy()
            self.delete()

    def paste(self) -> None:
        """Add the rows on the clipboard; those that cannot be read are listed."""
        if self._view.hold():
            return
        model, text = self._model, QGuiApplication.clipboard().text()
        result = pasted(model.cells, model.table, self._visible_columns(), text)
        if result.changes:
            step = self.tr("Paste %n row(s)", "", len(result.keys))
            if self._document.edit(step, result.changes):
                self._view.select_keys(result.keys)
        if result.problems:
            title = self.tr("%n pasted row(s) to check", "", len(result.problems))
            self._questions.tell(title, "\n".join(result.problems[:_TOLD_PROBLEMS]))

    def merge(self) -> None:
        """Let one of the selected actors, who is asked for, take the place of the others."""
        rows = self._view.selected_records()
        if len(rows) < 2 or self._view.hold():
            return
        kept = ask_who_stays(self._view, self._document.project, rows)
        if kept is not None:
            changes = edits.merge_actors(self._document.project, kept, [row.id for row in rows])
            if self._document.edit(self.tr("Merge actors"), changes):
                self._view.select_keys([kept])

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
        names = [row.name if isinstance(row, Actor) else source_title(row) or row.id for row in rows]
        shown = [self.tr("“{name}”").format(name=name) for name in names[:_NAMED]]
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
        return entries


def _add(menu: QMenu, entry: Entry) -> None:
    action = menu.addAction(entry.text)
    action.setEnabled(entry.enabled)
    action.triggered.connect(lambda _checked=False: entry.act())
    if entry.keys is not None:
        action.setShortcut(QKeySequence(entry.keys))
