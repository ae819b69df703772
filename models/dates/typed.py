"""Dates as people type them, in English and French whatever the language of the interface -> EventDate.

No missing part is ever filled from today: `12 février` alone is refused. The rules that are our own:

- early, mid and late (`début`, `mi-`, `fin`) are thirds: of a month, days 1 to 10, 11 to 20, 21 to the last;
  of a year, four months each.
- `before` and `after` leave the day, month or year itself out, `since` and `until` keep it in.
- `between A and B` is one day, unknown which; `from A to B` and `A–B` last.
- `c.`, `vers`, `?` before or after a range with a dash mark both its ends.
- `18/19 août 2025` lasts or is one of the two days: both are offered. `2025-02-12/14` lasts, as in ISO 8601.
- `2024-25` is a season of EDTF or two years: both are offered. `2011-12` is December 2011, as in ISO 8601;
  `2011–12` and `2011/12` are read both ways.
- A hyphen without spaces joins only two dates that say as much: two days, two months by name, two years.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from models.dates.edtf import parse_edtf
from models.dates.errors import DateError
from models.dates.grammar import SHORT_YEARS, Reader, later_year
from models.dates.points import Convention
from models.dates.units import is_season
from models.dates.value import EventDate
from models.dates.vocabulary import plain_phrase

_LONGEST_TEXT = 120
_HYPHENS = str.maketrans({"\N{HYPHEN}": "-", "\N{NON-BREAKING HYPHEN}": "-", "\N{MINUS SIGN}": "-"})
_TWO_NUMBERS = re.compile(r"\d[-./ ]\d")
_WINTER = re.compile(r"winter|hiver|summer|ete")
_SEASON_OR_YEARS = re.compile(r"(\d{4})-(\d\d)([~?%]?)")


def read(text: str, today: datetime.date, day_first: bool = True) -> tuple[EventDate, ...]:
    """Every reading of what was typed, preferred first; more than one where people differ.

    `12/02/2025` is read both ways, the way of `day_first` first, and so is `winter 2025`, as the winter that
    starts in 2025 first. The EDTF of a date is always its first reading. `today` serves `today`, `hier` and
    the like alone.

    Raises DateError, its `text` the whole text, with one of these codes:
    `empty`; `not_understood`; `no_year`; `short_year` (fewer than four digits); `wrong_weekday`;
    `no_such_day`; `no_such_month`; `year_out_of_range` (only 1 to 9999); `reversed`; `clock_time`;
    `several_events` (`{...}`); `open_both_ends`.
    """
    if not text.strip():
        raise DateError("empty", text)
    exact = text.strip().translate(_HYPHENS).upper()
    try:
        return (parse_edtf(exact), *_as_short_years(exact))
    except DateError as error:
        if error.code != "not_edtf":
            raise DateError(error.code, text) from None
    if len(text) > _LONGEST_TEXT:
        raise DateError("not_understood", text)
    return _readings(text, today, day_first)


@lru_cache(maxsize=4096)
def _readings(text: str, today: datetime.date, day_first: bool) -> tuple[EventDate, ...]:
    """One reading for each convention that makes sense of the text."""
    phrase = plain_phrase(text)
    readings: dict[EventDate, None] = {}
    codes: list[str] = []
    for convention in _conventions(phrase, today, day_first):
        try:
            readings[parse_edtf(Reader(convention).read(phrase))] = None
        except DateError as error:
            codes.append("not_understood" if error.code == "not_edtf" else error.code)
    if not readings:
        raise DateError("no_such_day" if "no_such_day" in codes else codes[0], text)
    return tuple(readings)


def _conventions(phrase: str, today: datetime.date, day_first: bool) -> Iterator[Convention]:
    """Every way of reading that a phrase leaves open, preferred first."""
    day_orders = (day_first, not day_first) if _TWO_NUMBERS.search(phrase) else (day_first,)
    winters = (True, False) if _WINTER.search(phrase) else (True,)
    slashes = (True, False) if "/" in phrase else (True,)
    short = SHORT_YEARS.search(phrase)
    short_years = (False,) if short is None else (True, False) if short[2] == "-" else (False, True)
    for short_year, day_order, winter, slash in product(short_years, day_orders, winters, slashes):
        yield Convention(today, day_order, winter, slash, short_year)


def _as_short_years(edtf: str) -> tuple[EventDate, ...]:
    """`2024-25`, an EDTF season, as the years 2024 to 2025; nothing for any other EDTF."""
    match = _SEASON_OR_YEARS.fullmatch(edtf)
    if match is None or not is_season(match[2]):
        return ()
    last = later_year(match[1], match[2])
    return (parse_edtf(f"{match[1]}{match[3]}/{last}{match[3]}"),) if last else ()
