"""On how many different days contacts can be, where each is on one day of a range."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heappop, heappush

from models.dates import DayRange


def most_days(ranges: Iterable[DayRange]) -> list[int]:
    """Days in order, as many as can each have a range of their own: the range that ends first gets the day.

    Those until a day h are also as many as there can be until h: cutting the ranges at h changes no choice
    but between ranges that reach beyond h.
    """
    waiting: list[int] = []
    order = sorted(ranges)
    taken: list[int] = []
    index = day = 0
    while index < len(order) or waiting:
        if not waiting:
            day = max(day, order[index].earliest) if taken else order[index].earliest
        while index < len(order) and order[index].earliest <= day:
            heappush(waiting, order[index].latest)
            index += 1
        if heappop(waiting) >= day:
            taken.append(day)
            day += 1
    return taken


def fewest_days(ranges: Iterable[DayRange]) -> list[int]:
    """Days in order, as few as can meet every range: the first end of those not met so far, repeatedly.

    Those before a day h are also as few as can meet the ranges that end before h.
    """
    taken: list[int] = []
    for days in sorted(ranges, key=lambda days: days.latest):
        if not taken or days.earliest > taken[-1]:
            taken.append(days.latest)
    return taken


def mirrored(days: DayRange) -> DayRange:
    """The same days counted backwards."""
    return DayRange(-days.latest, -days.earliest)
