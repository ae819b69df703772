"""What sentences say, in plain data that no language has touched yet."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import msgspec

from models.dates import DayRange, EventDate, from_day, parse_edtf
from models.names import sentence_name
from models.narrative.nouns import Noun, nouns
from models.narrative.open_ends import open_alternative, says_nothing, without_open_ends
from models.project import Project
from models.records import Contact, Opening
from models.statistics import (
    Alternative,
    Bounds,
    Interval,
    RecordWord,
    State,
    Statistics,
    alternatives,
    compute,
    date_for,
)
from models.statistics.report import days_edtf
from models.statistics.results import length_of_longest


@dataclass(frozen=True, slots=True)
class Silence:
    """One interval with the dates of its ends, as their events have them."""

    days: Bounds
    start: EventDate
    end: EventDate


@dataclass(frozen=True, slots=True)
class Record:
    """The open silence beside the longest other one."""

    word: RecordWord
    margin: Bounds
    longest: Bounds
    """Days of the longest other one."""
    rival: Silence | None
    """That one; None if the dates do not say which it is, or how long."""
    since: EventDate
    """Where the comparison begins: the window start, or the first contact if the opening does not compete."""
    is_direct: bool
    """True if the same holds of all direct contacts, whatever the measure counts."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Days for one contact since the window start, or from one to the next, on average, between two dates."""

    days: Bounds
    first: EventDate
    last: EventDate
    is_interval: bool
    """True for the mean of the intervals between contacts, which is what a measure without a start has."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that the sentences about one measure say."""

    names: tuple[str, ...]
    nouns: tuple[Noun, ...]
    """One noun, or those of all counted kinds where no single one is true of them."""
    is_only: bool
    """True if the measure counts no contact in which others take part."""
    as_of: int
    start: int | None
    """The window start that the measure sets."""
    count: Bounds
    days_since_last: Bounds | None
    is_under_way: bool
    record: Record | None
    pace: Pace | None
    last: EventDate | None
    """Date of the last contact."""
    claims: tuple[Alternative, ...]
    """Those that would change the days since the last contact."""

    @property
    def is_between(self) -> bool:
        """True of contacts between several actors: of one or none a record of contacts is never the whole."""
        return len(self.names) > 1


def facts(project: Project, statistics: Statistics, language: str) -> Facts:
    """The facts of a measure's statistics, with names in a language."""
    known_claims = claims(project, statistics)
    statistics = without_open_ends(project, statistics)
    measure = statistics.measure
    found = nouns(project, statistics, language)
    direct = _of_direct_contacts(project, statistics)
    last = _last_event_date(project, statistics)
    as_of = statistics.as_of.toordinal()
    return Facts(
        names=tuple(
            sentence_name(project.actors[actor], language)
            for actor in measure.actors
            if actor in project.actors
        ),
        nouns=found,
        is_only=measure.only_these_actors and bool(measure.actors),
        as_of=as_of,
        start=measure.start.toordinal() if measure.start else None,
        count=statistics.count,
        days_since_last=statistics.days_since_last,
        is_under_way=last is not None and last.lasts and last.start.latest <= as_of < last.end.earliest,
        record=_record(project, statistics, direct),
        pace=_pace(project, statistics),
        last=last,
        claims=tuple(each for each in known_claims if each.changes_silence),
    )


def claims(project: Project, statistics: Statistics) -> tuple[Alternative, ...]:
    """The unconfirmed events that are worth a word: known to begin by the as-of day, and to teach something.

    A claim that may end today's silence, or leave it as it is, says nothing of how long it is.
    """
    as_of, present = statistics.as_of.toordinal(), statistics.days_since_last

    def is_known(one: Alternative) -> bool:
        days = one.days_since_last
        is_empty = says_nothing(days) or (present is not None and days.min <= 0 and days.max >= present.max)
        date = date_for(project, statistics.measure, project.events[one.event])
        return date.start.latest <= as_of and not (one.changes_silence and is_empty)

    found = alternatives(project, statistics.measure, statistics)
    return tuple(filter(is_known, (open_alternative(project, each, statistics) for each in found)))


def _of_direct_contacts(project: Project, statistics: Statistics) -> Statistics | None:
    """The statistics of all direct contacts; None if the measure counts exactly those."""
    measure = statistics.measure
    every = {kind.id for kind in project.kinds.values() if kind.contact is Contact.DIRECT}
    if set(statistics.count_by_kind) == every and not (measure.only_these_actors and measure.actors):
        return None
    wider = msgspec.structs.replace(measure, kinds=(), only_these_actors=False)
    return without_open_ends(project, compute(project, wider, statistics.as_of, statistics.as_of))


def _says_the_same(statistics: Statistics, direct: Statistics) -> bool:
    """Whether silence and record are those of all direct contacts."""
    figures = [
        (each.days_since_last, each.record, each.margin_days, [each.intervals[i].days for i in each.longest])
        for each in (statistics, direct)
    ]
    return figures[0] == figures[1]


def _record(project: Project, statistics: Statistics, direct: Statistics | None) -> Record | None:
    """None if nothing competes with the open silence, or if it may not have begun."""
    days, margin = statistics.days_since_last, statistics.margin_days
    if (
        days is None
        or margin is None
        or statistics.record is None
        or days.max == 0
        or says_nothing(days)
        or not statistics.count.min
    ):
        return None
    measure = statistics.measure
    opening_counts = measure.start is not None and measure.opening is Opening.COUNTS
    rivals = [i for i in longest_others(statistics) if opening_counts or i.state is not State.OPENING]
    if not rivals or statistics.first_contact is None:
        return None
    since = from_day(measure.start) if measure.start and opening_counts else first_date(project, statistics)
    longest = length_of_longest(rivals, range(len(rivals)))
    may_be = [each for each in rivals if longest is not None and each.days.max >= longest.min]
    is_direct = direct is None or _says_the_same(statistics, direct)
    rival = silence_of(project, statistics, may_be[0]) if all(i.days.is_exact for i in may_be) else None
    if since is None or longest is None:
        return None
    return Record(statistics.record, margin, longest, rival, since, is_direct)


def silence_of(project: Project, statistics: Statistics, interval: Interval) -> Silence:
    """An interval with the dates of its ends."""
    start = _edge(project, statistics, interval.start, interval.from_event, -1)
    return Silence(interval.days, start, _edge(project, statistics, interval.end, interval.to_event, 0))


def _edge(project: Project, statistics: Statistics, days: DayRange, event: str | None, end: int) -> EventDate:
    """The day on which a silence begins (`end` -1) or ends (0), with the mark of the event's own date."""
    if event is not None:
        date = _date(project, statistics, event)
        text = date.edtf.split("/")[end] if date.lasts else date.edtf
        if text.endswith(("~", "?", "%")) and (marked := parse_edtf(text)).start == days:
            return marked
    return days_date(days)


def window_start(project: Project, statistics: Statistics) -> EventDate | None:
    """The first day of the window; without one, the date of the first contact, as uncertain as it is."""
    start = statistics.measure.start
    return from_day(start) if start else first_date(project, statistics)


def first_date(project: Project, statistics: Statistics) -> EventDate | None:
    """When the first contact begins; None without any."""
    days = statistics.first_contact
    if days is None:
        return None
    for event in statistics.counted:
        date = _date(project, statistics, event)
        if date.start == days and not date.lasts:
            return date
    return days_date(days)


def longest_others(statistics: Statistics) -> list[Interval]:
    """The opening silence and the closed ones that may be the longest: no other one can be the runner-up."""
    opening = [each for each in statistics.intervals[:1] if each.state is State.OPENING]
    return [*opening, *(statistics.intervals[index] for index in statistics.longest_closed)]


def _pace(project: Project, statistics: Statistics) -> Pace | None:
    """From the window start to the last contact; from the first contact where the window has no start."""
    start = statistics.measure.start
    days = statistics.days_per_contact if start else statistics.mean_interval
    last = _last_start_date(project, statistics)
    if days is None or days.max in (0, math.inf) or statistics.count.min < 2 or last is None:
        return None
    first = from_day(start) if start else _date(project, statistics, statistics.counted[0])
    return Pace(days, first, last, is_interval=start is None)


def _last_event_date(project: Project, statistics: Statistics) -> EventDate | None:
    """The date of the event that ends last."""
    event = statistics.intervals[-1].from_event if statistics.intervals else None
    return _date(project, statistics, event) if event else None


def _last_start_date(project: Project, statistics: Statistics) -> EventDate | None:
    """The date of the event that starts last, by its latest start."""
    dates = [_date(project, statistics, event) for event in statistics.counted]
    return max(dates, key=lambda date: (date.start.latest, date.start.earliest), default=None)


def _date(project: Project, statistics: Statistics, event: str) -> EventDate:
    return date_for(project, statistics.measure, project.events[event])


def window(start: EventDate, end: EventDate) -> EventDate:
    """All the days from one to another, two plain days; the first alone where no day follows it."""
    return start if start.earliest >= end.latest else parse_edtf(f"{start.edtf}/{end.edtf}")


def days_date(days: DayRange) -> EventDate:
    """The date that lies somewhere in a range of days."""
    return parse_edtf(days_edtf(days))


def is_plain(date: EventDate) -> bool:
    """True for one day, month or year: a date that can follow `between` and `and` in a sentence."""
    return re.fullmatch(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", date.edtf) is not None


def in_one_month(first: EventDate, last: EventDate) -> bool:
    """True for two plain days of one month: the first is then said by its number."""
    return all(is_plain(day) and day.is_one_day for day in (first, last)) and first.edtf[:7] == last.edtf[:7]
