"""The whole project in a strip: how much happens when, in columns of a few pixels.

The cost follows the width: each column asks sorted days where it begins and ends.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec

from models.dates import FIRST_DAY, LAST_DAY
from models.dates.wording import month_name
from models.statistics.results import State
from models.timeline.content import SilenceTrack, TimelineContent
from models.timeline.scale import TimeScale, fitted

COLUMN = 3
"""Pixels of a column: one event of a small project can be seen, and years of a large one told apart."""

_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_MONTHS = (1, 3)
_BETWEEN = 14.0
"""Pixels between two labels."""

_INDENT = 4.0
"""Pixels from where a year begins to its label."""

_FEWEST_DAYS = 14.0


class Column(msgspec.Struct, frozen=True):
    """What happens in a few pixels of the strip, as shares of the fullest column, 0 to 1."""

    x: float
    contacts: float
    """Of the measure."""
    all: float
    """Of the fullest column, every event of the project; at least `contacts`."""


class Gap(msgspec.Struct, frozen=True):
    """A silence of the measure that is wide enough to be seen."""

    x: float
    width: float
    is_longest: bool


class Mark(msgspec.Struct, frozen=True):
    """Where a year or a month begins; its label stands at `label_x`, empty where it has no room."""

    x: float
    text: str
    label_x: float
    is_year: bool


class Overview(msgspec.Struct, frozen=True):
    """A strip of `width` pixels; x runs from its left edge."""

    scale: TimeScale
    width: float
    columns: tuple[Column, ...] = ()
    """Those that are not empty."""
    gaps: tuple[Gap, ...] = ()
    marks: tuple[Mark, ...] = ()


def whole(content: TimelineContent, today: float) -> tuple[float, float]:
    """First day and end of everything in a project; the months before `today` where nothing has a day."""
    spans = content.spans
    days = [*content.days[:1], *content.days[-1:], *spans.firsts[:1], *spans.reach[-1:]]
    days += [day for day in (content.start, content.as_of) if day is not None and content.days]
    # An open date has no end that could be shown: its symbol stands at the known one.
    known = [day for day in days if FIRST_DAY < day <= LAST_DAY]
    if not known:
        return today - 180, today + 20
    first, last = min(known), max(known)
    short = max(_FEWEST_DAYS - (last - first), 0.0) / 2
    return first - short, last + short


def overview(
    content: TimelineContent,
    width: float,
    margin: float,
    days: tuple[float, float],
    text_width: Callable[[str], float],
) -> Overview:
    """The strip of the days between two, as `whole` gives them, with `margin` pixels free at both ends."""
    scale = fitted(*days, width, margin, margin)
    return Overview(
        scale=scale,
        width=width,
        columns=tuple(_columns(content, scale, width)),
        gaps=tuple(_gaps(content.silences, scale, width)),
        marks=tuple(_marks(scale, width, content.language, text_width)),
    )


def _columns(content: TimelineContent, scale: TimeScale, width: float) -> list[Column]:
    edges = [scale.day(x) for x in range(0, int(width) + 2 * COLUMN, COLUMN)]
    every = _counts(content.days, edges)
    contacts = _counts(contact_days(content.silences), edges)
    most = max(map(max, every, contacts), default=0) or 1
    return [
        Column(index * COLUMN, counted / most, max(count, counted) / most)
        for index, (count, counted) in enumerate(zip(every, contacts, strict=True))
        if count or counted
    ]


def _counts(days: Sequence[float], edges: Sequence[float]) -> list[int]:
    """How many days lie between each edge and the next."""
    places: list[int] = []
    for edge in edges:
        places.append(bisect_left(days, edge, places[-1] if places else 0))
    return [after - before for before, after in pairwise(places)]


def contact_days(track: SilenceTrack) -> Sequence[float]:
    """The days between the silences: those of the contacts that the measure counts."""
    if not track.intervals:
        return ()
    begins_with_contact = track.intervals[0].state is State.CLOSED or track.intervals[0].from_event
    days = track.starts if begins_with_contact else track.starts[1:]
    return days if track.intervals[-1].to_event is None else [*days, track.ends[-1]]


def _gaps(track: SilenceTrack, scale: TimeScale, width: float) -> list[Gap]:
    """The silences of at least a column, found by jumping from one to the end of the next."""
    found: list[Gap] = []
    x = 0.0
    while x < width:
        index = bisect_right(track.starts, scale.day(x)) - 1
        if index < 0:
            if not track.starts:
                break
            x = max(scale.x(track.starts[0]), x + COLUMN)
            continue
        left, right = scale.x(track.starts[index]), scale.x(track.ends[index])
        if right - left >= COLUMN and right > x:
            found.append(Gap(left, right - left, index in track.longest))
        # No silence that is wide enough is narrower than a step.
        x = max(right, x + COLUMN)
    return found


def _marks(scale: TimeScale, width: float, language: str, text_width: Callable[[str], float]) -> list[Mark]:
    """The beginnings of years a step apart, of months between them where there is room.

    The year that is going on at the left edge is named there, unless the next begins at once.
    """
    year, month = _widest(text_width, language)
    pixels = scale.pixels_per_day * 365.2425
    monthly = next((each for each in _MONTHS if pixels / 12 * each >= month + _BETWEEN), 12)
    yearly = next((each for each in _YEARS if each * pixels >= year + _BETWEEN), _YEARS[-1])
    first, last = _year_of(scale.day(0)), _year_of(scale.day(width))
    begin = max(first // yearly * yearly, 1)
    marks = [
        _mark(scale, width, (number, month), language, text_width)
        for number in range(begin, last + 1, yearly)
        for month in range(1, 13, monthly if yearly == 1 else 12)
    ]
    shown = [mark for mark in marks if 0 < mark.x < width]
    edge = _INDENT + year + _BETWEEN
    if not any(mark.is_year and mark.x < edge for mark in shown):
        shown = [mark if mark.label_x >= edge else msgspec.structs.replace(mark, text="") for mark in shown]
        shown.insert(0, Mark(-1.0, str(first), _INDENT, True))
    return shown


def _mark(
    scale: TimeScale,
    width: float,
    begins: tuple[int, int],
    language: str,
    text_width: Callable[[str], float],
) -> Mark:
    """A month of a year; January stands for the year, and what would be cut off has no text."""
    year, month = begins
    x = scale.x(datetime.date(year, month, 1).toordinal())
    text = str(year) if month == 1 else month_name(month, language)
    fits = x + _INDENT + text_width(text) <= width
    return Mark(x, text if fits else "", x + _INDENT, month == 1)


def _widest(text_width: Callable[[str], float], language: str) -> tuple[float, float]:
    """Pixels of the label of a year, and of the longest month."""
    return text_width("0000"), max(text_width(month_name(month, language)) for month in range(1, 13))


def _year_of(day: float) -> int:
    return datetime.date.fromordinal(min(max(int(day), FIRST_DAY), LAST_DAY)).year
