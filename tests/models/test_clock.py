"""Clock times, zones, and the day that an event falls on elsewhere."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import clock
from models.dates import from_day, parse_edtf
from models.project import Project
from models.records import Event, Kind, Measure, ProjectInfo, Status
from models.validation import project_problems


def event(date: str, time: str = "", zone: str = "") -> Event:
    return Event(id="e", date=parse_edtf(date), kind="k", status=Status.HELD, time=time, timezone=zone)


@pytest.mark.parametrize(
    ("date", "time", "own", "zone", "expected"),
    [
        ("2025-08-18", "18:00", "America/New_York", "Europe/Moscow", "2025-08-19"),
        ("2025-08-19", "01:00", "Europe/Kyiv", "America/New_York", "2025-08-18"),
        ("2025-08-18", "10:00", "America/New_York", "Europe/Moscow", "2025-08-18"),
        # Without a time, a zone or a zone to convert to, a date is taken as it stands.
        ("2025-08-18", "", "America/New_York", "Europe/Moscow", "2025-08-18"),
        ("2025-08-18", "18:00", "", "Europe/Moscow", "2025-08-18"),
        ("2025-08-18", "18:00", "America/New_York", "", "2025-08-18"),
        # A doubt about the day stays; a date that is not one day is left alone.
        ("2025-08-18?", "18:00", "America/New_York", "Europe/Moscow", "2025-08-19?"),
        ("2025-08", "18:00", "America/New_York", "Europe/Moscow", "2025-08"),
        # Zones lie up to 26 hours apart.
        ("2025-08-18", "00:30", "Pacific/Kiritimati", "Etc/GMT+12", "2025-08-16"),
        # In summer New York is 4 hours behind UTC, in winter 5.
        ("2025-07-01", "19:30", "America/New_York", "UTC", "2025-07-01"),
        ("2025-12-01", "19:30", "America/New_York", "UTC", "2025-12-02"),
        # There is no day before the first, nor after the last.
        ("0001-01-01", "00:30", "Europe/Moscow", "America/New_York", "0001-01-01"),
        ("9999-12-31", "23:30", "America/New_York", "Europe/Moscow", "9999-12-31"),
    ],
)
def test_the_day_elsewhere(date: str, time: str, own: str, zone: str, expected: str) -> None:
    assert clock.date_in(event(date, time, own), zone).edtf == expected


def test_an_hour_that_happens_twice_can_fall_on_two_days() -> None:
    # On 2 November 2025 New York goes through 1:30 at 5:30 and at 6:30 UTC; midnight in between at UTC-6.
    twice = event("2025-11-02", "01:30", "America/New_York")
    assert clock.date_in(twice, "Etc/GMT+6").edtf == "[2025-11-01..2025-11-02]"
    assert clock.date_in(twice, "UTC").edtf == "2025-11-02"


def test_an_hour_that_does_not_happen_can_fall_on_two_days() -> None:
    # On 9 March 2025 New York goes from 2:00 to 3:00: 2:30 is 6:30 UTC by summer time, 7:30 by winter time.
    never = event("2025-03-09", "02:30", "America/New_York")
    assert clock.date_in(never, "Etc/GMT+7").edtf == "[2025-03-08..2025-03-09]"
    assert clock.date_in(never, "UTC").edtf == "2025-03-09"


@given(
    st.datetimes(datetime.datetime(1950, 1, 1), datetime.datetime(2049, 12, 31)),
    st.sampled_from(["America/New_York", "Asia/Tokyo", "Europe/Moscow", "UTC"]),
    st.sampled_from(["America/New_York", "Asia/Kathmandu", "Europe/Paris", "UTC"]),
)
def test_the_day_is_that_of_the_same_moment(moment: datetime.datetime, own: str, zone: str) -> None:
    found = clock.date_in(event(f"{moment.date()}", f"{moment:%H:%M}", own), zone)
    there = moment.replace(second=0, microsecond=0, tzinfo=ZoneInfo(own)).astimezone(ZoneInfo(zone)).date()
    assert found.earliest <= from_day(there).earliest <= found.latest
    assert found.latest - found.earliest <= 1


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("18:00", "18:00"),
        (" 9:05 ", "09:05"),
        ("9.30", "09:30"),
        ("18h", "18:00"),
        ("18 H 05", "18:05"),
        ("0:00", "00:00"),
        ("", ""),
    ],
)
def test_times_that_are_typed(typed: str, time: str) -> None:
    assert clock.read_time(typed) == time


@pytest.mark.parametrize("typed", ["24:00", "12:60", "9", "noon", "9:5", "18:00:00", "-1:00"])
def test_times_that_are_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=typed):
        clock.read_time(typed)


def test_zones_that_are_typed() -> None:
    assert clock.read_zone("america/new york") == "America/New_York"
    assert clock.read_zone(" UTC ") == "UTC"
    assert clock.read_zone("") == ""
    assert "Europe/Kyiv" in clock.zone_names()


@pytest.mark.parametrize(
    "name", ["America", "Moscow time", "../etc/passwd", "/etc/localtime", "localtime", "posix/UTC", "a\0b"]
)
def test_what_is_no_zone(name: str) -> None:
    assert not clock.is_zone(name)
    with pytest.raises(ValueError, match="."):
        clock.read_zone(name)


@pytest.mark.parametrize(
    ("record", "code", "field"),
    [
        (event("2025-08-18", "25:00"), "bad_time", "time"),
        (event("2025-08-18", "6:00"), "bad_time", "time"),
        (event("2025-08", "18:00"), "time_of_inexact_date", "time"),
        (event("2025-08-18/2025-08-19", "18:00"), "time_of_inexact_date", "time"),
        (event("2025-08-18", "18:00", "Mars/Olympus"), "unknown_zone", "timezone"),
        (Measure(id="m", name="m", timezone="EST5"), "unknown_zone", "timezone"),
        (ProjectInfo(timezone="Paris"), "unknown_zone", "timezone"),
    ],
)
def test_problems_of_times_and_zones(record: Event | Measure | ProjectInfo, code: str, field: str) -> None:
    kind = Kind(id="k", name="K")
    project = Project(record, [kind]) if isinstance(record, ProjectInfo) else Project(records=[kind, record])
    (problem,) = project_problems(project)
    assert (problem.code, problem.field) == (code, field)


def test_times_and_zones_without_problems() -> None:
    records = [Kind(id="k", name="K"), event("2025-08-18~", "18:00", "America/New_York")]
    assert project_problems(Project(ProjectInfo(timezone="Europe/Moscow"), records)) == []
