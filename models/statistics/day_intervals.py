"""Intervals where contacts that start on one day are one: those between contacts of different days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from msgspec.structs import replace

from models.dates import DayRange
from models.statistics.counting import Contact
from models.statistics.results import Bounds, Interval, State


def between_days(contacts: Sequence[Contact], intervals: Sequence[Interval]) -> tuple[Interval, ...]:
    """The same intervals; a closed one is 0 days long only if the contacts beside it can overlap.

    The k-th closed one is between the contacts at positions k and k + 1 of a reading, if they start on
    different days. They start on one day in some reading if the (k+1)-th earliest start is not after the
    k-th latest one. If so, one of them can also start on the next day: otherwise two contacts would be on
    that one day always, and `counting.by_day` has made those one.
    """
    earliest = sorted(contact.first.earliest for contact in contacts)
    latest = sorted(contact.first.latest for contact in contacts)
    overlapping = _overlapping(contacts, earliest, latest)
    found: list[Interval] = []
    position = 0
    for interval in intervals:
        if interval.state is State.CLOSED:
            position += 1
            if earliest[position] <= latest[position - 1]:
                interval = _if_days_differ(interval, 0 if overlapping[position] else 1)
        found.append(interval)
    return tuple(found)


def _if_days_differ(interval: Interval, least: int) -> Interval:
    """An interval that some readings do not have; in the others it is at least so many days long."""
    start, end = interval.start, interval.end
    return replace(
        interval,
        start=DayRange(start.earliest, min(start.latest, end.latest - least)),
        end=DayRange(max(end.earliest, start.earliest + least), end.latest),
        days=Bounds(least, interval.days.max),
        vanishes=True,
    )


def _overlapping(contacts: Sequence[Contact], earliest: Sequence[int], latest: Sequence[int]) -> list[bool]:
    """For each number k of contacts, whether the next one can start on a later day while one of them lasts.

    Let it start on a day q. Then the k contacts are those that must start before q and some that can; the
    next one either cannot, or is one of the latter and left out of the k. Only days on which one of these
    numbers changes need be looked at.
    """
    changes = [0] * (len(contacts) + 2)
    lasting = sorted((c.first.latest, c.last.latest) for c in contacts if c.lasts)
    lasting_from = sorted(c.first.earliest for c in contacts if c.lasts)
    lasting_until = [day for day, _ in lasting]
    reached = list(accumulate((end for _, end in lasting), max))
    days = {day + after for day in earliest for after in (0, 1)} | {day + 1 for day in latest}
    for day in days if lasting else ():
        must, can = bisect_left(latest, day), bisect_left(earliest, day)
        begun = bisect_left(lasting_until, day)
        if not (begun and reached[begun - 1] >= day):
            if bisect_left(lasting_from, day) == begun:
                continue
            must += 1  # one that lasts, and could start later, is among the k
        if bisect_right(earliest, day) == can:
            can -= 1
        if must <= can:
            changes[must] += 1
            changes[can + 1] -= 1
    return [number > 0 for number in accumulate(changes)]
