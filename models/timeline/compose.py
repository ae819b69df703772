"""The whole drawing: from content and scale to shapes in pixels. Pure; text widths are injected."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import islice

import msgspec
from msgspec.structs import replace

from models.evidence.confirmations import Confirmation
from models.timeline.bar_rows import bars_in_rows, row_count
from models.timeline.charts import charts
from models.timeline.content import TimelineContent, extent
from models.timeline.lane_layout import LaneView, in_lanes
from models.timeline.line import Asked, Line, OnLine, crowds, on_line, passes
from models.timeline.periods import period_bands
from models.timeline.references import beyond, references, through
from models.timeline.ribbons import ribbons
from models.timeline.rows import Rows, rows_of
from models.timeline.scale import TimeScale, fitted
from models.timeline.shapes import LaneBoard, Layout, Marker, Sizes, TextWidth, WhoConfirms
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
    lies_apart = lanes is not None or crowds(content, scale, sizes)
    bar_rows = 1 if lies_apart else row_count(content, scale, sizes)
    rows = rows_of(content, height, sizes, folded or (), bar_rows)
    sheet = _Sheet(content, scale, width, height, rows, text_width, sizes)
    pushing = (*([current] if current else []), *islice(selected, _MOST_SELECTED))
    asked = Asked(matching=matching, pushing=pushing, first=content.important)
    if lanes is None:
        shown, board = sheet.on_one_line(asked, selected), LaneBoard()
    else:
        shown, board = sheet.in_lanes(asked, selected, lanes)
    return replace(
        sheet.without_events(folded is not None, board.gutter),
        lanes=board,
        bars=shown.bars,
        clusters=shown.clusters,
        markers=shown.markers,
        labels=shown.labels,
        selected=frozenset(selected),
        current=current,
        selected_silence=selected_silence,
        selected_second=selected_second,
        dimmed=_dimmed(content, shown, matching),
        confirmed=_confirmed(content, shown.markers, who_confirms),
    )


class _Sheet(msgspec.Struct, frozen=True):
    """What a drawing is made of and on."""

    content: TimelineContent
    scale: TimeScale
    width: float
    height: float
    rows: Rows
    text_width: TextWidth
    sizes: Sizes

    def without_events(self, can_fold: bool, left: float) -> Layout:
        """All that events stand on, before and above: axis, periods, reference lines, ribbons, charts.

        Nothing of it stands left of `left`, under the headers of lanes, but names and values.
        """
        content, scale, width, rows = self.content, self.scale, self.width, self.rows
        height, text_width, sizes = self.height, self.text_width, self.sizes
        ticks, eras = ticks_and_eras(scale, width, rows.ticks_y, content.language, text_width, sizes, left)
        start_line, as_of_line = references(content, scale, width, rows, text_width, sizes, left)
        lines = [line.x for line in (start_line, as_of_line) if line is not None]
        first, second, names = ribbons(content, scale, width, rows, text_width, sizes, left)
        return Layout(
            scale=scale,
            width=width,
            height=height,
            sizes=sizes,
            axis_y=rows.axis_y,
            ticks_y=rows.ticks_y,
            ticks=ticks,
            eras=eras,
            weekends=weekends(scale, width, through(rows, sizes), content.language, text_width, sizes, left),
            periods=period_bands(content, scale, width, height, rows.axis_y, lines, text_width, sizes, left),
            start_line=start_line,
            as_of_line=as_of_line,
            beyond=beyond(content, scale, width, rows, sizes, left),
            silences=first,
            second=second,
            ribbon_names=names,
            charts=charts(
                rows.charts, content, scale, width, rows.charts_y, can_fold, text_width, sizes, left
            ),
        )

    def on_one_line(self, asked: Asked, selected: Collection[str]) -> OnLine:
        content, scale, width, rows, sizes = self.content, self.scale, self.width, self.rows, self.sizes
        positions = sorted(content.positions[each] for each in selected if each in content.positions)
        lasting = bars_in_rows(content, scale, width, rows.axis_y, rows.bar_rows, sizes)
        line = Line(rows.labels_top, rows.axis_y, lowered=lasting.lowered)
        asked = replace(asked, selected=positions)
        return on_line(content, scale, width, line, asked, lasting.bars, self.text_width, sizes)

    def in_lanes(self, asked: Asked, selected: Collection[str], lanes: LaneView) -> tuple[OnLine, LaneBoard]:
        gap = self.sizes.gap / 2
        between = self.rows.labels_top - gap, self.rows.axis_y - gap
        return in_lanes(lanes, self.scale, self.width, between, asked, selected, self.text_width, self.sizes)


def _dimmed(content: TimelineContent, shown: OnLine, matching: Sequence[int] | None) -> frozenset[str]:
    if matching is None:
        return frozenset()
    ids = {mark.id for mark in (*shown.markers, *shown.labels, *shown.bars)}
    return frozenset(i for i in ids if i and not passes(content.positions[i], matching))


def _confirmed(
    content: TimelineContent, markers: Iterable[Marker], who_confirms: WhoConfirms | None
) -> dict[str, Confirmation]:
    if who_confirms is None:
        return {}
    answers = ((m.id, who_confirms(content.events[content.positions[m.id]])) for m in markers)
    return {event_id: who for event_id, who in answers if who is not None}
