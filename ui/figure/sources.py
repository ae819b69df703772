"""The sources of a figure: their order, the marks that refer to them, and what they confirm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from models.citations import Footnotes, format_note
from models.evidence import Corroboration, corroboration
from models.project import Project
from models.records import Event
from models.statistics import Statistics
from ui.figure import words

THIN_SPACE = "\u202f"
_RAISED = str.maketrans("0123456789–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@dataclass(frozen=True, slots=True)
class Sources:
    """Numbered from 1; the most important first, for not all of them may have room."""

    project: Project
    language: str = "en"
    order: tuple[str, ...] = ()
    evidence: str = ""
    """What is said before the list: who confirms the contacts, or that nothing is cited."""

    def __len__(self) -> int:
        return len(self.order)

    def note(self, index: int) -> str:
        """`1. Barak Ravid, “…”, Axios, 18 December 2025.`"""
        note = format_note(self.project.sources[self.order[index]], self.language)
        return f"{index + 1}.{words.NO_BREAK_SPACE}{note}"

    def marks(self, event: Event, listed: int) -> str:
        """The raised numbers of an event's sources among the first `listed`: `¹`, `¹⁻³ ⁷`; empty for none."""
        shown = self.order[:listed]
        cited = {citation.source for citation in event.citations}
        numbers = Footnotes(shown).marks(source for source in shown if source in cited)
        return numbers.replace(", ", THIN_SPACE).translate(_RAISED)


def sources_of(drawn: Project, statistics: Statistics | None, language: str) -> Sources:
    """The sources of the events drawn: first those that the headline rests on."""
    order = tuple(dict.fromkeys(_by_importance(drawn, statistics)))
    evidence = _evidence(drawn, statistics, language) if statistics else ""
    if not order and drawn.events:
        evidence = words.say("no_source", language)
    return Sources(drawn, language, order, evidence)


def _by_importance(drawn: Project, statistics: Statistics | None) -> Iterator[str]:
    """All sources of the open silence and of the longest; what was published on events that do not count, of
    which the evidence line says nothing; one for each contact; then the rest.
    """
    counted = statistics.counted if statistics else ()
    others = [event.id for event in drawn.events_in_order if event.id not in set(counted)]
    decisive = _decisive(statistics) if statistics else ()
    for event in decisive:
        yield from _cited(drawn, event)
    for event in others:
        yield from (source for source in _cited(drawn, event) if drawn.sources[source].title)
    for event in counted:
        yield from sorted(_cited(drawn, event), key=lambda source: not drawn.sources[source].title)[:1]
    for event in (*counted, *others):
        yield from _cited(drawn, event)


def _decisive(statistics: Statistics) -> Iterator[str]:
    """The last contact, then the ends of the longest silences."""
    for interval in [
        *statistics.intervals[-1:],
        *(statistics.intervals[index] for index in statistics.longest),
    ]:
        yield from (event for event in (interval.from_event, interval.to_event) if event is not None)


def _cited(drawn: Project, event: str) -> list[str]:
    return [citation.source for citation in drawn.events[event].citations]


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
