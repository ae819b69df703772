"""Dates as bibliographies have them: CSL date objects, `2025/02/12/` of RIS, `year` and `month` of BibTeX."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import cast

from models.dates import DateError, EventDate, parse_edtf
from models.dates.typed import read as read_typed
from models.dates.wording import format_date

_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?"
_PLAIN = re.compile(_DAY)
_SPAN = re.compile(rf"({_DAY})/({_DAY})")
_SEASON = re.compile(r"(\d{4})-2([1-4])")
_SLASHES = re.compile(r"(\d{4})(?:/(\d{1,2})?(?:/(\d{1,2})?(?:/(.*))?)?)?", re.DOTALL)
_WITH_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_SEASON_NAMES = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_NO_DAY = datetime.date.min
"""No text that is read here counts from today."""


def date_of_text(text: str) -> EventDate | None:
    """EDTF, `2025/02/12/`, a date with a time of day, or words that can be read in one way only."""
    text = " ".join(text.split())
    if not text or len(text) > 200:
        return None
    timed = _WITH_TIME.fullmatch(text)
    if timed is not None:
        text = timed[1]
    for candidate in (text, text.replace("u", "X")):
        try:
            return parse_edtf(candidate)
        except DateError:
            continue
    return _date_of_slashes(text) or _date_of_words(text)


def _date_of_slashes(text: str) -> EventDate | None:
    """Year, month and day of RIS; what it adds is a season, or a time of day that no source needs."""
    match = _SLASHES.fullmatch(text)
    if match is None:
        return None
    year, month, day, more = match.groups(default="")
    season = _SEASON_NAMES.get(more.strip().lower())
    if season and not month:
        return _date(f"{year}-2{season}")
    return _date("-".join((year, *(part.zfill(2) for part in (month, day if month else "") if part))))


def _date_of_words(text: str) -> EventDate | None:
    if not _YEAR.search(text):
        return None
    try:
        readings = read_typed(text, _NO_DAY)
    except DateError:
        return None
    return readings[0] if len(readings) == 1 else None


def _date(edtf: str) -> EventDate | None:
    try:
        return parse_edtf(edtf)
    except DateError:
        return None


# ---- CSL ----------------------------------------------------------------------------------------------


def date_of_csl(value: object) -> EventDate | None:
    """A date variable: an object with `date-parts`, `edtf`, `raw` or `literal`, or an EDTF text."""
    if isinstance(value, str):
        return date_of_text(value)
    if not isinstance(value, Mapping):
        return None
    variable = cast("Mapping[str, object]", value)
    for key in ("edtf", "raw"):
        text = variable.get(key)
        if isinstance(text, str) and (date := date_of_text(text)) is not None:
            return date
    date = _date_of_parts(variable)
    literal = variable.get("literal")
    return date_of_text(literal) if date is None and isinstance(literal, str) else date


def _date_of_parts(variable: Mapping[str, object]) -> EventDate | None:
    parts = variable.get("date-parts")
    if not isinstance(parts, list):
        return None
    days = [_edtf_of_parts(part) for part in cast("list[object]", parts)]
    season = str(variable.get("season", "")).strip().lower()
    if len(days) == 1 and len(days[0]) == 4 and (code := _SEASON_NAMES.get(season, season)):
        return _date(f"{days[0]}-2{code}")
    mark = "~" if variable.get("circa") not in (None, False, "", 0, "0", "false") else ""
    if not days or len(days) > 2 or not days[0]:
        return None
    return _date("/".join(f"{day}{mark}" if day else ".." for day in days))


def _edtf_of_parts(part: object) -> str:
    """`[2025, 2, "12"]` -> `2025-02-12`; empty for what is no date of the calendar."""
    if not isinstance(part, list):
        return ""
    numbers = [str(number).strip() for number in cast("list[object]", part) if number not in ("", None)]
    if not numbers or not all(
        number.isascii() and number.isdigit() and len(number) <= 4 for number in numbers
    ):
        return ""
    if numbers == ["0"]:  # an open end
        return ""
    return "-".join((numbers[0].zfill(4), *(number.zfill(2) for number in numbers[1:3])))


def csl_of_date(date: EventDate, language: str) -> dict[str, object]:
    """The date variable: `date-parts` where these say it all, else `edtf`, and words for other programs."""
    edtf = date.edtf
    if season := _SEASON.fullmatch(edtf):
        return {"date-parts": [[int(season[1])]], "season": int(season[2])}
    if _PLAIN.fullmatch(edtf):
        return {"date-parts": [_parts(edtf)]}
    if _PLAIN.fullmatch(edtf[:-1]) and edtf.endswith("~"):
        return {"date-parts": [_parts(edtf[:-1])], "circa": True}
    if span := _SPAN.fullmatch(edtf):
        return {"date-parts": [_parts(span[1]), _parts(span[2])]}
    return {"edtf": edtf, "literal": format_date(date, language, "long")}


def _parts(edtf: str) -> list[int]:
    return [int(part) for part in edtf.split("-")]


# ---- RIS and BibTeX -----------------------------------------------------------------------------------


def first_plain(date: EventDate) -> str:
    """The year, month or day at which the text of a date begins, for formats that know no more; or empty."""
    match = _PLAIN.search(date.edtf)
    if match is not None and _date(match[0]) is not None:
        return match[0]
    year = _YEAR.search(date.edtf)
    return year[0] if year else ""


def slashed(edtf: str) -> str:
    """`2025-02` -> `2025/02//`, as RIS writes dates."""
    year, month, day, *_ = (*edtf.split("-"), "", "")
    return f"{year}/{month}/{day}/"


MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def date_of_fields(year: str, month: str, day: str) -> EventDate | None:
    """BibTeX's `year`, and `month` by number, name or abbreviation; `12 feb` and `feb 12` have the day."""
    number = _month_number(month)
    if number and year.isdigit():
        return _date("-".join((year.zfill(4), number, *((day.zfill(2),) if day.isdigit() else ()))))
    return date_of_text(" ".join(part for part in (day, month, year) if part))


def _month_number(month: str) -> str:
    month = month.strip().lower().rstrip(".")
    if month.isdigit():
        return month.zfill(2)
    return f"{MONTHS.index(month) + 1:02}" if month in MONTHS else ""
