"""Cells of the calendar as wide as a marker: which events stand alone, and which are too many to be shown.

Cells are fixed to the calendar, and what is in one is decided by it and its two neighbours. So panning
regroups, raises and rescales nothing.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import count
from typing import NamedTuple

import msgspec

from models.timeline.content import TimelineContent
from models.timeline.scale import TimeScale
from models.timeline.shapes import Rect, Sizes

_MOST_IN_CELL = 3
"""Up to this many events share a cell as markers of their own, above each other if need be."""

_APART = 1.4
"""Radii between the middles of two symbols from which each can be told apart."""

_FEWEST_TO_COMPARE = 12
"""A column of this many events or more may be as high as there is room."""

ROUNDING = 1e-6
"""Added to the number of a cell, so that a day on a boundary does not change sides with the last bit."""


class Column(NamedTuple):
    """The events of a crowded cell, and where they are drawn as one."""

    positions: range
    rect: Rect


class Ground(msgspec.Struct, frozen=True):
    """What stands on the axis over some part of the calendar."""

    reach: tuple[float, float]
    """From which x to which."""
    axis_y: float
    levels: dict[int, int]
    """Position of each event with a marker of its own -> how high it stands, 0 on the axis; by position."""
    columns: tuple[Column, ...]
    lowered: Mapping[int, float] = msgspec.field(default_factory=dict[int, float])
    """Position of each event with a marker under the axis -> its y; their level is 0."""

    def y(self, position: int, sizes: Sizes) -> float:
        """Where the middle of a marker is."""
        below = self.lowered.get(position)
        return self.axis_y - self.levels[position] * (2 * sizes.marker + 1) if below is None else below


def ground(
    content: TimelineContent,
    scale: TimeScale,
    reach: tuple[float, float],
    axis_y: float,
    highest: float,
    sizes: Sizes,
    largest: float | None = None,
    most_levels: int | None = None,
    lowered: Mapping[int, float] | None = None,
) -> Ground:
    """Every event between two x, once; `highest` is the room in pixels for a column.

    That is how high one of `largest` events is, or else the fullest of the content. Cells of which events
    would stand higher than `most_levels` are columns. `lowered` are positions that stand under the axis: y.
    """
    cell, lowered = cell_width(sizes), lowered or {}
    if largest is None:
        largest = most_in_a_cell(content, cell / scale.pixels_per_day)
    largest = max(largest, _FEWEST_TO_COMPARE)
    columns: list[Column] = []
    sparse: list[tuple[int, range]] = []

    def column(number: int, positions: range) -> Column:
        # At least as tall as a marker; else true to the count.
        height = max(highest * min(len(positions) / largest, 1.0), 2 * sizes.marker)
        left = scale.x(number * cell / scale.pixels_per_day)
        x, wide = _across(content, positions, scale, left, cell, sizes)
        return Column(positions, Rect(x, axis_y - height, wide, height))

    for number, positions in _cells(content, scale, reach, cell):
        if len(positions) <= _MOST_IN_CELL:
            sparse.append((number, positions))
        else:
            columns.append(column(number, positions))
    levels = _levels(content.days, sparse, _APART * sizes.marker / scale.pixels_per_day, lowered)
    if most_levels is not None:
        columns += [column(*cell) for cell in _too_high(sparse, levels, most_levels)]
        columns.sort(key=lambda each: each.positions.start)
    return Ground(reach, axis_y, levels, tuple(columns), lowered)


def _too_high(
    cells: Sequence[tuple[int, range]], levels: dict[int, int], most: int
) -> list[tuple[int, range]]:
    """The cells whose events need more levels, taken out of `levels`; one alone stands as high as it can."""
    found: list[tuple[int, range]] = []
    for number, positions in cells:
        if all(levels[position] < most for position in positions):
            continue
        if len(positions) == 1:
            levels[positions[0]] = most - 1
            continue
        found.append((number, positions))
        for position in positions:
            del levels[position]
    return found


def cell_width(sizes: Sizes) -> float:
    return sizes.marker * 2 + 2


def most_in_a_cell(content: TimelineContent, days: float) -> float:
    """About the largest number of events in a cell of so many days, over the whole calendar.

    Counted for cells of a power of two and interpolated, so that it is counted once an octave and not once a
    frame; below a dozen it does not matter.
    """
    octave = math.floor(math.log2(days))
    fewer, more = _most(content, octave), _most(content, octave + 1)
    return fewer * (more / fewer) ** (math.log2(days) - octave)


def _most(content: TimelineContent, octave: int) -> int:
    """The largest number in a cell of 2 ** octave days, or a dozen if that is larger."""
    known = content.crowds.get(octave)
    if known is None:
        days, width = content.days, 2.0**octave
        holds_all = not days or days[-1] - days[0] < width
        if holds_all or _most(content, octave + 1) <= _FEWEST_TO_COMPARE:
            known = max(len(days) if holds_all else 0, _FEWEST_TO_COMPARE)
        else:
            known = max(_counts(days, width), default=0)
        known = content.crowds[octave] = max(known, _FEWEST_TO_COMPARE)
    return known


def _counts(days: Sequence[float], width: float) -> Iterator[int]:
    """How many days each occupied cell holds."""
    position = 0
    while position < len(days):
        end = bisect_left(days, (days[position] // width + 1) * width, position + 1)
        yield end - position
        position = end


def _cells(
    content: TimelineContent, scale: TimeScale, reach: tuple[float, float], cell: float
) -> Iterator[tuple[int, range]]:
    """The occupied cells within reach: their numbers, and the positions of their events."""
    days, cell_days = content.days, cell / scale.pixels_per_day
    visible = content.visible(scale.day(reach[0]), scale.day(reach[1]))
    position = visible.start
    while position < visible.stop:
        number = math.floor(days[position] / cell_days + ROUNDING)
        edge = (number + 1 - ROUNDING) * cell_days
        end = bisect_left(days, edge, position + 1, visible.stop)
        if position == visible.start:
            # Whole cells only: a count must not change while a cell is panned out of view.
            position = bisect_left(days, (number - ROUNDING) * cell_days)
        if end == visible.stop:
            end = bisect_left(days, edge, position + 1)
        yield number, range(position, end)
        position = end


def _across(
    content: TimelineContent, positions: range, scale: TimeScale, left: float, cell: float, sizes: Sizes
) -> tuple[float, float]:
    """x and width of a column: over the days that it holds, at least half a marker, in its cell."""
    first, last = scale.x(content.days[positions[0]]), scale.x(content.days[positions[-1]])
    wide = min(max(last - first, sizes.marker), cell - 2)
    x = (first + last - wide) / 2
    return min(max(x, left + 1), left + cell - 1 - wide), wide


def _levels(
    days: Sequence[float], cells: Sequence[tuple[int, range]], apart: float, lowered: Collection[int]
) -> dict[int, int]:
    """How high each event stands, 0 on the axis: whatever would hide more than half of another goes above it.

    Cells of even number come first and see only themselves, odd ones their two neighbours: what is further
    away, in view or not, moves nothing.
    """
    placed: dict[int, int] = {}
    for parity in (0, 1):
        for number, positions in cells:
            if number % 2 == parity:
                for position in positions:
                    if position not in lowered:
                        placed[position] = _free_level(days, placed, position, apart)
    below = ((p, 0) for _, positions in cells for p in positions if p in lowered) if lowered else ()
    return dict(sorted((*placed.items(), *below)))


def _free_level(days: Sequence[float], placed: dict[int, int], position: int, apart: float) -> int:
    """The lowest level on which no placed neighbour is nearer than `apart` days."""
    day, reach = days[position], 2 * _MOST_IN_CELL
    near: set[int] = set()
    for side in (range(position - 1, position - reach - 1, -1), range(position + 1, position + reach + 1)):
        for other in side:
            if not 0 <= other < len(days) or abs(days[other] - day) >= apart:
                break
            if other in placed:
                near.add(placed[other])
    return next(level for level in count() if level not in near)
