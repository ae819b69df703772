"""Contacts per month -> the bars of a small chart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import msgspec

from models.dates import parse_edtf
from models.dates.wording import format_date
from models.narrative.numbers import number
from models.narrative.terms import definition, figure_name
from models.records import CountBy
from models.statistics import Bounds, MonthCount, Statistics
from ui.i18n import translate
from ui.statistics.lines import FigureRow, pair

MOST_MONTHS = 60
"""Bars at most, where nothing else is said of the room that there is."""

MONTH = 0
"""The unit of bars that stand for months; other units are numbers of years."""
_UNITS = (1, 10, 100, 1000)


class RhythmBar(msgspec.Struct, frozen=True):
    """A month, or the years from one to another, with its contacts."""

    label: str
    """`Aug 2025`, `2025`, `1990–1999`."""
    initial: str
    """Of the month; empty for years."""
    year: int | None
    """The year that begins here; None for a month within one."""
    count: Bounds
    spoken: str


class Rhythm(msgspec.Struct, frozen=True):
    row: FigureRow
    """Name and definition of the figure; the value lists every bar that is not empty."""
    bars: tuple[RhythmBar, ...]
    most: float
    """Contacts of the highest bar."""
    title: str
    """`Contacts per month · 2025–2026`."""
    unit: int
    """`MONTH`, or the number of years that a bar stands for."""


def unit_of(statistics: Statistics, most_bars: int) -> int:
    """The finest unit of which there are at most so many in the window."""
    months = statistics.contacts_per_month
    if len(months) <= most_bars:
        return MONTH
    first, last = months[0].year, months[-1].year
    fitting = (unit for unit in _UNITS if last // unit - first // unit < most_bars)
    return next(fitting, _UNITS[-1])


def rhythm(statistics: Statistics, language: str, most_bars: int = MOST_MONTHS) -> Rhythm:
    """The contacts of each month of the window; of each year, decade, century where months are too many."""
    months, unit = statistics.contacts_per_month, unit_of(statistics, most_bars)
    if unit == MONTH:
        bars = tuple(_month(month, index == 0, language) for index, month in enumerate(months))
    else:
        groups = groupby(months, lambda month: month.year // unit)
        bars = tuple(_years(index * unit, unit, list(group), language) for index, group in groups)
    count_by = statistics.measure.count_by
    label = _label(unit, count_by)
    value = "; ".join(bar.spoken for bar in bars if bar.count.max)
    name = figure_name("contacts_per_month", language, count_by)
    explained = f"{name}. {definition('contacts_per_month', language, count_by)}"
    return Rhythm(
        FigureRow("contacts_per_month", label, value, explained),
        bars,
        max((bar.count.max for bar in bars), default=0.0),
        f"{label} · {_window(months)}",
        unit,
    )


def _label(unit: int, count_by: CountBy) -> str:
    if count_by is CountBy.DAY:
        return {
            MONTH: translate("Statistics", "Days with a contact per month"),
            1: translate("Statistics", "Days with a contact per year"),
            10: translate("Statistics", "Days with a contact per decade"),
            100: translate("Statistics", "Days with a contact per century"),
            1000: translate("Statistics", "Days with a contact per thousand years"),
        }[unit]
    return {
        MONTH: translate("Statistics", "Contacts per month"),
        1: translate("Statistics", "Contacts per year"),
        10: translate("Statistics", "Contacts per decade"),
        100: translate("Statistics", "Contacts per century"),
        1000: translate("Statistics", "Contacts per thousand years"),
    }[unit]


def _window(months: Sequence[MonthCount]) -> str:
    years = (month.year for month in (*months[:1], *months[-1:]))
    return "–".join(map(str, dict.fromkeys(years)))


def _month(month: MonthCount, is_first: bool, language: str) -> RhythmBar:
    date = parse_edtf(f"{month.year:04}-{month.month:02}")
    name = format_date(date, language, "long")
    year = month.year if is_first or month.month == 1 else None
    spoken = pair(name, number(month.count, language))
    return RhythmBar(format_date(date, language), name[:1].upper(), year, month.count, spoken)


def _years(first: int, unit: int, months: list[MonthCount], language: str) -> RhythmBar:
    """The sum of its months: wider than need be where a date lies in one of two months.

    The calendar begins with the year 1, and so do its first decade and century.
    """
    count = Bounds(sum(m.count.min for m in months), sum(m.count.max for m in months))
    first, last = max(first, 1), first + unit - 1
    label = str(first) if unit == 1 else f"{first}–{last}"
    return RhythmBar(label, "", first, count, pair(label, number(count, language)))
