"""The verbs of editing: what they return, and that undoing any of them gives back the start."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import edits
from models.dates import parse_edtf
from models.edits import Changes
from models.project import Project, invert
from models.records import (
    Actor,
    Citation,
    Event,
    Indicator,
    IndicatorPoint,
    Kind,
    Measure,
    Participant,
    Role,
    Side,
    Source,
    Status,
)
from models.validation import check, project_problems


def carried_out(project: Project, changes: Changes) -> Project:
    assert check(project, changes) == []
    project.apply(changes)
    assert project_problems(project) == []
    return project


def test_add_event_gets_a_readable_free_id(project: Project) -> None:
    for expected in ("2025-11-01-call", "2025-11-01-call-2"):
        changes = edits.add_event(project, parse_edtf("2025-11-01"), "call", place="Paris")
        carried_out(project, changes)
        assert project.events[expected].place == "Paris"


def test_update_without_a_difference_is_no_change(project: Project) -> None:
    event = project.events["call-1"]
    assert edits.update(event, title=event.title) == ()


def test_duplicates_stand_right_behind_their_original(project: Project) -> None:
    carried_out(project, edits.copy_events(project, [project.events["call-1"], project.events["call-2"]]))
    order = [event.id for event in project.events_in_order]
    assert order[:4] == ["call-1", "2025-02-12-call", "call-2", "2025-03-18-call"]


def test_copies_keep_what_the_project_still_holds(project: Project) -> None:
    event = project.events["call-1"]
    carried_out(project, edits.delete_sources(project, ["readout"]))
    carried_out(project, edits.delete_actors(project, ["putin"]))
    (change,) = edits.copy_events(project, [event])
    carried_out(project, (change,))
    copy_of = project.events[change.record.id]
    assert [c.source for c in copy_of.citations] == ["statement"]
    assert [p.actor for p in copy_of.participants] == ["trump"]


def test_sources_that_some_events_alone_cite(project: Project) -> None:
    assert edits.left_uncited(project, [project.events["call-1"]]) == ()
    assert edits.left_uncited(project, project.events.values()) == ("readout", "statement")


@pytest.mark.parametrize(
    ("as_of", "date", "status"),
    [
        (datetime.date(2025, 12, 18), "2025-12-18", Status.HELD),
        (datetime.date(2025, 12, 18), "2025-12-19", Status.PLANNED),
        (datetime.date(2025, 12, 18), "2025-12-18/2025-12-30", Status.HELD),
        (datetime.date(2026, 6, 1), "2026-01-16", Status.PLANNED),
        (None, "2026-01-15", Status.HELD),
        (None, "2026-02", Status.PLANNED),
    ],
)
def test_the_status_proposed_for_a_new_event(
    project: Project, as_of: datetime.date | None, date: str, status: Status
) -> None:
    project.apply(edits.update(project.info, as_of=as_of))
    assert edits.proposed_status(project, parse_edtf(date), datetime.date(2026, 1, 15)) is status


def test_deleting_an_actor_takes_it_out_of_events_and_measures(project: Project) -> None:
    carried_out(project, edits.delete_actors(project, ["putin"]))
    assert all(p.actor != "putin" for event in project.events.values() for p in event.participants)
    assert project.measures["calls"].actors == ("trump",)


def test_a_measure_left_without_actors_is_deleted(project: Project) -> None:
    carried_out(project, edits.delete_actors(project, ["putin", "trump"]))
    assert project.measures == {}


def test_merging_actors_keeps_one_participant_and_its_role(project: Project) -> None:
    double = Actor(id="president", name="The president")
    carried_out(project, edits.add(double))
    event = project.events["call-1"]
    named = (Participant(actor="president", role=Role.HOST), *event.participants)
    carried_out(project, edits.update(event, participants=named))
    carried_out(project, edits.merge_actors(project, "trump", ["president", "trump"]))
    assert project.events["call-1"].participants == (
        Participant(actor="trump", role=Role.HOST),
        Participant(actor="putin"),
    )
    assert "president" not in project.actors


def test_merging_actors_rewrites_measures_once(project: Project) -> None:
    carried_out(project, edits.merge_actors(project, "trump", ["putin"]))
    assert project.measures["calls"].actors == ("trump",)


def test_deleting_a_kind_moves_its_events(project: Project) -> None:
    carried_out(project, edits.delete_kind(project, "meeting", "call"))
    assert project.events["anchorage"].kind == "call"
    assert project.measures["direct"].kinds == ("call",)


def test_deleting_a_kind_with_its_events(project: Project) -> None:
    carried_out(project, edits.delete_kind(project, "call", None))
    assert set(project.events) == {"anchorage", "miami"}
    assert "calls" not in project.measures
    assert project.measures["direct"].kinds == ("meeting",)


def test_deleting_a_source_takes_its_citations_everywhere(project: Project) -> None:
    point = IndicatorPoint(date=parse_edtf("2024-11"), value=44, citations=(Citation(source="readout"),))
    carried_out(project, edits.add(Indicator(id="support", name="Support", points=(point,))))
    carried_out(project, edits.delete_sources(project, ["readout"]))
    assert [c.source for c in project.events["call-1"].citations] == ["statement"]
    assert project.indicators["support"].points[0].citations == ()


def test_deleting_a_side_leaves_actors_and_sources_without_one(project: Project) -> None:
    carried_out(project, edits.delete_sides(project, ["russia"]))
    assert project.actors["putin"].side == ""
    assert project.sources["readout"].side == ""


@pytest.mark.parametrize(
    ("record_type", "record_id", "code"),
    [(Kind, "call", "still_used"), (Actor, "trump", "still_used"), (Source, "readout", "still_used")],
)
def test_deleting_without_the_cascade_is_refused(
    project: Project, record_type: type, record_id: str, code: str
) -> None:
    changes = (edits.Change(project.table(record_type)[record_id], None),)
    assert {problem.code for problem in check(project, changes)} == {code}


def test_a_change_from_an_old_record_is_refused(project: Project) -> None:
    old = project.events["call-1"]
    carried_out(project, edits.update(old, title="New"))
    assert [p.code for p in check(project, edits.update(old, title="Newer"))] == ["stale"]


def test_a_change_from_old_project_properties_is_refused(project: Project) -> None:
    old = project.info
    carried_out(project, edits.update(old, title="New"))
    assert [p.code for p in check(project, edits.update(old, title="Newer"))] == ["stale"]


def test_references_to_nothing_are_refused(project: Project) -> None:
    event = project.events["call-1"]
    assert [p.code for p in check(project, edits.update(event, kind="fax"))] == ["no_such_kind"]
    assert [p.code for p in check(project, edits.update(project.actors["trump"], side="x"))] == [
        "no_such_side"
    ]


VERBS: tuple[Callable[[Project], Changes], ...] = (
    lambda p: edits.add_event(p, parse_edtf("2025-08"), "call") if "call" in p.kinds else (),
    lambda p: edits.copy_events(p, list(p.events.values())[:2]),
    lambda p: edits.delete_events(p, list(p.events)[:1]),
    lambda p: edits.delete(p, Actor, list(p.actors)[:1]),
    lambda p: edits.delete(p, Source, list(p.sources)[:1]),
    lambda p: edits.delete(p, Side, list(p.sides)[:1]),
    lambda p: edits.delete(p, Kind, list(p.kinds)[:1]) if p.kinds else (),
    lambda p: edits.delete(p, Measure, list(p.measures)[:1]),
    lambda p: edits.merge_actors(p, list(p.actors)[0], list(p.actors)[1:2]) if p.actors else (),
    lambda p: edits.update(p.info, title=p.info.title + "!"),
    lambda p: edits.update(next(iter(p.events.values())), status=Status.DENIED) if p.events else (),
    lambda p: edits.add(Side(id=p.free_id(Side, "side"), name="Side")),
)


@given(st.lists(st.sampled_from(VERBS), max_size=12))
def test_undoing_everything_is_the_start(verbs: list[Callable[[Project], Changes]]) -> None:
    project = sample()
    start = copy.deepcopy(project)
    done: list[Changes] = []
    for verb in verbs:
        changes = verb(project)
        carried_out(project, changes)
        done.append(changes)
    end = copy.deepcopy(project)
    for changes in reversed(done):
        project.apply(invert(changes))
    assert project == start
    assert project.events_in_order == start.events_in_order
    for changes in done:
        project.apply(changes)
    assert project == end


def sample() -> Project:
    both = (Participant(actor="a"), Participant(actor="b"))
    event = Event(
        id="e1",
        date=parse_edtf("2025-01-01"),
        kind="call",
        status=Status.HELD,
        participants=both,
        citations=(Citation(source="s"),),
    )
    return Project(
        records=[
            Side(id="x", name="X"),
            Actor(id="a", name="A", side="x"),
            Actor(id="b", name="B"),
            Kind(id="call", name="Call"),
            Kind(id="meeting", name="Meeting", order=1),
            Source(id="s", title="S", side="x"),
            Measure(id="m", name="M", kinds=("call",), actors=("a", "b")),
            event,
            msgspec.structs.replace(event, id="e2", kind="meeting", order=3),
        ]
    )
