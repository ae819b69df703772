"""Scrolling while something is dragged."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractItemView

from ui.citing.drops import DropPlace

_EDGE = 24
"""So near to the upper or lower edge, in pixels, a drag scrolls."""
_STEP_MS = 60


class EdgeScroller(QObject):
    """Scrolls a table row by row as long as a drag stays near its upper or lower edge."""

    def __init__(self, view: QAbstractItemView, place: DropPlace) -> None:
        super().__init__(view)
        self._view = view
        self._place = place
        self._rows = 0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._scroll)
        place.moved.connect(self._follow)
        place.left.connect(self._timer.stop)

    def _follow(self, here: QPoint) -> None:
        height = self._view.viewport().height()
        self._rows = (here.y() > height - _EDGE) - (here.y() < _EDGE)
        if not self._rows:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._rows * self._view.sizeHintForRow(0))
        if bar.value() != before:
            self._place.look_again()
