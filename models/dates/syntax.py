"""EDTF (ISO 8601-2:2019, levels 0 to 2) text <-> its parts; which days they mean is `edtf`'s part.

An expression is a `Single` date, a `Span` (`A/B`) or a `OneOf` (`[A,B..C]`).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple, TypeAlias

from models.dates.errors import DateError
from models.dates.units import is_season


class Open(Enum):
    """The end of a span that is no date."""

    OPEN = ".."
    UNKNOWN = ""


class Single(NamedTuple):
    """Digits, of which an unspecified one is `X`; what is not said is empty."""

    year: str
    month: str = ""
    """`01` to `12`, or the code of a season."""
    day: str = ""
    qualifier: str = ""
    """Of the whole: a mark on any component marks the date."""

    def __str__(self) -> str:
        return "-".join(part for part in self[:3] if part) + self.qualifier

    @property
    def is_season(self) -> bool:
        return is_season(self.month)

    @property
    def is_masked(self) -> bool:
        """True when some digit is unspecified."""
        return "X" in self.year or "X" in self.month or "X" in self.day

    @property
    def plain(self) -> Single:
        """Without its qualifier."""
        return self._replace(qualifier="")


class Span(NamedTuple):
    """`A/B`: lasts from a day of A to a day of B. In a set, `A..B`: one of the days from A to B."""

    first: Single | Open
    last: Single | Open


class OneOf(NamedTuple):
    """`[...]`: one day of one of the members, unknown which."""

    members: tuple[Single | Span, ...]


Expression: TypeAlias = Single | Span | OneOf

_MARK = "([~?%]?)"
_SINGLE = re.compile(
    f"{_MARK}([0-9X]{{4}}){_MARK}(?:-{_MARK}([0-9X]{{2}}){_MARK}(?:-{_MARK}([0-9X]{{2}}){_MARK})?)?"
)
_SIGNIFICANT = re.compile(f"([0-9]{{4}})S([1-4]){_MARK}")
_FAR_YEAR = re.compile(r"Y-?[0-9]+(E[0-9]+)?(S[0-9]+)?[~?%]?|-[0-9X]{4}(-[0-9X~?%-]+)?[~?%]?")
_CLOCK_TIME = re.compile(r"[0-9X~?%-]{8,}T[0-9].*")


def parse(text: str) -> Expression:
    """The parts of an EDTF text.

    Raises DateError: `not_edtf`; `several_events` for `{...}`; `open_both_ends`; `clock_time`;
    `year_out_of_range` for the longer or negative years that EDTF can write.
    """
    if text.startswith("{") and text.endswith("}"):
        raise DateError("several_events", text)
    if text.startswith("[") and text.endswith("]"):
        return OneOf(tuple(_member(part) for part in text[1:-1].split(",")))
    if "/" in text:
        first, _, last = text.partition("/")
        return _span(_end(first), _end(last), text)
    return _single(text)


def combined(marks: Iterable[str]) -> str:
    """One qualifier for several: approximate and uncertain together are `%`."""
    found = set("".join(marks))
    if "%" in found or found == {"~", "?"}:
        return "%"
    return "".join(found)


def single_of_day(ordinal: int) -> Single:
    """The exact date of a day."""
    day = datetime.date.fromordinal(ordinal)
    return Single(f"{day.year:04}", f"{day.month:02}", f"{day.day:02}")


def neighbour(single: Single, step: int) -> Single | None:
    """The day, month or year `step` units further.

    None for seasons and unspecified digits, and beyond the ends of the calendar.
    """
    if single.is_masked or single.is_season:
        return None
    if single.day:
        day = datetime.date(int(single.year), int(single.month), int(single.day)).toordinal() + step
        try:
            return single_of_day(day)._replace(qualifier=single.qualifier)
        except (ValueError, OverflowError):
            return None
    if single.month:
        years, month = divmod(int(single.month) - 1 + step, 12)
        year, month_text = int(single.year) + years, f"{month + 1:02}"
    else:
        year, month_text = int(single.year) + step, ""
    in_calendar = datetime.MINYEAR <= year <= datetime.MAXYEAR
    return Single(f"{year:04}", month_text, "", single.qualifier) if in_calendar else None


def _single(text: str) -> Single:
    match = _SINGLE.fullmatch(text)
    if match is not None:
        parts = match.groups(default="")
        year, month, day = parts[1::3]
        if day and is_season(month):
            raise DateError("not_edtf", text)
        return Single(year, month, day, combined(parts[0::3] + parts[2::3]))
    match = _SIGNIFICANT.fullmatch(text)
    if match is not None:
        digits = int(match[2])
        return Single(match[1][:digits].ljust(4, "X"), qualifier=match[3])
    if _FAR_YEAR.fullmatch(text):
        raise DateError("year_out_of_range", text)
    raise DateError("clock_time" if _CLOCK_TIME.fullmatch(text) else "not_edtf", text)


def _end(text: str) -> Single | Open:
    return Open(text) if text in ("", "..") else _single(text)


def _span(first: Single | Open, last: Single | Open, text: str) -> Span:
    if isinstance(first, Open) and isinstance(last, Open):
        raise DateError("open_both_ends", text)
    return Span(first, last)


def _member(text: str) -> Single | Span:
    if ".." not in text:
        return _single(text)
    first, _, last = text.partition("..")
    return _span(_end(first or ".."), _end(last or ".."), text)
