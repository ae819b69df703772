"""What statistics give back: numbers that are ranges, intervals, figures."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

import msgspec

from models.dates import DayRange
from models.records import Measure

WEAK_BELOW = 10
"""Closed intervals from which burstiness says something; of fewer it is mostly chance."""


class Bounds(NamedTuple):
    """The smallest and largest value that the dates allow; equal when they leave no doubt."""

    min: float
    max: float

    @property
    def is_exact(self) -> bool:
        return self.min == self.max


class State(StrEnum):
    """Where an interval lies in the window; with no contact at all the one interval is `open`."""

    OPENING = "opening"
    CLOSED = "closed"
    OPEN = "open"


class RecordWord(StrEnum):
    """Whether the open silence is the longest of all."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    TIE = "tie"
    NO = "no"


class Interval(msgspec.Struct, frozen=True, gc=False):
    """A silence: from the end of all contact so far to the next start, or to an edge of the window.

    A struct, not a dataclass: a project may have 100 000 of them after every edit.
    """

    start: DayRange
    """Days (ordinals) on which it may begin: the end of all contact so far, or the window start.

    Where contact goes on beyond the start of the next, it begins and ends on that day.
    """
    end: DayRange
    """Days on which it may end: the next contact's first day, or the as-of day."""
    from_event: str | None
    """The contact that it begins with, in the order of events; where their order is in doubt, another may."""
    to_event: str | None
    state: State
    days: Bounds
    vanishes: bool = False
    """True if some readings have no such interval; `days` are its lengths in the others.

    One of its contacts is outside the window then, or both are on one day that counts once.
    """


class MonthCount(msgspec.Struct, frozen=True, gc=False):
    """Contacts of a calendar month; a struct, too, as a window may have 100 000 months.

    The year and month are those of the calendar, January being 1.
    """

    year: int
    month: int
    count: Bounds


class Headline(msgspec.Struct, frozen=True):
    """What a reader sees first."""

    days_since_last: Bounds | None
    record: RecordWord | None
    longest: Bounds | None
    """Days of the longest silence of any state."""


def sure_length(interval: Interval) -> float:
    """The days that an interval has in every reading."""
    return 0 if interval.vanishes else interval.days.min


class Statistics(msgspec.Struct, frozen=True):
    """The answer to a measure; a figure that cannot be computed is None."""

    measure: Measure
    start: datetime.date | None
    """First day of the window: the earliest, where the first contact begins it on an uncertain one; None when
    the measure has none and nothing counts.
    """
    as_of: datetime.date
    counted: tuple[str, ...]
    """Ids of the events that count in some reading of the dates, in order."""
    intervals: Sequence[Interval]
    """In order of time; made when asked for where there are many."""
    count: Bounds
    count_by_kind: Mapping[str, Bounds]
    days_since_last: Bounds | None = None
    days_per_contact: Bounds | None = None
    exposure_per_contact: Bounds | None = None
    exposure_interval: Bounds | None = None
    """95 % Poisson interval of `exposure_per_contact`; its end is infinite when nothing counts."""
    mean_interval: Bounds | None = None
    median_interval: Bounds | None = None
    longest: tuple[int, ...] = ()
    """Indexes into `intervals`; several when they tie."""
    longest_days: Bounds | None = None
    """How many days the longest interval of any state has."""
    longest_closed: tuple[int, ...] = ()
    current_rank: Bounds | None = None
    record: RecordWord | None = None
    margin_days: Bounds | None = None
    burstiness: Bounds | None = None
    contacts_per_month: Sequence[MonthCount] = ()
    """Every month that the window touches, in order of time; made when asked for."""
    possible: tuple[str, ...] = ()
    """Ids among `counted` that straddle an edge of the window, and so count in some readings only."""
    first_contact: DayRange | None = None
    """Days on which the first contact may start, within the window."""
    last_contact: DayRange | None = None
    """Days on which the contact that starts last may start: `an` of the definitions."""

    @property
    def is_reversed(self) -> bool:
        """True if the window ends before it starts."""
        return self.start is not None and self.start > self.as_of

    @property
    def pace(self) -> Bounds | None:
        """`days_per_contact` where it says something.

        A single contact that opens the window itself has (an - S) / n = 0: true, and no pace.
        """
        return None if self.measure.start is None and self.count.max <= 1 else self.days_per_contact

    @property
    def first_days(self) -> DayRange | None:
        """The first day of the window; without one, the days on which the first contact may start."""
        if self.measure.start is None:
            return self.first_contact
        day = self.measure.start.toordinal()
        return DayRange(day, day)

    @property
    def headline(self) -> Headline:
        """The days since the last contact, whether they are a record, and the longest silence."""
        return Headline(self.days_since_last, self.record, self.longest_days)

    @property
    def is_burstiness_weak(self) -> bool:
        """True if it rests on too few closed intervals, in some readings of the dates at least."""
        return self.burstiness is not None and self.count.min - 1 < WEAK_BELOW
