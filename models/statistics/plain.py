"""The figures of contacts on one known day each: the definitions as they stand, on columns of days.

Most projects have nothing else, and imported ones have 100 000 of them; the other modules bound the same
figures over every reading of uncertain dates, and give the same numbers where there is no doubt.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from operator import sub
from statistics import median
from typing import overload

import msgspec

from models.dates import DayRange
from models.records import CountBy, Measure, Opening
from models.statistics.counting import PlainContacts
from models.statistics.months import Months, month_number
from models.statistics.poisson import exposure_interval
from models.statistics.results import Bounds, Interval, RecordWord, State, Statistics
from models.statistics.spread import exact_burstiness


class PlainIntervals(Sequence[Interval]):
    """The intervals between the days of a column, each made when it is asked for."""

    def __init__(self, start: int | None, contacts: PlainContacts, as_of: int) -> None:
        self._openings = 0 if start is None else 1
        self._days = [*([] if start is None else [start]), *contacts.days, as_of]
        self._events = [*([] if start is None else [None]), *contacts.events, None]
        self.lengths: list[int] = list(map(sub, self._days[1:], self._days))
        """Days of each interval."""

    def __len__(self) -> int:
        return len(self.lengths)

    @overload
    def __getitem__(self, index: int) -> Interval: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Interval, ...]: ...
    def __getitem__(self, index: int | slice) -> Interval | tuple[Interval, ...]:
        places = range(len(self))[index]
        if isinstance(places, range):
            return tuple([self._interval(place) for place in places])
        return self._interval(places)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)  # pyright: ignore[reportUnknownArgumentType]

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def _interval(self, index: int) -> Interval:
        start, end, days = self._days[index], self._days[index + 1], self.lengths[index]
        if index == len(self) - 1:
            state = State.OPEN
        else:
            state = State.OPENING if index < self._openings else State.CLOSED
        return Interval(
            DayRange(start, start),
            DayRange(end, end),
            self._from_event(index),
            self._events[index + 1],
            state,
            Bounds(days, days),
        )

    def _from_event(self, index: int) -> str | None:
        """Of several contacts on a day, silence is counted from the first."""
        if index < self._openings:
            return None
        return self._events[bisect_left(self._days, self._days[index], self._openings)]


def interval_days(statistics: Statistics) -> list[Bounds]:
    """The length of each interval, without making the intervals where there may be many."""
    intervals = statistics.intervals
    if isinstance(intervals, PlainIntervals):
        return [_exactly(length) for length in intervals.lengths]
    return [interval.days for interval in intervals]


class _Comparison(msgspec.Struct, frozen=True):
    """The open silence beside the others that compete with it."""

    longest: tuple[int, ...]
    rank: Bounds
    record: RecordWord
    margin: Bounds | None


def figures(measure: Measure, kinds: Sequence[str], found: PlainContacts, as_of: int) -> Statistics:
    """Every figure of contacts that lie in a window which ends on `as_of`; `kinds` are those that count."""
    contacts = found.first_of_each_day() if measure.count_by is CountBy.DAY else found
    days, number = contacts.days, len(contacts.days)
    start = measure.start.toordinal() if measure.start else None
    first_day = days[0] if start is None else start
    exposure = as_of - first_day
    silences = PlainIntervals(start, contacts, as_of)
    lengths = silences.lengths
    first_closed = 0 if start is None else 1
    closed = sorted(lengths[first_closed:-1])
    compared = _compared(
        lengths, 0 if start is not None and measure.opening is Opening.COUNTS else first_closed
    )
    return Statistics(
        measure=measure,
        start=datetime.date.fromordinal(first_day),
        as_of=datetime.date.fromordinal(as_of),
        counted=tuple(found.events),
        intervals=silences,
        count=_exactly(number),
        count_by_kind=_by_kind(found, kinds, measure.count_by),
        days_since_last=_exactly(as_of - days[-1]),
        days_per_contact=_exactly((days[-1] - first_day) / number),
        exposure_per_contact=_exactly(exposure / number),
        exposure_interval=Bounds(*exposure_interval(exposure, number)),
        mean_interval=_exactly((days[-1] - days[0]) / (number - 1)) if closed else None,
        median_interval=_exactly(median(closed)) if closed else None,
        longest=compared.longest,
        longest_days=_exactly(lengths[compared.longest[0]]),
        longest_closed=_places(lengths, closed[-1], first_closed, number + first_closed - 1)
        if closed
        else (),
        current_rank=compared.rank,
        record=compared.record,
        margin_days=compared.margin,
        burstiness=_exactly(exact_burstiness(closed)) if len(closed) > 1 and closed[-1] else None,
        contacts_per_month=_by_month(contacts.days, first_day, as_of),
        first_contact=DayRange(days[0], days[0]),
        last_contact=DayRange(days[-1], days[-1]),
    )


def _exactly(value: float) -> Bounds:
    return Bounds(value, value)


def _compared(lengths: list[int], first: int) -> _Comparison:
    """The open silence, which is the last one, against those from the index `first` on."""
    present, others = lengths[-1], lengths[first:-1]
    if not others:
        return _Comparison((len(lengths) - 1,), _exactly(1), RecordWord.CERTAIN, None)
    margin = present - max(others)
    record = RecordWord.TIE
    if margin:
        record = RecordWord.CERTAIN if margin > 0 else RecordWord.NO
    longest = _places(lengths, max(present, present - margin), first, len(lengths))
    rank = 1 if margin >= 0 else 1 + sum([length > present for length in others])
    return _Comparison(longest, _exactly(rank), record, _exactly(margin))


def _places(lengths: list[int], length: int, first: int, end: int) -> tuple[int, ...]:
    """The indexes from `first` to before `end` of the intervals of that length."""
    return tuple([index for index in range(first, end) if lengths[index] == length])


def _by_kind(found: PlainContacts, kinds: Sequence[str], count_by: CountBy) -> dict[str, Bounds]:
    if count_by is CountBy.EVENT:
        counts = Counter(found.kinds)
    else:
        counts = Counter(kind for kind, _ in set(zip(found.kinds, found.days, strict=True)))
    return {kind: _exactly(counts[kind]) for kind in kinds}


def _by_month(days: list[int], start: int, as_of: int) -> Months:
    """How many of the days lie in each calendar month of the window."""
    counts = Counter(map(month_number, days))
    return Months(start, as_of, {month: _exactly(count) for month, count in counts.items()})
