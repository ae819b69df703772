"""What an import would do, as a tree: groups, records, and the fields of each before and after."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont

from models.sources.updates import ADD, Entry, Standing, UpdatePlan
from models.text import elided
from ui import theme
from ui.files.import_choices import ImportChoices
from ui.plain import plain_tool_tip
from ui.sources.compared import field_name

NAME, BEFORE, AFTER = range(3)
_ORDER = (Standing.UNCLEAR, Standing.REPEATED, Standing.CHANGED, Standing.NEW, Standing.SAME)
"""What someone has to decide comes first, then what should be looked at."""
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_LONGEST = 200
"""Most characters of a value in its cell; the tool tip has all of it."""


class _Group(msgspec.Struct):
    standing: Standing
    entries: tuple[Entry, ...]
    checked: int
    """How many of them are imported."""


class _Record(msgspec.Struct):
    """A record at its place in a group."""

    group: int
    row: int
    entry: Entry
    fields: tuple[str, ...] | None = None
    """Made when it is first opened."""


class ImportModel(QAbstractItemModel):
    """Records have a check box: whether they are imported. Only what is opened is made."""

    chosen_changed = Signal()
    """Something else is to be imported."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: ImportChoices | None = None
        self._groups: list[_Group] = []
        self._records: dict[int, _Record] = {}
        """By the number of their entry."""
        self._titles = (self.tr("Source"), self.tr("In the project"), self.tr("In the file"))

    def show_plan(self, plan: UpdatePlan, choices: ImportChoices) -> None:
        """Replace the tree."""
        self.beginResetModel()
        self.choices = choices
        groups = ((standing, plan.of(standing)) for standing in _ORDER)
        self._groups = [
            _Group(s, entries, sum(map(choices.is_chosen, entries))) for s, entries in groups if entries
        ]
        self._records = {
            entry.number: _Record(number, row, entry)
            for number, group in enumerate(self._groups)
            for row, entry in enumerate(group.entries)
        }
        self.endResetModel()
        self.chosen_changed.emit()

    # ---- what stands where -------------------------------------------------------------------------

    # The key of an index: 0 for a group, twice its group plus one for a record, twice the number of its
    # record plus two for a field.

    def index(self, row: int, column: int, parent: QModelIndex | None = None) -> QModelIndex:
        parent = parent or QModelIndex()
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        if parent.internalId() == 0:
            return self.createIndex(row, column, 2 * parent.row() + 1)
        return self.createIndex(row, column, 2 * self._record(parent).entry.number + 2)

    def parent(self, index: QModelIndex) -> QModelIndex:
        key = index.internalId() if index.isValid() else 0
        if key == 0:
            return QModelIndex()
        return self.createIndex(key // 2, NAME, 0) if key % 2 else self.index_of(key // 2 - 1)

    def index_of(self, number: int) -> QModelIndex:
        """Where the record of an entry stands."""
        record = self._records[number]
        return self.createIndex(record.row, NAME, 2 * record.group + 1)

    def _record(self, index: QModelIndex) -> _Record:
        """The record that an index is, or is a field of."""
        key = index.internalId()
        if key % 2:
            return self._records[self._groups[key // 2].entries[index.row()].number]
        return self._records[key // 2 - 1]

    def entry(self, index: QModelIndex) -> Entry | None:
        """The record of a row, or the one that its field is of; None for a group."""
        return self._record(index).entry if index.isValid() and index.internalId() else None

    def groups(self) -> Iterator[tuple[QModelIndex, Standing, int]]:
        """Each group with the number of its records."""
        for row, group in enumerate(self._groups):
            yield self.index(row, NAME), group.standing, len(group.entries)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._groups)
        key = parent.internalId()
        if parent.column() != NAME or (key and key % 2 == 0):
            return 0
        return len(self._fields(self._record(parent))) if key else len(self._groups[parent.row()].entries)

    def hasChildren(self, parent: QModelIndex | None = None) -> bool:
        """Without making the fields of records that nobody has opened."""
        if parent is not None and parent.isValid() and parent.internalId() % 2 and parent.column() == NAME:
            return self._record(parent).entry.standing is not Standing.SAME
        return self.rowCount(parent) > 0

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        return len(self._titles)

    def _fields(self, record: _Record) -> tuple[str, ...]:
        if record.fields is None:
            assert self.choices is not None
            record.fields = self.choices.fields(record.entry)
        return record.fields

    # ---- what is shown -----------------------------------------------------------------------------

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.choices is None:
            return None
        if index.internalId() == 0:
            return self._group_data(self._groups[index.row()], index.column(), role)
        if role in _SHOWN:
            return elided(self._text(index, self.choices), _LONGEST, len)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._text(index, self.choices))
        if index.internalId() % 2:
            return self._record_data(self._record(index).entry, index.column(), role)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() != AFTER:
            return QColor(theme.current().muted)
        return None

    def _text(self, index: QModelIndex, choices: ImportChoices) -> str:
        record, column = self._record(index), index.column()
        if index.internalId() % 2:
            entry = record.entry
            return (choices.line(entry), choices.fate(entry), entry.source.citation_key)[column]
        field = self._fields(record)[index.row()]
        if column == NAME:
            return field_name(field)
        return choices.before(record.entry, field) if column == BEFORE else choices.after(record.entry, field)

    def _group_data(self, group: _Group, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if column != NAME or self.choices is None:
            return None
        if role in _SHOWN:
            return self.choices.group_text(group.standing, len(group.entries))
        if role == Qt.ItemDataRole.CheckStateRole and group.standing is not Standing.SAME:
            if group.checked not in (0, len(group.entries)):
                return Qt.CheckState.PartiallyChecked
            return Qt.CheckState.Checked if group.checked else Qt.CheckState.Unchecked
        return None

    def _record_data(self, entry: Entry, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and column != NAME:
            return QColor(theme.current().muted)
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME and entry.standing is not Standing.SAME:
            assert self.choices is not None
            return Qt.CheckState.Checked if self.choices.is_chosen(entry) else Qt.CheckState.Unchecked
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._has_box(index) else flags

    def _has_box(self, index: QModelIndex) -> bool:
        key = index.internalId()
        if index.column() != NAME or (key and key % 2 == 0):
            return False
        return self._groups[key // 2 if key else index.row()].standing is not Standing.SAME

    # ---- choosing ----------------------------------------------------------------------------------

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a record, or all of a group; a check means the usual, or else to add it."""
        if role != Qt.ItemDataRole.CheckStateRole or self.choices is None or not self._has_box(index):
            return False
        on = Qt.CheckState(value) is not Qt.CheckState.Unchecked
        entry = self.entry(index)
        entries = (entry,) if entry is not None else self._groups[index.row()].entries
        changed = [one for one in entries if self.choices.is_chosen(one) is not on]
        for one in changed:
            self._choose(one, (one.usual_choice or ADD) if on else None)
        self._tell(changed)
        return True

    def choose(self, entry: Entry, choice: str | None) -> None:
        """Add the record (ADD), let it update one of the project (its id), or leave it out (None)."""
        self._choose(entry, choice)
        self._tell([entry])

    def _choose(self, entry: Entry, choice: str | None) -> None:
        """The fields of an opened record follow: they are those of another comparison."""
        assert self.choices is not None
        record, index = self._records[entry.number], self.index_of(entry.number)
        was_open, was_chosen = record.fields is not None, self.choices.is_chosen(entry)
        if record.fields:
            self.beginRemoveRows(index, 0, len(record.fields) - 1)
            record.fields = ()
            self.endRemoveRows()
        self.choices.choose(entry, choice)
        self._groups[record.group].checked += (choice is not None) - was_chosen
        fields = self.choices.fields(entry) if was_open else ()
        if fields:
            self.beginInsertRows(index, 0, len(fields) - 1)
            record.fields = fields
            self.endInsertRows()

    def _tell(self, entries: list[Entry]) -> None:
        """Of records of one group."""
        if entries:
            places = [self.index_of(entry.number) for entry in (entries[0], entries[-1])]
            self.dataChanged.emit(places[0], places[1].siblingAtColumn(AFTER))
            self.dataChanged.emit(places[0].parent(), places[0].parent())
            self.chosen_changed.emit()
