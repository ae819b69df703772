"""What sentences say, in plain data that no language has touched yet."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

import msgspec

from models.dates import DayRange, EventDate, from_day, parse_edtf
from models.narrative.claimed import Claim, told_claims
from models.narrative.groups import Group, grouped, short_names
from models.narrative.nouns import Noun, nouns
from models.narrative.open_ends import says_nothing, without_open_ends
from models.project import Project
from models.records import Contact, CountBy, Opening
from models.statistics import (
    Bounds,
    Interval,
    RecordWord,
    State,
    Statistics,
    compute,
    date_for,
    length_of_longest,
)
from models.statistics.report import days_edtf


class Silence(msgspec.Struct, frozen=True):
    """One interval with the dates of its ends, as their events have them."""

    days: Bounds
    start: EventDate
    end: EventDate


class Record(msgspec.Struct, frozen=True):
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


class Pace(msgspec.Struct, frozen=True):
    """Days for one contact since the window start, or from one to the next, on average, between two dates."""

    days: Bounds
    first: EventDate
    last: EventDate
    is_interval: bool
    """True for the mean of the intervals between contacts, which is what a measure without a start has."""


class Facts(msgspec.Struct, frozen=True):
    """Everything that the sentences about one measure say."""

    group: Group
    nouns: tuple[Noun, ...]
    """One noun, or those of all counted kinds where no single one is true of them."""
    is_only: bool
    """True if the measure counts no contact in which others take part."""
    as_of: int
    start: int | None
    """The window start that the measure sets."""
    count: Bounds
    by_day: bool
    """True if `count` and `pace` are about days on which contacts start, and not about contacts."""
    lasts: bool
    """True if one of the contacts lasts: then there was contact on other days than those."""
    days_since_last: Bounds | None
    is_under_way: bool
    record: Record | None
    pace: Pace | None
    only: EventDate | None
    """When the only contact was, or the only day of contact; None unless there is one, and one alone."""
    claims: tuple[Claim, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return self.group.names

    @property
    def is_between(self) -> bool:
        return self.group.is_between


def facts(project: Project, statistics: Statistics, language: str) -> Facts:
    """The facts of a measure's statistics, with names in a language."""
    known_claims = told_claims(project, statistics, language)
    statistics = without_open_ends(project, statistics)
    measure = statistics.measure
    group, found = grouped(short_names(project, measure, language), nouns(project, statistics, language))
    last = _last_event_date(project, statistics)
    as_of = statistics.as_of.toordinal()
    by_day = measure.count_by is CountBy.DAY and len(statistics.counted) > 1
    return Facts(
        group=group,
        nouns=found,
        is_only=measure.only_these_actors and bool(measure.actors),
        as_of=as_of,
        start=measure.start.toordinal() if measure.start else None,
        count=statistics.count,
        by_day=by_day,
        lasts=by_day and any(_date(project, statistics, event).lasts for event in statistics.counted),
        days_since_last=statistics.days_since_last,
        is_under_way=last is not None and last.lasts and last.start.latest <= as_of < last.end.earliest,
        record=_record(project, statistics, _of_direct_contacts(project, statistics)),
        pace=_pace(project, statistics),
        only=_only_date(project, statistics, by_day),
        claims=known_claims,
    )


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
    longest = _longest_other(statistics, rivals)
    is_direct = direct is None or _says_the_same(statistics, direct)
    if since is None or longest is None:
        return None
    may_be = [each for each in rivals if each.days.max >= longest.min]
    is_known = bool(may_be) and all(each.days.is_exact and not each.vanishes for each in may_be)
    rival = silence_of(project, statistics, may_be[0]) if is_known else None
    return Record(statistics.record, margin, longest, rival, since, is_direct)


def _longest_other(statistics: Statistics, rivals: list[Interval]) -> Bounds | None:
    """Days of the longest other silence: where the open one is known, what the margin leaves of it.

    The open one being no record, it is the longest of all; in case of a tie, it is as long as that.
    """
    margin, days = statistics.margin_days, statistics.days_since_last
    bounds = [length_of_longest(rivals, range(len(rivals)))]
    if statistics.record in (RecordWord.NO, RecordWord.TIE):
        bounds.append(statistics.longest_days)
    if margin is not None and days is not None and days.is_exact:
        bounds.append(Bounds(days.min - margin.max, days.min - margin.min))
    known = [each for each in bounds if each is not None]
    return Bounds(max(each.min for each in known), min(each.max for each in known)) if known else None


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
    return None if days is None else _start_date(project, statistics, days, statistics.counted)


def _start_date(project: Project, statistics: Statistics, days: DayRange, events: Iterable[str]) -> EventDate:
    """The date of the contact that starts on these days; where there is none, or it lasts, the days."""
    for event in events:
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
    first = from_day(start) if start else first_date(project, statistics)
    return None if first is None else Pace(days, first, last, is_interval=start is None)


def _last_event_date(project: Project, statistics: Statistics) -> EventDate | None:
    """The date of the event that ends last."""
    event = statistics.intervals[-1].from_event if statistics.intervals else None
    return _date(project, statistics, event) if event else None


def _last_start_date(project: Project, statistics: Statistics) -> EventDate | None:
    """When the contact that starts last does, within the window; of one that lasts, its whole date."""
    days = statistics.last_contact
    if days is None:
        return None
    dates = (_date(project, statistics, event) for event in reversed(statistics.counted))
    return next((date for date in dates if date.start == days), None) or days_date(days)


def _only_date(project: Project, statistics: Statistics, by_day: bool) -> EventDate | None:
    if statistics.count != (1, 1) or statistics.last_contact is None:
        return None
    if by_day:
        return _start_date(project, statistics, statistics.last_contact, statistics.counted)
    return _last_event_date(project, statistics)


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
