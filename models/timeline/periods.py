"""Periods behind the events: bands from the row of their name down to the axis."""

from __future__ import annotations

from collections.abc import Sequence

from models.dates import FIRST_DAY, LAST_DAY
from models.records import Period
from models.timeline.content import TimelineContent
from models.timeline.scale import TimeScale
from models.timeline.shapes import PeriodBand, Rect, Sizes, TextWidth
from models.timeline.writer import shortened

_SHARE = 0.3
"""Of the height, that rows of names take at most."""


def period_days(period: Period) -> tuple[int, int]:
    """First day and end (the day after the last); one without an end goes on with the calendar."""
    last = LAST_DAY if period.end is None else period.end.toordinal()
    return max(period.start.toordinal(), FIRST_DAY), last + 1


def row_count(content: TimelineContent, height: float, sizes: Sizes) -> int:
    """How many rows of names there are: as many periods as overlap, as far as the height allows.

    Neither zoom nor place matters, so that nothing moves up or down while the view pans.
    """
    if not content.periods:
        return 0
    rows = max(_rows(content.periods)) + 1
    return min(rows, max(int(height * _SHARE // sizes.line), 1))


def period_bands(
    content: TimelineContent, scale: TimeScale, width: float, height: float, bottom: float,
    lines: Sequence[float], text_width: TextWidth, sizes: Sizes, covered: float = 0.0,
) -> tuple[PeriodBand, ...]:  # fmt: skip
    """The periods in view, the names of those that overlap on rows of their own.

    `height` is that of the drawing, `bottom` where the bands end, `lines` the x of vertical lines, which no
    name stands on. A name is elided to its band, and left out where another has taken its place.
    `covered` is the width of what covers the left edge.
    """
    count = row_count(content, height, sizes)
    free_from = [0.0] * count
    bands: list[PeriodBand] = []
    for period, wanted_row in zip(content.periods, _rows(content.periods), strict=True):
        first, end = period_days(period)
        left, right = scale.x(first), scale.x(end)
        if right <= covered or left >= width:
            continue
        row = min(wanted_row, count - 1)
        top = sizes.gap + sizes.line * (row + 1)
        rect = Rect(max(left, covered), top, min(right, width) - max(left, covered), bottom - top)
        text_x = max(rect.x + sizes.gap, free_from[row])
        text_x = _beside_lines(text_x, text_width(period.name, False), lines, sizes)
        name = shortened(period.name, rect.right - sizes.gap - text_x, lambda text: text_width(text, False))
        length = text_width(name, False)
        if name:
            free_from[row] = text_x + length + 2 * sizes.gap
        text_rect = Rect(text_x, top + 1, length, sizes.line)
        begins, ends = covered <= left <= width, covered <= right <= width
        bands.append(PeriodBand(period.id, name, rect, text_rect, period.colour, begins, ends))
    return tuple(bands)


def _rows(periods: Sequence[Period]) -> list[int]:
    """For each period, in order of beginning, the first row that is free when it begins."""
    ends: list[int] = []
    rows: list[int] = []
    for period in periods:
        first, end = period_days(period)
        row = next((row for row, taken in enumerate(ends) if taken <= first), len(ends))
        if row == len(ends):
            ends.append(end)
        else:
            ends[row] = end
        rows.append(row)
    return rows


def _beside_lines(x: float, length: float, lines: Sequence[float], sizes: Sizes) -> float:
    """Where a text wanted at `x` begins so that no vertical line crosses it."""
    for line in sorted(lines):
        if x - sizes.gap < line < x + length:
            x = line + sizes.gap
    return x
