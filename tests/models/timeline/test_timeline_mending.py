"""Content mended after one edit is what making it anew gives; close symbols and curves leave room."""

from __future__ import annotations

import datetime
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import edits
from models.dates import from_day, parse_edtf
from models.project import Project
from models.records import Event, Indicator, IndicatorPoint, Kind, Measure, Status, Symbol
from models.statistics import compute
from models.timeline import Sizes, TimeScale, content_after, content_of, layout
from tests.models.timeline.edited import (
    HIDDEN,
    MEASURES,
    PROJECTS,
    assert_alike,
    edit,
    edited,
    statistics_of,
)


def text_width(text: str, bold: bool) -> float:
    return 7.0 * len(text)


@given(PROJECTS, MEASURES, HIDDEN, st.data())
def test_mended_content_equals_content_made_anew(
    project: Project, measure: Measure | None, hidden: frozenset[Status], data: st.DataObject
) -> None:
    content = content_of(project, statistics_of(project, measure), hidden=hidden)
    for _ in range(data.draw(st.integers(1, 3))):
        content = edited(content, project, measure, edit(data, project))


@pytest.mark.parametrize("values", [{"title": "Another"}, {"status": Status.CANCELLED}, {"time": "18:00"}])
def test_an_edit_that_moves_nothing_leaves_the_silences(values: dict[str, str]) -> None:
    events = [
        Event(id=f"e{n}", date=parse_edtf(f"2025-01-{4 + n:02}"), kind="call", status=Status.HELD)
        for n in range(5)
    ]
    measure, as_of = Measure(id="m", name="All"), datetime.date(2025, 2, 1)
    project = Project(None, [Kind(id="call", name="Call"), measure, *events])
    statistics = compute(project, measure, as_of)
    content = content_of(project, statistics)
    (change,) = edits.update(events[2], **values)
    project.apply([change])
    if "title" not in values:
        statistics = compute(project, measure, as_of)
    mended = content_after(content, project, statistics, change)
    assert_alike(mended, content_of(project, statistics))
    assert (mended.silences is content.silences) is ("title" in values)


def test_close_symbols_stay_visible_wherever_the_view_stands() -> None:
    days = [datetime.date(2025, 8, day) for day in (1, 4, 7, 10, 15, 18, 30)]
    kinds = [Kind(id="call", name="Call"), Kind(id="visit", name="Visit", symbol=Symbol.DIAMOND)]
    events = [
        Event(id=f"e{n}", date=from_day(day), kind=kinds[n % 2].id, status=Status.HELD)
        for n, day in enumerate(days)
    ]
    content = content_of(Project(None, [*kinds, *events]), None)
    sizes = Sizes()
    heights: set[tuple[float, ...]] = set()
    for pan in range(0, 300, 7):
        scale = TimeScale(days[0].toordinal() - 200.0 + pan / 2, 1.4)
        drawn = layout(content, scale, 800, 300, text_width, sizes)
        for one, other in combinations(drawn.markers, 2):
            beside = abs(one.x - other.x) >= sizes.marker * 1.4 - 0.01
            assert beside or abs(one.y - other.y) >= sizes.marker * 2
        heights.add(tuple(marker.y for marker in drawn.markers))
    assert len(heights) == 1


@pytest.mark.parametrize("first", [0.0, 30.0, 60.0, 90.0])
@pytest.mark.parametrize("values", [(44, 59), (59, 44), (10, 90, 20), (5, 5, 5)])
def test_no_curve_runs_through_its_values(first: float, values: tuple[int, ...]) -> None:
    start = datetime.date(2025, 1, 1)
    points = tuple(
        IndicatorPoint(date=from_day(start + datetime.timedelta(days=50 * n)), value=float(value))
        for n, value in enumerate(values)
    )
    indicator = Indicator(id="i", name="Support", unit="%", points=points)
    content = content_of(Project(None, [indicator]), None)
    drawn = layout(content, TimeScale(start.toordinal() - 20 + first, 5.0), 700, 400, text_width)
    (chart,) = drawn.charts
    for _, rect in chart.values:
        for step in range(50):
            x = rect.x + rect.width * step / 49
            for (x1, y1), (x2, y2) in pairwise(chart.curve):
                if x1 <= x <= x2:
                    assert not rect.y < y1 + (y2 - y1) * (x - x1) / (x2 - x1) < rect.bottom
