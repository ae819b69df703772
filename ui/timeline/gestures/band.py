"""Alt and drag: select what lies in a rectangle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from models.records import Event
from models.timeline import Hit, Rect
from models.timeline.region import events_in
from ui.timeline.gestures.gesture import Gesture, Press
from ui.timeline.paint_gestures import paint_band

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class RubberBand(Gesture):
    """With Ctrl, too, it adds to the selection. Some desktops keep Alt: then the menu arms the next drag."""

    _armed = False

    def arm(self, armed: bool = True) -> None:
        """Let the next drag be this, whatever keys are held."""
        self._armed = armed
        self.view.setCursor(self.cursor if armed else Qt.CursorShape.ArrowCursor)

    @property
    def is_armed(self) -> bool:
        return self._armed

    def begins(self, press: Press) -> bool:
        adds = press.has(_ALT | _CTRL)
        if not (adds or press.has(_ALT) or (self._armed and press.button == Qt.MouseButton.LeftButton)):
            return False
        self._armed = False
        self._kept = self.view.selection.event_ids if adds else ()
        self._from = self._to = press.position
        self._found: list[str] = []
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._to = here
        self._found = self._inside()

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._to = here
        self.view.selection.select(Event, (*self._kept, *self._inside()))

    def status(self) -> str:
        count = len(self._found)
        return self.tr("%n event(s) in the rectangle", "", count)

    def hover_cursor(self, here: QPointF, hit: Hit) -> Qt.CursorShape | None:
        return self.cursor if self._armed else None

    def paint(self, painter: QPainter) -> None:
        paint_band(painter, self.view, self._rectangle())

    def _rectangle(self) -> QRectF:
        return QRectF(self._from, self._to).normalized()

    def _inside(self) -> list[str]:
        box = self._rectangle()
        region = Rect(box.x(), box.y(), box.width(), box.height())
        return events_in(self.view.content, self.view.drawing, region)
