"""Rows and cells of a table's model: ranges of whole rows, the cell that comes after another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionRange, QModelIndex

from ui.tables.model import TableModel


def whole_rows(model: TableModel, rows: Sequence[int]) -> QItemSelection:
    """A selection of whole rows, given in ascending order, in as few ranges as they allow."""
    blocks = QItemSelection()
    last_column = model.columnCount() - 1
    first = previous = rows[0]
    for row in [*rows[1:], None]:
        if row == previous + 1:
            previous = row
            continue
        blocks.append(QItemSelectionRange(model.index(first, 0), model.index(previous, last_column)))
        if row is not None:
            first = previous = row
    return blocks


def next_cell(model: TableModel, columns: Sequence[int], cell: QModelIndex, step: int) -> QModelIndex:
    """The next cell that can be edited, by row and then along the row; invalid at the ends.

    `columns` are those that are shown, from left to right.
    """
    row, column = cell.row(), cell.column()
    if row < 0 or column not in columns:
        return QModelIndex()
    place = row * len(columns) + columns.index(column) + step
    while 0 <= place < model.rowCount() * len(columns):
        row, column = place // len(columns), columns[place % len(columns)]
        if model.is_editable(row, column):
            return model.index(row, column)
        place += step
    return QModelIndex()
