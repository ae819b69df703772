"""One tab of the tables: its rows are there, and counted, at once, and its view when it is first seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.document import Document
from ui.i18n import translate
from ui.questions import Questions
from ui.selection import Selection
from ui.settings import Settings
from ui.tables.column import CONTEXT, Row
from ui.tables.empty import EmptyState
from ui.tables.model import TableModel
from ui.tables.row_actions import RowActions
from ui.tables.view import TableView


class TablePage(QWidget):
    """Holds a view of a model, which it makes when it is first shown or asked for."""

    menu_requested = Signal(QPoint)
    clear_requested = Signal()
    """The filter, which hides all rows, is to be let go."""
    held = Signal(str)
    """Why the open editor is not left."""
    said = Signal(str)
    """What a verb of the rows has done."""

    def __init__(
        self,
        model: TableModel,
        document: Document,
        selection: Selection,
        settings: Settings,
        questions: Questions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._document = document
        self._selection = selection
        self._settings = settings
        self._questions = questions
        self._emptiness = ("", False)
        self._actions: RowActions | None = None
        self.paste_first: Callable[[], bool] = lambda: False
        """Takes what is on the clipboard if it is no rows; True if it has."""
        self.copy_too: Callable[[QMimeData, Sequence[Row]], object] = lambda _data, _rows: None
        """Puts more into what is copied than the rows as text."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def title(self) -> str:
        return translate(CONTEXT, self.model.table.title)

    @cached_property
    def view(self) -> TableView:
        view = TableView(self.model, self._selection, self._settings, self)
        view.setAccessibleName(self.title)
        view.customContextMenuRequested.connect(self.menu_requested)
        view.held.connect(self.held)
        self._column.addWidget(view)
        view.follow_selection()
        # A layout shows and places what it is given one round of the event loop later.
        view.show()
        self._column.activate()
        return view

    @property
    def made(self) -> TableView | None:
        """The view, if there is one already."""
        return self.__dict__.get("view")

    @cached_property
    def empty(self) -> EmptyState:
        """What the view says in place of rows."""
        empty = EmptyState(self.view.viewport())
        empty.clear_requested.connect(self.clear_requested)
        return empty

    @property
    def actions(self) -> RowActions:
        """The verbs of the rows."""
        return self._actions or self._make_now()

    def _make_now(self) -> RowActions:
        actions = self._actions = RowActions(self.view, self.model, self._document, self._questions)
        actions.paste_first = lambda: self.paste_first()
        actions.copy_too = lambda data, rows: self.copy_too(data, rows)
        actions.said.connect(self.said)
        return actions

    def fill(self) -> None:
        """Make now what is made when the page is shown."""
        if self._actions is None:
            self._make_now()
        self._show_emptiness()

    def say(self, text: str, can_clear: bool) -> None:
        """In place of rows; nothing where there are some."""
        self._emptiness = (text, can_clear)
        if self.made is not None:
            self._show_emptiness()

    def _show_emptiness(self) -> None:
        if self._emptiness[0] or "empty" in self.__dict__:
            self.empty.show_text(*self._emptiness)

    def showEvent(self, event: QShowEvent) -> None:
        self.fill()
        super().showEvent(event)
