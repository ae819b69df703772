"""How the height of the drawing is shared out among its parts."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from models.timeline import periods
from models.timeline.bar_rows import pitch
from models.timeline.charts import ChartRow, chart_rows
from models.timeline.content import TimelineContent
from models.timeline.shapes import Sizes

FEWEST_TIERS = 2
"""Indicators give way before labels have fewer tiers than this."""


MOST_BAR_ROWS = 4
"""Under the axis, the axis itself among them."""

_BARS_SHARE = 0.25
"""Of the height, that they take at most."""


class Rows(msgspec.Struct, frozen=True):
    """Where the parts of the drawing lie, from top to bottom."""

    labels_top: float
    axis_y: float
    ribbon_y: float
    second_y: float
    """Of the ribbon of the compared measure; where there is none, that of the first."""
    ticks_y: float
    charts_y: float
    charts: tuple[ChartRow, ...]
    """The indicators that have room."""
    bar_rows: int = 1
    """On how many rows lasting events stand: on the axis, and under it."""


def rows_of(
    content: TimelineContent, height: float, sizes: Sizes, folded: Collection[str], bar_rows: int = 1
) -> Rows:
    """Share the height out from the bottom: indicators, ticks, ribbons, bars, axis; labels have the rest.

    `folded`: ids of the indicators of which only the name is shown. `bar_rows`: how many rows what lasts
    would take; it has them where labels have room to spare.
    """
    labels_top = sizes.line * (1 + periods.row_count(content, height, sizes)) + 1.5 * sizes.gap
    tier = 2 * sizes.line + sizes.gap
    second = sizes.ribbon + sizes.gap / 2 if sizes.ribbon and content.compared else 0.0
    below_axis = sizes.marker + second + (sizes.ribbon + 1.5 * sizes.gap if sizes.ribbon else sizes.gap)
    ticks = 2 * sizes.line + 2.5 * sizes.gap
    needed = labels_top + FEWEST_TIERS * tier + sizes.leader + below_axis + ticks
    charts, charts_height = chart_rows(content.indicators, folded, max(height - needed, 0.0), sizes)
    charts_y = height - charts_height
    ticks_y = charts_y - ticks
    axis_y = ticks_y - below_axis
    ribbon_y = axis_y + sizes.marker + sizes.gap / 4
    spare = min(axis_y - labels_top - FEWEST_TIERS * tier - sizes.leader, height * _BARS_SHARE)
    bar_rows = 1 + max(min(bar_rows - 1, MOST_BAR_ROWS - 1, int(spare // pitch(sizes))), 0)
    axis_y -= (bar_rows - 1) * pitch(sizes)
    return Rows(labels_top, axis_y, ribbon_y, ribbon_y + second, ticks_y, charts_y, charts, bar_rows)
