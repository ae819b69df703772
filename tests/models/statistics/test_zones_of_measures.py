"""In which time zone the days of a measure are counted."""

from __future__ import annotations

import msgspec
import pytest

from models.project import Project
from models.statistics import RecordWord, compute
from tests.models.statistics.small_projects import TODAY, asked, small


def with_the_hour_of_august(project: Project) -> Project:
    call = project.events["call-7"]
    project.events["call-7"] = msgspec.structs.replace(call, time="18:00", timezone="America/New_York")
    return project


@pytest.mark.parametrize(
    ("zone", "around"), [("", [46, 59]), ("America/New_York", [46, 59]), ("Europe/Moscow", [47, 58])]
)
@pytest.mark.parametrize("of_project", [False, True])
def test_the_call_of_august_in_washington_and_in_moscow(
    project: Project, zone: str, around: list[int], of_project: bool
) -> None:
    with_the_hour_of_august(project)
    measure = project.measures["calls"]
    if of_project:
        project.info = msgspec.structs.replace(project.info, timezone=zone)
    else:
        measure = msgspec.structs.replace(measure, timezone=zone)
    statistics = compute(project, measure, TODAY)
    assert [i.days.min for i in statistics.intervals] == [23, 34, 62, 16, 10, 19, *around, 63]
    assert statistics.mean_interval == pytest.approx((246 / 7, 246 / 7))
    assert statistics.median_interval == (34, 34)
    assert (statistics.record, statistics.margin_days) == (RecordWord.CERTAIN, (1, 1))


def test_the_zone_of_a_measure_goes_before_that_of_the_project(project: Project) -> None:
    with_the_hour_of_august(project)
    project.info = msgspec.structs.replace(project.info, timezone="Europe/Moscow")
    measure = msgspec.structs.replace(project.measures["calls"], timezone="America/New_York")
    assert [i.days.min for i in compute(project, measure, TODAY).intervals[-3:]] == [46, 59, 63]


@pytest.mark.parametrize(("zone", "count"), [("America/New_York", 1), ("Europe/Moscow", 0)])
def test_a_zone_moves_an_event_out_of_the_window(zone: str, count: int) -> None:
    project = small("2025-08-18")
    event = msgspec.structs.replace(project.events["e1"], time="18:00", timezone="America/New_York")
    project.events["e1"] = event
    assert compute(project, asked("2025-08-18", timezone=zone), TODAY).count == (count, count)


def test_events_are_in_the_order_of_the_zone() -> None:
    project = small("2025-08-18", "2025-08-18")
    first = msgspec.structs.replace(project.events["e1"], time="23:00", timezone="America/New_York")
    project.events["e1"] = first
    statistics = compute(project, asked("2025-08-20", timezone="Europe/Moscow"), TODAY)
    assert statistics.counted == ("e2", "e1")
    assert [i.days.min for i in statistics.intervals] == [1, 1]
