"""Which gesture the pressed mouse is doing: it is a click until it has moved far enough to be a drag."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from models.timeline import Hit, hit_test
from ui.timeline.gestures import Gesture, Press, make_gestures

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

_DRAGGING = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)

G = TypeVar("G", bound=Gesture)


class Dragging(QObject):
    """Hands the mouse to one gesture at a time."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._gestures = make_gestures(view)
        self._press: Press | None = None
        self._gesture: Gesture | None = None
        self._said = ""
        view.document.replaced.connect(self.cancel)
        view.document.changed.connect(self._follow_edit)

    @property
    def is_active(self) -> bool:
        return self._gesture is not None

    def gesture(self, wanted: type[G]) -> G:
        """The view's own gesture of a type."""
        return next(gesture for gesture in self._gestures if isinstance(gesture, wanted))

    def press(self, event: QMouseEvent) -> None:
        """A button is down: nobody knows yet what for."""
        if event.button() in _DRAGGING:
            self.cancel()
            here = event.position()
            self._press = Press(here, event.button(), event.modifiers(), self._hit(here))

    def move(self, event: QMouseEvent) -> None:
        """The pointer is elsewhere, pressed or not."""
        here = event.position()
        if not event.buttons():
            self._hover(here)
            return
        gesture = self._gesture or self._begun(here)
        if gesture is not None:
            gesture.moved(here, event.modifiers())
            self._say(gesture.status())
            self._view.update()

    def release(self, event: QMouseEvent) -> Press | None:
        """End the gesture; the press, if it was no more than a click."""
        press, gesture = self._press, self._gesture
        if press is None or event.button() != press.button:
            return None
        self._end()
        if gesture is None:
            return press
        self._say("")
        gesture.released(event.position(), event.modifiers())
        return None

    def cancel(self) -> bool:
        """Put everything back as it was before the drag; False if there is none."""
        gesture = self._gesture
        self._end()
        if gesture is not None:
            gesture.cancelled()
            self._say("")
        return gesture is not None

    def paint(self, painter: QPainter) -> None:
        if self._gesture is not None:
            self._gesture.paint(painter)

    def _begun(self, here: QPointF) -> Gesture | None:
        """Give the press to a gesture, if it is far enough from here."""
        press = self._press
        if press is None or (here - press.position).manhattanLength() < QApplication.startDragDistance():
            return None
        self._gesture = next(gesture for gesture in self._gestures if gesture.begins(press))
        self._view.setCursor(self._gesture.cursor)
        return self._gesture

    def _hover(self, here: QPointF) -> None:
        hit = self._hit(here)
        offered = (gesture.hover_cursor(here, hit) for gesture in self._gestures)
        shape = next((shape for shape in offered if shape is not None), None)
        if shape is None:
            on_something = hit.event is not None or hit.cluster is not None or hit.beneath is not None
            shape = Qt.CursorShape.PointingHandCursor if on_something else Qt.CursorShape.ArrowCursor
        self._view.setCursor(shape)

    def _say(self, text: str) -> None:
        """Tell what is new only: what others have said stays in the status line while nobody says more."""
        if text != self._said:
            self._said = text
            self._view.said.emit(text)

    def _hit(self, here: QPointF) -> Hit:
        return hit_test(self._view.drawing, here.x(), here.y())

    def _end(self) -> None:
        self._press = self._gesture = None
        self._view.setCursor(Qt.CursorShape.ArrowCursor)
        self._view.update()

    def _follow_edit(self) -> None:
        if self._gesture is not None and self._gesture.edits:
            self.cancel()
