"""The smaller tables of a project in one dialog: kinds of event, sides, periods."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from models import edits
from models.records import Kind
from ui import settings as remembered
from ui.document import Document
from ui.i18n import translate
from ui.labels import problem_text
from ui.project.kind_removal import Decision, ask_where_to
from ui.project.record_tables import TABLES
from ui.questions import Questions
from ui.selection import Selection
from ui.settings import Settings
from ui.tables.column import CONTEXT, Row
from ui.tables.model import TableModel
from ui.tables.row_actions import DUPLICATE_KEYS, RowActions
from ui.tables.table import Table
from ui.tables.view import TableView
from ui.widgets.buttons import close_box, plain_button


class KindActions(RowActions):
    """A kind in use asks where its events go."""

    def _remove(self, rows: Sequence[Row]) -> bool:
        """Delete kinds one after the other, each an undo step; False if the last one stays."""
        project, done = self._document.project, False
        for kind in rows:
            decision = Decision(None) if project.uses(kind) == 0 else ask_where_to(self._view, project, kind)
            done = decision is not None and self._document.edit(
                self.tr("Delete from {table}").format(table=self.title),
                edits.delete_kind(project, kind.id, decision.move_to),
            )
        return done


class RecordsDialog(QDialog):
    """Edits go to the document at once, each an undo step; Close leaves them."""

    def __init__(
        self,
        table: str,
        document: Document,
        settings: Settings,
        today: Callable[[], datetime.date],
        parent: QWidget | None = None,
        questions: Questions | None = None,
    ) -> None:
        """`table` is a key of TABLES: the tab shown first."""
        super().__init__(parent)
        self._document = document
        self._questions = questions or Questions(self)
        # A selection of its own: the main window's must not jump to a kind.
        self._selection = Selection(document, self)
        self.setWindowTitle(self.tr("Kinds, sides and periods"))
        self.resize(860, 460)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.windowTitle())
        self.views: dict[str, TableView] = {}
        self._actions: dict[TableView, RowActions] = {}
        for spec in TABLES.values():
            self.tabs.addTab(self._page(spec, settings, today), translate(CONTEXT, spec.title))
        self.tabs.setCurrentIndex(list(TABLES).index(table))
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.addWidget(self.tabs, 1)
        column.addWidget(self._message)
        column.addLayout(self._buttons())
        self._add_keys()
        self.tabs.currentChanged.connect(self._enable)
        for view in self.views.values():
            view.selectionModel().selectionChanged.connect(self._enable)
        self._enable()
        document.refused.connect(self._tell_refused)
        self.view.setFocus()

    @property
    def view(self) -> TableView:
        """The table of the tab in front."""
        return list(self.views.values())[self.tabs.currentIndex()]

    def add(self) -> None:
        """Add a record and open its name for typing."""
        self._actions[self.view].new_row()

    def delete(self) -> None:
        """Delete the selected records with what must go with them."""
        self._actions[self.view].delete()

    def duplicate(self) -> None:
        """Copy the selected records, and select the copies."""
        self._actions[self.view].duplicate()

    def _page(self, table: Table, settings: Settings, today: Callable[[], datetime.date]) -> QWidget:
        model = TableModel(
            table, self._document, today, lambda: settings.get(remembered.DAY_FIRST), parent=self
        )
        view = TableView(model, self._selection, settings)
        view.setAccessibleName(translate(CONTEXT, table.title))
        verbs = KindActions if table.record_type is Kind else RowActions
        self._actions[view] = verbs(view, model, self._document, self._questions)
        view.customContextMenuRequested.connect(self._actions[view].show_menu)
        model.problem.connect(self._tell)
        view.held.connect(self._tell)
        self.views[table.key] = view
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(view, 1)
        hint = QLabel(translate(CONTEXT, table.empty))
        hint.setProperty("role", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setMargin(12)
        column.addWidget(hint)

        def show_hint() -> None:
            hint.setVisible(model.total == 0)

        model.counted.connect(show_hint)
        show_hint()
        return page

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.add_button = plain_button(self.tr("&Add"), self.add)
        self.delete_button = plain_button(self.tr("&Delete"), self.delete)
        row.addWidget(self.add_button)
        row.addWidget(self.delete_button)
        row.addStretch(1)
        row.addWidget(close_box(self))
        return row

    def _enable(self) -> None:
        """There must be a row to delete."""
        self.delete_button.setEnabled(bool(self.view.selected_rows()))

    def _add_keys(self) -> None:
        """The main window's actions do not reach into a modal dialog."""
        stack = self._document.undo_stack
        for keys, handler in (
            (QKeySequence.StandardKey.Undo, stack.undo),
            (QKeySequence.StandardKey.Redo, stack.redo),
            (QKeySequence(DUPLICATE_KEYS), self.duplicate),
        ):
            QShortcut(keys, self, activated=handler)

    def _tell(self, text: str) -> None:
        self._message.setText(text)

    def _tell_refused(self, problems: list) -> None:
        self._tell("  ".join(problem_text(problem) for problem in problems[:3]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._message.clear()
