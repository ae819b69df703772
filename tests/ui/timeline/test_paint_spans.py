"""What the bars leave on the picture: certainty, openness and status are seen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from models.records import CALLED_OFF, Status, Symbol
from models.timeline import Bar, Layout, Marker, Rect, TimeScale
from ui import theme
from ui.theme import contrast
from ui.timeline.painter import paint
from ui.timeline.style import TimelineStyle, print_style, window_style

WIDTH, HEIGHT, AXIS = 400, 60, 30.5
COLOUR = "#0B6BB8"


@pytest.fixture(params=["light", "dark", "print"])
def style(request: pytest.FixtureRequest, qtbot: QtBot) -> TimelineStyle:
    if request.param == "print":
        return print_style()
    colours = theme.DARK if request.param == "dark" else theme.LIGHT
    return window_style(colours, theme.ui_font(QFont("any", 9)))


def bar(**fields: object) -> Bar:
    usual = {"left": 100.0, "right": 300.0, "solid_left": 100.0, "solid_right": 300.0}
    return Bar(id="e", y=AXIS, colour=COLOUR, **{"status": Status.HELD, "lasts": True, **usual, **fields})


def picture(style: TimelineStyle, **shapes: object) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(style.ground))
    painter = QPainter(image)
    # The axis is drawn out of view: what is left is the shape alone.
    paint(painter, Layout(TimeScale(0, 1), WIDTH, HEIGHT, style.sizes, -50.0, 500.0, **shapes), style)
    painter.end()
    return image


def column(image: QImage, x: float, style: TimelineStyle) -> float:
    """The highest contrast with the ground in a column of pixels."""
    return max(contrast(image.pixelColor(round(x), y).name(), style.ground) for y in range(HEIGHT))


def inside(image: QImage, x: float, style: TimelineStyle) -> float:
    """The contrast of the middle of the bar with the ground."""
    return contrast(image.pixelColor(round(x), round(AXIS - 1.5)).name(), style.ground)


def test_known_days_are_solid_and_end_where_they_end(style: TimelineStyle) -> None:
    image = picture(style, bars=(bar(),))
    assert inside(image, 110, style) == inside(image, 290, style) > 1.2
    assert column(image, 95, style) == column(image, 305, style) == 1
    assert column(image, 200, style) >= 3


def test_a_known_range_has_end_strokes(style: TimelineStyle) -> None:
    image = picture(style, bars=(bar(lasts=False),))
    assert column(image, 100, style) > column(image, 200, style) > 1.05
    assert column(image, 300, style) > column(image, 200, style)


def test_an_approximate_date_fades_out_at_both_ends(style: TimelineStyle) -> None:
    image = picture(style, bars=(bar(lasts=False, is_approximate=True),))
    strengths = [inside(image, x, style) for x in (102, 115, 135, 160)]
    assert strengths == sorted(strengths)
    assert strengths[0] < 1.1 < strengths[-1]
    assert inside(image, 298, style) < 1.1


def test_an_open_end_fades_into_an_arrow_within_the_view(style: TimelineStyle) -> None:
    image = picture(style, bars=(bar(open_right=True, right=WIDTH + 20.0, solid_right=WIDTH + 20.0),))
    assert inside(image, 200, style) > inside(image, 380, style)
    assert max(column(image, x, style) for x in range(WIDTH - 8, WIDTH)) >= 3


def test_planned_events_are_hollow(style: TimelineStyle) -> None:
    image = picture(style, bars=(bar(status=Status.PLANNED),))
    assert inside(image, 200, style) == 1
    assert column(image, 200, style) >= 3


@pytest.mark.parametrize("status", sorted(CALLED_OFF))
def test_what_was_called_off_is_struck_through_and_paler(style: TimelineStyle, status: Status) -> None:
    off, planned = (picture(style, bars=(bar(status=each),)) for each in (status, Status.PLANNED))

    def strongest(image: QImage, rows: range) -> float:
        return max(contrast(image.pixelColor(200, y).name(), style.ground) for y in rows)

    middle, edge = range(round(AXIS) - 1, round(AXIS) + 1), range(round(AXIS) - 1)
    assert strongest(planned, middle) == 1 < 1.5 < strongest(off, middle)
    assert strongest(off, edge) < strongest(planned, edge)


def test_every_status_of_every_shape_has_a_picture_of_its_own(style: TimelineStyle) -> None:
    pictures = []
    for symbol in Symbol:
        for status in Status:
            marker = Marker("e", 200.0, AXIS, symbol, COLOUR, status)
            image = picture(style, markers=(marker,))
            assert max(column(image, x, style) for x in range(190, 210)) >= 2.5
            pictures.append(image)
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def test_weekends_are_faint(style: TimelineStyle) -> None:
    image = picture(style, weekends=(Rect(100.0, 0.0, 50.0, 60.0),))
    assert 1.02 < column(image, 120, style) < 1.3
    assert column(image, 160, style) == 1
