"""The verbs of editing: each returns the changes that carry it out, and changes nothing itself."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from models.dates import EventDate
from models.project import Change, Project
from models.records import (
    Actor,
    Citation,
    Event,
    Indicator,
    Kind,
    Measure,
    Participant,
    Record,
    Role,
    Side,
    Source,
    Status,
)

R = TypeVar("R", bound=Record)
Changes = tuple[Change, ...]


def add(record: Record) -> Changes:
    """Add a record whose id is free."""
    return (Change(None, record),)


def update(record: Record, **values: object) -> Changes:
    """Replace fields of a record that the project holds; nothing if they have these values already."""
    after = msgspec.structs.replace(record, **values)
    return () if after == record else (Change(record, after),)


def add_event(
    project: Project, date: EventDate, kind: str, status: Status = Status.HELD, **values: object
) -> Changes:
    """Add an event with a readable id of its own."""
    event = Event(id=project.free_id(Event, f"{date.edtf}-{kind}"), date=date, kind=kind, status=status)
    return add(msgspec.structs.replace(event, **values))


def copy_events(project: Project, events: Iterable[Event]) -> Changes:
    """Add events as they are, or were, under ids of their own, each right behind its original in time.

    Participants and citations whose record the project holds no more are left out.
    """
    taken: set[str] = set()
    changes: list[Change] = []
    for event in events:
        new_id = project.free_id(Event, f"{event.date.edtf}-{event.kind}", taken)
        taken.add(new_id)
        copy = msgspec.structs.replace(
            event,
            id=new_id,
            order=event.order + 1,
            participants=tuple(p for p in event.participants if p.actor in project.actors),
            citations=held_citations(project, event.citations),
        )
        changes.append(Change(None, copy))
    return tuple(changes)


def held_citations(project: Project, citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """Those of sources that the project holds."""
    return tuple(citation for citation in citations if citation.source in project.sources)


def proposed_status(project: Project, date: EventDate, today: datetime.date) -> Status:
    """Of a new event: planned if all of it is yet to come on the project's as-of day, or today."""
    as_of = min(project.info.as_of or today, today)
    return Status.PLANNED if date.earliest > as_of.toordinal() else Status.HELD


def left_uncited(project: Project, events: Iterable[Event]) -> tuple[str, ...]:
    """Ids of sources that these events alone cite, by their first citation."""
    events = list(events)
    gone = {event.id for event in events}
    alone = dict.fromkeys(citation.source for event in events for citation in event.citations)
    for event in project.events.values():
        if not alone:
            break
        for citation in event.citations if event.id not in gone else ():
            alone.pop(citation.source, None)
    return tuple(alone)


def delete_events(project: Project, ids: Iterable[str]) -> Changes:
    """Delete events; nothing else refers to them."""
    return tuple(Change(project.events[event_id], None) for event_id in ids)


def delete_actors(project: Project, ids: Collection[str]) -> Changes:
    """Delete actors, and take them out of the events and measures that name them.

    A measure that names nobody else goes too: without actors it would silently count everyone.
    """

    def without(event: Event) -> Event:
        kept = tuple(p for p in event.participants if p.actor not in ids)
        return msgspec.structs.replace(event, participants=kept)

    return (
        *_rewrite(project.events.values(), without),
        *_without_in_measures(project, "actors", dict.fromkeys(ids)),
        *(Change(project.actors[actor_id], None) for actor_id in ids),
    )


def merge_actors(project: Project, kept: str, others: Collection[str]) -> Changes:
    """Let one actor take the place of others everywhere, then delete those.

    Where an event names several of them, one participant is left, with the first role that says more than
    participant.
    """
    others = [other for other in others if other != kept]
    merged = {kept, *others}

    def with_kept(event: Event) -> Event:
        if merged.isdisjoint(p.actor for p in event.participants):
            return event
        return msgspec.structs.replace(
            event, participants=_merge_participants(event.participants, kept, merged)
        )

    def measured(measure: Measure) -> Measure:
        actors = dict.fromkeys(kept if actor in merged else actor for actor in measure.actors)
        return msgspec.structs.replace(measure, actors=tuple(actors))

    return (
        *_rewrite(project.events.values(), with_kept),
        *_rewrite(project.measures.values(), measured),
        *(Change(project.actors[other], None) for other in others),
    )


def _merge_participants(
    participants: Sequence[Participant], kept: str, merged: Collection[str]
) -> tuple[Participant, ...]:
    roles = [p.role for p in participants if p.actor in merged]
    role = next((role for role in roles if role is not Role.PARTICIPANT), Role.PARTICIPANT)
    result: list[Participant] = []
    for participant in participants:
        if participant.actor not in merged:
            result.append(participant)
        elif all(p.actor != kept for p in result):
            result.append(msgspec.structs.replace(participant, actor=kept, role=role))
    return tuple(result)


def delete_kind(project: Project, kind_id: str, move_to: str | None) -> Changes:
    """Delete a kind; its events get the kind `move_to`, or are deleted with it if that is None.

    A measure that counts no other kind goes too: without kinds it would silently count every direct one.
    """
    using = [event for event in project.events.values() if event.kind == kind_id]
    if move_to is None:
        events = tuple(Change(event, None) for event in using)
    else:
        events = _rewrite(using, lambda event: msgspec.structs.replace(event, kind=move_to))

    return (
        *events,
        *_without_in_measures(project, "kinds", {kind_id: move_to}),
        Change(project.kinds[kind_id], None),
    )


def delete_sources(project: Project, ids: Collection[str]) -> Changes:
    """Delete sources with every citation of them."""

    def uncited(citations: Sequence[Citation]) -> tuple[Citation, ...]:
        return tuple(citation for citation in citations if citation.source not in ids)

    def without(event: Event) -> Event:
        return msgspec.structs.replace(event, citations=uncited(event.citations))

    def without_points(indicator: Indicator) -> Indicator:
        points = tuple(msgspec.structs.replace(p, citations=uncited(p.citations)) for p in indicator.points)
        return msgspec.structs.replace(indicator, points=points)

    return (
        *_rewrite(project.events.values(), without),
        *_rewrite(project.indicators.values(), without_points),
        *(Change(project.sources[source_id], None) for source_id in ids),
    )


def delete_sides(project: Project, ids: Collection[str]) -> Changes:
    """Delete sides; their actors and sources are left without one."""

    def sideless(record: R) -> R:
        return msgspec.structs.replace(record, side="") if getattr(record, "side", "") in ids else record

    return (
        *_rewrite(project.actors.values(), sideless),
        *_rewrite(project.sources.values(), sideless),
        *(Change(project.sides[side_id], None) for side_id in ids),
    )


def delete(project: Project, record_type: type[Record], ids: Collection[str]) -> Changes:
    """Delete records of any type with what must go with them; a kind in use takes its events along."""
    if record_type is Actor:
        return delete_actors(project, ids)
    if record_type is Source:
        return delete_sources(project, ids)
    if record_type is Side:
        return delete_sides(project, ids)
    if record_type is Kind:
        (kind_id,) = ids
        return delete_kind(project, kind_id, None)
    return tuple(Change(project.table(record_type)[record_id], None) for record_id in ids)


def _without_in_measures(project: Project, field: str, moved: Mapping[str, str | None]) -> Changes:
    """Replace ids in a field of the measures; one whose list would become empty is deleted."""
    changes: list[Change] = []
    for measure in project.measures.values():
        before: tuple[str, ...] = getattr(measure, field)
        if moved.keys().isdisjoint(before):
            continue
        kept = tuple(dict.fromkeys(new for old in before if (new := moved.get(old, old)) is not None))
        changes.append(Change(measure, msgspec.structs.replace(measure, **{field: kept}) if kept else None))
    return tuple(changes)


def _rewrite(records: Iterable[R], rewrite: Callable[[R], R]) -> Changes:
    """Changes for the records that `rewrite` makes different."""

    def changes() -> Iterator[Change]:
        for record in records:
            after = rewrite(record)
            if after != record:
                yield Change(record, after)

    return tuple(changes())
