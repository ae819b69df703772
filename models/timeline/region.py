"""Which events lie in a rectangle of the drawing."""

from __future__ import annotations

from models.timeline.content import TimelineContent
from models.timeline.shapes import Layout, Rect


def events_in(content: TimelineContent, layout: Layout, region: Rect) -> list[str]:
    """Ids, in time order, of the events whose symbol, label, bar or cluster a rectangle touches."""
    radius = layout.sizes.marker
    found = {
        marker.id
        for marker in layout.markers
        if region.intersects(Rect(marker.x - radius, marker.y - radius, 2 * radius, 2 * radius))
    }
    found.update(label.id for label in layout.labels if region.intersects(label.rect))
    for bar in layout.bars:
        here = Rect(bar.left, bar.y - radius / 2, bar.right - bar.left, radius)
        if bar.id and region.intersects(here):
            found.add(bar.id)
    for cluster in layout.clusters:
        if region.intersects(cluster.rect):
            found.update(content.events[position].id for position in cluster.positions)
    return sorted(found, key=content.positions.__getitem__)
