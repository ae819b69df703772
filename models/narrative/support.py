"""Which events a silence rests on: those that decide when it begins and when it ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.dates import DayRange
from models.project import Project
from models.statistics import Interval, Statistics, date_for


def at_ends(project: Project, statistics: Statistics, silences: Iterable[Interval]) -> tuple[str, ...]:
    """The events of several silences, each once, those of the first one first."""
    ends: dict[str | None, None] = {}
    for silence in silences:
        if silence.start.is_exact and silence.end.is_exact:
            ends[silence.from_event] = ends[silence.to_event] = None
        else:
            ends.update(dict.fromkeys(ends_of(project, statistics, silence)))
    return tuple([event for event in ends if event is not None])


def ends_of(project: Project, statistics: Statistics, silence: Interval) -> tuple[str, ...]:
    """The event before a silence and the one after it; where a day is in doubt, all that may be that one."""
    found: list[str] = []
    for days, event, is_start in (
        (silence.start, silence.from_event, True),
        (silence.end, silence.to_event, False),
    ):
        if event is not None:
            others = () if days.is_exact else _that_may_be(project, statistics, days, is_start)
            found += [*others] or [event]
    return tuple(dict.fromkeys(found))


def _that_may_be(project: Project, statistics: Statistics, days: DayRange, is_start: bool) -> Iterator[str]:
    """The events that may end, or start, on the days on which a silence may begin, or end."""
    for event in statistics.counted:
        date = date_for(project, statistics.measure, project.events[event])
        there = date.end if is_start else date.start
        if there.earliest <= days.latest and there.latest >= days.earliest:
            yield event
