"""What a drawing needs explained: the kinds, statuses, spans, silences and marks that are in use."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import msgspec

from models.dates import EventDate
from models.evidence.confirmations import Confirmation
from models.records import Kind, Status
from models.statistics.results import State
from models.timeline.content import SilenceTrack, TimelineContent
from models.timeline.shapes import Layout
from models.timeline.standing import Standing

_STATUSES = (Status.HELD, *(status for status in Status if status is not Status.HELD))


class Span(Enum):
    """How a date that reaches over days is drawn."""

    LASTING = "lasting"
    RANGE = "range"
    """One day somewhere between two known ones."""
    APPROXIMATE = "approximate"
    OPEN = "open"


class Silence(Enum):
    """How a silence is drawn."""

    CLOSED = "closed"
    LONGEST = "longest"
    OPENING = "opening"
    """From the start of the window to the first contact."""
    OPEN = "open"


class Legend(msgspec.Struct, frozen=True):
    """Each in the order in which it is explained."""

    kinds: tuple[Kind, ...]
    statuses: tuple[Status, ...]
    """Empty where every event was held."""
    spans: tuple[Span, ...]
    has_clusters: bool
    """Whether events in view are drawn as columns."""
    silences: tuple[Silence, ...]
    confirmations: tuple[Confirmation, ...]
    """Of the contacts in view, where their marks are shown."""


def legend_of(content: TimelineContent, drawing: Layout) -> Legend:
    """What the drawing of this content uses, in view or not; clusters and marks only those in view.

    Looks at every event: to be asked on demand.
    """
    kinds = {event.kind for event in content.events}
    statuses = {event.status for event in content.events}
    return Legend(
        kinds=tuple(kind for kind in content.kinds.values() if kind.id in kinds),
        statuses=tuple(sorted(statuses, key=_STATUSES.index)) if statuses - {Status.HELD} else (),
        spans=_spans(content.events[position].date for position in content.spans.positions),
        has_clusters=bool(drawing.clusters),
        silences=_silences(content.silences) if drawing.silences else (),
        confirmations=tuple(drawing.confirmed.values()),
    )


def _spans(dates: Iterable[EventDate]) -> tuple[Span, ...]:
    found = {span for date in dates for span in _span(date)}
    return tuple(span for span in Span if span in found)


def _span(date: EventDate) -> Iterable[Span]:
    is_open = date.has_open_start or date.has_open_end
    if date.lasts:
        yield Span.LASTING
    if is_open:
        yield Span.OPEN
    elif date.qualifier in ("~", "%"):
        yield Span.APPROXIMATE
    elif not date.is_exact:
        yield Span.RANGE


def _silences(track: SilenceTrack) -> tuple[Silence, ...]:
    states = {interval.state for interval in track.intervals}
    found = {
        Silence.CLOSED: State.CLOSED in states,
        Silence.LONGEST: track.standing is Standing.SOLE,
        Silence.OPENING: State.OPENING in states,
        Silence.OPEN: State.OPEN in states,
    }
    return tuple(silence for silence, is_found in found.items() if is_found)
