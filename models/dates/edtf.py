"""EDTF (ISO 8601-2:2019, levels 0 to 2) text -> EventDate: the days that a text means.

Every form that dates one event is read. The width of `~`, `?` and `%` is the precision's own unit, without
padding: `2025~` is one day of 2025. An unspecified digit covers every day that it can stand for, a season
the months of `units`, and `1950S2` (two significant digits) the years 1900 to 1999.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from models.dates.errors import DateError
from models.dates.syntax import OneOf, Open, Single, Span, combined, parse
from models.dates.units import month_length, season_days
from models.dates.value import FIRST_DAY, LAST_DAY, PRECISIONS, DayRange, EventDate

__all__ = ["DateError", "parse_edtf"]

_UNSPECIFIED_YEAR = ("open", "millennium", "century", "decade")
"""Precision by the place of the first `X`."""


@lru_cache(maxsize=65536)
def parse_edtf(text: str) -> EventDate:
    """Read the EDTF date of one event.

    Raises DateError, its `text` the whole text, with one of these codes:
    `not_edtf`; `several_events` (`{...}`); `clock_time` (`2025-02-12T10:00`); `open_both_ends` (`../..`);
    `year_out_of_range` (only years 1 to 9999 are in the calendar); `no_such_month`; `no_such_day`;
    `reversed` (the end lies before the start).
    """
    if len(text) == 10:
        day = _plain_day(text)
        if day is not None:
            return EventDate(text, day, day, False, "day")
    elif len(text) == 21 and text[10] == "/":
        first, last = _plain_day(text[:10]), _plain_day(text[11:])
        if first is not None and last is not None and first <= last:
            return EventDate(text, first, last, True, "day")
    try:
        return _read(text)
    except DateError as error:
        raise DateError(error.code, text) from None


@lru_cache(maxsize=65536)  # the ends of a hundred thousand spans fall on few days
def _plain_day(text: str) -> DayRange | None:
    """The day of `YYYY-MM-DD`; None for any other text, of which the long way says what it is."""
    if text[5] == "W":  # `date.fromisoformat` also knows weeks, EDTF does not
        return None
    try:
        ordinal = datetime.date.fromisoformat(text).toordinal()
    except ValueError:
        return None
    return DayRange(ordinal, ordinal)


def _read(text: str) -> EventDate:
    expression = parse(text)
    if isinstance(expression, Span):
        return _lasting(text, expression)
    members = expression.members if isinstance(expression, OneOf) else (expression,)
    ranges = [_hull(member) if isinstance(member, Span) else _days(member) for member in members]
    days = DayRange(min(r.earliest for r in ranges), max(r.latest for r in ranges))
    return EventDate(text, days, days, False, *_summary(members))


def _lasting(text: str, span: Span) -> EventDate:
    """Each end is no wider than the other end allows: nothing ends before it starts."""
    hull = _hull(span)
    start, end = (hull if isinstance(part, Open) else _days(part) for part in span)
    start = DayRange(start.earliest, min(start.latest, end.latest))
    end = DayRange(max(start.earliest, end.earliest), end.latest)
    return EventDate(text, start, end, True, *_summary((span,)))


def _hull(span: Span) -> DayRange:
    """From the first day of A to the last day of B."""
    earliest = FIRST_DAY if isinstance(span.first, Open) else _days(span.first).earliest
    latest = LAST_DAY if isinstance(span.last, Open) else _days(span.last).latest
    if earliest > latest:
        raise DateError("reversed", "")
    return DayRange(earliest, latest)


def _summary(members: Sequence[Single | Span]) -> tuple[str, str]:
    """The coarsest precision of all, and their qualifiers as one."""
    parts = [part for member in members for part in (member if isinstance(member, Span) else (member,))]
    precision = max(map(_precision, parts), key=PRECISIONS.index)
    return precision, combined(part.qualifier for part in parts if isinstance(part, Single))


def _precision(part: Single | Open) -> str:
    """The unit in which it is known; an unspecified digit leaves the unit that contains it."""
    if isinstance(part, Open):
        return "open"
    if "X" in part.year:
        return _UNSPECIFIED_YEAR[part.year.index("X")]
    if part.is_season:
        return "season"
    if not part.month or "X" in part.month:
        return "year"
    return "month" if not part.day or "X" in part.day else "day"


def _days(single: Single) -> DayRange:
    """The first and last day that the date can be; what is not said is unspecified."""
    years = _numbers(single.year, datetime.MAXYEAR)
    if not years:
        raise DateError("year_out_of_range", "")
    if single.is_season:
        try:
            first, last = (season_days(year, int(single.month)) for year in (years[0], years[-1]))
        except ValueError:
            raise DateError("year_out_of_range", "") from None
        return DayRange(first.earliest, last.latest)
    months = _numbers(single.month or "XX", 12)
    if not months:
        raise DateError("no_such_month", "")
    days = _numbers(single.day or "XX", 31)
    return DayRange(_first_real(years, months, days), _first_real(years[::-1], months[::-1], days[::-1]))


def _first_real(years: Sequence[int], months: Sequence[int], days: Sequence[int]) -> int:
    """The first of the combinations, in the given order, that the calendar has."""
    for year, month in product(years, months):
        length = month_length(year, month)
        for day in days:
            if day <= length:
                return datetime.date(year, month, day).toordinal()
    raise DateError("no_such_day", "")


@lru_cache(maxsize=4096)
def _numbers(mask: str, largest: int) -> tuple[int, ...]:
    """The numbers from 1 to `largest` that a mask such as `202X` can stand for, in order."""
    digits = ("0123456789" if digit == "X" else digit for digit in mask)
    return tuple(number for chosen in product(*digits) if 1 <= (number := int("".join(chosen))) <= largest)
