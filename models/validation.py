"""What is wrong with a record, with a set of changes, or with a whole project, as codes that `ui` words."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from models import clock
from models.durations import MAX_MINUTES
from models.given import is_value
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
    Period,
    ProjectInfo,
    Record,
    Side,
    Source,
)

CITABLE_FIELDS = (
    "date",
    "time",
    "kind",
    "status",
    "title",
    "place",
    "participants",
    "duration_minutes",
    "notes",
)
"""Fields of an event that a citation can be said to support."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_NAMED = (Side, Actor, Kind, Measure, Period, Indicator)

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Problem:
    """`code` names what is wrong with `field` of the record; `found` is the offending value as text."""

    code: str
    table: str
    id: str
    field: str = ""
    found: str = ""


def record_problems(record: Record) -> Iterator[Problem]:
    """What is wrong with a record in itself, without looking at the rest of the project."""

    def problem(code: str, field: str, found: object = "") -> Problem:
        return Problem(code, record.table, record.id, field, str(found))

    if not record.id or record.id != record.id.strip():
        yield problem("bad_id", "id", record.id)
    if isinstance(record, _NAMED) and not record.name.strip():
        yield problem("empty_name", "name")
    for field in ("names", "short_names"):
        names: dict[str, str] = getattr(record, field, {})
        for language, name in names.items():
            if language not in LANGUAGES:
                yield problem("unknown_language", field, language)
            elif not name.strip():
                yield problem("empty_name", field)
    colour: str = getattr(record, "colour", "")
    if colour and not _COLOUR.fullmatch(colour):
        yield problem("bad_colour", "colour", colour)
    zone: str = getattr(record, "timezone", "")
    if zone and not clock.is_zone(zone):
        yield problem("unknown_zone", "timezone", zone)
    if isinstance(record, Event):
        if record.time and not clock.is_time(record.time):
            yield problem("bad_time", "time", record.time)
        elif record.time and not record.date.is_one_day:
            yield problem("time_of_inexact_date", "time", record.time)
        if record.duration_minutes is not None and record.duration_minutes < 0:
            yield problem("negative_duration", "duration_minutes", record.duration_minutes)
        elif record.duration_minutes is not None and record.duration_minutes > MAX_MINUTES:
            yield problem("too_long", "duration_minutes", record.duration_minutes)
        actors = [participant.actor for participant in record.participants]
        for actor in sorted({actor for actor in actors if actors.count(actor) > 1}):
            yield problem("participant_twice", "participants", actor)
        for citation in record.citations:
            for field in citation.supports:
                if field not in CITABLE_FIELDS:
                    yield problem("unknown_field", "citations.supports", field)
            for field, text in citation.values.items():
                if not is_value(field, text):
                    yield problem("bad_given_value", "citations.values", f"{field}: {text}")
    elif isinstance(record, Indicator):
        for point in record.points:
            if not math.isfinite(point.value):
                yield problem("not_a_number", "points", point.value)
    elif isinstance(record, Period) and record.end is not None and record.end < record.start:
        yield problem("ends_before_start", "end", record.end)
    elif isinstance(record, Measure) and record.start and record.as_of and record.as_of < record.start:
        yield problem("ends_before_start", "as_of", record.as_of)
    elif isinstance(record, ProjectInfo) and record.language not in LANGUAGES:
        yield problem("unknown_language", "language", record.language)


def references(record: Record) -> Iterator[tuple[str, type[Record], str]]:
    """The ids that a record refers to: (field, type of the record meant, id)."""
    if isinstance(record, Event):
        yield "kind", Kind, record.kind
        for participant in record.participants:
            yield "participants", Actor, participant.actor
        yield from _cited(record.citations, "citations")
    elif isinstance(record, Indicator):
        for point in record.points:
            yield from _cited(point.citations, "points.citations")
    elif isinstance(record, Actor | Source):
        if record.side:
            yield "side", Side, record.side
    elif isinstance(record, Measure):
        for kind in record.kinds:
            yield "kinds", Kind, kind
        for actor in record.actors:
            yield "actors", Actor, actor


def _cited(citations: Iterable[Citation], field: str) -> Iterator[tuple[str, type[Record], str]]:
    for citation in citations:
        yield field, Source, citation.source


def project_problems(project: Project) -> list[Problem]:
    """Everything wrong with a project, record by record in the order of the file."""
    problems = list(record_problems(project.info))
    for record_type in RECORD_TYPES:
        for record in project.table(record_type).values():
            problems.extend(record_problems(record))
            problems.extend(dangling(record, project.find))
    return problems


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
    removed = {key for key, record in after.items() if record is None}
    for change in changes:
        if change.after is not None:
            problems.extend(record_problems(change.after))
            problems.extend(dangling(change.after, find))
    if removed:
        problems.extend(_left_dangling(project, after, removed))
    return problems


def dangling(record: Record, find: Callable[[type[Record], str], object]) -> Iterator[Problem]:
    """The references of a record that lead nowhere; `find` gives None for an id that there is not."""
    for field, record_type, record_id in references(record):
        if find(record_type, record_id) is None:
            yield Problem(
                f"no_such_{record_type.table.rstrip('s')}", record.table, record.id, field, record_id
            )


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
