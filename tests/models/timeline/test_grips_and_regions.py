"""Where lasting events are taken by an end, and what a rectangle holds."""

from __future__ import annotations

import datetime

from models.dates import parse_edtf
from models.dates.moving import End
from models.project import Project
from models.records import Event, Kind, Status
from models.statistics import compute
from models.timeline import Layout, Rect, TimelineContent, content_of, fit, layout
from models.timeline.grips import end_at
from models.timeline.region import events_in
from models.timeline.shapes import Sizes

TODAY = datetime.date(2026, 1, 15)


def text_width(text: str, bold: bool) -> float:
    return 7.0 * len(text)


def drawn(project: Project, zoom: float = 1.0) -> tuple[TimelineContent, Layout]:
    statistics = compute(project, project.measures["calls"], TODAY) if project.measures else None
    content = content_of(project, statistics)
    scale = fit(content, 1000, Sizes())
    middle = scale.x(parse_edtf("2025-12-20").earliest + 0.5)
    return content, layout(content, scale.zoomed(zoom, middle), 1000, 320, text_width)


def test_both_ends_of_a_bar_can_be_taken(project: Project) -> None:
    content, drawing = drawn(project, 10)
    bar = next(bar for bar in drawing.bars if bar.id == "miami")
    marker = next(marker for marker in drawing.markers if marker.id == "miami")
    assert end_at(content, drawing, bar.right + 1, bar.y) == ("miami", End.END)
    assert end_at(content, drawing, bar.left - 1, bar.y) == ("miami", End.START)
    assert end_at(content, drawing, marker.x, marker.y) is None
    assert end_at(content, drawing, bar.right + 1, bar.y - 60) is None


def test_the_grip_lies_beside_a_symbol_that_covers_the_end(project: Project) -> None:
    content, drawing = drawn(project, 2)
    marker = next(marker for marker in drawing.markers if marker.id == "miami")
    radius = drawing.sizes.marker
    assert end_at(content, drawing, marker.x - radius - 2, marker.y) == ("miami", End.START)
    assert end_at(content, drawing, marker.x, marker.y) is None


def test_vague_ends_cannot_be_taken() -> None:
    event = Event(id="e", date=parse_edtf("2025-03/2025-06"), kind="call", status=Status.HELD)
    content, drawing = drawn(Project(None, [Kind(id="call", name="Call"), event]))
    (bar,) = drawing.bars
    assert end_at(content, drawing, bar.right, bar.y) is None


def test_a_rectangle_holds_what_it_touches(project: Project) -> None:
    content, drawing = drawn(project)
    everything = events_in(content, drawing, Rect(0, 0, drawing.width, drawing.height))
    assert everything == [event.id for event in content.events]
    marker = next(marker for marker in drawing.markers if marker.id == "call-3")
    assert events_in(content, drawing, Rect(marker.x - 1, marker.y - 1, 2, 2)) == ["call-3"]
    label = next(label for label in drawing.labels if label.id == "call-8")
    assert events_in(content, drawing, Rect(label.rect.x + 1, label.rect.y + 1, 3, 3)) == ["call-8"]
    assert events_in(content, drawing, Rect(0, drawing.height - 2, drawing.width, 1)) == []


def test_a_rectangle_holds_all_of_a_crowd() -> None:
    day = parse_edtf("2025-05-01")
    events = [Event(id=f"e{n}", date=day, kind="call", status=Status.HELD) for n in range(30)]
    content, drawing = drawn(Project(None, [Kind(id="call", name="Call"), *events]))
    rect = drawing.clusters[0].rect
    assert len(events_in(content, drawing, rect)) == 30
