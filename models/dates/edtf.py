"""EDTF (ISO 8601-2:2019) text -> EventDate."""

from __future__ import annotations

import calendar
import datetime
import re
from functools import lru_cache

from models.dates.value import FIRST_DAY, LAST_DAY, DayRange, EventDate


class DateError(ValueError):
    """A text that is not a date of one event; `code` says why (`ui` words it), `text` is what was read."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text!r}")
        self.code = code
        self.text = text


_SIMPLE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)")
_COARSENESS = ("day", "month", "season", "year", "decade", "century", "open")


@lru_cache(maxsize=65536)
def parse_edtf(text: str) -> EventDate:
    """Read one EDTF date; raises DateError (`not_edtf`, `no_such_day`, `reversed`)."""
    if text.startswith("[") and text.endswith("]"):
        return _one_of(text)
    if "/" in text:
        return _interval(text)
    days, precision, qualifier = _simple(text, text)
    return EventDate(text, days, days, False, precision, qualifier)


def _simple(part: str, whole: str) -> tuple[DayRange, str, str]:
    """The days of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, its precision and its qualifier."""
    match = _SIMPLE.fullmatch(part)
    if match is None:
        raise DateError("not_edtf", whole)
    year, month, day, qualifier = match.groups()
    try:
        if month is None:
            first = datetime.date(int(year), 1, 1)
            return (
                DayRange(first.toordinal(), datetime.date(int(year), 12, 31).toordinal()),
                "year",
                qualifier,
            )
        if day is None:
            first = datetime.date(int(year), int(month), 1)
            length = calendar.monthrange(first.year, first.month)[1]
            return DayRange(first.toordinal(), first.toordinal() + length - 1), "month", qualifier
        ordinal = datetime.date(int(year), int(month), int(day)).toordinal()
    except ValueError as error:
        raise DateError("no_such_day", whole) from error
    return DayRange(ordinal, ordinal), "day", qualifier


def _interval(text: str) -> EventDate:
    """`A/B` lasts from a day of A to a day of B; `..` leaves an end open."""
    parts = text.split("/")
    if len(parts) != 2 or parts == ["..", ".."]:
        raise DateError("not_edtf", text)
    ends: list[tuple[DayRange, str, str]] = []
    for part in parts:
        if part in ("..", ""):
            ends.append((DayRange(FIRST_DAY, LAST_DAY), "open", ""))
        else:
            ends.append(_simple(part, text))
    (start, start_precision, q1), (end, end_precision, q2) = ends
    if start_precision == "open":
        start = DayRange(FIRST_DAY, end.latest)
    if end_precision == "open":
        end = DayRange(start.earliest, LAST_DAY)
    if start.earliest > end.latest:
        raise DateError("reversed", text)
    start = DayRange(start.earliest, min(start.latest, end.latest))
    end = DayRange(max(start.earliest, end.earliest), end.latest)
    precision = max(start_precision, end_precision, key=_COARSENESS.index)
    return EventDate(text, start, end, True, precision, q1 or q2)


def _one_of(text: str) -> EventDate:
    """`[A..B]`: one day, unknown which, from A to B; `[..B]` and `[A..]` leave an end open."""
    first, dots, last = text[1:-1].partition("..")
    if not dots or not (first or last):
        raise DateError("not_edtf", text)
    start, start_precision, _ = (
        _simple(first, text) if first else (DayRange(FIRST_DAY, FIRST_DAY), "open", "")
    )
    end, end_precision, _ = _simple(last, text) if last else (DayRange(LAST_DAY, LAST_DAY), "open", "")
    if start.earliest > end.latest:
        raise DateError("reversed", text)
    days = DayRange(start.earliest, end.latest)
    return EventDate(text, days, days, False, max(start_precision, end_precision, key=_COARSENESS.index))
