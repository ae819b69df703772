"""A project: its records by id, what is derived from them, and the one way to change them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

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

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Change:
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
        for record in records:
            self.table(type(record))[record.id] = record

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Project):
            return NotImplemented
        return (self.info, self.extra) == (other.info, other.extra) and all(
            self.table(record_type) == other.table(record_type) for record_type in RECORD_TYPES
        )

    __hash__ = None  # pyright: ignore[reportAssignmentType]

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
            table = self.table(type(change.record))
            if change.after is None:
                del table[change.record.id]
            else:
                table[change.record.id] = change.after
        self._events_in_order = None
        self._uses = None

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

    def uses(self, record: Record) -> int:
        """How many events (and indicators, for a source) refer to a side, actor, kind or source."""
        if self._uses is None:
            self._uses = self._count_uses()
        return self._uses[record.table, record.id]

    def _count_uses(self) -> Counter[tuple[str, str]]:
        uses: Counter[tuple[str, str]] = Counter()
        for event in self.events.values():
            uses[Kind.table, event.kind] += 1
            uses.update({(Actor.table, participant.actor) for participant in event.participants})
            uses.update({(Source.table, citation.source) for citation in event.citations})
        for indicator in self.indicators.values():
            uses.update({(Source.table, c.source) for point in indicator.points for c in point.citations})
        for actor in self.actors.values():
            uses[Side.table, actor.side] += 1
        for source in self.sources.values():
            uses[Side.table, source.side] += 1
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


def slug(text: str) -> str:
    """Lower-case ASCII letters, digits and hyphens for an id: `Émile Zola` -> `emile-zola`."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
