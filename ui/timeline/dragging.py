"""Which gesture the pressed mouse is doing: it is a click until it has moved far enough to be a drag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from models.timeline import Hit, hit_test
from ui.timeline.auto_scroll import AutoScroll

if TYPE_CHECKING:
    from ui.timeline.gestures import Gesture, Press
    from ui.timeline.view import TimelineView

_DRAGGING = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)

G = TypeVar("G", bound="Gesture")


class Dragging(QObject):
    """Hands the mouse to one gesture at a time."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._press: Press | None = None
        self._gesture: Gesture | None = None
        self._said = ""
        self._here = QPointF()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self.scroll = AutoScroll(view)
        self.scroll.scrolled.connect(self._follow)
        view.document.replaced.connect(self.cancel)
        view.document.changed.connect(self._follow_edit)

    @cached_property
    def _gestures(self) -> tuple[Gesture, ...]:
        """Made when the pointer first comes: nothing of them is seen before."""
        from ui.timeline.gestures import make_gestures

        return make_gestures(self._view)

    @property
    def is_active(self) -> bool:
        return self._gesture is not None

    def gesture(self, wanted: type[G]) -> G:
        """The view's own gesture of a type."""
        return next(gesture for gesture in self._gestures if isinstance(gesture, wanted))

    def watch(self, event: QEvent) -> None:
        """A key has gone down or up, or the view has lost the keyboard."""
        if event.type() == QEvent.Type.KeyPress or "_gestures" in self.__dict__:
            for gesture in self._gestures:
                gesture.watch(event)

    def press(self, event: QMouseEvent) -> None:
        """A button is down: nobody knows yet what for."""
        from ui.timeline.gestures import Press

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
        if gesture is None:
            return
        self._here, self._modifiers = self._held(gesture, here), event.modifiers()
        self._follow()
        if gesture.scrolls and self._gesture is gesture:
            self.scroll.follow(here)

    def _follow(self) -> None:
        """The pointer is over other days: it has been moved, or the view under it."""
        gesture = self._gesture
        if gesture is not None:
            gesture.moved(self._here, self._modifiers)
            self._say(gesture.status())
            self._view.update()

    def _held(self, gesture: Gesture, here: QPointF) -> QPointF:
        return self.scroll.held(here) if gesture.scrolls else here

    def release(self, event: QMouseEvent) -> Press | None:
        """End the gesture; the press, if it was no more than a click."""
        press, gesture = self._press, self._gesture
        if press is None or event.button() != press.button:
            return None
        self._end()
        if gesture is None:
            return press
        self._say("")
        gesture.released(self._held(gesture, event.position()), event.modifiers())
        return None

    def cancel(self) -> bool:
        """Put everything back as it was before the drag; False if there is none."""
        gesture = self._gesture
        if gesture is not None:
            self.scroll.put_back()
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
        self.scroll.begin(press.position)
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
        self.scroll.end()
        self._view.setCursor(Qt.CursorShape.ArrowCursor)
        self._view.update()

    def _follow_edit(self) -> None:
        if self._gesture is not None and self._gesture.edits:
            self.cancel()
