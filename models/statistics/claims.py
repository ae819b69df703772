"""Events that do not count, but would change the headline if they did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec

from models.dates import DayRange, EventDate
from models.project import Project
from models.records import Event, Measure, Status
from models.statistics import counting
from models.statistics.compute import headline
from models.statistics.results import Bounds, Interval, RecordWord, Statistics

UNCONFIRMED = (Status.CLAIMED, Status.PLANNED)
"""Statuses of events that may have taken place, or may take place before the as-of day."""

MOST = 10
"""Alternatives at most, the latest ones."""

MOST_TRIED = 30
"""Events at most that the headline is computed with, the latest ones that may matter."""


class Alternative(msgspec.Struct, frozen=True):
    """What the headline figures would become if an event counted; at least one of the three changes.

    An event that may lie after the as-of day is taken to begin by then: after it, it changes nothing.
    """

    event: str
    status: Status
    days_since_last: Bounds
    record: RecordWord | None
    longest: Bounds
    """Days of the longest silence of any state."""
    changes_silence: bool
    """True if the days since the last contact change, and not only what they are compared with."""
    may_be_later: bool = False
    """True if it may as well begin after the as-of day."""


def alternatives(project: Project, measure: Measure, statistics: Statistics) -> tuple[Alternative, ...]:
    """The claimed and planned events, the `MOST` latest ones, that would change a headline figure, in order.

    These are the days since the last contact, whether they are a record, and the longest silence.
    """
    present = statistics.headline
    counted = counting.candidates(project, measure)
    found: list[Alternative] = []
    for event, date in islice(_that_may_matter(project, measure, statistics), MOST_TRIED):
        held = _by(date, statistics.as_of.toordinal())
        other = headline(measure, counted.with_one_more(event, held), statistics.as_of)
        days = other.days_since_last
        if days is not None and other != present:
            length = other.longest or days
            changes = days != present.days_since_last
            later = held is not date
            found.append(Alternative(event.id, event.status, days, other.record, length, changes, later))
        if len(found) == MOST:
            break
    return tuple(reversed(found))


def _by(date: EventDate, as_of: int) -> EventDate:
    """The date of an event that began by a day; the same where it is known to have."""
    if date.start.latest <= as_of:
        return date
    start = DayRange(date.start.earliest, as_of)
    end = date.end if date.lasts else start
    return EventDate(date.edtf, start, end, date.lasts, date.precision, date.qualifier)


def _that_may_matter(
    project: Project, measure: Measure, statistics: Statistics
) -> Iterator[tuple[Event, EventDate]]:
    """Unconfirmed events that may fall into a silence that decides, or begin a window without a start.

    Latest first. Where the number of contacts is in doubt, every silence may decide: there are readings
    without the longest one.
    """
    unconfirmed = counting.candidates(project, measure, UNCONFIRMED)
    intervals, end = statistics.intervals, statistics.as_of.toordinal()
    decisive = [intervals[index] for index in statistics.longest]
    # The first silence may be kept out of the comparison, but the end of it that a claim cuts off is not.
    decisive.extend((*intervals[:1], *intervals[-1:]))
    in_doubt = not decisive or not statistics.count.is_exact
    first = None if measure.start or in_doubt else intervals[0].start.latest
    for event, date in zip(reversed(unconfirmed.events), reversed(unconfirmed.dates), strict=True):
        if date.earliest <= end and (
            in_doubt or (first is not None and date.earliest < first) or _touches(date, decisive)
        ):
            yield event, date


def _touches(date: EventDate, silences: Sequence[Interval]) -> bool:
    return any(date.latest >= each.start.earliest and date.earliest <= each.end.latest for each in silences)
