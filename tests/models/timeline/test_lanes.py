"""Lanes: each event in exactly one, in a known order, under names people know; mended as if made anew."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Actor, Event, Measure, Participant, ProjectInfo, Status
from models.timeline import LaneBy, Lanes, content_of, lanes_after, lanes_of
from models.timeline.lanes import MOST, NONE, OTHERS
from models.timeline.packing import MOST_ROWS, packed
from tests.models.timeline.edited import (
    HIDDEN,
    KINDS,
    MEASURES,
    PROJECTS,
    assert_alike,
    edit,
    edited,
    statistics_of,
)

WAYS = [by for by in LaneBy if by is not LaneBy.ONE]


def lane_ids(lanes: Lanes) -> dict[str, list[str]]:
    return {lane.key: [each.id for each in lane.content.events] for lane in lanes.lanes}


@given(PROJECTS, st.sampled_from(WAYS))
def test_every_event_is_in_exactly_one_lane(project: Project, by: LaneBy) -> None:
    content = content_of(project, None)
    lanes = lanes_of(content, project, by)
    counted = Counter(i for ids in lane_ids(lanes).values() for i in ids)
    assert counted == Counter(list(project.events))
    assert len(lanes.lanes) <= MOST
    assert len({lane.key for lane in lanes.lanes}) == len(lanes.lanes)
    for lane in lanes.lanes:
        assert lane.name
        assert lane.content.places is not None
        for place, each, day in zip(lane.content.places, lane.content.events, lane.content.days, strict=True):
            assert content.events[place] is each
            assert content.days[place] == day
            assert lanes.lane_of(each.id) == lane.key
        assert sum(map(len, lane.content.days_by_kind.values())) == lane.count
        assert list(lane.content.days) == sorted(lane.content.days)


@settings(max_examples=200)
@given(PROJECTS, st.sampled_from(WAYS), MEASURES, HIDDEN, st.data())
def test_mending_gives_what_making_anew_gives(
    project: Project, by: LaneBy, measure: Measure | None, hidden: frozenset[Status], data: st.DataObject
) -> None:
    content = content_of(project, statistics_of(project, measure), hidden=hidden)
    lanes = lanes_of(content, project, by)
    for _ in range(data.draw(st.integers(1, 3))):
        change = edit(data, project)
        content = edited(content, project, measure, change)
        lanes, anew = lanes_after(lanes, content, project, change.record.id), lanes_of(content, project, by)
        assert (lanes.combinations, lanes.of) == (anew.combinations, anew.of)
        assert [(lane.key, lane.name) for lane in lanes.lanes] == [
            (lane.key, lane.name) for lane in anew.lanes
        ]
        for one, other in zip(lanes.lanes, anew.lanes, strict=True):
            assert_alike(one.content, other.content)


def test_a_lane_that_an_edit_leaves_alone_has_the_new_statistics(project: Project) -> None:
    """Its silences, what counts and what matters are those after the edit, not those it was made with."""
    measure = project.measures["direct"]
    content = content_of(project, statistics_of(project, measure))
    lanes = lanes_of(content, project, LaneBy.KIND)
    meeting = next(event for event in project.events.values() if event.kind == "meeting")
    change = Change(meeting, msgspec.structs.replace(meeting, date=parse_edtf("2025-09-01")))
    content = edited(content, project, measure, change)
    mended = lanes_after(lanes, content, project, meeting.id)
    for one, other in zip(mended.lanes, lanes_of(content, project, LaneBy.KIND).lanes, strict=True):
        assert_alike(one.content, other.content)


def test_kinds_and_statuses_keep_their_own_order(project: Project) -> None:
    content = content_of(project, None)
    kinds, statuses = (lanes_of(content, project, by).lanes for by in (LaneBy.KIND, LaneBy.STATUS))
    assert [lane.name for lane in kinds] == ["Call", "Meeting", "Envoys"]
    assert [lane.key for lane in statuses] == ["planned", "held"]


def test_sides_are_named_as_they_took_part(project: Project) -> None:
    lanes = lanes_of(content_of(project, None), project, LaneBy.SIDE)
    assert lanes.lanes[0].name == "United States – Russia"
    assert lanes.lanes[0].count == 9


def test_actors_have_the_names_of_sentences_or_initials(project: Project) -> None:
    content = content_of(project, None)
    assert lanes_of(content, project, LaneBy.ACTOR).lanes[0].name == "Trump – Putin"
    twin = Actor(id="donald", name="Donald Trump Jr", short_name="Trump", side="us")
    plain = msgspec.structs.replace(project.actors["putin"], short_name="")
    project.apply((Change(None, twin), Change(project.actors["putin"], plain)))
    assert lanes_of(content, project, LaneBy.ACTOR).lanes[0].name == "D. Trump – V. Putin"


@pytest.mark.parametrize(
    ("language", "nobody", "rest"), [("en", "No participant", "Others"), ("fr", "Sans participant", "Autres")]
)
def test_the_rarest_combinations_share_a_lane(language: str, nobody: str, rest: str) -> None:
    actors = [Actor(id=f"p{n:02}", name=f"Given Family{n}") for n in range(20)]
    events = [
        Event(
            id=f"e{n}-{again}",
            date=parse_edtf("2025-01-01"),
            kind="k0",
            status=Status.HELD,
            participants=(Participant(actor=f"p{n:02}"),) if n < 20 else (),
        )
        for n in range(21)
        for again in range(20 - n if n < 20 else 1)
    ]
    project = Project(ProjectInfo(language=language), [*actors, *KINDS, *events])
    lanes = lanes_of(content_of(project, None), project, LaneBy.ACTOR).lanes
    assert len(lanes) == MOST
    assert [lane.count for lane in lanes[:-2]] == list(range(20, 10, -1))
    last = [(lane.key, lane.name, lane.count) for lane in lanes[-2:]]
    assert last == [(OTHERS, rest, 55), (NONE, nobody, 1)]


def test_an_order_of_ones_own_comes_first(project: Project) -> None:
    lanes = lanes_of(content_of(project, None), project, LaneBy.KIND)
    assert [lane.key for lane in lanes.in_order(("gone", "envoys", "call"))] == ["envoys", "call", "meeting"]


def test_positions_are_split_once_for_the_same_filter(project: Project) -> None:
    lanes = lanes_of(content_of(project, None), project, LaneBy.KIND)
    positions = [0, 1, len(project.events) - 1]
    found = lanes.split(positions)
    assert sum(map(len, found.values())) == 3
    assert lanes.split(positions) is found


spans = st.lists(st.tuples(st.integers(0, 100), st.integers(1, 30)), max_size=40)


@given(spans)
def test_rows_hold_no_two_on_one_day_and_long_spans_come_first(found: list[tuple[int, int]]) -> None:
    listed = [(float(first), float(first + days), f"e{n}") for n, (first, days) in enumerate(sorted(found))]
    packing = packed(listed)
    for first, end, event_id in listed:
        for other, other_end, other_id in listed:
            if other_id != event_id and packing.rows[other_id] == packing.rows[event_id] < MOST_ROWS:
                assert end <= other or other_end <= first
    for shortest in (0, 5, 20):
        drawn = [each for each in listed if each[1] - each[0] > shortest]
        assert packing.count(shortest) == max((packing.rows[i] + 1 for *_, i in drawn), default=1)
        assert packed(drawn).rows == {i: packing.rows[i] for *_, i in drawn}
