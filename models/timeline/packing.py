"""Lasting events in rows, so that no two of one row share a day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

import msgspec

MOST_ROWS = 12
"""No drawing has room for more: what finds none of these free shares one more."""

MOST_SPANS = 5_000
"""Of more spans too many lie on each other for rows to part them: all share one."""

HINT = 3.0
"""How many times as long as the shortest bar that is drawn the whisker of an open end is."""


class Hints(msgspec.Struct, frozen=True):
    """Events of one day of which only one limit is known: whiskers that point to where the other may be."""

    before: Sequence[float] = ()
    """The sorted ends of days before which they lie."""
    after: Sequence[float] = ()
    """The sorted beginnings of days after which they lie."""

    def meets(self, first: float, end: float) -> bool:
        """Whether a bar would lie on one of them, at whatever zoom that draws the bar.

        It is drawn from a certain length on, and whiskers are `HINT` times as long.
        """
        reach = HINT * (end - first) + 0.5
        return _any_between(self.before, first, end + reach) or _any_between(self.after, first - reach, end)


def _any_between(days: Sequence[float], first: float, last: float) -> bool:
    return bisect_right(days, first) < bisect_left(days, last)


class Packing(msgspec.Struct, frozen=True):
    """Event id -> its row, from 0, whatever the zoom."""

    rows: Mapping[str, int] = msgspec.field(default_factory=dict[str, int])
    lengths: Sequence[float] = ()
    """Days of the spans, negative, so that they are sorted: the longest first."""
    counts: Sequence[int] = ()
    """How many rows each of these and all longer ones take."""
    is_crowded: bool = False
    """More than `MOST_SPANS`: no row holds one alone."""

    def count(self, shortest: float = 0.0) -> int:
        """How many rows the spans of more than so many days take; one at least."""
        place = bisect_left(self.lengths, -shortest)
        return self.counts[place - 1] if place else 1


CROWDED = Packing(is_crowded=True)


def packed(spans: Iterable[tuple[float, float, str]], hints: Hints | None = None) -> Packing:
    """Spans of (first, end, id), each on the lowest row that is free, the longest first.

    Short ones are not drawn where the view is wide: they must not push those down that are. Decided on the
    calendar, for all spans at once: so zooming and panning move none to another row. Hints stay on row 0, and
    whatever would lie on them does not.
    """
    hints = hints or Hints()
    rows: list[_Row] = []
    found: dict[str, int] = {}
    longest_first = sorted(spans, key=lambda span: (span[0] - span[1], span[0], span[2]))
    for first, end, event_id in longest_first:
        lowest = 1 if hints.meets(first, end) else 0
        row = next((n for n in range(lowest, len(rows)) if rows[n].is_free(first, end)), len(rows))
        row = min(max(row, lowest), MOST_ROWS)
        rows += [_Row() for _ in range(len(rows), min(row + 1, MOST_ROWS))]
        if row < MOST_ROWS:
            rows[row].take(first, end)
        found[event_id] = row
    counts = accumulate((found[event_id] + 1 for *_, event_id in longest_first), max)
    return Packing(found, [first - end for first, end, _ in longest_first], [*counts])


class _Row:
    """What is taken, in order."""

    def __init__(self) -> None:
        self._firsts: list[float] = []
        self._ends: list[float] = []

    def is_free(self, first: float, end: float) -> bool:
        place = bisect_right(self._firsts, first)
        if place and self._ends[place - 1] > first:
            return False
        return place == len(self._firsts) or self._firsts[place] >= end

    def take(self, first: float, end: float) -> None:
        place = bisect_right(self._firsts, first)
        self._firsts.insert(place, first)
        self._ends.insert(place, end)
