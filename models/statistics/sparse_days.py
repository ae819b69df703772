"""The greatest sum of closed intervals per day of contact: days far apart, and few of them.

Contacts start on a chain of days, each on the last day of the chain that its range allows: then they cover
least. The gap before a day q of the chain is q minus the day p before it or, if that is later, the earliest
end of all contacts that must start before q; so it depends on p and q only. No range of a certain contact
may lie between p and q. The other contacts only serve to begin or end the chain: they cover days, and count.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from models.dates import FIRST_DAY, LAST_DAY
from models.statistics.counting import Contact

_NEVER = FIRST_DAY - 1


class _Start(NamedTuple):
    """A first day of the chain."""

    day: int
    following: list[int]
    """Indexes of the days that may come next."""
    reach: int
    """The day until which the contact that starts then lasts, if that is later."""
    barred: int
    """A last day on which nothing but that contact could start."""


class _Total(NamedTuple):
    """What the rest of a chain is worth, and the number of its days."""

    worth: int
    days: int


class _Price(NamedTuple):
    """A gap of one day is worth `number`, a day of contact costs `gaps`; contact lasts until `reach`."""

    gaps: int
    number: int
    reach: int


def greatest_pace(contacts: Sequence[Contact], less: int) -> float | None:
    """The greatest sum of gaps / (number of days - `less`); None if there cannot be two days of contact.

    By the method of W. Dinkelbach, On Nonlinear Fractional Programming, Management Science 13 (1967): the
    ratio g / n is raised as long as some chain has more than g days of gaps for each n days of contact.
    """
    chains = _Chains(contacts)
    starts = list(chains.starts())
    gaps, number = 0, 1
    while True:
        best = chains.best(starts, gaps, number)
        if best is None:
            return None
        worth, days = best.worth + gaps * less, best.days - less
        if worth <= 0:
            return gaps / number
        gaps, number = (worth + gaps * days) // number, days


class _Chains:
    """The chains of days on which the contacts can start.

    The first day is the beginning of a range, the others are ends: moving a day that is not, the first one
    back and the others on, never shortens the sum of the gaps.
    """

    def __init__(self, contacts: Sequence[Contact]) -> None:
        certain = sorted((c for c in contacts if c.certain), key=lambda contact: contact.first.earliest)
        self._contacts = contacts
        self._earliest = sorted(contact.first.earliest for contact in contacts)
        self._latest = sorted(contact.first.latest for contact in contacts)
        self._days = sorted(set(self._latest))
        self._certain = [contact.first.earliest for contact in certain]
        ends = accumulate((c.first.latest for c in reversed(certain)), min, initial=LAST_DAY)
        self._next_end = list(ends)[::-1]
        """The first end among the ranges of certain contacts that start at an index or later."""
        self._first_last = bisect_left(self._days, self._certain[-1]) if certain else 0
        """Index of the first day that can end a chain."""
        lasting = sorted((c.first.latest, c.last.earliest) for c in certain if c.lasts)
        self._turns = [bisect_left(self._days, day) for day, _ in lasting]
        """Indexes of the days behind which another contact that lasts has begun."""
        reached = list(accumulate((end for _, end in lasting), max, initial=_NEVER))
        self._reached = [reached[bisect_left(self._turns, index)] for index in range(len(self._days))]
        """The earliest end of the contacts that must start before each day."""
        self._following = [self._after(day) for day in self._days]

    def starts(self) -> Iterator[_Start]:
        """First days, each with the contact that ends first, and with another in case that has to be last."""
        until = self._next_end[0]
        for day in sorted({c.first.earliest for c in self._contacts if c.first.earliest <= until}):
            there = [c for c in self._contacts if c.first.earliest <= day <= c.first.latest]
            there.sort(key=lambda contact: contact.last.earliest if contact.lasts else _NEVER)
            for contact in there[:2]:
                reach = contact.last.earliest if contact.lasts else _NEVER
                end = contact.first.latest
                barred = end if self._starts_alone(end) else _NEVER
                yield _Start(day, self._after(day), reach if reach > day else _NEVER, barred)
                if barred == _NEVER:
                    break

    def best(self, starts: Sequence[_Start], gaps: int, number: int) -> _Total | None:
        """The chain for which `number` * sum of gaps - `gaps` * days is greatest."""
        groups: defaultdict[tuple[int, int], list[_Start]] = defaultdict(list)
        for start in starts:
            groups[start.reach, start.barred].append(start)
        found: list[_Total] = []
        for (reach, barred), group in groups.items():
            price = _Price(gaps, number, reach)
            totals = self._totals(price, barred)
            for start in group:
                rest = self._best_rest(start.day, start.following, totals, price)
                if rest:
                    found.append(_Total(rest.worth - gaps, rest.days + 1))
        return max(found, default=None)

    def _totals(self, price: _Price, barred: int) -> list[_Total | None]:
        """The best rest of a chain from each day on."""
        totals: list[_Total | None] = [None] * len(self._days)
        for index in range(len(self._days) - 1, -1, -1):
            day = self._days[index]
            rest = self._best_rest(day, self._following[index], totals, price)
            if index >= self._first_last and day != barred and (rest is None or rest.worth < 0):
                rest = _Total(0, 0)
            totals[index] = rest
        return totals

    def _best_rest(
        self, day: int, following: Sequence[int], totals: Sequence[_Total | None], price: _Price
    ) -> _Total | None:
        """The best rest of a chain after a day of it."""
        best: _Total | None = None
        since = max(day, price.reach)
        for index in following:
            total = totals[index]
            if total is None:
                continue
            gap = max(0, self._days[index] - max(since, self._reached[index]))
            worth = total.worth + gap * price.number - price.gaps
            if best is None or worth > best.worth:
                best = _Total(worth, total.days + 1)
        return best

    def _after(self, day: int) -> list[int]:
        """Indexes of the days that may follow a day in a chain.

        The later the better, unless contact that lasts has to begin in between; the last day that is possible
        and those behind which one begins are enough, and the days before these if they are barred.
        """
        limit = self._next_end[bisect_right(self._certain, day)]
        low, high = bisect_right(self._days, day), bisect_right(self._days, limit)
        turns = self._turns[bisect_left(self._turns, low) : bisect_left(self._turns, high)]
        return sorted(
            {index - back for index in (*turns, high - 1) for back in (0, 1) if index - back >= low}
        )

    def _starts_alone(self, day: int) -> bool:
        """Whether one contact only can start on a day."""
        return bisect_right(self._earliest, day) - bisect_left(self._latest, day) == 1
