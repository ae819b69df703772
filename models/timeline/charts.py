"""Periods behind the events, and indicators below them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models.dates import DayRange
from models.dates.wording import format_date
from models.records import Indicator, Period
from models.timeline.content import TimelineContent
from models.timeline.labels import shortened
from models.timeline.scale import TimeScale, centre
from models.timeline.shapes import Chart, PeriodBand, Rect, Sizes, TextWidth


def period_bands(
    content: TimelineContent, scale: TimeScale, width: float, top: float, bottom: float,
    lines: Sequence[float], text_width: TextWidth, sizes: Sizes,
) -> tuple[PeriodBand, ...]:  # fmt: skip
    """The periods in view, their names on one row; one without an end reaches the right edge."""
    bands: list[PeriodBand] = []
    free_from = 0.0
    for period in content.periods:
        left, right = _period_edges(period, scale, width)
        if right <= 0 or left >= width:
            continue
        rect = Rect(max(left, 0.0), top, min(right, width) - max(left, 0.0), bottom - top)
        wanted = max(rect.x + sizes.gap, free_from)
        text_x = _beside_lines(wanted, text_width(period.name, False), lines, sizes)
        name = shortened(period.name, rect.right - sizes.gap - text_x, lambda text: text_width(text, False))
        length = text_width(name, False)
        if name:
            free_from = text_x + length + 2 * sizes.gap
        text_rect = Rect(text_x, top + sizes.line + sizes.gap / 2, length, sizes.line)
        bands.append(PeriodBand(period.id, name, rect, text_rect, period.colour))
    return tuple(bands)


def _beside_lines(x: float, length: float, lines: Sequence[float], sizes: Sizes) -> float:
    """Where a text wanted at `x` begins so that no vertical line crosses it."""
    for line in sorted(lines):
        if x - sizes.gap < line < x + length:
            x = line + sizes.gap
    return x


def _period_edges(period: Period, scale: TimeScale, width: float) -> tuple[float, float]:
    right = width if period.end is None else scale.x(period.end.toordinal() + 1)
    return scale.x(period.start.toordinal()), right


def chart(
    indicator: Indicator, content: TimelineContent, scale: TimeScale, width: float, y: float,
    text_width: TextWidth, sizes: Sizes,
) -> Chart:  # fmt: skip
    """One indicator, its name at `y` and its curve below; the first and last value in view are written."""
    ordered = sorted(indicator.points, key=lambda point: point.date.sort_key)
    low, high = min(p.value for p in ordered), max(p.value for p in ordered)
    top, height = y + sizes.line + sizes.gap, sizes.chart - 2 * sizes.gap

    def place(days: DayRange, value: float) -> tuple[float, float]:
        part = (value - low) / (high - low) if high > low else 0.5
        return scale.x(centre(days)), top + (1 - part) * height

    points = tuple(place(DayRange(p.date.earliest, p.date.latest), p.value) for p in ordered)
    texts = [value_text(p.value, indicator.unit, content.language) for p in ordered]
    before = [index for index, (x, _) in enumerate(points) if x < 0]
    if before:
        # The curve comes in from the left: say from which value, and of when.
        when = format_date(ordered[before[-1]].date, content.language, "medium")
        texts[before[-1]] = f"← {texts[before[-1]]} · {when}"
    name = shortened(indicator.name, width - 2 * sizes.margin, lambda text: text_width(text, False))
    name_rect = Rect(max(sizes.margin, 0.0), y, text_width(name, False), sizes.line)
    field = _Field(points, name_rect, width, y + sizes.line + sizes.chart + sizes.gap, sizes)
    return Chart(
        id=indicator.id,
        name=name,
        name_rect=name_rect,
        points=points,
        values=_values(field, texts, lambda text: text_width(text, True)),
        colour=indicator.colour,
    )


@dataclass(frozen=True, slots=True)
class _Field:
    """Where the values of one curve may be written: not outside, not on its name, not on the curve."""

    points: tuple[tuple[float, float], ...]
    name: Rect
    width: float
    bottom: float
    sizes: Sizes

    def places(self, x: float, length: float, left_first: bool) -> Iterator[Rect]:
        """Around the point of the curve at `x`: beside it, above and below it."""
        away = self.sizes.gap * 1.5
        sides = (x - away - length, x + away) if left_first else (x + away, x - away - length)
        middle = self.span(x, x)
        for left in sides:
            yield Rect(left, (middle[0] + middle[1] - self.sizes.line) / 2, length, self.sizes.line)
        for left in (*sides, min(max(x - length / 2, 0.0), self.width - length)):
            yield from self.above_and_below(left, length)

    def above_and_below(self, left: float, length: float) -> Iterator[Rect]:
        """Clear of the curve over the whole length of the text; at last beside the name."""
        highest, lowest = self.span(left, left + length)
        dot = self.sizes.marker * 0.6 + 1
        yield Rect(left, highest - dot - self.sizes.line, length, self.sizes.line)
        yield Rect(left, lowest + dot, length, self.sizes.line)
        yield Rect(max(left, self.name.right + 2 * self.sizes.gap), self.name.y, length, self.sizes.line)

    def span(self, left: float, right: float) -> tuple[float, float]:
        """The least and the greatest y of the curve between two x."""
        return _span(self.points, left, right)

    def is_free(self, rect: Rect, placed: Sequence[tuple[str, Rect]]) -> bool:
        if rect.x < 0 or rect.right > self.width or rect.y < self.name.y or rect.bottom > self.bottom:
            return False
        highest, lowest = self.span(rect.x - 1, rect.right + 1)
        crossed = highest < rect.bottom and rect.y < lowest
        around = Rect(rect.x - self.sizes.gap, rect.y, rect.width + 2 * self.sizes.gap, rect.height)
        taken = any(around.intersects(other) for other in (self.name, *(place for _, place in placed)))
        return not crossed and not taken


def _span(points: Sequence[tuple[float, float]], left: float, right: float) -> tuple[float, float]:
    """Least and greatest y of a curve between two x; nothing of it there is (inf, -inf)."""
    ys = [y for x, y in points if left <= x <= right]
    for (x1, y1), (x2, y2) in pairwise(points):
        ys += [y1 + (y2 - y1) * (x - x1) / (x2 - x1) for x in (left, right) if x1 < x <= x2]
    return min(ys, default=math.inf), max(ys, default=-math.inf)


def _values(
    field: _Field, texts: Sequence[str], measure: Callable[[str], float]
) -> tuple[tuple[str, Rect], ...]:
    """Texts at the first and the last point in view: right of the last if there is room, left of the first.

    Where the curve comes in from the left, the value that it comes from takes the place of the first.
    """
    points = field.points
    inside = [index for index, (x, _) in enumerate(points) if 0 <= x <= field.width]
    placed: list[tuple[str, Rect]] = []
    entering = _entering(field, texts, measure)
    if entering is not None:
        placed.append(entering)
        inside = inside[-1:]
    for index in dict.fromkeys((*inside[-1:], *inside[:1])):
        length = measure(texts[index])
        places = field.places(points[index][0], length, left_first=index != inside[-1])
        free = next((rect for rect in places if field.is_free(rect, placed)), None)
        if free is not None:
            placed.append((texts[index], free))
    return tuple(placed)


def _entering(
    field: _Field, texts: Sequence[str], measure: Callable[[str], float]
) -> tuple[str, Rect] | None:
    """The value before the left edge, written where the curve comes in; None if none does."""
    for ((x1, _), (x2, _)), text in zip(pairwise(field.points), texts, strict=False):
        if x1 < 0 <= x2 and (length := measure(text)) < field.width / 3:
            places = field.above_and_below(field.sizes.margin, length)
            free = next((rect for rect in places if field.is_free(rect, ())), None)
            return None if free is None else (text, free)
    return None


def value_text(value: float, unit: str, language: str) -> str:
    """`44 %` with a no-break space; French has a decimal comma."""
    number = f"{value:.10g}"
    if language == "fr":
        number = number.replace(".", ",")
    return f"{number}\N{NO-BREAK SPACE}{unit}" if unit else number
