"""What is wrong with a record, with a set of changes, or with a whole project, as codes that `ui` words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from models import clock
from models.durations import MAX_MINUTES
from models.evidence.given import CITABLE_FIELDS, is_value
from models.project import Change, Project
from models.records import (
    LANGUAGES,
    RECORD_TYPES,
    Actor,
    Citation,
    Event,
    Indicator,
    Kind,
    Measure,
    Participant,
    Period,
    ProjectInfo,
    Record,
    Side,
    Source,
)

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_NAMED = (Side, Actor, Kind, Measure, Period, Indicator)

_REFERRED_TO = {record_type.table for record_type in (Side, Actor, Kind, Source)}
"""Tables of the records that others refer to."""

R = TypeVar("R", bound=Record)


class Problem(msgspec.Struct, frozen=True):
    """`code` names what is wrong with `field` of the record; `found` is the offending value as text."""

    code: str
    table: str
    id: str
    field: str = ""
    found: str = ""


def record_problems(record: Record) -> list[Problem]:
    """What is wrong with a record in itself, without looking at the rest of the project."""
    problems: list[Problem] = []
    if not record.id or record.id != record.id.strip():
        problems.append(_problem(record, "bad_id", "id", record.id))
    if isinstance(record, Event):  # by far the most, and without any of the common fields
        problems.extend(_event_problems(record))
        problems.extend(_zone_problems(record, record.timezone))
        return problems
    problems.extend(_common_problems(record))
    if isinstance(record, Indicator):
        infinite = (point.value for point in record.points if not math.isfinite(point.value))
        problems.extend(_problem(record, "not_a_number", "points", value) for value in infinite)
    elif isinstance(record, Period) and record.end is not None and record.end < record.start:
        problems.append(_problem(record, "ends_before_start", "end", record.end))
    elif isinstance(record, Measure) and record.start and record.as_of and record.as_of < record.start:
        problems.append(_problem(record, "ends_before_start", "as_of", record.as_of))
    elif isinstance(record, ProjectInfo) and record.language not in LANGUAGES:
        problems.append(_problem(record, "unknown_language", "language", record.language))
    return problems


def _problem(record: Record, code: str, field: str, found: object = "") -> Problem:
    return Problem(code, record.table, record.id, field, str(found))


def _common_problems(record: Record) -> Iterator[Problem]:
    """Of fields that several types of record have."""
    if isinstance(record, _NAMED) and not record.name.strip():
        yield _problem(record, "empty_name", "name")
    for field in ("names", "short_names"):
        names: dict[str, str] = getattr(record, field, {})
        for language, name in names.items():
            if language not in LANGUAGES:
                yield _problem(record, "unknown_language", field, language)
            elif not name.strip():
                yield _problem(record, "empty_name", field)
    colour: str = getattr(record, "colour", "")
    if colour and not _COLOUR.fullmatch(colour):
        yield _problem(record, "bad_colour", "colour", colour)
    yield from _zone_problems(record, getattr(record, "timezone", ""))


def _zone_problems(record: Record, zone: str) -> tuple[Problem, ...]:
    return (_problem(record, "unknown_zone", "timezone", zone),) if zone and not clock.is_zone(zone) else ()


def _event_problems(event: Event) -> list[Problem]:
    """A list where most are empty: a hundred thousand events are looked at whenever a file is opened."""
    problems: list[Problem] = []
    minutes = event.duration_minutes
    if event.time and not clock.is_time(event.time):
        problems.append(_problem(event, "bad_time", "time", event.time))
    elif event.time and not event.date.is_one_day:
        problems.append(_problem(event, "time_of_inexact_date", "time", event.time))
    if minutes is not None and not 0 <= minutes <= MAX_MINUTES:
        code = "negative_duration" if minutes < 0 else "too_long"
        problems.append(_problem(event, code, "duration_minutes", minutes))
    actors = {participant.actor for participant in event.participants}
    if len(actors) < len(event.participants):
        times = Counter(participant.actor for participant in event.participants)
        twice = sorted(actor for actor, number in times.items() if number > 1)
        problems.extend(_problem(event, "participant_twice", "participants", actor) for actor in twice)
    for citation in event.citations:
        if citation.supports or citation.values:
            problems.extend(_citation_problems(event, citation))
    return problems


def _citation_problems(event: Event, citation: Citation) -> Iterator[Problem]:
    for field in citation.supports:
        if field not in CITABLE_FIELDS:
            yield _problem(event, "unknown_field", "citations.supports", field)
    for field, text in citation.values.items():
        if not is_value(field, text):
            yield _problem(event, "bad_given_value", "citations.values", f"{field}: {text}")


def references(record: Record) -> list[tuple[str, type[Record], str]]:
    """The ids that a record refers to: (field, type of the record meant, id)."""
    if isinstance(record, Event):
        people = [("participants", Actor, participant.actor) for participant in record.participants]
        return [("kind", Kind, record.kind), *people, *_cited(record.citations, "citations")]
    if isinstance(record, Indicator):
        return [found for point in record.points for found in _cited(point.citations, "points.citations")]
    if isinstance(record, Actor | Source):
        return [("side", Side, record.side)] if record.side else []
    if isinstance(record, Measure):
        kinds = [("kinds", Kind, kind) for kind in record.kinds]
        return [*kinds, *(("actors", Actor, actor) for actor in record.actors)]
    return []


def _cited(citations: Iterable[Citation], field: str) -> list[tuple[str, type[Record], str]]:
    return [(field, Source, citation.source) for citation in citations]


def project_problems(project: Project) -> list[Problem]:
    """Everything wrong with a project, record by record in the order of the file."""
    problems = record_problems(project.info)
    tables: dict[type[Record], Mapping[str, Record]] = {each: project.table(each) for each in RECORD_TYPES}
    for record_type in RECORD_TYPES:
        records = _doubtful_events(project) if record_type is Event else tables[record_type].values()
        for record in records:
            if found := record_problems(record):
                problems.extend(found)
            for field, meant, record_id in references(record):
                if record_id not in tables[meant]:
                    problems.append(_dangling(record, field, meant, record_id))
    return problems


def _doubtful_events(project: Project) -> list[Event]:
    """The events that a quick look does not clear, which may well be sound.

    A large file is nearly all events, and nearly all of them are plain: looking at each as closely as at a
    single edited one would take as long as reading the file.
    """
    kinds, actors, sources = project.kinds, project.actors, project.sources
    doubtful: list[Event] = []
    for event in project.events.values():
        event_id, people = event.id, event.participants
        if (
            event.kind not in kinds
            or event.time
            or event.timezone
            or event.duration_minutes is not None
            or not event_id
            or event_id != event_id.strip()
            or (people and not _are_plain_people(people, actors))
            or (event.citations and not _are_plain_citations(event.citations, sources))
        ):
            doubtful.append(event)
    return doubtful


def _are_plain_people(people: Sequence[Participant], actors: Container[str]) -> bool:
    """Whether they are actors of the project, each there once."""
    named: list[str] = []
    for participant in people:
        actor = participant.actor
        if actor not in actors or actor in named:
            return False
        named.append(actor)
    return True


def _are_plain_citations(citations: Sequence[Citation], sources: Container[str]) -> bool:
    """Whether they cite sources of the project for the event as a whole."""
    return not any(each.supports or each.values or each.source not in sources for each in citations)


def check(project: Project, changes: Sequence[Change]) -> list[Problem]:
    """What would be wrong after `changes`; empty if they can be applied.

    `stale` means that a change starts from a record which the project does not hold (any more).
    """
    after: dict[tuple[str, str], Record | None] = {}
    problems: list[Problem] = []

    def find(record_type: type[R], record_id: str) -> Record | None:
        key = (record_type.table, record_id)
        return after[key] if key in after else project.find(record_type, record_id)

    for change in changes:
        record = change.record
        if find(type(record), record.id) != change.before:
            problems.append(Problem("stale", record.table, record.id))
        after[record.table, record.id] = change.after
    removed = {key for key, record in after.items() if record is None and key[0] in _REFERRED_TO}
    for change in changes:
        if change.after is not None:
            problems.extend(record_problems(change.after))
            problems.extend(dangling(change.after, find))
    if removed:
        problems.extend(_left_dangling(project, after, removed))
    return problems


def dangling(record: Record, find: Callable[[type[Record], str], object]) -> Iterator[Problem]:
    """The references of a record that lead nowhere; `find` gives None for an id that there is not."""
    for field, meant, record_id in references(record):
        if find(meant, record_id) is None:
            yield _dangling(record, field, meant, record_id)


def _dangling(record: Record, field: str, meant: type[Record], record_id: str) -> Problem:
    return _problem(record, f"no_such_{meant.table.rstrip('s')}", field, record_id)


def _left_dangling(
    project: Project, after: dict[tuple[str, str], Record | None], removed: set[tuple[str, str]]
) -> Iterator[Problem]:
    """Records outside the changes that still refer to one that the changes delete."""
    for record_type in RECORD_TYPES:
        for record in project.table(record_type).values():
            if (record.table, record.id) in after:
                continue
            for field, meant, record_id in references(record):
                if (meant.table, record_id) in removed:
                    yield Problem("still_used", record.table, record.id, field, record_id)
