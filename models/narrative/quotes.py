"""Statistics -> sentences ready to quote, each with the sources it rests on; and the texts of a figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from models.dates import from_day
from models.names import name_of
from models.narrative import en, en_words, fr, fr_words
from models.narrative.facts import Facts, Record, facts, longest_others, silence_of, window_start
from models.narrative.groups import actors_of, grouped
from models.narrative.nouns import Noun, counted_nouns, general, noun_of
from models.narrative.numbers import number
from models.narrative.open_ends import says_nothing, without_open_ends
from models.narrative.support import at_ends, ends_of
from models.narrative.terms import by_day
from models.project import Project
from models.records import CountBy, Kind
from models.statistics import Bounds, RecordWord, State, Statistics

_LANGUAGES = {"en": en, "fr": fr}
_WORDS = {"en": en_words, "fr": fr_words}


class Sentence(msgspec.Struct, frozen=True):
    """One sentence, and the ids of the sources cited by the events it rests on, in order of first use."""

    text: str
    sources: tuple[str, ...]
    events: tuple[str, ...] = ()
    """The ids of those events."""


def sentences(project: Project, statistics: Statistics, language: str) -> tuple[Sentence, ...]:
    """What the statistics allow to say; nothing for a window that ends before it starts."""
    if statistics.is_reversed:
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
    return _cited(project, text, at_ends(project, statistics, [silence]), language)


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
        yield words.silence(known, days), ends_of(project, statistics, statistics.intervals[-1])
    if known.record is not None:
        yield words.record(known.record, known), _compared(project, statistics, known.record)
    if known.pace is not None:
        yield words.pace(known.pace, known), statistics.counted
    elif known.only is not None:
        yield words.once(known, known.only), statistics.counted
    for claim in known.claims:
        yield words.unconfirmed(claim, known), (claim.event,)


def _compared(project: Project, statistics: Statistics, record: Record) -> tuple[str, ...]:
    """The events at both ends of the open silence, and of all the others that may be the longest of them."""
    least = record.longest.min
    rivals = [each for each in longest_others(statistics) if each.days.max >= least]
    if statistics.record is RecordWord.NO:
        rivals = [statistics.intervals[index] for index in statistics.longest]
    return at_ends(project, statistics, [statistics.intervals[-1], *rivals])


def _cited(project: Project, text: str, events: Iterable[str], language: str) -> Sentence:
    """Add the sources, or say that they are missing."""
    events = tuple(events)
    citing = [project.events[event].citations for event in events]
    sources = dict.fromkeys(citation.source for citations in citing for citation in citations)
    missing = sum(not citations for citations in citing)
    if missing:
        text = f"{text[:-1]} {_LANGUAGES[language].uncited(missing, len(citing))}."
    # The plain apostrophe: every keyboard finds it again in what has been quoted.
    return Sentence(_begun(text).replace("’", "'"), tuple(sources), events)


def _begun(text: str) -> str:
    """With a capital, and one style of apostrophe, in the names too."""
    return f"{text[:1].upper()}{text[1:]}".replace("'", "’")


def figure_title(project: Project, statistics: Statistics, language: str) -> str:
    """`63 days without a direct contact`."""
    return _begun(_LANGUAGES[language].title(facts(project, statistics, language)))


def figure_subtitle(project: Project, statistics: Statistics, language: str) -> str:
    """`Phone calls and meetings between Donald Trump and Vladimir Putin, 20 January – 18 December 2025`."""
    names = tuple(name_of(actor, language) for actor in actors_of(project, statistics.measure))
    start, end = window_start(project, statistics), from_day(statistics.as_of)
    group, nouns = grouped(names, counted_nouns(project, statistics, language))
    return _begun(_LANGUAGES[language].subtitle(nouns, group, start, end))


def definition_line(project: Project, statistics: Statistics, language: str) -> str:
    """When a contact counts, and how silences are counted, in one sentence."""
    kinds = [project.kinds[kind] for kind in statistics.count_by_kind]
    nouns = tuple(dict.fromkeys(noun_of(kind, language) for kind in kinds)) or (Noun("contact"),)
    known = facts(project, statistics, language)
    return _begun(_LANGUAGES[language].definition_line(known, nouns))


def contact_word(kinds: Sequence[Kind], count: Bounds, language: str) -> str:
    """What contacts of these kinds are called, for that many: `calls`, `direct contact`, `contacts`."""
    return _WORDS[language].in_number(general(kinds, language), count)


def amount(kind: Kind, count: Bounds, language: str, count_by: CountBy = CountBy.EVENT) -> str:
    """`8 phone calls`; `3 × Audience` for a kind whose name is no known word, and so has no known plural.

    Where days are counted: `8 days with a phone call`, `3 × Audience (days)`.
    """
    one, many = noun_of(kind, language), number(count, language)
    if one.name:
        days = by_day(one.name, language) if count_by is CountBy.DAY else one.name
        return f"{many}\u00a0×\u00a0{days}"
    words = _WORDS[language]
    what = words.days_with(one, count) if count_by is CountBy.DAY else words.in_number(one, count)
    return f"{many}\u00a0{what}"
