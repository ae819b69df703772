"""How many contacts there are: in all, by kind and by month, counting events or days."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush

from models.dates import DayRange
from models.records import CountBy
from models.statistics.counting import Contact
from models.statistics.results import Bounds, MonthCount

_Possible = tuple[DayRange, bool]
"""Days on which a contact may start, and whether it counts in every reading."""


def number(found: Iterable[_Possible], count_by: CountBy) -> Bounds:
    """How many contacts there are, or on how many days contacts start."""
    ranges = list(found)
    if count_by is CountBy.EVENT:
        return Bounds(sum([sure for _, sure in ranges]), len(ranges))
    certain = [days for days, sure in ranges if sure]
    return Bounds(_fewest_days(certain), _most_days([days for days, _ in ranges]))


def _fewest_days(ranges: Sequence[DayRange]) -> int:
    """The fewest days that meet every range: the first end of those not met so far, repeatedly."""
    taken, last = 0, 0
    for days in sorted(ranges, key=lambda days: days.latest):
        if days.earliest > last:
            taken, last = taken + 1, days.latest
    return taken


def _most_days(ranges: Sequence[DayRange]) -> int:
    """The most ranges that can have a day each: day by day, the range that ends first gets it."""
    waiting: list[int] = []
    order = sorted(ranges)
    taken = index = day = 0
    while index < len(order) or waiting:
        if not waiting:
            day = max(day, order[index].earliest)
        while index < len(order) and order[index].earliest <= day:
            heappush(waiting, order[index].latest)
            index += 1
        if heappop(waiting) >= day:
            taken, day = taken + 1, day + 1
    return taken


def by_kind(contacts: Iterable[Contact], kinds: Iterable[str], count_by: CountBy) -> dict[str, Bounds]:
    """The number of contacts of each kind, 0 included."""
    groups: dict[str, list[_Possible]] = {kind: [] for kind in kinds}
    for contact in contacts:
        groups[contact.kind].append((contact.first, contact.certain))
    return {kind: number(group, count_by) for kind, group in groups.items()}


def by_month(
    contacts: Iterable[Contact], start: int, as_of: int, count_by: CountBy
) -> tuple[MonthCount, ...]:
    """Contacts by the calendar month in which they start, empty months included."""
    months = list(calendar_months(start, as_of))
    firsts = [first for _, first in months]
    groups: list[list[_Possible]] = [[] for _ in months]
    for contact in contacts:
        days = contact.first
        month = bisect_right(firsts, days.earliest) - 1
        if days.earliest == days.latest or bisect_right(firsts, days.latest) - 1 == month:
            groups[month].append((days, contact.certain))
            continue
        for index in range(month, bisect_right(firsts, days.latest)):
            low = max(days.earliest, firsts[index])
            high = min(days.latest, firsts[index + 1] - 1 if index + 1 < len(firsts) else as_of)
            groups[index].append((DayRange(low, high), False))
    return tuple(
        MonthCount(month.year, month.month, number(group, count_by))
        for (month, _), group in zip(months, groups, strict=True)
    )


def calendar_months(start: int, as_of: int) -> Iterator[tuple[datetime.date, int]]:
    """The first day of each calendar month that the window touches."""
    if start > as_of:
        return
    last = datetime.date.fromordinal(as_of)
    month = datetime.date.fromordinal(start).replace(day=1)
    while True:
        yield month, month.toordinal()
        if (month.year, month.month) == (last.year, last.month):
            return
        month = datetime.date(month.year + month.month // 12, month.month % 12 + 1, 1)
