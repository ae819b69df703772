"""Statistics -> sentences ready to quote, each with the sources it rests on; and the texts of a figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from models.dates import from_day
from models.names import name_of
from models.narrative import en, fr
from models.narrative.facts import Facts, facts, longest_others, silence_of, window_start
from models.narrative.nouns import Noun, counted_nouns, general, noun_of
from models.narrative.numbers import number
from models.narrative.open_ends import says_nothing, without_open_ends
from models.project import Project
from models.records import Kind
from models.statistics import Bounds, RecordWord, State, Statistics, date_for

_LANGUAGES = {"en": en, "fr": fr}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and the ids of the sources cited by the events it rests on, in order of first use."""

    text: str
    sources: tuple[str, ...]


def sentences(project: Project, statistics: Statistics, language: str) -> tuple[Sentence, ...]:
    """What the statistics allow to say; nothing for a window that ends before it starts."""
    if statistics.start is not None and statistics.start > statistics.as_of:
        return ()
    known = facts(project, statistics, language)
    return tuple(
        _cited(project, text, events, language)
        for text, events in _said(project, statistics, known, language)
    )


def silence_sentence(project: Project, statistics: Statistics, index: int, language: str) -> Sentence | None:
    """One interval that has ended, in a sentence; None for the open one, of which `sentences` speak, for one
    of no day, and for one of any number of days.
    """
    silence = without_open_ends(project, statistics).intervals[index]
    if silence.state is State.OPEN or silence.days.max <= 0 or says_nothing(silence.days):
        return None
    told = silence_of(project, statistics, silence)
    text = _LANGUAGES[language].one_silence(told, facts(project, statistics, language))
    ends = [end for end in (silence.from_event, silence.to_event) if end is not None]
    return _cited(project, text, ends, language)


def _said(
    project: Project, statistics: Statistics, known: Facts, language: str
) -> Iterator[tuple[str, Iterable[str]]]:
    """Texts with the events they rest on."""
    words = _LANGUAGES[language]
    days = known.days_since_last
    if days is None:
        yield words.nothing(known), ()
    elif not known.count.min:
        yield words.doubtful(known), statistics.counted
    elif not says_nothing(days):
        yield words.silence(known, days), _last(statistics)
    if known.record is not None:
        yield words.record(known.record, known), _compared(statistics)
    if known.pace is not None:
        yield words.pace(known.pace, known), statistics.counted
    elif known.last is not None and known.count == (1, 1):
        yield words.once(known, known.last), statistics.counted
    for claim in known.claims:
        event = project.events[claim.event]
        noun = noun_of(project.kinds[event.kind], language)
        date = date_for(project, statistics.measure, event)
        yield words.unconfirmed(claim, date, noun, days), (claim.event,)


def _last(statistics: Statistics) -> tuple[str, ...]:
    """The event that ended last, and those that may have."""
    event = statistics.intervals[-1].from_event
    return (event,) if event else ()


def _compared(statistics: Statistics) -> tuple[str, ...]:
    """The events at both ends of the open silence and of the longest others."""
    open_one, others = statistics.intervals[-1], longest_others(statistics)
    longest = max((interval.days.max for interval in others), default=0)
    rivals = [interval for interval in others if interval.days.max == longest]
    if statistics.record is RecordWord.NO:
        rivals = [statistics.intervals[index] for index in statistics.longest]
    ends = [end for each in (open_one, *rivals) for end in (each.from_event, each.to_event)]
    return tuple(dict.fromkeys(end for end in ends if end))


def _cited(project: Project, text: str, events: Iterable[str], language: str) -> Sentence:
    """Add the sources, or say that they are missing."""
    citing = [project.events[event].citations for event in events]
    sources = dict.fromkeys(citation.source for citations in citing for citation in citations)
    missing = sum(not citations for citations in citing)
    if missing:
        text = f"{text[:-1]} {_LANGUAGES[language].uncited(missing, len(citing))}."
    return Sentence(_begun(text), tuple(sources))


def _begun(text: str) -> str:
    """With a capital, and one style of apostrophe."""
    return f"{text[:1].upper()}{text[1:]}".replace("’", "'")


def figure_title(project: Project, statistics: Statistics, language: str) -> str:
    """`63 days without a direct contact`."""
    return _begun(_LANGUAGES[language].title(facts(project, statistics, language)))


def figure_subtitle(project: Project, statistics: Statistics, language: str) -> str:
    """`Phone calls and meetings between Donald Trump and Vladimir Putin, 20 January – 18 December 2025`."""
    actors = [project.actors[actor] for actor in statistics.measure.actors if actor in project.actors]
    names = tuple(name_of(actor, language) for actor in actors)
    start, end = window_start(project, statistics), from_day(statistics.as_of)
    nouns = counted_nouns(project, statistics, language)
    return _begun(_LANGUAGES[language].subtitle(nouns, names, start, end))


def definition_line(project: Project, statistics: Statistics, language: str) -> str:
    """When a contact counts, and how silences are counted, in one sentence."""
    kinds = [project.kinds[kind] for kind in statistics.count_by_kind]
    nouns = tuple(dict.fromkeys(noun_of(kind, language) for kind in kinds)) or (Noun("contact"),)
    known = facts(project, statistics, language)
    return _begun(_LANGUAGES[language].definition_line(known, nouns))


def contact_word(kinds: Sequence[Kind], count: Bounds, language: str) -> str:
    """What contacts of these kinds are called, for that many: `calls`, `direct contact`, `contacts`."""
    return _LANGUAGES[language].in_number(general(kinds, language), count)


def amount(kind: Kind, count: Bounds, language: str) -> str:
    """`8 phone calls`; `3 × Audience` for a kind whose name is no known word, and so has no known plural."""
    one, many = noun_of(kind, language), number(count, language)
    if one.name:
        return f"{many}\u00a0×\u00a0{one.name}"
    return f"{many}\u00a0{_LANGUAGES[language].in_number(one, count)}"
