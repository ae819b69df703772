"""How high things stand on the axis: what labels stay above, and leader lines go past."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from typing import NamedTuple

from models.timeline.cells import Ground
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
        rises: list[_Rise] = []
        for position, level in ground.levels.items():
            # What stands under the axis looks up at those on it.
            if level or (ground.lowered and position not in ground.lowered):
                x = scale.x(content.days[position])
                top = ground.y(position, sizes) - _ROOFED * radius
                rises.append(_Rise(x - radius, x + radius, top, True))
        for column in ground.columns:
            text = count_rect(column, lines, text_width, sizes)
            left, right = min(text.x, column.rect.x), max(text.right, column.rect.right)
            rises.append(_Rise(left, right, text.y, False))
        self._rises = sorted(rises)
        self._lefts = [rise.left for rise in self._rises]
        self._widest = max((rise.right - rise.left for rise in rises), default=0.0)

    def top(self, left: float, right: float, lowest: float) -> float:
        """The y of the highest thing between two x; `lowest` if nothing there rises so far."""
        return min((rise.top for rise in self._between(left, right)), default=lowest)

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
        begin = bisect_left(self._lefts, left - self._widest)
        return [rise for rise in self._rises[begin : bisect_right(self._lefts, right)] if rise.right > left]
