"""Indicators, periods and a compared measure in the figure."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtWidgets import QApplication

from models import edits
from models.dates import from_day
from models.project import Project
from models.records import Indicator, IndicatorPoint, Period
from models.statistics import compute
from models.timeline import Layout
from ui.figure.figure import composition, render_image
from ui.figure.options import FigureOptions, from_settings, to_settings

TODAY = datetime.date(2026, 1, 15)


@pytest.fixture
def rich(project: Project, qapp: QApplication) -> Project:
    start = datetime.date(2025, 2, 1)
    points = tuple(
        IndicatorPoint(date=from_day(start + datetime.timedelta(days=9 * n)), value=40.0 + n % 7)
        for n in range(30)
    )
    project.apply(edits.add(Indicator(id="poll", name="Support", unit="%", points=points)))
    project.apply(edits.add(Period(id="p", name="Truce", start=start, end=datetime.date(2025, 6, 1))))
    return project


def timeline(project: Project, **options: object) -> Layout:
    statistics = compute(project, project.measures["calls"], TODAY)
    shown = composition(project, statistics, FigureOptions(**options)).timeline
    assert shown is not None
    return shown


def test_indicators_are_drawn_where_wanted(rich: Project) -> None:
    assert timeline(rich).charts == ()
    (chart,) = timeline(rich, indicators=True).charts
    assert chart.name == "Support"
    assert chart.fold_rect is None
    assert [tick.text for tick in chart.ticks] == ["40\N{NO-BREAK SPACE}%", "45\N{NO-BREAK SPACE}%"]
    french = timeline(rich, indicators=True, language="fr").charts[0]
    assert french.values[0][0].endswith("\N{NO-BREAK SPACE}%")


def test_periods_are_drawn(rich: Project) -> None:
    assert [band.name for band in timeline(rich).periods] == ["Truce"]


def test_a_second_measure_stands_below_the_first(rich: Project) -> None:
    shown = timeline(rich, compared="direct")
    assert [name.text for name in shown.ribbon_names] == ["Phone calls", "Direct contacts"]
    assert [box.text for box in shown.second][6] == "43"
    assert "anchorage" in {marker.id for marker in shown.markers}
    assert timeline(rich, compared="calls").second == ()
    assert timeline(rich, compared="gone").second == ()


def test_the_drawing_is_as_high_as_its_place(rich: Project) -> None:
    for compared in ("", "direct"):
        options = FigureOptions(indicators=True, compared=compared)
        statistics = compute(rich, rich.measures["calls"], TODAY)
        placed = composition(rich, statistics, options)
        assert placed.timeline_y + placed.timeline.height <= placed.height
        assert render_image(rich, statistics, options) == render_image(rich, statistics, options)


def test_indicators_are_remembered_a_measure_is_not() -> None:
    kept = from_settings(to_settings(FigureOptions(indicators=True, compared="direct")))
    assert kept.indicators
    assert kept.compared == ""
