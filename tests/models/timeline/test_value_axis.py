"""The small value axis of an indicator: ticks round, few, inside, and far enough apart."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.timeline.value_axis import value_axis

numbers = st.floats(-1e12, 1e12, allow_nan=False).map(lambda value: round(value, 3))


@given(numbers, numbers, st.floats(1.3, 6.0))
def test_ticks_are_round_few_inside_and_apart(one: float, other: float, most_steps: float) -> None:
    low, high = sorted((one, other))
    axis = value_axis(low, high, most_steps)
    assert axis.low <= low <= high <= axis.high
    assert 2 <= len(axis.ticks) <= 3
    assert axis.ticks == tuple(sorted(set(axis.ticks)))
    steps = [after - before for before, after in pairwise(axis.ticks)]
    for step in steps:
        digits = step / 10 ** math.floor(math.log10(step) + 1e-6)
        assert min(abs(digits - each) for each in (1, 2, 5, 10)) < 1e-6
        assert step * most_steps >= (axis.high - axis.low) * (1 - 1e-6)
    for tick in axis.ticks:
        assert axis.low <= tick <= axis.high
        assert tick / steps[0] == pytest.approx(round(tick / steps[0]), abs=1e-4)


@given(numbers, numbers, st.floats(1.3, 6.0), st.floats(0, 1))
def test_parts_run_from_bottom_to_top(one: float, other: float, most_steps: float, share: float) -> None:
    low, high = sorted((one, other))
    axis = value_axis(low, high, most_steps)
    value = min(max(low + share * (high - low), low), high)
    assert 0 <= axis.part(low) <= axis.part(value) + 1e-9
    assert axis.part(value) <= axis.part(high) + 1e-9 <= 1 + 2e-9


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [(44, 59, (40, 60)), (0, 97, (0, 100)), (200, 6100, (0, 5000)), (50, 50, (40, 60)), (0, 0, (0, 1))],
)
def test_what_people_would_choose(low: float, high: float, ticks: tuple[float, ...]) -> None:
    axis = value_axis(low, high, 1.9)
    assert len(axis.ticks) == 2
    assert axis.low <= low <= high <= axis.high
    if (low, high) != (50, 50) and (low, high) != (0, 0):
        assert axis.ticks == ticks


def test_the_largest_numbers_have_an_axis() -> None:
    axis = value_axis(-1.7e308, 1.7e308, 2.0)
    assert axis.part(-1.7e308) == 0
    assert axis.part(1.7e308) == 1
