"""The overview for screen readers: a slider whose value is the time in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from ui.timeline.accessible.parts import NOTHING

if TYPE_CHECKING:
    from ui.timeline.overview import OverviewStrip


class _Value(QAccessibleValueInterface):
    """The first day in view, as days since the project's first."""

    def __init__(self, strip: OverviewStrip) -> None:
        super().__init__()
        self._strip = strip

    def currentValue(self) -> float:
        return self._strip.first_day_shown

    def setCurrentValue(self, value: object) -> None:
        if isinstance(value, int | float):
            self._strip.show_from(float(value))

    def minimumValue(self) -> float:
        return 0.0

    def maximumValue(self) -> float:
        return self._strip.project_length

    def minimumStepSize(self) -> float:
        return 1.0


class OverviewAccessible(QAccessibleWidget):
    """Qt owns it, and deletes it with its widget."""

    def __init__(self, strip: OverviewStrip) -> None:
        super().__init__(strip, QAccessible.Role.Slider, strip.accessibleName())
        self._strip = strip
        self._value = _Value(strip)

    def text(self, t: QAccessible.Text) -> str:
        return self._strip.value_text() if t == QAccessible.Text.Value else super().text(t)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        return VoidPtr(self._value) if kind == QAccessible.InterfaceType.ValueInterface else NOTHING

    def end(self) -> None:
        """Nothing else has been given to Qt."""
