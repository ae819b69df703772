"""Durations as people write them: `90 min`, `2 h 30`."""

from __future__ import annotations

import re

from ui.i18n import translate
from ui.tables.column import CONTEXT, CellError

NO_BREAK = "\N{NO-BREAK SPACE}"
SHORT_HOURS = 120
"""Below this many minutes a duration is written in minutes, unless it is whole hours."""

_MINUTES = re.compile(r"(\d+)\s*(?:m|min|mn|minutes?|')?")
_HOURS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hours?|heures?)")
_BOTH = re.compile(
    r"(\d+)\s*(?:h|hr|hrs|hours?|heures?|:)\s*(?:and|et)?\s*(\d{1,2})\s*(?:m|min|mn|minutes?)?"
)


def duration_text(minutes: int | None) -> str:
    """`90 min`, `3 h`, `2 h 30`; nothing for None."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes, 60)
    if minutes == 0 or (minutes < SHORT_HOURS and rest):
        return f"{minutes}{NO_BREAK}min"
    return f"{hours}{NO_BREAK}h" + (f"{NO_BREAK}{rest:02d}" if rest else "")


def read_duration(text: str) -> int | None:
    """Minutes of `90`, `90 min`, `1h30`, `2 h`, `1.5 h`, `1:30`; None for nothing; raises CellError."""
    typed = " ".join(text.casefold().split())
    if not typed:
        return None
    if match := _MINUTES.fullmatch(typed):
        return int(match[1])
    if match := _HOURS.fullmatch(typed):
        return round(float(match[1].replace(",", ".")) * 60)
    match = _BOTH.fullmatch(typed)
    if match is None:
        raise CellError(
            translate(CONTEXT, "“{text}” is not a duration: type 90, 1h30 or 2 h.").format(text=text)
        )
    if int(match[2]) >= 60:
        raise CellError(translate(CONTEXT, "An hour has 60 minutes: type 1h30 or 90."))
    return int(match[1]) * 60 + int(match[2])
