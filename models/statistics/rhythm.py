"""How many contacts there are: in all, by kind and by month, counting events or days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from models.dates import DayRange
from models.records import CountBy
from models.statistics.counting import Contact
from models.statistics.days import fewest_days, most_days
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
    return Bounds(len(fewest_days(certain)), len(most_days(days for days, _ in ranges)))


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
