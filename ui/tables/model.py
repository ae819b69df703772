"""The item model of every table: rows out of the document, sorted and filtered in an order of its own."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Mapping, Set

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from models.project import Change
from ui.document import BATCH, Document
from ui.i18n import current_language, translate
from ui.tables.column import CONTEXT, CellError, Cells, Changes, Column, Row
from ui.tables.draft import Draft
from ui.tables.ordering import Ordering, RowFilter
from ui.tables.roles import DRAFT_ROLES, HINT_ROLES, ROLES
from ui.tables.table import Key, Table

Index = QModelIndex | QPersistentModelIndex

_ARROWS = {Qt.SortOrder.AscendingOrder: " ▴", Qt.SortOrder.DescendingOrder: " ▾"}
_NONE = QModelIndex()
_Flag = Qt.ItemFlag
_SHOWN = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemIsDragEnabled | _Flag.ItemNeverHasChildren
_EDITABLE = _SHOWN | _Flag.ItemIsEditable
_ASCENDING = Qt.SortOrder.AscendingOrder


class TableModel(QAbstractTableModel):
    """Rows of one `Table`; the row after the last may be an empty one in which typing adds a row."""

    created = Signal(object)
    """Key of the row that typing in the last row has added."""
    moved = Signal(object)
    """Key that a row has after an edit that made it part of another record."""
    problem = Signal(str)
    """Why a text has not been taken."""
    counted = Signal()
    """The number of rows, or of shown rows, may have changed."""

    def __init__(
        self,
        table: Table,
        document: Document,
        today: Callable[[], datetime.date],
        day_first: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self.draft = Draft(table)
        """What is being typed in the last row."""
        self.sort_column = table.position(table.first_sort)
        self.sort_order = _ASCENDING
        self._document = document
        self._today = today
        self._day_first = day_first
        self._ordering = Ordering(table)
        self._order: list[Key] = []
        self._places: dict[Key, int] | None = None
        self._row_count = 0
        self._flags = tuple(_EDITABLE if column.parse is not None else _SHOWN for column in table.columns)
        """Of the cells of all rows but the empty last one."""
        self._load()
        document.changed.connect(self._follow)
        document.replaced.connect(self._reload)

    # ---- what it shows -----------------------------------------------------------------------------

    @property
    def cells(self) -> Cells:
        """What cells depend on, as it is now."""
        return Cells(self._document.project, self._today(), self._day_first(), current_language())

    @property
    def total(self) -> int:
        """Number of rows, hidden ones included."""
        return len(self._ordering.rows)

    @property
    def shown(self) -> int:
        """Number of rows that the filter lets through, the empty last row not counted."""
        return len(self._order)

    @property
    def is_filtered(self) -> bool:
        return self._ordering.filter is not None

    def is_new_row(self, row: int) -> bool:
        return row == len(self._order) and bool(self.table.new_row_hint)

    def key(self, row: int) -> Key | None:
        """What identifies the row, or None for the empty last one."""
        return self._order[row] if 0 <= row < len(self._order) else None

    def row(self, row: int) -> Row | None:
        """The record (or point) of a row; None for the empty last one, and for one about to go.

        Views ask while rows go, when the document does not hold them any more: their keys are in the order
        still, and the rows are not.
        """
        key = self.key(row)
        return None if key is None else self._ordering.rows.get(key)

    def row_of(self, key: Key) -> int:
        """Where a row is shown; -1 if it is not."""
        return self._all_places.get(key, -1)

    @property
    def _all_places(self) -> dict[Key, int]:
        if self._places is None:
            self._places = dict(zip(self._order, range(len(self._order)), strict=True))
        return self._places

    def ids(self, rows: range) -> list[str]:
        """The ids of the records that shown rows belong to, without those about to go."""
        held = self._ordering.rows
        keys = [key for key in self._order[rows.start : rows.stop] if key in held]
        return keys if self.table.is_row_per_record else [held[key].id for key in keys]

    def rows_of_records(self, ids: Iterable[str]) -> list[int]:
        """The first shown row of each record, in ascending order."""
        held = self._ordering.rows
        places = [self.row_of(key) for key in map(self.table.first_key, ids) if key in held]
        return sorted(place for place in places if place >= 0)

    def is_editable(self, row: int, column: int) -> bool:
        spec = self.table.columns[column]
        return spec.parse is not None and (not self.is_new_row(row) or spec.key in self.table.new_row_needs)

    # ---- Qt's questions ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else self._row_count

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._flags)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row, column = index.row(), index.column()
        if row < len(self._order):
            return self._flags[column]
        return _EDITABLE if self.is_editable(row, column) else _SHOWN

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.table.columns):
            return None
        column = self.table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = _ARROWS[self.sort_order] if section == self.sort_column else ""
            return translate(CONTEXT, column.title) + arrow
        return int(column.alignment) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        read = ROLES.get(role)
        if read is None or not index.isValid():
            return None
        if self.is_new_row(index.row()):
            return self._draft_data(self.table.columns[index.column()], role)
        row = self.row(index.row())
        return None if row is None else read(self.cells, self.table.columns[index.column()], row)

    def _draft_data(self, column: Column, role: int) -> object:
        """What a cell of the last row answers: what has been typed in it, or the hint."""
        if role in DRAFT_ROLES and self.draft.texts:
            return self.draft.texts.get(column.key, "")
        return translate(CONTEXT, self.table.new_row_hint) if role in HINT_ROLES else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Edit the document; views hear of it from there."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        try:
            return self._write(index.row(), index.column(), value)
        except CellError as error:
            self.problem.emit(str(error))
            return False

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        if not 0 <= column < len(self.table.columns) or (column, order) == (
            self.sort_column,
            self.sort_order,
        ):
            return
        self.sort_column, self.sort_order = column, order
        self._ordering.column = self.table.columns[column]
        self._ordering.is_ascending = order is _ASCENDING
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.table.columns) - 1)
        self._lay_out(self._ordering.arranged(self.cells))

    # ---- editing -----------------------------------------------------------------------------------

    def problem_with(self, row: int, column: int, value: object) -> str:
        """Why a cell cannot take a value, in words; empty if it can."""
        from models import validation
        from ui.labels import problem_text

        try:
            changes, _ = self._changes(row, column, value)
        except CellError as error:
            return str(error)
        problems = validation.check(self._document.project, changes)
        return problem_text(problems[0]) if problems else ""

    def keep(self, keys: Iterable[Key]) -> None:
        """Show these rows whatever the filter says, until it is another one."""
        new = set(keys) - self._ordering.kept
        self._ordering.kept |= new
        if self.is_filtered and any(key in self._ordering.rows and self.row_of(key) < 0 for key in new):
            self._rearrange()

    def _changes(self, row: int, column: int, value: object) -> tuple[Changes, Key | None]:
        """The changes for a typed value, and the key of the row that they add, if any."""
        spec, record, cells = self.table.columns[column], self.row(row), self.cells
        text = value if isinstance(value, str) else ""
        if record is None:
            if not self.is_new_row(row) or self.table.create_typed is None or not text.strip():
                return (), None
            return self.table.create_typed(cells, self.draft.with_text(spec.key, text))
        if spec.parse is None or text == spec.editable_text(cells, record):
            return (), None
        return spec.parse(cells, record, text), None

    def _write(self, row: int, column: int, value: object) -> bool:
        changes, created = self._changes(row, column, value)
        if not changes:
            self._type_on(row, column, value)
            return True
        if created is None:
            title = translate(CONTEXT, self.table.columns[column].title)
            text = translate("Tables", "Edit {column}").format(column=title)
        else:
            text = translate(CONTEXT, self.table.add_text)
        self._ordering.kept.add(self.key(row) if created is None else created)
        parts = self._parts()
        done = self._document.edit(text, changes)
        if done and created is not None:
            self.forget_draft()
            self.created.emit(created)
        elif done and len(come := self._parts() - parts) == 1:
            self.moved.emit(come.pop())
        return done

    def _parts(self) -> set[Key]:
        """The rows, where an edit can make another record's of one."""
        return set() if self.table.is_row_per_record else set(self._ordering.rows)

    def _type_on(self, row: int, column: int, value: object) -> None:
        """Keep what has been typed of a row that is not whole yet."""
        if self.is_new_row(row) and isinstance(value, str):
            self.draft.texts = self.draft.with_text(self.table.columns[column].key, value)
            self._changed(row, row)

    def begin_draft(self, near: Row | None = None) -> str:
        """Begin the last row, unless it is begun; the key of the column to be typed in first."""
        if self.draft.begin(self.cells, near):
            self._changed(len(self._order), len(self._order))
        return next(iter(self.draft.missing), self.table.typed_first)

    def give_draft(self, texts: Mapping[str, str]) -> None:
        """Begin the last row with some texts, whatever it held."""
        self.draft.give(texts)
        self._changed(len(self._order), len(self._order))

    def forget_draft(self, only_given: bool = False) -> None:
        """Empty the last row; with `only_given`, unless something has been typed in it."""
        if not (only_given and self.draft.is_typed) and self.draft.clear():
            self._changed(len(self._order), len(self._order))

    # ---- filter and order --------------------------------------------------------------------------

    def set_filter(self, row_filter: RowFilter | None) -> None:
        """Show the rows that the filter lets through; it is asked anew after each edit. None: all."""
        self._ordering.filter = row_filter
        self._ordering.kept.clear()
        self._rearrange()

    def forget_filter(self) -> None:
        """No filter for the rows of the project that has just been opened; they are about to be loaded."""
        self._ordering.filter = None
        self._ordering.kept.clear()

    def _rearrange(self) -> None:
        """Filter and sort again; a reset is far quicker than telling a view of each run of rows."""
        order = self._ordering.arranged(self.cells)
        if len(order) == len(self._order) and set(order) == set(self._order):
            self._lay_out(order)
        else:
            self.beginResetModel()
            self._set_order(order)
            self.endResetModel()
        self.counted.emit()

    def _lay_out(self, order: list[Key]) -> None:
        """Show the same rows in another order; selection and current index go with their rows."""
        if order == self._order:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.key(index.row()) for index in before]
        self._set_order(order)
        after = [
            index if key is None else self.index(self.row_of(key), index.column())
            for index, key in zip(before, keys, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _set_order(self, order: list[Key]) -> None:
        self._order = order
        self._places = None
        self._row_count = len(order) + bool(self.table.new_row_hint)

    # ---- following the document --------------------------------------------------------------------

    def _load(self) -> None:
        self._ordering.load(self._document.project)
        self._set_order(self._ordering.arranged(self.cells))

    def _reload(self) -> None:
        """Another project: everything is new."""
        self._ordering.kept.clear()
        self.draft.clear()
        self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._load()
        self.endResetModel()
        self.counted.emit()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        """Tell views which rows came, went, moved or changed; a batch resets them all."""
        own = [change for change in changes if isinstance(change.record, self.table.record_type)]
        others = any(isinstance(change.record, self.table.depends_on) for change in changes)
        if len(own) >= BATCH:
            self._reset()
            return
        if not own and not others:
            return
        if others:
            self._ordering.forget_keys()
        touched = self._ordering.take(own)
        if others:
            self._show(self._ordering.arranged(self.cells))
            self._changed(0, len(self._order) - 1)
        else:
            self._replace(touched)
            for row in sorted(row for row in map(self.row_of, touched) if row >= 0):
                self._changed(row, row)
        self.counted.emit()

    def _show(self, order: list[Key]) -> None:
        """Make `order` the shown one."""
        wanted, shown = set(order), set(self._order)
        self._turn_into(order, shown - wanted, wanted - shown)

    def _replace(self, touched: Collection[Key]) -> None:
        """Show a few changed rows where they belong now, found by bisection: the others stand in order."""
        former = {key: row for key in touched if (row := self.row_of(key)) >= 0}
        passing = self._ordering.passing([key for key in touched if key in self._ordering.rows])
        others = self._order.copy()
        for row in sorted(former.values(), reverse=True):
            del others[row]
        order = self._ordering.mended(self.cells, others, passing)
        self._turn_into(order, former.keys() - set(passing), set(passing) - former.keys())

    def _turn_into(self, order: list[Key], gone: Set[Key], come: Set[Key]) -> None:
        """Rows go, then move, then come, so that views keep what they hold; many at once reset them."""
        if len(gone) + len(come) >= BATCH:
            self.beginResetModel()
            self._set_order(order)
            self.endResetModel()
            return
        for row in sorted(map(self.row_of, gone), reverse=True):
            self.beginRemoveRows(_NONE, row, row)
            self._set_order([*self._order[:row], *self._order[row + 1 :]])
            self.endRemoveRows()
        self._lay_out([key for key in order if key not in come] if come else order)
        for row, key in enumerate(order if come else ()):
            if key in come:
                self.beginInsertRows(_NONE, row, row)
                self._set_order([*self._order[:row], key, *self._order[row:]])
                self.endInsertRows()

    def _changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.table.columns) - 1))
