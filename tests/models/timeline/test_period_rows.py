"""Periods: rows for those that overlap, names apart, edges under the pointer, edits of their ends."""

from __future__ import annotations

import datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dates import LAST_DAY
from models.periods import move_edge, new_period, rename
from models.project import Project
from models.records import Period
from models.timeline import Layout, Sizes, TimeScale, content_of, hit_test, layout
from models.timeline.beneath import Beneath, Edge, period_at, period_edge_at

SIZES = Sizes()
START = datetime.date(2025, 1, 1)


def text_width(text: str, bold: bool) -> float:
    return len(text) * (7.0 if bold else 6.5)


def period(number: int, first: int, days: int | None) -> Period:
    start = START + datetime.timedelta(days=first)
    end = None if days is None else start + datetime.timedelta(days=days)
    return Period(id=f"p{number}", name=f"Period number {number}", start=start, end=end)


periods = st.lists(
    st.tuples(st.integers(0, 300), st.none() | st.integers(0, 200)), min_size=1, max_size=8
).map(lambda rows: [period(number, *row) for number, row in enumerate(rows)])


def drawn(shown: list[Period], scale: TimeScale, height: float = 500) -> Layout:
    return layout(content_of(Project(None, shown), None), scale, 900, height, text_width, SIZES)


@given(periods, st.floats(-100, 200), st.floats(0.5, 8))
def test_names_keep_apart_and_within_their_bands(shown: list[Period], first: float, zoom: float) -> None:
    result = drawn(shown, TimeScale(START.toordinal() + first, zoom))
    named = [band for band in result.periods if band.name]
    for one, other in combinations(named, 2):
        assert not one.text_rect.intersects(other.text_rect)
    for band in named:
        assert band.rect.x <= band.text_rect.x <= band.text_rect.right <= band.rect.right
    for label in result.labels:
        assert all(label.rect.y >= band.text_rect.bottom for band in named)


@given(periods)
def test_panning_moves_no_row(shown: list[Period]) -> None:
    rows: dict[str, set[float]] = {}
    for first in range(-50, 350, 40):
        for band in drawn(shown, TimeScale(START.toordinal() + float(first), 2.0)).periods:
            rows.setdefault(band.id, set()).add(band.rect.y)
    assert all(len(tops) == 1 for tops in rows.values())


def test_only_periods_that_overlap_take_rows() -> None:
    scale = TimeScale(START.toordinal(), 2.0)
    after = drawn([period(0, 0, 100), period(1, 101, 100)], scale).periods
    at_once = drawn([period(0, 0, 100), period(1, 50, 100)], scale).periods
    assert after[0].rect.y == after[1].rect.y
    assert at_once[1].rect.y - at_once[0].rect.y == SIZES.line


def test_a_low_drawing_has_fewer_rows() -> None:
    shown = [period(number, number, 200) for number in range(8)]
    result = drawn(shown, TimeScale(START.toordinal(), 2.0), 200)
    assert len({band.rect.y for band in result.periods}) <= 3


def test_edges_and_names_are_found() -> None:
    scale = TimeScale(START.toordinal() - 20.0, 2.0)
    result = drawn([period(0, 0, 99), period(1, 50, 200)], scale)
    first, second = result.periods
    middle = (second.rect.y + second.rect.bottom) / 2
    assert period_edge_at(result, second.rect.x + 3, middle) == ("p1", Edge.START)
    assert period_edge_at(result, first.rect.right - 2, middle) == ("p0", Edge.END)
    assert period_edge_at(result, first.rect.x + 40, middle) is None
    assert period_edge_at(result, second.rect.x, first.rect.y + 1) is None
    found = hit_test(result, first.text_rect.x + 3, first.text_rect.y + 5)
    assert found.beneath == Beneath(period="p0")
    assert not found.is_empty
    band = period_at(result, first.rect.x + 10, middle)
    assert band is not None
    assert band.id == "p0"


def test_an_edge_stops_at_the_other_end() -> None:
    shown = period(0, 10, 20)
    assert move_edge(shown, Edge.START, 5)[0].after.start == START + datetime.timedelta(days=15)
    assert move_edge(shown, Edge.START, 50)[0].after.start == shown.end
    assert move_edge(shown, Edge.END, -50)[0].after.end == shown.start
    assert move_edge(shown, Edge.END, 0) == ()
    assert move_edge(shown, Edge.END, 10**9)[0].after.end.toordinal() == LAST_DAY


def test_a_new_period_has_a_colour_of_its_own() -> None:
    project = Project()
    one = new_period(project, "One", 739_000, 739_030)
    project.periods[one.id] = one
    other = new_period(project, "Other", 739_000, 739_030)
    assert one.colour != other.colour
    assert one.id != other.id


@pytest.mark.parametrize(
    ("language", "name", "names"), [("en", "New", {"fr": "Trêve"}), ("fr", "Truce", {"fr": "New"})]
)
def test_the_name_shown_is_the_one_renamed(language: str, name: str, names: dict[str, str]) -> None:
    shown = Period(id="p", name="Truce", names={"fr": "Trêve"}, start=START)
    (change,) = rename(shown, "New", language)
    assert (change.after.name, change.after.names) == (name, names)
