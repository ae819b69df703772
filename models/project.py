"""A project: its records by id, what is derived from them, and the one way to change them."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar, cast

import msgspec

from models.matching import NameIndex
from models.records import (
    RECORD_TYPES,
    Actor,
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
from models.text import folded

FEW = 100
"""Changes up to which the order of events is mended rather than made again."""

R = TypeVar("R", bound=Record)


class Change(msgspec.Struct, frozen=True):
    """One record before and after: None before is an addition, None after a deletion."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """Whichever of the two there is; both have the same type and id."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    @property
    def inverse(self) -> Change:
        return Change(self.after, self.before)


def invert(changes: Sequence[Change]) -> tuple[Change, ...]:
    """The changes that undo `changes`, last first."""
    return tuple(change.inverse for change in reversed(changes))


class Project:
    """Records by id. `apply` is the only way to change it, and `models.edits` the usual source of changes.

    The order of the dictionaries means nothing: what has an order says so in a field, and undoing everything
    gives back an equal project.
    """

    def __init__(self, info: ProjectInfo | None = None, records: Iterable[Record] = ()) -> None:
        self.info = info or ProjectInfo()
        self.extra: tuple[tuple[str, object], ...] = ()
        """Keys of the file's top level that this version does not know."""
        self.sides: dict[str, Side] = {}
        self.actors: dict[str, Actor] = {}
        self.kinds: dict[str, Kind] = {}
        self.measures: dict[str, Measure] = {}
        self.periods: dict[str, Period] = {}
        self.indicators: dict[str, Indicator] = {}
        self.sources: dict[str, Source] = {}
        self.events: dict[str, Event] = {}
        self._events_in_order: tuple[Event, ...] | None = None
        self._uses: Counter[tuple[str, str]] | None = None
        self._names: dict[type[Record], NameIndex] = {}
        for record in records:
            self.table(type(record))[record.id] = record

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Project):
            return NotImplemented
        return (self.info, self.extra) == (other.info, other.extra) and all(
            self.table(record_type) == other.table(record_type) for record_type in RECORD_TYPES
        )

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def copy(self, info: ProjectInfo | None = None) -> Project:
        """The same records in another project, to try changes on; with other `info` if that is given."""
        copy = Project(info or self.info)
        copy.extra = self.extra
        for record_type in RECORD_TYPES:
            copy.table(record_type).update(self.table(record_type))
        return copy

    def table(self, record_type: type[R]) -> dict[str, R]:
        """The records of one type by id."""
        return cast("dict[str, R]", getattr(self, record_type.table))

    def find(self, record_type: type[R], record_id: str) -> R | None:
        if record_type is ProjectInfo:
            return cast("R", self.info)
        return self.table(record_type).get(record_id)

    def apply(self, changes: Sequence[Change]) -> None:
        """Carry out changes that `models.validation.check` has passed; never raises for those."""
        for change in changes:
            if isinstance(change.record, ProjectInfo):
                self.info = change.record if change.after is not None else ProjectInfo()
                continue
            self._names.pop(type(change.record), None)
            table = self.table(type(change.record))
            before = table.get(change.record.id)
            if change.after is None:
                del table[change.record.id]
            else:
                table[change.record.id] = change.after
            if self._uses is not None:
                self._uses.subtract(_used_by(before))
                self._uses.update(_used_by(change.after))
        self._reorder(changes)

    def _reorder(self, changes: Sequence[Change]) -> None:
        """Keep the order of events after a few changes; many are sorted afresh when they are asked for."""
        order = self._events_in_order
        if order is None or len(changes) > FEW:
            self._events_in_order = None
            return
        events = list(order)
        for change in changes:
            if isinstance(change.before, Event):
                place = bisect_left(events, event_order(change.before), key=event_order)
                if events[place : place + 1] != [change.before]:
                    self._events_in_order = None
                    return
                del events[place]
            if isinstance(change.after, Event):
                insort(events, change.after, key=event_order)
        self._events_in_order = tuple(events)

    @property
    def events_in_order(self) -> tuple[Event, ...]:
        """Events by earliest day, then latest day, then the hand-set order, then id."""
        if self._events_in_order is None:
            self._events_in_order = tuple(sorted(self.events.values(), key=event_order))
        return self._events_in_order

    def ordered(self, record_type: type[R]) -> list[R]:
        """The records of a type in their hand-set order, or by id where the type has none."""
        return sorted(
            self.table(record_type).values(), key=lambda record: (getattr(record, "order", 0), record.id)
        )

    def names(self, record_type: type[Record]) -> NameIndex:
        """Which side, actor, kind or measure a typed name means."""
        if record_type not in self._names:
            self._names[record_type] = NameIndex.of(self.table(record_type).values())
        return self._names[record_type]

    def uses(self, record: Record) -> int:
        """How many events (and indicators, for a source) refer to a side, actor, kind or source."""
        if self._uses is None:
            self._uses = self._count_uses()
        return self._uses[record.table, record.id]

    def _count_uses(self) -> Counter[tuple[str, str]]:
        uses: Counter[tuple[str, str]] = Counter()
        for record_type in (Event, Indicator, Actor, Source):
            for record in self.table(record_type).values():
                uses.update(_used_by(record))
        return uses

    def free_id(self, record_type: type[Record], wanted: str, taken: Iterable[str] = ()) -> str:
        """An id near `wanted` (any text) that no record of the type has, and that is not in `taken`."""
        table, others = self.table(record_type), set(taken)
        base = slug(wanted) or record_type.table.rstrip("s")
        candidate, number = base, 1
        while candidate in table or candidate in others:
            number += 1
            candidate = f"{base}-{number}"
        return candidate


def event_order(event: Event) -> tuple[int, int, int, str]:
    """The sort key of events in time."""
    return (*event.date.sort_key, event.order, event.id)


def _used_by(record: Record | None) -> set[tuple[str, str]]:
    """Table and id of the sides, actors, kinds and sources that a record uses, each once."""
    if isinstance(record, Event):
        return {
            (Kind.table, record.kind),
            *((Actor.table, participant.actor) for participant in record.participants),
            *((Source.table, citation.source) for citation in record.citations),
        }
    if isinstance(record, Indicator):
        return {(Source.table, citation.source) for point in record.points for citation in point.citations}
    return {(Side.table, record.side)} if isinstance(record, Actor | Source) else set()


def slug(text: str) -> str:
    """Lower-case ASCII letters, digits and hyphens for an id: `Émile Zola` -> `emile-zola`."""
    plain = folded(text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
