"""What lies under the pointer."""

from __future__ import annotations

import msgspec

from models.timeline.beneath import Beneath, beneath
from models.timeline.shapes import Cluster, Layout, Marker, Rect

_NEAR = 2.0
"""Pixels beside a marker that still count as on it."""


class Hit(msgspec.Struct, frozen=True):
    """At most one of `event`, `silence`, `cluster` and `beneath`; none on empty ground."""

    day: float
    event: str | None = None
    silence: int | None = None
    """Position in `Statistics.intervals`."""
    cluster: Cluster | None = None
    beneath: Beneath | None = None
    """What is no event and no silence of the measure."""

    @property
    def is_empty(self) -> bool:
        return self == Hit(self.day)


def hit_test(layout: Layout, x: float, y: float) -> Hit:
    """The topmost thing painted at (x, y), or the marker beside it; else the day.

    From top to bottom these are labels, markers, clusters, bars, silences, and what `beneath` finds.
    """
    day, radius = layout.scale.day(x), layout.sizes.marker
    event = _label_at(layout, x, y) or _marker_at(layout, x, y, radius)
    if event is not None:
        return Hit(day, event=event)
    for cluster in layout.clusters:
        if cluster.rect.contains(x, y) or (cluster.text and cluster.text_rect.contains(x, y)):
            return Hit(day, cluster=cluster)
    event = _marker_at(layout, x, y, radius + _NEAR) or _bar_at(layout, x, y)
    if event is not None:
        return Hit(day, event=event)
    for box in () if layout.lanes.covers(x) else layout.silences:
        if box.rect.contains(x, y):
            return Hit(day, silence=box.indexes[-1])
    return Hit(day, beneath=beneath(layout, x, y))


def marker_at(layout: Layout, x: float, y: float) -> str | None:
    """The event whose symbol is at (x, y) or just beside it."""
    return _marker_at(layout, x, y, layout.sizes.marker + _NEAR)


def _marker_at(layout: Layout, x: float, y: float, reach: float) -> str | None:
    """The nearest marker within reach of the pointer."""

    def distance(marker: Marker) -> float:
        return (marker.x - x) ** 2 + (marker.y - y) ** 2

    near = [marker for marker in layout.markers if abs(marker.x - x) <= reach and abs(marker.y - y) <= reach]
    return min(near, key=distance).id if near else None


def _label_at(layout: Layout, x: float, y: float) -> str | None:
    return next((label.id for label in layout.labels if label.rect.contains(x, y)), None)


def _bar_at(layout: Layout, x: float, y: float) -> str | None:
    """The shortest bar at the point, so that a long one never hides it; merged bars are no event."""
    reach = layout.sizes.marker / 2 + 2
    here = [
        bar
        for bar in layout.bars
        if bar.id and Rect(bar.left, bar.y - reach, bar.right - bar.left, 2 * reach).contains(x, y)
    ]
    return min(here, key=lambda bar: bar.right - bar.left).id if here else None
