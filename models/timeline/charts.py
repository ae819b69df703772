"""Periods behind the events, and indicators below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from models.dates import DayRange
from models.dates.wording import format_date
from models.records import Indicator, Period
from models.timeline.content import TimelineContent
from models.timeline.labels import elided
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
        name = elided(period.name, rect.right - sizes.gap - text_x, lambda text: text_width(text, False))
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
    name = elided(indicator.name, width - 2 * sizes.margin, lambda text: text_width(text, False))
    return Chart(
        id=indicator.id,
        name=name,
        name_rect=Rect(max(sizes.margin, 0.0), y, text_width(name, False), sizes.line),
        points=points,
        values=_values(points, texts, width, y + sizes.line, lambda text: text_width(text, True), sizes),
        colour=indicator.colour,
    )


def _values(
    points: tuple[tuple[float, float], ...], texts: list[str], width: float, highest: float,
    measure: Callable[[str], float], sizes: Sizes,
) -> tuple[tuple[str, Rect], ...]:  # fmt: skip
    """Texts beside the first and the last point in view: right of the last if there is room, else left."""
    inside = [index for index, (x, _) in enumerate(points) if 0 <= x <= width]
    placed: list[tuple[str, Rect]] = []
    entering = _entering(points, texts, width, highest, measure, sizes)
    if entering is not None:
        placed.append(entering)
        inside = inside[-1:]
    for index in dict.fromkeys((*inside[-1:], *inside[:1])):
        x, y = points[index]
        length = measure(texts[index])
        sides = (x + sizes.gap * 1.5, x - sizes.gap * 1.5 - length)
        for left in sides if index == inside[-1] else sides[::-1]:
            rect = Rect(left, y - sizes.line / 2, length, sizes.line)
            if left >= 0 and rect.right <= width and not any(rect.intersects(other) for _, other in placed):
                placed.append((texts[index], rect))
                break
    return tuple(placed)


def _entering(
    points: tuple[tuple[float, float], ...], texts: list[str], width: float, highest: float,
    measure: Callable[[str], float], sizes: Sizes,
) -> tuple[str, Rect] | None:  # fmt: skip
    """The value before the left edge, written above or below where the curve comes in; None if none does."""
    for (x1, y1), (x2, y2), text in zip(points, points[1:], texts, strict=False):
        if x1 < 0 <= x2:
            length = measure(text)
            y = y1 + (y2 - y1) * -x1 / (x2 - x1)
            top = y - sizes.line - 1 if y2 <= y1 and y - sizes.line - 1 >= highest else y + 1
            return (text, Rect(sizes.margin, top, length, sizes.line)) if length < width / 3 else None
    return None


def value_text(value: float, unit: str, language: str) -> str:
    """`44 %` with a no-break space; French has a decimal comma."""
    number = f"{value:.10g}"
    if language == "fr":
        number = number.replace(".", ",")
    return f"{number}\N{NO-BREAK SPACE}{unit}" if unit else number
