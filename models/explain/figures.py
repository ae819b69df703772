"""Every definition, applied to the statistics of one question: what `Catalogue` looks a number up in."""

from __future__ import annotations

from collections.abc import Iterator

from models.dates import DayRange
from models.explain.lengths import Tally, closed_places, first_of_each
from models.explain.results import (
    Basis,
    Comparison,
    Events,
    Figure,
    Lengths,
    Months,
    Quotient,
    Span,
)
from models.narrative.open_ends import begins_open, days_between
from models.statistics import Bounds, Interval, MonthCount, State, Statistics, length_of_longest

Value = tuple[Figure, Bounds, Basis]

CLAIMS = (
    "days_since_last",
    "longest",
    "longest_closed",
    "days_per_contact",
    "count",
    "count_by_kind",
    "exposure_per_contact",
    "mean_interval",
    "median_interval",
    "interval",
    "opening",
    "closed",
    "open",
    "current_rank",
    "margin_days",
    "contacts_per_month",
    "mean_per_month",
    "window_days",
    "days_to_last",
    "burstiness",
)
"""Keys of figures that a number can be claimed to be; `interval` is any single one."""

ODDNESS = {key: place for place, key in enumerate(CLAIMS)}
"""What a reader thinks of first comes first among equals."""

MOST_TIES = 8
"""Of the longest silences that are named, where hundreds are equally long."""

_INTERVALS = frozenset({State.OPENING, State.CLOSED, State.OPEN})
_EXTRA_STATES = ((State.OPENING,), (State.OPEN,), (State.OPENING, State.OPEN))


def is_of(figure: Figure, key: str) -> bool:
    """Whether a figure is what a claim of `key` is about."""
    return figure.key == key or (key == "interval" and figure.key in _INTERVALS)


def values(statistics: Statistics) -> Iterator[Value]:
    """Every figure of a question, by both day rules; means and medians with the edge intervals too.

    Of the closed intervals that are equally long, the first one: `as_long` has the others.
    """
    yield from _counts(statistics)
    for figure, days, basis in _lengths(statistics):
        yield figure, days, basis
        yield _with_both_ends(figure, days, basis)
    yield from _comparisons(statistics)
    yield from _months(statistics)


def headline_values(statistics: Statistics) -> Iterator[Value]:
    """What a report would name first: how many, for how long, the longest, how often."""
    yield Figure("count"), statistics.count, Events(statistics.counted)
    yield from _headlines(statistics)
    yield from (value for value in _paces(statistics) if value[0].key == "days_per_contact")


def _with_both_ends(figure: Figure, days: Bounds, basis: Basis) -> Value:
    """One day more in each interval, or in the window that is divided among the contacts."""
    key, extra = figure.key, 1.0
    if isinstance(basis, Quotient):
        basis = Quotient(basis.first, basis.last, basis.divisor, 1)
        if key in ("days_per_contact", "exposure_per_contact"):
            low, high = (1 / max(1.0, number) for number in (basis.divisor.max, basis.divisor.min))
            return Figure(key, True), Bounds(days.min + low, days.max + high), basis
    counted = Figure(key, True, figure.included, figure.index, figure.kind)
    return counted, Bounds(days.min + extra, days.max + extra), basis


def _counts(statistics: Statistics) -> Iterator[Value]:
    yield Figure("count"), statistics.count, Events(statistics.counted)
    if len(statistics.count_by_kind) > 1:
        for kind, count in statistics.count_by_kind.items():
            yield Figure("count_by_kind", kind=kind), count, Events(())


def _lengths(statistics: Statistics) -> Iterator[Value]:
    """The figures that are numbers of days."""
    silences = statistics.intervals
    yield from _headlines(statistics)
    for index in first_of_each(statistics).values():
        silence = silences[index]
        yield Figure(silence.state, index=index), silence.days, Span((silence,))
    yield from _paces(statistics)
    yield from _averages(statistics)


def _headlines(statistics: Statistics) -> Iterator[Value]:
    """The silence of today, and the longest ones."""
    silences = statistics.intervals
    if statistics.days_since_last is not None:
        yield Figure("days_since_last"), statistics.days_since_last, Span((silences[-1],))
    closed = length_of_longest(silences, statistics.longest_closed)
    for key, days, indexes in (
        ("longest", statistics.longest_days, statistics.longest),
        ("longest_closed", closed, statistics.longest_closed),
    ):
        if days is not None:
            yield Figure(key), days, Span(tuple(silences[index] for index in indexes[:MOST_TIES]))


def _paces(statistics: Statistics) -> Iterator[Value]:
    """Days of the window, and those days per contact."""
    if statistics.start is None or statistics.start > statistics.as_of:
        return
    start, as_of = _first_day(statistics), _day(statistics.as_of.toordinal())
    if statistics.measure.start is not None:
        days = as_of.latest - start.earliest
        window = Interval(start, as_of, None, None, State.OPEN, Bounds(days, days))
        yield Figure("window_days"), window.days, Span((window,))
    yield from _days_to_last(statistics, start)
    for key, value, last in (
        ("days_per_contact", statistics.days_per_contact, statistics.last_contact),
        ("exposure_per_contact", statistics.exposure_per_contact, as_of),
    ):
        if value is not None and last is not None:
            yield Figure(key), value, Quotient(start, last, statistics.count)


def _days_to_last(statistics: Statistics, start: DayRange) -> Iterator[Value]:
    """From the window start to the last contact: what is divided among the contacts."""
    last = statistics.last_contact
    if last is None or (statistics.measure.start is None and statistics.count.min < 2):
        return
    event = statistics.counted[-1] if last.is_exact else None
    low, high = days_between(start, last)
    # Where both lie among the same days, the first of two contacts is not the later one.
    days = Bounds(max(0, low), high)
    yield Figure("days_to_last"), days, Span((Interval(start, last, None, event, State.CLOSED, days),))


def _first_day(statistics: Statistics) -> DayRange:
    """The window start, or the first contact where the measure sets none."""
    if statistics.measure.start is None and statistics.first_contact is not None:
        return statistics.first_contact
    assert statistics.start is not None
    return _day(statistics.start.toordinal())


def _averages(statistics: Statistics) -> Iterator[Value]:
    """Mean and median of the closed intervals, and of those with the opening and the open one."""
    tally = Tally(statistics)
    if statistics.mean_interval is not None:
        yield Figure("mean_interval"), statistics.mean_interval, _mean_basis(statistics, tally)
    if statistics.median_interval is not None:
        yield Figure("median_interval"), statistics.median_interval, Lengths()
    if statistics.possible or not statistics.count.is_exact or not statistics.counted:
        # A contact that may be missing changes how many intervals there are, and so which ones these are.
        return
    edges = {State.OPEN: statistics.intervals[-1].days}
    if closed_places(statistics).start:
        edges[State.OPENING] = statistics.intervals[0].days
    for included in _EXTRA_STATES:
        if edges.keys() >= set(included):
            extra = [edges[state] for state in included]
            yield Figure("mean_interval", included=included), tally.mean(extra), Lengths()
            yield Figure("median_interval", included=included), tally.median(extra), Lengths()


def _mean_basis(statistics: Statistics, tally: Tally) -> Basis:
    """(an - a1) / (n - 1) where that is what the mean is: for contacts of one day."""
    first, last, number = statistics.first_contact, statistics.last_contact, statistics.count
    closed = len(closed_places(statistics))
    if first and last and number.is_exact and closed == number.min - 1:
        days = days_between(first, last)
        if days.is_exact and tally.total == days:
            return Quotient(first, last, Bounds(closed, closed))
    return Lengths()


def _comparisons(statistics: Statistics) -> Iterator[Value]:
    """The open interval beside the others."""
    if statistics.current_rank is not None and statistics.intervals:
        yield Figure("current_rank"), statistics.current_rank, Comparison()
        if statistics.margin_days is not None:
            yield Figure("margin_days"), statistics.margin_days, Comparison()
    if statistics.burstiness is not None:
        yield Figure("burstiness"), statistics.burstiness, Lengths()


def _months(statistics: Statistics) -> Iterator[Value]:
    """The average of the months, and each number of contacts with the months that have it."""
    months = tuple(statistics.contacts_per_month)
    if not months:
        return
    if not begins_open(statistics):
        number = statistics.count
        mean = Bounds(number.min / len(months), number.max / len(months))
        yield Figure("mean_per_month"), mean, Months(months)
    groups: dict[Bounds, list[MonthCount]] = {}
    for month in months:
        groups.setdefault(month.count, []).append(month)
    for count, group in groups.items():
        yield Figure("contacts_per_month"), count, Months(tuple(group))


def _day(ordinal: int) -> DayRange:
    return DayRange(ordinal, ordinal)
