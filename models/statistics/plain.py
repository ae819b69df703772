"""The figures of contacts on known days: the definitions as they stand, on columns of days.

Most projects have nothing else, and imported ones have 100 000 of them; the other modules bound the same
figures over every reading of uncertain dates, and give the same numbers where there is no doubt.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nlargest
from itertools import accumulate
from operator import sub
from typing import overload

import msgspec

from models.dates import DayRange
from models.records import CountBy, Measure, Opening
from models.statistics.counting import PlainContacts
from models.statistics.months import Months, month_number
from models.statistics.poisson import exposure_interval
from models.statistics.results import Bounds, Interval, RecordWord, State, Statistics, sure_length
from models.statistics.spread import exact_burstiness, median


class PlainIntervals(Sequence[Interval]):
    """The intervals between contacts on known days: each made when it is asked for, or all if several are."""

    def __init__(self, start: int | None, contacts: PlainContacts, as_of: int) -> None:
        self._openings = 0 if start is None else 1
        self._since = [*([] if start is None else [start]), *accumulate(contacts.ends, max)]
        """The end of all contact until each interval."""
        self._until = [*contacts.days[1 - self._openings :], as_of]
        """The day of the contact that ends it."""
        self._events = [*([] if start is None else [None]), *contacts.events, None]
        apart = list(map(sub, self._until, self._since))
        self.lengths: list[int] = apart if min(apart) >= 0 else [max(0, days) for days in apart]
        """Days of each interval: 0 where contact goes on beyond the start of the next."""
        self._all: tuple[Interval, ...] | None = None

    def __len__(self) -> int:
        return len(self.lengths)

    @overload
    def __getitem__(self, index: int) -> Interval: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Interval, ...]: ...
    def __getitem__(self, index: int | slice) -> Interval | tuple[Interval, ...]:
        if self._all is not None or isinstance(index, slice):
            return self._made()[index]
        return self._interval(range(len(self))[index])

    def __iter__(self) -> Iterator[Interval]:
        return iter(self._made())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)  # pyright: ignore[reportUnknownArgumentType]

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def _interval(self, index: int) -> Interval:
        since, end, days = self._since[index], self._until[index], self.lengths[index]
        start = min(since, end)
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

    def _made(self) -> tuple[Interval, ...]:
        """All of them; those of a day, or of a length, share it."""
        if self._all is None:
            starts = list(map(min, self._since, self._until))
            days = {day: DayRange(day, day) for day in {*starts, *self._until}}
            lengths = {length: Bounds(length, length) for length in set(self.lengths)}
            states = [State.CLOSED] * len(self)
            states[: self._openings] = [State.OPENING] * self._openings
            states[-1] = State.OPEN
            self._all = tuple(
                map(
                    Interval,
                    map(days.__getitem__, starts),
                    map(days.__getitem__, self._until),
                    self._from_events(),
                    self._events[1:],
                    states,
                    map(lengths.__getitem__, self.lengths),
                )
            )
        return self._all

    def _from_events(self) -> Iterator[str | None]:
        """What `_from_event` gives for each index."""
        last, event = None, None
        for index, since in enumerate(self._since):
            if index < self._openings:
                yield None
            else:
                if since != last:
                    last, event = since, self._events[index]
                yield event

    def _from_event(self, index: int) -> str | None:
        """Of several contacts that end on a day, silence is counted from the first."""
        if index < self._openings:
            return None
        return self._events[bisect_left(self._since, self._since[index], self._openings)]


def interval_days(statistics: Statistics) -> list[Bounds]:
    """The length of each interval, without making the intervals where there may be many."""
    intervals = statistics.intervals
    if isinstance(intervals, PlainIntervals):
        return [_exactly(length) for length in intervals.lengths]
    return [interval.days for interval in intervals]


def longest_first(statistics: Statistics, most: int, among: Sequence[int] | None = None) -> list[int]:
    """The indexes of at most so many intervals, the longest first, those as long in order of time.

    Of all intervals, or of those with the indexes `among`.
    """
    intervals = statistics.intervals
    places = range(len(intervals)) if among is None else among
    if isinstance(intervals, PlainIntervals):
        return nlargest(most, places, key=intervals.lengths.__getitem__)
    return nlargest(most, places, key=lambda place: intervals[place].days[::-1])


def distinct_lengths(intervals: Sequence[Interval], indexes: Sequence[int]) -> set[Bounds]:
    """How long the intervals with these indexes are, however many are as long as each other."""
    if isinstance(intervals, PlainIntervals):
        return {_exactly(length) for length in {intervals.lengths[index] for index in indexes}}
    return {intervals[index].days for index in indexes}


def length_of_longest(intervals: Sequence[Interval], longest: Sequence[int]) -> Bounds | None:
    """How long the longest of the intervals is; `longest` are the indexes of those that may be it."""
    if not longest:
        return None
    if isinstance(intervals, PlainIntervals):
        return max(distinct_lengths(intervals, longest))
    compared = [intervals[index] for index in longest]
    least = max(sure_length(interval) for interval in compared)
    return Bounds(least, max(interval.days.max for interval in compared))


class _Comparison(msgspec.Struct, frozen=True):
    """The open silence beside the others that compete with it."""

    longest: tuple[int, ...]
    rank: Bounds
    record: RecordWord
    margin: Bounds | None


def figures(measure: Measure, kinds: Sequence[str], found: PlainContacts, as_of: int) -> Statistics:
    """Every figure of contacts that lie in a window which ends on `as_of`; `kinds` are those that count."""
    contacts = found.one_each_day() if measure.count_by is CountBy.DAY else found
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
        days_since_last=_exactly(lengths[-1]),
        days_per_contact=_exactly((days[-1] - first_day) / number),
        exposure_per_contact=_exactly(exposure / number),
        exposure_interval=Bounds(*exposure_interval(exposure, number)),
        mean_interval=_exactly(sum(closed) / len(closed)) if closed else None,
        median_interval=_exactly(median(sorted(closed))) if closed else None,
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
    counts: Counter[int] = Counter()
    for day, number in Counter(days).items():
        counts[month_number(day)] += number
    return Months(start, as_of, {month: _exactly(count) for month, count in counts.items()})
