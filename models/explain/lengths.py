"""The lengths of a question's intervals, without making the intervals: there may be 100 000 of them."""

from __future__ import annotations

from models.statistics import Bounds, State, Statistics
from models.statistics.plain import interval_days


def closed_places(statistics: Statistics) -> range:
    """Indexes of the closed intervals: those between the opening one, if there is one, and the open one."""
    silences = statistics.intervals
    first = 1 if silences and silences[0].state is State.OPENING else 0
    return range(first, max(first, len(silences) - 1))


def lengths(statistics: Statistics, included: tuple[State, ...] = ()) -> list[Bounds]:
    """Days of the closed intervals, and of the opening and the open one if they are included."""
    closed = closed_places(statistics)
    first = 0 if State.OPENING in included else closed.start
    return interval_days(statistics)[first : closed.stop + (State.OPEN in included)]


def competing(statistics: Statistics, with_opening: bool) -> list[Bounds]:
    """Days of the intervals that the open one is compared with."""
    return lengths(statistics, (State.OPENING,) if with_opening else ())


def alike(statistics: Statistics) -> dict[tuple[State, Bounds], list[int]]:
    """Indexes of the intervals by state and length: of many intervals, few differ in these."""
    closed = closed_places(statistics)
    groups: dict[tuple[State, Bounds], list[int]] = {}
    for index, days in enumerate(interval_days(statistics)):
        state = State.CLOSED if index in closed else statistics.intervals[index].state
        groups.setdefault((state, days), []).append(index)
    return groups
