"""How many contacts there are: in all, by kind and by month, counting events or days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import heappop, heappush

from models.dates import DayRange
from models.records import CountBy
from models.statistics.counting import Contact
from models.statistics.months import Months, first_of_month, month_number
from models.statistics.results import Bounds

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


def by_month(contacts: Iterable[Contact], start: int, as_of: int, count_by: CountBy) -> Months:
    """Contacts by the calendar month in which they start, empty months included."""
    groups: defaultdict[int, list[_Possible]] = defaultdict(list)
    for contact in contacts:
        days = contact.first
        first, last = month_number(days.earliest), month_number(days.latest)
        if first == last:
            groups[first].append((days, contact.certain))
            continue
        for month in range(first, last + 1):
            low = max(days.earliest, first_of_month(month))
            high = days.latest if month == last else first_of_month(month + 1) - 1
            groups[month].append((DayRange(low, high), False))
    return Months(start, as_of, {month: number(group, count_by) for month, group in groups.items()})
