"""How long one frame of the timeline takes against the screen, against the naive way, against a small one."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from frames import HEIGHT, SECONDS, WIDTH, Drawn
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from ratios import least_seconds, ratio

from models.timeline import LaneBy

MOST_OF_A_FRAME = {1_000: 0.3, 10_000: 0.6, 100_000: 0.7, 1_000_000: 0.8}
FASTER_THAN_NAIVE = {10_000: 3, 100_000: 20, 1_000_000: 150}
MOST_TIMES_A_SMALL_FRAME = 4
ZOOMS = (1, 100)
MOVES = ("still", "panning", "zooming")
ROUNDS = 80


def naive_frame(events: int) -> Callable[[], None]:
    """One antialiased ellipse for each event, and nothing else."""
    drawn = Drawn(events)
    content, scale = drawn.content, drawn.scale(1)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)

    def draw() -> None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(image.rect(), Qt.GlobalColor.white)
        painter.setBrush(QColor("#0B6BB8"))
        for day in content.days:
            painter.drawEllipse(QPointF(scale.x(day), HEIGHT / 2), 6, 6)
        painter.end()

    return draw


def part_of_a_frame(work: Callable[[], None]) -> float:
    work()
    return least_seconds(work, ROUNDS) / SECONDS


@pytest.mark.parametrize(("events", "zoom", "move"), list(product(MOST_OF_A_FRAME, ZOOMS, MOVES)))
def test_a_frame_is_quicker_than_the_screen(events: int, zoom: int, move: str, qapp: object) -> None:
    part = part_of_a_frame(getattr(Drawn(events), move)(zoom))
    print(f"{events} events, zoom {zoom}, {move}: {part:.2f} of a frame of 16.7 ms")
    assert part <= MOST_OF_A_FRAME[events]


@pytest.mark.parametrize("events", FASTER_THAN_NAIVE)
def test_a_frame_is_quicker_than_an_ellipse_for_each_event(events: int, qapp: object) -> None:
    times = 1 / ratio(Drawn(events).still(1), naive_frame(events), 3)
    print(f"{events} events: {times:.0f} times quicker")
    assert times >= FASTER_THAN_NAIVE[events]


@pytest.mark.parametrize(("events", "zoom"), list(product([*MOST_OF_A_FRAME][1:], ZOOMS)))
def test_the_cost_hardly_grows(events: int, zoom: int, qapp: object) -> None:
    few = Drawn(1_000).still(1)
    times = ratio(Drawn(events).still(zoom), few, ROUNDS)
    print(f"{events} events, zoom {zoom}: {times:.1f} times a frame of 1 000")
    assert times <= MOST_TIMES_A_SMALL_FRAME


@pytest.mark.parametrize(
    ("events", "by", "zoom"), list(product((1_000, 100_000), (LaneBy.KIND, LaneBy.ACTOR), ZOOMS))
)
@pytest.mark.parametrize("move", MOVES)
def test_lanes_cost_no_more_than_one_line(
    events: int, by: LaneBy, zoom: int, move: str, qapp: object
) -> None:
    drawn = Drawn(events, by)
    part = part_of_a_frame(getattr(drawn, move)(zoom))
    shown = len(drawn.lanes.lanes.lanes) if drawn.lanes else 1
    print(f"{events} events in {shown} lanes by {by}, zoom {zoom}, {move}: {part:.2f} of a frame")
    assert part <= MOST_OF_A_FRAME[events]
