"""Drag to see what lies beside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from models.timeline import TimeScale
from ui.timeline.gestures.gesture import Gesture, Press


class Pan(Gesture):
    """The day under the pointer stays under it."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def begins(self, press: Press) -> bool:
        self._here = press.position
        self._before: TimeScale | None = None if self.view.is_fitted else self.view.scale
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.view.pan(self._here.x() - here.x())
        self._here = here

    def cancelled(self) -> None:
        if self._before is None:
            self.view.fit()
        else:
            self.view.show_scale(self._before)
