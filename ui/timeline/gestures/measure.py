"""Shift and drag: measure the days between two points."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from ui.timeline.gestures.gesture import Gesture, Press


class Measure(Gesture):
    """Both ends snap to events and silences' ends nearby; the ruler stays until Esc or a click."""

    def begins(self, press: Press) -> bool:
        if not press.has(Qt.KeyboardModifier.ShiftModifier):
            return False
        self.view.measuring.begin(press.position)
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.view.measuring.follow(here)

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.view.measuring.follow(here)
        self.view.measuring.fix()

    def cancelled(self) -> None:
        self.view.measuring.clear()

    def status(self) -> str:
        return self.view.measuring.text
