"""The date of an event: what is known of the days on which it starts and ends.

Days are integers, proleptic Gregorian ordinals as in `datetime.date.toordinal` (1 is 0001-01-01), so that
the difference of two is a number of calendar days.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import NamedTuple

FIRST_DAY = datetime.date.min.toordinal()
"""Stands for an open beginning (`..` in EDTF): the calendar has no earlier day."""

LAST_DAY = datetime.date.max.toordinal()
"""Stands for an open end."""

PRECISIONS = ("day", "month", "season", "year", "decade", "century", "millennium", "open")
"""From fine to coarse."""


class DayRange(NamedTuple):
    """The days, both included, among which one day lies."""

    earliest: int
    latest: int

    @property
    def is_exact(self) -> bool:
        return self.earliest == self.latest


@dataclass(frozen=True, slots=True, order=False)
class EventDate:
    """A date as evidence: `edtf` is its text (ISO 8601-2), the rest its reading.

    A date that *lasts* (`2025-12-19/2025-12-21`) covers every day from its start to its end. One that does
    not happens on a single day, *somewhere in* `start` (which then equals `end`): `2025-08`,
    `[2025-08-18..2025-08-25]`. Of a set with gaps, `[2025-08-18,2025-08-25]`, only the first and last
    days are kept: figures are bounds over every day between, as for a range.
    """

    edtf: str
    start: DayRange
    end: DayRange
    lasts: bool
    precision: str
    """One of `PRECISIONS`, the coarsest that its text uses; `open` if an end is open or unknown."""
    qualifier: str = ""
    """`~` approximate, `?` uncertain, `%` both, or nothing."""

    def __str__(self) -> str:
        return self.edtf

    def __reduce__(self) -> tuple[type[EventDate], tuple[object, ...]]:
        """Copies itself; the method that `slots=True` makes asks for the fields removed below."""
        return EventDate, (self.edtf, self.start, self.end, self.lasts, self.precision, self.qualifier)

    @property
    def earliest(self) -> int:
        """First day that the event can touch."""
        return self.start.earliest

    @property
    def latest(self) -> int:
        """Last day that the event can touch."""
        return self.end.latest

    @property
    def is_exact(self) -> bool:
        """True when both ends are known to the day."""
        return self.start.earliest == self.start.latest and self.end.earliest == self.end.latest

    @property
    def is_one_day(self) -> bool:
        """True for one day known exactly, doubted or not: what a clock time can be added to."""
        return self.is_exact and self.start == self.end and not self.lasts

    @property
    def only_day(self) -> datetime.date | None:
        """The day of a date that is one exact day and nothing else; None if it is doubted, or more."""
        return datetime.date.fromordinal(self.earliest) if self.is_one_day and not self.qualifier else None

    @property
    def has_open_start(self) -> bool:
        return self.start.earliest == FIRST_DAY

    @property
    def has_open_end(self) -> bool:
        return self.end.latest == LAST_DAY

    @property
    def sort_key(self) -> tuple[int, int]:
        """Order is by earliest day, then latest day."""
        return (self.start.earliest, self.end.latest)


# A date is one string in a project file, and msgspec would read and write any dataclass as an object.
del EventDate.__dataclass_fields__


def from_day(day: datetime.date) -> EventDate:
    """The exact one-day date of a calendar day."""
    ordinal = day.toordinal()
    here = DayRange(ordinal, ordinal)
    return EventDate(day.isoformat(), here, here, False, "day")


def from_ordinal(ordinal: int) -> EventDate:
    """The exact one-day date of an ordinal; ValueError outside years 1 to 9999."""
    return from_day(datetime.date.fromordinal(ordinal))
