"""The JSON object of the command line."""

from __future__ import annotations

import datetime
import json

import msgspec
import pytest

from models.dates import LAST_DAY, DayRange, parse_edtf
from models.project import Project
from models.statistics import Bounds, compute
from models.statistics.report import bounds_json, days_edtf, to_json

TODAY = datetime.date(2026, 1, 15)


def test_the_founding_brief_as_json(project: Project) -> None:
    statistics = compute(project, project.measures["direct"], TODAY)
    found = json.loads(json.dumps(to_json(statistics, [("It is.", ["readout"])]), allow_nan=False))
    assert found["measure"] == "direct"
    assert found["window"] == {"start": "2025-01-20", "as_of": "2025-12-18"}
    assert found["count_by_kind"] == {"call": {"min": 8, "max": 8}, "meeting": {"min": 1, "max": 1}}
    assert found["mean_interval"] == {"min": 30.75, "max": 30.75}
    assert (found["longest"], found["longest_closed"], found["record"]) == ([9], [2], "certain")
    assert found["margin_days"] == {"min": 1, "max": 1}
    assert found["burstiness_is_weak"] is True
    assert found["intervals"][-1] == {
        "from": "2025-10-16",
        "to": "2025-12-18",
        "from_event": "call-8",
        "to_event": None,
        "state": "open",
        "days": {"min": 63, "max": 63},
    }
    assert found["contacts_per_month"][1] == {"month": "2025-02", "min": 1, "max": 1}
    assert found["sentences"] == [{"text": "It is.", "sources": ["readout"]}]


def test_what_cannot_be_computed_is_absent(project: Project) -> None:
    project.events.clear()
    found = to_json(compute(project, project.measures["calls"], TODAY))
    assert not {"days_since_last", "mean_interval", "burstiness", "exposure_per_contact"} & set(found)
    assert found["count"] == {"min": 0, "max": 0}
    assert json.dumps(found, allow_nan=False)


def test_an_uncertain_end_is_written_as_one_day_of_several(project: Project) -> None:
    last = project.events["call-8"]
    project.events["call-8"] = msgspec.structs.replace(last, date=parse_edtf("2025-10"))
    (*_, found) = to_json(compute(project, project.measures["calls"], TODAY))["intervals"]
    assert found["from"] == "[2025-10-01..2025-10-31]"
    assert found["days"] == {"min": 48, "max": 78}


@pytest.mark.parametrize(
    ("date", "start"),
    [
        ("[..2024-02-29]", "[..2024-02-29]"),
        ("2024-02", "[2024-02-01..2024-02-29]"),
        ("0001-01-01", "0001-01-01"),
    ],
)
def test_an_open_end_has_no_day(project: Project, date: str, start: str) -> None:
    first = project.events["call-1"]
    project.events["call-1"] = msgspec.structs.replace(first, date=parse_edtf(date))
    measure = msgspec.structs.replace(project.measures["calls"], start=None)
    found = json.loads(json.dumps(to_json(compute(project, measure, TODAY))))
    assert (found["window"]["start"], found["intervals"][0]["from"]) == (start, start)
    assert found["intervals"][0]["days"]["max"] is not None


def test_a_range_without_an_end() -> None:
    assert days_edtf(DayRange(datetime.date(2024, 1, 1).toordinal(), LAST_DAY)) == "[2024-01-01..]"


def test_whole_numbers_have_no_decimals() -> None:
    assert repr(bounds_json(Bounds(34.0, 33.625))) == "{'min': 34, 'max': 33.625}"


def test_one_contact_that_opens_its_own_window_has_no_pace(project: Project) -> None:
    measure = msgspec.structs.replace(project.measures["direct"], start=None)
    only = compute(project, measure, TODAY, as_of=datetime.date(2025, 3, 1))
    assert (only.days_per_contact, only.pace) == (Bounds(0, 0), None)
    two = compute(project, measure, TODAY, as_of=datetime.date(2025, 4, 1))
    assert two.pace == two.days_per_contact == Bounds(17, 17)
