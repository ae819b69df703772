"""The whole drawing: from content and scale to shapes in pixels. Pure; text widths are injected."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from models.dates.wording import format_day
from models.timeline import charts, words
from models.timeline.content import TimelineContent, extent
from models.timeline.labels import YEAR_SHOWN_FROM, Room, labels
from models.timeline.marks import Marks, bars, marks, standing_in
from models.timeline.ribbon import silence_boxes
from models.timeline.scale import TimeScale, fitted
from models.timeline.shapes import Chart, Layout, Marker, Rect, Reference, SilenceBox, Sizes, TextWidth
from models.timeline.ticks import ticks_and_eras

_SOME_DAY = 738_000.0
"""In 2021; for an empty project that is drawn without saying what day it is."""

_MOST_SELECTED = 200
"""Of a larger selection no more than this many are preferred for labels."""

_FEWEST_TIERS = 2
"""Indicators give way before labels have fewer tiers than this."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """Where the parts of the drawing lie, from top to bottom."""

    labels_top: float
    axis_y: float
    ribbon_y: float
    ticks_y: float
    charts_y: float
    charts: int
    """How many indicators have room."""


def fit(content: TimelineContent, width: float, sizes: Sizes, today: float = _SOME_DAY) -> TimeScale:
    """The scale that shows the measure's window and every contact, with room for the last label.

    Without any it shows the months before `today`.
    """
    reach = extent(content)
    if reach is None:
        return fitted(today - 180, today + 20, width)
    side = sizes.margin + 4 * sizes.gap
    right = max(side, 5.5 * sizes.line)
    return fitted(*reach, width, min(side, width / 8), min(right, width / 5))


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
) -> Layout:
    """Place everything that is in view at this scale on `width` x `height` pixels.

    `matching` are the sorted positions of the events that pass the filter, None without a filter: the others
    are dimmed, and have labels only where there is room left.
    Cost follows the width, not the number of events: whatever is too narrow is merged.
    """
    sizes = sizes or Sizes()
    rows = _rows(content, height, sizes)
    ticks, eras = ticks_and_eras(scale, width, rows.ticks_y, content.language, text_width, sizes)
    start_line, as_of_line = _references(content, scale, width, rows, text_width, sizes)
    lines = [line.x for line in (start_line, as_of_line) if line is not None]
    shown = _marks(content, scale, width, rows, selected, matching, text_width, sizes)
    spans = bars(content, scale, width, rows.axis_y, 2 * sizes.marker)
    labelled = [*shown.markers, *_clustered_current(content, current, shown)]
    dimmed = _dimmed(content, (mark.id for mark in (*labelled, *spans)), matching)
    room = _label_room(shown, rows, lines, width, sizes)
    first = (*([current] if current else []), *islice(selected, _MOST_SELECTED), *content.important)
    return Layout(
        scale=scale,
        width=width,
        height=height,
        sizes=sizes,
        axis_y=rows.axis_y,
        ticks_y=rows.ticks_y,
        ticks=ticks,
        eras=eras,
        periods=charts.period_bands(
            content, scale, width, sizes.gap / 2, rows.axis_y, lines, text_width, sizes
        ),
        start_line=start_line,
        as_of_line=as_of_line,
        beyond=_beyond(content, scale, width, rows, sizes),
        silences=_ribbon(content, scale, width, rows, text_width, sizes),
        bars=spans,
        clusters=shown.clusters,
        markers=shown.markers,
        labels=labels(content, labelled, scale, width, room, first, dimmed - {current}, text_width, sizes),
        charts=_charts(content, scale, width, rows, text_width, sizes),
        selected=frozenset(selected),
        current=current,
        selected_silence=selected_silence,
        dimmed=dimmed,
    )


def _marks(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    rows: _Rows,
    selected: Collection[str],
    matching: Sequence[int] | None,
    text_width: TextWidth,
    sizes: Sizes,
) -> Marks:
    """Markers and clusters; these rise to less than half of the room of the labels."""
    highest = (rows.axis_y - rows.labels_top) * 0.45
    chosen = sorted(content.positions[i] for i in selected if i in content.positions)
    return marks(content, scale, width, rows.axis_y, highest, chosen, matching, text_width, sizes)


def _ribbon(
    content: TimelineContent, scale: TimeScale, width: float, rows: _Rows, text_width: TextWidth, sizes: Sizes
) -> tuple[SilenceBox, ...]:
    if not sizes.ribbon:
        return ()
    track, language = content.silences, content.language
    return silence_boxes(track, scale, width, rows.ribbon_y, language, text_width, sizes)


def _dimmed(content: TimelineContent, ids: Iterable[str], matching: Sequence[int] | None) -> frozenset[str]:
    """Those of the events whose positions are not among the sorted `matching`."""
    if matching is None:
        return frozenset()

    def passes(position: int) -> bool:
        place = bisect_left(matching, position)
        return place < len(matching) and matching[place] == position

    return frozenset(i for i in ids if i and not passes(content.positions[i]))


def _clustered_current(content: TimelineContent, current: str | None, shown: Marks) -> Iterator[Marker]:
    """Where the label of the current event points to if the event has no marker of its own."""
    position = content.positions.get(current or "")
    if position is not None:
        marker = standing_in(content, position, shown.clusters)
        if marker is not None:
            yield marker


def _rows(content: TimelineContent, height: float, sizes: Sizes) -> _Rows:
    """Share the height out from the bottom: indicators, ticks, ribbon, axis; labels have the rest."""
    labels_top = sizes.line * (2 if content.periods else 1) + 1.5 * sizes.gap
    tier = 2 * sizes.line + sizes.gap
    below_axis = sizes.marker + (sizes.ribbon + 1.5 * sizes.gap if sizes.ribbon else sizes.gap)
    ticks = 2 * sizes.line + 2.5 * sizes.gap
    chart = sizes.chart + sizes.line + sizes.gap if sizes.chart else 0.0
    needed = labels_top + _FEWEST_TIERS * tier + sizes.leader + below_axis + ticks
    count = min(len(content.indicators), int(max(height - needed, 0.0) // chart)) if chart else 0
    charts_y = height - count * chart
    ticks_y = charts_y - ticks
    axis_y = ticks_y - below_axis
    return _Rows(labels_top, axis_y, axis_y + sizes.marker + sizes.gap / 4, ticks_y, charts_y, count)


def _references(
    content: TimelineContent, scale: TimeScale, width: float, rows: _Rows, text_width: TextWidth, sizes: Sizes
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
    content: TimelineContent, scale: TimeScale, width: float, rows: _Rows, sizes: Sizes
) -> Rect | None:
    if content.as_of is None or scale.x(content.as_of) >= width:
        return None
    left = max(scale.x(content.as_of), 0.0)
    return Rect(left, sizes.gap / 2, width - left, rows.ticks_y - sizes.gap)


def _charts(
    content: TimelineContent, scale: TimeScale, width: float, rows: _Rows, text_width: TextWidth, sizes: Sizes
) -> tuple[Chart, ...]:
    step = sizes.chart + sizes.line + sizes.gap
    return tuple(
        charts.chart(indicator, content, scale, width, rows.charts_y + row * step, text_width, sizes)
        for row, indicator in enumerate(content.indicators[: rows.charts])
    )


def _label_room(shown: Marks, rows: _Rows, barriers: Sequence[float], width: float, sizes: Sizes) -> Room:
    """Labels stand above the tallest cluster and the highest stack of markers.

    Spare height goes into longer leaders and wider steps between tiers, by the height alone, so that no label
    moves up or down while the view pans.
    """
    tops = [marker.y for marker in shown.markers] + [cluster.text_rect.y for cluster in shown.clusters]
    lift = rows.axis_y - min(tops, default=rows.axis_y)
    block = 2 * sizes.line
    height = rows.axis_y - rows.labels_top
    leader = min(max(height / 4, sizes.leader), 2.5 * sizes.leader)
    base = rows.axis_y - max(leader, lift + sizes.marker + sizes.gap)
    step = block + sizes.gap + min(max(height - leader - 4 * block, 0.0) / 8, sizes.line / 2)
    return Room(
        left=0.0,
        right=width - sizes.gap if sizes.margin else width,
        base=base,
        tiers=int((base - rows.labels_top - block) // step) + 1,
        step=step,
        barriers=barriers,
    )
