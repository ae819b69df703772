"""What lies under the pointer where no event and no silence of the measure does."""

from __future__ import annotations

import math
from enum import Enum

import msgspec

from models.timeline.shapes import Chart, ChartPoint, Layout, PeriodBand

_NEAR = 5.0
"""Pixels between the pointer and a point, or the edge of a period, that it is still on."""


class Edge(Enum):
    """The two ends of a period that can be moved."""

    START = "start"
    END = "end"


class Beneath(msgspec.Struct, frozen=True):
    """Exactly one of these."""

    second: int | None = None
    """A silence of the compared measure, by its position."""
    period: str | None = None
    """Id of the period whose name is here."""
    point: tuple[str, int] | None = None
    """Id of an indicator, and position of the point in it."""
    indicator: str | None = None
    """Id of the indicator whose name is here."""


def beneath(layout: Layout, x: float, y: float) -> Beneath | None:
    """What is at (x, y); None on empty ground."""
    for box in () if layout.lanes.covers(x) else layout.second:
        if box.rect.contains(x, y):
            return Beneath(second=box.indexes[-1])
    for band in reversed(layout.periods):
        if band.name and band.text_rect.contains(x, y):
            return Beneath(period=band.id)
    for chart in layout.charts:
        point = _point_at(chart, x, y, layout.sizes.marker)
        if point is not None:
            return Beneath(point=(chart.id, point.number))
        if chart.name_rect.contains(x, y) or (chart.fold_rect and chart.fold_rect.contains(x, y)):
            return Beneath(indicator=chart.id)
    return None


def chart_at(layout: Layout, x: float, y: float) -> Chart | None:
    """The chart on whose strip (x, y) lies, its name included."""
    return next(
        (c for c in layout.charts if c.plot.contains(x, y) or c.name_rect.contains(x, y)),
        None,
    )


def _point_at(chart: Chart, x: float, y: float, radius: float) -> ChartPoint | None:
    """The nearest point within reach, or one whose whisker is."""
    reach = radius + _NEAR / 2
    if not (chart.plot.x - reach <= x and chart.plot.y - reach <= y <= chart.plot.bottom + reach):
        return None
    near = [p for p in chart.points if abs(p.y - y) <= reach and p.left - reach <= x <= p.right + reach]
    return min(near, key=lambda p: math.hypot(p.x - x, p.y - y), default=None)


def period_at(layout: Layout, x: float, y: float) -> PeriodBand | None:
    """The period on whose ground (x, y) lies, of several the narrowest."""
    here = [band for band in layout.periods if band.rect.contains(x, y)]
    return min(here, key=lambda band: band.rect.width, default=None)


def period_edge_at(layout: Layout, x: float, y: float) -> tuple[str, Edge] | None:
    """The period and its end nearest to (x, y), if it is close."""
    found = [
        (abs(edge_x - x), band.id, edge)
        for band in layout.periods
        if band.rect.y <= y <= band.rect.bottom
        for edge, edge_x, is_seen in (
            (Edge.START, band.rect.x, band.begins),
            (Edge.END, band.rect.right, band.ends),
        )
        if is_seen and abs(edge_x - x) <= _NEAR
    ]
    if not found:
        return None
    _, period, edge = min(found, key=lambda each: each[0])
    return period, edge
