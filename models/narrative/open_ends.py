"""Figures that reach back to the open end of a date have no limit there: the year 1 is no fact.

What is told to people - in a sentence, a row, a drawing, a finding - goes through `without_open_ends` first;
the JSON of the command line keeps the numbers of the definitions.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from models.dates import FIRST_DAY, DayRange
from models.project import Project
from models.statistics import Alternative, Bounds, Interval, MonthCount, State, Statistics, date_for


def begins_open(statistics: Statistics) -> bool:
    """Whether nobody knows when the window begins: it has no start, and its first date has an open beginning.

    A start of the window cuts every open beginning off.
    """
    first = statistics.first_contact
    return statistics.measure.start is None and first is not None and _is_open(first)


def without_open_ends(project: Project, statistics: Statistics) -> Statistics:
    """The statistics with an infinite bound for each number of days that an open beginning leaves open, and
    the window and its months from the first day that a date names.
    """
    if not begins_open(statistics):
        return statistics
    known = datetime.date.fromordinal(_first_known_day(project, statistics, statistics.counted))
    silences = tuple(_silences(statistics, known.toordinal()))
    highs = [each.days.max for each in silences if each.state is State.CLOSED]
    last, is_open = silences[-1].days, math.inf in highs
    finite = max((high for high in highs if high < math.inf), default=0)
    median, margin = statistics.median_interval, statistics.margin_days
    return msgspec.structs.replace(
        statistics,
        start=known,
        intervals=silences,
        longest_days=_longest_days(statistics, silences),
        days_since_last=last if statistics.days_since_last is not None else None,
        days_per_contact=_endless(statistics.days_per_contact),
        exposure_per_contact=_endless(statistics.exposure_per_contact),
        exposure_interval=_endless(statistics.exposure_interval),
        mean_interval=_endless(statistics.mean_interval) if is_open else statistics.mean_interval,
        median_interval=_endless(median) if median is not None and median.max > finite else median,
        contacts_per_month=_since(known, statistics.contacts_per_month),
        margin_days=margin
        and Bounds(-math.inf if is_open else margin.min, math.inf if math.isinf(last.max) else margin.max),
    )


def open_alternative(project: Project, one: Alternative, statistics: Statistics) -> Alternative:
    """Likewise the days that an unconfirmed event would leave: since the last contact, and at most."""
    measure = statistics.measure
    date = date_for(project, measure, project.events[one.event])
    if measure.start is not None or not (begins_open(statistics) or _is_open(date.start)):
        return one
    known = _first_known_day(project, statistics, (*statistics.counted, one.event))
    apart = statistics.as_of.toordinal() - known
    days, longest = (_limited(each, apart) for each in (one.days_since_last, one.longest))
    return msgspec.structs.replace(one, days_since_last=days, longest=longest)


def days_between(first: DayRange, last: DayRange) -> Bounds:
    """Days from one date to a later one."""
    latest = math.inf if _is_open(first) else last.latest - first.earliest
    return Bounds(last.earliest - first.latest, latest)


def says_nothing(days: Bounds) -> bool:
    """True of any number of days at all."""
    return days.min <= 0 and math.isinf(days.max)


def drawn_length(days: Bounds) -> float:
    """How long a silence is drawn at most: of one without a limit, the days that are certain."""
    return days.min if math.isinf(days.max) else days.max


def _is_open(days: DayRange) -> bool:
    return days.earliest == FIRST_DAY and not days.is_exact


def _limited(days: Bounds, most: float) -> Bounds:
    return days if days.is_exact or days.max <= most else Bounds(days.min, math.inf)


def _endless(bounds: Bounds | None) -> Bounds | None:
    return bounds if bounds is None or bounds.is_exact else Bounds(bounds.min, math.inf)


def _silences(statistics: Statistics, known: int) -> Iterator[Interval]:
    """The intervals; a closed one that is longer than the dates are apart reaches back to an open end.

    `known` is the first day that a date names.
    """
    last = statistics.last_contact
    apart = last.latest - known if last is not None else 0
    for each in statistics.intervals:
        if each.state is State.OPEN:
            days = Bounds(each.days.min, math.inf) if _is_open(each.start) else each.days
        else:
            days = _limited(each.days, apart)
        yield msgspec.structs.replace(each, days=days)


def _since(known: datetime.date, months: Sequence[MonthCount]) -> Sequence[MonthCount]:
    """The months from that of a day on, without making those of two thousand years before."""
    if not months:
        return months
    first = months[0]
    return months[12 * (known.year - first.year) + known.month - first.month :]


def _longest_days(statistics: Statistics, silences: Sequence[Interval]) -> Bounds | None:
    days = statistics.longest_days
    is_open = any(math.isinf(silences[index].days.max) for index in statistics.longest)
    return Bounds(days.min, math.inf) if days is not None and is_open else days


def _first_known_day(project: Project, statistics: Statistics, events: Iterable[str]) -> int:
    """The earliest end of a date that is not open."""
    dates = [date_for(project, statistics.measure, project.events[event]) for event in events]
    days = [day for date in dates for day in (*date.start, *date.end) if day > FIRST_DAY]
    return min(days, default=FIRST_DAY)
