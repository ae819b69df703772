"""Measuring on the drawing: the days between two points, which snap to events and to silences' ends."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator

import msgspec

from models.dates import FIRST_DAY, LAST_DAY, DayRange
from models.dates.wording import format_day
from models.narrative.numbers import days_text
from models.statistics.results import Bounds
from models.timeline.content import TimelineContent
from models.timeline.scale import NOON
from models.timeline.shapes import Layout, Rect, TextWidth
from models.timeline.tags import box_on_line

_ARROW = " → "
_RISE = 3.0
"""Times the gap between the pointer and the line, so that the pointer covers neither."""


class Stop(msgspec.Struct, frozen=True):
    """Where a ruler starts or ends."""

    day: float
    """Where it is drawn."""
    days: DayRange
    """The days that it may be; one, unless an uncertain event is measured."""
    event: str = ""
    """Id of the event that it snapped to."""


class Ruler(msgspec.Struct, frozen=True):
    """Two stops in any order, and how far down the drawing the line between them runs."""

    start: Stop
    end: Stop
    y: float

    @property
    def in_order(self) -> tuple[Stop, Stop]:
        """Earlier stop first."""
        first, last = sorted((self.start, self.end), key=lambda stop: (stop.days, stop.day))
        return first, last

    @property
    def days(self) -> Bounds:
        """Calendar days from the first to the last, the first not counted, in all readings of the dates."""
        first, last = (stop.days for stop in self.in_order)
        if self.start == self.end:
            return Bounds(0, 0)
        most = max(last.latest - first.earliest, first.latest - last.earliest)
        return Bounds(max(0, last.earliest - first.latest), most)

    def to(self, end: Stop, y: float | None = None) -> Ruler:
        """With another end."""
        return msgspec.structs.replace(self, end=end, y=self.y if y is None else y)

    def length(self, language: str) -> str:
        """`63 days`; `61–64 days` if a date leaves that open."""
        return days_text(self.days, language)

    def text(self, language: str) -> str:
        """`63 days · 16 Oct → 18 Dec 2025`."""
        first, last = (stop.days for stop in self.in_order)
        same_year = _year(first.latest) == _year(last.latest)
        dates = (_written(first, language, not same_year), _written(last, language, True))
        return f"{self.length(language)} · {_ARROW.join(dates)}"


class RulerMarks(msgspec.Struct, frozen=True):
    """A ruler in pixels: a line from `left` to `right`, and its text in a box above."""

    left: float
    right: float
    y: float
    text: str
    text_rect: Rect
    box: Rect


def free_stop(day: float) -> Stop:
    """The calendar day at a place of the scale."""
    ordinal = min(max(math.floor(day), FIRST_DAY), LAST_DAY)
    return Stop(ordinal + NOON, DayRange(ordinal, ordinal))


def event_stop(content: TimelineContent, event_id: str) -> Stop:
    """The day on which an event starts; its end, if it has no beginning."""
    position = content.positions[event_id]
    date = content.events[position].date
    days = date.end if date.lasts and date.has_open_start else date.start
    return Stop(content.days[position], days, event_id)


def stop_at(content: TimelineContent, layout: Layout, x: float, reach: float) -> Stop:
    """The nearest event or silence's end within `reach` pixels of `x`, events first; else the day at `x`."""

    def distance(stop: Stop) -> tuple[float, bool]:
        return round(abs(layout.scale.x(stop.day) - x)), not stop.event

    near = [stop for stop in _stops(content, layout) if abs(layout.scale.x(stop.day) - x) <= reach]
    return min(near, key=distance) if near else free_stop(layout.scale.day(x))


def ruler_marks(ruler: Ruler, layout: Layout, language: str, text_width: TextWidth) -> RulerMarks:
    """Where a ruler is drawn: its line strikes no label through, its text stays within the drawing.

    The text is above the line, or below at the top.
    """
    scale, sizes = layout.scale, layout.sizes
    left, right = sorted((scale.x(ruler.start.day), scale.x(ruler.end.day)))
    text = ruler.text(language)
    length, pad = text_width(text, True), 1.5 * sizes.gap
    lowest = layout.height - sizes.gap
    wanted = min(max(ruler.y - _RISE * sizes.gap, sizes.gap), lowest)
    y = _free_height(layout, left, right, wanted)
    box = box_on_line(layout, left, right, y, length + 2 * pad, sizes.line + sizes.gap)
    text_rect = Rect(box.x + pad, box.y + sizes.gap / 2, length, sizes.line)
    return RulerMarks(left, right, y, text, text_rect, box)


def _free_height(layout: Layout, left: float, right: float, wanted: float) -> float:
    """The nearest height at which a line from `left` to `right` crosses no label."""
    gap = layout.sizes.gap / 2
    crossed = [
        (label.rect.y - gap, label.rect.bottom + gap)
        for label in layout.labels
        if label.rect.x < right and left < label.rect.right
    ]
    edges = (edge for top_and_bottom in crossed for edge in top_and_bottom)
    free = (
        y
        for y in (wanted, *edges)
        if y >= layout.sizes.gap / 2 and not any(top < y < bottom for top, bottom in crossed)
    )
    return min(free, key=lambda y: abs(y - wanted), default=wanted)


def _stops(content: TimelineContent, layout: Layout) -> Iterator[Stop]:
    """What is drawn and can be snapped to: its number follows the width, not the project's events."""
    for marker in layout.markers:
        yield event_stop(content, marker.id)
    for bar in layout.bars:
        if bar.id and bar.lasts and (end := _end_stop(content, bar.id)) is not None:
            yield end
    track = content.silences
    for box in layout.silences:
        first, last = box.indexes[0], box.indexes[-1]
        yield Stop(track.starts[first], track.intervals[first].start)
        yield Stop(track.ends[last], track.intervals[last].end)


def _end_stop(content: TimelineContent, event_id: str) -> Stop | None:
    """The last day of an event that lasts."""
    date = content.events[content.positions[event_id]].date
    if not date.lasts or date.has_open_end:
        return None
    return Stop((date.end.earliest + date.end.latest) / 2 + NOON, date.end, event_id)


def _year(ordinal: int) -> int:
    return datetime.date.fromordinal(ordinal).year


def _written(days: DayRange, language: str, year: bool) -> str:
    last = format_day(days.latest, language, "medium" if year else "short", year=year)
    if days.is_exact:
        return last
    whole = year and _year(days.earliest) != _year(days.latest)
    first = format_day(days.earliest, language, "medium" if whole else "short", year=whole)
    return f"{first}–{last}"
