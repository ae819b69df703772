"""Texts that are shown for a moment stay in view and off the labels where there is room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.records import Status
from models.timeline import Label, Layout, Rect, Sizes, TimeScale
from models.timeline.tags import box_on_line, tag_box

WIDTH, HEIGHT = 800.0, 300.0
PLACES = st.floats(-100, WIDTH + 100)


def drawing(*rects: Rect) -> Layout:
    labels = tuple(Label(str(n), "", "", r, r.x, 250, 0, "#000000", Status.HELD) for n, r in enumerate(rects))
    scale = TimeScale(739_000, 2.0)
    return Layout(scale, WIDTH, HEIGHT, Sizes(), axis_y=250, ticks_y=280, labels=labels)


@given(PLACES, st.floats(0, HEIGHT))
def test_a_tag_is_near_the_pointer_and_in_view(x: float, y: float) -> None:
    box = tag_box(drawing(), x, y, 100, 40)
    assert box.x >= 0
    assert box.right <= WIDTH
    assert box.y >= 0
    assert not box.contains(x, y)
    assert box.bottom == y - 14 or box.y == y + 28


def test_a_tag_gives_way_to_a_label() -> None:
    label = Rect(380, 150, 60, 40)
    box = tag_box(drawing(label), 400, 220, 100, 40)
    assert not box.intersects(label)
    assert box.bottom <= label.y


@given(PLACES, PLACES, st.floats(0, HEIGHT))
def test_the_text_of_a_line_stays_in_view(x: float, to: float, y: float) -> None:
    left, right = sorted((x, to))
    box = box_on_line(drawing(Rect(300, 100, 80, 40)), left, right, y, 200, 23)
    assert box.x >= 0
    assert box.right <= WIDTH
    assert box.y >= 0
    assert not box.y < y < box.bottom


def test_the_text_of_a_line_gives_way_to_a_label() -> None:
    label = Rect(330, 60, 80, 40)
    free = box_on_line(drawing(), 100, 700, 110, 200, 23)
    assert free.x + free.width / 2 == 400
    moved = box_on_line(drawing(label), 100, 700, 110, 200, 23)
    assert not moved.intersects(label)
    assert moved.x >= 100
    assert moved.right <= 700
