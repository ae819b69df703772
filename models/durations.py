"""Durations in minutes, as people write them in English and French alike: `90 min`, `2 h 30`."""

from __future__ import annotations

import re

from models.text import folded_words

MAX_MINUTES = 366 * 24 * 60
"""A year; more is a slip, or a column that holds something else."""
SHORT_HOURS = 120
"""Below this many minutes a duration is written in minutes, unless it is whole hours."""

_NO_BREAK = "\N{NO-BREAK SPACE}"
_MINUTE = r"(?:m|mn|min\.?|mins\.?|minutes?|')"
_HOUR = r"(?:h|hrs?|hours?|heures?)\.?"
_MINUTES = re.compile(rf"(\d+) ?{_MINUTE}?")
_HOURS = re.compile(rf"(\d+(?:[.,]\d+)?) ?{_HOUR}")
_HOURS_AND_MINUTES = re.compile(rf"(\d+) ?(?:{_HOUR}|:) ?(?:and |et )?(\d{{1,2}}) ?{_MINUTE}?")
_MOST_DIGITS = 9


class DurationError(ValueError):
    """A text that is no duration; `code` says why.

    `bad_duration`: it does not look like one; `bad_minutes`: more than 59 minutes beside hours; `too_long`:
    more than MAX_MINUTES.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text


def duration_text(minutes: int | None) -> str:
    """`90 min`, `3 h`, `2 h 30`, with no-break spaces; nothing for None."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes, 60)
    if minutes == 0 or (minutes < SHORT_HOURS and rest):
        return f"{minutes}{_NO_BREAK}min"
    return f"{hours}{_NO_BREAK}h" + (f"{_NO_BREAK}{rest:02d}" if rest else "")


def read_duration(text: str) -> int | None:
    """Minutes of `90`, `90 min`, `1h30`, `2 h`, `1.5 h`, `1:30`; None for a blank; raises DurationError."""
    typed = folded_words(text)
    if not typed:
        return None
    minutes = _minutes(typed, text)
    if minutes > MAX_MINUTES:
        raise DurationError("too_long", text)
    return minutes


def _minutes(typed: str, text: str) -> int:
    if any(len(digits) > _MOST_DIGITS for digits in re.findall(r"\d+", typed)):
        raise DurationError("too_long" if typed.isdecimal() else "bad_duration", text)
    if match := _MINUTES.fullmatch(typed):
        return int(match[1])
    if match := _HOURS.fullmatch(typed):
        return round(float(match[1].replace(",", ".")) * 60)
    match = _HOURS_AND_MINUTES.fullmatch(typed)
    if match is None:
        raise DurationError("bad_duration", text)
    if int(match[2]) >= 60:
        raise DurationError("bad_minutes", text)
    return int(match[1]) * 60 + int(match[2])
