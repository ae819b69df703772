"""Where in a layout something is, drawn alone or with others: what screen readers point at."""

from __future__ import annotations

from collections.abc import Sequence

from models.timeline.content import TimelineContent
from models.timeline.shapes import Layout, Rect, SilenceBox


def event_rect(layout: Layout, content: TimelineContent, event_id: str) -> Rect | None:
    """The symbol of an event, or the column that it is part of; None if it is out of view."""
    radius = layout.sizes.marker
    for marker in layout.markers:
        if marker.id == event_id:
            return Rect(marker.x - radius, marker.y - radius, 2 * radius, 2 * radius)
    position = content.positions.get(event_id)
    for cluster in layout.clusters:
        if position is not None and position in cluster.positions:
            return cluster.rect
    for bar in layout.bars:
        if bar.id == event_id and bar.right > 0 and bar.left < layout.width:
            left, right = max(bar.left, 0.0), min(bar.right, layout.width)
            return Rect(left, bar.y - radius / 2, right - left, radius)
    return None


def silence_rect(layout: Layout, index: int) -> Rect | None:
    """The box of a silence, or that of several too narrow to be told apart, as far as it is in view."""
    return _box_rect(layout.silences, layout.width, index)


def compared_rect(layout: Layout, index: int) -> Rect | None:
    """The same of a silence of the compared measure."""
    return _box_rect(layout.second, layout.width, index)


def period_rect(layout: Layout, period_id: str) -> Rect | None:
    """The ground of a period, as far as it is in view."""
    return next((band.rect for band in layout.periods if band.id == period_id), None)


def point_rect(layout: Layout, indicator_id: str, number: int) -> Rect | None:
    """A value of an indicator; None if it is out of view, or too near to others to be drawn."""
    radius = layout.sizes.marker
    for chart in layout.charts:
        for point in chart.points:
            if (chart.id, point.number) == (indicator_id, number) and chart.plot.x <= point.x <= layout.width:
                return Rect(point.x - radius, point.y - radius, 2 * radius, 2 * radius)
    return None


def indicator_rect(layout: Layout, indicator_id: str) -> Rect | None:
    """An indicator from its name to the foot of its plot; None if it has no room."""
    for chart in layout.charts:
        if chart.id == indicator_id:
            return Rect(0.0, chart.name_rect.y, layout.width, chart.plot.bottom - chart.name_rect.y)
    return None


def _box_rect(boxes: Sequence[SilenceBox], width: float, index: int) -> Rect | None:
    for box in boxes:
        if index in box.indexes and box.rect.right > 0 and box.rect.x < width:
            left, right = max(box.rect.x, 0.0), min(box.rect.right, width)
            return Rect(left, box.rect.y, right - left, box.rect.height)
    return None
