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

from models.timeline.content import TimelineContent
from models.timeline.jumps import jump
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


class Grid(NamedTuple):
    """Where one cell ends and the next begins: every so many days, save the boundary nearest the as-of day.

    That one is moved onto it, so that no cell holds events of before and of after.
    """

    days: float
    moved: int | None = None
    """The cell that begins just after the as-of day, and where: `after`."""
    after: float = 0.0

    def number(self, day: float) -> int:
        number = math.floor(day / self.days + ROUNDING)
        if number == self.moved and day < self.after:
            return number - 1
        return number + 1 if self.moved == number + 1 and day >= self.after else number

    def begin(self, number: int) -> float:
        return self.after if number == self.moved else (number - ROUNDING) * self.days


def grid_of(content: TimelineContent, days: float) -> Grid:
    """The cells of so many days; what happened on the as-of day itself is before it ends."""
    if content.as_of is None:
        return Grid(days)
    return Grid(days, round(content.as_of / days), content.as_of + ROUNDING)


class Cell(NamedTuple):
    """The events of a cell; a crowded one is a column, and `Ground.rect` tells where that is drawn."""

    number: int
    """Of the cell, counted over the whole calendar."""
    positions: range


class Ground:
    """What stands on the axis over some part of the calendar."""

    def __init__(
        self,
        content: TimelineContent,
        scale: TimeScale,
        reach: tuple[float, float],
        axis_y: float,
        highest: float,
        sizes: Sizes,
        largest: float | None = None,
        most_levels: int | None = None,
        lowered: Mapping[int, float] | None = None,
    ) -> None:
        """Every event between two x, once; `highest` is the room in pixels for a column.

        That is how high one of `largest` events is, or else the fullest of the content. Cells of which events
        would stand higher than `most_levels` are columns. `lowered` are positions that stand under the axis:
        their y.
        """
        self.reach = reach
        """From which x to which."""
        self.lowered = lowered or {}
        """Position of each event with a marker under the axis -> its y; their level is 0."""
        self._days, self._scale, self._sizes, self.axis_y = content.days, scale, sizes, axis_y
        self._cell = cell = cell_width(sizes)
        if largest is None:
            largest = most_in_a_cell(content, cell / scale.pixels_per_day)
        self._highest, self._largest = highest, max(largest, _FEWEST_TO_COMPARE)
        self._rects: dict[int, Rect] = {}
        self._grid = grid_of(content, cell / scale.pixels_per_day)
        sparse: list[Cell] = []
        columns: list[Cell] = []
        for each in _cells(content, scale, reach, self._grid):
            (sparse if len(each.positions) <= _MOST_IN_CELL else columns).append(each)
        apart = _APART * sizes.marker / scale.pixels_per_day
        levels = _levels(content.days, sparse, apart, self.lowered)
        if most_levels is not None:
            levels, too_high = _fitting(sparse, levels, most_levels)
            columns = sorted(columns + too_high)
        self.levels = levels
        """Position of each event with a marker -> how high it stands, 0 on the axis; by position."""
        self.columns: Sequence[Cell] = columns
        """By number."""
        self._numbers = [column.number for column in columns]
        self._marked = [*self.levels]
        self.ceiling = axis_y - highest - sizes.line
        """Numbers over columns stand no higher."""

    def y(self, position: int) -> float:
        """Where the middle of a marker is."""
        if self.lowered and position in self.lowered:
            return self.lowered[position]
        return self.axis_y - self.levels[position] * (2 * self._sizes.marker + 1)

    def rect(self, column: Cell) -> Rect:
        """Where a column is drawn: over the days that it holds, at least half a marker wide, in its cell.

        At least as tall as a marker; else true to the count.
        """
        rect = self._rects.get(column.number)
        if rect is None:
            rect = self._rects[column.number] = self._measured(column)
        return rect

    def symbols(self, column: Cell, left: float, right: float) -> Iterator[tuple[float, float]]:
        """The middles of markers beside a column, as far as two x."""
        at, days, scale = bisect_left(self._marked, column.positions.start), self._days, self._scale
        for index in range(at - 1, -1, -1):
            x = scale.x(days[self._marked[index]])
            if x < left:
                break
            yield x, self.y(self._marked[index])
        for index in range(at, len(self._marked)):
            x = scale.x(days[self._marked[index]])
            if x > right:
                break
            yield x, self.y(self._marked[index])

    def hidden_from(self, column: Cell, rect: Rect) -> float | None:
        """The y of the top of the symbols that something over a column would meet; None if there are none."""
        if not self._marked:
            return None
        radius = self._sizes.marker
        tops = [
            y - radius
            for x, y in self.symbols(column, rect.x - radius, rect.right + radius)
            if x - radius < rect.right and rect.x < x + radius and y - radius < rect.bottom
            if rect.y < y + radius
        ]
        return min(tops) if tops else None

    def _measured(self, column: Cell) -> Rect:
        number, positions = column
        days, least, zoom = self._days, self._sizes.marker, self._scale.pixels_per_day
        share, first_day = len(positions) / self._largest, self._scale.first_day
        height = max(self._highest * share if share < 1 else self._highest, 2 * least)
        first = (days[positions.start] - first_day) * zoom
        last = (days[positions.stop - 1] - first_day) * zoom
        left = (self._grid.begin(number) - first_day) * zoom + 1
        right = (self._grid.begin(number + 1) - first_day) * zoom - 1
        if self._marked:
            left, right = self._beside_symbols(column, left, right, self.axis_y - height)
        room = right - left
        wide = last - first
        wide = least if wide < least else wide
        wide = room if wide > room else wide
        x, right = (first + last - wide) / 2, right - wide
        x = right if x > right else left if x < left else x
        return Rect(x, self.axis_y - height, wide, height)

    def _beside_symbols(self, column: Cell, left: float, right: float, top: float) -> tuple[float, float]:
        """Between the symbols beside a column, as far as that leaves it wide enough."""
        radius, least = self._sizes.marker, self._sizes.marker
        begin, end = left, right
        first = self._scale.x(self._days[column.positions.start])
        for x, y in self.symbols(column, left - radius, right + radius):
            if y + radius > top and y - radius < self.axis_y:
                begin, end = (max(begin, x + radius), end) if x < first else (begin, min(end, x - radius))
        missing = min(least, right - left) - (end - begin)
        if missing > 0:
            # What both sides would take too much of, each takes less of.
            given = begin - left, right - end
            share = missing / (sum(given) or 1.0)
            begin, end = begin - given[0] * share, end + given[1] * share
        return begin, end

    def between(self, left: float, right: float) -> Sequence[Cell]:
        """The columns whose cells lie at least partly between two x."""
        if not self.columns:
            return ()
        # Where the cell with number 0 begins.
        origin, cell, numbers = self._scale.x(0.0), self._cell, self._numbers
        # One more on either side: a cell beside the as-of day is wider than others.
        first, last = math.floor((left - origin) / cell) - 1, math.ceil((right - origin) / cell) + 1
        begin = bisect_left(numbers, first)
        return self.columns[begin : bisect_left(numbers, last, begin)]


def _fitting(
    cells: Sequence[Cell], levels: Mapping[int, int], most: int
) -> tuple[dict[int, int], list[Cell]]:
    """The levels of the events in cells that need no more than `most`, and the cells that do.

    One alone in its cell stands as high as it can.
    """
    fitting: dict[int, int] = {}
    too_high: list[Cell] = []
    for cell in cells:
        own = {position: levels[position] for position in cell.positions}
        if len(own) == 1:
            own = {position: min(level, most - 1) for position, level in own.items()}
        if max(own.values()) < most:
            fitting.update(own)
        else:
            too_high.append(cell)
    return fitting, too_high


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
    content: TimelineContent, scale: TimeScale, reach: tuple[float, float], grid: Grid
) -> Iterator[Cell]:
    """The occupied cells within reach, whole."""
    days = content.days
    visible = content.visible(scale.day(reach[0]), scale.day(reach[1]))
    position, stop = visible.start, visible.stop
    if position < stop:
        # Whole cells only: a count must not change while a cell is panned out of view.
        begin, end = (grid.number(days[each]) for each in (position, stop - 1))
        position = bisect_left(days, grid.begin(begin))
        stop = bisect_left(days, grid.begin(end + 1), stop)
    near = 1
    while position < stop:
        number = grid.number(days[position])
        beyond = jump(days, grid.begin(number + 1), position + 1, stop, near)
        yield Cell(number, range(position, beyond))
        position, near = beyond, beyond - position


def _levels(
    days: Sequence[float], cells: Sequence[Cell], apart: float, lowered: Collection[int]
) -> dict[int, int]:
    """How high each event stands, 0 on the axis: whatever would hide more than half of another goes above it.

    Cells of even number come first and see only themselves, odd ones their two neighbours: what is further
    away, in view or not, moves nothing.
    """
    placed: dict[int, int] = {}
    for parity in (0, 1):
        for index, (number, positions) in enumerate(cells):
            if number % 2 != parity:
                continue
            begin, end = positions.start, positions.stop
            if parity and index and cells[index - 1].number == number - 1:
                begin = cells[index - 1].positions.start
            if parity and index + 1 < len(cells) and cells[index + 1].number == number + 1:
                end = cells[index + 1].positions.stop
            for position in positions:
                if position not in lowered:
                    placed[position] = _free_level(days, placed, position, range(begin, end), apart)
    return {position: placed.get(position, 0) for _, positions in cells for position in positions}


def _free_level(
    days: Sequence[float], placed: Mapping[int, int], position: int, others: range, apart: float
) -> int:
    """The lowest level on which none of the others that are placed is nearer than `apart` days."""
    if len(others) == 1:
        return 0
    day = days[position]
    near = {placed[each] for each in others if each in placed and -apart < days[each] - day < apart}
    return next(level for level in count() if level not in near) if near else 0
