"""The way from one part of time to another, in so many milliseconds."""

from __future__ import annotations

import math

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

from models.timeline import TimeScale

DURATION = 150
"""Milliseconds: long enough to see where one comes from, too short to wait for."""

_SAME = 1e-12


def between(start: TimeScale, end: TimeScale, part: float) -> TimeScale:
    """The scale after `part` of the way, 0 to 1: zoom grows by equal factors in equal parts.

    The one day that both scales show at the same place stays there, so that a zoom at the pointer goes about
    the pointer all the way. Both ends are met exactly.
    """
    if part <= 0 or part >= 1:
        return start if part <= 0 else end
    growth = math.log(end.pixels_per_day / start.pixels_per_day)
    # The left edge goes as the days per pixel do: then each day moves by its distance from the fixed one.
    moved = part if abs(growth) < _SAME else math.expm1(-growth * part) / math.expm1(-growth)
    first_day = start.first_day + (end.first_day - start.first_day) * moved
    return TimeScale(first_day, start.pixels_per_day * math.exp(growth * part))


def wants_stillness(hints: object) -> bool:
    """Whether the desktop asks programs for less motion; Qt tells since version 6.12."""
    accessibility = getattr(hints, "accessibility", None)
    preference = getattr(accessibility and accessibility(), "motionPreference", None)
    return preference is not None and preference().name != "NoPreference"


class Glide(QObject):
    """At most one at a time. It is driven by the clock: where frames are slow there are fewer of them."""

    moved = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._start = self._end = TimeScale(0.0, 1.0)
        self.animation = QVariantAnimation(self)
        self.animation.setStartValue(0.0)
        self.animation.setEndValue(1.0)
        self.animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.animation.valueChanged.connect(self._step)

    @property
    def is_running(self) -> bool:
        return self.animation.state() != QVariantAnimation.State.Stopped

    @property
    def now(self) -> TimeScale:
        """What is to be shown at this moment, while it runs."""
        return between(self._start, self._end, self.animation.currentValue())

    @property
    def duration(self) -> int:
        """Milliseconds; 0 where the desktop wants nothing to move, and where nobody would see it."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        is_wanted = self._widget.style().styleHint(hint, None, self._widget) > 0
        if not is_wanted or not self._widget.isVisible() or wants_stillness(QGuiApplication.styleHints()):
            return 0
        return DURATION

    def go(self, start: TimeScale, end: TimeScale) -> None:
        """Set out; whoever asks finds it not running where there is nothing to be seen on the way."""
        self.stop()
        duration = self.duration
        if duration and start != end:
            self._start, self._end = start, end
            self.animation.setDuration(duration)
            self.animation.start()

    def stop(self) -> None:
        self.animation.stop()

    def _step(self) -> None:
        if self.is_running:
            self.moved.emit()
