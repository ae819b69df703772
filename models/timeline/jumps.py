"""Searching sorted days from one place to the next, not far away."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

_FURTHER = 8


def jump(days: Sequence[float], limit: float, begin: int, stop: int, near: int) -> int:
    """`bisect_left(days, limit, begin, stop)`, quicker where the place is within `near` of `begin`.

    It looks at a few days that lie together in memory, where a search of all looks at far ones.
    """
    end = begin + near
    while end < stop and days[end] < limit:
        begin, near = end + 1, near * _FURTHER
        end = begin + near
    return bisect_left(days, limit, begin, min(end, stop))
