"""The marks that say who confirms a contact: brackets over its symbol, one half for each side.

Both sides: a whole roof. One side: its half, the left one for the side that stands first. A third party only:
a dotted roof. Unsourced: a question mark in the symbol. Shapes alone tell them apart, on paper as for those
who see no colours.
"""

from __future__ import annotations

import math
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from models.evidence.confirmations import Confirmation, Corroboration
from ui import theme

LINE = 1.5
"""Thickness of a roof in pixels, beside a symbol of radius 6."""
_CLEAR = 2.8
"""From the edge of a symbol to the middle of its roof, likewise."""
_BOTTOM, _TOP = 22.0, 74.0
"""Angles in degrees above the horizon between which a half of the roof runs; the leader line passes above."""
_DOTS = (30.0, 62.0)
"""Angles of the dots of a half."""


class Mark(Enum):
    """What is drawn; the sides decide between the halves."""

    BOTH = "both"
    FIRST = "first"
    OTHER = "other"
    THIRD_PARTY = "third_party"
    UNSOURCED = "unsourced"


MARKS = {
    Corroboration.BOTH_SIDES: Mark.BOTH,
    Corroboration.ONE_SIDE: Mark.FIRST,
    Corroboration.THIRD_PARTY: Mark.THIRD_PARTY,
    Corroboration.UNSOURCED: Mark.UNSOURCED,
}
"""The mark that stands for each where no side is meant."""

_HALVES = {Mark.BOTH: (True, True), Mark.FIRST: (True, False), Mark.OTHER: (False, True)}


def mark_of(who: Confirmation) -> Mark:
    """The mark of a contact."""
    if who.corroboration is Corroboration.ONE_SIDE:
        return Mark.FIRST if who.halves[0] else Mark.OTHER
    return MARKS[who.corroboration]


def paint_roof(painter: QPainter, centre: QPointF, radius: float, mark: Mark, colour: QColor) -> None:
    """Draw what stands over a symbol of this radius; nothing for an unsourced contact."""
    if mark is Mark.UNSOURCED:
        return
    unit = radius / 6
    reach = radius + _CLEAR * unit
    if mark is Mark.THIRD_PARTY:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for angle in (*_DOTS, *(180 - angle for angle in _DOTS)):
            turned = math.radians(angle)
            dot = QPointF(centre.x() + reach * math.cos(turned), centre.y() - reach * math.sin(turned))
            painter.drawEllipse(dot, 0.95 * unit, 0.95 * unit)
        return
    pen = QPen(colour, LINE * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    circle = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
    first, other = _HALVES[mark]
    span = round(16 * (_TOP - _BOTTOM))
    if first:
        painter.drawArc(circle, round(16 * (180 - _TOP)), span)
    if other:
        painter.drawArc(circle, round(16 * _BOTTOM), span)


def paint_question(painter: QPainter, centre: QPointF, radius: float, colour: QColor, font: QFont) -> None:
    """The question mark in the symbol of an unsourced contact, in the symbol's own size."""
    bold = QFont(font)
    bold.setPixelSize(max(round(radius * 1.75), 1))
    bold.setWeight(QFont.Weight.Bold)
    painter.setFont(bold)
    painter.setPen(colour)
    box = QRectF(centre.x() - radius, centre.y() - radius * 1.5, 2 * radius, 3 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


@lru_cache(maxsize=128)
def roof_pixmap(mark: Mark, colour: str, radius: float, ratio: float) -> QPixmap:
    """A square pixmap with the symbol's place in its middle, for stamping many."""
    side = math.ceil(2 * (radius + (_CLEAR + LINE) * radius / 6)) + 2
    pixmap = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_roof(painter, QPointF(side / 2, side / 2), radius, mark, QColor(colour))
    painter.end()
    return pixmap


def paint_sample(painter: QPainter, centre: QPointF, radius: float, mark: Mark, ground: QColor) -> None:
    """A circle in no kind's colour with its mark: what legends show."""
    colours = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.bar))
    painter.drawEllipse(centre, radius, radius)
    paint_roof(painter, centre, radius, mark, QColor(colours.text))
    if mark is Mark.UNSOURCED:
        paint_question(painter, centre, radius, ground, painter.font())
    painter.restore()


def evidence_icon(mark: Mark) -> QIcon:
    """The sample for menus and lists of the window."""
    icon = QIcon()
    for ratio in (1.0, 2.0):
        side = 18
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_sample(painter, QPointF(9, 10.5), 5.0, mark, QColor(theme.current().surface))
        painter.end()
        icon.addPixmap(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
