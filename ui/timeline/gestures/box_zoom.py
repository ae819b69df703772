"""Z held while dragging: show just these days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from models.timeline import Hit, TimeScale
from ui.timeline.gestures.gesture import Gesture, Press

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

_NARROWEST = 4.0
"""Pixels; a narrower box is an accident."""


class BoxZoom(Gesture):
    """The days between press and release fill the view: those that are seen, so that it only zooms in."""

    scrolls = False

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._held = False
        self._from = self._to = QPointF()

    def watch(self, event: QEvent) -> None:
        """Whether Z is down; a view that loses the focus does not hear it go up."""
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Z and not event.isAutoRepeat():
                self._hold(kind == QEvent.Type.KeyPress and not event.modifiers())
        elif kind == QEvent.Type.FocusOut:
            self._hold(False)

    def _hold(self, held: bool) -> None:
        if held != self._held:
            self._held = held
            self.view.setCursor(self.cursor if held else Qt.CursorShape.ArrowCursor)

    def begins(self, press: Press) -> bool:
        if not self._held or not press.has(Qt.KeyboardModifier.NoModifier):
            return False
        self._from = self._to = press.position
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._to = here

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        left, right = sorted((self._from.x(), here.x()))
        if right - left >= _NARROWEST:
            scale, width = self.view.scale, self.view.width()
            zoomed = scale.zoomed(width / (right - left), left)
            self.view.viewport.go(TimeScale(scale.day(left), zoomed.pixels_per_day))

    def status(self) -> str:
        return self.tr("Release to zoom in on these days; Esc cancels.")

    def hover_cursor(self, here: QPointF, hit: Hit) -> Qt.CursorShape | None:
        return self.cursor if self._held else None

    def paint(self, painter: QPainter) -> None:
        left, right = sorted((self._from.x(), self._to.x()))
        wash = QColor(self.view.style_now.theme.accent)
        painter.setPen(QPen(wash, 1.0))
        wash.setAlphaF(0.12)
        painter.setBrush(wash)
        painter.drawRect(QRectF(left, 1, right - left, self.view.height() - 2))
