"""Lanes laid out: one place for every event, nothing on anything else, and what is painted can be hit."""

from __future__ import annotations

import datetime
from collections import Counter
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Kind, Measure, ProjectInfo, Status
from models.statistics import compute
from models.timeline import (
    LaneBy,
    Layout,
    TimelineContent,
    TimeScale,
    content_of,
    fit,
    hit_test,
    lanes_of,
    layout,
)
from models.timeline.lane_layout import LaneView
from models.timeline.region import events_in
from models.timeline.shapes import LaneBox, Rect, Sizes
from models.timeline.whereabouts import event_rect

SIZES = Sizes()
FIRST = datetime.date(2020, 1, 1).toordinal()
WIDTH = 1000


def text_width(text: str, bold: bool) -> float:
    return (7.0 if bold else 6.5) * len(text)


def project_of(found: list[tuple[int, int, int]]) -> Project:
    kinds = [Kind(id=f"k{n}", name=f"Kind {n}", order=n) for n in range(6)]
    events = []
    for number, (offset, length, kind) in enumerate(found):
        day = datetime.date.fromordinal(FIRST + offset)
        edtf = day.isoformat()
        if length:
            edtf += f"/{(day + datetime.timedelta(days=length)).isoformat()}"
        events.append(Event(id=f"e{number}", date=parse_edtf(edtf), kind=f"k{kind}", status=Status.HELD))
    measure = Measure(id="m", name="All", start=datetime.date(2020, 1, 1), start_label="Start")
    return Project(ProjectInfo(as_of=datetime.date(2022, 6, 1)), [*kinds, measure, *events])


details = st.tuples(st.integers(0, 800), st.sampled_from([0, 0, 0, 3, 40, 200]), st.integers(0, 5))
projects = st.builds(project_of, st.lists(details, min_size=1, max_size=90))
scales = st.builds(TimeScale, st.floats(FIRST - 100.0, FIRST + 800.0), st.floats(0.3, 60))
heights = st.integers(260, 900)


def content_for(project: Project) -> TimelineContent:
    return content_of(project, compute(project, project.measures["m"], datetime.date(2022, 6, 1)))


def drawn(
    content: TimelineContent, project: Project, scale: TimeScale, height: int, **wish: object
) -> Layout:
    view = LaneView(lanes_of(content, project, LaneBy.KIND), **wish)  # type: ignore[arg-type]
    return layout(content, scale, WIDTH, height, text_width, SIZES, lanes=view)


def lane_at(result: Layout, y: float) -> LaneBox:
    box = result.lanes.at(y)
    assert box is not None
    return box


@settings(max_examples=60)
@given(projects, scales, heights)
def test_every_event_has_one_place_in_its_lane(project: Project, scale: TimeScale, height: int) -> None:
    content = content_for(project)
    result = drawn(content, project, scale, height)
    shown = {box.key for box in result.lanes.boxes}
    placed = Counter(marker.id for marker in result.markers)
    placed.update(content.events[p].id for cluster in result.clusters for p in cluster.positions)
    assert all(number == 1 for number in placed.values())
    for position, event in enumerate(content.events):
        x = scale.x(content.days[position])
        if result.lanes.gutter + 20 < x < WIDTH and event.kind in shown:
            assert placed[event.id] == 1
    for marker in result.markers:
        assert lane_at(result, marker.y).key == content.events[content.positions[marker.id]].kind
    for cluster in result.clusters:
        assert {content.events[p].kind for p in cluster.positions} == {lane_at(result, cluster.rect.y).key}


@settings(max_examples=60)
@given(projects, scales, heights)
def test_nothing_leaves_its_lane(project: Project, scale: TimeScale, height: int) -> None:
    result = drawn(content_for(project), project, scale, height)
    board = result.lanes
    radius = SIZES.marker
    for one, other in zip(board.boxes, board.boxes[1:], strict=False):
        assert one.rect.bottom == other.rect.y
    assert board.boxes[0].rect.y >= board.top - 1
    assert board.boxes[-1].rect.bottom <= max(board.bottom, board.boxes[-1].rect.y + 40) + 1
    for marker in result.markers:
        box = lane_at(result, marker.y).rect
        assert box.y <= marker.y - radius
        assert marker.y + radius <= box.bottom
    for cluster in result.clusters:
        box = lane_at(result, cluster.rect.y).rect
        assert cluster.rect.bottom <= box.bottom
        assert not cluster.text or cluster.text_rect.y >= box.y
    for label in result.labels:
        box = lane_at(result, label.rect.y).rect
        assert box.y <= label.rect.y
        assert label.leader_bottom <= box.bottom
        assert label.rect.x >= board.gutter


@settings(max_examples=60)
@given(projects, scales, heights)
def test_bars_and_labels_keep_apart(project: Project, scale: TimeScale, height: int) -> None:
    result = drawn(content_for(project), project, scale, height)
    for one, other in combinations(result.bars, 2):
        if one.y == other.y:
            assert one.right <= other.left or other.right <= one.left
        else:
            assert abs(one.y - other.y) >= 2 * SIZES.marker
    for one, other in combinations(result.labels, 2):
        assert not one.rect.intersects(other.rect)
    for label in result.labels:
        for cluster in result.clusters:
            assert not label.rect.intersects(cluster.rect)
            assert not (cluster.text and label.rect.intersects(cluster.text_rect))


@settings(max_examples=40)
@given(projects, scales, heights)
def test_what_is_painted_can_be_hit(project: Project, scale: TimeScale, height: int) -> None:
    content = content_for(project)
    result = drawn(content, project, scale, height)
    for marker in result.markers:
        hit = hit_test(result, marker.x, marker.y)
        nearest = next(each for each in result.markers if each.id == hit.event)
        assert (nearest.x, nearest.y) == (marker.x, marker.y)
        rect = event_rect(result, content, marker.id)
        assert rect is not None
        assert rect.contains(marker.x, marker.y)
    for label in result.labels:
        rect = label.rect
        assert hit_test(result, rect.x + rect.width / 2, rect.y + rect.height / 2).event == label.id
    for cluster in result.clusters:
        x, y = cluster.rect.x + cluster.rect.width / 2, cluster.rect.y + cluster.rect.height / 2
        hit = hit_test(result, x, y)
        assert hit.cluster is cluster or hit.event is not None
        inside = events_in(content, result, Rect(x, y, 0.1, 0.1))
        assert {content.events[p].id for p in cluster.positions} <= set(inside)


@settings(max_examples=40)
@given(projects, st.sets(st.integers(0, 5)), heights)
def test_folding_hides_events_but_not_how_many(project: Project, folded: set[int], height: int) -> None:
    content = content_for(project)
    keys = frozenset(f"k{n}" for n in folded)
    scale = fit(content, WIDTH, SIZES, covered=150)
    result = drawn(content, project, scale, height, folded=keys)
    for box in result.lanes.boxes:
        assert box.is_folded == (box.key in keys)
        assert box.count == sum(event.kind == box.key for event in content.events)
    shown = {marker.id for marker in result.markers} | {bar.id for bar in result.bars} - {""}
    shown |= {content.events[p].id for cluster in result.clusters for p in cluster.positions}
    assert not any(content.events[content.positions[i]].kind in keys for i in shown)


@settings(max_examples=40)
@given(projects, st.floats(-300, 300), heights)
def test_panning_moves_nothing_to_another_row(project: Project, pixels: float, height: int) -> None:
    content = content_for(project)
    scale = fit(content, WIDTH, SIZES, covered=150)
    one = drawn(content, project, scale, height)
    other = drawn(content, project, scale.panned(pixels), height)
    rows = {bar.id: bar.y for bar in one.bars if bar.id}
    assert all(rows.get(bar.id, bar.y) == bar.y for bar in other.bars if bar.id)
    ys = {marker.id: marker.y for marker in one.markers}
    assert all(ys.get(marker.id, marker.y) == marker.y for marker in other.markers)


def test_lanes_without_room_are_scrolled_by_whole_lanes() -> None:
    project = project_of([(n * 10, 0, n % 6) for n in range(60)])
    content = content_for(project)
    scale = fit(content, WIDTH, SIZES, covered=150)
    top = drawn(content, project, scale, 260)
    assert 0 < len(top.lanes.boxes) < 6
    assert top.lanes.count == 6
    assert top.lanes.last_first == 6 - len(top.lanes.boxes)
    end = drawn(content, project, scale, 260, first=99)
    assert end.lanes.first == end.lanes.last_first
    assert end.lanes.boxes[-1].key == "k5"
    assert end.lanes.boxes[-1].rect.bottom <= end.lanes.bottom


def test_crossing_spans_stand_in_rows_with_their_symbols() -> None:
    project = project_of([(0, 200, 0), (50, 200, 0), (100, 200, 0), (400, 3, 0)])
    content = content_for(project)
    result = drawn(content, project, fit(content, WIDTH, SIZES, covered=150), 500)
    rows = {bar.id: bar.y for bar in result.bars}
    assert rows["e0"] < rows["e1"] < rows["e2"]
    assert {marker.id: marker.y for marker in result.markers if marker.id in rows} == rows


def test_without_lanes_everything_stands_on_one_line() -> None:
    project = project_of([(n * 10, n % 3, n % 6) for n in range(60)])
    content = content_for(project)
    result = layout(content, fit(content, WIDTH, SIZES), WIDTH, 400, text_width, SIZES)
    assert not result.lanes.boxes
    assert result.lanes.gutter == 0.0
