"""The values written beside a curve: at its first and its last point in view, and where it comes in."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

from models.timeline.shapes import ChartPoint, Rect, Sizes

Written = tuple[tuple[str, Rect], ...]


class Field(msgspec.Struct, frozen=True):
    """Where the values of one curve may be written: in the room, not on the curve, a whisker or a dot."""

    points: Sequence[ChartPoint]
    whiskers: Sequence[ChartPoint]
    """Those of the points that may have been measured on several days."""
    curve: Sequence[tuple[float, float]]
    room: Rect
    """From the row of the name to the foot of the plot."""
    name: Rect
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

    def above_and_below(self, left: float, length: float) -> Iterator[Rect]:
        """Clear of the curve over the whole length of the text; at last beside the name."""
        highest, lowest = self.span(left, left + length)
        line = self.sizes.line
        yield Rect(left, highest - self.dot - line, length, line)
        yield Rect(left, lowest + self.dot, length, line)
        yield Rect(max(left, self.name.right + 2 * self.sizes.gap), self.name.y, length, line)

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


def values(field: Field, texts: Sequence[str], before: str, measure: Callable[[str], float]) -> Written:
    """Texts at the first and the last point in view: right of the last if there is room, left of the first.

    `texts` are parallel to the field's points. Where the curve comes in from the left, `before` - the value
    that it comes from - takes the place of the first.
    """
    points = field.points
    inside = [i for i, point in enumerate(points) if field.room.x <= point.x <= field.room.right]
    placed: list[tuple[str, Rect]] = []
    if before and (entering := _entering(field, before, measure(before))):
        placed.append(entering)
    firsts = () if placed else inside[:1]
    for index in dict.fromkeys((*inside[-1:], *firsts)):
        point, length = points[index], measure(texts[index])
        rects = field.places(point.x, point.y, length, left_first=index != inside[-1])
        free = _first_free(field, rects, placed)
        if free is not None:
            placed.append((texts[index], free))
    return tuple(placed)


def _entering(field: Field, text: str, length: float) -> tuple[str, Rect] | None:
    """The value before the left edge, where the curve comes in; None where there is no room for it."""
    if length > field.room.width / 3:
        return None
    free = _first_free(field, field.above_and_below(field.room.x + field.sizes.gap, length), ())
    return None if free is None else (text, free)


def _first_free(field: Field, rects: Iterable[Rect], placed: Sequence[tuple[str, Rect]]) -> Rect | None:
    return next((rect for rect in rects if field.is_free(rect, placed)), None)


def _within(segment: tuple[float, float, float, float], left: float, right: float) -> tuple[float, ...]:
    """The y of a segment where it enters and where it leaves the stretch from left to right."""
    x1, y1, x2, y2 = segment
    if x2 < left or x1 > right:
        return ()
    if x2 - x1 < 1e-9:
        return y1, y2
    slope = (y2 - y1) / (x2 - x1)
    return y1 + (max(x1, left) - x1) * slope, y1 + (min(x2, right) - x1) * slope
