"""The time scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dates import FIRST_DAY, LAST_DAY
from models.timeline import MAX_PIXELS_PER_DAY, MIN_PIXELS_PER_DAY, TimeScale, fitted

days = st.floats(FIRST_DAY, LAST_DAY)
zooms = st.floats(MIN_PIXELS_PER_DAY, MAX_PIXELS_PER_DAY)
scales = st.builds(TimeScale, days, zooms)


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
