"""The days that somebody went to, marked until the next click or key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from ui.timeline.canvas import TimelineCanvas

_ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)


class PointedDays(QObject):
    """A band over some days of the timeline, with a line on either side."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.days: tuple[float, float] | None = None
        canvas.installEventFilter(self)

    def show(self, first: float, last: float) -> None:
        """Mark what lies from a day to the end of another."""
        self.days = (first, last)
        self._canvas.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDS:
            self.clear()
        return False

    def clear(self) -> None:
        """Somebody goes elsewhere."""
        if self.days is not None:
            self.days = None
            self._canvas.update()

    def paint(self, painter: QPainter) -> None:
        if self.days is None:
            return
        left, right = (self._canvas.scale.x(day) for day in self.days)
        left, right = max(left, -2.0), min(right, self._canvas.width() + 2.0)
        wash = QColor(self._canvas.style_now.theme.accent)
        painter.setPen(QPen(wash, 1.25, Qt.PenStyle.DashLine))
        edges = (left, right) if right - left > 3 else ((left + right) / 2,)
        painter.drawLines([QLineF(x, 0, x, self._canvas.height()) for x in edges])
        wash.setAlphaF(0.10)
        painter.fillRect(QRectF(left, 0, right - left, self._canvas.height()), wash)
