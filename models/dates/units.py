"""Months and seasons as days: the rules that EDTF leaves to those who apply it.

Seasons are whole months, so that a source's "summer 2025" always covers the same days:

| codes | unit | days |
| --- | --- | --- |
| 21, 25 | spring; northern spring | March to May |
| 22, 26 | summer; northern summer | June to August |
| 23, 27 | autumn; northern autumn | September to November |
| 24, 28 | winter; northern winter | December to February of the next year |
| 29 to 32 | southern spring, summer, autumn, winter | from September, December, March, June |
| 33 to 36 | quarters | three months each |
| 37 to 39 | quadrimesters: early, mid, late in the year | four months each |
| 40, 41 | semesters | six months each |

A season belongs to the year in which it begins.
"""

from __future__ import annotations

import datetime

from models.dates.value import DayRange

_SEASONS = {
    **{first + index: (month, 3) for first in (21, 25) for index, month in enumerate((3, 6, 9, 12))},
    **{29 + index: (month, 3) for index, month in enumerate((9, 12, 3, 6))},
    **{33 + index: (1 + 3 * index, 3) for index in range(4)},
    **{37 + index: (1 + 4 * index, 4) for index in range(3)},
    **{40 + index: (1 + 6 * index, 6) for index in range(2)},
}
"""EDTF code -> first month, number of months."""

WINTERS = frozenset(code for code, (month, length) in _SEASONS.items() if month + length > 13)
"""Codes of the seasons that run into the next year."""


_MONTH_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Of a common year, by number of the month."""


def is_season(month: str) -> bool:
    """True for the digits that EDTF writes in place of a month to mean a season."""
    return month.isdigit() and int(month) in _SEASONS


def month_length(year: int, month: int) -> int:
    """Number of days."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and is_leap else _MONTH_LENGTHS[month]


def season_days(year: int, code: int) -> DayRange:
    """Its first and last day; ValueError for the winter of 9999, which the calendar cuts off."""
    first, months = _SEASONS[code]
    years, month = divmod(first + months - 2, 12)
    last = datetime.date(year + years, month + 1, month_length(year + years, month + 1))
    return DayRange(datetime.date(year, first, 1).toordinal(), last.toordinal())
