"""Where in a layout an event or a silence is, drawn alone or with others: what screen readers point at."""

from __future__ import annotations

from models.timeline.content import TimelineContent
from models.timeline.shapes import Layout, Rect


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
    for box in layout.silences:
        if index in box.indexes and box.rect.right > 0 and box.rect.x < layout.width:
            left, right = max(box.rect.x, 0.0), min(box.rect.right, layout.width)
            return Rect(left, box.rect.y, right - left, box.rect.height)
    return None
