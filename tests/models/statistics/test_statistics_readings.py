"""Every figure of uncertain dates against a brute-force judge that computes it for each reading of them."""

from __future__ import annotations

import datetime
import itertools
from dataclasses import dataclass, field
from statistics import fmean, median, pstdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from models.dates import DayRange, EventDate
from models.project import Project
from models.records import CountBy, Event, Kind, Measure, Opening, Status
from models.statistics import RecordWord, State, alternatives, compute, counting

BASE = datetime.date(2025, 3, 27).toordinal()
"""Day 0 of these tests, near the end of a month."""

Span = tuple[int, int]


def date(start: DayRange, end: DayRange, lasts: bool) -> EventDate:
    shifted = [DayRange(BASE + days.earliest, BASE + days.latest) for days in (start, end)]
    return EventDate(f"{start}{end}{lasts}", *shifted, lasts, "day")


@st.composite
def dates(draw: st.DrawFn) -> EventDate:
    """A day, a day somewhere in a range, or a lasting event whose ends may be uncertain."""
    shape = draw(st.sampled_from(["day", "somewhere", "lasting"]))
    first = draw(st.integers(-3, 12))
    if shape == "day":
        return date(DayRange(first, first), DayRange(first, first), False)
    if shape == "somewhere":
        days = DayRange(first, first + draw(st.integers(1, 4)))
        return date(days, days, False)
    start = DayRange(first, first + draw(st.integers(0, 2)))
    end_first = draw(st.integers(start.earliest, start.latest + 3))
    end = DayRange(end_first, max(start.latest, end_first) + draw(st.integers(0, 2)))
    return date(start, end, True)


def readings(event_date: EventDate) -> list[Span]:
    """Every start and end that a date allows, from day 0 on."""
    starts = range(event_date.start.earliest, event_date.start.latest + 1)
    ends = range(event_date.end.earliest, event_date.end.latest + 1)
    if not event_date.lasts:
        return [(day - BASE, day - BASE) for day in starts]
    return [(a - BASE, b - BASE) for a in starts for b in ends if a <= b]


@dataclass
class Judged:
    """All values that a figure takes; None where it cannot be computed."""

    figures: dict[str, set[float | None]] = field(default_factory=dict)
    closed: dict[int, set[int]] = field(default_factory=dict)
    strict: set[str] = field(default_factory=set)

    def add(self, key: str, value: float | None) -> None:
        self.figures.setdefault(key, set()).add(value)

    def values(self, key: str) -> list[float]:
        return [value for value in self.figures.get(key, ()) if value is not None]


def judge(
    event_dates: list[EventDate], start: int | None, as_of: int, opening: bool, by_day: bool = False
) -> Judged:
    """Figures of every reading, from the definitions, without a thought for speed."""
    judged = Judged()
    low = start if start is not None else -1000
    meeting = [each for each in map(readings, event_dates) if any(a <= as_of and b >= low for a, b in each)]
    for reading in itertools.product(*meeting):
        _judge_one(judged, reading, start, as_of, opening, by_day)
    return judged


def _judge_one(
    judged: Judged, reading: tuple[Span, ...], start: int | None, as_of: int, opening: bool, by_day: bool
) -> None:
    low = start if start is not None else -1000
    before = sum(b < low for _, b in reading)
    spans = sorted((max(a, low), min(b, as_of)) for a, b in reading if a <= as_of and b >= low)
    if by_day:
        spans = [(day, max(b for a, b in spans if a == day)) for day in sorted({a for a, _ in spans})]
    n = len(spans)
    judged.add("count", n)
    closed = [max(0, spans[i + 1][0] - max(b for _, b in spans[: i + 1])) for i in range(n - 1)]
    for index, days in enumerate(closed):
        judged.closed.setdefault(before + index + 1, set()).add(days)
    first = start if start is not None else (spans[0][0] if spans else None)
    if first is None:
        return
    present = as_of - max((b for _, b in spans), default=first)
    judged.add("open", present)
    rivals = list(closed)
    if start is not None and spans:
        judged.add("opening", spans[0][0] - start)
        if opening:
            rivals.append(spans[0][0] - start)
    elif start is not None:
        judged.add("opening", as_of - start)
    judged.add("rank", 1 + sum(rival > present for rival in rivals))
    judged.add("margin_days", present - max(rivals) if rivals else None)
    top = max(rivals, default=-1)
    judged.strict.add("more" if present > top else "equal" if present == top else "less")
    judged.add("exposure_per_contact", (as_of - first) / n if n else None)
    if not n:
        return
    judged.add("days_since_last", present)
    judged.add("days_per_contact", (spans[-1][0] - first) / n)
    if n > 1:
        judged.add("mean_interval", fmean(closed))
        judged.add("median_interval", median(closed))
    if n > 2 and any(closed):
        s, m = pstdev(closed), fmean(closed)
        judged.add("burstiness", (s - m) / (s + m))


def project_of(event_dates: list[EventDate]) -> Project:
    events = [
        Event(id=f"e{index}", date=event_date, kind="call", status=Status.HELD)
        for index, event_date in enumerate(event_dates)
    ]
    return Project(records=[Kind(id="call", name="Call"), *events])


def day(number: int) -> datetime.date:
    return datetime.date.fromordinal(BASE + number)


TIGHT = ("count", "days_since_last", "days_per_contact", "mean_interval", "exposure_per_contact")
SAFE = ("median_interval", "burstiness")

windows = st.tuples(st.none() | st.integers(-1, 4), st.integers(5, 14))


@settings(max_examples=250, deadline=None)
@given(st.lists(dates(), max_size=4), windows, st.booleans())
def test_figures_cover_every_reading(
    event_dates: list[EventDate], window: tuple[int | None, int], opening: bool
) -> None:
    start, as_of = window
    measure = Measure(
        id="m",
        name="m",
        start=day(start) if start is not None else None,
        opening=Opening.COUNTS if opening else Opening.SHOWN,
    )
    statistics = compute(project_of(event_dates), measure, day(as_of))
    judged = judge(event_dates, start, as_of, opening)

    for key in TIGHT:
        values, bounds = judged.values(key), getattr(statistics, key)
        if not values:
            assert bounds is None, key
        else:
            assert bounds == pytest.approx((min(values), max(values))), key
    for key in SAFE:
        values, bounds = judged.values(key), getattr(statistics, key)
        assert (bounds is None) <= (not values), key
        if values:
            assert bounds.min - 1e-9 <= min(values) <= max(values) <= bounds.max + 1e-9, key
    _check_intervals(statistics, judged, start)
    _check_record(statistics, judged)


def _check_intervals(statistics: object, judged: Judged, start: int | None) -> None:
    intervals = statistics.intervals
    closed = [interval.days for interval in intervals if interval.state is State.CLOSED]
    for index, bounds in enumerate(closed, 1):
        values = judged.closed.get(index)
        if values:
            assert bounds == (min(values), max(values)), index
    assert set(judged.closed) <= set(range(1, len(closed) + 1))
    if judged.values("open"):
        values = judged.values("open")
        assert intervals[-1].days == (min(values), max(values))
    if intervals and intervals[0].state is State.OPENING:
        values = judged.values("opening")
        assert intervals[0].days == (min(values), max(values))


def _check_record(statistics: object, judged: Judged) -> None:
    if not judged.strict:
        assert statistics.record is None
        return
    if judged.strict == {"more"}:
        expected = RecordWord.CERTAIN
    elif "more" in judged.strict:
        expected = RecordWord.POSSIBLE
    else:
        expected = RecordWord.TIE if "equal" in judged.strict else RecordWord.NO
    assert statistics.record is expected
    ranks = judged.values("rank")
    assert statistics.current_rank.min <= min(ranks)
    assert max(ranks) <= statistics.current_rank.max
    margins = judged.values("margin_days")
    if margins:
        assert statistics.margin_days.min <= min(margins)
        assert max(margins) <= statistics.margin_days.max


@settings(max_examples=150, deadline=None)
@given(st.lists(dates(), max_size=4), windows)
def test_counting_days_covers_every_reading(
    event_dates: list[EventDate], window: tuple[int | None, int]
) -> None:
    start, as_of = window
    measure = Measure(id="m", name="m", start=day(start) if start is not None else None, count_by=CountBy.DAY)
    statistics = compute(project_of(event_dates), measure, day(as_of))
    judged = judge(event_dates, start, as_of, True, by_day=True)
    counts = judged.values("count")
    assert statistics.count == (min(counts), max(counts))
    for key in ("days_since_last", "days_per_contact", "mean_interval", "exposure_per_contact", *SAFE):
        values, bounds = judged.values(key), getattr(statistics, key)
        assert (bounds is None) <= (not values), key
        if values:
            assert bounds.min - 1e-9 <= min(values) <= max(values) <= bounds.max + 1e-9, key


@settings(max_examples=100, deadline=None)
@given(st.lists(dates(), max_size=4), windows)
def test_months_cover_every_reading(event_dates: list[EventDate], window: tuple[int | None, int]) -> None:
    start, as_of = window
    measure = Measure(id="m", name="m", start=day(start) if start is not None else None)
    statistics = compute(project_of(event_dates), measure, day(as_of))
    months = {(m.year, m.month): m.count for m in statistics.contacts_per_month}
    seen: dict[tuple[int, int], set[int]] = {month: set() for month in months}
    for reading in itertools.product(*map(readings, event_dates)):
        low = start if start is not None else -1000
        firsts = [day(max(a, low)) for a, b in reading if a <= as_of and b >= low]
        for month in months:
            seen[month].add(sum((first.year, first.month) == month for first in firsts))
    assert {month: (min(counts), max(counts)) for month, counts in seen.items()} == months


@given(st.lists(st.integers(-3, 14), max_size=9), windows, st.booleans(), st.sampled_from(CountBy))
def test_plain_dates_give_what_ranges_without_doubt_give(
    days: list[int], window: tuple[int | None, int], opening: bool, count_by: CountBy
) -> None:
    start, as_of = window
    measure = Measure(
        id="m",
        name="m",
        start=day(start) if start is not None else None,
        opening=Opening.COUNTS if opening else Opening.SHOWN,
        count_by=count_by,
    )
    project = project_of([date(DayRange(each, each), DayRange(each, each), False) for each in days])
    quick = compute(project, measure, day(as_of))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "plain_contacts", lambda *arguments: None)
        careful = compute(project, measure, day(as_of))
    for key in careful.__slots__:
        expected = getattr(careful, key)
        if key in ("mean_interval", "burstiness", "days_per_contact") and expected is not None:
            expected = pytest.approx(expected)
        assert getattr(quick, key) == expected, key


@settings(max_examples=200)
@given(
    st.lists(dates(), max_size=4),
    st.lists(dates(), min_size=1, max_size=3),
    windows,
    st.sampled_from(Opening),
    st.sampled_from(CountBy),
)
def test_alternatives_are_what_counting_a_claim_would_change(
    held: list[EventDate],
    claimed: list[EventDate],
    window: tuple[int | None, int],
    opening: Opening,
    count_by: CountBy,
) -> None:
    start, as_of = window
    measure = Measure(
        id="m", name="m", start=day(start) if start is not None else None, opening=opening, count_by=count_by
    )
    project = project_of([*held, *claimed])
    claims = [f"e{index}" for index in range(len(held), len(held) + len(claimed))]
    for event_id in claims:
        project.events[event_id] = replace(project.events[event_id], status=Status.CLAIMED)
    statistics = compute(project, measure, day(as_of))
    changed = {}
    for event_id in claims:
        counting_it = project_of([])
        counting_it.events.update(project.events)
        counting_it.events[event_id] = replace(project.events[event_id], status=Status.HELD)
        headline = compute(counting_it, measure, day(as_of)).headline
        if headline.days_since_last is not None and headline != statistics.headline:
            changed[event_id] = headline
    found = alternatives(project, measure, statistics)
    assert {each.event: (each.days_since_last, each.record) for each in found} == {
        event_id: (headline.days_since_last, headline.record) for event_id, headline in changed.items()
    }
    for each in found:
        assert each.longest == (changed[each.event].longest or each.days_since_last)
        assert each.changes_silence == (each.days_since_last != statistics.days_since_last)
