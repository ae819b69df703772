"""Lanes: each event in exactly one, in a known order, under names people know; mended as if made anew."""

from __future__ import annotations

import datetime
from collections import Counter

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Actor, Event, Kind, Participant, ProjectInfo, Side, Status
from models.timeline import LaneBy, Lanes, content_after, content_of, lanes_after, lanes_of
from models.timeline.lanes import MOST, NONE, OTHERS
from models.timeline.packing import packed

FIRST = datetime.date(2020, 1, 1).toordinal()
WAYS = [by for by in LaneBy if by is not LaneBy.ONE]
SIDES = [Side(id=f"s{n}", name=f"Side {n}") for n in range(3)]
ACTORS = [Actor(id=f"a{n}", name=f"Given{n} Family{n}", side=f"s{n}" if n < 3 else "") for n in range(6)]
KINDS = [Kind(id=f"k{n}", name=f"Kind {n}", order=9 - n) for n in range(3)]


def event(number: int, offset: int, length: int, people: tuple[int, ...], status: Status) -> Event:
    day = datetime.date.fromordinal(FIRST + offset)
    last = day + datetime.timedelta(days=length)
    return Event(
        id=f"e{number}",
        date=parse_edtf(day.isoformat() if not length else f"{day.isoformat()}/{last.isoformat()}"),
        kind=f"k{number % 3}",
        status=status,
        participants=tuple(Participant(actor=f"a{n}") for n in dict.fromkeys(people)),
    )


def project_of(found: list[tuple[int, int, tuple[int, ...], Status]]) -> Project:
    events = [event(number, *each) for number, each in enumerate(found)]
    return Project(ProjectInfo(as_of=datetime.date(2021, 6, 1)), [*SIDES, *ACTORS, *KINDS, *events])


people = st.lists(st.integers(0, 5), max_size=3).map(tuple)
details = st.tuples(
    st.integers(0, 400), st.sampled_from([0, 0, 1, 5, 60]), people, st.sampled_from(list(Status))
)
projects = st.builds(project_of, st.lists(details, min_size=1, max_size=40))


def lane_ids(lanes: Lanes) -> dict[str, list[str]]:
    return {lane.key: [each.id for each in lane.content.events] for lane in lanes.lanes}


@given(projects, st.sampled_from(WAYS))
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


@settings(max_examples=60)
@given(projects, st.sampled_from(WAYS), st.data())
def test_mending_gives_what_making_anew_gives(project: Project, by: LaneBy, data: st.DataObject) -> None:
    content = content_of(project, None)
    lanes = lanes_of(content, project, by)
    number = data.draw(st.integers(0, len(project.events)))
    before = project.events.get(f"e{number}")
    new = event(number, *data.draw(details))
    changes = [Change(before, new), Change(before, None)] if before else [Change(None, new)]
    change = data.draw(st.sampled_from(changes))
    project.apply((change,))
    after = content_after(content, project, None, change)
    mended, made = lanes_after(lanes, after, project, f"e{number}"), lanes_of(after, project, by)
    assert lane_ids(mended) == lane_ids(made)
    assert [lane.name for lane in mended.lanes] == [lane.name for lane in made.lanes]
    for one, other in zip(mended.lanes, made.lanes, strict=True):
        assert one.content.places == other.content.places
        assert one.content.spans == other.content.spans
        assert one.content.days_by_kind == other.content.days_by_kind


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
def test_rows_are_as_few_as_can_be_and_hold_no_two_on_one_day(found: list[tuple[int, int]]) -> None:
    listed = [(float(first), float(first + days), f"e{n}") for n, (first, days) in enumerate(sorted(found))]
    packing = packed(listed)
    for first, end, event_id in listed:
        for other, other_end, other_id in listed:
            if other_id != event_id and packing.rows[other_id] == packing.rows[event_id]:
                assert end <= other or other_end <= first
    deepest = max((sum(first <= day < end for first, end, _ in listed) for day in range(140)), default=1)
    assert packing.count == max(deepest, 1)
