"""Which events and sources match: text, kind, actor, side, status, evidence, days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import compress
from typing import TypeVar

import msgspec

from models.dates import EventDate
from models.dates.wording import format_date
from models.evidence.confirmations import Confirmations, Corroboration
from models.names import initialled
from models.project import Change, Project
from models.records import LANGUAGES, Actor, Event, Kind, Source, Status
from models.sources.texts import SourceTexts
from models.text import folded

__all__ = ["EventFilter", "SearchTexts", "matching", "matching_sources", "words"]


class EventFilter(msgspec.Struct, frozen=True):
    """What to show: an empty field asks for nothing; of several values any will do, every field counts."""

    text: str = ""
    """Words that must all occur, in any order; accents and case do not matter."""
    kinds: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    corroborations: frozenset[Corroboration] = frozenset()
    """`unsourced` finds every event without a citation; the others concern contacts only."""
    only_sides: frozenset[str] = frozenset()
    """Sides that alone confirm a contact: one question with `corroborations`, either answer will do."""
    among: frozenset[str] | None = None
    """Ids of events of which it must be one; None: any event."""
    uncited_sources: bool = False
    """Of the sources, those alone that nothing cites; says nothing about events."""
    first_day: int | None = None
    """Ordinal of a day that the event must touch or follow; likewise `last_day`, touch or precede."""
    last_day: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it shows every event."""
        same = EventFilter(text=self.text, uncited_sources=self.uncited_sources)
        return self == same and not words(self.text)

    @property
    def concerns_sources(self) -> bool:
        """Whether it leaves out any source."""
        return self.uncited_sources or bool(words(self.text))


def words(text: str) -> tuple[str, ...]:
    """The folded words of a search, without the punctuation around them."""
    stripped = (word.strip('.,;:!?"“”«»()') for word in folded(text).split())
    return tuple(word for word in stripped if word)


class SearchTexts:
    """The folded text of each event, kept until the event is another record.

    Whoever holds one calls `follow` after each edit, and `forget` for another project.
    """

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Event, str]] = {}
        self._parts: dict[tuple[str, str], str] = {}
        """By table and id (or EDTF text): what many events have in common is folded once."""

        self._last: tuple[Sequence[Event], EventFilter, list[Event]] | None = None

    def follow(self, changes: Iterable[Change]) -> bool:
        """Forget what is out of date after some changes; whether a search may find others than before."""
        is_stale = any(isinstance(change.record, _NAMED) for change in changes)
        if is_stale:
            self.forget()
        return is_stale

    def forget(self) -> None:
        self._texts.clear()
        self._parts.clear()
        self._last = None

    def found_again(self, events: Iterable[Event], wanted: EventFilter) -> list[Event] | None:
        """What the same filter has just found among the same events: table and timeline ask in turn."""
        last = self._last
        return last[2] if last is not None and last[0] is events and last[1] == wanted else None

    def remember(self, events: Iterable[Event], wanted: EventFilter, found: list[Event]) -> None:
        """Only of a tuple: nothing else is sure to be the same when it is met again."""
        if isinstance(events, tuple):
            self._last = (events, wanted, found)

    def of(self, project: Project, events: Sequence[Event]) -> list[str]:
        """Everything of each event that a search looks into, folded."""
        known = [self._texts.get(event.id, _UNREAD) for event in events]
        return [
            text if read is event else self._read(project, event)
            for event, (read, text) in zip(events, known, strict=True)
        ]

    def _read(self, project: Project, event: Event) -> str:
        text = "\n".join(self._parts_of(project, event))
        self._texts[event.id] = (event, text)
        return text

    def _parts_of(self, project: Project, event: Event) -> Iterator[str]:
        yield folded("\n".join((event.title, event.place, event.notes)))
        yield self._part("dates", event.date.edtf, lambda: _date_text(event.date))
        yield self._part(Kind.table, event.kind, lambda: project.kinds[event.kind].name)
        for participant in event.participants:
            actor = project.actors[participant.actor]
            yield self._part(Actor.table, actor.id, partial(_actor_text, actor))
        for citation in event.citations:
            source = project.sources[citation.source]
            yield self._part(Source.table, source.id, partial(getattr, source, "title"))

    def _part(self, table: str, key: str, text: Callable[[], str]) -> str:
        known = self._parts.get((table, key))
        if known is None:
            known = self._parts[table, key] = folded(text())
        return known


_NAMED = (Kind, Actor, Source)
"""Their names are part of the texts of events."""
_UNREAD: tuple[Event | None, str] = (None, "")


def _date_text(date: EventDate) -> str:
    return "\n".join((date.edtf, *(format_date(date, language, "long") for language in LANGUAGES)))


def _actor_text(actor: Actor) -> str:
    return "\n".join((actor.name, actor.short_name, initialled(actor)))


def matching_sources(
    project: Project, sources: Iterable[Source], wanted: EventFilter, texts: SourceTexts | None = None
) -> list[Source]:
    """The sources that have every word of the search, and are uncited where that is asked."""
    searched, texts = words(wanted.text), texts or SourceTexts()
    found = list(sources)
    if wanted.uncited_sources:
        found = [source for source in found if not project.uses(source)]
    return (
        _with_words(found, [texts.of(project, source) for source in found], searched) if searched else found
    )


def matching(
    project: Project, events: Iterable[Event], wanted: EventFilter, texts: SearchTexts | None = None
) -> list[Event]:
    """The events that pass the filter, in their order; with `texts`, a second search is quick.

    One question after the other, each put to all events at once: the cheap ones first, the text last.
    """
    texts = texts or SearchTexts()
    found = texts.found_again(events, wanted)
    if found is None:
        found = list(events)
        for narrow in _questions(project, wanted, texts):
            found = narrow(found)
        texts.remember(events, wanted, found)
    return found


_Narrowing = Callable[[list[Event]], list[Event]]
_Found = TypeVar("_Found", Event, Source)


def _questions(project: Project, wanted: EventFilter, texts: SearchTexts) -> Iterator[_Narrowing]:
    if wanted.among is not None:
        among = wanted.among
        yield lambda events: [event for event in events if event.id in among]
    if wanted.kinds:
        yield lambda events: [event for event in events if event.kind in wanted.kinds]
    if wanted.statuses:
        yield lambda events: [event for event in events if event.status in wanted.statuses]
    if wanted.first_day is not None:
        first = wanted.first_day
        yield lambda events: [event for event in events if event.date.latest >= first]
    if wanted.last_day is not None:
        last = wanted.last_day
        yield lambda events: [event for event in events if event.date.earliest <= last]
    if wanted.actors:
        yield _with_any_of(wanted.actors)
    if wanted.sides:
        yield _with_any_of({actor.id for actor in project.actors.values() if actor.side in wanted.sides})
    if wanted.corroborations or wanted.only_sides:
        passes = _evidence_test(project, wanted)
        yield lambda events: [event for event in events if passes(event)]
    if searched := words(wanted.text):
        yield lambda events: _with_words(events, texts.of(project, events), searched)


def _with_any_of(actors: AbstractSet[str]) -> _Narrowing:
    return lambda events: [
        event for event in events if not actors.isdisjoint([p.actor for p in event.participants])
    ]


def _with_words(records: list[_Found], texts: list[str], searched: Iterable[str]) -> list[_Found]:
    """The records whose text has every word."""
    for word in searched:
        has_word = [word in text for text in texts]
        records, texts = list(compress(records, has_word)), list(compress(texts, has_word))
    return records


def _evidence_test(project: Project, wanted: EventFilter) -> Callable[[Event], bool]:
    confirmations = Confirmations(project)

    def matches(event: Event) -> bool:
        if not event.citations:
            return Corroboration.UNSOURCED in wanted.corroborations
        who = confirmations.of(event)
        if who is None:
            return False
        return who.corroboration in wanted.corroborations or who.only_side in wanted.only_sides

    return matches
