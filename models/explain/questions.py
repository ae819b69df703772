"""The questions in which a number is looked for: saved measures, and sensible variants of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from models.explain.results import Departure, Question
from models.project import Project
from models.records import Contact, CountBy, Kind, Measure, Opening
from models.statistics import Statistics, compute
from models.statistics.counting import ordered_kinds

MOST_CHOICES = 24
"""Choices of kinds that are tried for one measure; the simplest ones, where there are more."""

Variant = tuple[Measure, tuple[Departure, ...]]


def every_direct_contact() -> Measure:
    """All direct contacts of anyone, ever: what is asked beside the saved measures."""
    return Measure(id="", name="")


def questions(
    project: Project,
    measures: Sequence[Measure],
    today: datetime.date,
    as_of: datetime.date | None = None,
) -> tuple[Question, ...]:
    """The measures first, then their variants; of those that count the same, the simplest one."""
    found: dict[object, Question] = {}
    for measure in measures:
        statistics = compute(project, measure, today, as_of)
        found[measure.id] = Question(measure, _own_departures(measure, measures), statistics)
    seen = {_what_counts(question.statistics) for question in found.values()}
    for measure in measures:
        if _own_departures(measure, measures):
            continue
        for variant, departures in _variants(project, measure):
            statistics = compute(project, variant, today, as_of)
            what = _what_counts(statistics)
            if what not in seen:
                seen.add(what)
                found[what] = Question(measure, departures, statistics)
    return tuple(found.values())


def _own_departures(measure: Measure, measures: Sequence[Measure]) -> tuple[Departure, ...]:
    """Every direct contact is a question of its own only where the project saves none."""
    return (Departure.ANYONE,) if not measure.id and len(measures) > 1 else ()


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
