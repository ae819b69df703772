"""The item model of every table: rows out of the document, sorted and filtered in an order of its own.

A proxy model would compare rows through Qt, which takes seconds for large projects. Here sort keys are
cached by column and row, the rows are filtered in storage order, and only the hits are sorted.
"""

from __future__ import annotations

import datetime
from bisect import insort
from collections.abc import Callable, Collection, Iterable, Sequence, Set
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from models import validation
from models.project import Change
from models.records import Record
from ui.document import BATCH, Document
from ui.i18n import current_language, translate
from ui.labels import problem_text
from ui.tables.column import CONTEXT, CellError, Cells, Changes, Column, Row
from ui.tables.roles import HINT_ROLES, ROLES
from ui.tables.sorting import SortPlace, sort_key_reader
from ui.tables.table import Key, Table, record_row

Index = QModelIndex | QPersistentModelIndex
RowTest = Callable[[Row], bool]

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
        self.sort_column = table.position(table.first_sort)
        self.sort_order = _ASCENDING
        self._document = document
        self._today = today
        self._day_first = day_first
        self._rows: dict[Key, Row] = {}
        self._order: list[Key] = []
        self._places: dict[Key, int] | None = None
        self._keys: dict[str, dict[Key, Any]] = {}
        self._matches: Callable[[], RowTest] | None = None
        self._kept: set[Key] = set()
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
        return len(self._rows)

    @property
    def shown(self) -> int:
        """Number of rows that the filter lets through, the empty last row not counted."""
        return len(self._order)

    @property
    def is_filtered(self) -> bool:
        return self._matches is not None

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
        return None if key is None else self._rows.get(key)

    def row_of(self, key: Key) -> int:
        """Where a row is shown; -1 if it is not."""
        if self._places is None:
            self._places = {key: row for row, key in enumerate(self._order)}
        return self._places.get(key, -1)

    def ids(self, rows: range) -> list[str]:
        """The ids of the records that shown rows belong to, without those about to go."""
        keys = [key for key in self._order[rows.start : rows.stop] if key in self._rows]
        return keys if self.table.rows_of is record_row else [self._rows[key].id for key in keys]

    def rows_of_records(self, ids: Iterable[str]) -> list[int]:
        """The first shown row of each record, in ascending order."""
        places = []
        for record_id in ids:
            key = record_id if record_id in self._rows else (record_id, 0)
            if key in self._rows:
                places.append(self.row_of(key))
        return sorted(place for place in places if place >= 0)

    def is_editable(self, row: int, column: int) -> bool:
        spec = self.table.columns[column]
        return spec.parse is not None and (not self.is_new_row(row) or spec.key == self.table.typed_first)

    # ---- Qt's questions ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._order) + bool(self.table.new_row_hint)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if self.is_editable(index.row(), index.column()) else _SHOWN

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
            return translate(CONTEXT, self.table.new_row_hint) if role in HINT_ROLES else None
        row = self.row(index.row())
        return None if row is None else read(self.cells, self.table.columns[index.column()], row)

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
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.table.columns) - 1)
        self._lay_out(self._arranged())

    # ---- editing -----------------------------------------------------------------------------------

    def problem_with(self, row: int, column: int, value: object) -> str:
        """Why a cell cannot take a value, in words; empty if it can."""
        try:
            changes, _ = self._changes(row, column, value)
        except CellError as error:
            return str(error)
        problems = validation.check(self._document.project, changes)
        return problem_text(problems[0]) if problems else ""

    def keep(self, keys: Iterable[Key]) -> None:
        """Show these rows whatever the filter says, until it is another one."""
        new = set(keys) - self._kept
        self._kept |= new
        if self.is_filtered and any(key in self._rows and self.row_of(key) < 0 for key in new):
            self._rearrange()

    def _changes(self, row: int, column: int, value: object) -> tuple[Changes, Key | None]:
        """The changes for a typed value, and the key of the row that they add, if any."""
        spec, record, cells = self.table.columns[column], self.row(row), self.cells
        text = value if isinstance(value, str) else ""
        if record is None:
            if not self.is_new_row(row) or self.table.create_typed is None or not text.strip():
                return (), None
            return self.table.create_typed(cells, text)
        if spec.parse is None or text == spec.editable_text(cells, record):
            return (), None
        return spec.parse(cells, record, text), None

    def _write(self, row: int, column: int, value: object) -> bool:
        changes, created = self._changes(row, column, value)
        if not changes:
            return True
        title = translate(CONTEXT, self.table.columns[column].title)
        if created is None:
            text = translate("Tables", "Edit {column}").format(column=title)
        else:
            text = translate("Tables", "Add event")
        self._kept.add(self.key(row) if created is None else created)
        done = self._document.edit(text, changes)
        if done and created is not None:
            self.created.emit(created)
        return done

    # ---- filter and order --------------------------------------------------------------------------

    def set_filter(self, matches: Callable[[], RowTest] | None) -> None:
        """Show the rows that the test passes; it is made anew after each edit. None: all."""
        self._matches = matches
        self._kept.clear()
        self._rearrange()

    def _arranged(self) -> list[Key]:
        """The keys to show, in order."""
        hits = self._passing(self._rows)
        hits.sort(key=self._sort_keys(None, hits).__getitem__)
        column = self.table.columns[self.sort_column]
        sort_keys = self._sort_keys(column, hits)
        hits.sort(key=sort_keys.__getitem__, reverse=self.sort_order is not _ASCENDING)
        return hits

    def _passing(self, keys: Iterable[Key]) -> list[Key]:
        """The keys of rows that the filter lets through."""
        if self._matches is None:
            return list(keys)
        rows, matches, kept = self._rows, self._matches(), self._kept
        return [key for key in keys if key in kept or matches(rows[key])]

    def _sort_keys(self, column: Column | None, wanted: Sequence[Key]) -> dict[Key, Any]:
        """The sort keys of a column (None: of the base order), those missing filled in."""
        known = self._keys.setdefault(column.key if column else "", {})
        if len(known) < len(self._rows):
            read = sort_key_reader(column, self.cells) if column else self.table.base_key
            for key in wanted:
                if key not in known:
                    known[key] = read(self._rows[key])
        return known

    def _rearrange(self) -> None:
        """Filter and sort again; a reset is far quicker than telling a view of each run of rows."""
        order = self._arranged()
        if set(order) == set(self._order):
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

    # ---- following the document --------------------------------------------------------------------

    def _load(self) -> None:
        self._rows = dict(self.table.rows(self._document.project))
        self._keys.clear()
        self._set_order(self._arranged())

    def _reload(self) -> None:
        """Another project: everything is new."""
        self._kept.clear()
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
            self._keys.clear()
        touched = self._take(own)
        if others:
            self._show(self._arranged())
            self._changed(0, len(self._order) - 1)
        else:
            self._replace(touched)
            for row in sorted(row for row in map(self.row_of, touched) if row >= 0):
                self._changed(row, row)
        self.counted.emit()

    def _take(self, changes: Sequence[Change]) -> set[Key]:
        """Put the changed rows in; gives the keys of rows that are new, different or gone."""
        first: dict[str, Record | None] = {}
        last: dict[str, Record | None] = {}
        for change in changes:
            first.setdefault(change.record.id, change.before)
            last[change.record.id] = change.after
        before = self._rows_of(first.values())
        after = self._rows_of(last.values())
        for key in before.keys() | after.keys():
            self._rows.pop(key, None)
            self._forget(key)
        self._rows.update(after)
        return before.keys() | after.keys()

    def _rows_of(self, records: Iterable[Record | None]) -> dict[Key, Row]:
        return dict(row for record in records if record is not None for row in self.table.rows_of(record))

    def _forget(self, key: Key) -> None:
        for known in self._keys.values():
            known.pop(key, None)

    def _show(self, order: list[Key]) -> None:
        """Make `order` the shown one."""
        wanted, shown = set(order), set(self._order)
        self._turn_into(order, shown - wanted, wanted - shown)

    def _replace(self, touched: Collection[Key]) -> None:
        """Show a few changed rows where they belong now, found by bisection: the others stand in order."""
        former = {key: row for key in touched if (row := self.row_of(key)) >= 0}
        passing = self._passing(key for key in touched if key in self._rows)
        order = self._order.copy()
        for row in sorted(former.values(), reverse=True):
            del order[row]
        base = self._sort_keys(None, passing)
        main = self._sort_keys(self.table.columns[self.sort_column], passing)
        is_ascending = self.sort_order is _ASCENDING
        for key in passing:
            insort(order, key, key=lambda other: SortPlace(main[other], base[other], is_ascending))
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
