"""Rows of a list that stay where they are seen while others come around them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView


class RowPlace:
    """For lists whose rows are of one height.

    The row under the pointer keeps its place; else the current one, if it is in sight; else the first.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        self._view = view
        self._kept = QPersistentModelIndex()
        self._y = 0

    def note(self) -> None:
        """To be called before rows come and go."""
        row = self._row()
        self._kept, self._y = QPersistentModelIndex(row), self._view.visualRect(row).top()

    def restore(self) -> None:
        """To be called after it."""
        if not self._kept.isValid():
            return
        row = self._view.model().index(self._kept.row(), 0)
        self._view.scrollTo(row, QAbstractItemView.ScrollHint.PositionAtTop)
        above = max(0, self._y // max(self._view.visualRect(row).height(), 1))
        first = row.siblingAtRow(max(0, row.row() - above))
        self._view.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtTop)

    def _row(self) -> QModelIndex:
        view = self._view
        ground = view.viewport()
        here = ground.mapFromGlobal(QCursor.pos())
        pointed = view.indexAt(QPoint(here)) if ground.isVisible() and ground.rect().contains(here) else None
        if pointed is not None and pointed.isValid():
            return pointed.siblingAtColumn(0)
        current = view.currentIndex().siblingAtColumn(0)
        if ground.rect().intersects(view.visualRect(current)):
            return current
        return view.indexAt(QPoint(1, 1)).siblingAtColumn(0)
