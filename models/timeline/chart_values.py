"""The values written beside a curve: at its points in view, and at the edges those that lie beyond."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

from models.timeline.shapes import ChartPoint, Rect, Sizes

Written = tuple[tuple[str, Rect], ...]

_MOST_VALUES = 24
"""Of more points in view only the first and the last have their values written."""

_STRUCK = 3.0
"""Pixels inside a text through which no grid line is to run."""


class Field(msgspec.Struct, frozen=True):
    """Where the values of one curve may be written: in the room, not on the curve, a whisker or a dot."""

    points: Sequence[ChartPoint]
    whiskers: Sequence[ChartPoint]
    """Those of the points that may have been measured on several days."""
    curve: Sequence[tuple[float, float]]
    room: Rect
    """From the row of the name to the foot of the plot."""
    name: Rect
    grid: Sequence[float]
    """The y of grid lines: texts stand off them where they can."""
    sizes: Sizes

    @property
    def dot(self) -> float:
        """Radius of the mark of a point, and a little air."""
        return self.sizes.marker * 0.6 + 1

    def places(self, x: float, y: float, length: float, left_first: bool) -> Iterator[Rect]:
        """Around a point: beside it, above and below it."""
        away, line = self.sizes.gap * 1.5, self.sizes.line
        sides = (x - away - length, x + away) if left_first else (x + away, x - away - length)
        for left in sides:
            yield Rect(left, y - line / 2, length, line)
        middle = min(max(x - length / 2, self.room.x), self.room.right - length)
        for left in (*sides, middle):
            yield from self.above_and_below(left, length)
        for left in (middle, *sides):
            yield self.beside_name(left, length)

    def at_edge(self, left: float, y: float, length: float) -> Iterator[Rect]:
        """Where the curve leaves the view; at the height of the value where there is no curve."""
        yield Rect(left, y - self.sizes.line / 2, length, self.sizes.line)
        yield from self.above_and_below(left, length)
        yield self.beside_name(left, length)

    def above_and_below(self, left: float, length: float) -> Iterator[Rect]:
        """Clear of the curve over the whole length of the text."""
        highest, lowest = self.span(left, left + length)
        line = self.sizes.line
        yield Rect(left, highest - self.dot - line, length, line)
        yield Rect(left, lowest + self.dot, length, line)

    def beside_name(self, left: float, length: float) -> Rect:
        begin = max(left, self.name.right + 2 * self.sizes.gap)
        return Rect(begin, self.name.y, length, self.sizes.line)

    def span(self, left: float, right: float) -> tuple[float, float]:
        """The least and the greatest y of what is drawn between two x; of nothing (inf, -inf)."""
        ys = [y for segment in self._segments(left, right) for y in _within(segment, left, right)]
        return min(ys, default=math.inf), max(ys, default=-math.inf)

    def is_free(self, rect: Rect, placed: Sequence[tuple[str, Rect]]) -> bool:
        room, gap = self.room, self.sizes.gap
        if rect.x < room.x or rect.right > room.right or rect.y < room.y or rect.bottom > room.bottom:
            return False
        highest, lowest = self.span(rect.x - 1, rect.right + 1)
        if highest < rect.bottom and rect.y < lowest:
            return False
        begin = bisect_left(self.points, rect.x - self.dot, key=_x)
        end = bisect_right(self.points, rect.right + self.dot, key=_x)
        if any(self._dot(point).intersects(rect) for point in self.points[begin:end]):
            return False
        around = Rect(rect.x - gap, rect.y, rect.width + 2 * gap, rect.height)
        return not any(around.intersects(other) for other in (self.name, *(place for _, place in placed)))

    def is_struck(self, rect: Rect) -> bool:
        """Whether a grid line would run through."""
        return any(rect.y + _STRUCK < y < rect.bottom - _STRUCK for y in self.grid)

    def _dot(self, point: ChartPoint) -> Rect:
        return Rect(point.x - self.dot, point.y - self.dot, 2 * self.dot, 2 * self.dot)

    def _segments(self, left: float, right: float) -> Iterator[tuple[float, float, float, float]]:
        """What is drawn there, as x, y, x, y from left to right: the curve and the whiskers."""
        begin = max(bisect_left(self.curve, left, key=_x) - 1, 0)
        for (x1, y1), (x2, y2) in pairwise(self.curve[begin : bisect_right(self.curve, right, key=_x) + 1]):
            yield x1, y1, x2, y2
        for point in self.whiskers:
            yield point.left, point.y, point.right, point.y


def _x(point: ChartPoint | tuple[float, float]) -> float:
    return point.x if isinstance(point, ChartPoint) else point[0]


def values(
    field: Field, texts: Sequence[str], before: str, after: str, measure: Callable[[str], float]
) -> Written:
    """Texts at the points in view: right of the last if there is room, left of the first; then between them.

    `texts` are parallel to the field's points. `before` and `after` say what the nearest values beyond the
    edges are; they are left out where a point in view is near enough to say it.
    """
    points, room, gap = field.points, field.room, field.sizes.gap
    inside = [i for i, point in enumerate(points) if room.x <= point.x <= room.right]
    placed: list[tuple[str, Rect]] = []
    for text, point, is_left in ((before, points[0], True), (after, points[-1], False)):
        length = measure(text) if text else 0.0
        left = room.x + gap if is_left else room.right - gap - length
        near = any(left - gap <= points[i].x <= left + length + gap for i in inside)
        if text and not near and length <= room.width / 3:
            rects = field.at_edge(left, point.y, length)
            _place(field, text, rects, placed)
    between = inside[1:-1] if len(inside) <= _MOST_VALUES else ()
    for index in dict.fromkeys((*inside[-1:], *inside[:1], *between)):
        point, length = points[index], measure(texts[index])
        rects = field.places(point.x, point.y, length, left_first=index == inside[0] != inside[-1])
        _place(field, texts[index], rects, placed)
    return tuple(placed)


def _place(field: Field, text: str, rects: Iterable[Rect], placed: list[tuple[str, Rect]]) -> None:
    """Write a text at the first free place, off the grid lines if there is any."""
    free = [rect for rect in rects if field.is_free(rect, placed)]
    rect = next((rect for rect in free if not field.is_struck(rect)), free[0] if free else None)
    if rect is not None:
        placed.append((text, rect))


def _within(segment: tuple[float, float, float, float], left: float, right: float) -> tuple[float, ...]:
    """The y of a segment where it enters and where it leaves the stretch from left to right."""
    x1, y1, x2, y2 = segment
    if x2 < left or x1 > right:
        return ()
    if x2 - x1 < 1e-9:
        return y1, y2
    slope = (y2 - y1) / (x2 - x1)
    return y1 + (max(x1, left) - x1) * slope, y1 + (min(x2, right) - x1) * slope
