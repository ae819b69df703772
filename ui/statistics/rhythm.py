"""Contacts per month -> the bars of a small chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from models.dates import parse_edtf
from models.dates.wording import format_date
from models.narrative import definition, figure_name, number
from models.statistics import Bounds, MonthCount, Statistics
from ui.i18n import translate
from ui.statistics.lines import FigureRow, pair

MOST_MONTHS = 60
"""Above this the bars stand for years."""


@dataclass(frozen=True, slots=True)
class RhythmBar:
    """A month or a year with its contacts."""

    label: str
    """`Aug 2025` or `2025`."""
    tick: str
    """What stands beneath the bar: a year where it begins, else the initial of the month."""
    starts_year: bool
    count: Bounds
    spoken: str


@dataclass(frozen=True, slots=True)
class Rhythm:
    row: FigureRow
    """Name and definition of the figure; the value lists every bar that is not empty."""
    bars: tuple[RhythmBar, ...]
    most: float
    """Contacts of the highest bar."""
    title: str
    """`Contacts per month · 2025–2026`."""


def rhythm(statistics: Statistics, language: str) -> Rhythm:
    """The contacts of each month of the window, of each year where there are more than `MOST_MONTHS`."""
    months = statistics.contacts_per_month
    if len(months) > MOST_MONTHS:
        bars = tuple(_year(year, list(group), language) for year, group in groupby(months, lambda m: m.year))
        label = translate("Statistics", "Contacts per year")
    else:
        bars = tuple(_month(month, index == 0, language) for index, month in enumerate(months))
        label = translate("Statistics", "Contacts per month")
    value = "; ".join(bar.spoken for bar in bars if bar.count.max)
    explained = f"{figure_name('contacts_per_month', language)}. {definition('contacts_per_month', language)}"
    return Rhythm(
        FigureRow("contacts_per_month", label, value, explained),
        bars,
        max((bar.count.max for bar in bars), default=0.0),
        f"{label} · {_years(months)}",
    )


def _years(months: Sequence[MonthCount]) -> str:
    years = (month.year for month in (*months[:1], *months[-1:]))
    return "–".join(map(str, dict.fromkeys(years)))


def _month(month: MonthCount, is_first: bool, language: str) -> RhythmBar:
    date = parse_edtf(f"{month.year:04}-{month.month:02}")
    starts_year = is_first or month.month == 1
    initial = format_date(date, language, "long")[:1].upper()
    label = format_date(date, language)
    spoken = pair(format_date(date, language, "long"), number(month.count, language))
    return RhythmBar(label, initial, starts_year, month.count, spoken)


def _year(year: int, months: list[MonthCount], language: str) -> RhythmBar:
    """The sum of its months: wider than need be where a date lies in one of two months."""
    count = Bounds(sum(m.count.min for m in months), sum(m.count.max for m in months))
    return RhythmBar(str(year), str(year), True, count, pair(str(year), number(count, language)))
