"""Contacts by month: the same as counting every calendar month of the window one by one."""

from __future__ import annotations

import datetime
import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records import CountBy
from models.statistics import Bounds, MonthCount, compute
from models.statistics.months import Months, first_of_month, month_number
from tests.models.statistics.small_projects import TODAY, asked, small

LAST = datetime.date.max
ordinals = st.integers(1, LAST.toordinal())


def every_month(start: datetime.date, as_of: datetime.date) -> Iterator[tuple[int, int]]:
    year, month = start.year, start.month
    while (year, month) <= (as_of.year, as_of.month):
        yield year, month
        year, month = year + month // 12, month % 12 + 1


@given(ordinals)
def test_a_day_lies_in_its_month(day: int) -> None:
    number = month_number(day)
    first = datetime.date.fromordinal(first_of_month(number))
    assert first == datetime.date.fromordinal(day).replace(day=1)
    assert month_number(first.toordinal()) == number


@given(
    st.lists(st.dates(datetime.date(2020, 1, 1), datetime.date(2024, 12, 31)), min_size=1, max_size=30),
    st.dates(datetime.date(2019, 6, 1), datetime.date(2025, 6, 1)),
    st.booleans(),
    st.sampled_from(CountBy),
)
def test_months_of_known_days(
    days: list[datetime.date], as_of: datetime.date, has_start: bool, count_by: CountBy
) -> None:
    start = min(days) if has_start else None
    measure = asked(as_of.isoformat(), start and start.isoformat(), count_by=count_by)
    found = compute(small(*(day.isoformat() for day in days)), measure, TODAY).contacts_per_month
    counted = sorted(set(days) if count_by is CountBy.DAY else days)
    counted = [day for day in counted if day <= as_of]
    expected = [
        MonthCount(year, month, Bounds(number, number))
        for year, month in (every_month(min(days), as_of) if counted or start else ())
        for number in [sum((day.year, day.month) == (year, month) for day in counted)]
    ]
    assert list(found) == expected
    assert found == tuple(expected)


def test_a_date_in_several_months_may_lie_in_each() -> None:
    project = small("2024-12-30/2025-02-03", "2025-01-10", "[2025-01-20..2025-03-02]")
    found = compute(project, asked("2025-04-15", "2024-11-20"), TODAY).contacts_per_month
    assert [(m.year, m.month, m.count) for m in found] == [
        (2024, 11, (0, 0)),
        (2024, 12, (1, 1)),
        (2025, 1, (1, 2)),
        (2025, 2, (0, 1)),
        (2025, 3, (0, 1)),
        (2025, 4, (0, 0)),
    ]


def test_it_is_read_as_a_sequence() -> None:
    january = month_number(datetime.date(2025, 1, 1).toordinal())
    start, as_of = datetime.date(2024, 11, 30).toordinal(), datetime.date(2025, 2, 1).toordinal()
    months = Months(start, as_of, {january: Bounds(2, 3)})
    empty = Bounds(0, 0)
    expected = (
        MonthCount(2024, 11, empty),
        MonthCount(2024, 12, empty),
        MonthCount(2025, 1, Bounds(2, 3)),
        MonthCount(2025, 2, empty),
    )
    assert (len(months), months[2], months[-1], months[1:3]) == (4, expected[2], expected[3], expected[1:3])
    assert months == expected
    assert months != expected[:3]
    assert months != 4
    assert tuple(reversed(months)) == expected[::-1]
    with pytest.raises(IndexError):
        months[4]
    assert not Months(as_of, start, {})


@pytest.mark.parametrize("dates", [("2025-01-10", "2025-03-02"), ("2025-01-10", "2025-03")])
def test_a_window_of_millennia_costs_no_more_than_its_contacts(dates: tuple[str, ...]) -> None:
    project, measure = small(*dates), asked("9999-12-31")
    tracemalloc.start()
    months = compute(project, measure, TODAY).contacts_per_month
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(months) == 12 * (9999 - 2025 + 1)
    assert months[-1] == MonthCount(9999, 12, Bounds(0, 0))
    # A list of the months takes several millions.
    assert peak < 500_000
