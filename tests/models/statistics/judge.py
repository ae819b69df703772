"""A brute-force judge of figures, which computes them for each reading of the dates, and what it demands.

A reading takes one day out of each range of `models.dates.DayRange`, whatever text the range was read from.
"""

from __future__ import annotations

import datetime
import itertools
from dataclasses import dataclass, field
from statistics import fmean, median, pstdev

import pytest
from hypothesis import strategies as st

from models.dates import DayRange, EventDate
from models.project import Project
from models.records import CountBy, Event, Kind, Measure, Opening, Status
from models.statistics import Interval, RecordWord, State, Statistics, compute, length_of_longest

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
    edges: dict[str | int, set[Span]] = field(default_factory=dict)
    """From which day to which one each closed interval, the `opening` and the `open` one lasts."""
    strict: set[str] = field(default_factory=set)
    vanishing: set[int] = field(default_factory=set)
    """Closed intervals that some reading does not have."""

    def add(self, key: str, value: float | None) -> None:
        self.figures.setdefault(key, set()).add(value)

    def add_edges(self, key: str | int, since: int, until: int) -> None:
        self.edges.setdefault(key, set()).add((since, until))

    def values(self, key: str) -> list[float]:
        return [value for value in self.figures.get(key, ()) if value is not None]


def judge(
    event_dates: list[EventDate], start: int | None, as_of: int, opening: bool, by_day: bool = False
) -> Judged:
    """Figures of every reading, from the definitions, without a thought for speed."""
    judged = Judged()
    low = start if start is not None else -1000
    meeting = [each for each in map(readings, event_dates) if any(a <= as_of and b >= low for a, b in each)]
    always_together = _groups(meeting, low, as_of)
    for reading in itertools.product(*meeting):
        _judge_one(judged, reading, start, as_of, opening, by_day)
        if by_day:
            _judge_between_days(judged, reading, always_together, low, as_of)
    return judged


def _starts(dated: list[Span], low: int, as_of: int) -> set[int]:
    """The days of the window on which a contact may start."""
    return {max(a, low) for a, b in dated if a <= as_of and b >= low}


def _groups(meeting: list[list[Span]], low: int, as_of: int) -> list[list[int]]:
    """Indexes of the dates, those together that start on the same day whenever they are in the window.

    Those that cannot be on a day of their own, nor last, are left out.
    """
    groups: dict[object, list[int]] = {}
    always = {
        min(_starts(dated, low, as_of)) for dated in meeting if _is_always_on_one_day(dated, low, as_of)
    }
    for index, dated in enumerate(meeting):
        starts = _starts(dated, low, as_of)
        if len(starts) > 1 and starts <= always and all(a == b for a, b in dated):
            continue
        groups.setdefault(min(starts) if len(starts) == 1 else f"alone {index}", []).append(index)
    return list(groups.values())


def _is_always_on_one_day(dated: list[Span], low: int, as_of: int) -> bool:
    """Whether a contact starts, or goes on, in the window on the same first day in every reading."""
    inside = all(a <= as_of and b >= low for a, b in dated)
    return inside and len(_starts(dated, low, as_of)) == 1


def _judge_between_days(
    judged: Judged, reading: tuple[Span, ...], groups: list[list[int]], low: int, as_of: int
) -> None:
    """Closed intervals by the positions of the contacts, as for events, where the days differ."""
    before, spans = 0, []
    for group in groups:
        here = [(max(a, low), min(b, as_of)) for a, b in map(reading.__getitem__, group) if a <= as_of]
        inside = [(a, b) for a, b in here if b >= low]
        if inside:
            spans.append((inside[0][0], max(b for _, b in inside)))
        elif here:
            before += 1
    spans.sort()
    for index in range(1, len(spans)):
        reached, day = max(b for _, b in spans[:index]), spans[index][0]
        if day > spans[index - 1][0]:
            judged.closed.setdefault(before + index, set()).add(max(0, day - reached))
            judged.add_edges(before + index, min(reached, day), day)
        else:
            judged.vanishing.add(before + index)
    judged.vanishing.update(range(1, before + 1), range(before + len(spans), len(groups)))


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
    if not by_day:
        judged.vanishing.update(range(1, before + 1), range(before + n, len(reading)))
    for index, days in enumerate(() if by_day else closed):
        judged.closed.setdefault(before + index + 1, set()).add(days)
        day = spans[index + 1][0]
        judged.add_edges(before + index + 1, day - days, day)
    first = start if start is not None else (spans[0][0] if spans else None)
    if first is None:
        return
    present = as_of - max((b for _, b in spans), default=first)
    judged.add("open", present)
    judged.add_edges("open", as_of - present, as_of)
    rivals = list(closed)
    if start is not None and spans:
        judged.add("opening", spans[0][0] - start)
        judged.add_edges("opening", start, spans[0][0])
        if opening:
            rivals.append(spans[0][0] - start)
    elif start is not None:
        judged.add("opening", as_of - start)
        judged.add_edges("opening", start, as_of)
    judged.add("longest", max(present, *rivals, present))
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
        judged.add("longest_closed", max(closed))
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


def asking(
    window: tuple[int | None, int], opening: bool = True, count_by: CountBy = CountBy.EVENT
) -> Measure:
    """A measure of everything in a window of days as `windows` draws them."""
    start, _as_of = window
    return Measure(
        id="m",
        name="m",
        start=None if start is None else day(start),
        opening=Opening.COUNTS if opening else Opening.SHOWN,
        count_by=count_by,
    )


def check_every_figure(
    event_dates: list[EventDate], window: tuple[int | None, int], opening: bool, by_day: bool
) -> None:
    """Whether the figures say what holds in every reading of the dates, and no more."""
    start, as_of = window
    measure = asking(window, opening, CountBy.DAY if by_day else CountBy.EVENT)
    statistics = compute(project_of(event_dates), measure, day(as_of))
    judged = judge(event_dates, start, as_of, opening, by_day)
    check_tight(statistics, judged)
    check_safe(statistics, judged)
    check_intervals(statistics, judged)
    check_edges(statistics, judged, by_day)
    check_record(statistics, judged, by_day)
    check_longest(statistics, judged)


def check_tight(statistics: Statistics, judged: Judged) -> None:
    for key in TIGHT:
        values, bounds = judged.values(key), getattr(statistics, key)
        if not values:
            assert bounds is None, key
        else:
            assert bounds == pytest.approx((min(values), max(values))), key


def check_safe(statistics: Statistics, judged: Judged) -> None:
    for key in SAFE:
        values, bounds = judged.values(key), getattr(statistics, key)
        # Where contacts overlap on shared days, a burstiness may be given that no reading has.
        assert bounds is None or values or key == "burstiness", key
        if values:
            assert bounds.min - 1e-9 <= min(values) <= max(values) <= bounds.max + 1e-9, key


def check_longest(statistics: Statistics, judged: Judged) -> None:
    longest = statistics.longest_days
    for length in judged.values("longest"):
        assert longest.min <= length <= longest.max
    closed = length_of_longest(statistics.intervals, statistics.longest_closed)
    for length in judged.values("longest_closed"):
        assert closed.min <= length <= closed.max


def closed_ones(statistics: Statistics) -> list[Interval]:
    return [interval for interval in statistics.intervals if interval.state is State.CLOSED]


def check_intervals(statistics: Statistics, judged: Judged) -> None:
    intervals = statistics.intervals
    closed = [interval.days for interval in closed_ones(statistics)]
    for index, bounds in enumerate(closed, 1):
        values = judged.closed.get(index)
        if values:
            assert bounds == (min(values), max(values)), index
    assert set(judged.closed) <= set(range(1, len(closed) + 1))
    existing = {index for index, interval in enumerate(closed_ones(statistics), 1) if not interval.vanishes}
    assert not existing & judged.vanishing
    if not statistics.possible:
        assert existing | judged.vanishing == set(range(1, len(closed) + 1))
    if judged.values("open"):
        values = judged.values("open")
        assert intervals[-1].days == (min(values), max(values))
    if intervals and intervals[0].state is State.OPENING:
        values = judged.values("opening")
        assert intervals[0].days == (min(values), max(values))


def check_edges(statistics: Statistics, judged: Judged, by_day: bool) -> None:
    """From and to cover every reading, and nothing beyond where every contact counts; none runs backwards."""
    named = dict(enumerate(closed_ones(statistics), 1))
    for key, interval in {**named, **_edge_ones(statistics)}.items():
        since, until = interval.start, interval.end
        assert since.earliest <= until.earliest
        assert since.latest <= until.latest
        if key not in judged.edges:
            continue
        sides = ((since, {a for a, _ in judged.edges[key]}), (until, {b for _, b in judged.edges[key]}))
        for days, seen in sides:
            low, high = days.earliest - BASE, days.latest - BASE
            assert low <= min(seen) <= max(seen) <= high, key
            if not (by_day or statistics.possible):
                assert (low, high) == (min(seen), max(seen)), key


def _edge_ones(statistics: Statistics) -> dict[str | int, Interval]:
    edges = (each for each in statistics.intervals if each.state is not State.CLOSED)
    return {str(each.state): each for each in edges if each.from_event or each.to_event}


def check_record(statistics: Statistics, judged: Judged, by_day: bool) -> None:
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
        if expected is RecordWord.CERTAIN and not by_day:
            assert statistics.margin_days == (min(margins), max(margins))
