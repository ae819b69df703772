"""The empty last row of a table in use: which of its cells is typed in next, and when it is given up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from ui.tables.column import Row
from ui.tables.model import TableModel

if TYPE_CHECKING:
    from ui.tables.view import TableView


class NewRow:
    """Serves one view; the model keeps what is typed until the row is whole."""

    def __init__(self, view: TableView, model: TableModel) -> None:
        self._view = view
        self._model = model

    @property
    def is_current(self) -> bool:
        return self._model.is_new_row(self._view.currentIndex().row())

    def open(self, near: Row | None = None) -> None:
        """Open its first cell; what can be known of it beforehand is that of the row `near`."""
        first = self._model.begin_draft(near)
        self._view.go_to(self._model.rowCount() - 1, first, edit=True)

    def open_with(self, texts: Mapping[str, str]) -> bool:
        """Open it with some texts, by column; with its own, and False, if it is begun."""
        is_free = not self._model.draft.is_typed
        if is_free:
            self._model.give_draft(texts)
        self.open()
        return is_free

    def cell_for(self, index: QModelIndex, is_pointed: bool) -> QModelIndex:
        """The cell that opens when this one of the row is typed in, or pointed at (then the hint may be)."""
        is_hint = is_pointed and not self._model.draft.texts
        first = self._model.begin_draft()
        if is_hint or not self._model.is_editable(index.row(), index.column()):
            return index.siblingAtColumn(self._model.table.position(first))
        return index

    def go_on(self) -> None:
        """To the next cell that the row still needs, if the current one has its text."""
        here = self._model.table.columns[self._view.currentIndex().column()].key
        missing = self._model.draft.missing
        if missing and here not in missing:
            self._view.go_to(self._view.currentIndex().row(), missing[0], edit=True)

    def leave(self, current: QModelIndex) -> None:
        """Nothing is kept of a row in which nothing has been typed, once another is current."""
        if not self._model.is_new_row(current.row()):
            self._model.forget_draft(only_given=True)

    def drop(self) -> bool:
        """Empty the row; False if there is nothing in it."""
        if not self.is_current or not self._model.draft.texts:
            return False
        self._model.forget_draft()
        return True
