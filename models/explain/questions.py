"""The questions in which a number is looked for: saved measures, and sensible variants of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, compress

from msgspec.structs import replace

from models.explain.results import Departure, Question
from models.narrative.open_ends import without_open_ends
from models.project import Project
from models.records import Contact, CountBy, Kind, Measure, Opening
from models.statistics import Statistics, plain
from models.statistics.compute import figures
from models.statistics.counting import (
    Candidates,
    PlainContacts,
    as_of_day,
    candidates,
    ordered_kinds,
    plain_contacts,
    zone_of,
)

MOST_CHOICES = 24
"""Choices of kinds that are tried for one measure; the simplest ones, where there are more."""

Variant = tuple[Measure, tuple[Departure, ...]]


def every_direct_contact() -> Measure:
    """All direct contacts of anyone, ever: what is asked beside the saved measures."""
    return Measure(id="", name="")


class Answers:
    """The statistics of many questions to one project, as they are told to people.

    Questions that differ in little share what is common: there may be 100 000 events to look through.
    """

    def __init__(self, project: Project, today: datetime.date, as_of: datetime.date | None = None) -> None:
        self._project = project
        self._today = today
        self._as_of = as_of
        self._matching: dict[object, Candidates] = {}
        self._plain: dict[object, PlainContacts | None] = {}

    def of(self, measure: Measure, as_of: datetime.date | None = None) -> Statistics:
        """The answer to a measure; `as_of` goes before every other day."""
        project = self._project
        day = as_of_day(project, measure, self._today, as_of or self._as_of)
        kinds = ordered_kinds(project, measure)
        found = self._candidates(measure, kinds)
        if as_of is not None:
            return without_open_ends(project, figures(measure, kinds, found, day))
        what = (self._who(measure), tuple(kinds), measure.start, day)
        if what not in self._plain:
            self._plain[what] = plain_contacts(found, measure, day)
        days = self._plain[what]
        if days is None:
            return without_open_ends(project, figures(measure, kinds, found, day))
        return plain.figures(measure, kinds, days, day.toordinal())

    def _who(self, measure: Measure) -> object:
        """Equal for measures that count the same contacts, but for kinds and days."""
        return measure.actors, measure.only_these_actors, zone_of(self._project, measure)

    def _candidates(self, measure: Measure, kinds: Sequence[str]) -> Candidates:
        who = self._who(measure)
        key = (who, tuple(kinds))
        if key not in self._matching:
            every = self._matching.get(who)
            if every is None:
                any_kind = replace(measure, kinds=tuple(self._project.kinds))
                every = self._matching[who] = candidates(self._project, any_kind)
            counted = frozenset(kinds)
            chosen = [event.kind in counted for event in every.events]
            self._matching[key] = Candidates(
                list(compress(every.events, chosen)), list(compress(every.dates, chosen))
            )
        return self._matching[key]


def questions(project: Project, measures: Sequence[Measure], answers: Answers) -> tuple[Question, ...]:
    """The measures first, then their variants; of those that count the same, the simplest one."""
    found: dict[object, Question] = {}
    for measure in measures:
        found[measure.id] = Question(measure, _own_departures(measure, measures), answers.of(measure))
    asked = {_what_is_asked(project, question.measure) for question in found.values()}
    seen = {_what_counts(question.statistics) for question in found.values()}
    for measure in measures:
        if _own_departures(measure, measures):
            continue
        for variant, departures in _variants(project, measure):
            what = _what_is_asked(project, variant)
            if what in asked:
                continue
            asked.add(what)
            statistics = answers.of(variant)
            what = _what_counts(statistics)
            if what not in seen:
                seen.add(what)
                found[what] = Question(measure, departures, statistics)
    return tuple(found.values())


def _own_departures(measure: Measure, measures: Sequence[Measure]) -> tuple[Departure, ...]:
    """Every direct contact is a question of its own only where the project saves none."""
    return (Departure.ANYONE,) if not measure.id and len(measures) > 1 else ()


def _what_is_asked(project: Project, measure: Measure) -> object:
    """Equal for measures that differ in nothing but their names."""
    kinds = tuple(ordered_kinds(project, measure))
    who = (measure.actors, measure.only_these_actors)
    window = (measure.start, measure.as_of, measure.timezone)
    return kinds, who, window, measure.count_by, measure.opening


def _what_counts(statistics: Statistics) -> object:
    """Equal for questions of which every figure is the same."""
    measure = statistics.measure
    # Where no day has two contacts, counting days is counting contacts.
    by_day = measure.count_by is CountBy.DAY and statistics.count.max < len(statistics.counted)
    opening = measure.opening if measure.start is not None else None
    return statistics.counted, by_day, opening, measure.start, measure.timezone, statistics.as_of


def _variants(project: Project, measure: Measure) -> Iterator[Variant]:
    """Other kinds, the other way to count, the other rule for the opening silence; one or two at a time."""
    own = tuple(ordered_kinds(project, measure))
    yield from _departing(measure, ())
    for kinds in choices_of_kinds(project, own):
        variant = replace(measure, kinds=kinds)
        yield variant, (Departure.KINDS,)
        yield from _departing(variant, (Departure.KINDS,))


def _departing(measure: Measure, departures: tuple[Departure, ...]) -> Iterator[Variant]:
    other = CountBy.EVENT if measure.count_by is CountBy.DAY else CountBy.DAY
    yield replace(measure, count_by=other), (*departures, Departure.COUNT_BY)
    if measure.start is not None:
        opening = Opening.SHOWN if measure.opening is Opening.COUNTS else Opening.COUNTS
        yield replace(measure, opening=opening), (*departures, Departure.OPENING)


def choices_of_kinds(project: Project, own: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Each kind of contact alone, all direct ones, all with the delegated ones, each pair; not `own`."""
    kinds = [kind for kind in project.ordered(Kind) if kind.contact is not Contact.CONTEXT or kind.id in own]
    ids = [kind.id for kind in kinds]
    direct = tuple(kind.id for kind in kinds if kind.contact is Contact.DIRECT)
    every = tuple(kind.id for kind in kinds if kind.contact is not Contact.CONTEXT)
    wanted: Iterable[tuple[str, ...]] = (*((kind,) for kind in ids), direct, every, *combinations(ids, 2))
    choices = dict.fromkeys(choice for choice in wanted if choice and choice != own)
    return tuple(choices)[:MOST_CHOICES]
