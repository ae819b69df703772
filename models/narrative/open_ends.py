"""Figures that reach back to the open end of a date have no limit there: the year 1 is no fact."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator
from dataclasses import replace

import msgspec

from models.dates import FIRST_DAY
from models.project import Project
from models.statistics import Alternative, Bounds, Interval, State, Statistics, date_for


def without_open_ends(project: Project, statistics: Statistics) -> Statistics:
    """The statistics with an infinite bound for each number of days that an open beginning leaves open, and
    the months from the first day that a date names.

    Only a window without a start has any: a start cuts them all off.
    """
    first = statistics.first_contact
    if statistics.measure.start is not None or first is None or first.is_exact or first.earliest > FIRST_DAY:
        return statistics
    known = datetime.date.fromordinal(_first_known_day(project, statistics))
    silences = tuple(_silences(statistics, known.toordinal()))
    highs = [each.days.max for each in silences if each.state is State.CLOSED]
    last, is_open = silences[-1].days, math.inf in highs
    finite = max((high for high in highs if high < math.inf), default=0)
    median, margin = statistics.median_interval, statistics.margin_days
    return replace(
        statistics,
        intervals=silences,
        days_since_last=last if statistics.days_since_last is not None else None,
        days_per_contact=_endless(statistics.days_per_contact),
        exposure_per_contact=_endless(statistics.exposure_per_contact),
        exposure_interval=_endless(statistics.exposure_interval),
        mean_interval=_endless(statistics.mean_interval) if is_open else statistics.mean_interval,
        median_interval=_endless(median) if median is not None and median.max > finite else median,
        contacts_per_month=tuple(
            each
            for each in statistics.contacts_per_month
            if (each.year, each.month) >= (known.year, known.month)
        ),
        margin_days=margin
        and Bounds(-math.inf if is_open else margin.min, math.inf if math.isinf(last.max) else margin.max),
    )


def open_alternative(one: Alternative, statistics: Statistics) -> Alternative:
    """Likewise the days since the last contact that an unconfirmed event would leave."""
    days = one.days_since_last
    if days.is_exact or days.max < statistics.as_of.toordinal() - FIRST_DAY:
        return one
    return replace(one, days_since_last=Bounds(days.min, math.inf))


def says_nothing(days: Bounds) -> bool:
    """True of any number of days at all."""
    return days.min <= 0 and math.isinf(days.max)


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
            reaches_back = not each.start.is_exact and each.start.earliest == FIRST_DAY
        else:
            reaches_back = not each.days.is_exact and each.days.max > apart
        days = Bounds(each.days.min, math.inf)
        yield msgspec.structs.replace(each, days=days) if reaches_back else each


def _first_known_day(project: Project, statistics: Statistics) -> int:
    """The earliest end of a counted date that is not open."""
    dates = [date_for(project, statistics.measure, project.events[event]) for event in statistics.counted]
    days = [day for date in dates for day in (*date.start, *date.end) if day > FIRST_DAY]
    return min(days, default=FIRST_DAY)
