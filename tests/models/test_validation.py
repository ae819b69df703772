"""Problem codes of records and projects."""

from __future__ import annotations

import datetime
import math
from typing import Any

import pytest

from models.dates import parse_edtf
from models.project import Project, slug
from models.records import (
    Citation,
    Event,
    Indicator,
    IndicatorPoint,
    Kind,
    Measure,
    Participant,
    Period,
    ProjectInfo,
    Record,
    Side,
    Status,
)
from models.validation import project_problems, record_problems

DAY = datetime.date(2025, 1, 20)


def event(**values: Any) -> Event:
    return Event(id="e", date=parse_edtf("2025-01-01"), kind="call", status=Status.HELD, **values)


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (Side(id="", name="X"), "bad_id"),
        (Side(id=" x", name="X"), "bad_id"),
        (Side(id="x", name=" "), "empty_name"),
        (Kind(id="x", name="X", colour="red"), "bad_colour"),
        (event(duration_minutes=-1), "negative_duration"),
        (event(participants=(Participant(actor="a"), Participant(actor="a"))), "participant_twice"),
        (event(citations=(Citation(source="s", supports=("mood",)),)), "unknown_field"),
        (event(citations=(Citation(source="s", values={"date": "soon"}),)), "bad_given_value"),
        (Period(id="p", name="P", start=DAY, end=DAY - datetime.timedelta(1)), "ends_before_start"),
        (Measure(id="m", name="M", start=DAY, as_of=DAY - datetime.timedelta(1)), "ends_before_start"),
        (ProjectInfo(language="de"), "unknown_language"),
        (
            Indicator(id="i", name="I", points=(IndicatorPoint(date=parse_edtf("2025"), value=math.inf),)),
            "not_a_number",
        ),
    ],
)
def test_each_fault_has_its_code(record: Record, code: str) -> None:
    assert [problem.code for problem in record_problems(record)] == [code]


def test_a_sound_project_has_no_problem(project: Project) -> None:
    assert project_problems(project) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Émile Zola", "emile-zola"), ("  ", ""), ("2025-02-12-call", "2025-02-12-call"), ("Путин", "")],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_free_id_falls_back_to_the_type(project: Project) -> None:
    assert project.free_id(Side, "Путин") == "side"
    assert project.free_id(Side, "us", taken=["us-2"]) == "us-3"
