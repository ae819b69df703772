"""A silence in one line, wherever the window names one."""

from __future__ import annotations

import datetime

from models.dates import DayRange
from models.dates.wording import format_date
from models.narrative.facts import days_date
from models.narrative.numbers import days_text
from models.statistics import Interval, State
from ui.i18n import current_language, translate


def silence_text(interval: Interval, style: str = "medium") -> str:
    """`62 days, 18 Mar → 19 May 2025`, with what the days alone do not say: that it is still open.

    `interval`: without open ends, as people are told of it (`models.narrative.open_ends`).
    """
    language = current_language()
    is_one_year = _year(interval.start) == _year(interval.end)
    first = format_date(days_date(interval.start), language, style, year=not is_one_year)
    last = format_date(days_date(interval.end), language, style)
    texts = {
        State.OPENING: translate("Silences", "{days}, {first} → {last}, before the first contact"),
        State.CLOSED: translate("Silences", "{days}, {first} → {last}"),
        State.OPEN: translate("Silences", "{days}, {first} → {last}, still open"),
    }
    return texts[interval.state].format(days=days_text(interval.days, language), first=first, last=last)


def _year(days: DayRange) -> int:
    return datetime.date.fromordinal(days.latest).year
