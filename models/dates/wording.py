"""Dates in words, in English and French.

Styles: `short` (`12 Feb`, `12 févr.`: the year only where nothing else says it), `medium` (`12 Feb 2025`)
and `long` (`12 February 2025`, `1er août 2025`). A date that lasts has a dash (`19–21 Dec 2025`), one that
falls on an unknown day does not (`between 18 and 25 Aug 2025`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from models.dates.phrases import Phrasing, has_one_year
from models.dates.syntax import OneOf, Open, Single, Span, parse
from models.dates.value import DayRange, EventDate, from_ordinal
from models.dates.words import EndWords, Words, words_of

_GAP = re.compile("X[0-9]")


def format_date(date: EventDate, language: str, style: str = "medium", year: bool = True) -> str:
    """The date in words; `year=False` leaves the year out where the date names months of a single one."""
    return _format(date.edtf, language, style, year)


@lru_cache(maxsize=65536)
def format_day(ordinal: int, language: str, style: str = "medium", year: bool = True) -> str:
    """One exact day in words; ValueError outside years 1 to 9999."""
    return _format(from_ordinal(ordinal).edtf, language, style, year)


def format_time(time: str, language: str) -> str:
    """A time of day, given as `HH:MM`: `18:00`, or `18 h 00` in French with no-break spaces."""
    hours, _, minutes = time.partition(":")
    return f"{int(hours)}\u00a0h\u00a0{minutes}" if language == "fr" else time


@lru_cache(maxsize=256)
def month_name(month: int, language: str, style: str = "medium") -> str:
    """The name of month 1 to 12: `long` in full, any other style abbreviated."""
    words = words_of(language)
    return (words.months if style == "long" else words.short_months)[month - 1]


@lru_cache(maxsize=64)
def _short_weekday(weekday: int, language: str) -> str:
    name = words_of(language).weekdays[weekday][:3]
    return f"{name}." if language == "fr" else name


def weekday_name(ordinal: int, language: str, style: str = "medium") -> str:
    """The day of the week of an ordinal: `long` in full, any other style abbreviated: `Wed`, `mer.`."""
    weekday = (ordinal - 1) % 7
    return words_of(language).weekdays[weekday] if style == "long" else _short_weekday(weekday, language)


@lru_cache(maxsize=65536)
def _format(edtf: str, language: str, style: str, year: bool) -> str:
    expression = parse(edtf)
    year = (year and style != "short") or not has_one_year(expression)
    return Phrasing(words_of(language), style == "long", year).of(expression)


def understood(date: EventDate, language: str) -> str:
    """One line that says which days the date means, so that who typed it can check.

    `Wednesday 12 February 2025`; `one day, from 18 to 25 August 2025`; `from 19 to 21 December 2025, 3 days`.
    """
    words = words_of(language)
    line = _lasting_days(date, words) if date.lasts else _one_day(date, words)
    return ", ".join([line, words.qualifiers[date.qualifier]]) if date.qualifier else line


def _one_day(date: EventDate, words: Words) -> str:
    phrasing, days = Phrasing(words, long=True), date.start
    if days.is_exact:
        weekday = words.weekdays[(days.earliest - 1) % 7]
        return words.weekday_day.format(weekday, phrasing.day(days.earliest))
    if _is_list_of_days(date):
        return words.one_day.format(phrasing.of(parse(date.edtf)))
    limits: list[str] = []
    if _is_contiguous(date) and not (date.has_open_start or date.has_open_end):
        limits.append(phrasing.days(words.lasting, days))
    else:
        if not date.has_open_start:
            limits.append(words.on_the_earliest.format(phrasing.day(days.earliest)))
        if not date.has_open_end:
            limits.append(words.on_the_latest.format(phrasing.day(days.latest)))
    return words.one_day.format(", ".join(limits or [phrasing.days(words.lasting, days)]))


def _is_list_of_days(date: EventDate) -> bool:
    expression = parse(date.edtf)
    return isinstance(expression, OneOf) and all(
        isinstance(member, Single) and member.day and not (member.is_masked or member.qualifier)
        for member in expression.members
    )


def _is_contiguous(date: EventDate) -> bool:
    """True when it can be any day from its earliest to its latest."""
    expression = parse(date.edtf)
    if isinstance(expression, OneOf):
        return len(expression.members) == 1
    return not (isinstance(expression, Single) and _GAP.search("".join(expression[:3])))


def _lasting_days(date: EventDate, words: Words) -> str:
    phrasing, span = Phrasing(words, long=True), parse(date.edtf)
    assert isinstance(span, Span)
    if date.is_exact:
        first, last = date.earliest, date.latest
        days = phrasing.days(words.lasting, DayRange(first, last)) if last > first else phrasing.day(first)
        return f"{days}, {_length(date, words)}"
    parts = [
        _end(phrasing, span.first, date.start, words.start),
        _end(phrasing, span.last, date.end, words.end),
    ]
    if not (isinstance(span.first, Open) or isinstance(span.last, Open)):
        parts.append(_length(date, words))
    return ", ".join(parts)


def _end(phrasing: Phrasing, end: Single | Open, days: DayRange, words: EndWords) -> str:
    if isinstance(end, Open):
        return words.open if end is Open.OPEN else words.unknown
    if days.is_exact:
        return words.on.format(phrasing.day(days.earliest))
    return phrasing.days(words.between, days)


def _length(date: EventDate, words: Words) -> str:
    """How many days it lasts, both ends counted."""
    fewest = max(1, date.end.earliest - date.start.latest + 1)
    most = date.end.latest - date.start.earliest + 1
    if fewest == most:
        return words.days[most > 1].format(most)
    return words.days_from_to.format(fewest, most)
