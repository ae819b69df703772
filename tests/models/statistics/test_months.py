"""Contacts by month: the same as counting every calendar month of the window one by one."""

from __future__ import annotations

import datetime
import tracemalloc
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.dates import DayRange
from models.project import Project
from models.records import CountBy, Measure
from models.statistics import Bounds, MonthCount, compute
from models.statistics.counting import Contact
from models.statistics.months import Months, first_of_month, month_number
from models.statistics.rhythm import by_month, number
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
@example([datetime.date(2020, 1, 2)], datetime.date(2020, 1, 1), True, CountBy.EVENT)
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
        for year, month in (every_month(min(days), as_of) if counted or (start and start <= as_of) else ())
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


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 300), st.booleans()), max_size=12),
    st.sampled_from(CountBy),
)
def test_months_of_uncertain_days(ranges: list[tuple[int, int, bool]], count_by: CountBy) -> None:
    start = datetime.date(2023, 1, 15).toordinal()
    contacts = [
        Contact("e", "call", days, days, False, certain, days.is_exact)
        for first, more, certain in ranges
        for days in [DayRange(start + first, start + first + more)]
    ]
    for month in by_month(contacts, start, start + 750, count_by):
        low = first_of_month(12 * month.year + month.month - 1)
        high = first_of_month(12 * month.year + month.month) - 1
        inside = [
            (DayRange(max(days.earliest, low), min(days.latest, high)), each.certain and not is_cut)
            for each in contacts
            for days in [each.first]
            for is_cut in [days.earliest < low or days.latest > high]
            if days.earliest <= high and days.latest >= low
        ]
        assert month.count == number(inside, count_by)


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


def months_and_memory(project: Project, measure: Measure) -> tuple[Sequence[MonthCount], int]:
    """Of a window of millennia; a list of its months takes several millions of bytes."""
    tracemalloc.start()
    months = compute(project, measure, TODAY).contacts_per_month
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return months, peak


@pytest.mark.parametrize("dates", [("2025-01-10", "2025-03-02"), ("2025-01-10", "2025-03")])
def test_a_window_of_millennia_costs_no_more_than_its_contacts(dates: tuple[str, ...]) -> None:
    months, peak = months_and_memory(small(*dates), asked("9999-12-31"))
    assert len(months) == 12 * (9999 - 2025 + 1)
    assert months[-1] == MonthCount(9999, 12, Bounds(0, 0))
    assert peak < 500_000


@pytest.mark.parametrize(("count_by", "most"), [(CountBy.EVENT, (40, 40)), (CountBy.DAY, (31, 29))])
def test_an_open_beginning_costs_no_more_than_another(count_by: CountBy, most: tuple[int, int]) -> None:
    project = small(*["[..2025-02-07]"] * 40, "2025-03-02")
    months, peak = months_and_memory(project, asked("2025-03-31", count_by=count_by))
    assert len(months) == 12 * 2024 + 3
    assert months[0] == MonthCount(1, 1, Bounds(0, most[0]))
    assert months[12 * 2023 + 1] == MonthCount(2024, 2, Bounds(0, most[1]))
    assert months[-1] == MonthCount(2025, 3, Bounds(1, 1))
    assert peak < 500_000
