"""What lasts, on one line: in rows under the axis, so that no range is painted over another."""

from __future__ import annotations

import datetime
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Kind, Measure, ProjectInfo, Status
from models.statistics import compute
from models.timeline import Bar, LaneBy, Layout, TimelineContent, TimeScale, content_of, lanes_of, layout
from models.timeline.lane_layout import LaneView
from models.timeline.packing import MOST_SPANS, Hints, packed
from models.timeline.rows import MOST_BAR_ROWS
from models.timeline.shapes import Sizes

SIZES = Sizes()
WIDTH = 900
FIRST = datetime.date(2024, 1, 1).toordinal()


def text_width(text: str, bold: bool) -> float:
    return (7.0 if bold else 6.5) * len(text)


def content_with(*dates: str) -> TimelineContent:
    events = [
        Event(id=f"e{number}", date=parse_edtf(edtf), kind="call", status=Status.HELD)
        for number, edtf in enumerate(dates)
    ]
    measure = Measure(id="m", name="All")
    project = Project(ProjectInfo(), [Kind(id="call", name="Call"), measure, *events])
    return content_of(project, compute(project, measure, datetime.date(2026, 1, 1)))


def day(offset: int) -> str:
    return datetime.date.fromordinal(FIRST + offset).isoformat()


def edtf(offset: int, length: int, form: str) -> str:
    return form.format(first=day(offset), last=day(offset + length))


forms = st.sampled_from(["{first}/{last}", "{first}/{last}", "[{first}..{last}]", "[..{first}]", "{first}"])
dates = st.lists(st.builds(edtf, st.integers(0, 300), st.integers(1, 40), forms), min_size=1, max_size=50)
scales = st.builds(TimeScale, st.floats(FIRST - 50.0, FIRST + 300.0), st.floats(0.3, 400))
heights = st.integers(200, 700)


def drawn(content: TimelineContent, scale: TimeScale, height: float = 420) -> Layout:
    return layout(content, scale, WIDTH, height, text_width, SIZES)


def is_hint(bar: Bar) -> bool:
    return not bar.lasts and (bar.open_left or bar.open_right)


@settings(max_examples=100)
@given(dates, scales, heights)
def test_no_range_lies_on_another(found: list[str], scale: TimeScale, height: int) -> None:
    result = drawn(content_with(*found), scale, height)
    for one, other in combinations([bar for bar in result.bars if not is_hint(bar)], 2):
        assert one.y != other.y or one.right <= other.left + 1e-6 or other.right <= one.left + 1e-6


@settings(max_examples=100)
@given(dates, scales, st.integers(400, 700))
def test_no_range_lies_on_the_whisker_of_an_open_end(found: list[str], scale: TimeScale, height: int) -> None:
    result = drawn(content_with(*found), scale, height)
    for hint in filter(is_hint, result.bars):
        for bar in result.bars:
            assert is_hint(bar) or bar.y > hint.y or bar.right <= hint.left or hint.right <= bar.left


@settings(max_examples=60)
@given(dates, scales, heights, st.floats(-300, 300))
def test_panning_moves_no_range_and_no_symbol(
    found: list[str], scale: TimeScale, height: int, pixels: float
) -> None:
    content = content_with(*found)
    one, other = drawn(content, scale, height), drawn(content, scale.panned(pixels), height)
    assert one.axis_y == other.axis_y
    rows = {bar.id: bar.y for bar in one.bars if bar.id}
    assert all(rows.get(bar.id, bar.y) == bar.y for bar in other.bars if bar.id)
    ys = {marker.id: marker.y for marker in one.markers}
    assert all(ys.get(marker.id, marker.y) == marker.y for marker in other.markers)


@settings(max_examples=60)
@given(dates, scales, heights)
def test_symbols_stand_on_their_ranges_above_the_ribbon(
    found: list[str], scale: TimeScale, height: int
) -> None:
    result = drawn(content_with(*found), scale, height)
    foot = min((box.rect.y for box in result.silences), default=result.ticks_y)
    lowered = {bar.id: bar.y for bar in result.bars if bar.id and bar.y > result.axis_y}
    for marker in result.markers:
        assert marker.y == lowered[marker.id] if marker.id in lowered else marker.y <= result.axis_y
    assert all(bar.y + SIZES.marker <= foot for bar in result.bars)
    assert len({bar.y for bar in result.bars if bar.y >= result.axis_y}) <= MOST_BAR_ROWS


def test_a_whisker_stands_at_the_height_of_its_symbol() -> None:
    content = content_with(day(10), f"[..{day(11)}]", day(200))
    result = drawn(content, TimeScale(FIRST - 30.0, 4.0))
    (hint,) = result.bars
    assert hint.y == next(marker.y for marker in result.markers if marker.id == "e1") < result.axis_y


def test_ranges_that_do_not_meet_take_no_room() -> None:
    single = content_with(day(0), day(40))
    for wanted in (
        (f"{day(0)}/{day(9)}", f"{day(10)}/{day(30)}"),
        (f"[..{day(90)}]", f"{day(10)}/{day(20)}"),
    ):
        apart = content_with(*wanted)
        scale = TimeScale(FIRST - 10.0, 6.0)
        assert drawn(apart, scale).axis_y == drawn(single, scale).axis_y
        assert {bar.y for bar in drawn(apart, scale).bars} == {drawn(apart, scale).axis_y}


def test_a_range_too_short_to_be_drawn_takes_no_room() -> None:
    content = content_with(f"{day(0)}/{day(2)}", f"{day(1)}/{day(3)}", day(200))
    far, near = TimeScale(FIRST - 10.0, 3.0), TimeScale(FIRST - 10.0, 30.0)
    assert not drawn(content, far).bars
    assert drawn(content, far).axis_y > drawn(content, near).axis_y
    assert len({bar.y for bar in drawn(content, near).bars}) == 2


def test_an_arrow_stays_visible_beside_a_range_in_a_lane() -> None:
    content = content_with("[..2024-12-15]", "2024-12-14/2024-12-15", "2024-12-30")
    scale = TimeScale(datetime.date(2024, 12, 1).toordinal(), 14.0)
    project = Project(ProjectInfo(), [Kind(id="call", name="Call"), *content.events])
    lanes = LaneView(lanes_of(content, project, LaneBy.KIND))
    for result in (drawn(content, scale), layout(content, scale, WIDTH, 420, text_width, SIZES, lanes=lanes)):
        ys = {bar.id: bar.y for bar in result.bars}
        assert ys["e0"] < ys["e1"]


def test_hints_keep_the_first_row_for_themselves() -> None:
    hints = Hints(before=[100.0], after=[300.0])
    spans = [(95.0, 98.0, "beside"), (60.0, 63.0, "far"), (304.0, 306.0, "after"), (298.0, 299.0, "earlier")]
    assert packed(spans, hints).rows == {"beside": 1, "far": 0, "after": 1, "earlier": 0}


def test_thousands_of_ranges_share_one_row() -> None:
    content = content_with(*(f"{day(n % 300)}/{day(n % 300 + 2)}" for n in range(MOST_SPANS + 1)))
    result = drawn(content, TimeScale(FIRST, 2_000.0))
    assert {bar.y for bar in result.bars} == {result.axis_y}
    assert not any(bar.id for bar in result.bars)


def test_one_without_an_end_hides_none_of_those_that_follow() -> None:
    lasting = [f"{day(20 * n)}/{day(20 * n + 9)}" for n in range(300)]
    content = content_with(f"{day(0)}/..", *lasting)
    result = drawn(content, TimeScale(FIRST + 5_000.0, 4.0))
    assert {bar.id for bar in result.bars} >= {"e0", "e252", "e256"}
    assert len({bar.y for bar in result.bars}) == 2
