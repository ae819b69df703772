"""What there is to draw after an edit of one event: what was there before, mended where it differs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import replace

from models.narrative.open_ends import without_open_ends
from models.project import Change, Project, event_order
from models.records import Event, Status
from models.statistics.results import Statistics
from models.timeline.clock import moment_in
from models.timeline.content import (
    TimelineContent,
    content_of,
    event_day,
    span_of,
    spans_of,
    spelt,
    with_statistics,
    zone_drawn,
)

_STANDING = ("date", "time", "timezone", "kind", "status", "order")
"""What says where and how an event stands."""


def content_after(
    content: TimelineContent, project: Project, statistics: Statistics | None, change: Change
) -> TimelineContent:
    """What `content_of` gives after one change of an event, mended where the content before it differs."""
    if zone_drawn(project, statistics) != content.zone:
        return content_of(project, statistics, content.language, content.describe, content.hidden)
    if isinstance(change.after, Event) and _stays(content, change):
        return _retold(content, project, statistics, change.after)
    events, days, by_kind = list(content.events), list(content.days), dict(content.days_by_kind)
    letters, unheld = content.kind_letters, content.unheld
    spans = list(zip(content.spans.firsts, content.spans.lasts, content.spans.positions, strict=True))
    if isinstance(change.before, Event) and change.before.status not in content.hidden:
        place = content.positions[change.before.id]
        _drop(by_kind, events[place].kind, days[place])
        del events[place], days[place]
        letters = letters[:place] + letters[place + 1 :]
        unheld = [p - (p > place) for p in unheld if p != place]
        spans = [(first, last, p - (p > place)) for first, last, p in spans if p != place]
    if isinstance(change.after, Event) and change.after.status not in content.hidden:
        event = moment_in(change.after, content.zone)
        day = event_day(event)
        same = range(bisect_left(days, day), bisect_right(days, day))
        order = event_order(change.after)
        place = same.start + sum(event_order(project.events[events[p].id]) < order for p in same)
        events.insert(place, event)
        days.insert(place, day)
        letters = letters[:place] + spelt((event,), content.kinds) + letters[place:]
        unheld = [p + (p >= place) for p in unheld]
        if event.status is not Status.HELD:
            insort(unheld, place)
        if event.kind in by_kind:
            by_kind[event.kind] = sorted((*by_kind[event.kind], day))
        spans = [(first, last, p + (p >= place)) for first, last, p in spans]
        if span := span_of(event, place):
            insort(spans, span)
    positions = {event.id: position for position, event in enumerate(events)}
    mended = replace(
        content,
        events=events,
        days=days,
        days_by_kind=by_kind,
        kind_letters=letters,
        unheld=unheld,
        spans=spans_of(spans),
        positions=positions,
    )
    return mended if statistics is None else with_statistics(mended, without_open_ends(project, statistics))


def _stays(content: TimelineContent, change: Change) -> bool:
    """Whether an event that is shown has changed in nothing that says where and how it stands."""
    before, after = change.before, change.after
    if not isinstance(before, Event) or not isinstance(after, Event) or after.status in content.hidden:
        return False
    return all(getattr(before, name) == getattr(after, name) for name in _STANDING)


def _retold(
    content: TimelineContent, project: Project, statistics: Statistics | None, after: Event
) -> TimelineContent:
    """With another title, place or the like of an event."""
    events = list(content.events)
    events[content.positions[after.id]] = moment_in(after, content.zone)
    mended = replace(content, events=events)
    if statistics is None:
        return mended
    told = without_open_ends(project, statistics)
    # A tuple is its own slice: these are the silences that stand there already.
    return mended if told.intervals[:] is content.silences.intervals else with_statistics(mended, told)


def _drop(days_by_kind: dict[str, Sequence[float]], kind: str, day: float) -> None:
    if kind in days_by_kind:
        days = list(days_by_kind[kind])
        del days[bisect_left(days, day)]
        days_by_kind[kind] = days
