"""The lengths of a question's intervals, without making the intervals: there may be 100 000 of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from models.statistics import Bounds, State, Statistics
from models.statistics.plain import PlainIntervals, interval_days


def closed_places(statistics: Statistics) -> range:
    """Indexes of the closed intervals: those between the opening one, if there is one, and the open one."""
    silences = statistics.intervals
    first = 1 if silences and silences[0].state is State.OPENING else 0
    return range(first, max(first, len(silences) - 1))


def lengths(statistics: Statistics, included: tuple[State, ...] = ()) -> list[Bounds]:
    """Days of the closed intervals, and of the opening and the open one if they are included."""
    return interval_days(statistics)[_places(statistics, included)]


def competing(statistics: Statistics, with_opening: bool) -> list[Bounds]:
    """Days of the intervals that the open one is compared with."""
    return lengths(statistics, (State.OPENING,) if with_opening else ())


def first_of_each(statistics: Statistics) -> dict[tuple[State, Bounds], int]:
    """The index of the first interval of each state and length: of many intervals, few differ in these."""
    silences, closed = statistics.intervals, closed_places(statistics)
    lows, highs = _columns(statistics)
    edges = [place for place in (0, len(silences) - 1) if silences and place not in closed]
    found = {(silences[i].state, Bounds(lows[i], highs[i])): i for i in edges}
    # Backwards, so that the first one of a length is what stays.
    inner = slice(closed.start, closed.stop)
    triples = zip(reversed(lows[inner]), reversed(highs[inner]), reversed(closed), strict=True)
    firsts = {(low, high): index for low, high, index in triples}
    found |= {(State.CLOSED, Bounds(*pair)): index for pair, index in firsts.items()}
    return dict(sorted(found.items(), key=lambda item: item[1]))


def as_long(statistics: Statistics, days: Bounds, most: int) -> list[int]:
    """The indexes of the first `most` closed intervals of a length."""
    lows, highs = _columns(statistics)
    same = (i for i in closed_places(statistics) if lows[i] == days.min and highs[i] == days.max)
    return list(islice(same, most))


class Tally:
    """How many of the closed intervals have each least and each greatest length."""

    def __init__(self, statistics: Statistics) -> None:
        closed, (lows, highs) = closed_places(statistics), _columns(statistics)
        self._lows = Counter(lows[closed.start : closed.stop])
        self._highs = self._lows if highs is lows else Counter(highs[closed.start : closed.stop])

    @property
    def total(self) -> Bounds:
        """Days of all of them together."""
        return Bounds(*(sum(length * count for length, count in side.items()) for side in self._sides))

    def mean(self, extra: Sequence[Bounds]) -> Bounds:
        """The mean of these and of some more."""
        number = self._lows.total() + len(extra)
        low, high = self.total
        return Bounds((low + sum(d.min for d in extra)) / number, (high + sum(d.max for d in extra)) / number)

    def median(self, extra: Sequence[Bounds]) -> Bounds:
        """The median of these and of some more: it grows with each of them, so the ends bound it."""
        return Bounds(
            _median(self._lows + Counter(days.min for days in extra)),
            _median(self._highs + Counter(days.max for days in extra)),
        )

    @property
    def _sides(self) -> Iterator[Mapping[float, int]]:
        return iter((self._lows, self._highs))


def _median(counts: Mapping[float, int]) -> float:
    """The middle of the lengths, each as often as it is counted; the mean of both where there are two."""
    number = sum(counts.values())
    middle = {(number - 1) // 2, number // 2}
    found: list[float] = []
    passed = 0
    for length, count in sorted(counts.items()):
        found += [length for place in middle if passed <= place < passed + count]
        passed += count
    return sum(found) / len(found)


def _columns(statistics: Statistics) -> tuple[Sequence[float], Sequence[float]]:
    """The least and the greatest length of each interval; one and the same where every length is known."""
    if isinstance(statistics.intervals, PlainIntervals):
        return statistics.intervals.lengths, statistics.intervals.lengths
    days = interval_days(statistics)
    return [each.min for each in days], [each.max for each in days]


def _places(statistics: Statistics, included: tuple[State, ...]) -> slice:
    closed = closed_places(statistics)
    return slice(0 if State.OPENING in included else closed.start, closed.stop + (State.OPEN in included))
