"""Which events count for a measure: in every reading of the dates, or in some only.

A *reading* gives each event one start and one end out of its ranges, whatever the others are given. A range
has no gaps: the EDTF set `[2025-08-18,2025-08-25]` is read as every day from its first to its last one, and
`2025-XX-12` likewise. What is said of "some reading" and of "tight" bounds means these readings.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from operator import ne
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from models import clock
from models.dates import DayRange, EventDate
from models.project import Project
from models.records import Contact as ContactNature
from models.records import Event, Kind, Measure, Status


class Contact(msgspec.Struct, frozen=True, gc=False):
    """An event that counts, its days cut to the window."""

    event: str
    kind: str
    first: DayRange
    """Days on which it may start: `a` of the definitions."""
    last: DayRange
    """Days on which it may end: `b`; the same day as the start unless it `lasts`."""
    lasts: bool
    certain: bool
    """False if it lies outside the window in some readings of its date."""
    is_exact: bool
    """True if it counts, and has the same days, in every reading."""


class PlainContacts(NamedTuple):
    """Contacts on known days, by first day and then by last: columns of the same length."""

    days: list[int]
    """On which each starts."""
    ends: list[int]
    """On which it ends: the same day, unless it lasts."""
    events: list[str]
    kinds: list[str]

    def one_each_day(self) -> PlainContacts:
        """One contact for each day on which any start: the first, as long as the longest of them."""
        changes = map(ne, self.days[1:], self.days)
        kept = [0, *(index for index, differs in enumerate(changes, 1) if differs)]
        longest = [self.ends[index - 1] for index in (*kept[1:], len(self.days))]
        return PlainContacts(
            [self.days[index] for index in kept],
            longest,
            [self.events[index] for index in kept],
            [self.kinds[index] for index in kept],
        )


def as_of_day(
    project: Project, measure: Measure, today: datetime.date, as_of: datetime.date | None = None
) -> datetime.date:
    """The last day of the window: the one asked for, else the measure's, the project's, today."""
    return as_of or measure.as_of or project.info.as_of or today


def counted_kinds(project: Project, measure: Measure) -> frozenset[str]:
    """The kinds that a measure counts; every direct kind if it names none."""
    if measure.kinds:
        return frozenset(measure.kinds)
    return frozenset(kind.id for kind in project.kinds.values() if kind.contact is ContactNature.DIRECT)


def ordered_kinds(project: Project, measure: Measure) -> list[str]:
    """The kinds that a measure counts, in the project's order."""
    counted = counted_kinds(project, measure)
    return [kind.id for kind in project.ordered(Kind) if kind.id in counted]


def zone_of(project: Project, measure: Measure) -> str:
    """The zone whose calendar days a measure counts; empty: dates are taken as they stand."""
    return measure.timezone or project.info.timezone


def date_for(project: Project, measure: Measure, event: Event) -> EventDate:
    """The date of an event on the calendar that a measure counts days by."""
    return clock.date_in(event, zone_of(project, measure))


def matcher(
    project: Project, measure: Measure, statuses: Collection[Status] = (Status.HELD,)
) -> Callable[[Event], bool]:
    """Whether status, kind and actors of an event match a measure; its date is not looked at."""
    kinds, actors = counted_kinds(project, measure), set(measure.actors)
    alone = measure.only_these_actors and bool(actors)

    def matches(event: Event) -> bool:
        if event.status not in statuses or event.kind not in kinds:
            return False
        if not actors:
            return True
        present = {participant.actor for participant in event.participants}
        return present == actors if alone else present >= actors

    return matches


class Candidates(NamedTuple):
    """Events that match a measure, with their dates in its zone, by earliest day, latest day, hand."""

    events: list[Event]
    dates: list[EventDate]

    def with_one_more(self, event: Event, date: EventDate) -> Candidates:
        """These and one that is not among them, whatever its status."""
        place = bisect_right(self.dates, date.sort_key, key=lambda other: other.sort_key)
        return Candidates(
            [*self.events[:place], event, *self.events[place:]],
            [*self.dates[:place], date, *self.dates[place:]],
        )


def candidates(
    project: Project, measure: Measure, statuses: Collection[Status] = (Status.HELD,)
) -> Candidates:
    """The events that count if their dates allow it."""
    kinds = counted_kinds(project, measure)
    events = [each for each in project.events_in_order if each.status in statuses and each.kind in kinds]
    if measure.actors:
        events = list(filter(matcher(project, measure, statuses), events))
    zone = zone_of(project, measure)
    if not zone or not any(event.time for event in events):
        return Candidates(events, [event.date for event in events])
    dated = [(event, clock.date_in(event, zone)) for event in events]
    dated.sort(key=lambda pair: pair[1].sort_key)
    return Candidates([event for event, _ in dated], [date for _, date in dated])


def plain_contacts(found: Candidates, measure: Measure, as_of: datetime.date) -> PlainContacts | None:
    """The contacts of the window if the days of all candidates are known; None otherwise, or without any."""
    starts, ends = [date.start for date in found.dates], [date.end for date in found.dates]
    days, until = [start.earliest for start in starts], [end.latest for end in ends]
    if days != [start.latest for start in starts] or until != [end.earliest for end in ends]:
        return None
    high = as_of.toordinal()
    low = measure.start.toordinal() if measure.start else min(days, default=high + 1)
    if low > high:
        return None
    until = [day if day < high else high for day in until]
    before, first = bisect_left(days, low), bisect_right(days, low)
    # Those of before that last into the window count from its first day.
    opening = [*(place for place in range(before) if until[place] >= low), *range(before, first)]
    opening.sort(key=until.__getitem__)
    inside = slice(first, bisect_right(days, high))
    events = [*(found.events[place] for place in opening), *found.events[inside]]
    if not events:
        return None
    return PlainContacts(
        [low] * len(opening) + days[inside],
        [*(until[place] for place in opening), *until[inside]],
        [event.id for event in events],
        [event.kind for event in events],
    )


def contacts(found: Candidates, measure: Measure, as_of: datetime.date) -> list[Contact]:
    """The events that count in some reading of their dates, ordered by earliest day, latest day, hand."""
    start, end = measure.start.toordinal() if measure.start else None, as_of.toordinal()
    kept: list[Contact] = []
    in_order = True
    for event, date in zip(*found, strict=True):
        if date.start.earliest > end:
            break
        if (start is None or date.start.earliest >= start) and date.end.latest <= end:
            kept.append(Contact(event.id, event.kind, date.start, date.end, date.lasts, True, date.is_exact))
        elif start is None or (date.end.latest >= start and start <= end):
            kept.append(_cut(event, date, start, end))
            in_order = False
    if not in_order:
        kept.sort(key=lambda contact: (contact.first.earliest, contact.last.latest))
    return kept


def _cut(event: Event, date: EventDate, start: int | None, end: int) -> Contact:
    """A contact cut to its part inside the window; it may lie wholly outside in some readings."""
    low = date.start.earliest if start is None else start
    certain = date.start.latest <= end and date.end.earliest >= low
    first, last = (_clamped(days, low, end) for days in (date.start, date.end))
    exact = certain and first.is_exact and last.is_exact
    return Contact(event.id, event.kind, first, last, date.lasts, certain, exact)


def _clamped(days: DayRange, low: int, high: int) -> DayRange:
    return DayRange(min(max(days.earliest, low), high), min(max(days.latest, low), high))


def by_day(found: Sequence[Contact]) -> list[Contact]:
    """Make one contact of those that start on the same day in every reading that has them in the window.

    Where days are counted, contacts that start on one day are one, which lasts as long as the longest of
    them. A contact that lasts several days counts on its first day only, so that another one that starts
    while it is under way is a contact of its own. One that can only be on days of contact is none.
    """
    groups: defaultdict[int, list[Contact]] = defaultdict(list)
    uncertain: list[Contact] = []
    for contact in found:
        if contact.first.is_exact:
            groups[contact.first.earliest].append(contact)
        else:
            uncertain.append(contact)
    known = {day for day, same in groups.items() if any(contact.certain for contact in same)}
    kept = [contact for contact in uncertain if contact.lasts or not _lies_on(contact.first, known)]
    kept.extend(map(_as_one, groups.values()))
    kept.sort(key=lambda contact: (contact.first.earliest, contact.last.latest))
    return kept


def _lies_on(days: DayRange, known: Collection[int]) -> bool:
    """Whether all days of a range are among those that are known."""
    width = days.latest - days.earliest + 1
    return width <= len(known) and all(day in known for day in range(days.earliest, days.latest + 1))


def _as_one(same: Sequence[Contact]) -> Contact:
    """The contact that several on one day are; one of them that may be left out only makes it longer."""
    if len(same) == 1:
        return same[0]
    sure = [contact for contact in same if contact.certain]
    last = DayRange(max(c.last.earliest for c in sure or same), max(c.last.latest for c in same))
    lasts = any(contact.lasts for contact in same)
    first = sure[0] if sure else same[0]
    return replace(first, last=last, lasts=lasts, is_exact=bool(sure) and last.is_exact)
