"""What all gestures have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QPainter

from models.timeline import Hit

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView


class Press(msgspec.Struct, frozen=True):
    """Where and how a button of the mouse went down, before it moved far enough to be a drag."""

    position: QPointF
    button: Qt.MouseButton
    modifiers: Qt.KeyboardModifier
    hit: Hit

    def has(self, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether the left button went down with exactly these modifiers."""
        return self.button == Qt.MouseButton.LeftButton and self.modifiers == modifiers


class Gesture(QObject):
    """A drag: begun once the pressed mouse has moved as far as the desktop asks of one.

    The view calls `begins`, `moved` any number of times, then either `released` or `cancelled` (Esc, another
    project, an edit from elsewhere). After `cancelled` everything is as it was before.
    """

    cursor = Qt.CursorShape.CrossCursor
    """While it goes on."""
    scrolls = True
    """Whether holding it at the left or right edge brings more of time into view."""
    edits = False
    """Whether it is about events as they are: an edit from elsewhere ends it."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self.view = view

    def begins(self, press: Press) -> bool:
        """Whether a drag from here is this gesture; if so, it has begun."""
        raise NotImplementedError

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is here now."""
        raise NotImplementedError

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The button is up: what has been shown becomes so."""

    def cancelled(self) -> None:
        """Nothing is to come of it."""

    def status(self) -> str:
        """What the status line says meanwhile; empty for nothing."""
        return ""

    def watch(self, event: QEvent) -> None:
        """A key has gone down or up, or the view has lost the keyboard: a drag to come may be this one."""

    def hover_cursor(self, here: QPointF, hit: Hit) -> Qt.CursorShape | None:
        """The cursor that says, before any press, that a drag from here would be this gesture."""
        return None

    def paint(self, painter: QPainter) -> None:
        """Draw over the timeline while the gesture goes on."""
