"""The time scale and its ticks."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dates import FIRST_DAY, LAST_DAY
from models.timeline import MAX_PIXELS_PER_DAY, MIN_PIXELS_PER_DAY, Sizes, TimeScale, fitted
from models.timeline.ticks import ticks_and_eras

days = st.floats(FIRST_DAY, LAST_DAY)
zooms = st.floats(MIN_PIXELS_PER_DAY, MAX_PIXELS_PER_DAY)
scales = st.builds(TimeScale, days, zooms)
SIZES = Sizes()


def text_width(text: str, bold: bool) -> float:
    return 7.0 * len(text) + (2.0 if bold else 0.0)


def ordinal(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


@given(scales, st.floats(0, 4000), st.floats(0.01, 100))
def test_zoom_keeps_the_day_at_the_pointer(scale: TimeScale, x: float, factor: float) -> None:
    zoomed = scale.zoomed(factor, x)
    tolerance = 1e-7 + 4e-9 * max(1.0, x / zoomed.pixels_per_day)
    assert zoomed.day(x) == pytest.approx(scale.day(x), rel=0, abs=tolerance)
    assert MIN_PIXELS_PER_DAY <= zoomed.pixels_per_day <= MAX_PIXELS_PER_DAY


@given(days, st.floats(0.1, 100), st.floats(0, 2000), st.floats(1.01, 8))
def test_zooming_in_and_out_returns(day: float, zoom: float, x: float, factor: float) -> None:
    scale = TimeScale(day, zoom)
    back = scale.zoomed(factor, x).zoomed(1 / factor, x)
    assert back.pixels_per_day == pytest.approx(scale.pixels_per_day)
    assert back.first_day == pytest.approx(scale.first_day, rel=0, abs=1e-6)


def test_panning_moves_later_days_left() -> None:
    scale = TimeScale(1000.0, 2.0)
    assert scale.panned(50).x(1025) == scale.x(1025) - 50


def test_fitted_puts_both_ends_where_asked() -> None:
    scale = fitted(1000, 1100, 520, left=10, right=10)
    assert scale.x(1000) == pytest.approx(10)
    assert scale.x(1100) == pytest.approx(510)


def test_fitted_never_opens_on_less_than_two_weeks() -> None:
    assert fitted(1000, 1000, 1400).pixels_per_day == 100


@given(scales, st.sampled_from(["en", "fr"]), st.integers(200, 2400))
def test_tick_labels_never_overlap(scale: TimeScale, language: str, width: int) -> None:
    ticks, eras = ticks_and_eras(scale, width, 0.0, language, text_width, SIZES)
    for rects in ([t.text_rect for t in ticks if t.text], [era.rect for era in eras]):
        for left, right in zip(rects, rects[1:], strict=False):
            assert left.right <= right.x + 1e-6
    assert len(ticks) <= width / 8


@pytest.mark.parametrize(
    ("pixels_per_day", "texts", "era"),
    [
        (1000.0, ["00:00"], "1 June 2025"),
        (40.0, ["1", "2", "3"], "June 2025"),
        (9.0, ["2 Jun", "9 Jun"], "2025"),
        (2.0, ["Jun", "Jul", "Aug"], "2025"),
        (0.5, ["Q2", "Q3", "Q4"], "2025"),
        (0.15, ["2025", "2026"], None),
        (0.01, ["2040", "2060"], None),
        (0.001, ["2200", "2400"], None),
    ],
)
def test_ticks_adapt_to_the_zoom(pixels_per_day: float, texts: list[str], era: str | None) -> None:
    scale = TimeScale(ordinal("2025-06-01") - 20 / pixels_per_day, pixels_per_day)
    ticks, eras = ticks_and_eras(scale, 900, 0.0, "en", text_width, SIZES)
    assert set(texts) <= {tick.text for tick in ticks}
    assert era is None or era in {each.text for each in eras}


def test_months_are_named_in_the_language_of_the_project() -> None:
    ticks, _ = ticks_and_eras(TimeScale(ordinal("2025-01-01"), 2.5), 900, 0.0, "fr", text_width, SIZES)
    assert [tick.text for tick in ticks][:3] == ["janv.", "févr.", "mars"]


def test_the_year_stays_readable_at_the_left_edge() -> None:
    _, eras = ticks_and_eras(TimeScale(ordinal("2025-05-10"), 3.0), 900, 0.0, "en", text_width, SIZES)
    assert eras[0].text == "2025"
    assert eras[0].rect.x == SIZES.margin
