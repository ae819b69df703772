"""Problem codes of records and projects."""

from __future__ import annotations

import datetime
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Project, slug
from models.records import (
    RECORD_TYPES,
    Actor,
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
    Source,
    Status,
)
from models.validation import Problem, dangling, project_problems, record_problems

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


def one_by_one(project: Project) -> list[Problem]:
    """What is wrong with a project, each record looked at closely."""
    records = [project.info, *(record for each in RECORD_TYPES for record in project.table(each).values())]
    return [
        problem
        for record in records
        for problem in (*record_problems(record), *dangling(record, project.find))
    ]


_people = st.lists(st.sampled_from(["a", "b", "gone"]), max_size=3).map(
    lambda ids: tuple(Participant(actor=actor) for actor in ids)
)
_citations = st.lists(
    st.builds(
        Citation,
        source=st.sampled_from(["s", "gone"]),
        supports=st.sampled_from([(), ("date",), ("colour",)]),
        values=st.sampled_from([{}, {"place": "Paris"}, {"date": "never"}]),
    ),
    max_size=2,
).map(tuple)
_events = st.builds(
    Event,
    id=st.sampled_from(["e", "e1", " e", "e ", ""]),
    date=st.sampled_from(["2025-01-01", "2025-01"]).map(parse_edtf),
    kind=st.sampled_from(["call", "gone"]),
    status=st.just(Status.HELD),
    time=st.sampled_from(["", "18:00", "25:00"]),
    timezone=st.sampled_from(["", "UTC", "Mars"]),
    duration_minutes=st.sampled_from([None, 0, 90, -1, 10**9]),
    participants=_people,
    citations=_citations,
)


@given(st.lists(_events, max_size=4))
def test_the_quick_look_at_a_project_overlooks_nothing(events: list[Event]) -> None:
    known = [Kind(id="call", name="Call"), Actor(id="a", name="A"), Actor(id="b", name="B")]
    project = Project(None, [*known, Source(id="s", title="S"), *events])
    assert project_problems(project) == one_by_one(project)
