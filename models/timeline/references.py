"""The two days that a drawing refers to: where the window begins, and the day that it is of."""

from __future__ import annotations

from models.dates.wording import format_day
from models.timeline import words
from models.timeline.content import TimelineContent
from models.timeline.labels import YEAR_SHOWN_FROM
from models.timeline.rows import Rows
from models.timeline.scale import TimeScale
from models.timeline.shapes import Rect, Reference, Sizes, TextWidth


def references(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    rows: Rows,
    text_width: TextWidth,
    sizes: Sizes,
    covered: float = 0.0,
) -> tuple[Reference | None, Reference | None]:
    """The window's start with its text at the right, the as-of line with its text at the left.

    Each text changes sides where it would leave the drawing or cross the other line; the start gives way.
    `covered` is the width of what covers the left edge.
    """
    with_year = width / scale.pixels_per_day > YEAR_SHOWN_FROM
    start_x = None if content.start is None else scale.x(content.start)

    def day_text(day: float) -> str:
        style = "medium" if with_year else "short"
        return format_day(int(day), content.language, style, year=with_year)

    def reference(day: float, text: str, to_the_left: bool, free: tuple[float, float]) -> Reference | None:
        x, length = scale.x(day), text_width(text, True)
        if not covered - 1 <= x <= width + 1:
            return None
        left, right = x - sizes.gap - length, x + sizes.gap
        sides = (left, right) if to_the_left else (right, left)
        at = next((side for side in sides if side >= free[0] and side + length <= free[1]), None)
        rect = Rect(right if at is None else at, sizes.gap / 2, length, sizes.line)
        shown = text if at is not None else ""
        return Reference(x, *through(rows, sizes), shown, rect)

    as_of = start = None
    limit = width
    if content.as_of is not None:
        text = words.as_of(day_text(content.as_of), content.language)
        begin = start_x if start_x is not None and covered <= start_x < scale.x(content.as_of) else covered
        as_of = reference(content.as_of, text, True, (begin, width))
        limit = min(as_of.x, as_of.text_rect.x) - sizes.gap if as_of else width
    if content.start is not None and content.start_label:
        text = f"{day_text(content.start)} · {content.start_label}"
        start = reference(content.start, text, False, (covered, limit))
    return start, as_of


def beyond(
    content: TimelineContent, scale: TimeScale, width: float, rows: Rows, sizes: Sizes, covered: float = 0.0
) -> Rect | None:
    """What of the view lies after the as-of day."""
    if content.as_of is None or scale.x(content.as_of) >= width:
        return None
    left = max(scale.x(content.as_of), covered)
    top, bottom = through(rows, sizes)
    return Rect(left, top, width - left, bottom - top)


def through(rows: Rows, sizes: Sizes) -> tuple[float, float]:
    """Top and bottom of what runs through the drawing down to the ticks."""
    return sizes.gap / 2, rows.ticks_y - sizes.gap / 2
