"""What sentences say, in plain data that no language has touched yet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from models.dates import DayRange, EventDate, from_day, from_ordinal, parse_edtf
from models.names import sentence_name
from models.project import Project, slug
from models.records import Contact, Kind, Opening
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


class Family(StrEnum):
    """What kinds of event have in common, for the words that are said of them."""

    CALL = "call"
    MEETING = "meeting"
    MESSAGE = "message"
    DIRECT = "direct"
    DELEGATED = "delegated"
    OTHER = "other"


_FAMILY_WORDS = {
    Family.CALL: r"(tele)?phone|call|appel|coup-de-fil",
    Family.MEETING: r"meeting|summit|visit|rencontre|sommet|visite|reunion|entrevue",
    Family.MESSAGE: r"message|letter|mail|courriel|courrier|lettre",
}


@dataclass(frozen=True, slots=True)
class Noun:
    """What one contact is called: by its family, or by the name of its kind."""

    family: Family
    name: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """The open silence beside the longest other one."""

    word: RecordWord
    margin: Bounds
    rival: Interval
    since: int
    """First day of the comparison: the window start, or the first contact if the opening does not compete."""
    is_direct: bool
    """True if the same holds of all direct contacts, whatever the measure counts."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Days from one contact to the next, on average, between two dates."""

    days: Bounds
    first: EventDate
    last: EventDate


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that the sentences about one measure say."""

    names: tuple[str, ...]
    nouns: tuple[Noun, ...]
    """One noun, or those of all counted kinds where no single one is true of them."""
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


def facts(project: Project, statistics: Statistics) -> Facts:
    """The facts of a measure's statistics."""
    measure = statistics.measure
    direct = _of_direct_contacts(project, statistics)
    last = _last_event_date(project, statistics)
    as_of = statistics.as_of.toordinal()
    return Facts(
        names=tuple(
            sentence_name(project.actors[actor]) for actor in measure.actors if actor in project.actors
        ),
        nouns=nouns(project, statistics, direct),
        as_of=as_of,
        start=measure.start.toordinal() if measure.start else None,
        count=statistics.count,
        days_since_last=statistics.days_since_last,
        is_under_way=last is not None and last.lasts and last.start.latest <= as_of < last.end.earliest,
        record=_record(statistics, direct),
        pace=_pace(project, statistics),
        last=last,
        claims=tuple(each for each in alternatives(project, measure, statistics) if each.changes_silence),
    )


def family(kind: Kind) -> Family:
    """What a kind is, from its id and name in either language; direct kinds of no known name are `other`."""
    if kind.contact is Contact.DELEGATED:
        return Family.DELEGATED
    words = f"{slug(kind.id)} {slug(kind.name)}"
    for candidate, pattern in _FAMILY_WORDS.items():
        if re.search(rf"\b({pattern})s?\b", words):
            return candidate
    return Family.OTHER


def nouns(project: Project, statistics: Statistics, direct: Statistics | None) -> tuple[Noun, ...]:
    """What the counted contacts are called, never more than is true: `direct contact` only if no other is."""
    found = own_nouns(project, statistics)
    if len(found) < 2 or any(
        project.kinds[kind].contact is not Contact.DIRECT for kind in statistics.count_by_kind
    ):
        return found
    return (Noun(Family.DIRECT),) if direct is None or _says_the_same(statistics, direct) else found


def own_nouns(project: Project, statistics: Statistics) -> tuple[Noun, ...]:
    """What the contacts of each counted kind are called, without repetition."""
    kinds = [project.kinds[kind] for kind in statistics.count_by_kind]
    return tuple(dict.fromkeys(noun_of(kind) for kind in kinds)) or (Noun(Family.OTHER),)


def noun_of(kind: Kind) -> Noun:
    """What a contact of one kind is called."""
    found = family(kind)
    return Noun(found, kind.name if found is Family.OTHER else "")


def _of_direct_contacts(project: Project, statistics: Statistics) -> Statistics | None:
    """The statistics of all direct contacts; None if the measure counts exactly those."""
    measure = statistics.measure
    every = {kind.id for kind in project.kinds.values() if kind.contact is Contact.DIRECT}
    if set(statistics.count_by_kind) == every:
        return None
    wider = msgspec.structs.replace(measure, kinds=(), only_these_actors=False)
    return compute(project, wider, statistics.as_of, statistics.as_of)


def _says_the_same(statistics: Statistics, direct: Statistics) -> bool:
    """Whether silence and record are those of all direct contacts."""
    figures = [
        (each.days_since_last, each.record, each.margin_days, [each.intervals[i].days for i in each.longest])
        for each in (statistics, direct)
    ]
    return figures[0] == figures[1]


def _record(statistics: Statistics, direct: Statistics | None) -> Record | None:
    """None if nothing competes with the open silence, or if it may not have begun."""
    days, margin = statistics.days_since_last, statistics.margin_days
    if (
        days is None
        or margin is None
        or statistics.record is None
        or days.max == 0
        or not statistics.count.min
    ):
        return None
    measure = statistics.measure
    opening_counts = measure.start is not None and measure.opening is Opening.COUNTS
    rivals = [i for i in longest_others(statistics) if opening_counts or i.state is not State.OPENING]
    first = statistics.first_contact
    if not rivals or first is None:
        return None
    since = measure.start.toordinal() if measure.start and opening_counts else first.earliest
    rival = max(rivals, key=lambda interval: (interval.days.min, interval.days.max))
    is_direct = direct is None or _says_the_same(statistics, direct)
    return Record(statistics.record, margin, rival, since, is_direct)


def longest_others(statistics: Statistics) -> list[Interval]:
    """The opening silence and the closed ones that may be the longest: no other one can be the runner-up."""
    opening = [each for each in statistics.intervals[:1] if each.state is State.OPENING]
    return [*opening, *(statistics.intervals[index] for index in statistics.longest_closed)]


def _pace(project: Project, statistics: Statistics) -> Pace | None:
    """From the window start to the last contact; from the first contact where the window has no start."""
    start = statistics.measure.start
    days = statistics.days_per_contact if start else statistics.mean_interval
    last = _last_start_date(project, statistics)
    if days is None or days.max == 0 or statistics.count.min < 2 or last is None:
        return None
    first = from_day(start) if start else _date(project, statistics, statistics.counted[0])
    return Pace(days, first, last)


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
    """All the days from one to another, two plain days; one day if they are the same."""
    return start if start == end else parse_edtf(f"{start.edtf}/{end.edtf}")


def days_date(days: DayRange) -> EventDate:
    """The date that lies somewhere in a range of days."""
    if days.is_exact:
        return from_ordinal(days.earliest)
    first, last = from_ordinal(days.earliest), from_ordinal(days.latest)
    return parse_edtf(f"[{first.edtf}..{last.edtf}]")


def is_plain(date: EventDate) -> bool:
    """True for one day, month or year: a date that can follow `between` and `and` in a sentence."""
    return re.fullmatch(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", date.edtf) is not None
