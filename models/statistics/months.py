"""Contacts by calendar month: only the months that have some are kept, the window may be of millennia."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import overload

from models.statistics.results import Bounds, MonthCount

_NO_CONTACT = Bounds(0, 0)


def month_number(day: int) -> int:
    """Which calendar month an ordinal lies in, January of the year 0 being 0."""
    date = datetime.date.fromordinal(day)
    return 12 * date.year + date.month - 1


def first_of_month(number: int) -> int:
    """The ordinal of the first day of a month, given its `month_number`."""
    return datetime.date(number // 12, number % 12 + 1, 1).toordinal()


def _no_contact(_: int) -> Bounds:
    return _NO_CONTACT


class Months(Sequence[MonthCount]):
    """Every calendar month that a window touches, each made when it is asked for."""

    def __init__(
        self,
        start: int,
        as_of: int,
        counts: Mapping[int, Bounds],
        elsewhere: Callable[[int], Bounds] = _no_contact,
    ) -> None:
        """From the month of the day `start` to that of `as_of` (ordinals), none if it is over before.

        `counts` are by `month_number`; of a month without one, `elsewhere` tells how many contacts it has.
        """
        first = month_number(start)
        self._numbers = range(first, month_number(as_of) + 1 if start <= as_of else first)
        self._counts = counts
        self._elsewhere = elsewhere

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> MonthCount: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[MonthCount, ...]: ...
    def __getitem__(self, index: int | slice) -> MonthCount | tuple[MonthCount, ...]:
        numbers = self._numbers[index]
        if isinstance(numbers, range):
            return tuple([self._month(number) for number in numbers])
        return self._month(numbers)

    def __iter__(self) -> Iterator[MonthCount]:
        return map(self._month, self._numbers)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)  # pyright: ignore[reportUnknownArgumentType]

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def _month(self, number: int) -> MonthCount:
        count = self._counts.get(number) or self._elsewhere(number)
        return MonthCount(number // 12, number % 12 + 1, count)
