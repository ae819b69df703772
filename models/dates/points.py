"""One date as people write it: `12 fév. 2025`, `Feb 12, 2025`, `12/02/2025`, `mi-août 2025`, `été 2025`.

A `Point` is what such a text says, no more: a day may lack its month and its year (`19` in `19–21 Dec 2025`)
until another date completes it. `resolve` turns a complete one into EDTF.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from models.dates.edtf import parse_edtf
from models.dates.errors import DateError
from models.dates.units import WINTERS, month_length
from models.dates.vocabulary import (
    MONTHS,
    PARTS,
    RELATIVE_DAYS,
    SEASONS,
    UNKNOWN_DAYS,
    WEEKDAYS,
    alternatives,
)


class Convention(NamedTuple):
    """What a text leaves to its readers."""

    today: datetime.date
    day_first: bool = True
    """`12/02/2025` is in February."""
    starting_winter: bool = True
    """`winter 2025` is the one that starts in 2025, not the one that ends in it."""
    lasting_slash: bool = True
    """`18/19 August 2025` lasts, and is not one of the two days."""
    short_years: bool = False
    """`2011/12` is 2011 to 2012, not December 2011."""


class Point(NamedTuple):
    """Digits as typed; what is not said is empty."""

    year: str = ""
    month: str = ""
    day: str = ""
    weekday: str = ""
    season: int = 0
    part: int | None = None
    """Third of the month or the year."""
    edtf: str | None = None
    """A date that is EDTF already; empty if it is said to be unknown."""
    has_month_name: bool = False

    def completed(self, other: Point) -> Point:
        """With the month and year that it shares with the other: `19` (and `21 Dec 2025`).

        A year alone completes nothing: `12 Feb – 2025` is no range. Nor has a day a month in common with what
        is no day: `12 – Feb 2025`.
        """
        if self.edtf is not None or not other.completes:
            return self
        point = self._replace(year=self.year or other.year)
        if self.month or not (self.day and other.day):
            return point
        return point._replace(month=other.month, has_month_name=other.has_month_name)

    @property
    def completes(self) -> bool:
        """False for a year, early 2025, and what is EDTF already."""
        return bool(self.month or self.day or self.season)

    @property
    def is_year(self) -> bool:
        """True for a year and no more."""
        return not self.completes and self.part is None and self.edtf is None


_GAP = r"(?:[ .,]*|-|/)"
_OF = r"(?:of |de |d')?"
_WEEKDAY = rf"(?:(?P<weekday>{alternatives(WEEKDAYS)})\.?,? (?:the |le )?)?"
_ORDINAL = "(?:er|eme|e|st|nd|rd|th)"
_DAY = rf"(?P<day>\d{{1,2}})(?:{_ORDINAL}| {_ORDINAL}(?![a-z]))?(?!\d)"
_MONTH = rf"(?P<month>{alternatives(MONTHS)})\.?(?![a-z])"
_YEAR = r"(?P<year>'?\d+)"
_PART = rf"(?P<part>{alternatives(PARTS)})[ -](?:of |the |l'|d'|de |du )?"
_SEASON = rf"(?P<season>{alternatives(SEASONS)})(?![a-z0-9])"
_NEXT = r"(?: ?[-/] ?(?P<next>\d{2}|\d{4}))"

_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"{_WEEKDAY}{_DAY}{_GAP}{_OF}{_MONTH}(?:{_GAP}{_OF}{_YEAR})?",
        rf"{_WEEKDAY}{_MONTH}{_GAP}{_DAY}(?:(?:[ .,]+|[-/](?=\d{{4}})){_YEAR})?",
        rf"{_MONTH}(?:{_GAP}{_OF}{_YEAR})?",
        rf"{_PART}{_MONTH}(?:{_GAP}{_OF}{_YEAR})?",
        rf"(?P<year>\d{{4}}){_GAP}{_MONTH}(?:{_GAP}{_DAY})?",
        rf"(?P<year>\d{{4}}){_GAP}{_DAY}{_GAP}{_MONTH}",
        rf"{_PART}(?P<year>\d{{4}})",
        rf"{_SEASON}(?:[ -]?{_OF}{_YEAR}{_NEXT}?)?",
        rf"(?P<year>\d{{4}}){_NEXT}?[ -]{_SEASON}",
        r"annees (?P<decade>\d{3})0|(?P<decade_s>\d{3})0'?s",
        rf"{_WEEKDAY}(?P<year>\d{{4}})(?P<gap>[-./ ])(?P<month>\d{{1,2}})(?P=gap)(?P<day>\d{{1,2}})",
        rf"{_WEEKDAY}(?P<first>\d{{1,2}})(?P<gap>[-./ ])(?P<second>\d{{1,2}})(?P=gap){_YEAR}",
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
        r"(?P<month>\d{1,2})[-./](?P<year>\d{4})",
        r"(?P<year>\d{4})[-./](?P<month>0?[1-9]|1[0-2])",
        r"(?P<first>\d{1,2})[-./](?P<second>\d{1,2})",
        rf"{_WEEKDAY}{_DAY}\.?(?:[ ,]+(?P<year>\d{{4}}))?",
        rf"{_YEAR}",
    )
)
"""Tried in this order; the first that matches the whole text is what it says."""

_LEADING = re.compile(
    r"(?:on|the|le|la|les|in|en|au|a|during|courant|au cours|dans|of|de|du"
    r"|month of|mois de|pendant|durant) |(?:mois )?d'|l'"
)
_UNSPECIFIED = re.compile(r"(?=.*x)[0-9x]{4}(-[0-9x]{2}){0,2}")


def read_point(text: str, convention: Convention) -> Point | None:
    """What a folded text says, None if it has no shape of a date.

    Raises DateError for unspecified digits that stand for no day (`2025-02-3X`) and for a season over two
    years that does not last from one to the next.
    """
    if text in UNKNOWN_DAYS:
        return Point(edtf="")
    while True:
        if text in RELATIVE_DAYS:
            day = convention.today + datetime.timedelta(RELATIVE_DAYS[text])
            return Point(edtf=day.isoformat())
        for shape in _SHAPES:
            match = shape.fullmatch(text)
            if match is not None:
                return _point(match.groupdict(default=""), convention)
        article = _LEADING.match(text)
        if article is None:
            break
        text = text[article.end() :]
    return Point(edtf=parse_edtf(text.upper()).edtf) if _UNSPECIFIED.fullmatch(text) else None


def _point(said: dict[str, str], convention: Convention) -> Point:
    if decade := said.get("decade") or said.get("decade_s"):
        return Point(edtf=f"{decade}X")
    year, month, day = (said.get(name, "").lstrip("'") for name in ("year", "month", "day"))
    if "first" in said:
        day, month = said["first"], said["second"]
        if not convention.day_first:
            day, month = month, day
    season = SEASONS.get(said.get("season", ""), 0)
    if season in WINTERS and year:
        year = _winter_year(year, said.get("next", ""), convention)
    elif said.get("next"):
        raise DateError("not_understood", "")
    return Point(
        year,
        str(MONTHS.get(month, month)),
        day,
        said.get("weekday", ""),
        season,
        PARTS.get(said.get("part", "")),
        has_month_name=month in MONTHS,
    )


def _winter_year(year: str, following: str, convention: Convention) -> str:
    """The year in which the winter starts: `2025-2026` and `2025-26` leave no doubt, `2025` does."""
    if following:
        if not str(int(year) + 1).endswith(following):
            raise DateError("not_understood", "")
        return year
    return year if convention.starting_winter else f"{int(year) - 1:0{len(year)}}"


def resolve(point: Point) -> str:
    """The EDTF of a point.

    Raises DateError: `no_year`, `short_year`, `year_out_of_range`, `not_understood` (a day without month),
    `no_such_month`, `no_such_day`, `wrong_weekday`.
    """
    if point.edtf is not None:
        return point.edtf
    year = _year(point.year)
    if point.season:
        return f"{year}-{point.season}"
    if not point.month:
        if point.day:
            raise DateError("not_understood", "")
        return year if point.part is None else f"{year}-{37 + point.part}"
    month = int(point.month)
    if not 1 <= month <= 12:
        raise DateError("no_such_month", "")
    if point.part is not None:
        return _third(int(year), month, point.part)
    if not point.day:
        return f"{year}-{month:02}"
    date = parse_edtf(f"{year}-{month:02}-{int(point.day):02}")
    if point.weekday and (date.earliest - 1) % 7 != WEEKDAYS[point.weekday]:
        raise DateError("wrong_weekday", "")
    return date.edtf


def _year(digits: str) -> str:
    if not digits:
        raise DateError("no_year", "")
    if len(digits) < 4:
        raise DateError("short_year", "")
    if len(digits) > 4 or digits == "0000":
        raise DateError("year_out_of_range", "")
    return digits


def _third(year: int, month: int, part: int) -> str:
    """Early, mid and late in a month are its days 1 to 10, 11 to 20, 21 to the last; one day of these."""
    first, last = ((1, 10), (11, 20), (21, month_length(year, month)))[part]
    return f"[{year:04}-{month:02}-{first:02}..{year:04}-{month:02}-{last:02}]"
