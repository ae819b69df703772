"""How many contacts there are: in all, by kind and by month, counting events or days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

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
    """Contacts by the calendar month in which they start, empty months included.

    Of the months that ranges of days reach over, those in which one begins or ends are counted one by one,
    and not the others: a date with an open beginning reaches over 24 000.
    """
    groups: defaultdict[int, list[_Possible]] = defaultdict(list)
    spans: list[_Span] = []
    for contact in contacts:
        days = contact.first
        first, last = month_number(days.earliest), month_number(days.latest)
        if first == last:
            groups[first].append((days, contact.certain))
        else:
            spans.append(_Span(days, first, last))
    counted = sorted({month for span in spans for month in (span.first, span.last)} | groups.keys())
    for span in spans:
        for month in counted[bisect_left(counted, span.first) : bisect_right(counted, span.last)]:
            groups[month].append((span.days_in(month), False))
    counts = {month: number(group, count_by) for month, group in groups.items()}
    return Months(start, as_of, counts, _elsewhere(spans, counted, count_by))


class _Span(NamedTuple):
    """Days in several months on which a contact may start, with the first and the last of these months."""

    days: DayRange
    first: int
    last: int

    def days_in(self, month: int) -> DayRange:
        low = max(self.days.earliest, first_of_month(month))
        return DayRange(low, self.days.latest if month == self.last else first_of_month(month + 1) - 1)


def _elsewhere(spans: Iterable[_Span], counted: Sequence[int], count_by: CountBy) -> Callable[[int], Bounds]:
    """How many contacts each month has that is not `counted`: those that may start on any day of it."""
    changes = Counter(span.first for span in spans)
    changes.subtract(span.last for span in spans)
    reaching = list(accumulate((changes[month] for month in counted), initial=0))

    def count(month: int) -> Bounds:
        most = reaching[bisect_left(counted, month)]
        if count_by is CountBy.DAY and most:
            most = min(most, first_of_month(month + 1) - first_of_month(month))
        return Bounds(0, most)

    return count
