"""Does a figure match a number, at the precision in which the number was given?"""

from __future__ import annotations

from models.explain.results import Asked, Match
from models.statistics import Bounds

_TINY = 1e-9
"""Binary fractions: a third of a day, added three times, still is a day."""


def match_of(value: Bounds, asked: Asked) -> Match | None:
    """How a figure yields a number; None if it does not. Halves are rounded up, as in `numbers.number`."""
    half = 0.5 * 10.0**-asked.decimals
    low, high = asked.value - half - _TINY, asked.value + half - _TINY
    if value.is_exact and abs(value.min - asked.value) <= _TINY:
        return Match.EXACT
    if low <= value.min and value.max < high:
        return Match.ROUNDED
    if not value.is_exact and value.min < high and value.max >= low:
        return Match.INSIDE
    return None


def distance(value: Bounds, asked: Asked) -> float:
    """How far the number lies from what the figure can be."""
    return max(0.0, value.min - asked.value, asked.value - value.max)
