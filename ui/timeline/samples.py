"""Small drawings for legends, painted as the timeline itself is: a marker, a bar, a column, a silence."""

from __future__ import annotations

import msgspec

from models.evidence.confirmations import Confirmation
from models.records import Status, Symbol
from models.statistics import State
from models.timeline import (
    Bar,
    Cluster,
    Layout,
    LegendSilence,
    LegendSpan,
    Marker,
    Rect,
    SilenceBox,
    TimeScale,
)
from ui.timeline.style import TimelineStyle

_ID = "sample"
_INSET = 3.0
"""From the edges of the drawing to a silence, above and below."""
_STATES = {LegendSilence.OPENING: State.OPENING, LegendSilence.OPEN: State.OPEN}


class LegendEntry(msgspec.Struct, frozen=True):
    """A small drawing and what it means."""

    text: str
    sample: Layout


class Samples(msgspec.Struct, frozen=True):
    """Drawings of one size, for a style."""

    style: TimelineStyle
    height: float
    middle: float
    """Where events stand; above it a marker may have a roof."""
    with_axis: bool = False
    """Whether a line runs through what stands on the axis."""

    def marker(
        self, width: float, symbol: Symbol, colour: str, status: Status, who: Confirmation | None = None
    ) -> Layout:
        marker = Marker(_ID, width / 2, self.middle, symbol, colour, status)
        confirmed = {} if who is None else {_ID: who}
        return msgspec.structs.replace(self._empty(width), markers=(marker,), confirmed=confirmed)

    def span(self, width: float, span: LegendSpan) -> Layout:
        left, right = width / 6, width * 5 / 6
        bar = Bar(
            id=_ID,
            left=left,
            right=right,
            solid_left=left,
            solid_right=right,
            y=self.middle,
            colour=self.style.theme.muted,
            status=Status.HELD,
            lasts=span in (LegendSpan.LASTING, LegendSpan.OPEN),
            open_right=span is LegendSpan.OPEN,
            is_approximate=span is LegendSpan.APPROXIMATE,
        )
        return msgspec.structs.replace(self._empty(width), bars=(bar,))

    def cluster(self, width: float, outlined: bool = False) -> Layout:
        """A column; `outlined`: of events that have not been established as held."""
        bottom = self.middle if self.with_axis else self.height - 2 * _INSET
        column = Rect(width / 2 - 4, bottom - 12, 8.0, 12.0)
        cluster = Cluster(
            positions=range(1),
            rect=column,
            parts=((self.style.theme.bar, 1),),
            outlined=((self.style.theme.bar, 1),) if outlined else (),
            text="",
            text_rect=column,
            first_day=0.0,
            last_day=0.0,
            is_selected=False,
            matching=1,
        )
        return msgspec.structs.replace(self._empty(width), clusters=(cluster,))

    def silence(self, width: float, silence: LegendSilence, is_longest: bool = False) -> Layout:
        """A piece of the ribbon."""
        text = "3–5" if silence is LegendSilence.RANGE else ""
        box = SilenceBox(
            indexes=range(1),
            rect=Rect(0.0, _INSET, width, self.height - 2 * _INSET),
            state=_STATES.get(silence, State.CLOSED),
            shade=0.8,
            is_longest=is_longest or silence is LegendSilence.LONGEST,
            text=text,
            text_width=self.style.text_width(text, True),
        )
        return msgspec.structs.replace(self._empty(width, axis=False), silences=(box,))

    def _empty(self, width: float, axis: bool = True) -> Layout:
        sizes = msgspec.structs.replace(self.style.sizes, margin=0.0)
        axis_y = self.middle if axis and self.with_axis else -self.height
        return Layout(TimeScale(0.0, 1.0), width, self.height, sizes, axis_y, 2 * self.height)
