"""A measure's answer: counts the contacts of a project, then computes every figure of the definitions."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import msgspec

from models.project import Project
from models.records import CountBy, Measure, Opening
from models.statistics import counting, margin, pace, plain, rhythm, spread
from models.statistics.counting import Candidates, Contact
from models.statistics.day_intervals import between_days
from models.statistics.intervals import first_contact, intervals, last_end, last_start
from models.statistics.results import (
    Bounds,
    Headline,
    Interval,
    RecordWord,
    State,
    Statistics,
    sure_length,
)


class _Silences(msgspec.Struct, frozen=True):
    """The figures about the longest silences."""

    longest: tuple[int, ...] = ()
    longest_days: Bounds | None = None
    longest_closed: tuple[int, ...] = ()
    current_rank: Bounds | None = None
    record: RecordWord | None = None
    margin_days: Bounds | None = None


def compute(
    project: Project, measure: Measure, today: datetime.date, as_of: datetime.date | None = None
) -> Statistics:
    """Every figure of a measure; `as_of` goes before the measure's own day, the project's, and `today`."""
    found = counting.candidates(project, measure)
    kinds = counting.ordered_kinds(project, measure)
    return figures(measure, kinds, found, counting.as_of_day(project, measure, today, as_of))


def figures(
    measure: Measure, kinds: Sequence[str], candidates: Candidates, end_date: datetime.date
) -> Statistics:
    """Every figure of the candidates that lie in the window; `kinds` are those that count, in order."""
    days = counting.plain_contacts(candidates, measure, end_date)
    if days is not None:
        return plain.figures(measure, kinds, days, end_date.toordinal())
    found = counting.contacts(candidates, measure, end_date)
    contacts = _contacts(found, measure)
    start, end = measure.start.toordinal() if measure.start else None, end_date.toordinal()
    count = rhythm.number(((c.first, c.certain) for c in contacts), measure.count_by)
    silences = intervals(contacts, start, end)
    by_day = measure.count_by is CountBy.DAY
    closed = [interval.days for interval in silences if interval.state is State.CLOSED]
    optional = len(contacts) - int(count.min)
    exposure, exposure_interval = pace.exposure_per_contact(contacts, start, end, count, measure.count_by)
    longest = _longest(contacts, silences, measure, start, end)
    first_day = _first_day(contacts, start)
    return Statistics(
        measure=measure,
        start=datetime.date.fromordinal(first_day) if first_day is not None else None,
        as_of=end_date,
        counted=tuple([contact.event for contact in found]),
        intervals=between_days(contacts, silences) if by_day else silences,
        count=count,
        count_by_kind=rhythm.by_kind(found, kinds, measure.count_by),
        days_since_last=_days_since_last(contacts, end),
        days_per_contact=pace.days_per_contact(contacts, start, measure.count_by),
        exposure_per_contact=exposure,
        exposure_interval=exposure_interval,
        mean_interval=pace.mean_interval(contacts, measure.count_by),
        median_interval=spread.median_interval(closed, optional),
        longest=longest.longest,
        longest_days=longest.longest_days,
        longest_closed=longest.longest_closed,
        current_rank=longest.current_rank,
        record=longest.record,
        margin_days=longest.margin_days,
        burstiness=spread.burstiness(closed, optional) if count.max > 2 else None,
        contacts_per_month=(
            rhythm.by_month(found, first_day, end, measure.count_by) if first_day is not None else ()
        ),
        possible=tuple([contact.event for contact in found if not contact.certain]),
        first_contact=first_contact(contacts) if contacts else None,
        last_contact=last_start(contacts) if contacts else None,
    )


def headline(measure: Measure, candidates: Candidates, end_date: datetime.date) -> Headline:
    """The same, without the figures that take longer."""
    days = counting.plain_contacts(candidates, measure, end_date)
    if days is not None:
        return plain.figures(measure, (), days, end_date.toordinal()).headline
    contacts = _contacts(counting.contacts(candidates, measure, end_date), measure)
    start, end = measure.start.toordinal() if measure.start else None, end_date.toordinal()
    silences = intervals(contacts, start, end)
    longest = _longest(contacts, silences, measure, start, end)
    return Headline(_days_since_last(contacts, end), longest.record, longest.longest_days)


def _contacts(found: list[Contact], measure: Measure) -> list[Contact]:
    return counting.by_day(found) if measure.count_by is CountBy.DAY else found


def _days_since_last(contacts: Sequence[Contact], as_of: int) -> Bounds | None:
    if not contacts:
        return None
    since = last_end(contacts)
    return Bounds(as_of - since.latest, as_of - since.earliest)


def _first_day(contacts: Sequence[Contact], start: int | None) -> int | None:
    if start is not None or not contacts:
        return start
    return first_contact(contacts).earliest


def _longest(
    contacts: Sequence[Contact],
    silences: Sequence[Interval],
    measure: Measure,
    start: int | None,
    as_of: int,
) -> _Silences:
    """Which silences are the longest, and whether the open one is."""
    if not silences:
        return _Silences()
    counts = start is not None and measure.opening is Opening.COUNTS
    rivals = [i for i, s in enumerate(silences) if counts or s.state is not State.OPENING]
    days = margin.margin(contacts, start if counts else None, as_of)
    if days and not counts and measure.count_by is CountBy.DAY and not any(each.lasts for each in contacts):
        # Between two days of contact there is one day at least.
        days = Bounds(days.min, min(days.max, silences[-1].days.max - 1))
    least = rhythm.number(((c.first, c.certain) for c in contacts), measure.count_by).min
    record = margin.record_word(int(least), counts, days)
    sure = _sure_lengths(silences, absorbed=counts or start is None)
    longest = _may_be_longest(silences, sure, rivals)
    present = len(silences) - 1
    if record is RecordWord.CERTAIN:
        longest = (present,)
    elif record is RecordWord.NO:
        longest = tuple(index for index in longest if index != present)
    closed = [i for i, s in enumerate(silences) if s.state is State.CLOSED]
    return _Silences(
        longest,
        _length(silences, sure, longest),
        _may_be_longest(silences, [sure_length(silence) for silence in silences], closed),
        _rank(contacts, silences, rivals, record),
        record,
        days,
    )


def _sure_lengths(silences: Sequence[Interval], absorbed: bool) -> list[float]:
    """Lengths that the silences, or longer ones in their place, have in every reading.

    Where a contact at an edge of the window is left out, the opening or the open silence absorbs the closed
    one beside it. That is no help if the opening one is not compared.
    """
    return [silence.days.min if absorbed else sure_length(silence) for silence in silences]


def _may_be_longest(
    silences: Sequence[Interval], sure: Sequence[float], rivals: Sequence[int]
) -> tuple[int, ...]:
    """The indexes of the intervals that the others do not surpass in every reading."""
    if not rivals:
        return ()
    least = max(sure[index] for index in rivals)
    return tuple(index for index in rivals if silences[index].days.max >= least)


def _length(silences: Sequence[Interval], sure: Sequence[float], longest: Sequence[int]) -> Bounds:
    """How long the longest of the intervals is."""
    return Bounds(max(sure[index] for index in longest), max(silences[index].days.max for index in longest))


def _rank(
    contacts: Sequence[Contact], silences: Sequence[Interval], rivals: Sequence[int], record: RecordWord
) -> Bounds:
    """The rank of the open silence: 1 if none is longer."""
    others = [silences[index].days for index in rivals[:-1]]
    certain = all(contact.certain for contact in contacts)
    least, most = spread.rank(silences[-1].days, others if certain else [], [] if certain else others)
    if record is RecordWord.CERTAIN:
        return Bounds(1, 1)
    if record is RecordWord.NO:
        return Bounds(max(2, least), max(2, most))
    return Bounds(1, most)
