"""What the painter leaves on the picture."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from models.project import Project
from models.statistics import compute
from models.timeline import Layout, content_of, fit, layout
from ui import theme
from ui.timeline.painter import paint
from ui.timeline.style import TimelineStyle, print_style, window_style

WIDTH, HEIGHT = 1000, 320


def laid_out(project: Project, style: TimelineStyle) -> Layout:
    statistics = compute(project, project.measures["direct"], datetime.date(2026, 1, 15))
    content = content_of(project, statistics)
    scale = fit(content, WIDTH, style.sizes)
    return layout(content, scale, WIDTH, HEIGHT, style.text_width, style.sizes)


def painted(drawing: Layout, style: TimelineStyle, clip: QRectF | None = None) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    paint(painter, drawing, style, clip)
    painter.end()
    return image


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=["light", "dark"])
def style(request: pytest.FixtureRequest, qtbot: QtBot) -> TimelineStyle:
    return window_style(request.param, theme.ui_font(QFont("any", 9)))


def test_markers_have_the_colour_of_their_kind(project: Project, style: TimelineStyle) -> None:
    drawing = laid_out(project, style)
    image = painted(drawing, style)
    for marker in drawing.markers:
        middle = image.pixelColor(round(marker.x), round(marker.y)).name()
        hollow = marker.id == "miami"
        assert middle == (style.ground if hollow else style.shown_colour(marker.colour)).lower()


def test_shades_grow_with_the_silence(project: Project, style: TimelineStyle) -> None:
    drawing = laid_out(project, style)
    image = painted(drawing, style)

    def ground(index: int) -> str:
        rect = drawing.silences[index].rect
        return image.pixelColor(round(rect.x + 4), round(rect.bottom - 4)).name()

    assert ground(2) == style.theme.ribbon_dark.lower()
    assert ground(7) != ground(2)
    assert ground(0) == style.ground.lower()


def test_the_longest_silence_is_outlined_in_the_alarm_colour(project: Project, style: TimelineStyle) -> None:
    drawing = laid_out(project, style)
    image = painted(drawing, style)
    rect = drawing.silences[-1].rect
    edge = image.pixelColor(round(rect.x + rect.width / 4), round(rect.y))
    alarm = QColor(style.theme.alarm)
    assert abs(edge.hslHueF() - alarm.hslHueF()) < 0.05


def test_nothing_is_painted_outside_the_clip(project: Project, style: TimelineStyle) -> None:
    image = painted(laid_out(project, style), style, QRectF(100, 50, 300, 100))
    assert image.pixelColor(50, 100).name() == "#ff00ff"
    assert image.pixelColor(450, 100).name() == "#ff00ff"
    assert image.pixelColor(110, 60).name() != "#ff00ff"


def test_print_leaves_the_ground_and_is_the_same_each_time(project: Project, qtbot: QtBot) -> None:
    style = print_style()
    drawing = laid_out(project, style)
    first = painted(drawing, style)
    assert first.pixelColor(300, 5).name() == "#ff00ff"
    assert first == painted(laid_out(project, print_style()), print_style())


def test_colours_of_the_project_are_readable_on_dark(style: TimelineStyle) -> None:
    shown = QColor(style.shown_colour("#0B6BB8"))
    distance = abs(shown.lightnessF() - QColor(style.ground).lightnessF())
    assert distance > 0.4
