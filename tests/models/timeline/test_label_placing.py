"""Labels as properties: they meet nothing, their leaders cross nothing, and they stay while the view pans."""

from __future__ import annotations

import datetime
from itertools import combinations

import msgspec
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Contact, Event, Kind, Measure, ProjectInfo, Status
from models.statistics import compute
from models.timeline import (
    Label,
    Layout,
    Marker,
    Rect,
    TimelineContent,
    TimeScale,
    content_of,
    hit_test,
    layout,
)
from models.timeline.shapes import Sizes

SIZES = Sizes()
FIRST = datetime.date(2020, 1, 1).toordinal()
AS_OF = datetime.date(2024, 6, 1)
PLACES = ["", "Rome", "Anchorage", "Saint Petersburg and the islands near it"]


def text_width(text: str, bold: bool) -> float:
    return (7.0 if bold else 6.5) * len(text)


def content_with(offsets: list[int], places: list[int], lasting: int, window: int) -> TimelineContent:
    """A third of the events are context; some last days."""
    kinds = [Kind(id="call", name="Call"), Kind(id="note", name="Note", contact=Contact.CONTEXT, order=1)]
    events = []
    for number, offset in enumerate(offsets):
        day = datetime.date.fromordinal(FIRST + offset)
        last = day + datetime.timedelta(days=lasting if number % 4 == 0 else 0)
        edtf = day.isoformat() if last == day else f"{day.isoformat()}/{last.isoformat()}"
        place, kind = PLACES[places[number % len(places)]], kinds[number % 3 == 0].id
        events.append(
            Event(id=f"e{number}", date=parse_edtf(edtf), kind=kind, status=Status.HELD, place=place)
        )
    start = datetime.date.fromordinal(FIRST + window)
    measure = Measure(id="all", name="All", start=start, start_label="Start")
    project = Project(ProjectInfo(as_of=AS_OF), [*kinds, measure, *events])
    return content_of(project, compute(project, measure, AS_OF))


offsets = st.one_of(
    st.lists(st.integers(0, 1500), max_size=60),
    st.lists(st.integers(0, 300), max_size=150),
    st.lists(st.integers(0, 150).map(lambda n: 3 * n), max_size=60),
)
contents = st.builds(
    content_with,
    offsets,
    st.lists(st.integers(0, 3), min_size=1, max_size=5),
    st.integers(0, 30),
    st.integers(0, 90),
)
scales = st.builds(
    TimeScale,
    st.floats(FIRST - 100.0, FIRST + 1500.0),
    st.one_of(st.floats(0.05, 4.0), st.floats(4.0, 40.0)),
)
pans = st.lists(st.floats(-80, 80), min_size=1, max_size=4)
widths, heights = st.integers(300, 1600), st.integers(150, 560)


def drawn(
    content: TimelineContent, scale: TimeScale, width: float, height: float, chosen: str = ""
) -> Layout:
    selected = {chosen} & set(content.positions)
    current = chosen if selected else None
    return layout(content, scale, width, height, text_width, SIZES, selected, current)


def box_of(marker: Marker) -> Rect:
    """A symbol with the mark over it."""
    radius = SIZES.marker
    return Rect(marker.x - radius, marker.y - 1.6 * radius, 2 * radius, 2.6 * radius)


def leader_of(label: Label) -> Rect:
    return Rect(label.leader_x - 0.5, label.rect.bottom, 1.0, label.leader_bottom - label.rect.bottom)


@settings(deadline=None, max_examples=120)
@given(contents, scales, widths, heights, st.sampled_from(["", "e0", "e5"]))
def test_labels_meet_nothing(
    content: TimelineContent, scale: TimeScale, width: int, height: int, chosen: str
) -> None:
    result = drawn(content, scale, width, height, chosen)
    lines = [line for line in (result.start_line, result.as_of_line) if line is not None]
    things = [box_of(marker) for marker in result.markers]
    things += [rect for each in result.clusters for rect in (each.rect, each.text_rect)]
    things += [Rect(bar.left, bar.y - 4, bar.right - bar.left, 8) for bar in result.bars]
    things += [Rect(line.x - 0.5, line.top, 1.0, line.bottom - line.top) for line in lines]
    things += [line.text_rect for line in lines if line.text]
    for one, other in combinations(result.labels, 2):
        assert not one.rect.intersects(other.rect)
        assert not one.rect.intersects(leader_of(other))
        assert not other.rect.intersects(leader_of(one))
    for label in result.labels:
        assert not any(label.rect.intersects(thing) for thing in things)
        assert label.rect.x >= 0
        assert label.rect.right <= width
        assert label.rect.y >= 0


@settings(deadline=None, max_examples=80)
@given(contents, scales, widths, heights)
def test_leaders_pass_other_markers_and_counts(
    content: TimelineContent, scale: TimeScale, width: int, height: int
) -> None:
    """Those of the few most important events excepted, no line ends in the middle of another symbol."""
    result = drawn(content, scale, width, height)
    for label in result.labels:
        if label.id in content.important:
            continue
        leader = leader_of(label)
        assert not any(leader.intersects(cluster.rect) for cluster in result.clusters)
        assert not any(leader.intersects(cluster.text_rect) for cluster in result.clusters if cluster.text)
        higher = [m for m in result.markers if m.id != label.id and m.y < label.leader_bottom]
        assert all(abs(marker.x - label.leader_x) >= SIZES.marker / 2 for marker in higher)


@settings(deadline=None, max_examples=150)
@given(
    contents, scales, st.integers(700, 1600), heights, st.lists(st.floats(-80, 80), min_size=1, max_size=4)
)
@example(content_with([150 * n for n in range(9)], [2], 0, 0), TimeScale(FIRST, 1.0), 1000, 320, [40.0] * 4)
def test_panning_moves_no_label(
    content: TimelineContent, scale: TimeScale, width: int, height: int, steps: list[float]
) -> None:
    """Labels well inside two views are the same in both: text, tier, side and place at the marker."""
    margin = SIZES.widest_label + 2 * SIZES.gap

    def inside(now: TimeScale, other: TimeScale) -> dict[str, tuple[object, ...]]:
        shift = (other.first_day - now.first_day) * now.pixels_per_day
        low, high = max(0.0, shift) + margin, width + min(0.0, shift) - margin
        return {
            label.id: (label.title, label.subtitle, label.tier, round(label.rect.x - label.leader_x, 3))
            for label in drawn(content, now, width, height).labels
            if low <= label.leader_x <= high
        }

    for pan in steps:
        moved = scale.panned(pan)
        assert inside(scale, moved) == inside(moved, scale)
        scale = moved


@settings(deadline=None, max_examples=40)
@given(contents, scales, st.floats(1.1, 20.0), st.floats(0, 1000))
def test_zooming_in_and_out_returns(
    content: TimelineContent, scale: TimeScale, factor: float, x: float
) -> None:
    returned = scale.zoomed(factor, x).zoomed(1 / factor, x)
    assume(returned.pixels_per_day == pytest.approx(scale.pixels_per_day))
    before, after = drawn(content, scale, 1000, 320), drawn(content, returned, 1000, 320)
    assert [cluster.positions for cluster in before.clusters] == [c.positions for c in after.clusters]
    assert [(marker.id, marker.y) for marker in before.markers] == [(m.id, m.y) for m in after.markers]
    inner = [(lb.id, lb.title, lb.subtitle, lb.tier) for lb in before.labels if 170 < lb.leader_x < 830]
    assert inner == [
        (lb.id, lb.title, lb.subtitle, lb.tier) for lb in after.labels if 170 < lb.leader_x < 830
    ]


@settings(deadline=None, max_examples=60)
@given(contents, scales, heights, st.floats(-60, 60))
def test_panning_rescales_no_column_and_rewrites_no_count(
    content: TimelineContent, scale: TimeScale, height: int, pan: float
) -> None:
    def inside(now: TimeScale) -> dict[range, tuple[str, float]]:
        clusters = drawn(content, now, 1000, height).clusters
        return {each.positions: (each.text, each.rect.height) for each in clusters if 80 < each.rect.x < 920}

    before, after = inside(scale), inside(scale.panned(pan))
    assert all(after[positions] == before[positions] for positions in before.keys() & after.keys())


@settings(deadline=None, max_examples=60)
@given(contents, scales, widths)
def test_what_is_painted_is_found(content: TimelineContent, scale: TimeScale, width: int) -> None:
    result = drawn(content, scale, width, 320)
    for label in result.labels:
        rect = label.rect
        assert hit_test(result, rect.x + rect.width / 2, rect.y + rect.height / 2).event == label.id
    for cluster in result.clusters:
        hit = hit_test(
            result, cluster.rect.x + cluster.rect.width / 2, cluster.rect.y + cluster.rect.height / 2
        )
        assert hit.cluster == cluster or any(
            abs(marker.x - cluster.rect.x - cluster.rect.width / 2) <= SIZES.marker
            for marker in result.markers
        )


@pytest.mark.parametrize("chosen", [f"e{n}" for n in range(0, 40, 3)])
def test_what_is_selected_has_a_label_and_pushes_few_out(chosen: str) -> None:
    content = content_with([4 * n for n in range(40)], [2], 0, 0)
    scale = TimeScale(FIRST - 10.0, 8.0)
    before = {label.id for label in drawn(content, scale, 1400, 300).labels}
    after = {label.id for label in drawn(content, scale, 1400, 300, chosen).labels}
    assert chosen in after
    assert len(before - after) <= 2
    assert not after - before - {chosen}


def test_the_important_and_the_spread_come_first() -> None:
    content = content_with([2 * n for n in range(60)], [2], 0, 0)
    result = drawn(content, TimeScale(FIRST - 10.0, 8.0), 1400, 240)
    labelled = [content.positions[label.id] for label in result.labels]
    in_view = [
        i for i in content.important if 0 <= result.scale.x(content.days[content.positions[i]]) <= 1300
    ]
    assert set(in_view) <= {label.id for label in result.labels}
    gaps = [later - earlier for earlier, later in zip(labelled, labelled[1:], strict=False)]
    assert max(gaps) <= 12


def test_a_second_line_of_a_few_letters_is_left_out() -> None:
    content = content_with([0, 5, 10, 15, 20, 25, 30], [3], 0, 0)
    for pixels in range(8, 40):
        for label in drawn(content, TimeScale(FIRST - 4.0, pixels / 2), 700, 330).labels:
            assert not label.subtitle.endswith("…") or len(label.subtitle) >= 8


def test_an_edit_elsewhere_leaves_labels_alone() -> None:
    content = content_with([9 * n for n in range(150)], [2, 1], 0, 0)
    scale = TimeScale(FIRST + 600.0, 6.0)
    event = content.events[3]
    far = msgspec.structs.replace(event, id="new", date=parse_edtf("2020-01-09"))
    project = Project(None, [*content.kinds.values(), *content.events])
    before = drawn(content_of(project, None), scale, 1200, 320).labels
    project.apply([Change(None, far)])
    assert drawn(content_of(project, None), scale, 1200, 320).labels == before


def named_content(*found: tuple[int, str, str]) -> TimelineContent:
    """Of (day, kind, title)."""
    kinds = [Kind(id="call", name="Call"), Kind(id="note", name="Note", contact=Contact.CONTEXT, order=1)]
    events = [
        Event(
            id=f"e{number}",
            date=parse_edtf(datetime.date.fromordinal(FIRST + offset).isoformat()),
            kind=kind,
            title=title,
            status=Status.HELD,
        )
        for number, (offset, kind, title) in enumerate(found)
    ]
    start = datetime.date.fromordinal(FIRST)
    measure = Measure(id="all", name="All", start=start, start_label="Inauguration")
    project = Project(ProjectInfo(as_of=AS_OF), [*kinds, measure, *events])
    return content_of(project, compute(project, measure, AS_OF))


@pytest.mark.parametrize("shift", range(0, 300, 13))
@pytest.mark.parametrize("height", [200, 214, 228, 242])
def test_what_counts_has_its_label_whatever_else_there_is(shift: int, height: int) -> None:
    """Context, however long its title and wherever it stands, takes no room from contacts."""
    calls = [(offset, "call", "") for offset in range(20, 700, 31)]
    notes = [(offset + 8, "note", "A title as long as titles ever are") for offset, *_ in calls]
    content = named_content(*calls, *notes)
    result = drawn(content, TimeScale(FIRST + shift, 2.7), 1000, height)
    assert {marker.y for marker in result.markers} == {result.axis_y}
    shown = {label.id for label in result.labels}
    for marker in result.markers:
        is_call = content.events[content.positions[marker.id]].kind == "call"
        assert not is_call or not 50 < marker.x < 950 or marker.id in shown


def test_what_the_start_line_says_is_not_said_again() -> None:
    content = named_content((0, "note", "Inauguration of X"), (0, "note", "Storm"), (50, "note", "Vote"))
    scale = TimeScale(FIRST - 20.0, 5.0)
    shown = drawn(content, scale, 1000, 320)
    assert shown.start_line is not None
    assert shown.start_line.text.endswith("Inauguration")
    assert {label.id for label in shown.labels} == {"e1", "e2"}
    assert "e0" in {label.id for label in drawn(content, scale, 1000, 320, "e0").labels}
