"""Some of the events of one lane, counted among all events."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import overload


class Members(Sequence[int]):
    """A stretch of a lane's sorted `places`, without copying it: one for each column of each frame."""

    __slots__ = ("_part", "_places")

    def __init__(self, places: Sequence[int], part: range) -> None:
        self._places, self._part = places, part

    def __len__(self) -> int:
        return len(self._part)

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    def __getitem__(self, index: int | slice) -> int | list[int]:
        if isinstance(index, slice):
            return [self._places[each] for each in self._part[index]]
        return self._places[self._part[index]]

    def __contains__(self, position: object) -> bool:
        if not isinstance(position, int):
            return False
        index = bisect_left(self._places, position, self._part.start, self._part.stop)
        return index < self._part.stop and self._places[index] == position

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Members) and self[:] == other[:]

    def __hash__(self) -> int:
        return hash((self[0], self[-1], len(self)))
