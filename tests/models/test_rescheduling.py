"""Moving events: together, by minutes, by an end; and the sources that say otherwise then."""

from __future__ import annotations

from msgspec.structs import replace

from models.dates import parse_edtf
from models.dates.moving import End
from models.project import Change, Project
from models.records import Citation, Event
from models.rescheduling import former_date, move_by_minutes, move_events, place_new, resize_event


def dates(changes: tuple[Change, ...]) -> dict[str, str]:
    return {c.after.id: c.after.date.edtf for c in changes if isinstance(c.after, Event)}


def test_events_move_together_and_vague_ones_stay(project: Project) -> None:
    vague = replace(project.events["call-2"], date=parse_edtf("2025-03"))
    project.events["call-2"] = vague
    plan = move_events(project, ("call-1", "call-2", "miami"), -12)
    assert dates(plan.changes) == {"call-1": "2025-01-31", "miami": "2025-12-07/2025-12-09"}
    assert plan.staying == ("call-2",)
    assert move_events(project, ("call-1",), 0).changes == ()


def test_minutes_go_over_midnight(project: Project) -> None:
    event = replace(project.events["call-1"], time="23:30")
    for minutes, day, time in (
        (45, "2025-02-13", "00:15"),
        (-1411, "2025-02-11", "23:59"),
        (20, "2025-02-12", "23:50"),
    ):
        (change,) = move_by_minutes(event, minutes).changes
        assert isinstance(change.after, Event)
        assert (change.after.date.edtf, change.after.time) == (day, time)
    far = replace(event, date=parse_edtf("9999-12-31"))
    assert move_by_minutes(far, 45).staying == ("call-1",)


def test_an_end_moves_alone(project: Project) -> None:
    plan = resize_event(project.events["miami"], End.END, 3)
    assert dates(plan.changes) == {"miami": "2025-12-19/2025-12-24"}


def test_sources_that_support_the_former_date_are_counted_once(project: Project) -> None:
    citations = (
        Citation(source="readout"),
        Citation(source="readout", supports=("date",)),
        Citation(source="statement", supports=("place",)),
    )
    project.events["call-1"] = replace(project.events["call-1"], citations=citations)
    former = former_date(move_events(project, ("call-1",), 1).changes)
    assert (former.supporting, former.otherwise) == (("readout",), ())


def test_a_source_with_a_date_of_its_own_is_asked_for_that(project: Project) -> None:
    citations = (
        Citation(source="readout", values={"date": "2025-02-13"}),
        Citation(source="statement", supports=("date",), values={"date": "2025-02-20"}),
    )
    project.events["call-1"] = replace(project.events["call-1"], citations=citations)
    to_the_first = former_date(move_events(project, ("call-1",), 1).changes)
    assert (to_the_first.supporting, to_the_first.otherwise) == ((), ("statement",))
    elsewhere = former_date(move_events(project, ("call-1",), 2).changes)
    assert elsewhere.otherwise == ("readout", "statement")


def test_new_events_are_placed_together(project: Project) -> None:
    new = [replace(project.events[i], id=f"new-{i}") for i in ("call-2", "call-1")]
    vague = replace(new[0], id="vague", date=parse_edtf("2024"))
    changes = tuple(Change(None, event) for event in (*new, vague))
    plan = place_new(changes, parse_edtf("2026-01-01").earliest)
    assert dates(plan.changes) == {"new-call-2": "2026-02-04", "new-call-1": "2026-01-01", "vague": "2024"}
    assert plan.staying == ("vague",)
