"""A search near by finds what a search of everything finds."""

from __future__ import annotations

from bisect import bisect_left

from hypothesis import given
from hypothesis import strategies as st

from models.timeline.jumps import jump

days = st.lists(st.integers(0, 40).map(float), max_size=80).map(sorted)


@given(days, st.floats(-1, 41), st.integers(0, 80), st.integers(0, 80), st.integers(1, 20))
def test_it_is_the_same_place(found: list[float], limit: float, begin: int, length: int, near: int) -> None:
    begin = min(begin, len(found))
    stop = min(begin + length, len(found))
    assert jump(found, limit, begin, stop, near) == bisect_left(found, limit, begin, stop)
