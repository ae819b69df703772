"""The strip of the whole project: every event in one column, silences, years, how far the view may go."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dates import EventDate, parse_edtf
from models.project import Project
from models.records import Event, Kind, Measure, ProjectInfo, Status
from models.statistics import compute
from models.timeline import TimelineContent, TimeScale, content_of
from models.timeline.overview import COLUMN, Overview, contact_days, overview, whole
from models.timeline.reach import held, known_days, least_pixels_per_day, shows

TODAY = datetime.date(2026, 1, 15)
WIDTH, MARGIN = 900.0, 12.0


def width_of(text: str) -> float:
    return 7.0 * len(text)


def strip_of(content: TimelineContent, width: float = WIDTH) -> Overview:
    return overview(content, width, MARGIN, whole(content, float(TODAY.toordinal())), width_of)


def content_with(*dates: str, as_of: str = "2026-01-01") -> TimelineContent:
    records = [
        Event(id=f"e{n}", date=parse_edtf(date), kind="call", status=Status.HELD)
        for n, date in enumerate(dates)
    ]
    measure = Measure(id="m", name="All")
    info = ProjectInfo(as_of=datetime.date.fromisoformat(as_of))
    project = Project(info, [Kind(id="call", name="Call"), measure, *records])
    return content_of(project, compute(project, measure, TODAY))


@pytest.fixture
def content(project: Project, today: Callable[[], datetime.date]) -> TimelineContent:
    return content_of(project, compute(project, project.measures["direct"], today()))


def test_contacts_stand_out_from_context(content: TimelineContent) -> None:
    strip = strip_of(content)
    assert len(contact_days(content.silences)) == 9
    envoys = strip.scale.x(content.days[-1])
    column = next(column for column in strip.columns if column.x <= envoys < column.x + COLUMN)
    assert (column.contacts, column.all) == (0, 1)
    assert sum(column.contacts > 0 for column in strip.columns) >= 8


def test_the_silences_are_those_of_the_measure(content: TimelineContent) -> None:
    strip, track = strip_of(content), content.silences
    seen = [(gap.x, gap.x + gap.width) for gap in strip.gaps]
    wide = [(strip.scale.x(a), strip.scale.x(b)) for a, b in zip(track.starts, track.ends, strict=True)]
    assert seen == [pytest.approx(edges) for edges in wide if edges[1] - edges[0] >= COLUMN]
    assert [gap.is_longest for gap in strip.gaps].count(True) == len(track.longest)


@given(st.lists(st.integers(1, 40_000), min_size=1, max_size=60), st.floats(60, 2000))
def test_every_event_is_in_one_column(offsets: list[int], width: float) -> None:
    first = datetime.date(1900, 1, 1).toordinal()
    dates = [datetime.date.fromordinal(first + offset).isoformat() for offset in offsets]
    content = content_with(*dates, as_of="2020-01-01")
    strip = strip_of(content, width)
    for day in content.days:
        x = strip.scale.x(day)
        # The day on an edge may come out on either side of it.
        assert any(column.x - 1e-6 <= x <= column.x + COLUMN + 1e-6 for column in strip.columns)
    assert max(column.all for column in strip.columns) == 1
    assert all(0 <= column.contacts <= column.all <= 1 for column in strip.columns)


@given(st.integers(1, 9000), st.floats(0.001, 900), st.floats(120, 2500))
def test_labels_of_years_never_meet(year: int, years: float, width: float) -> None:
    first = datetime.date(year, 3, 1).toordinal()
    content = content_with(f"{year:04}-03-01")
    strip = overview(content, width, MARGIN, (first, first + 365 * years), width_of)
    written = [mark for mark in strip.marks if mark.text]
    assert written
    assert written[0].is_year or written[0].x > width / 3
    for mark, after in pairwise(written):
        assert mark.label_x + width_of(mark.text) + 4 < after.label_x
    assert all(mark.label_x + width_of(mark.text) <= width for mark in written[1:])


def test_the_months_of_one_year_are_named(content: TimelineContent) -> None:
    texts = [mark.text for mark in strip_of(content).marks]
    assert texts[0] == "2025"
    assert "Jun" in texts


def test_an_empty_project_has_an_empty_strip() -> None:
    content = content_with()
    strip = strip_of(content)
    assert strip.columns == ()
    assert any(mark.text for mark in strip.marks)


def test_open_dates_do_not_reach_over_all_time() -> None:
    content = content_with("2024-01-05/..", "../2024-02-01", "2024-03-01")
    first, last = whole(content, float(TODAY.toordinal()))
    assert datetime.date.fromordinal(int(first)).year == 2024
    assert datetime.date.fromordinal(int(last)).year <= 2026


@given(
    st.floats(-1e6, 1e6),
    st.floats(0.001, 500),
    st.floats(1, 5000),
    st.floats(100, 3000),
    st.floats(-500, 500),
)
def test_the_project_never_leaves_the_view(
    moved: float, pixels: float, days: float, width: float, start: float
) -> None:
    first, last = 700_000.0, 700_000.0 + days
    shown = TimeScale(first + start / pixels, pixels)
    scale = held(TimeScale(first + moved, pixels), width, first, last, shown)
    if shows(shown, width, first, last):
        assert scale.day(width) >= first
        assert scale.day(0) <= last
    assert held(scale, width, first, last, shown).first_day == pytest.approx(scale.first_day)


def test_who_went_far_away_on_purpose_may_stay_there() -> None:
    far = TimeScale(1000.0, 1.0)
    assert held(far, 500, 700_000, 700_100, far) == far
    assert held(TimeScale(900.0, 1.0), 500, 700_000, 700_100, far) == far
    assert held(TimeScale(1100.0, 1.0), 500, 700_000, 700_100, far).first_day == 1100


def test_zooming_out_stops() -> None:
    assert 1000 / least_pixels_per_day(1000, 700_000, 700_100) == pytest.approx(20 * 365.25)
    assert 1000 / least_pixels_per_day(1000, 700_000, 710_000) == pytest.approx(40_000)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025-08-15", "2025-08-15", "2025-08-16"),
        ("2025-08", "2025-08-01", "2025-09-01"),
        ("2025-08-15/..", "2025-08-15", "2025-08-16"),
        ("../2025-08-15", "2025-08-15", "2025-08-16"),
    ],
)
def test_the_days_of_a_date_that_is_gone_to(text: str, first: str, last: str) -> None:
    date: EventDate = parse_edtf(text)
    expected = [float(datetime.date.fromisoformat(day).toordinal()) for day in (first, last)]
    assert list(known_days(date)) == expected
