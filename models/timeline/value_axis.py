"""The small value axis of an indicator: two or three round values, and which part of a plot each takes."""

from __future__ import annotations

import math
from collections.abc import Iterator

import msgspec

_STEPS = (1.0, 2.0, 5.0)
_MOST = 3
"""Ticks; more would be read before the curve."""


class ValueAxis(msgspec.Struct, frozen=True):
    """What a plot reaches from bottom to top."""

    low: float
    high: float
    ticks: tuple[float, ...]
    """Round, ascending, from `low` to `high`."""

    def part(self, value: float) -> float:
        """0 at the bottom, 1 at the top."""
        # Halved first: the difference of the largest floats is infinite.
        reach = self.high / 2 - self.low / 2
        return (value / 2 - self.low / 2) / reach if reach else 0.5


def value_axis(low: float, high: float, most_steps: float) -> ValueAxis:
    """An axis that shows `low` to `high`, with two or three round ticks that reach over most of it.

    `most_steps`: how many steps between ticks have room from bottom to top. Where fewer than two round values
    lie between `low` and `high`, the axis reaches to the nearest ones beyond.
    """
    fitting: list[ValueAxis] = []
    for step in _steps(low, high):
        axis = _with_step(low, high, step)
        reach = (axis.high - axis.low) / step
        if len(axis.ticks) <= _MOST and reach <= max(most_steps, 1.0) + 1e-9:
            fitting.append(axis)
    unlabelled = ValueAxis(low, high, (low, high) if low < high else (low,))
    return max(fitting, key=lambda axis: _worth(axis, low, high), default=unlabelled)


def _worth(axis: ValueAxis, low: float, high: float) -> float:
    """How much of the axis its ticks reach over, and of the axis the values."""
    reach = axis.high - axis.low
    used = max((high - low) / reach, 0.01)
    return (axis.ticks[-1] - axis.ticks[0]) / reach * used


def _with_step(low: float, high: float, step: float) -> ValueAxis:
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    while last - first < 1:
        below, above = low - (first - 1) * step, (last + 1) * step - high
        if below <= above:
            first -= 1
        else:
            last += 1
    ticks = tuple(float(f"{number * step:.12g}") for number in range(first, min(last, first + _MOST) + 1))
    return ValueAxis(min(low, ticks[0]), max(high, ticks[-1]), ticks)


def _steps(low: float, high: float) -> Iterator[float]:
    """Round steps, ascending, from a tenth of what is to be shown to ten times as much."""
    size = max(abs(low), abs(high))
    reach = high - low
    if not math.isfinite(reach) or size > 1e300:
        return
    if reach <= size * 1e-9:
        # Hardly differing values have an axis of the size of what they are.
        reach = size / 5 or 1.0
    power = math.floor(math.log10(reach)) - 1
    for exponent in range(power, power + 4):
        for step in _STEPS:
            yield float(f"{step}e{exponent}")
