"""The parts of a date that is not one plain day, as citations show them: its year alone, or all but it."""

from __future__ import annotations

from models.dates import EventDate, parse_edtf
from models.dates.value import from_ordinal
from models.dates.wording import format_date

_WITHIN_A_YEAR = frozenset({"day", "month", "season"})


def year_text(date: EventDate, language: str) -> str:
    """`2025`, `c. 2025`, `2024–2025`; a longer or open date in words."""
    if date.has_open_start or date.has_open_end:
        return format_date(date, language, "long")
    first, last = _years(date)
    if first == last:
        return format_date(parse_edtf(f"{first}{date.qualifier}"), language, "long")
    if date.lasts and not date.qualifier:
        return f"{first}–{last}"
    return format_date(date, language, "long")


def day_and_month(date: EventDate, language: str, style: str) -> str:
    """Everything but the year, `19–21 December`; empty where the date says nothing finer than years."""
    first, last = _years(date)
    if first != last or date.precision not in _WITHIN_A_YEAR:
        return ""
    return format_date(date, language, style, year=False)


def _years(date: EventDate) -> tuple[str, str]:
    """Four digits each, of its first and last day."""
    return from_ordinal(date.earliest).edtf[:4], from_ordinal(date.latest).edtf[:4]
