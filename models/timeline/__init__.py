"""Pure geometry of the drawn timeline: scale, ticks, labels, silence ribbon, layout, hit test."""

from models.timeline.compose import fit, layout
from models.timeline.content import TimelineContent, content_after, content_of, event_day, kind_and_place
from models.timeline.hits import Hit, hit_test
from models.timeline.scale import MAX_PIXELS_PER_DAY, MIN_PIXELS_PER_DAY, NOON, TimeScale, fitted
from models.timeline.shapes import (
    Bar,
    Chart,
    Cluster,
    Era,
    Label,
    Layout,
    Marker,
    PeriodBand,
    Rect,
    Reference,
    SilenceBox,
    Sizes,
    TextWidth,
    Tick,
)
from models.timeline.standing import Standing, standing_of_longest

__all__ = [
    "MAX_PIXELS_PER_DAY",
    "MIN_PIXELS_PER_DAY",
    "NOON",
    "Bar",
    "Chart",
    "Cluster",
    "Era",
    "Hit",
    "Label",
    "Layout",
    "Marker",
    "PeriodBand",
    "Rect",
    "Reference",
    "SilenceBox",
    "Sizes",
    "Standing",
    "TextWidth",
    "Tick",
    "TimeScale",
    "TimelineContent",
    "content_after",
    "content_of",
    "event_day",
    "fit",
    "fitted",
    "hit_test",
    "kind_and_place",
    "layout",
    "standing_of_longest",
]
