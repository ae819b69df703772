"""What the pressed mouse can do on the timeline: each gesture is one small class, asked in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.timeline.gestures.band import RubberBand
from ui.timeline.gestures.box_zoom import BoxZoom
from ui.timeline.gestures.gesture import Gesture, Press
from ui.timeline.gestures.measure import Measure
from ui.timeline.gestures.move import Move
from ui.timeline.gestures.pan import Pan
from ui.timeline.gestures.period_edge import PeriodEdge
from ui.timeline.gestures.resize import Resize
from ui.timeline.gestures.span import NewSpan

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

GESTURES: tuple[type[Gesture], ...] = (
    BoxZoom,
    RubberBand,
    Measure,
    NewSpan,
    Resize,
    Move,
    PeriodEdge,
    Pan,
)
"""The first that takes a press has it; panning takes whatever is left."""


def make_gestures(view: TimelineView) -> tuple[Gesture, ...]:
    """One of each for a view."""
    return tuple(gesture(view) for gesture in GESTURES)


__all__ = ["GESTURES", "Gesture", "Press", "RubberBand", "make_gestures"]
