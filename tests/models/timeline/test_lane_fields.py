"""What a new event takes over from the lane it is made in puts it into that lane."""

from __future__ import annotations

import msgspec
import pytest

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Actor, Event, Kind, Participant, Status
from models.timeline import LaneBy, content_of, fields_of, lanes_of
from models.timeline.lanes import NONE, OTHERS


@pytest.mark.parametrize("by", [LaneBy.KIND, LaneBy.STATUS, LaneBy.ACTOR])
def test_it_stands_in_the_lane(project: Project, by: LaneBy) -> None:
    lanes = lanes_of(content_of(project, None), project, by)
    for lane in lanes.lanes:
        plain = {"kind": "call", **fields_of(lanes, lane.key)}
        (change,) = edits.add_event(project, parse_edtf("2025-11-20"), **plain)
        project.apply([change])
        after = lanes_of(content_of(project, None), project, by)
        assert after.lane_of(change.record.id) == lane.key
        project.apply([msgspec.structs.replace(change, before=change.after, after=None)])


def test_sides_and_unknown_lanes_give_nothing(project: Project) -> None:
    lanes = lanes_of(content_of(project, None), project, LaneBy.SIDE)
    assert all(fields_of(lanes, lane.key) == {} for lane in lanes.lanes)
    assert fields_of(lanes, "nobody") == {}


def test_the_rarest_and_the_nameless_give_nothing() -> None:
    actors = [Actor(id=f"a{n}", name=f"A {n}") for n in range(20)]
    whatever = {"date": parse_edtf("2025-01-01"), "kind": "call", "status": Status.HELD}
    events = [Event(id=f"e{n}", participants=(Participant(actor=f"a{n}"),), **whatever) for n in range(20)]
    nobody = Event(id="nobody", **whatever)
    project = Project(None, [Kind(id="call", name="Call"), *actors, *events, nobody])
    lanes = lanes_of(content_of(project, None), project, LaneBy.ACTOR)
    assert fields_of(lanes, OTHERS) == {}
    assert fields_of(lanes, NONE) == {}


def test_roles_stay_with_the_event_that_has_them(project: Project) -> None:
    lanes = lanes_of(content_of(project, None), project, LaneBy.ACTOR)
    key = lanes.lane_of("call-1") or ""
    assert fields_of(lanes, key) == {"participants": (Participant(actor="trump"), Participant(actor="putin"))}
