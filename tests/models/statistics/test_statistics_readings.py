"""Every figure of uncertain dates against a brute-force judge that computes it for each reading of them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from models.dates import DayRange, EventDate
from models.records import CountBy, Status
from models.statistics import alternatives, compute, counting
from tests.models.statistics.judge import (
    asking,
    check_every_figure,
    date,
    dates,
    day,
    project_of,
    readings,
    windows,
)


@settings(max_examples=250, deadline=None)
@given(st.lists(dates(), max_size=4), windows, st.booleans())
def test_figures_cover_every_reading(
    event_dates: list[EventDate], window: tuple[int | None, int], opening: bool
) -> None:
    check_every_figure(event_dates, window, opening, by_day=False)


@settings(max_examples=100, deadline=None)
@given(st.lists(dates(), max_size=4), windows, st.sampled_from(CountBy))
def test_months_cover_every_reading(
    event_dates: list[EventDate], window: tuple[int | None, int], count_by: CountBy
) -> None:
    start, as_of = window
    measure = asking(window, count_by=count_by)
    statistics = compute(project_of(event_dates), measure, day(as_of))
    months = {(m.year, m.month): m.count for m in statistics.contacts_per_month}
    seen: dict[tuple[int, int], set[int]] = {month: set() for month in months}
    for reading in itertools.product(*map(readings, event_dates)):
        low = start if start is not None else -1000
        firsts = [day(max(a, low)) for a, b in reading if a <= as_of and b >= low]
        if count_by is CountBy.DAY:
            firsts = list(set(firsts))
        for month in months:
            seen[month].add(sum((first.year, first.month) == month for first in firsts))
    assert {month: (min(counts), max(counts)) for month, counts in seen.items()} == months


known_dates = st.tuples(st.integers(-3, 14), st.sampled_from((0, 0, 0, 1, 2, 5, 12)))
"""First day of a contact, and for how many more it lasts."""


@settings(max_examples=300)
@given(st.lists(known_dates, max_size=9), windows, st.booleans(), st.sampled_from(CountBy))
def test_known_days_give_what_ranges_without_doubt_give(
    days: list[tuple[int, int]], window: tuple[int | None, int], opening: bool, count_by: CountBy
) -> None:
    as_of = window[1]
    measure = asking(window, opening, count_by)
    project = project_of(
        [date(DayRange(a, a), DayRange(a + more, a + more), more > 0) for a, more in days],
    )
    quick = compute(project, measure, day(as_of))
    one_by_one = [quick.intervals[index] for index in range(len(quick.intervals))]
    assert one_by_one == list(quick.intervals)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "plain_contacts", lambda *arguments: None)
        careful = compute(project, measure, day(as_of))
    for key in careful.__slots__:
        expected = getattr(careful, key)
        if key in ("mean_interval", "burstiness", "days_per_contact") and expected is not None:
            expected = pytest.approx(expected)
        assert getattr(quick, key) == expected, key


def begun_by(claimed: EventDate, as_of: int) -> EventDate:
    """What a claim would be if it began by the as-of day."""
    first, last = claimed.start.earliest, min(claimed.start.latest, as_of)
    start = DayRange(first, max(first, last))
    end = claimed.end if claimed.lasts else start
    return EventDate(f"{claimed.edtf} by {as_of}", start, end, claimed.lasts, claimed.precision)


@settings(max_examples=200)
@given(
    st.lists(dates(), max_size=4),
    st.lists(dates(), min_size=1, max_size=3),
    windows,
    st.booleans(),
    st.sampled_from(CountBy),
)
def test_alternatives_are_what_counting_a_claim_would_change(
    held: list[EventDate],
    claimed: list[EventDate],
    window: tuple[int | None, int],
    opening: bool,
    count_by: CountBy,
) -> None:
    as_of = window[1]
    measure = asking(window, opening, count_by)
    project = project_of([*held, *claimed])
    claims = [f"e{index}" for index in range(len(held), len(held) + len(claimed))]
    for event_id in claims:
        project.events[event_id] = replace(project.events[event_id], status=Status.CLAIMED)
    statistics = compute(project, measure, day(as_of))
    changed = {}
    for event_id in claims:
        counting_it = project_of([])
        counting_it.events.update(project.events)
        by_then = begun_by(project.events[event_id].date, day(as_of).toordinal())
        counting_it.events[event_id] = replace(project.events[event_id], status=Status.HELD, date=by_then)
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
