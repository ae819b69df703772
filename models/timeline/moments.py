"""What reaches over hours: durations, and days whose hour nobody knows."""

from __future__ import annotations

from collections.abc import Iterator

from models.records import Event
from models.timeline.content import TimelineContent
from models.timeline.marks import OVERHANG
from models.timeline.scale import TimeScale
from models.timeline.shapes import Bar

HOURS_SEEN = 160.0
"""Pixels of a day from which times of day can be told apart."""

_MOST_BARS = 200


def bars_within_days(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    axis_y: float,
    shortest: float,
    beside: float = 0.0,
) -> tuple[Bar, ...]:
    """Where hours are seen: events with a duration as bars, those without a time reach over their day.

    So many pixels `beside` the view count as in view.
    """
    if scale.pixels_per_day < HOURS_SEEN:
        return ()
    view = (-beside, width + beside)
    near = content.visible(scale.day(view[0]) - 1.0, scale.day(view[1]) + 1.0)
    found = (bar for p in near[:_MOST_BARS] for bar in _bar(content, p, scale, view, axis_y))
    return tuple(bar for bar in found if bar.right - bar.left > shortest)


def days_within(event: Event, day: float) -> tuple[float, float] | None:
    """The part of one day that an event with this middle reaches over; None if that is a moment, or more."""
    if not event.date.is_one_day or (event.time and not event.duration_minutes):
        return None
    first = day if event.time else float(event.date.earliest)
    return first, (first + (event.duration_minutes or 0) / 24 / 60 if event.time else first + 1.0)


def _bar(
    content: TimelineContent, position: int, scale: TimeScale, view: tuple[float, float], axis_y: float
) -> Iterator[Bar]:
    event = content.events[position]
    within = days_within(event, content.days[position])
    if within is None:
        return
    lowest, highest = view[0] - OVERHANG, view[1] + OVERHANG
    left, right = (min(max(scale.x(edge), lowest), highest) for edge in within)
    if left < view[1] and right > view[0]:
        yield Bar(
            id=event.id,
            left=left,
            right=right,
            solid_left=left,
            solid_right=right,
            y=axis_y,
            colour=content.kind(event).colour,
            status=event.status,
            lasts=bool(event.time),
        )
