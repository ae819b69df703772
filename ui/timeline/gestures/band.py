"""Ctrl, Shift and drag: select what lies in a rectangle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from models.records import Event
from models.timeline import Hit, Rect, TimeScale
from models.timeline.region import events_in
from ui.timeline.gestures.gesture import Gesture, Press
from ui.timeline.paint_gestures import paint_band

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

_ALONE = (_CTRL | _SHIFT, _ALT)
"""Many desktops keep Alt and drag to move windows; where they do not, it does the same."""
_ADDING = (_CTRL | _SHIFT | _ALT, _CTRL | _ALT)


class RubberBand(Gesture):
    """With Alt besides it adds to the selection. The menu can arm the next drag, whatever keys are held."""

    _armed = False

    def arm(self, armed: bool = True) -> None:
        """Let the next drag be this, whatever keys are held."""
        self._armed = armed
        self.view.setCursor(self.cursor if armed else Qt.CursorShape.ArrowCursor)

    @property
    def is_armed(self) -> bool:
        return self._armed

    def begins(self, press: Press) -> bool:
        adds = any(press.has(keys) for keys in _ADDING)
        is_asked = adds or any(press.has(keys) for keys in _ALONE)
        if not is_asked and not (self._armed and press.button == Qt.MouseButton.LeftButton):
            return False
        self._armed = False
        self._kept = self.view.selection.event_ids if adds else ()
        self._day, self._top = self.view.scale.day(press.position.x()), press.position.y()
        self._to = press.position
        self._found: list[str] = []
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._to = here
        self._found = self._inside()

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._to = here
        with self.view.standing_still():
            self.view.selection.select(Event, (*self._kept, *self._inside()))

    def status(self) -> str:
        count = len(self._found)
        return self.tr("%n event(s) in the rectangle", "", count)

    def hover_cursor(self, here: QPointF, hit: Hit) -> Qt.CursorShape | None:
        return self.cursor if self._armed else None

    def paint(self, painter: QPainter) -> None:
        paint_band(painter, self.view, self._rectangle())

    def _rectangle(self) -> QRectF:
        start = QPointF(self.view.scale.x(self._day), self._top)
        return QRectF(start, self._to).normalized()

    def _inside(self) -> list[str]:
        view, box = self.view, self._rectangle()
        if box.left() >= 0 and box.right() <= view.width():
            return events_in(view.content, view.drawing, Rect(*box.getRect()))
        # It reaches out of view, where nothing is laid out yet.
        left = min(box.left(), 0.0) - view.laning.covered
        wide = view.laid_out(
            TimeScale(view.scale.day(left), view.scale.pixels_per_day), max(box.right(), view.width()) - left
        )
        return events_in(view.content, wide, Rect(*box.translated(-left, 0).getRect()))
