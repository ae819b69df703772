"""Drag to see what lies beside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from ui.timeline.gestures.gesture import Gesture, Press


class Pan(Gesture):
    """The day under the pointer stays under it."""

    cursor = Qt.CursorShape.ClosedHandCursor
    scrolls = False

    def begins(self, press: Press) -> bool:
        self._here = press.position
        self._before = self.view.viewport.place
        is_locked = press.hit.event is not None and not self.view.dates.is_unlocked
        self._is_refused = is_locked and press.has(Qt.KeyboardModifier.NoModifier)
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.view.pan(self._here.x() - here.x())
        self._here = here

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if hint := self.status():
            self.view.said.emit(hint)

    def status(self) -> str:
        """Somebody who drags an event may want to move it."""
        return self.tr("Dates are locked: Ctrl+U unlocks them.") if self._is_refused else ""

    def cancelled(self) -> None:
        self.view.viewport.put_back(self._before)
