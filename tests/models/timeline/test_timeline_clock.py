"""Times of day: where hours are seen events stand at theirs, and last as long as they did."""

from __future__ import annotations

import datetime

import pytest

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Event, Kind, Measure, ProjectInfo, Status
from models.statistics import compute
from models.timeline import Bar, Layout, Sizes, TimelineContent, TimeScale, content_after, content_of, layout

KIND = Kind(id="call", name="Call")
MEASURE = Measure(id="m", name="All", start=datetime.date(2025, 2, 1))
DAY = datetime.date(2025, 2, 12).toordinal()


def event(event_id: str, date: str = "2025-02-12", **fields: object) -> Event:
    return Event(id=event_id, date=parse_edtf(date), kind="call", **{"status": Status.HELD, **fields})


def content(*events: Event, zone: str = "", as_of: str = "2025-02-20") -> TimelineContent:
    info = ProjectInfo(as_of=datetime.date.fromisoformat(as_of), timezone=zone)
    project = Project(info, [KIND, MEASURE, *events])
    return content_of(project, compute(project, MEASURE, datetime.date(2026, 1, 1)))


def drawn(shown: TimelineContent, pixels_per_day: float = 1440.0, width: float = 1440.0) -> Layout:
    scale = TimeScale(float(DAY), pixels_per_day)
    return layout(shown, scale, width, 320, lambda text, bold: 6.0 * len(text), Sizes())


def bar(drawing: Layout, event_id: str) -> Bar:
    return next(each for each in drawing.bars if each.id == event_id)


def test_an_event_stands_at_its_time() -> None:
    (marker,) = drawn(content(event("e", time="14:05"))).markers
    assert marker.x == pytest.approx(14 * 60 + 5)


def test_an_event_without_a_time_reaches_over_its_day() -> None:
    drawing = drawn(content(event("e")))
    assert drawing.markers[0].x == pytest.approx(12 * 60)
    whole = bar(drawing, "e")
    assert (whole.left, whole.right, whole.lasts) == (pytest.approx(0), pytest.approx(1440), False)


def test_a_duration_is_drawn_where_hours_are_seen() -> None:
    shown = content(event("e", time="14:00", duration_minutes=90))
    lasting = bar(drawn(shown), "e")
    assert (lasting.left, lasting.right, lasting.lasts) == (pytest.approx(840), pytest.approx(930), True)
    assert drawn(shown, 40.0).bars == ()


def test_a_duration_is_drawn_though_its_beginning_is_out_of_view() -> None:
    shown = content(event("e", time="14:00", duration_minutes=90))
    scale = TimeScale(DAY + 14.5 / 24, 40_000.0)
    (lasting,) = layout(shown, scale, 500, 320, lambda text, bold: 6.0 * len(text), Sizes()).bars
    assert lasting.left < 0
    assert lasting.right > 500


def test_the_clock_is_that_of_the_zone_that_is_drawn() -> None:
    call = event("e", time="20:30", timezone="America/New_York")
    (marker,) = drawn(content(call, zone="Europe/Moscow"), 720.0).markers
    assert marker.x == pytest.approx(720 + 4.5 * 30)


def test_silences_begin_and_end_at_the_symbols() -> None:
    shown = content(event("a", time="18:00"), event("b", "2025-02-14", time="06:00"))
    drawing = drawn(shown, 100.0, 1000.0)
    opening, closed, still_open = drawing.silences
    assert opening.rect.right == pytest.approx(75)
    assert (closed.rect.x, closed.rect.right) == (pytest.approx(75), pytest.approx(225))
    assert drawing.as_of_line is not None
    assert still_open.rect.right == pytest.approx(drawing.as_of_line.x)


def test_the_last_contact_of_the_as_of_day_is_not_beyond_it() -> None:
    drawing = drawn(content(event("a"), event("b", "2025-02-13", time="21:00"), as_of="2025-02-13"), 100.0)
    assert drawing.as_of_line is not None
    assert drawing.as_of_line.x == pytest.approx(187.5)
    assert max(marker.x for marker in drawing.markers) <= drawing.as_of_line.x


def test_mended_content_has_the_times_too() -> None:
    before = content(event("a"), event("b", time="09:00"))
    project = Project(ProjectInfo(), [KIND, event("a"), event("b", time="09:00")])
    plain = content_of(project, None)
    change = Change(event("b", time="09:00"), event("b", time="17:00"))
    project.apply([change])
    mended = content_after(plain, project, None, change)
    assert list(before.days) == [DAY + 9 / 24, DAY + 0.5]
    assert list(mended.days) == list(content_of(project, None).days) == [DAY + 0.5, DAY + 17 / 24]
