"""How the height of the drawing is shared out among its parts."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from models.timeline import periods
from models.timeline.charts import ChartRow, chart_rows
from models.timeline.content import TimelineContent
from models.timeline.shapes import Sizes

FEWEST_TIERS = 2
"""Indicators give way before labels have fewer tiers than this."""


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


def rows_of(content: TimelineContent, height: float, sizes: Sizes, folded: Collection[str]) -> Rows:
    """Share the height out from the bottom: indicators, ticks, ribbons, axis; labels have the rest.

    `folded`: ids of the indicators of which only the name is shown.
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
    return Rows(labels_top, axis_y, ribbon_y, ribbon_y + second, ticks_y, charts_y, charts)
