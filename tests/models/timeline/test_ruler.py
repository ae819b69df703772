"""The ruler: what it snaps to, how many days it says, where it is drawn."""

from __future__ import annotations

import datetime
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from models.dates import DayRange, parse_edtf
from models.project import Project
from models.records import Event, Kind, Measure, Status
from models.statistics import compute
from models.timeline import Layout, TimelineContent, content_of, fit, layout
from models.timeline.ruler import Ruler, Stop, event_stop, free_stop, ruler_marks, stop_at
from models.timeline.shapes import Sizes

TODAY = datetime.date(2026, 1, 15)
WIDTH, HEIGHT = 1000.0, 320.0


def text_width(text: str, bold: bool) -> float:
    return 7.0 * len(text)


def drawn(project: Project) -> tuple[TimelineContent, Layout]:
    content = content_of(project, compute(project, project.measures["calls"], TODAY))
    scale = fit(content, WIDTH, Sizes())
    return content, layout(content, scale, WIDTH, HEIGHT, text_width)


def day(text: str) -> float:
    return parse_edtf(text).earliest + 0.5


def test_days_are_the_difference_of_dates() -> None:
    ruler = Ruler(free_stop(day("2025-12-18")), free_stop(day("2025-10-16")), 50)
    assert ruler.days == (63, 63)
    assert ruler.text("en") == "63 days · 16 Oct → 18 Dec 2025"
    assert ruler.length("fr") == "63 jours"


def test_years_are_written_where_they_differ() -> None:
    ruler = Ruler(free_stop(day("2024-12-31")), free_stop(day("2025-01-01")), 50)
    assert ruler.text("en") == "1 day · 31 Dec 2024 → 1 Jan 2025"


def test_an_uncertain_event_gives_a_range(project: Project) -> None:
    uncertain = replace(project.events["call-8"], date=parse_edtf("[2025-10-15..2025-10-18]"))
    project.events["call-8"] = uncertain
    content, _ = drawn(project)
    ruler = Ruler(event_stop(content, "call-8"), free_stop(day("2025-12-18")), 50)
    assert ruler.length("en") == "61–64 days"
    assert ruler.text("en") == "61–64 days · 15 Oct–18 Oct → 18 Dec 2025"


@given(*[st.tuples(st.integers(1, 400), st.integers(0, 60)) for _ in range(2)])
def test_bounds_hold_every_reading(first: tuple[int, int], second: tuple[int, int]) -> None:
    ranges = [DayRange(start, start + length) for start, length in (first, second)]
    one, other = (Stop(float(days.earliest), days, str(n)) for n, days in enumerate(ranges))
    readings = [
        abs(a - b)
        for a in range(ranges[0].earliest, ranges[0].latest + 1)
        for b in range(ranges[1].earliest, ranges[1].latest + 1)
    ]
    assert Ruler(one, other, 0).days == (min(readings), max(readings))
    assert Ruler(other, one, 0).days == Ruler(one, other, 0).days


def test_a_stop_snaps_to_events_and_silences_nearby(project: Project) -> None:
    content, drawing = drawn(project)
    marker = next(marker for marker in drawing.markers if marker.id == "call-3")
    near = stop_at(content, drawing, marker.x + 5, 8)
    assert (near.event, near.days) == ("call-3", content.events[content.positions["call-3"]].date.start)
    as_of = drawing.scale.x(day("2025-12-18"))
    assert stop_at(content, drawing, as_of + 1, 3) == Stop(day("2025-12-18"), parse_edtf("2025-12-18").start)
    x = drawing.scale.x(day("2025-09-10"))
    assert stop_at(content, drawing, x, 8) == free_stop(drawing.scale.day(x))


def test_a_lasting_event_is_measured_from_either_end(project: Project) -> None:
    content, drawing = drawn(project)
    scale = drawing.scale.zoomed(8, drawing.scale.x(day("2025-12-20")))
    near = layout(content, scale, WIDTH, HEIGHT, text_width)
    assert stop_at(content, near, scale.x(day("2025-12-21")) + 2, 8).days == parse_edtf("2025-12-21").start
    assert stop_at(content, near, scale.x(day("2025-12-19")) + 2, 8).days == parse_edtf("2025-12-19").start


@given(st.floats(-50, WIDTH + 50), st.floats(-50, WIDTH + 50), st.floats(0, HEIGHT))
def test_the_line_strikes_no_label_through_and_the_text_stays_in_view(x: float, to: float, y: float) -> None:
    drawing = _picture()
    ruler = Ruler(free_stop(drawing.scale.day(x)), free_stop(drawing.scale.day(to)), y)
    marks = ruler_marks(ruler, drawing, "en", text_width)
    assert marks.left <= marks.right
    assert marks.box.x >= 0
    assert marks.box.right <= WIDTH
    assert marks.box.y >= 0
    for label in drawing.labels:
        if label.rect.x < marks.right and marks.left < label.rect.right:
            assert not label.rect.y < marks.y < label.rect.bottom


@cache
def _picture() -> Layout:
    days = ("2025-02-12", "2025-03-18", "2025-05-19", "2025-06-04", "2025-06-14", "2025-10-16")
    events = [Event(id=text, date=parse_edtf(text), kind="call", status=Status.HELD) for text in days]
    info = Project().info
    project = Project(
        replace(info, as_of=datetime.date(2025, 12, 18)),
        [Kind(id="call", name="Call"), Measure(id="calls", name="Calls", kinds=("call",)), *events],
    )
    return drawn(project)[1]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_days_between_a_point_and_itself(language: str) -> None:
    stop = free_stop(day("2025-10-16"))
    assert Ruler(stop, stop, 0).days == (0, 0)
    assert Ruler(stop, stop, 0).text(language).startswith("0")
