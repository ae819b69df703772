"""Where events crowd: columns hold what belongs together, and nothing stands on their numbers."""

from __future__ import annotations

import datetime
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Kind, Measure, ProjectInfo, Status
from models.statistics import compute
from models.timeline import LaneBy, Layout, TimelineContent, TimeScale, content_of, lanes_of, layout
from models.timeline.lane_layout import LaneView
from models.timeline.shapes import Rect, Sizes

SIZES = Sizes()
WIDTH = 900
FIRST = datetime.date(2024, 1, 1).toordinal()
AS_OF = datetime.date(2024, 8, 1)
COLOURS = ("#0B6BB8", "#C8501E", "#0B6BB8")


def text_width(text: str, bold: bool) -> float:
    return (7.0 if bold else 6.5) * len(text)


def project_of(found: list[tuple[int, int, Status]], as_of: datetime.date = AS_OF) -> Project:
    kinds = [Kind(id=f"k{n}", name=f"Kind {n}", order=n, colour=colour) for n, colour in enumerate(COLOURS)]
    events = [
        Event(
            id=f"e{number}",
            date=parse_edtf(datetime.date.fromordinal(FIRST + offset).isoformat()),
            kind=f"k{kind}",
            status=status,
        )
        for number, (offset, kind, status) in enumerate(found)
    ]
    measure = Measure(id="m", name="All", start=datetime.date(2024, 1, 1), start_label="Start")
    return Project(ProjectInfo(as_of=as_of), [*kinds, measure, *events])


def content_for(project: Project) -> TimelineContent:
    return content_of(project, compute(project, project.measures["m"], AS_OF))


statuses = st.sampled_from([Status.HELD, Status.HELD, Status.PLANNED, Status.CANCELLED])
some = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 2), statuses), min_size=1, max_size=120)
crowds = st.lists(st.tuples(st.integers(180, 240), st.integers(0, 2), statuses), min_size=20, max_size=120)
projects = st.builds(project_of, st.one_of(some, crowds), st.dates(AS_OF, datetime.date(2024, 8, 9)))
scales = st.builds(TimeScale, st.floats(FIRST - 50.0, FIRST + 300.0), st.floats(0.2, 20))
heights = st.integers(200, 700)


def drawn(project: Project, content: TimelineContent, scale: TimeScale, height: int, by: LaneBy) -> Layout:
    lanes = None if by is LaneBy.ONE else LaneView(lanes_of(content, project, by))
    return layout(content, scale, WIDTH, height, text_width, SIZES, lanes=lanes)


ways = st.sampled_from([LaneBy.ONE, LaneBy.KIND])


@settings(max_examples=80)
@given(projects, scales, heights, ways)
def test_no_column_mixes_what_was_with_what_will_be(
    project: Project, scale: TimeScale, height: int, by: LaneBy
) -> None:
    content = content_for(project)
    result = drawn(project, content, scale, height, by)
    assert content.as_of is not None
    line = scale.x(content.as_of)
    for cluster in result.clusters:
        days = [content.days[position] for position in cluster.positions]
        assert all(day <= content.as_of for day in days) or all(day > content.as_of for day in days)
        assert cluster.rect.right <= line or cluster.rect.x >= line
        assert not cluster.text or cluster.text_rect.right < line or cluster.text_rect.x > line


@settings(max_examples=80)
@given(projects, scales, heights, ways)
def test_columns_say_what_is_established(project: Project, scale: TimeScale, height: int, by: LaneBy) -> None:
    content = content_for(project)
    for cluster in drawn(project, content, scale, height, by).clusters:
        events = [content.events[position] for position in cluster.positions]
        wanted = Counter(content.kind(each).colour for each in events if each.status is not Status.HELD)
        outlined, parts = Counter[str](), Counter[str]()
        for colour, count in cluster.outlined:
            outlined[colour] += count
        for colour, count in cluster.parts:
            parts[colour] += count
        assert outlined == wanted
        assert parts == Counter(content.kind(each).colour for each in events)


def test_many_outlined_events_are_shared_out_over_the_kinds() -> None:
    found = [(n % 3, n % 2, Status.PLANNED if n % 4 < 2 else Status.HELD) for n in range(1_000)]
    content = content_for(project_of(found))
    result = layout(content, TimeScale(FIRST - 100.0, 2.0), WIDTH, 400, text_width, SIZES)
    (cluster,) = result.clusters
    assert cluster.outlined == (("#0B6BB8", 250), ("#C8501E", 250))


@settings(max_examples=100)
@given(projects, scales, heights, ways)
def test_no_number_meets_a_symbol(project: Project, scale: TimeScale, height: int, by: LaneBy) -> None:
    content = content_for(project)
    result = drawn(project, content, scale, height, by)
    radius = SIZES.marker
    for cluster in result.clusters:
        for marker in result.markers if cluster.text else ():
            symbol = Rect(marker.x - radius, marker.y - radius, 2 * radius, 2 * radius)
            assert not cluster.text_rect.intersects(symbol)


@settings(max_examples=60)
@given(projects, scales, heights, ways, st.floats(-200, 200))
def test_panning_changes_no_column(
    project: Project, scale: TimeScale, height: int, by: LaneBy, pixels: float
) -> None:
    content = content_for(project)
    one = drawn(project, content, scale, height, by)
    other = drawn(project, content, scale.panned(pixels), height, by)
    known = {tuple(each.positions): each for each in one.clusters}
    for cluster in other.clusters:
        before = known.get(tuple(cluster.positions))
        if before is not None:
            assert (before.text, before.outlined) == (cluster.text, cluster.outlined)
            assert abs(before.rect.width - cluster.rect.width) < 1e-6
            assert abs(before.text_rect.y - cluster.text_rect.y) < 1e-6


def test_a_column_gives_way_to_the_symbols_beside_it() -> None:
    """Four in one cell, one at the edge of the next."""
    found = [(100, 0, Status.HELD)] * 4 + [(106, 0, Status.HELD)]
    content = content_for(project_of(found))
    result = layout(content, TimeScale(FIRST + 50.0, 2.0), WIDTH, 400, text_width, SIZES)
    (cluster,), (marker,) = result.clusters, result.markers
    assert cluster.rect.right <= marker.x - SIZES.marker
