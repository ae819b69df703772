"""The steps of the axis, minutes to millennia: where each begins and what it is called in each language."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import pairwise

import msgspec

from models.dates import FIRST_DAY, LAST_DAY
from models.dates.wording import format_day, format_time, month_name, weekday_name
from models.timeline.scale import NOON

_END = LAST_DAY + 1
_DAY_MINUTES = 24 * 60
_QUARTER = {"en": "Q{n}", "fr": "T{n}"}
_DECADE = {"en": "{year}s", "fr": "années {year}"}
_CENTURY = {"en": "{ordinal} century", "fr": "{ordinal} siècle"}
_SHORT_CENTURY = {"en": "{ordinal}\u00a0c.", "fr": "{ordinal}\u00a0s."}
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}

Text = Callable[[float, str], str]
"""(first day of a step, language) -> what it is called."""

Starts = Callable[[float, float], Iterable[float]]
"""(first, last day) -> where steps begin, from one at or before the first day to the one after the last."""


class Unit(msgspec.Struct, frozen=True):
    """A step of the axis."""

    days: float
    """Its usual length."""
    shortest: float
    """A month is 28 to 31 days long."""
    starts: Starts
    text: Text
    samples: tuple[float, ...]
    """Days with the widest labels."""
    larger: Unit | None = None
    """Named on the line below."""
    label_at: float | None = None
    """Where the middle of the label stands, in days from the beginning; None: in the middle of the step."""
    brief: Text | None = None
    """A shorter text, where the usual one has no room."""
    shows_weekdays: bool = False
    """Whether single days are wide enough for the weekends to be seen."""


def _date(day: float) -> datetime.date:
    return datetime.date.fromordinal(min(max(math.floor(day), FIRST_DAY), LAST_DAY))


def _every(minutes: int, offset: int = 0) -> Starts:
    """Steps of equal length, minutes to weeks, counted from day `offset`; midnights are whole numbers."""

    def starts(first: float, last: float) -> Iterator[float]:
        begin = math.floor((max(first, FIRST_DAY) - offset) * _DAY_MINUTES / minutes)
        stop = math.ceil((min(last, _END) - offset) * _DAY_MINUTES / minutes)
        return (offset + index * minutes / _DAY_MINUTES for index in range(begin, stop + 1))

    return starts


def _months(step: int) -> Starts:
    """Steps of `step` calendar months, counted from January of year 0."""

    def starts(first: float, last: float) -> Iterator[float]:
        early, late = _date(first), _date(last)
        begin = (early.year * 12 + early.month - 1) // step
        stop = (late.year * 12 + late.month - 1) // step + 1
        return (_month_start(index * step) for index in range(begin, stop + 1))

    return starts


def _years(step: int) -> Starts:
    return _months(12 * step)


def _other_days(first: float, last: float) -> Iterator[float]:
    """The days 1, 3, 5 ... of each month, but the last where the next month would begin a day later."""
    months = list(_months(1)(first, last))
    for month, following in pairwise(months):
        yield from (month + day for day in range(0, min(29, round(following - month) - 1), 2))
    yield months[-1]


def _month_start(index: int) -> float:
    year, month = divmod(index, 12)
    if year < 1:
        return float(FIRST_DAY)
    return float(datetime.date(year, month + 1, 1).toordinal() if year <= 9999 else _END)


def _time_text(day: float, language: str) -> str:
    minutes = round(day * _DAY_MINUTES) % _DAY_MINUTES
    return format_time(f"{minutes // 60:02d}:{minutes % 60:02d}", language)


def _hour_text(day: float, language: str) -> str:
    hour = round(day * 24) % 24
    return f"{hour}\u00a0h" if language == "fr" else f"{hour:02d}:00"


def _day_text(day: float, language: str) -> str:
    date = _date(day)
    return "1er" if date.day == 1 and language == "fr" else str(date.day)


def _weekday_text(day: float, language: str) -> str:
    return f"{weekday_name(math.floor(day), language, 'short')} {_day_text(day, language)}"


def _full_day_text(day: float, language: str) -> str:
    weekday = weekday_name(math.floor(day), language, "short")
    return f"{weekday} {format_day(math.floor(day), language, 'medium')}"


def _month_text(day: float, language: str) -> str:
    return month_name(_date(day).month, language, "short")


def _month_and_year(style: str) -> Text:
    def text(day: float, language: str) -> str:
        date = _date(day)
        return f"{month_name(date.month, language, style)} {date.year}"

    return text


def _quarter_text(day: float, language: str) -> str:
    return _QUARTER[language].format(n=(_date(day).month + 2) // 3)


def _year_text(day: float, language: str) -> str:
    return str(_date(day).year)


def _decade_text(day: float, language: str) -> str:
    """As EDTF has it, `196X` is 1960 to 1969; the first one has no year 0."""
    year = _date(day).year // 10 * 10
    return _DECADE[language].format(year=year) if year else "1–9"


def _century(templates: dict[str, str]) -> Text:
    """As EDTF has it, `18XX` is 1800 to 1899, the 19th century."""

    def text(day: float, language: str) -> str:
        number = _date(day).year // 100 + 1
        return templates[language].format(ordinal=_french(number) if language == "fr" else _english(number))

    return text


def _english(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else _ENDINGS.get(number % 10, "th")
    return f"{number}{ending}"


def _french(number: int) -> str:
    roman, rest = "", number
    for value, letters in _ROMAN:
        roman += letters * (rest // value)
        rest %= value
    return f"{roman}{'er' if number == 1 else 'e'}"


@cache
def _days_of(year: int, months: int = 1) -> tuple[float, ...]:
    """The 28th of every so many months: two wide digits, each name of a month."""
    return tuple(float(datetime.date(year, month, 28).toordinal()) for month in range(1, 13, months))


_LATE = (float(_END - 1),)
_CENTURIES = tuple(float(datetime.date(year, 1, 1).toordinal()) for year in (1700, 1800, 2200))
_NOON = (float(datetime.date(2000, 12, 28).toordinal()) + NOON,)
_WEEK = tuple(float(datetime.date(2000, 12, day).toordinal()) for day in range(22, 29))


_CENTURY_BELOW = Unit(
    *(36_525, 36_524, _years(100), _century(_CENTURY), _CENTURIES), brief=_century(_SHORT_CENTURY)
)
_DECADE_BELOW = Unit(3652, 3652, _years(10), _decade_text, _LATE)
_YEAR_BELOW = Unit(365, 365, _years(1), _year_text, _LATE)
_MONTH_BELOW = Unit(
    *(30, 28, _months(1), _month_and_year("long"), _days_of(2000)), brief=_month_and_year("short")
)
_DAY_BELOW = Unit(1, 1, _every(_DAY_MINUTES), _full_day_text, _days_of(2000))


def _time_steps(text: Text, *lengths: int) -> Iterator[Unit]:
    for minutes in lengths:
        days = minutes / _DAY_MINUTES
        yield Unit(days, days, _every(minutes), text, _NOON, _DAY_BELOW, label_at=0.0, shows_weekdays=True)


def _day_steps(days: int, starts: Starts, text: Text, samples: tuple[float, ...]) -> Unit:
    """Labelled in the middle of the day that is named, where its events stand."""
    return Unit(days, days, starts, text, samples, _MONTH_BELOW, label_at=NOON, shows_weekdays=days < 7)


def _year_steps(*lengths: int, larger: Unit | None = None) -> Iterator[Unit]:
    for years in lengths:
        yield Unit(years * 365.25, years * 365, _years(years), _year_text, _LATE, larger, label_at=0.0)


UNITS = (
    *_time_steps(_time_text, 1, 2, 5, 10, 15, 30),
    *_time_steps(_hour_text, 60, 120, 180, 360),
    _day_steps(1, _every(_DAY_MINUTES), _weekday_text, _WEEK),
    _day_steps(1, _every(_DAY_MINUTES), _day_text, _NOON),
    _day_steps(2, _other_days, _day_text, _NOON),
    _day_steps(7, _every(7 * _DAY_MINUTES, 1), _day_text, _NOON),
    Unit(30.4, 28, _months(1), _month_text, _days_of(2000), _YEAR_BELOW),
    Unit(91.3, 90, _months(3), _quarter_text, _days_of(2000, 3), _YEAR_BELOW),
    Unit(365.25, 365, _years(1), _year_text, _LATE, _DECADE_BELOW),
    *_year_steps(2, larger=_DECADE_BELOW),
    *_year_steps(5, larger=_CENTURY_BELOW),
    Unit(3652.5, 3652, _years(10), _decade_text, _LATE, _CENTURY_BELOW),
    *_year_steps(10, 20, 50, larger=_CENTURY_BELOW),
    Unit(36_525, 36_524, _years(100), _century(_SHORT_CENTURY), _CENTURIES),
    *_year_steps(100, 200, 500, 1000, 2000, 5000),
)
"""From fine to coarse; where two are equally long, the one with the longer labels comes first."""
