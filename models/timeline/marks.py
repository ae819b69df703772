"""Markers, clusters where they crowd, and the bars of events that reach over days."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from models.records import Status
from models.timeline.content import TimelineContent, event_day
from models.timeline.scale import TimeScale
from models.timeline.shapes import Bar, Cluster, Marker, Rect, Sizes, TextWidth

_MOST_IN_CELL = 3
"""Up to this many events share a cell as markers of their own, above each other if need be."""

_APART = 1.4
"""Radii between the middles of two symbols from which each can be told apart."""

_MOST_BARS = 200
"""With more than this many spans in view, their union is drawn instead of each."""


@dataclass(frozen=True, slots=True)
class Marks:
    markers: tuple[Marker, ...]
    clusters: tuple[Cluster, ...]


def marks(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    axis_y: float,
    highest: float,
    selected: Sequence[int],
    matching: Sequence[int] | None,
    text_width: TextWidth,
    sizes: Sizes,
) -> Marks:
    """Every event in view, once: as a marker, or counted in the cluster of its cell.

    Cells are as wide as a marker and fixed to the calendar, so that panning regroups nothing. `highest` is
    the room in pixels for a cluster's column, `selected` the sorted positions of selected events, `matching`
    of those that pass the filter, None without one.
    """
    markers: list[Marker] = []
    clusters: list[Cluster] = []
    cell = sizes.marker * 2 + 2
    largest = 1
    crowded: list[tuple[range, float]] = []
    sparse: list[tuple[int, range]] = []
    for number, positions in _cells(content, scale, width, cell):
        if len(positions) <= _MOST_IN_CELL:
            sparse.append((number, positions))
        else:
            crowded.append((positions, scale.x(number * cell / scale.pixels_per_day)))
            largest = max(largest, len(positions))
    levels = _levels(content, sparse, _APART * sizes.marker / scale.pixels_per_day)
    near = (p for p in levels if -cell <= scale.x(content.days[p]) <= width + cell)
    markers.extend(_marker(content, position, levels[position], scale, axis_y, sizes) for position in near)
    for positions, left in crowded:
        # At least as tall as a marker; else true to the count, as long as there are a dozen to compare with.
        height = max(highest * len(positions) / max(largest, 12), 2 * sizes.marker)
        x, wide = _column(content, positions, scale, left, cell, sizes)
        rect = Rect(x, axis_y - height, wide, height)
        clusters.append(_cluster(content, positions, rect, selected, matching, text_width, sizes))
    return Marks(tuple(markers), tuple(_with_texts_apart(clusters)))


def _cells(
    content: TimelineContent, scale: TimeScale, width: float, cell: float
) -> Iterator[tuple[int, range]]:
    """The occupied cells in view: their numbers, and the positions of their events."""
    days, cell_days = content.days, cell / scale.pixels_per_day
    visible = content.visible(scale.day(-2 * cell), scale.day(width + 2 * cell))
    position = visible.start
    while position < visible.stop:
        number = math.floor(days[position] / cell_days)
        end = bisect_left(days, (number + 1) * cell_days, position + 1, visible.stop)
        if position == visible.start:
            # Whole cells only: a count must not change while a cell is panned out of view.
            position = bisect_left(days, number * cell_days)
        if end == visible.stop:
            end = bisect_left(days, (number + 1) * cell_days, position + 1)
        yield number, range(position, end)
        position = end


def _column(
    content: TimelineContent, positions: range, scale: TimeScale, left: float, cell: float, sizes: Sizes
) -> tuple[float, float]:
    """x and width of a cluster's column: over the days that it holds, at least half a marker, in its cell."""
    first, last = scale.x(content.days[positions[0]]), scale.x(content.days[positions[-1]])
    wide = min(max(last - first, sizes.marker), cell - 2)
    x = (first + last - wide) / 2
    return min(max(x, left + 1), left + cell - 1 - wide), wide


def _levels(content: TimelineContent, cells: Sequence[tuple[int, range]], apart: float) -> dict[int, int]:
    """How high each event stands, 0 on the axis: whatever would hide more than half of another goes above it.

    Cells of even number come first and see only themselves, odd ones their two neighbours: what is further
    away, in view or not, moves nothing.
    """
    placed: dict[int, int] = {}
    for parity in (0, 1):
        for number, positions in cells:
            if number % 2 == parity:
                for position in positions:
                    placed[position] = _free_level(content, placed, position, apart)
    return dict(sorted(placed.items()))


def _free_level(content: TimelineContent, placed: dict[int, int], position: int, apart: float) -> int:
    """The lowest level on which no placed neighbour is nearer than `apart` days."""
    day, reach = content.days[position], 2 * _MOST_IN_CELL
    near = {
        placed[other]
        for other in range(position - reach, position + reach + 1)
        if other in placed and abs(content.days[other] - day) < apart
    }
    return next(level for level in count() if level not in near)


def _marker(
    content: TimelineContent, position: int, level: int, scale: TimeScale, axis_y: float, sizes: Sizes
) -> Marker:
    event = content.events[position]
    kind, x = content.kind(event), scale.x(content.days[position])
    y = axis_y - level * (2 * sizes.marker + 1)
    return Marker(event.id, x, y, kind.symbol, kind.colour, event.status)


def _cluster(
    content: TimelineContent,
    positions: range,
    rect: Rect,
    selected: Sequence[int],
    matching: Sequence[int] | None,
    text_width: TextWidth,
    sizes: Sizes,
) -> Cluster:
    first, last = content.days[positions[0]], content.days[positions[-1]]
    by_kind = (
        (content.kinds[kind].colour, bisect_right(days, last) - bisect_left(days, first))
        for kind, days in content.days_by_kind.items()
    )
    text = str(len(positions))
    length = text_width(text, False)
    middle = rect.x + rect.width / 2
    return Cluster(
        positions=positions,
        rect=rect,
        parts=tuple((colour, number) for colour, number in by_kind if number),
        text=text,
        text_rect=Rect(middle - length / 2, rect.y - sizes.line, length, sizes.line),
        first_day=first,
        last_day=last,
        is_selected=_how_many(selected, positions) > 0,
        matching=len(positions) if matching is None else _how_many(matching, positions),
    )


def _how_many(chosen: Sequence[int], positions: range) -> int:
    """How many of the sorted positions lie in a range."""
    return bisect_left(chosen, positions.stop) - bisect_left(chosen, positions.start)


def _with_texts_apart(clusters: list[Cluster]) -> Iterator[Cluster]:
    """Leave out the counts that have no room: largest clusters speak first."""
    spoken: set[int] = set()
    for index in sorted(range(len(clusters)), key=lambda i: (-len(clusters[i].positions), i)):
        rect = clusters[index].text_rect
        near = (i for i in range(max(index - 4, 0), min(index + 5, len(clusters))) if i != index)
        if not any(
            rect.intersects(clusters[i].rect) or (i in spoken and rect.intersects(clusters[i].text_rect))
            for i in near
        ):
            spoken.add(index)
    for index, cluster in enumerate(clusters):
        yield cluster if index in spoken else replace(cluster, text="")


def bars(
    content: TimelineContent, scale: TimeScale, width: float, axis_y: float, shortest: float
) -> tuple[Bar, ...]:
    """The spans in view, cut to it: lasting events, and the reach of uncertain dates.

    Those of less than `shortest` pixels are left out: their marker hides them. A crowded view shows the union
    of all spans instead.
    """
    spans = content.spans
    begin = bisect_right(spans.reach, scale.day(0.0))
    end = bisect_left(spans.firsts, scale.day(width))
    if end - begin > _MOST_BARS:
        return tuple(_merged_bars(content, scale, width, axis_y))
    return tuple(
        _bar(content, index, scale, width, axis_y, 3 * shortest)
        for index in range(begin, end)
        if spans.lasts[index] > scale.day(0.0)
        and (spans.lasts[index] - spans.firsts[index]) * scale.pixels_per_day > shortest
    )


def standing_in(content: TimelineContent, position: int, clusters: Sequence[Cluster]) -> Marker | None:
    """A marker, not to be drawn, on top of the cluster that holds an event; None if no cluster does."""
    for cluster in clusters:
        if position in cluster.positions:
            event = content.events[position]
            kind, x = content.kind(event), cluster.rect.x + cluster.rect.width / 2
            return Marker(event.id, x, cluster.rect.y, kind.symbol, kind.colour, event.status)
    return None


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
    )


def _merged_bars(content: TimelineContent, scale: TimeScale, width: float, axis_y: float) -> Iterator[Bar]:
    """The union of all spans, jumping over what falls into the same two pixels."""
    firsts, lasts = content.spans.merged_firsts, content.spans.merged_lasts
    index = bisect_right(lasts, scale.day(0.0))
    while index < len(firsts) and firsts[index] < scale.day(width):
        left = max(scale.x(firsts[index]), 0.0)
        beyond = max(bisect_left(firsts, scale.day(left + 2.0), index), index + 1)
        right = min(max(scale.x(lasts[beyond - 1]), left + 1.0), width)
        yield Bar("", left, right, left, right, axis_y, "", Status.HELD, True)
        index = beyond
