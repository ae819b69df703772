"""Pure geometry of the drawn timeline: scale, ticks, labels, silence ribbon, layout, hit test."""

from models.timeline.compose import fit, layout
from models.timeline.content import TimelineContent, content_of, event_day, kind_and_place
from models.timeline.hits import Hit, hit_test
from models.timeline.lane_fields import fields_of
from models.timeline.lane_layout import LaneView, gutter
from models.timeline.lanes import LaneBy, LaneChoice, Lanes, lanes_after, lanes_of
from models.timeline.legend import Legend, legend_in_view, legend_of
from models.timeline.legend import Silence as LegendSilence
from models.timeline.legend import Span as LegendSpan
from models.timeline.mending import content_after
from models.timeline.scale import MAX_PIXELS_PER_DAY, MIN_PIXELS_PER_DAY, NOON, TimeScale, fitted
from models.timeline.shapes import (
    Bar,
    Chart,
    Cluster,
    Era,
    Label,
    LaneBoard,
    LaneBox,
    Layout,
    Marker,
    PeriodBand,
    Rect,
    Reference,
    SilenceBox,
    Sizes,
    TextWidth,
    Tick,
    WhoConfirms,
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
    "LaneBoard",
    "LaneBox",
    "LaneBy",
    "LaneChoice",
    "LaneView",
    "Lanes",
    "Layout",
    "Legend",
    "LegendSilence",
    "LegendSpan",
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
    "WhoConfirms",
    "content_after",
    "content_of",
    "event_day",
    "fields_of",
    "fit",
    "fitted",
    "gutter",
    "hit_test",
    "kind_and_place",
    "lanes_after",
    "lanes_of",
    "layout",
    "legend_in_view",
    "legend_of",
    "standing_of_longest",
]
