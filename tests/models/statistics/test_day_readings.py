"""Figures where several contacts of one day are one, against the brute-force judge and by hand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import DayRange, EventDate
from models.records import CountBy, Opening
from models.statistics import Bounds, RecordWord, State, Statistics, compute, day_pace
from tests.models.statistics.judge import (
    asking,
    check_every_figure,
    date,
    dates,
    day,
    judge,
    project_of,
    windows,
)
from tests.models.statistics.small_projects import TODAY, asked, small


@st.composite
def days_in_doubt(draw: st.DrawFn) -> list[EventDate]:
    """Mostly single days and short ranges, close together, so that many may fall on one day."""
    spans = draw(st.lists(st.tuples(st.integers(-1, 9), st.sampled_from([0, 0, 1, 2, 3])), max_size=6))
    days = [DayRange(first, first + more) for first, more in spans]
    return [date(each, each, False) for each in days]


@settings(max_examples=300, deadline=None)
@given(st.lists(dates(), max_size=4) | days_in_doubt(), windows, st.booleans())
def test_counting_days_covers_every_reading(
    event_dates: list[EventDate], window: tuple[int | None, int], opening: bool
) -> None:
    check_every_figure(event_dates, window, opening, by_day=True)


@settings(max_examples=100, deadline=None)
@given(st.lists(dates(), max_size=4), windows)
def test_the_mean_is_safe_where_not_every_order_is_tried(
    event_dates: list[EventDate], window: tuple[int | None, int]
) -> None:
    start, as_of = window
    measure = asking(window, count_by=CountBy.DAY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(day_pace, "_MOST_TRIED", 0)
        mean = compute(project_of(event_dates), measure, day(as_of)).mean_interval
    values = judge(event_dates, start, as_of, True, by_day=True).values("mean_interval")
    assert (mean is None) is (not values)
    if values:
        assert mean.min - 1e-9 <= min(values)
        assert mean.max == pytest.approx(max(values))


def by_day(as_of: str, start: str | None, *texts: str) -> Statistics:
    return compute(small(*texts), asked(as_of, start, count_by=CountBy.DAY), TODAY)


def test_an_uncertain_day_beside_a_known_one() -> None:
    calls = ("2024-01-10", "2024-01-10", "2024-02-07", "2024-02-29", "[2024-02-29..2024-03-01]")
    statistics = by_day("2024-03-31", "2024-01-01", *calls)
    assert statistics.count == (3, 4)
    assert statistics.days_per_contact == pytest.approx((15, 59 / 3))
    assert statistics.mean_interval == (17, 25)
    assert statistics.days_since_last == (30, 31)
    assert [(i.days, i.vanishes) for i in statistics.intervals] == [
        ((9, 9), False),
        ((28, 28), False),
        ((22, 22), False),
        ((1, 1), True),
        ((30, 31), False),
    ]


@pytest.mark.parametrize(
    ("texts", "mean"),
    [
        # The first day of contact that lasts is one day with a contact that is on it.
        (("2024-03-01", "2024-03-01/2024-03-02"), None),
        # The one that lasts cannot have the 1st for itself: it starts on the 2nd at the earliest.
        (("2024-03-01", "2024-03/2024-03-31"), (1, 30)),
        (("2024-03-05", "2024-03-0X/2024-03-10"), (0, 4)),
        # Another contact during it is one more, of no days in between.
        (("2024-03-01/2024-03-05", "[2024-03-03..2024-03-08]"), (0, 3)),
        (("2024-03-01/2024-03-05", "[2024-03-03..2024-03-08]", "2024-03-09"), (2, 2)),
        (("2024-03-01/2024-03-05", "[2024-03-04..2024-03-05]", "[2024-03-05..2024-03-06]"), (0, 0.5)),
    ],
)
def test_contact_that_lasts(texts: tuple[str, ...], mean: Bounds | None) -> None:
    assert by_day("2024-04-30", None, *texts).mean_interval == mean


def test_the_days_of_a_set_with_gaps_are_those_from_its_first_to_its_last() -> None:
    with_gaps = by_day("2024-03-31", "2024-03-01", "2024-03-05", "[2024-03-04,2024-03-08]")
    without = by_day("2024-03-31", "2024-03-01", "2024-03-05", "[2024-03-04..2024-03-08]")
    assert with_gaps.intervals[1].days == without.intervals[1].days == (1, 3)
    assert with_gaps.mean_interval == without.mean_interval == (1, 3)


def test_no_other_silence_if_all_contact_may_be_on_one_day() -> None:
    statistics = by_day("2024-03-02", None, "2024-03-01", "[2024-03-01..2024-03-02]")
    assert statistics.count == (1, 2)
    assert statistics.record is RecordWord.POSSIBLE
    assert [(interval.days, interval.vanishes) for interval in statistics.intervals] == [
        ((1, 1), True),
        ((0, 1), False),
    ]


def test_a_silence_that_is_only_shown_does_not_stand_in_for_one_that_vanishes() -> None:
    project = small("[2024-02-28..2024-03-01]", "2024-03-21", "2024-03-26")
    shown = compute(project, asked("2024-03-28", "2024-03-01", opening=Opening.SHOWN), TODAY)
    counts = compute(project, asked("2024-03-28", "2024-03-01"), TODAY)
    assert [i.vanishes for i in shown.intervals] == [False, True, False, False]
    assert (shown.longest_days, shown.longest) == ((5, 20), (1, 2))
    assert (counts.longest_days, counts.longest) == ((20, 20), (0, 1))
    assert shown.longest_closed == counts.longest_closed == (1, 2)


def test_a_contact_that_can_only_be_on_days_of_contact_makes_no_interval() -> None:
    statistics = by_day("2025-03-10", None, "2025-02-26", "2025-02-25/2025-02-28", "[2025-02-25..2025-02-26]")
    assert statistics.count == (2, 2)
    assert [(i.state, i.days, i.vanishes) for i in statistics.intervals] == [
        (State.CLOSED, (0, 0), False),
        (State.OPEN, (10, 10), False),
    ]
    assert statistics.burstiness is None
