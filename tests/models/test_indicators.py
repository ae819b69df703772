"""Series of values: made, added to, taken from, moved between; undoing any of it gives back the start."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models import edits, indicators
from models.dates import parse_edtf
from models.edits import Changes
from models.project import Project, invert
from models.records import Citation, Drawn, Indicator, IndicatorPoint
from models.validation import check


def point(day: str, value: float, *sources: str) -> IndicatorPoint:
    return IndicatorPoint(
        date=parse_edtf(day), value=value, citations=tuple(Citation(source=source) for source in sources)
    )


@pytest.fixture
def series(project: Project) -> Project:
    """Two indicators: one of two points, one of one."""
    for name, points in (
        ("Support", (point("2025-01", 41.0), point("2025-02", 49.0, "readout"))),
        ("Aid", (point("2025-03", 7.0, "statement"),)),
    ):
        project.apply(edits.add(indicators.new_indicator(project, name, *points, unit="%")))
    return project


def values(project: Project) -> dict[str, list[float]]:
    return {i.name: [p.value for p in i.points] for i in project.ordered(Indicator)}


def test_a_new_indicator_stands_below_the_others(series: Project) -> None:
    made = indicators.new_indicator(series, "Brent", point("2025-04", 60.0), drawn=Drawn.STEPS)
    series.apply(edits.add(made))
    assert list(values(series)) == ["Support", "Aid", "Brent"]
    assert (made.id, made.drawn, made.order) == ("brent", Drawn.STEPS, 2)


VERBS: dict[str, tuple[Callable[[Project], Changes], dict[str, list[float]]]] = {
    "add": (
        lambda p: indicators.put_points(p, p.indicators["aid"], [point("2025-04", 8.0)]),
        {"Support": [41.0, 49.0], "Aid": [7.0, 8.0]},
    ),
    "delete one": (
        lambda p: indicators.without_points(p, p.indicators["support"], [0]),
        {"Support": [49.0], "Aid": [7.0]},
    ),
    "delete the last": (
        lambda p: indicators.without_points(p, p.indicators["aid"], [0]),
        {"Support": [41.0, 49.0]},
    ),
    "move": (
        lambda p: indicators.move_point(p, ("support", 0), p.indicators["aid"]),
        {"Support": [49.0], "Aid": [7.0, 41.0]},
    ),
    "move the last": (
        lambda p: indicators.move_point(p, ("aid", 0), p.indicators["support"]),
        {"Support": [41.0, 49.0, 7.0]},
    ),
    "move to a new one": (
        lambda p: indicators.move_point(p, ("support", 1), indicators.new_indicator(p, "Brent")),
        {"Support": [41.0], "Aid": [7.0], "Brent": [49.0]},
    ),
    "copy": (
        lambda p: indicators.copy_points(p, p.indicators["aid"], p.indicators["aid"].points),
        {"Support": [41.0, 49.0], "Aid": [7.0, 7.0]},
    ),
    "rename": (
        lambda p: indicators.rename(p.indicators["aid"], "Help"),
        {"Support": [41.0, 49.0], "Help": [7.0]},
    ),
}


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_and_its_undoing(series: Project, verb: str) -> None:
    before = series.copy()
    make, after = VERBS[verb]
    changes = make(series)
    assert check(series, changes) == []
    series.apply(changes)
    assert values(series) == after
    series.apply(invert(changes))
    assert series == before


def test_copies_of_points_whose_series_and_source_are_gone(series: Project) -> None:
    former = series.indicators["aid"]
    series.apply(edits.delete(series, Indicator, ["aid"]))
    series.apply(edits.delete_sources(series, ["statement"]))
    changes = indicators.copy_points(series, former, former.points)
    assert check(series, changes) == []
    series.apply(changes)
    assert series.indicators["aid"].points == (point("2025-03", 7.0),)
