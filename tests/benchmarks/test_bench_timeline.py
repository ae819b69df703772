"""How long one frame of the timeline takes, layout and painting: 1600 x 500, 30 years, a fifth lasting."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import product

import pytest
from many_events import AS_OF, project_with
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from ratios import least_seconds, ratio

from models.statistics import compute
from models.timeline import TimelineContent, content_of, fit, layout
from ui import theme
from ui.timeline.painter import paint
from ui.timeline.style import window_style

WIDTH, HEIGHT = 1600, 500
FRAME = 1 / 60
MOST_OF_A_FRAME = {1_000: 0.3, 10_000: 0.6, 100_000: 0.7, 1_000_000: 0.8}
FASTER_THAN_NAIVE = {10_000: 3, 100_000: 20, 1_000_000: 150}
ZOOMS = (1, 100)


@lru_cache(maxsize=1)
def content_with(events: int) -> TimelineContent:
    project = project_with(events)
    return content_of(project, compute(project, project.measures["m"], AS_OF))


def frame(events: int, zoom: int) -> Callable[[], None]:
    """What draws one whole frame on an image."""
    content = content_with(events)
    style = window_style(theme.LIGHT, theme.ui_font(QFont()))
    scale = fit(content, WIDTH, style.sizes).zoomed(zoom, WIDTH / 2)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)

    def draw() -> None:
        drawing = layout(content, scale, WIDTH, HEIGHT, style.text_width, style.sizes)
        painter = QPainter(image)
        paint(painter, drawing, style)
        painter.end()

    return draw


def naive_frame(events: int) -> Callable[[], None]:
    """One antialiased ellipse for each event, and nothing else."""
    content = content_with(events)
    scale = fit(content, WIDTH, window_style(theme.LIGHT, theme.ui_font(QFont())).sizes)
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


@pytest.mark.parametrize(("events", "zoom"), list(product(MOST_OF_A_FRAME, ZOOMS)))
def test_a_frame_is_quicker_than_the_screen(events: int, zoom: int, qapp: object) -> None:
    part = least_seconds(frame(events, zoom), 20) / FRAME
    print(f"{events} events, zoom {zoom}: {part:.2f} of a frame of 16.7 ms")
    assert part <= MOST_OF_A_FRAME[events]


@pytest.mark.parametrize("events", FASTER_THAN_NAIVE)
def test_a_frame_is_quicker_than_an_ellipse_for_each_event(events: int, qapp: object) -> None:
    times = ratio(naive_frame(events), frame(events, 1), 3)
    print(f"{events} events: {times:.0f} times quicker")
    assert times >= FASTER_THAN_NAIVE[events]


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_cost_hardly_grows(zoom: int, qapp: object) -> None:
    few = least_seconds(frame(1_000, 1), 20)
    for events in (10_000, 100_000, 1_000_000):
        times = least_seconds(frame(events, zoom), 20) / few
        print(f"{events} events, zoom {zoom}: {times:.1f} times a frame of 1 000")
        assert times <= 4
