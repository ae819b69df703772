"""How far the view may go: always some of the project in it, or next to it."""

from __future__ import annotations

from models.dates import FIRST_DAY, LAST_DAY, EventDate
from models.timeline.scale import TimeScale

_SHARE = 1 / 8
"""Of the view, that shows days of the project however far it is moved."""

_MOST_PROJECTS = 4
"""Zooming out stops where the project fills this part of the view ..."""

_MOST_DAYS = 20 * 365.25
"""... or where it shows this many days, so that a project of one event can be seen in its decade."""


def least_pixels_per_day(width: float, first: float, last: float) -> float:
    """Where zooming out stops, for a project that lies between two days."""
    return width / max(_MOST_PROJECTS * (last - first), _MOST_DAYS)


def held(scale: TimeScale, width: float, first: float, last: float, shown: TimeScale) -> TimeScale:
    """`scale`, moved back where it leaves the project behind, but never further back than what is `shown`.

    Whoever went to a far day on purpose can look around from there.
    """
    view = width / scale.pixels_per_day
    seen = min(view * _SHARE, last - first)
    middle = shown.day(width / 2) - view / 2
    lowest = min(first - view + seen, middle)
    highest = max(last - seen, middle)
    return TimeScale(min(max(scale.first_day, lowest), highest), scale.pixels_per_day)


def shows(scale: TimeScale, width: float, first: float, last: float) -> bool:
    """Whether any day between two is in view."""
    return scale.day(0) < last and scale.day(width) > first


def known_days(date: EventDate) -> tuple[float, float]:
    """First day and end of what a date says; one that is open on a side is shown at its known end."""
    first, last = date.earliest, date.latest
    if first == FIRST_DAY and last != LAST_DAY:
        first = date.end.earliest if date.end.earliest != FIRST_DAY else last
    elif last == LAST_DAY and first != FIRST_DAY:
        last = date.start.latest if date.start.latest != LAST_DAY else first
    return float(first), last + 1.0
