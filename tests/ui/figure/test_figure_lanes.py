"""Lanes in the figure: all of them, with their names and labels, beside one axis."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from itertools import pairwise

import msgspec
import pytest

from models.dates import from_ordinal
from models.project import Change, Project
from models.statistics import compute
from models.timeline import LaneBoard, LaneBy, Layout
from tests.ui.figure.saying import TODAY
from ui.figure.elements import Composition
from ui.figure.figure import composition, render_pdf, render_png
from ui.figure.options import FigureOptions, from_settings, to_settings

pytestmark = pytest.mark.usefixtures("qapp")
SIZES = [(1600, 900), (1200, 1200), (1080, 1350), (4000, 1200), (800, 500), (320, 2000), (500, 320)]


def composed(project: Project, **options: object) -> Composition:
    found = compute(project, project.measures["direct"], TODAY)
    return composition(project, found, FigureOptions(**{"lanes": "kind", **options}))


def drawn(project: Project, **options: object) -> Layout:
    timeline = composed(project, **options).timeline
    assert timeline is not None
    return timeline


def names(board: LaneBoard) -> list[str]:
    return [box.name for box in board.boxes]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("one", []),
        ("kind", ["Call", "Meeting", "Envoys"]),
        ("side", ["United States – Russia", "United States"]),
        ("actor", ["Trump – Putin", "Witkoff"]),
        ("status", ["Planned", "Held"]),
    ],
)
def test_lanes_are_those_of_the_window(project: Project, by: str, expected: list[str]) -> None:
    assert names(drawn(project, lanes=by).lanes) == expected


def test_lane_names_are_in_the_language_of_the_figure(project: Project) -> None:
    assert names(drawn(project, lanes="status", language="fr").lanes) == ["Prévu", "Tenu"]


def test_anything_unknown_is_one_line(project: Project) -> None:
    assert drawn(project, lanes="colour").lanes.boxes == ()
    assert FigureOptions(lanes="colour").lane_choice.by is LaneBy.ONE


def test_order_and_folded_lanes_are_kept(project: Project) -> None:
    board = drawn(project, lane_order=("envoys", "call"), folded_lanes=frozenset({"call"})).lanes
    assert names(board) == ["Envoys", "Call", "Meeting"]
    folded = {box.name: box.is_folded for box in board.boxes}
    assert folded == {"Envoys": False, "Call": True, "Meeting": False}
    assert not any(box.fold_rect.width for box in board.boxes)


def test_every_event_has_its_label_in_its_lane(project: Project) -> None:
    timeline = drawn(project, sources=False)
    boxes = {box.key: box.rect for box in timeline.lanes.boxes}
    for label in timeline.labels:
        rect = boxes[project.events[label.id].kind]
        assert rect.y <= label.rect.y
        assert label.rect.bottom <= rect.bottom
    assert {label.id for label in timeline.labels} == set(project.events)


def test_ribbons_and_the_axis_are_drawn_once(project: Project) -> None:
    one, lanes = drawn(project, lanes="one"), drawn(project)
    assert [box.text for box in lanes.silences] == [box.text for box in one.silences]
    assert lanes.lanes.bottom < lanes.axis_y < lanes.silences[0].rect.y < lanes.ticks_y
    assert len(drawn(project, compared="calls").second) == 9


def test_nothing_of_the_axis_stands_under_the_names(project: Project) -> None:
    timeline = drawn(project, lanes="side")
    left = timeline.lanes.gutter
    assert left > 100
    assert all(marker.x > left for marker in timeline.markers)
    assert all(tick.text_rect.x >= left for tick in timeline.ticks if tick.text)
    assert not any(0 <= tick.x < left for tick in timeline.ticks)
    assert timeline.eras[0].text == "2025"
    assert all(era.rect.x >= left for era in timeline.eras)
    assert all(first.rect.right <= second.rect.x for first, second in pairwise(timeline.eras))


@pytest.mark.parametrize("size", SIZES)
def test_lanes_stay_on_the_page(project: Project, size: tuple[int, int]) -> None:
    figure = composed(project, width=size[0], height=size[1])
    if figure.timeline is not None:
        assert figure.timeline_y + figure.timeline.height <= figure.height + 0.01
        boxes = figure.timeline.lanes.boxes
        assert all(one.rect.bottom <= other.rect.y + 0.01 for one, other in pairwise(boxes))
        assert len(boxes) + figure.lanes_left_out == 3
    for element in figure.elements:
        assert element.rect.bottom <= figure.height + 0.01


def many_actors(project: Project, count: int) -> None:
    """A call of each of so many pairs."""
    call, trump = project.events["call-1"], project.actors["trump"]
    for number in range(count):
        actor = msgspec.structs.replace(trump, id=f"a{number}", name=f"Somebody {number}", short_name="")
        others = tuple(msgspec.structs.replace(each, actor=actor.id) for each in call.participants[:1])
        event = msgspec.structs.replace(call, id=f"with-{number}", participants=others)
        project.apply([Change(None, actor), Change(None, event)])


def test_a_figure_that_is_too_small_says_so(project: Project) -> None:
    many_actors(project, 9)
    small = composed(project, lanes="actor", all_events=True, height=400)
    assert small.lanes_left_out > 0
    assert small.timeline is not None
    assert small.timeline.lanes.count == small.lanes_left_out + len(small.timeline.lanes.boxes)

    low = composed(project, lanes="actor", all_events=True)
    assert low.lanes_left_out == 0
    assert low.labels_left_out > 0

    high = composed(project, lanes="actor", all_events=True, sources=False, width=1080, height=2400)
    assert (high.lanes_left_out, high.labels_left_out) == (0, 0)
    assert composed(project, lanes="one", height=400).lanes_left_out == 0


def least(board: LaneBoard, without: Collection[str] = ()) -> float:
    return min(box.rect.height for box in board.boxes if box.key not in without)


def test_lanes_are_never_too_low_to_be_read(project: Project) -> None:
    many_actors(project, 9)
    for height in (400, 600, 900, 1400):
        board = drawn(project, lanes="actor", all_events=True, height=height).lanes
        assert least(board) >= 36


def test_sources_give_way_before_labels_of_lanes_do(project: Project) -> None:
    high, low = composed(project, height=900), composed(project, height=700)
    assert high.timeline is not None
    assert low.timeline is not None
    assert low.lanes_left_out == 0
    assert len(low.texts) <= len(high.texts)


def test_the_same_bytes_again(project: Project) -> None:
    found = compute(project, project.measures["direct"], TODAY)
    options = FigureOptions(lanes="side", width=800, height=500)
    first, again = (render_png(project, found, options) for _ in range(2))
    assert first == again != render_png(project, found, FigureOptions(width=800, height=500))
    assert render_pdf(project, found, options).startswith(b"%PDF")


def test_lanes_are_remembered_but_what_is_folded_belongs_to_its_project() -> None:
    options = FigureOptions(lanes="side", lane_order=("us",), folded_lanes=frozenset({"russia"}))
    kept = from_settings(to_settings(options))
    assert (kept.lanes, kept.lane_order, kept.folded_lanes) == ("side", (), frozenset())


def test_a_project_without_events_has_no_lanes() -> None:
    figure = composition(Project(), None, FigureOptions(lanes="kind"))
    assert figure.lanes_left_out == figure.labels_left_out == 0


def test_ten_thousand_events_in_lanes(project: Project) -> None:
    call, start = project.events["call-1"], datetime.date(2025, 1, 20).toordinal()
    project.apply(
        [
            Change(None, msgspec.structs.replace(call, id=f"e{n}", date=from_ordinal(start + n % 300)))
            for n in range(10_000)
        ]
    )
    timeline = drawn(project)
    assert timeline.clusters
    assert names(timeline.lanes) == ["Call", "Meeting", "Envoys"]
