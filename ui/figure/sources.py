"""The sources of a figure: their order, the marks that refer to them, and what they confirm."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from operator import itemgetter

from models.citations.footnotes import Footnotes
from models.citations.locators import shared_locators
from models.citations.marks import FORMATS
from models.citations.notes import printed_note
from models.dates import EventDate
from models.evidence.confirmations import Corroboration, confirming_sides, corroboration
from models.project import Project
from models.records import Event, Source
from models.statistics import Statistics
from ui.figure import words

THIN_SPACE = "\u202f"
_RAISED = str.maketrans("0123456789–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@dataclass(frozen=True, slots=True)
class Sources:
    """The most important first, for not all of them may have room; numbered from left to right."""

    project: Project
    language: str = "en"
    order: tuple[str, ...] = ()
    """Ids, the most important first."""
    reading: Mapping[str, int] = field(default_factory=dict[str, int])
    """Source id -> its place by first use on the drawing."""
    cited: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    """Event id -> the ids of its sources."""
    locators: Mapping[str, str] = field(default_factory=dict[str, str])
    """Source id -> the place in it that all citations of the events drawn give."""
    needed: int = 0
    """So many of the first in `order` give every event that has a source a note."""
    evidence: str = ""
    """What is said before the list: who confirms the contacts, or that nothing is cited."""
    _notes: dict[str, str] = field(default_factory=dict[str, str], repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.order)

    def numbered(self, listed: int) -> list[str]:
        """The `listed` most important sources, in the order of their numbers."""
        return sorted(self.order[:listed], key=self.reading.__getitem__)

    def notes(self, listed: int) -> str:
        """`1. Barak Ravid, “…”, Axios, 18 December 2025. 2. …`: the `listed` most important sources.

        With marks for bold numbers and italic titles (`models.citations.marks`).
        """
        bold, plain = FORMATS["b"]
        return " ".join(
            f"{bold}{number}.{plain}{words.NO_BREAK_SPACE}{self._note(source)}"
            for number, source in enumerate(self.numbered(listed), 1)
        )

    def marks(self, event: Event, listed: int) -> str:
        """The raised numbers of an event's sources among the first `listed`: `¹`, `¹⁻³ ⁷`; empty for none."""
        shown, cited = self.numbered(listed), set(self.cited.get(event.id, ()))
        numbers = Footnotes(shown).marks(source for source in shown if source in cited)
        return numbers.replace(", ", THIN_SPACE).translate(_RAISED)

    def _note(self, source: str) -> str:
        if source not in self._notes:
            record, place = self.project.sources[source], self.locators.get(source, "")
            style = self.project.info.citation_style
            self._notes[source] = printed_note(record, self.language, style, place)
        return self._notes[source]


def sources_of(
    drawn: Project, statistics: Statistics | None, language: str, events: Iterable[Event]
) -> Sources:
    """The sources of the events drawn, which are given from left to right."""
    counted = set(statistics.counted) if statistics else set[str]()
    last = statistics.as_of.toordinal() if statistics else None
    cited = {event.id: _cited(drawn, event, None if event.id in counted else last) for event in events}
    first_uses = dict.fromkeys(chain.from_iterable(cited.values()))
    reading = {source: place for place, source in enumerate(first_uses)}
    queues = _queues(drawn, cited, statistics)
    firsts = [*_firsts(queues)]
    rounds = (found[1] for a_round in zip_longest(*queues) for found in a_round if found is not None)
    order = tuple(dict.fromkeys(chain(firsts, rounds)))
    evidence = _evidence(drawn, statistics, language) if statistics else ""
    if not order and drawn.events:
        evidence = words.say("no_source", language)
    locators = shared_locators(drawn, cited)
    return Sources(drawn, language, order, reading, cited, locators, len(firsts), evidence)


def _cited(drawn: Project, event: Event, last: int | None) -> list[str]:
    """The sources of an event; of one that does not count, those published by the `last` day of the window.

    What became known of plans later has no place in the figure of that day; a contact that counts may be
    confirmed at any time.
    """
    sources = [citation.source for citation in event.citations]
    return [source for source in sources if not _is_later(drawn.sources[source].issued, last)]


def _is_later(issued: EventDate | None, last: int | None) -> bool:
    return issued is not None and last is not None and issued.earliest > last


_Rank = tuple[bool, bool, bool]
"""Published later, of no side that took part, without a title: the lowest is the best."""


def _queues(
    drawn: Project, cited: Mapping[str, list[str]], statistics: Statistics | None
) -> list[list[tuple[_Rank, str]]]:
    """The sources of each event, the best first, by the importance of the events.

    The last contact comes first, then the contacts that count, coming events, the others. Of each event what
    was published by the as-of day comes before what was not; then what its own sides say, for that is what
    confirms it; then what has a title.
    """
    counted = statistics.counted if statistics else ()
    last = statistics.as_of.toordinal() if statistics else datetime.date.max.toordinal()
    headline = _last_contact(statistics) if statistics else None
    known = set(counted)
    others = [event for event in drawn.events_in_order if event.id not in known]
    others.sort(key=lambda event: event.date.latest <= last)
    first = (headline,) if headline is not None else ()
    queues: list[list[tuple[_Rank, str]]] = []
    for event in dict.fromkeys((*first, *counted, *(event.id for event in others))):
        sides = confirming_sides(drawn, drawn.events[event])
        ranked = [(_rank(drawn.sources[source], sides, last), source) for source in cited[event]]
        queues.append(sorted(ranked, key=itemgetter(0)))
    return queues


def _rank(source: Source, sides: Collection[str], last: int) -> _Rank:
    return _is_later(source.issued, last), source.side not in sides, not source.title


def _firsts(queues: Iterable[Sequence[tuple[_Rank, str]]]) -> Iterator[str]:
    """One source of each event, then a second of each, and so on: these are the first.

    The best source of each event; none for one that has an equally good source in common with another.
    """
    listed: set[str] = set()
    for queue in queues:
        best = [source for rank, source in queue if rank == queue[0][0]]
        if best and listed.isdisjoint(best):
            listed.add(best[0])
            yield best[0]


def _last_contact(statistics: Statistics) -> str | None:
    """The contact since which the headline counts the days."""
    last = statistics.intervals[-1] if statistics.intervals else None
    return None if last is None else last.to_event or last.from_event


def _evidence(drawn: Project, statistics: Statistics, language: str) -> str:
    """`Each contact is confirmed by both sides.`; `Of 8 contacts: 4 …, 4 without any source.`"""
    events = (drawn.events[event] for event in statistics.counted)
    counts = Counter(found for event in events if (found := corroboration(drawn, event)) is not None)
    if len(counts) == 1:
        return words.say(f"each_{next(iter(counts))}", language)
    parts = [
        words.say(f"some_{found}", language, n=counts[found]) for found in Corroboration if found in counts
    ]
    return words.say("evidence", language, n=counts.total(), list=", ".join(parts)) if parts else ""
