"""The calendar cut into stretches whose labels are placed together, wherever the view stands."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from models.timeline.scale import TimeScale
from models.timeline.shapes import Sizes

_PLAY = 0.25
"""By what part of a stretch its end may move to where there are fewest labels to part."""


def stretches(
    positions: Sequence[int],
    days: Sequence[float],
    scale: TimeScale,
    reach: tuple[float, float],
    sizes: Sizes,
) -> dict[int, list[int]]:
    """The sorted positions that are wholly known, by the number of their stretch.

    A stretch ends in the widest gap near its nominal end, so that few labels meet across ends. It is so long
    that labels two stretches apart never meet.
    """
    length = _length(sizes) / scale.pixels_per_day
    first = math.ceil(scale.day(reach[0]) / length + _PLAY)
    last = math.floor(scale.day(reach[1]) / length - _PLAY)
    known = [days[position] for position in positions]
    ends = [_end(known, number, length) for number in range(first, last + 1)]
    cuts = [bisect_left(known, end) for end in ends]
    return {
        first + index: list(positions[begin:end])
        for index, (begin, end) in enumerate(pairwise(cuts))
        if begin < end
    }


def reach_of(width: float, sizes: Sizes) -> tuple[float, float]:
    """From which x to which everything must be known for the stretches in view and those beside them."""
    beyond = (2 + 2 * _PLAY) * _length(sizes) + sizes.widest_label
    return -beyond, width + beyond


def in_turns(numbers: Iterable[int]) -> Iterator[int]:
    """Stretches of even number, then those of odd number: each sees no more than its two neighbours."""
    yield from sorted(numbers, key=lambda number: (number % 2, number))


def _length(sizes: Sizes) -> float:
    return (2 * sizes.widest_label + 4 * sizes.gap) / (1 - 2 * _PLAY)


def _end(days: Sequence[float], number: int, length: float) -> float:
    """The middle of the widest gap near the beginning of a stretch."""
    low, high = (number - _PLAY) * length, (number + _PLAY) * length
    near = (low, *days[bisect_left(days, low) : bisect_left(days, high)], high)
    begin, end = max(pairwise(near), key=lambda gap: gap[1] - gap[0])
    return (begin + end) / 2
