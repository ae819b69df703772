"""Indicators in the drawing: nothing written on anything else, whiskers, kinds of curve, folding."""

from __future__ import annotations

import datetime
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import EventDate, from_day, parse_edtf
from models.project import Project
from models.records import Drawn, Indicator, IndicatorPoint, ProjectInfo
from models.timeline import Chart, Layout, Rect, Sizes, TimeScale, content_of, hit_test, layout
from models.timeline.beneath import Beneath
from models.timeline.charts import value_text
from models.timeline.series import series_of

SIZES = Sizes()
START = datetime.date(2025, 1, 1)


def text_width(text: str, bold: bool) -> float:
    return len(text) * (7.0 if bold else 6.5)


def day(offset: int) -> EventDate:
    return from_day(START + datetime.timedelta(days=offset))


dates = st.one_of(
    st.integers(0, 700).map(day),
    st.sampled_from(["2025-03", "2025", "2025-05-03/2025-05-20", "2026-01~", "../2025-02-01"]).map(
        parse_edtf
    ),
)
points = st.builds(IndicatorPoint, date=dates, value=st.floats(-1e6, 1e6).map(lambda v: round(v, 1)))
indicators = st.builds(
    Indicator,
    id=st.just("i"),
    name=st.sampled_from(["Support", "Republican support for arming Ukraine, in per cent"]),
    unit=st.sampled_from(["", "%", "billion dollars"]),
    drawn=st.sampled_from(Drawn),
    points=st.lists(points, min_size=1, max_size=30).map(tuple),
)
scales = st.builds(TimeScale, st.floats(START.toordinal() - 60, START.toordinal() + 500), st.floats(0.3, 20))


def drawn(
    shown: list[Indicator], scale: TimeScale, width: float = 900, height: float = 600, **options: object
) -> Layout:
    content = content_of(Project(ProjectInfo(), shown), None)
    return layout(content, scale, width, height, text_width, SIZES, **options)


def several(shown: list[Indicator]) -> list[Indicator]:
    return [Indicator(**{f: getattr(i, f) for f in ("name", "unit", "drawn", "points")}, id=f"i{n}", order=n)
            for n, i in enumerate(shown)]  # fmt: skip


def texts(chart: Chart) -> list[Rect]:
    ticks = [tick.text_rect for tick in chart.ticks]
    return [chart.name_rect, *ticks, *(rect for _, rect in chart.values)]


@settings(max_examples=80)
@given(st.lists(indicators, min_size=1, max_size=3).map(several), scales, st.integers(300, 1500))
def test_nothing_is_written_on_anything_else(shown: list[Indicator], scale: TimeScale, width: int) -> None:
    result = drawn(shown, scale, width, 700)
    assert len(result.charts) == len(shown)
    for one, other in combinations([rect for chart in result.charts for rect in texts(chart)], 2):
        overlap = min(one.bottom, other.bottom) - max(one.y, other.y)
        beside = one.right <= other.x or other.right <= one.x
        # The texts of ticks may come as close as lines of a paragraph do.
        assert beside or overlap <= 0.1 * SIZES.line
    for chart in result.charts:
        for tick in chart.ticks:
            assert chart.plot.y <= tick.y <= chart.plot.bottom
            assert tick.text_rect.right <= chart.plot.x
        for point in chart.points:
            assert chart.plot.y <= point.y <= chart.plot.bottom


@settings(max_examples=80)
@given(indicators, scales)
def test_no_curve_point_or_whisker_runs_through_a_value(indicator: Indicator, scale: TimeScale) -> None:
    (chart,) = drawn([indicator], scale).charts
    for _, rect in chart.values:
        assert chart.plot.x <= rect.x <= rect.right <= chart.plot.right
        for point in chart.points:
            assert not rect.contains(point.x, point.y)
            if point.left < point.right:
                whisker = Rect(point.left, point.y - 0.01, point.right - point.left, 0.02)
                assert not rect.intersects(whisker)
        for x in (rect.x + rect.width * step / 20 for step in range(21)):
            for (x1, y1), (x2, y2) in pairwise(chart.curve):
                if x1 <= x <= x2 and x1 < x2:
                    assert not rect.y < y1 + (y2 - y1) * (x - x1) / (x2 - x1) < rect.bottom


POINTS = tuple(IndicatorPoint(date=day(30 * n), value=40.0 + n) for n in range(6))
SCALE = TimeScale(START.toordinal() - 60.0, 2.0)


def chart_of(**values: object) -> Chart:
    (chart,) = drawn([Indicator(id="i", name="I", points=POINTS, **values)], SCALE).charts
    return chart


def test_three_ways_to_join_points() -> None:
    line, dots, steps = (chart_of(drawn=way) for way in (Drawn.LINE, Drawn.POINTS, Drawn.STEPS))
    assert line.curve == tuple((point.x, point.y) for point in line.points)
    assert dots.curve == ()
    assert len(dots.points) == len(POINTS)
    for (x1, y1), (x2, y2) in pairwise(steps.curve):
        assert x1 == x2 or y1 == y2


def test_an_uncertain_date_has_a_whisker() -> None:
    values = (IndicatorPoint(date=parse_edtf("2025-03"), value=1.0), POINTS[4])
    (chart,) = drawn([Indicator(id="i", name="I", points=values)], SCALE).charts
    month, exact = chart.points
    assert month.right - month.left == 31 * SCALE.pixels_per_day
    assert exact.left == exact.x == exact.right
    assert (
        hit_test(drawn([Indicator(id="i", name="I", points=values)], SCALE), month.left, month.y) is not None
    )


def test_a_point_and_a_name_are_found_under_the_pointer() -> None:
    result = drawn([Indicator(id="i", name="Support", points=POINTS)], SCALE)
    (chart,) = result.charts
    point = chart.points[3]
    assert hit_test(result, point.x + 2, point.y).beneath == Beneath(point=("i", 3))
    assert hit_test(result, chart.name_rect.x + 3, chart.name_rect.y + 3).beneath == Beneath(indicator="i")
    assert hit_test(result, point.x + 25, chart.plot.y - 1).is_empty


def test_a_folded_indicator_is_a_name() -> None:
    shown = several([Indicator(id="", name=name, points=POINTS) for name in "AB"])
    opened, folded = drawn(shown, SCALE, folded=()), drawn(shown, SCALE, folded=("i0",))
    assert [chart.is_folded for chart in opened.charts] == [False, False]
    assert [chart.is_folded for chart in folded.charts] == [True, False]
    assert folded.charts[0].points == ()
    assert folded.charts[0].fold_rect is not None
    assert drawn(shown, SCALE).charts[0].fold_rect is None


def test_zoom_and_place_move_no_chart() -> None:
    shown = [Indicator(id="i", name="I", unit="%", points=POINTS)]
    places = {
        (chart.plot.y, chart.plot.x, tuple(tick.y for tick in chart.ticks))
        for first in range(0, 200, 9)
        for chart in drawn(shown, TimeScale(START.toordinal() + first, 1.0 + first / 50)).charts
    }
    assert len(places) == 1


def test_many_points_cost_as_much_as_the_width() -> None:
    many = tuple(IndicatorPoint(date=day(n % 1500), value=float(n % 77)) for n in range(12_000))
    indicator = Indicator(id="i", name="I", points=many)
    (chart,) = drawn([indicator], TimeScale(START.toordinal(), 0.3), 500).charts
    assert len(chart.points) <= 4 * 500
    assert max(series_of(many).values) == 76


def test_values_in_both_languages() -> None:
    assert value_text(12500.5, "%", "en") == "12,500.5\N{NO-BREAK SPACE}%"
    assert value_text(12500.5, "", "fr") == "12\N{NARROW NO-BREAK SPACE}500,5"
    assert value_text(-3, "", "en") == "\N{MINUS SIGN}3"


def values_at(first_day: float, zoom: float = 2.0, **values: object) -> dict[str, Rect]:
    indicator = Indicator(id="i", name="Support", points=POINTS, **values)  # type: ignore[arg-type]
    (chart,) = drawn([indicator], TimeScale(first_day, zoom)).charts
    return dict(chart.values)


def test_every_value_is_written_where_there_is_room() -> None:
    assert values_at(START.toordinal() - 60.0).keys() == {"40", "41", "42", "43", "44", "45"}


def test_where_no_point_is_in_view_the_nearest_ones_are_said_at_the_edges() -> None:
    between = values_at(START.toordinal() + 1.0, 60.0)
    assert [text.split(" · ")[0] for text in between] == ["← 40", "41"]
    assert [*between][1].endswith(" →")
    (after,) = values_at(START.toordinal() + 500.0)
    assert after.startswith("← 45 · ")
    (before,) = values_at(START.toordinal() - 900.0, drawn=Drawn.POINTS)
    assert before.startswith("40 · ")


def test_a_point_near_the_edge_says_its_own_value() -> None:
    found = values_at(START.toordinal() + 20.0)
    assert "42" in found
    assert not any(text.startswith("←") for text in found)


@given(indicators, scales)
def test_values_stand_off_the_grid_where_the_name_leaves_room(indicator: Indicator, scale: TimeScale) -> None:
    """A text that a grid line runs through has no room in the row of the name either."""
    (chart,) = drawn([indicator], scale).charts
    for text, rect in chart.values:
        if not any(rect.y + 3 < tick.y < rect.bottom - 3 for tick in chart.ticks):
            continue
        point = min(chart.points, key=lambda each: abs(each.x - rect.x - rect.width / 2))
        left = max(point.x - rect.width / 2, chart.name_rect.right + 2 * SIZES.gap, chart.plot.x)
        row = Rect(left, chart.name_rect.y, rect.width, rect.height)
        others = [other for name, other in chart.values if (name, other) != (text, rect)]
        is_low = all(each.y > row.bottom + 6 for each in chart.points)
        near = any(Rect(row.x - 40, row.y, row.width + 80, row.height).intersects(other) for other in others)
        assert near or not is_low or row.right > chart.plot.right
