"""Which events and sources match: text, kind, actor, side, status, evidence, days."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial

import msgspec

from models.dates import EventDate
from models.dates.wording import format_date
from models.evidence.confirmations import Confirmations, Corroboration
from models.names import initialled
from models.project import Project
from models.records import LANGUAGES, Actor, Event, Kind, Source, Status
from models.sources.texts import SourceTexts
from models.text import folded

__all__ = ["EventFilter", "EventTest", "SearchTexts", "matcher", "source_matcher", "words"]

EventTest = Callable[[Event], bool]


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

    Whoever holds one calls `forget` when a kind, an actor or a source has changed: their names are part of
    the texts.
    """

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Event, str]] = {}
        self._parts: dict[tuple[str, str], str] = {}
        """By table and id (or EDTF text): what many events have in common is folded once."""

    def forget(self) -> None:
        self._texts.clear()
        self._parts.clear()

    def of(self, project: Project, event: Event) -> str:
        """Everything of an event that a search looks into, folded."""
        known = self._texts.get(event.id)
        if known is not None and known[0] is event:
            return known[1]
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


def _date_text(date: EventDate) -> str:
    return "\n".join((date.edtf, *(format_date(date, language, "long") for language in LANGUAGES)))


def _actor_text(actor: Actor) -> str:
    return "\n".join((actor.name, actor.short_name, initialled(actor)))


def source_matcher(
    project: Project, wanted: EventFilter, texts: SourceTexts | None = None
) -> Callable[[Source], bool]:
    """Whether a source has every word of the search, and is uncited where that is asked."""
    searched, texts = words(wanted.text), texts or SourceTexts()

    def matches(source: Source) -> bool:
        if wanted.uncited_sources and project.uses(source):
            return False
        found = texts.of(project, source) if searched else ""
        return all(word in found for word in searched)

    return matches


def matcher(project: Project, event_filter: EventFilter, texts: SearchTexts | None = None) -> EventTest:
    """Whether an event of the project passes the filter; with `texts`, a second search is quick.

    The cheap tests come first, the text last.
    """
    tests = tuple(_tests(project, event_filter, texts or SearchTexts()))
    if len(tests) == 1:
        return tests[0]
    return lambda event: all(test(event) for test in tests)


def _tests(project: Project, wanted: EventFilter, texts: SearchTexts) -> Iterator[EventTest]:
    if wanted.among is not None:
        among = wanted.among
        yield lambda event: event.id in among
    if wanted.kinds:
        yield lambda event: event.kind in wanted.kinds
    if wanted.statuses:
        yield lambda event: event.status in wanted.statuses
    if wanted.first_day is not None or wanted.last_day is not None:
        yield _days_test(wanted.first_day, wanted.last_day)
    if wanted.actors:
        yield _actors_test(wanted.actors)
    if wanted.sides:
        yield _actors_test({actor.id for actor in project.actors.values() if actor.side in wanted.sides})
    if wanted.corroborations or wanted.only_sides:
        yield _evidence_test(project, wanted)
    if searched := words(wanted.text):
        yield _text_test(project, searched, texts)


def _days_test(first: int | None, last: int | None) -> EventTest:
    return lambda event: (
        (first is None or event.date.latest >= first) and (last is None or event.date.earliest <= last)
    )


def _actors_test(actors: Collection[str]) -> EventTest:
    return lambda event: any(participant.actor in actors for participant in event.participants)


def _evidence_test(project: Project, wanted: EventFilter) -> EventTest:
    confirmations = Confirmations(project)

    def matches(event: Event) -> bool:
        if not event.citations:
            return Corroboration.UNSOURCED in wanted.corroborations
        who = confirmations.of(event)
        if who is None:
            return False
        return who.corroboration in wanted.corroborations or who.only_side in wanted.only_sides

    return matches


def _text_test(project: Project, searched: tuple[str, ...], texts: SearchTexts) -> EventTest:
    def matches(event: Event) -> bool:
        text = texts.of(project, event)
        return all(word in text for word in searched)

    return matches
