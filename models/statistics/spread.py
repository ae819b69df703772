"""Median, burstiness and rank of intervals whose lengths are ranges."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import mul

from models.statistics.results import Bounds


def median(ordered: Sequence[float]) -> float:
    """The median of sorted numbers, at least one: the standard library's loads fractions at the start."""
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def median_interval(days: Sequence[Bounds], optional: int) -> Bounds | None:
    """The median of the closed intervals, of which up to `optional` are missing in some readings.

    A median grows with each of its terms, so leaving out the largest shortest lengths bounds it below, and
    leaving out the smallest longest lengths above.
    """
    if not days:
        return None
    kept = max(1, len(days) - optional)
    lows = sorted(bounds.min for bounds in days)
    highs = sorted(bounds.max for bounds in days)
    return Bounds(median(lows[:kept]), median(highs[-kept:]))


def burstiness(days: Sequence[Bounds], optional: int) -> Bounds | None:
    """(s - m) / (s + m), the burstiness of Goh & Barabasi (EPL 81, 2008), of two and more closed intervals.

    s is the population standard deviation, m the mean, so that it depends on q = n * sum(x^2) / sum(x)^2
    only: s / m is the square root of q - 1. None if all intervals are 0 in every reading.
    """
    if len(days) < 2 or not any(bounds.max for bounds in days):
        return None
    number = len(days)
    if all(bounds.is_exact for bounds in days) and not optional:
        exact = exact_burstiness([bounds.min for bounds in days])
        return Bounds(exact, exact)
    if optional:
        return Bounds(-1.0, _from_ratio(number))
    return Bounds(_from_ratio(_least_ratio(days)), _from_ratio(_most_ratio(days)))


def exact_burstiness(lengths: Sequence[float]) -> float:
    """Likewise of lengths that are known, not all of which are 0."""
    return _from_ratio(len(lengths) * sum(map(mul, lengths, lengths)) / sum(lengths) ** 2)


def _from_ratio(ratio: float) -> float:
    relative = math.sqrt(max(0.0, ratio - 1))
    return (relative - 1) / (relative + 1)


def _least_ratio(days: Sequence[Bounds]) -> float:
    """The least q: each length as near as its range allows to one value, t = sum(x^2) / sum(x).

    sum(x * (x - t)) falls as t grows, so that t is found by bisection; ranges that contain t add nothing to
    it, those above t their least lengths, those below their greatest.
    """
    lows, highs = _Sums(b.min for b in days), _Sums(b.max for b in days)
    low, high = lows.lengths[0], highs.lengths[-1]
    for _ in range(100):
        middle = (low + high) / 2
        if lows.above(middle) + highs.below(middle) > 0:
            low = middle
        else:
            high = middle
    lengths = [min(max((low + high) / 2, b.min), b.max) for b in days]
    return len(days) * sum(x * x for x in lengths) / sum(lengths) ** 2


class _Sums:
    """Sums of x * (x - t) over the lengths x on one side of t, each found without going through them."""

    def __init__(self, lengths: Iterable[float]) -> None:
        self.lengths = sorted(lengths)
        self._sums = [0.0, *accumulate(self.lengths)]
        self._squares = [0.0, *accumulate(map(mul, self.lengths, self.lengths))]

    def below(self, t: float) -> float:
        end = bisect_left(self.lengths, t)
        return self._squares[end] - t * self._sums[end]

    def above(self, t: float) -> float:
        start = bisect_right(self.lengths, t)
        return self._squares[-1] - self._squares[start] - t * (self._sums[-1] - self._sums[start])


def _most_ratio(days: Sequence[Bounds]) -> float:
    """A ratio that q cannot exceed.

    On [l, h] a square lies below its chord, (l + h) x - l h; for a given sum the chords add up to most when
    ranges with the largest l + h are filled first. In between, (a + b s) / s^2 is greatest at s = -2 a / b.
    """
    total = sum(b.min for b in days)
    squares = sum(b.min**2 for b in days)
    ratios = [squares / total**2] if total else [1.0]
    for b in sorted(days, key=lambda bounds: -(bounds.min + bounds.max)):
        slope, width = b.min + b.max, b.max - b.min
        if not width:
            continue
        constant = squares - slope * total
        sums = [total + width]
        if constant < 0 and total < -2 * constant / slope < total + width:
            sums.append(-2 * constant / slope)
        ratios.extend((constant + slope * s) / s**2 for s in sums)
        total, squares = total + width, squares + slope * width
    return len(days) * min(1.0, max(ratios))


def rank(present: Bounds, always: Sequence[Bounds], sometimes: Sequence[Bounds]) -> tuple[int, int]:
    """Smallest and largest rank of a length among others, of which some are there in some readings only."""
    longer = sum(bounds.min > present.max for bounds in always)
    maybe = sum(bounds.max > present.min for bounds in (*always, *sometimes))
    return 1 + longer, 1 + maybe
