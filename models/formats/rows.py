"""Rows of text -> changes: what a CSV import and pasting from a spreadsheet share.

A row is one event and at most one source for it. A row whose event is there already (same date, kind,
participants and title, and no other detail that contradicts) adds no second event: with a new source it adds
the citation, else it is counted as already there. So a table can be imported again after rows were added.
Equal rows of one table are as many events, such as two calls on one day: each meets another event.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable

import msgspec

from models.formats.drafts import COLUMNS, REQUIRED, Draft, DraftReader, Row
from models.formats.matching import RowSources
from models.formats.new_kinds import default_id, new_kind
from models.formats.results import ImportResult, RowProblem
from models.matching import NameIndex, names_of
from models.project import Change, Project
from models.records import RECORD_TYPES, Actor, Citation, Event, Kind, Participant, Record, Source, Status
from models.text import folded

_EventKey = tuple[str, str, frozenset[str], str]
_DETAILS = ("status", "time", "timezone", "place", "duration_minutes", "notes")
_ID_LENGTH = 50


def read_rows(
    rows: Iterable[tuple[int, Row]], project: Project, today: datetime.date, day_first: bool = True
) -> ImportResult:
    """The changes that add the events of numbered rows to a project; bad rows are listed and left out.

    `today` completes dates typed without a year; `day_first` says whether 12/02/2025 is 12 February, and a
    date that could be read otherwise is taken so with a warning.
    """
    reader = _RowReader(project, today, day_first)
    for line, row in rows:
        reader.read(line, row)
    return reader.result()


class _RowReader:
    """Adds what it reads to a copy of the project, where later rows find it."""

    def __init__(self, project: Project, today: datetime.date, day_first: bool) -> None:
        self._project = project
        self._copy = project.copy()
        self._today = today
        self._actors = NameIndex.of(self._copy.actors.values())
        self._kinds = NameIndex.of(self._copy.kinds.values())
        self._sources = RowSources(self._copy)
        self._drafts = DraftReader(today, day_first, self._find_kind, self._actors.find)
        self._events: defaultdict[_EventKey, list[str]] = defaultdict(list)
        for event in project.events_in_order:
            self._events[_event_key(event)].append(event.id)
        self._added: defaultdict[type[Record], list[str]] = defaultdict(list)
        self._cited: dict[str, None] = {}
        self._lines: dict[str, int] = {}
        """The first line about each event of this table."""
        self._met: set[tuple[str, str]] = set()
        """(event, source or nothing) of each row read: the next equal row is about another event."""
        self._id_numbers: defaultdict[str, int] = defaultdict(int)
        self._already_there = self._sources_added = 0

    def result(self) -> ImportResult:
        """What all rows so far come to."""
        added = tuple(
            Change(None, self._copy.table(record_type)[record_id])
            for record_type in RECORD_TYPES
            for record_id in self._added[record_type]
        )
        cited = tuple(Change(self._project.events[key], self._copy.events[key]) for key in self._cited)
        return ImportResult(
            changes=(*added, *cited),
            imported=len(self._added[Event]),
            problems=tuple(self._drafts.problems),
            already_there=self._already_there,
            sources_added=self._sources_added,
        )

    def read(self, line: int, row: Row) -> None:
        """Read one row: every cell first, so that a bad one leaves nothing behind."""
        draft = self._drafts.read(line, row)
        if draft is None:
            return
        event = self._event(draft)
        same = [self._copy.events[event_id] for event_id in self._events.get(_event_key(event), ())]
        agreeing = next((old for old in same if self._may_be(old, event, draft)), None)
        contradicted = (old for old in same if _differences(old, event, draft))
        older = next((old for old in contradicted if old.id in self._project.events), None)
        if agreeing is not None:
            self._meet_again(agreeing, draft)
            self._lines.setdefault(agreeing.id, line)
        elif older is not None:
            # The project's own version is kept: it may be a correction, and a copy would count twice.
            column = _differences(older, event, draft)[0]
            self._drafts.refuse(column, "differs", draft.cells[column], _text(older, column))
        else:
            repeated = next((old for old in same if not _differences(old, event, draft)), None)
            if repeated is not None:
                self._drafts.warn("", "repeated_row", draft.cells["date"], str(self._lines[repeated.id]))
            self._lines[self._add_event(event, draft)] = line

    def _may_be(self, old: Event, event: Event, draft: Draft) -> bool:
        """Whether a row can be about an event that is there: it contradicts nothing, and either cites another
        source for it or is the first row to do no more than repeat it.

        Two equal rows are two events, such as two calls on one day: each meets one of those there.
        """
        if _differences(old, event, draft):
            return False
        source = self._sources.find(draft.source) if draft.source is not None else None
        if draft.source is not None and (source is None or source.id not in _cited(old)):
            return True
        return (old.id, source.id if source else "") not in self._met

    def _event(self, draft: Draft) -> Event:
        """The event of a row, without its id and citation; a new kind and new actors are added."""
        actors = dict.fromkeys(self._actor(name).id for name in draft.participants)
        return Event(
            id="",
            date=draft.date,
            kind=self._kind(draft.kind, len(actors)).id,
            status=draft.status,
            title=draft.cells["title"],
            place=draft.cells["place"],
            participants=tuple(Participant(actor=actor) for actor in actors),
            duration_minutes=draft.duration_minutes,
            time=draft.time,
            timezone=draft.timezone,
            notes=draft.cells["notes"],
        )

    def _find_kind(self, text: str) -> Kind | None:
        return self._copy.kinds.get(self._kinds.find(text) or default_id(text) or "")

    def _kind(self, name: str, participants: int) -> Kind:
        kind = self._find_kind(name)
        if kind is None:
            kind, guessed = new_kind(self._copy, name, participants)
            self._add(kind)
            self._kinds.add(kind.id, *names_of(kind))
            if guessed:
                self._drafts.warn("kind", "guessed_kind", name, kind.contact)
        return kind

    def _actor(self, name: str) -> Actor:
        known = self._actors.find(name)
        if known is not None:
            return self._copy.actors[known]
        actor = Actor(id=self._copy.free_id(Actor, name), name=name)
        self._add(actor)
        self._actors.add(actor.id, *names_of(actor))
        return actor

    def _citations(self, wanted: Source | None) -> tuple[Citation, ...]:
        """The citation of the source of a row, which is added if it is new."""
        if wanted is None:
            return ()
        source = self._sources.find(wanted)
        if source is None:
            text = f"{wanted.container_title} {wanted.issued or ''} {wanted.title}".strip()
            source = msgspec.structs.replace(wanted, id=self._free_id(Source, text or wanted.url))
            self._add(source)
            self._sources.add(source)
        return (Citation(source=source.id),)

    def _add_event(self, event: Event, draft: Draft) -> str:
        event_id = self._free_id(Event, f"{event.date.edtf}-{event.kind}")
        event = msgspec.structs.replace(event, id=event_id, citations=self._citations(draft.source))
        self._add(event)
        self._meet(event, event.citations)
        self._events[_event_key(event)].append(event_id)
        if event.status is Status.HELD and event.date.earliest > self._today.toordinal():
            self._drafts.warn("status", "held_in_future", draft.cells["date"])
        return event_id

    def _meet_again(self, known: Event, draft: Draft) -> None:
        """The row says nothing new about an event, but for its source perhaps."""
        citations = self._citations(draft.source)
        self._meet(known, citations)
        new = tuple(citation for citation in citations if citation.source not in _cited(known))
        if new:
            self._copy.events[known.id] = msgspec.structs.replace(known, citations=(*known.citations, *new))
            self._sources_added += 1
            if known.id in self._project.events:
                self._cited[known.id] = None
            return
        self._already_there += 1

    def _meet(self, event: Event, citations: tuple[Citation, ...]) -> None:
        self._met.add((event.id, citations[0].source if citations else ""))

    def _free_id(self, record_type: type[Record], wanted: str) -> str:
        """Like `Project.free_id`, without counting up from 1 for each of a thousand events of a day."""
        base = wanted[:_ID_LENGTH]
        self._id_numbers[base] += 1
        number = self._id_numbers[base]
        return self._copy.free_id(record_type, base if number == 1 else f"{base}-{number}")

    def _add(self, record: Record) -> None:
        self._copy.table(type(record))[record.id] = record
        self._added[type(record)].append(record.id)


def _cited(event: Event) -> set[str]:
    return {citation.source for citation in event.citations}


def _event_key(event: Event) -> _EventKey:
    actors = frozenset(participant.actor for participant in event.participants)
    return event.date.edtf, event.kind, actors, folded(event.title)


def _differences(known: Event, event: Event, draft: Draft) -> list[str]:
    """The columns in which the row says something else than the event."""
    said = (name for name in _DETAILS if draft.cells[name])
    return [name for name in said if _text(known, name) != _text(event, name)]


def _text(event: Event, field: str) -> str:
    value = getattr(event, field)
    return "" if value is None else str(value)


__all__ = ["COLUMNS", "REQUIRED", "ImportResult", "Row", "RowProblem", "read_rows"]
