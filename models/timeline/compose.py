"""The whole drawing: from content and scale to shapes in pixels. Pure; text widths are injected."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import islice

from msgspec.structs import replace

from models.dates.wording import format_day
from models.evidence.confirmations import Confirmation
from models.timeline import words
from models.timeline.charts import charts
from models.timeline.content import TimelineContent, extent
from models.timeline.labels import YEAR_SHOWN_FROM
from models.timeline.lane_layout import LaneView, in_lanes
from models.timeline.line import Asked, Line, OnLine, on_line, passes
from models.timeline.marks import bars
from models.timeline.moments import bars_within_days
from models.timeline.periods import period_bands
from models.timeline.ribbons import ribbons
from models.timeline.rows import Rows, rows_of
from models.timeline.scale import TimeScale, fitted
from models.timeline.shapes import (
    LaneBoard,
    Layout,
    Marker,
    Rect,
    Reference,
    Sizes,
    TextWidth,
    WhoConfirms,
)
from models.timeline.ticks import ticks_and_eras, weekends

_SOME_DAY = 738_000.0
"""In 2021; for an empty project that is drawn without saying what day it is."""

_MOST_SELECTED = 200
"""Of a larger selection no more than this many are preferred for labels."""


def fit(
    content: TimelineContent, width: float, sizes: Sizes, today: float = _SOME_DAY, covered: float = 0.0
) -> TimeScale:
    """The scale that shows the measure's window and every contact, with room for the last label.

    Without any it shows the months before `today`. `covered` is the width of what covers the left edge.
    """
    days = extent(content)
    if days is None:
        return fitted(today - 180, today + 20, width, covered)
    side = sizes.margin + 4 * sizes.gap
    right = max(side, 5.5 * sizes.line)
    # The names of two ribbons stand left of them.
    left = min(9 * sizes.line, width / 7) if content.compared else min(side, width / 8)
    left = left if not covered else covered + sizes.margin + sizes.gap
    return fitted(*days, width, left, min(right, width / 5))


def layout(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    height: float,
    text_width: TextWidth,
    sizes: Sizes | None = None,
    selected: Collection[str] = (),
    current: str | None = None,
    selected_silence: int | None = None,
    matching: Sequence[int] | None = None,
    who_confirms: WhoConfirms | None = None,
    selected_second: int | None = None,
    folded: Collection[str] | None = None,
    lanes: LaneView | None = None,
) -> Layout:
    """Place everything that is in view at this scale on `width` x `height` pixels.

    `matching` are the sorted positions of the events that pass the filter, None without a filter: the others
    are dimmed, and have labels only where there is room left. `who_confirms` is asked of the events that have
    a marker of their own; None: nobody wants to see it. `selected_second` is the selected silence of the
    compared measure, `folded` are the indicators of which only the name is shown; None: nobody can fold them.
    `lanes` are those that the events stand in, None for one line.
    Cost follows the width, not the number of events: whatever is too narrow is merged.
    """
    sizes = sizes or Sizes()
    rows = rows_of(content, height, sizes, folded or ())
    ticks, eras = ticks_and_eras(scale, width, rows.ticks_y, content.language, text_width, sizes)
    start_line, as_of_line = _references(content, scale, width, rows, text_width, sizes)
    lines = [line.x for line in (start_line, as_of_line) if line is not None]
    first, second, names = ribbons(content, scale, width, rows, text_width, sizes)
    asked = Asked(
        matching=matching,
        pushing=(*([current] if current else []), *islice(selected, _MOST_SELECTED)),
        first=content.important,
    )
    if lanes is None:
        board = LaneBoard()
        asked = replace(
            asked, selected=sorted(content.positions[i] for i in selected if i in content.positions)
        )
        shown = _on_one_line(content, scale, width, rows, asked, text_width, sizes)
    else:
        top, bottom = rows.labels_top - sizes.gap / 2, rows.axis_y - sizes.gap / 2
        shown, board = in_lanes(
            lanes, scale, width, top, bottom, asked, selected, matching, text_width, sizes
        )
    dimmed = _dimmed(content, (mark.id for mark in (*shown.markers, *shown.labels, *shown.bars)), matching)
    return Layout(
        scale=scale,
        width=width,
        height=height,
        sizes=sizes,
        axis_y=rows.axis_y,
        ticks_y=rows.ticks_y,
        ticks=ticks,
        eras=eras,
        weekends=weekends(scale, width, _down(rows, sizes), content.language, text_width, sizes),
        periods=period_bands(content, scale, width, height, rows.axis_y, lines, text_width, sizes),
        start_line=start_line,
        as_of_line=as_of_line,
        beyond=_beyond(content, scale, width, rows, sizes),
        silences=first,
        second=second,
        ribbon_names=names,
        lanes=board,
        bars=shown.bars,
        clusters=shown.clusters,
        markers=shown.markers,
        labels=shown.labels,
        charts=charts(
            rows.charts, content, scale, width, rows.charts_y, folded is not None, text_width, sizes
        ),
        selected=frozenset(selected),
        current=current,
        selected_silence=selected_silence,
        selected_second=selected_second,
        dimmed=dimmed,
        confirmed=_confirmed(content, shown.markers, who_confirms),
    )


def _on_one_line(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    rows: Rows,
    asked: Asked,
    text_width: TextWidth,
    sizes: Sizes,
) -> OnLine:
    spans = bars(content, scale, width, rows.axis_y, 2 * sizes.marker)
    spans += bars_within_days(content, scale, width, rows.axis_y, 2 * sizes.marker)
    line = Line(rows.labels_top, rows.axis_y)
    return on_line(content, scale, width, line, asked, spans, text_width, sizes)


def _dimmed(content: TimelineContent, ids: Iterable[str], matching: Sequence[int] | None) -> frozenset[str]:
    if matching is None:
        return frozenset()
    return frozenset(i for i in ids if i and not passes(content.positions[i], matching))


def _confirmed(
    content: TimelineContent, markers: Iterable[Marker], who_confirms: WhoConfirms | None
) -> dict[str, Confirmation]:
    if who_confirms is None:
        return {}
    answers = ((m.id, who_confirms(content.events[content.positions[m.id]])) for m in markers)
    return {event_id: who for event_id, who in answers if who is not None}


def _references(
    content: TimelineContent, scale: TimeScale, width: float, rows: Rows, text_width: TextWidth, sizes: Sizes
) -> tuple[Reference | None, Reference | None]:
    """The window's start with its text at the right, the as-of line with its text at the left.

    Each text changes sides where it would leave the drawing or cross the other line; the start gives way.
    """
    with_year = width / scale.pixels_per_day > YEAR_SHOWN_FROM
    start_x = None if content.start is None else scale.x(content.start)

    def day_text(day: float) -> str:
        style = "medium" if with_year else "short"
        return format_day(int(day), content.language, style, year=with_year)

    def reference(day: float, text: str, to_the_left: bool, free: tuple[float, float]) -> Reference | None:
        x, length = scale.x(day), text_width(text, True)
        if not -1 <= x <= width + 1:
            return None
        left, right = x - sizes.gap - length, x + sizes.gap
        sides = (left, right) if to_the_left else (right, left)
        at = next((side for side in sides if side >= free[0] and side + length <= free[1]), None)
        rect = Rect(right if at is None else at, sizes.gap / 2, length, sizes.line)
        shown = text if at is not None else ""
        return Reference(x, sizes.gap / 2, rows.ticks_y - sizes.gap / 2, shown, rect)

    as_of = start = None
    limit = width
    if content.as_of is not None:
        text = words.as_of(day_text(content.as_of), content.language)
        begin = start_x if start_x is not None and 0 <= start_x < scale.x(content.as_of) else 0.0
        as_of = reference(content.as_of, text, True, (begin, width))
        limit = min(as_of.x, as_of.text_rect.x) - sizes.gap if as_of else width
    if content.start is not None and content.start_label:
        text = f"{day_text(content.start)} · {content.start_label}"
        start = reference(content.start, text, False, (0.0, limit))
    return start, as_of


def _beyond(
    content: TimelineContent, scale: TimeScale, width: float, rows: Rows, sizes: Sizes
) -> Rect | None:
    if content.as_of is None or scale.x(content.as_of) >= width:
        return None
    left = max(scale.x(content.as_of), 0.0)
    top, bottom = _down(rows, sizes)
    return Rect(left, top, width - left, bottom - top)


def _down(rows: Rows, sizes: Sizes) -> tuple[float, float]:
    """Top and bottom of what runs through the drawing down to the ticks."""
    return sizes.gap / 2, rows.ticks_y - sizes.gap / 2
