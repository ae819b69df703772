"""A number that a saved measure gave, or will give, on another as-of day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from heapq import nsmallest

import msgspec

from models.explain.figures import headline_values, is_of
from models.explain.lengths import closed_places
from models.explain.matching import match_of
from models.explain.questions import Answers
from models.explain.results import Asked, Departure, Finding, Match, Question
from models.statistics import Interval, Statistics

MOST = 5
"""Findings at most, those of the nearest days."""
_SILENCES_TRIED = 200
"""The latest ones: the days around, and not all those of 100 000 events."""
_DAYS_TRIED = 6
"""For each measure, the nearest ones."""


def on_other_days(
    asked: Asked, key: str, questions: Sequence[Question], answers: Answers, last_known: datetime.date
) -> list[Finding]:
    """Headline figures that are exactly the number on another day of the window, the nearest day first.

    `key`, one of `CLAIMS` or empty, looks at that figure only. `questions` are those of saved measures. No
    day is offered after `last_known`, beyond which the project knows nothing, unless a measure goes further.
    """
    found: list[tuple[int, Finding]] = []
    for question in questions:
        as_of = question.statistics.as_of.toordinal()
        for day in _days(asked, question.statistics, last_known):
            there = answers.of(question.measure, datetime.date.fromordinal(day))
            asked_there = msgspec.structs.replace(question, departures=(Departure.AS_OF,), statistics=there)
            found += [(abs(day - as_of), each) for each in _headlines(asked, key, asked_there)]
    return [finding for _, finding in sorted(found, key=lambda each: each[0])]


def _headlines(asked: Asked, key: str, question: Question) -> Iterator[Finding]:
    for figure, value, basis in headline_values(question.statistics):
        is_asked = not key or is_of(figure, key)
        if is_asked and match_of(value, asked) is Match.EXACT:
            yield Finding(figure, question, value, basis, Match.EXACT)


def _days(asked: Asked, statistics: Statistics, last_known: datetime.date) -> list[int]:
    """The nearest days of the window on which a headline figure may be the number; not the as-of day."""
    if statistics.start is None:
        return []
    as_of, first = statistics.as_of.toordinal(), statistics.start.toordinal()
    last = max(as_of, last_known.toordinal())
    days = {day for day in _candidates(asked, statistics) if first <= day <= last and day != as_of}
    return nsmallest(_DAYS_TRIED, days, key=lambda day: abs(day - as_of))


def _candidates(asked: Asked, statistics: Statistics) -> Iterator[int]:
    """Days on which a silence has lasted so long, then the last ones of a count or a pace."""
    silences = statistics.intervals
    for index in range(max(0, len(silences) - _SILENCES_TRIED), len(silences)):
        silence, is_last = silences[index], index == len(silences) - 1
        lasted = silence.start.latest + int(asked.value)
        if is_last or lasted <= silence.end.earliest:
            yield lasted
        if not asked.value:
            # On the first day on which it may be, a contact is on that day or not yet there.
            yield silence.start.earliest
        if not is_last and _ends_a_count(asked, statistics, index, silence):
            yield silence.end.earliest - 1


def _ends_a_count(asked: Asked, statistics: Statistics, index: int, silence: Interval) -> bool:
    """Whether the contacts up to this silence are that many, or that many days apart."""
    number = index + 1 - closed_places(statistics).start
    days = silence.start.latest - (statistics.start or statistics.as_of).toordinal()
    return number > 0 and (number == asked.value or days == asked.value * number)
