"""The view of every table: keys, editing that moves on, clipboard, and the shared selection."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyledItemDelegate, QTableView, QWidget

from ui.selection import Selection
from ui.settings import Settings
from ui.tables.column import Row
from ui.tables.delegate import CellDelegate
from ui.tables.header import TableHeader
from ui.tables.model import TableModel
from ui.tables.new_row import NewRow
from ui.tables.places import next_cell, whole_rows
from ui.tables.table import Key
from ui.widgets.keys import ENTER

Hint = QStyledItemDelegate.EndEditHint
Trigger = QAbstractItemView.EditTrigger
Flag = QItemSelectionModel.SelectionFlag

_LEAST_ROW = 28
_PADDING = 10
"""Height of a row above that of its text."""


class TableView(QTableView):
    """Rows of a `TableModel`; what needs a confirmation or another table is asked of the pane."""

    delete_requested = Signal()
    copy_requested = Signal()
    cut_requested = Signal()
    paste_requested = Signal()
    drag_requested = Signal()
    """The selected rows are being dragged away, where `setDragEnabled` allows it."""
    held = Signal(str)
    """Why the open editor is not left: its cell cannot take the text."""

    def __init__(
        self, model: TableModel, selection: Selection, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._selection = selection
        self._following = False
        self._publishing = False
        self._handing_on = False
        self._created: Key | None = None
        self._begun: Key | None = None
        """The row that was last begun in the empty one."""
        self._opened: Key | None = None
        """The row that has been added to be filled in, while its first cell is open."""
        self._row_before = -1
        self.new_row = NewRow(self, model)
        self.cell_delegate = CellDelegate(model, self)
        self.setItemDelegate(self.cell_delegate)
        self.columns = TableHeader(model.table, settings, self)
        self.setHorizontalHeader(self.columns)
        self.setModel(model)
        # Painting a heading asks of every row whether its column is selected: rows are, columns never.
        self.columns.setSelectionModel(QItemSelectionModel(model, self.columns))
        self._set_up()
        self.columns.start()
        self._connect()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self._set_row_height()
        self.columns.setSortIndicator(self._model.sort_column, self._model.sort_order)
        self.setSortingEnabled(True)
        # The heading's text says it: styles disagree on which way the arrow points.
        self.columns.setSortIndicatorShown(False)

    def _connect(self) -> None:
        self.selectionModel().selectionChanged.connect(self._publish)
        self.selectionModel().currentChanged.connect(self._publish)
        self._selection.changed.connect(self.follow_selection)
        self._model.modelReset.connect(self.follow_selection)
        self._model.created.connect(self._remember_created)
        self._model.moved.connect(self._follow_moved)
        self.selectionModel().currentChanged.connect(self.new_row.leave)
        self.cell_delegate.entered.connect(self._enter)

    # ---- rows --------------------------------------------------------------------------------------

    def selected_rows(self) -> list[int]:
        """Selected rows from top to bottom, without the empty last one."""
        return sorted({row for block in self._selected_blocks() for row in block})

    def selected_records(self) -> list[Row]:
        """What the selected rows show, from top to bottom."""
        rows = map(self._model.row, self.selected_rows())
        return [row for row in rows if row is not None]

    def _selected_blocks(self) -> list[range]:
        """The same in few steps, however many there are: a range for each block of rows."""
        shown = self._model.shown
        blocks = (range(b.top(), min(b.bottom() + 1, shown)) for b in self.selectionModel().selection())
        return sorted(blocks, key=lambda block: block.start)

    def record_at(self, row: int) -> Row | None:
        return self._model.row(row)

    def current_record(self) -> Row | None:
        return self.record_at(self.currentIndex().row())

    def go_to(self, row: int, column: str | None = None, edit: bool = False) -> None:
        """Select a row and make one of its cells current; open it where asked."""
        self._opened = None
        position = self.currentIndex().column()
        if column is not None:
            position = self._model.table.position(column)
            if edit and self.isColumnHidden(position):
                self.columns.show_column(position, True)
        if position < 0 or self.isColumnHidden(position):
            position = self.columns.visible_columns()[0]
        index = self._model.index(row, position)
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
        self.scrollTo(index)
        if edit:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit(index)

    def go_to_key(self, key: Key, column: str | None = None, edit: bool = False) -> None:
        self._model.keep([key])
        row = self._model.row_of(key)
        if row >= 0:
            self.go_to(row, column, edit)
            self._opened = key if edit else None

    def select_keys(self, keys: Iterable[Key]) -> None:
        """Select the rows with these keys, and make the first of them current."""
        keys = list(keys)
        self._model.keep(keys)
        rows = sorted(row for row in map(self._model.row_of, keys) if row >= 0)
        if rows:
            self.go_to(rows[0])
            self.selectionModel().select(whole_rows(self._model, rows), Flag.ClearAndSelect | Flag.Rows)

    # ---- the shared selection ----------------------------------------------------------------------

    def _publish(self, *_: object) -> None:
        """Tell the others what is selected here."""
        if self._following:
            return
        blocks, current = self._selected_blocks(), self.current_record()
        ids = [record_id for block in blocks for record_id in self._model.ids(block)]
        if not ids and self._selection.record_type is not self._model.table.record_type:
            return
        place = self.currentIndex().row()
        chosen = current.id if current is not None and any(place in block for block in blocks) else None
        self._publishing = True
        self._selection.select(self._model.table.record_type, ids, chosen)
        self._publishing = False

    def follow_selection(self) -> None:
        """Select here what is selected elsewhere, as far as it is shown."""
        if self._publishing:
            return
        self._following = True
        own = self._selection.record_type is self._model.table.record_type
        rows = self._model.rows_of_records(self._selection.ids) if own else []
        if rows:
            self.selectionModel().select(whole_rows(self._model, rows), Flag.ClearAndSelect | Flag.Rows)
            self._make_current(rows)
        else:
            self.selectionModel().clearSelection()
        self._following = False

    def _make_current(self, rows: list[int]) -> None:
        current = self._selection.current
        found = self._model.rows_of_records([current] if current is not None else [])
        row = found[0] if found else rows[-1]
        column = self.currentIndex().column()
        if self.cell_delegate.refused() is not None:
            return
        if column < 0 or self.isColumnHidden(column):
            column = self.columns.visible_columns()[0]
        index = self._model.index(row, column)
        self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        self.scrollTo(index)

    # ---- editing -----------------------------------------------------------------------------------

    def edit(self, index: QModelIndex, trigger: Trigger | None = None, event: QEvent | None = None) -> bool:
        """Open a cell; in the empty last row, wherever one types, the cell that makes a new row."""
        if trigger is None:
            self.cell_delegate.drops_choices = False
            super().edit(index)
            return self.state() == QAbstractItemView.State.EditingState
        opens = Trigger.DoubleClicked | Trigger.EditKeyPressed
        self.cell_delegate.drops_choices = bool(trigger & opens)
        if self._model.is_new_row(index.row()) and trigger & self.editTriggers():
            index = self.new_row.cell_for(index, bool(trigger & Trigger.DoubleClicked))
            if index != self.currentIndex():
                self.setCurrentIndex(index)
        return super().edit(index, trigger, event)

    def edit_current(self) -> None:
        """Open the current cell, or the first one that can be edited."""
        index = self.currentIndex()
        if not index.isValid():
            self.go_to(0, self._model.table.typed_first)
            index = self.currentIndex()
        if index.isValid():
            self.edit(index, Trigger.EditKeyPressed, None)

    def hold(self) -> bool:
        """Go back to the open editor whose text its cell cannot take, and say why; False if there is none.

        What would leave or replace an open editor asks this first, so that nothing typed is thrown away.
        """
        self.cell_delegate.finish_typing()
        refused = self.cell_delegate.refused()
        if refused is None:
            return False
        self.scrollTo(refused.index)
        refused.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.held.emit(refused.problem)
        return True

    def commitData(self, editor: QWidget) -> None:
        self._row_before = self.currentIndex().row()
        self._created = None
        super().commitData(editor)

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """Close, and move on if Tab asks for it.

        Qt closes editors of its own accord, too, when the current cell changes: one whose text cannot be
        taken stays, so that the text is not lost.
        """
        if hint is not Hint.RevertModelCache and not self.cell_delegate.accepts(editor):
            return
        super().closeEditor(editor, Hint.NoHint)
        if hint is Hint.RevertModelCache and not editor.is_touched:
            self.new_row.drop()
        if hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            self._go_to_created()
            self._edit_next(1 if hint is Hint.EditNextItem else -1)

    def _enter(self) -> None:
        """To the next row; beside a date that made a row.

        Nowhere if the row has just been added to be named, or if sorting took it elsewhere.
        """
        row = self.currentIndex().row()
        opened, self._opened = self._opened, None
        if self._created is None and self.new_row.is_current:
            self.new_row.go_on()
        elif self._go_to_created():
            self.selectionModel().setCurrentIndex(self._next_cell(1), Flag.NoUpdate)
        elif opened is not None and opened == self._model.key(row):
            self.scrollTo(self.currentIndex())
        elif row == self._row_before and row + 1 < self._model.rowCount():
            self.go_to(row + 1)

    def _follow_moved(self, key: Key) -> None:
        """Go with a row that has become another record's, once its cell is closed."""
        self._created = key
        QTimer.singleShot(0, self, self._go_to_created)

    def _go_to_created(self) -> bool:
        """To the row that typing in the last one has made, if it has."""
        created, self._created = self._created, None
        if created is not None:
            self.go_to_key(created)
        return created is not None

    def _remember_created(self, key: Key) -> None:
        self._created = self._begun = key

    def _edit_next(self, step: int) -> None:
        index = self._next_cell(step)
        leaves = index.row() != self.currentIndex().row()
        if leaves and step > 0 and self._model.key(self.currentIndex().row()) == self._begun is not None:
            # Sorting may have taken the row anywhere: what follows it there is not what one goes on to type.
            column = self._model.table.position(self._model.begin_draft(self.current_record()))
            index = self._model.index(self._model.rowCount() - 1, column)
        if not index.isValid():
            return
        if leaves:
            self.go_to(index.row())
        self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        self.scrollTo(index)
        self.edit(index)

    def _next_cell(self, step: int) -> QModelIndex:
        return next_cell(self._model, self.columns.visible_columns(), self.currentIndex(), step)

    # ---- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with self.cell_delegate.cells.page():
            super().paintEvent(event)

    # ---- keys and size -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._belongs_to_editor(event):
            return
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        for keys, signal in (
            (QKeySequence.StandardKey.Copy, self.copy_requested),
            (QKeySequence.StandardKey.Cut, self.cut_requested),
            (QKeySequence.StandardKey.Paste, self.paste_requested),
            (QKeySequence.StandardKey.Delete, self.delete_requested),
        ):
            if event.matches(keys):
                signal.emit()
                return
        if event.key() in ENTER:
            self.edit_current()
            return
        if event.key() == Qt.Key.Key_Escape and self.new_row.drop():
            return
        super().keyPressEvent(event)

    def _belongs_to_editor(self, event: QKeyEvent) -> bool:
        """While a text cannot be taken every key is its editor's: those that it has no use for do nothing."""
        refused = self.cell_delegate.refused()
        if refused is None:
            return False
        came_from_it = refused.editor.hasFocus() or self._handing_on
        if event.key() == Qt.Key.Key_Escape:
            self.cell_delegate.cancel(refused.editor)
        elif self.hold() and not came_from_it:
            # What the editor has no use for comes back here.
            self._handing_on = True
            QApplication.sendEvent(refused.editor, event)
            self._handing_on = False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.hold():
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.hold():
            super().mouseDoubleClickEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Whoever knows what the rows mean elsewhere drags them."""
        self.drag_requested.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab, or with the tab of the table: a text that cannot be taken is where one was."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self._return_to_refused)

    def _return_to_refused(self) -> None:
        refused = self.cell_delegate.refused() if self.hasFocus() else None
        if refused is not None:
            refused.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_row_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def _set_row_height(self) -> None:
        height = max(_LEAST_ROW, self.fontMetrics().height() + _PADDING)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
