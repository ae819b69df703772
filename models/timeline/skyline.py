"""How high things stand on the axis: what labels stay above, and leader lines go past."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator
from typing import NamedTuple

from models.timeline.cells import Cell, Ground
from models.timeline.content import TimelineContent
from models.timeline.marks import count_rect
from models.timeline.scale import TimeScale
from models.timeline.shapes import Sizes, TextWidth

_ROOFED = 1.6
"""Radii from the middle of a symbol to the top of a mark above it."""

_CLEAR = 1.0
"""Pixels between the middle of a leader line and what it passes."""

_MIDDLE = 0.5
"""Radii from the middle of a symbol within which a line seems to end in it."""


class _Rise(NamedTuple):
    left: float
    right: float
    top: float
    is_symbol: bool


class Skyline:
    """The left, right and top of whatever rises above the markers on the axis."""

    def __init__(
        self,
        content: TimelineContent,
        ground: Ground,
        scale: TimeScale,
        lines: Collection[float],
        text_width: TextWidth,
        sizes: Sizes,
    ) -> None:
        self._radius = radius = sizes.marker
        self._ground, self._lines, self._text_width, self._sizes = ground, lines, text_width, sizes
        # What stands under the axis looks up at those on it.
        raised = [
            (scale.x(content.days[position]), position)
            for position, level in ground.levels.items()
            if level or (ground.lowered and position not in ground.lowered)
        ]
        self._symbols = [
            _Rise(x - radius, x + radius, ground.y(position) - _ROOFED * radius, True)
            for x, position in raised
        ]
        self._lefts = [rise.left for rise in self._symbols]
        self._tops = [rise.top for rise in self._symbols]
        counts = {len(column.positions) for column in ground.columns}
        # The number over a column may stand beside a line: whole to the left or to the right of it.
        self._beside = max((text_width(str(count), False) for count in counts), default=0.0) + 2
        self._columns: dict[int, _Rise] = {}

    def top(self, left: float, right: float, lowest: float) -> float:
        """The y of the highest thing between two x; `lowest` if nothing there rises so far."""
        tops = self._tops[self._symbols_between(left, right)]
        tops += [rise.top for rise in self._columns_between(left, right)]
        return min(tops) if tops else lowest

    def depth(self, x: float, y: float) -> float:
        """How deep a line upwards from a marker at (x, y) cuts into another thing: 0 not at all, 1 through.

        Near the middle of a symbol, where it seems to end, is through; so is anywhere in a column.
        """
        own = y - _ROOFED * self._radius - 1
        cut = (rise for rise in self._between(x - _CLEAR, x + _CLEAR) if rise.top < own)
        return max((self._cut(rise, x) for rise in cut), default=0.0)

    def _cut(self, rise: _Rise, x: float) -> float:
        outside = self._radius + _CLEAR
        off = abs(x - (rise.left + rise.right) / 2)
        return min((outside - off) / (outside - _MIDDLE * self._radius), 1.0) if rise.is_symbol else 1.0

    def _between(self, left: float, right: float) -> list[_Rise]:
        symbols = self._symbols[self._symbols_between(left, right)]
        return [*symbols, *self._columns_between(left, right)]

    def _symbols_between(self, left: float, right: float) -> slice:
        begin = bisect_right(self._lefts, left - 2 * self._radius)
        return slice(begin, bisect_right(self._lefts, right, begin))

    def _columns_between(self, left: float, right: float) -> Iterator[_Rise]:
        for column in self._ground.between(left - self._beside, right + self._beside):
            rise = self._columns.get(column.number) or self._measured(column)
            if rise.right > left and rise.left <= right:
                yield rise

    def _measured(self, column: Cell) -> _Rise:
        """A column with the number over it; looked at only where something may stand above."""
        rect = self._ground.rect(column)
        text = count_rect(self._ground, column, self._lines, self._text_width, self._sizes)
        left, right = min(text.x, rect.x), max(text.right, rect.right)
        rise = self._columns[column.number] = _Rise(left, right, text.y, False)
        return rise
