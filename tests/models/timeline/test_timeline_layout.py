"""The layout as geometry: what is in view has one place, labels keep apart, the ribbon tells the silences."""

from __future__ import annotations

import datetime
from itertools import combinations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Event, Indicator, IndicatorPoint, Kind, Measure, Period, ProjectInfo, Status
from models.statistics import State, compute
from models.timeline import (
    Layout,
    TimelineContent,
    TimeScale,
    content_of,
    fit,
    hit_test,
    kind_and_place,
    layout,
)
from models.timeline.shapes import Sizes

SIZES = Sizes()
TODAY = datetime.date(2026, 1, 15)
FIRST = datetime.date(2020, 1, 1).toordinal()


def text_width(text: str, bold: bool) -> float:
    return (7.0 if bold else 6.5) * len(text)


def content_for(project: Project, measure: str = "direct") -> TimelineContent:
    return content_of(project, compute(project, project.measures[measure], TODAY))


def drawn(project: Project, width: float = 1000, height: float = 320) -> Layout:
    content = content_for(project)
    return layout(content, fit(content, width, SIZES), width, height, text_width, SIZES)


def project_of(offsets: list[int], spans: list[int]) -> Project:
    kind = Kind(id="call", name="Call")
    events = []
    for number, offset in enumerate(offsets):
        day = datetime.date.fromordinal(FIRST + offset)
        last = day + datetime.timedelta(days=spans[number % len(spans)])
        edtf = day.isoformat() if last == day else f"{day.isoformat()}/{last.isoformat()}"
        events.append(Event(id=f"e{number}", date=parse_edtf(edtf), kind="call", status=Status.HELD))
    measure = Measure(id="direct", name="All", start=datetime.date(2020, 1, 1), start_label="Start")
    return Project(ProjectInfo(as_of=datetime.date(2024, 6, 1)), [kind, measure, *events])


projects = st.builds(
    project_of,
    st.lists(st.integers(0, 1500), max_size=120),
    st.lists(st.sampled_from([0, 0, 0, 1, 9, 200]), min_size=1, max_size=5),
)
scales = st.builds(TimeScale, st.floats(FIRST - 100.0, FIRST + 1500.0), st.floats(0.05, 60))


@settings(deadline=None, max_examples=60)
@given(projects, scales, st.integers(300, 1600), st.integers(150, 480))
def test_labels_keep_apart(project: Project, scale: TimeScale, width: int, height: int) -> None:
    result = layout(content_for(project), scale, width, height, text_width, SIZES)
    for one, other in combinations(result.labels, 2):
        assert not one.rect.intersects(other.rect)
    for label in result.labels:
        for other in result.labels:
            is_under = other.rect.bottom > label.rect.bottom and other is not label
            if is_under:
                assert not other.rect.x < label.leader_x < other.rect.right
        assert label.rect.y >= 0
        assert all(label.rect.bottom <= marker.y for marker in result.markers)
        for line in (result.start_line, result.as_of_line):
            if line is not None and line.x != label.leader_x:
                assert not label.rect.x + 1 < line.x < label.rect.right


@settings(deadline=None, max_examples=60)
@given(projects, scales, st.integers(300, 1600))
def test_every_event_in_view_has_exactly_one_place(project: Project, scale: TimeScale, width: int) -> None:
    content = content_for(project)
    result = layout(content, scale, width, 300, text_width, SIZES)
    places = [marker.id for marker in result.markers]
    for cluster in result.clusters:
        places += [content.events[position].id for position in cluster.positions]
        assert sum(count for _, count in cluster.parts) == len(cluster.positions)
    assert len(places) == len(set(places))
    in_view = content.visible(scale.day(0), scale.day(width))
    assert {content.events[position].id for position in in_view} <= set(places)


@settings(deadline=None, max_examples=60)
@given(projects, scales)
def test_the_hit_test_finds_what_is_laid_out(project: Project, scale: TimeScale) -> None:
    result = layout(content_for(project), scale, 1000, 320, text_width, SIZES)
    for marker in result.markers:
        hit = hit_test(result, marker.x, marker.y).event
        assert hit is not None
        found = next(other for other in result.markers if other.id == hit)
        assert (found.x, found.y) == (marker.x, marker.y)
    for label in result.labels:
        assert hit_test(result, label.rect.x + 2, label.rect.y + 2).event == label.id
    for cluster in result.clusters:
        middle = cluster.rect.x + cluster.rect.width / 2
        hit = hit_test(result, middle, cluster.rect.y + 1)
        assert hit.cluster == cluster or hit.event is not None
    for box in result.silences:
        inside = hit_test(result, (box.rect.x + box.rect.right) / 2, box.rect.bottom - 1)
        assert inside.silence is not None


@settings(deadline=None, max_examples=40)
@given(projects, scales, st.integers(1, 40))
def test_panning_regroups_nothing(project: Project, scale: TimeScale, pixels: int) -> None:
    content = content_for(project)
    before = layout(content, scale, 1000, 300, text_width, SIZES)
    after = layout(content, scale.panned(pixels), 1000, 300, text_width, SIZES)
    inside = {cluster.positions for cluster in before.clusters if 100 < cluster.rect.x < 940}
    assert inside <= {cluster.positions for cluster in after.clusters}


def test_the_brief_is_drawn_whole(project: Project) -> None:
    result = drawn(project)
    assert {label.id for label in result.labels} == set(project.events)
    assert {marker.id for marker in result.markers} == set(project.events)
    assert [label.title for label in result.labels][:2] == ["12 Feb", "18 Mar"]
    assert next(label for label in result.labels if label.id == "anchorage").subtitle == "Meeting, Anchorage"


def test_the_ribbon_tells_the_silences_of_the_brief(project: Project) -> None:
    result = drawn(project)
    texts = [box.text for box in result.silences]
    assert texts == ["23", "34", "62", "16", "10", "19", "43", "", "59", "63 days · longest"]
    assert [box.state for box in result.silences][::9] == [State.OPENING, State.OPEN]
    assert [box.is_longest for box in result.silences] == [False] * 9 + [True]
    shades = {box.text: box.shade for box in result.silences}
    assert shades["62"] == 1.0
    assert shades[""] == 0.0


@pytest.mark.parametrize(("language", "text"), [("en", "equal longest"), ("fr", "record égalé")])
def test_equal_silences_are_said_to_be_equal_and_none_is_marked(
    project: Project, language: str, text: str
) -> None:
    statistics = compute(project, project.measures["direct"], TODAY, datetime.date(2025, 12, 17))
    content = content_of(project, statistics, language)
    boxes = layout(content, fit(content, 1600, SIZES), 1600, 320, text_width, SIZES).silences
    days = {"en": "62 days", "fr": "62 jours"}[language]
    assert [box.text for box in boxes if " · " in box.text] == [f"{days} · {text}"] * 2
    assert not any(box.is_longest for box in boxes)


def test_a_silence_that_may_be_the_longest_is_said_to_be_so(project: Project) -> None:
    call = project.events["call-8"]
    vague = msgspec.structs.replace(call, date=parse_edtf("2025-10"))
    project.apply([Change(call, vague)])
    content = content_for(project)
    boxes = layout(content, fit(content, 2400, SIZES), 2400, 320, text_width, SIZES).silences
    assert boxes[-1].text == "48–78 days · perhaps longest"
    assert not any(box.is_longest for box in boxes)


def test_without_a_contact_nothing_is_the_longest(project: Project) -> None:
    statistics = compute(project, project.measures["direct"], TODAY, datetime.date(2025, 2, 1))
    content = content_of(project, statistics)
    (box,) = layout(content, fit(content, 1600, SIZES), 1600, 320, text_width, SIZES).silences
    assert (box.text, box.is_longest) == ("12", False)


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("First call", "First call"),
        ("Call after the summit", "Call after the summit"),
        ("call", "Call, Moscow"),
        ("Recall", "Call, Moscow"),
        ("No progress", "Call, Moscow"),
        ("A call about everything", "Call, Moscow"),
        ("A very long title that ends with call", "Call, Moscow"),
        ("", "Call, Moscow"),
    ],
)
def test_a_short_title_that_names_the_kind_is_the_label(project: Project, title: str, label: str) -> None:
    event = msgspec.structs.replace(project.events["call-1"], title=title, place="Moscow")
    assert kind_and_place(project.kinds)(event) == label


def test_the_open_silence_ends_at_the_as_of_line_not_today(project: Project) -> None:
    result = drawn(project)
    assert result.as_of_line is not None
    assert result.silences[-1].rect.right == pytest.approx(result.as_of_line.x)
    assert result.as_of_line.text == "As of 18 Dec"
    assert result.beyond is not None
    assert result.beyond.x == pytest.approx(result.as_of_line.x)


def test_planned_events_lie_beyond_the_as_of_line(project: Project) -> None:
    result = drawn(project)
    assert result.as_of_line is not None
    miami = next(marker for marker in result.markers if marker.id == "miami")
    assert miami.status is Status.PLANNED
    assert miami.x > result.as_of_line.x


def test_the_window_start_has_its_label(project: Project) -> None:
    line = drawn(project).start_line
    assert line is not None
    assert line.text == "20 Jan · Inauguration"


def test_the_drawing_speaks_the_language_of_the_project(project: Project) -> None:
    content = content_of(project, compute(project, project.measures["direct"], TODAY), "fr")
    result = layout(content, fit(content, 1000, SIZES), 1000, 320, text_width, SIZES)
    assert result.silences[-1].text == "63 jours · record"
    assert result.as_of_line is not None
    assert result.as_of_line.text == "Au 18 déc."


def test_a_selected_event_is_labelled_where_nothing_else_has_room() -> None:
    project = project_of([day // 3 for day in range(30)], [0])
    content = content_for(project)
    scale = TimeScale(FIRST - 10.0, 24.0)
    for event_id in ("e7", "e20"):
        result = layout(content, scale, 500, 200, text_width, SIZES, {event_id}, event_id)
        assert event_id in {label.id for label in result.labels}


def test_labels_are_elided_before_they_are_dropped() -> None:
    project = project_of([0, 100], [0])
    project.events["e0"] = Event(
        id="e0",
        date=project.events["e0"].date,
        kind="call",
        status=Status.HELD,
        place="Llanfairpwllgwyngyll " * 3,
    )
    result = layout(content_for(project), TimeScale(FIRST - 10.0, 4.0), 600, 200, text_width, SIZES)
    label = next(label for label in result.labels if label.id == "e0")
    assert label.subtitle.endswith("…")
    assert label.rect.width <= SIZES.widest_label


def test_uncertain_dates_get_whiskers_and_lasting_ones_bars() -> None:
    project = project_of([0], [0])
    for event_id, edtf in (
        ("month", "2021-03"),
        ("span", "2021-06-10/2021-06-30"),
        ("open", "2022-01-05/.."),
        ("before", "[..2021-09-01]"),
    ):
        project.events[event_id] = Event(id=event_id, date=parse_edtf(edtf), kind="call", status=Status.HELD)
    scale = TimeScale(FIRST, 1.0)
    bars = {bar.id: bar for bar in layout(content_for(project), scale, 1000, 300, text_width, SIZES).bars}
    assert not bars["month"].lasts
    assert bars["month"].right - bars["month"].left == 31
    assert (bars["span"].solid_left, bars["span"].solid_right) == (bars["span"].left, bars["span"].right)
    assert bars["open"].right > 1000
    assert bars["open"].open_right
    assert bars["before"].open_left
    assert bars["before"].left > 500


def test_uncertain_silences_are_ranges() -> None:
    project = project_of([0], [0])
    project.events["later"] = Event(
        id="later", date=parse_edtf("[2020-03-02..2020-03-05]"), kind="call", status=Status.HELD
    )
    result = layout(content_for(project), TimeScale(FIRST - 5.0, 8.0), 1000, 300, text_width, SIZES)
    assert "61–64" in {box.text for box in result.silences}


def test_crowded_days_become_one_cluster_that_counts_them() -> None:
    result = drawn(project_of([10] * 50, [0]))
    assert [cluster.text for cluster in result.clusters] == ["50"]
    assert result.markers == ()


def test_the_current_event_is_labelled_even_in_a_cluster() -> None:
    project = project_of([10] * 50, [0])
    content = content_for(project)
    scale = fit(content, 1000, SIZES)
    result = layout(content, scale, 1000, 320, text_width, SIZES, {"e7"}, "e7")
    assert [label.id for label in result.labels] == ["e7"]
    assert [cluster.is_selected for cluster in result.clusters] == [True]
    other = layout(content, scale, 1000, 320, text_width, SIZES)
    assert [cluster.is_selected for cluster in other.clusters] == [False]


def test_an_indicator_gives_way_to_labels(project: Project) -> None:
    points = tuple(
        IndicatorPoint(date=parse_edtf(day), value=value)
        for day, value in (("2025-02-01", 44.0), ("2025-11-01", 59.0))
    )
    project.indicators["poll"] = Indicator(id="poll", name="Support", unit="%", points=points)
    (chart,) = drawn(project, height=340).charts
    assert [text for text, _ in chart.values] == ["59\N{NO-BREAK SPACE}%", "44\N{NO-BREAK SPACE}%"]
    assert chart.points[0].y > chart.points[1].y
    assert drawn(project, height=200).charts == ()


def test_periods_lie_behind_with_their_names(project: Project) -> None:
    project.periods["term"] = Period(id="term", name="Term", start=datetime.date(2025, 3, 1))
    (band,) = drawn(project).periods
    assert band.name == "Term"
    assert band.rect.right == 1000


def test_an_empty_project_has_an_axis() -> None:
    content = content_of(Project(), None)
    result = layout(content, fit(content, 800, SIZES), 800, 300, text_width, SIZES)
    assert result.ticks
    assert result.markers == result.silences == ()
    assert hit_test(result, 400, 100).is_empty


def test_only_what_is_in_view_is_laid_out() -> None:
    project = project_of(list(range(0, 1500, 5)), [0])
    content = content_for(project)
    result = layout(content, TimeScale(FIRST + 700.0, 30.0), 900, 300, text_width, SIZES)
    assert len(result.markers) < 20
    assert len(result.silences) < 20
