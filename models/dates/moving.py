"""Dates that are dragged: the same form, so many days later."""

from __future__ import annotations

import datetime
import re
from enum import StrEnum

from models.dates.edtf import parse_edtf
from models.dates.errors import DateError
from models.dates.value import FIRST_DAY, LAST_DAY, EventDate, from_ordinal

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_VAGUE = re.compile(r"[0-9X]")
"""What is left of a text without its whole days, where it names a month, a year, an unknown day."""


class End(StrEnum):
    """Which end of a date that lasts."""

    START = "start"
    END = "end"


def moved(date: EventDate, days: int) -> EventDate | None:
    """The date so many days later, in its own form: doubts, choices and open ends stay as they are.

    None if it names anything but whole days - `2025-08` has no month three days later -, or if the calendar
    ends before.
    """
    if not _DAY.search(date.edtf) or _VAGUE.search(_DAY.sub("", date.edtf)):
        return None
    try:
        return parse_edtf(_DAY.sub(lambda day: _later(day[0], days), date.edtf))
    except (DateError, OverflowError):
        return None


def can_resize(date: EventDate) -> bool:
    """Whether both ends of a date that lasts are known to the day."""
    return date.lasts and date.is_exact and moved(date, 0) is not None


def resized(date: EventDate, end: End, days: int) -> EventDate:
    """With one end of a date that `can_resize` so many days later, as far as the other end and the calendar.

    What is left of it when both ends meet is one day.
    """
    first, last = date.start.earliest, date.end.earliest
    texts = date.edtf.split("/")
    if end is End.START:
        first = min(max(first + days, FIRST_DAY + 1), last)
        texts[0] = _DAY.sub(_iso(first), texts[0])
    else:
        last = max(min(last + days, LAST_DAY - 1), first)
        texts[1] = _DAY.sub(_iso(last), texts[1])
    return parse_edtf(texts[0] if texts[0] == texts[1] else "/".join(texts))


def lasting(first: int, last: int) -> EventDate:
    """From one day (ordinal) to another, in either order; one day if they are the same."""
    first, last = sorted((first, last))
    return from_ordinal(first) if first == last else parse_edtf(f"{_iso(first)}/{_iso(last)}")


def _later(day: str, days: int) -> str:
    try:
        return (datetime.date.fromisoformat(day) + datetime.timedelta(days)).isoformat()
    except ValueError as error:
        raise OverflowError from error


def _iso(ordinal: int) -> str:
    return datetime.date.fromordinal(ordinal).isoformat()
