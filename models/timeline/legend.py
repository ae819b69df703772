"""What a drawing needs explained: the kinds, statuses, spans, silences and marks that are in use."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import Enum
from typing import TypedDict

import msgspec

from models.dates import EventDate
from models.evidence.confirmations import Confirmation
from models.records import Event, Kind, Status
from models.statistics.results import State
from models.timeline.content import SilenceTrack, TimelineContent
from models.timeline.shapes import Bar, Layout, SilenceBox
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
    RANGE = "range"
    """The fewest and the most days that it may have."""


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
    has_outlined: bool = False
    """Whether columns have parts that have not been established as held."""
    statuses_of: Mapping[str, frozenset[Status]] = msgspec.field(default_factory=dict[str, frozenset[Status]])
    """Kind -> the statuses of its events."""


def legend_of(content: TimelineContent, drawing: Layout) -> Legend:
    """What the drawing of this content uses, in view or not; clusters and marks only those in view.

    Looks at every event: to be asked on demand.
    """
    return Legend(
        **_events(content, content.events),
        spans=_spans(content.events[position].date for position in content.spans.positions),
        has_clusters=bool(drawing.clusters),
        has_outlined=any(cluster.outlined for cluster in drawing.clusters),
        silences=_silences(content.silences) if drawing.silences else (),
        confirmations=tuple(drawing.confirmed.values()),
    )


def legend_in_view(content: TimelineContent, drawing: Layout) -> Legend:
    """What can be seen in the drawing, and nothing else: what a figure explains beside it."""
    shown = {*(marker.id for marker in drawing.markers), *(bar.id for bar in drawing.bars if bar.id)}
    events = [content.events[content.positions[each]] for each in shown]
    crowded = {content.events[place].kind for cluster in drawing.clusters for place in cluster.positions}
    spans = {span for bar in drawing.bars for span in _span_drawn(bar)}
    second = content.compared.track if content.compared is not None else SilenceTrack()
    silences = {
        *_silences_drawn(drawing.silences, content.silences),
        *_silences_drawn(drawing.second, second),
    }
    return Legend(
        **_events(content, events, crowded),
        spans=tuple(span for span in Span if span in spans),
        has_clusters=bool(drawing.clusters),
        has_outlined=any(cluster.outlined for cluster in drawing.clusters),
        silences=tuple(silence for silence in Silence if silence in silences),
        confirmations=tuple(drawing.confirmed.values()),
    )


class _Events(TypedDict):
    kinds: tuple[Kind, ...]
    statuses: tuple[Status, ...]
    statuses_of: Mapping[str, frozenset[Status]]


def _events(content: TimelineContent, events: Iterable[Event], others: Collection[str] = ()) -> _Events:
    """What these events need explained; `others`: kinds of further ones, whose statuses cannot be seen."""
    found: dict[str, set[Status]] = {kind: set() for kind in others}
    for event in events:
        found.setdefault(event.kind, set()).add(event.status)
    statuses = {status for each in found.values() for status in each}
    return {
        "kinds": tuple(kind for kind in content.kinds.values() if kind.id in found),
        "statuses": tuple(sorted(statuses, key=_STATUSES.index)) if statuses - {Status.HELD} else (),
        "statuses_of": {kind: frozenset(each) for kind, each in found.items()},
    }


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


def _span_drawn(bar: Bar) -> Iterator[Span]:
    is_open = bar.open_left or bar.open_right
    if bar.lasts and (bar.solid_right > bar.solid_left or not bar.id):
        yield Span.LASTING
    if is_open:
        yield Span.OPEN
    elif bar.is_approximate:
        yield Span.APPROXIMATE
    elif not bar.lasts or bar.left < bar.solid_left or bar.solid_right < bar.right:
        yield Span.RANGE


_BY_STATE = {State.CLOSED: Silence.CLOSED, State.OPENING: Silence.OPENING, State.OPEN: Silence.OPEN}


def _silences_drawn(boxes: Iterable[SilenceBox], track: SilenceTrack) -> Iterator[Silence]:
    for box in boxes:
        yield _BY_STATE[box.state]
        if box.is_longest:
            yield Silence.LONGEST
        if box.text and not track.intervals[box.indexes[0]].days.is_exact:
            yield Silence.RANGE


def _silences(track: SilenceTrack) -> tuple[Silence, ...]:
    states = {interval.state for interval in track.intervals}
    found = {
        Silence.CLOSED: State.CLOSED in states,
        Silence.LONGEST: track.standing is Standing.SOLE,
        Silence.OPENING: State.OPENING in states,
        Silence.OPEN: State.OPEN in states,
        Silence.RANGE: any(not interval.days.is_exact for interval in track.intervals),
    }
    return tuple(silence for silence, is_found in found.items() if is_found)
