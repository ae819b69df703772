"""Adding, copying and moving measures."""

from __future__ import annotations

import pytest

from models import measures
from models.project import Project, invert
from models.records import Measure


def order(project: Project) -> list[str]:
    return [measure.id for measure in project.ordered(Measure)]


def test_a_new_measure_stands_last(project: Project) -> None:
    changes, measure_id = measures.new(project, "New")
    project.apply(changes)
    assert order(project) == ["calls", "direct", measure_id]
    assert project.measures[measure_id].name == "New"


def test_a_copy_stands_behind_its_original(project: Project) -> None:
    changes, copy = measures.duplicate(project, "calls", "Phone calls (copy)")
    project.apply(changes)
    assert order(project) == ["calls", copy, "direct"]
    assert project.measures[copy].actors == ("trump", "putin")
    project.apply(invert(changes))
    assert order(project) == ["calls", "direct"]


@pytest.mark.parametrize(
    ("measure", "step", "expected"),
    [
        ("calls", 1, ["direct", "calls"]),
        ("direct", -1, ["direct", "calls"]),
        ("calls", -1, ["calls", "direct"]),
        ("direct", 1, ["calls", "direct"]),
    ],
)
def test_moving(project: Project, measure: str, step: int, expected: list[str]) -> None:
    project.apply(measures.move(project, measure, step))
    assert order(project) == expected


def test_the_first_measure_of_a_project() -> None:
    changes, measure_id = measures.new(Project(), "First")
    assert (
        Project(None, [change.record for change in changes if isinstance(change.after, Measure)])
        .measures[measure_id]
        .order
        == 0
    )
