"""Where an event that lasts can be taken by one of its ends."""

from __future__ import annotations

from models.dates.moving import End, can_resize
from models.timeline.content import TimelineContent
from models.timeline.shapes import Bar, Layout

_INSIDE, _OUTSIDE = 3.0, 6.0
"""Pixels of a grip on both sides of the end."""


def end_at(content: TimelineContent, layout: Layout, x: float, y: float) -> tuple[str, End] | None:
    """The event and its end under the pointer, if both its ends are known to the day.

    The symbol stands for the event as a whole: where it covers an end, the grip lies beside it.
    """
    for bar in layout.bars:
        if not (bar.id and bar.lasts) or abs(bar.y - y) > layout.sizes.marker + 2:
            continue
        end = _end(bar, x, _symbol(layout, bar))
        if end is not None and can_resize(content.events[content.positions[bar.id]].date):
            return bar.id, end
    return None


def _end(bar: Bar, x: float, symbol: tuple[float, float] | None) -> End | None:
    left, right = bar.left, bar.right
    if symbol is not None:
        if symbol[0] <= left <= symbol[1]:
            left = symbol[0]
        if symbol[0] <= right <= symbol[1]:
            right = symbol[1]
        if symbol[0] < x < symbol[1]:
            return None
    if right - _INSIDE <= x <= right + _OUTSIDE:
        return End.END
    return End.START if left - _OUTSIDE <= x <= left + _INSIDE else None


def _symbol(layout: Layout, bar: Bar) -> tuple[float, float] | None:
    """Left and right edge of the event's symbol."""
    radius = layout.sizes.marker
    return next(((m.x - radius, m.x + radius) for m in layout.markers if m.id == bar.id), None)
