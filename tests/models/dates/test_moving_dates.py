"""Dates that are dragged keep their form."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dates import from_ordinal, parse_edtf
from models.dates.moving import End, can_resize, lasting, moved, resized

DAYS = st.integers(datetime.date(1900, 1, 1).toordinal(), datetime.date(2100, 1, 1).toordinal())
STEPS = st.integers(-5000, 5000)


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("2025-02-27", "2025-03-02"),
        ("2025-08-15~", "2025-08-18~"),
        ("[2025-08-18..2025-08-25]", "[2025-08-21..2025-08-28]"),
        ("2025-12-30/2026-01-02", "2026-01-02/2026-01-05"),
        ("2025-08-18/..", "2025-08-21/.."),
        ("../2025-08-18", "../2025-08-21"),
    ],
)
def test_a_move_keeps_the_form(text: str, later: str) -> None:
    date = moved(parse_edtf(text), 3)
    assert date is not None
    assert date.edtf == later


@pytest.mark.parametrize(
    "text", ["2025-08", "2025", "2025-08-XX", "2025-33", "2025-08/2025-09-02", "9999-12-30"]
)
def test_what_names_no_days_or_leaves_the_calendar_is_not_moved(text: str) -> None:
    assert moved(parse_edtf(text), 3) is None


@given(DAYS, DAYS, STEPS)
def test_a_move_and_back_is_no_move(first: int, last: int, days: int) -> None:
    date = lasting(first, last)
    there = moved(date, days)
    assert there is not None
    assert there.earliest - date.earliest == there.latest - date.latest == days
    assert moved(there, -days) == date


@given(DAYS, DAYS, STEPS)
def test_an_end_that_is_dragged_stops_at_the_other(first: int, last: int, days: int) -> None:
    date = lasting(first, last)
    if not can_resize(date):
        assert date == from_ordinal(first)
        return
    for end in End:
        after = resized(date, end, days)
        if end is End.START:
            assert after.latest == date.latest
            assert after.earliest == min(date.earliest + days, date.latest)
        else:
            assert after.earliest == date.earliest
            assert after.latest == max(date.latest + days, date.earliest)


def test_ends_that_are_not_known_to_the_day_are_not_dragged() -> None:
    assert can_resize(parse_edtf("2025-08-18/2025-08-25"))
    for text in ("2025-08/2025-09", "2025-08-18/..", "2025-08-18", "[2025-08-18..2025-08-25]"):
        assert not can_resize(parse_edtf(text))


def test_an_event_dragged_to_one_day_is_of_that_day() -> None:
    assert resized(parse_edtf("2025-08-18/2025-08-25"), End.START, 30).edtf == "2025-08-25"
    assert resized(parse_edtf("2025-08-18~/2025-08-25"), End.END, 2).edtf == "2025-08-18~/2025-08-27"
