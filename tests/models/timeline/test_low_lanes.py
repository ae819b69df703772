"""Lanes as high as they need be, and labels beside symbols where there is no room above."""

from __future__ import annotations

import datetime
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
from models.timeline.shapes import Label, Rect, Sizes

SIZES = Sizes()
WIDTH = 1000
FIRST = datetime.date(2024, 1, 1).toordinal()
AS_OF = datetime.date(2024, 11, 1)
Found = tuple[int, int, int]


def text_width(text: str, bold: bool) -> float:
    return (7.0 if bold else 6.5) * len(text)


def project_of(found: list[Found]) -> Project:
    """Of (day, length, kind)."""
    kinds = [Kind(id=f"k{n}", name=f"Kind {n}", order=n) for n in range(4)]
    events: list[Event] = []
    for number, (offset, length, kind) in enumerate(found):
        first, last = (
            datetime.date.fromordinal(FIRST + each).isoformat() for each in (offset, offset + length)
        )
        date = parse_edtf(f"{first}/{last}" if length else first)
        events.append(Event(id=f"e{number}", date=date, kind=f"k{kind}", status=Status.HELD, place="Rome"))
    measure = Measure(id="m", name="All", start=datetime.date(2024, 1, 1), start_label="Start")
    return Project(ProjectInfo(as_of=AS_OF), [*kinds, measure, *events])


def content_for(project: Project) -> TimelineContent:
    return content_of(project, compute(project, project.measures["m"], AS_OF))


def drawn(project: Project, scale: TimeScale | None = None, height: int = 380) -> Layout:
    content = content_for(project)
    view = LaneView(lanes_of(content, project, LaneBy.KIND))
    shown = scale or fit(content, WIDTH, SIZES, covered=120)
    return layout(content, shown, WIDTH, height, text_width, SIZES, lanes=view)


def beside(result: Layout) -> list[Label]:
    return [label for label in result.labels if label.is_beside]


projects = st.builds(
    project_of,
    st.lists(
        st.tuples(st.integers(0, 360), st.sampled_from([0, 0, 0, 5, 40]), st.integers(0, 3)),
        min_size=1,
        max_size=60,
    ),
)
scales = st.builds(TimeScale, st.floats(FIRST - 60.0, FIRST + 300.0), st.floats(0.5, 60))
heights = st.integers(240, 700)


@settings(max_examples=100)
@given(projects, scales, heights)
def test_nothing_stands_on_a_label_beside_its_symbol(project: Project, scale: TimeScale, height: int) -> None:
    result = drawn(project, scale, height)
    radius = SIZES.marker
    things = [Rect(m.x - radius, m.y - radius, 2 * radius, 2 * radius) for m in result.markers]
    things += [cluster.rect for cluster in result.clusters]
    things += [cluster.text_rect for cluster in result.clusters if cluster.text]
    things += [Rect(bar.left, bar.y - 3, bar.right - bar.left, 6) for bar in result.bars]
    leaders = [
        Rect(each.leader_x - 0.5, each.rect.bottom, 1.0, each.leader_bottom - each.rect.bottom)
        for each in result.labels
        if not each.is_beside
    ]
    for label in beside(result):
        assert not any(label.rect.intersects(other) for other in (*things, *leaders))
        assert label.rect.x >= result.lanes.gutter
        assert label.rect.right <= WIDTH
        for line in (result.start_line, result.as_of_line):
            near, far = sorted((label.leader_x, label.rect.x + label.rect.width / 2))
            assert line is None or not near + 1 < line.x < far
    for one, other in combinations(result.labels, 2):
        assert not one.rect.intersects(other.rect)


@settings(max_examples=60)
@given(projects, scales, scales, heights)
def test_lanes_keep_their_heights_whatever_is_in_view(
    project: Project, one: TimeScale, other: TimeScale, height: int
) -> None:
    before, after = drawn(project, one, height), drawn(project, other, height)
    assert [box.rect for box in before.lanes.boxes] == [box.rect for box in after.lanes.boxes]


@settings(max_examples=60)
@given(projects, heights)
def test_lanes_share_out_the_whole_height(project: Project, height: int) -> None:
    board = drawn(project, None, height).lanes
    if board.last_first == 0 and board.boxes:
        assert abs(board.boxes[-1].rect.bottom - board.bottom) <= 1


def test_a_lane_of_few_events_is_low_and_writes_beside_them() -> None:
    crowded = [(n * 12, 0, 0) for n in range(28)]
    result = drawn(project_of([*crowded, (40, 0, 1), (200, 0, 1), (300, 0, 2)]), height=300)
    many, few, one = result.lanes.boxes
    assert many.rect.height > few.rect.height == one.rect.height
    assert {label.id for label in beside(result)} >= {"e28", "e29", "e30"}
    label = next(label for label in result.labels if label.id == "e29")
    assert (label.title, label.subtitle) == ("19 Jul", "Kind 1, Rome")
    assert few.axis_y == label.rect.y + label.rect.height / 2
    assert abs(few.text_rect.y + few.text_rect.height / 2 - few.axis_y) <= 4


def test_without_room_for_the_text_the_date_stands_alone() -> None:
    result = drawn(project_of([(0, 0, 0), (30, 0, 0), (200, 0, 1), (200, 0, 2)]), height=240)
    assert {label.id: label.subtitle for label in beside(result)}["e0"] == ""


def test_lanes_of_many_events_are_equally_high() -> None:
    result = drawn(project_of([(n * 7 // 4, 0, n % 4) for n in range(200)]), height=300)
    heights = [box.rect.height for box in result.lanes.boxes]
    assert max(heights) - min(heights) <= 1


def test_a_lane_is_high_enough_for_the_rows_of_what_lasts() -> None:
    lasting = [(10 * n, 100, 0) for n in range(3)]
    result = drawn(project_of([*lasting, (200, 0, 1), (250, 0, 2), (300, 0, 3)]), height=330)
    assert len({bar.y for bar in result.bars}) == 3
    assert all(bar.id for bar in result.bars)


def test_dates_come_before_what_the_events_are() -> None:
    """The first could say more if the second, which has to stand left of its symbol, were not there."""
    result = drawn(project_of([(40, 0, 0), (90, 0, 0), (100, 40, 0), (200, 0, 1), (210, 0, 2)]), height=240)
    texts = {label.id: label for label in beside(result)}
    assert texts["e0"].subtitle == ""
    assert texts["e1"].rect.right < texts["e1"].leader_x


@settings(max_examples=60)
@given(projects, scales, heights)
def test_nothing_of_time_stands_under_the_headers(project: Project, scale: TimeScale, height: int) -> None:
    result = drawn(project, scale, height)
    left = result.lanes.gutter
    assert all(tick.x >= left or tick.x < 0 for tick in result.ticks)
    assert all(tick.text_rect.x >= left for tick in result.ticks if tick.text)
    assert all(era.rect.x >= left for era in result.eras)
    assert all(rect.x >= left for rect in result.weekends)
    assert all(box.rect.right > left for box in result.silences)
    assert result.start_line is None or result.start_line.x >= left - 1
    assert result.beyond is None or result.beyond.x >= left
    for box in result.silences:
        assert hit_test(result, left / 2, box.rect.y + 3).silence is None
