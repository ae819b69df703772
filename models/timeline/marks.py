"""Markers, clusters where they crowd, and the bars of events that reach over days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence

import msgspec

from models.records import Status
from models.timeline.cells import Column, Ground, cell_width
from models.timeline.content import TimelineContent, event_day
from models.timeline.scale import TimeScale
from models.timeline.shapes import Bar, Cluster, Marker, Rect, Sizes, TextWidth

_MOST_MET = 3
"""How many columns on each side the number over a column can meet."""

MOST_BARS = 200
"""With more than this many spans in view, their union is drawn instead of each."""


class Marks(msgspec.Struct, frozen=True):
    markers: tuple[Marker, ...]
    clusters: tuple[Cluster, ...]


def marks(
    content: TimelineContent,
    ground: Ground,
    scale: TimeScale,
    width: float,
    lines: Collection[float],
    selected: Sequence[int],
    matching: Sequence[int] | None,
    text_width: TextWidth | None,
    sizes: Sizes,
) -> Marks:
    """Every event in view, once: as a marker, or counted in the cluster of its cell.

    `lines` are the x of those that no number may stand on, `selected` the sorted positions of selected
    events, `matching` of those that pass the filter, None without one. Without `text_width` columns have no
    numbers.
    """
    cell = cell_width(sizes)
    markers = tuple(
        _marker(content, position, x, ground.y(position, sizes))
        for position in ground.levels
        if -cell <= (x := scale.x(content.days[position])) <= width + cell
    )
    near = _near(ground.columns, width, (_MOST_MET + 1) * cell)
    texts = {} if text_width is None else _texts(near, lines, text_width, sizes)
    clusters = tuple(
        _cluster(content, column, *texts.get(column.positions, ("", column.rect)), selected, matching)
        for column in _near(ground.columns, width, cell)
    )
    return Marks(markers, clusters)


def _marker(content: TimelineContent, position: int, x: float, y: float) -> Marker:
    event = content.events[position]
    kind = content.kind(event)
    return Marker(event.id, x, y, kind.symbol, kind.colour, event.status)


def _cluster(
    content: TimelineContent,
    column: Column,
    text: str,
    text_rect: Rect,
    selected: Sequence[int],
    matching: Sequence[int] | None,
) -> Cluster:
    positions = column.positions
    first, last = content.days[positions[0]], content.days[positions[-1]]
    if len(content.days_by_kind) == 1:
        by_kind = ((content.kind(content.events[positions[0]]).colour, len(positions)),)
    else:
        by_kind = (
            (content.kinds[kind].colour, _between(days, first, last, len(positions)))
            for kind, days in content.days_by_kind.items()
        )
    return Cluster(
        positions=content.members(positions),
        rect=column.rect,
        parts=tuple((colour, number) for colour, number in by_kind if number),
        text=text,
        text_rect=text_rect,
        first_day=first,
        last_day=last,
        is_selected=_how_many(selected, positions) > 0,
        matching=len(positions) if matching is None else _how_many(matching, positions),
    )


def _between(days: Sequence[float], first: float, last: float, most: int) -> int:
    """How many days lie from `first` to `last`; these are at most `most`."""
    begin = bisect_left(days, first)
    return bisect_right(days, last, begin, min(begin + most, len(days))) - begin


def _how_many(chosen: Sequence[int], positions: range) -> int:
    """How many of the sorted positions lie in a range."""
    return bisect_left(chosen, positions.stop) - bisect_left(chosen, positions.start)


def _near(columns: Sequence[Column], width: float, beyond: float) -> list[Column]:
    """Those in view, or no further out of it than that."""
    return [each for each in columns if -beyond <= each.rect.right and each.rect.x <= width + beyond]


def _texts(
    columns: Sequence[Column], lines: Collection[float], text_width: TextWidth, sizes: Sizes
) -> dict[range, tuple[str, Rect]]:
    """How many each column holds, written above it where there is room.

    Of those that would meet the largest is written. What is further away decides nothing, so that panning
    writes and wipes out none.
    """
    rects = [count_rect(column, lines, text_width, sizes) for column in columns]
    ranks = [(len(column.positions), -index) for index, column in enumerate(columns)]
    texts: dict[range, tuple[str, Rect]] = {}
    for index, (column, rect) in enumerate(zip(columns, rects, strict=True)):
        wide = Rect(rect.x - sizes.gap / 2, rect.y, rect.width + sizes.gap, rect.height)
        near = range(max(index - _MOST_MET, 0), min(index + _MOST_MET + 1, len(columns)))
        is_over = any(
            rect.intersects(columns[other].rect) or wide.intersects(rects[other])
            for other in near
            if ranks[other] > ranks[index]
        )
        texts[column.positions] = ("" if is_over else str(len(column.positions)), rect)
    return texts


def count_rect(column: Column, lines: Collection[float], text_width: TextWidth, sizes: Sizes) -> Rect:
    """Where the number of a column's events is written: over it, and beside a line that runs through."""
    rect, length = column.rect, text_width(str(len(column.positions)), False)
    middle = rect.x + rect.width / 2
    x = middle - length / 2
    for line in lines:
        if x - 1 < line < x + length + 1:
            x = line + 2 if middle >= line else line - 2 - length
    return Rect(x, rect.y - sizes.line, length, sizes.line)


def bars(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    axis_y: float,
    shortest: float,
    most: int = MOST_BARS,
    step: float = 2.0,
) -> tuple[Bar, ...]:
    """The spans in view, cut to it: lasting events, and the reach of uncertain dates.

    Those of less than `shortest` pixels are left out: their marker hides them. A view of more than `most`
    shows the union of all spans instead, in steps of so many pixels.
    """
    spans = content.spans
    begin = bisect_right(spans.reach, scale.day(0.0))
    end = bisect_left(spans.firsts, scale.day(width))
    if end - begin > most:
        return tuple(_merged_bars(content, scale, width, axis_y, step))
    return tuple(
        _bar(content, index, scale, width, axis_y, 3 * shortest)
        for index in range(begin, end)
        if spans.lasts[index] > scale.day(0.0)
        and (spans.lasts[index] - spans.firsts[index]) * scale.pixels_per_day > shortest
    )


def _bar(
    content: TimelineContent, index: int, scale: TimeScale, width: float, axis_y: float, hint: float
) -> Bar:
    event = content.events[content.spans.positions[index]]
    date = event.date

    def x(day: float) -> float:
        return min(max(scale.x(day), -20.0), width + 20.0)

    left, right = x(date.earliest), x(date.latest + 1)
    if not date.lasts:
        # One day, before or after another: the whisker hints at the direction, it cannot show the reach.
        here = scale.x(event_day(event))
        left = max(left, here - hint) if date.has_open_start else left
        right = min(right, here + hint) if date.has_open_end else right
    solid_left = min(x(date.start.latest), right) if date.lasts and not date.has_open_start else left
    solid_right = max(x(date.end.earliest + 1), left) if date.lasts and not date.has_open_end else right
    return Bar(
        id=event.id,
        left=left,
        right=right,
        solid_left=solid_left,
        solid_right=max(solid_right, solid_left),
        y=axis_y,
        colour=content.kind(event).colour,
        status=event.status,
        lasts=date.lasts,
        open_left=date.has_open_start,
        open_right=date.has_open_end,
        is_approximate=date.qualifier in ("~", "%"),
    )


def _merged_bars(
    content: TimelineContent, scale: TimeScale, width: float, axis_y: float, step: float
) -> Iterator[Bar]:
    """The union of all spans, jumping over what falls into the same few pixels."""
    firsts, lasts = content.spans.merged_firsts, content.spans.merged_lasts
    index = bisect_right(lasts, scale.day(0.0))
    while index < len(firsts) and firsts[index] < scale.day(width):
        left = max(scale.x(firsts[index]), 0.0)
        beyond = max(bisect_left(firsts, scale.day(left + step), index), index + 1)
        right = min(max(scale.x(lasts[beyond - 1]), left + 1.0), width)
        yield Bar("", left, right, left, right, axis_y, "", Status.HELD, True)
        index = beyond
