"""Tables to read, not to edit: whole rows, a heading of their own, the first column at the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
"""Roles of the text of a cell."""


_PADDING = 10
"""Pixels that a row is higher than its text."""


class RowModel(QAbstractTableModel):
    """Columns by their titles; the rows are the subclass's. The first column holds numbers."""

    _titles: tuple[str, ...] = ()
    """Set by the subclass, translated."""

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if section else RIGHT
        return None


class RowTable(QTableView):
    """Without grid and row numbers; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _PADDING)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)

    def show_rows(self, model: RowModel, letters: Iterable[int]) -> None:
        """Show a model; `letters`: the width of each column but the last, which takes the rest."""
        self.setModel(model)
        for column, number in enumerate(letters):
            self.horizontalHeader().resizeSection(column, self.fontMetrics().averageCharWidth() * number)
