"""Silences as they are drawn wherever they appear: hatching, filled boxes, and those that stand out."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.theme import Theme

CORNER = 2.0
"""Radius of the corners of a silence."""


class Hatching(msgspec.Struct, frozen=True):
    """Diagonal lines, rising to the right or falling."""

    width: float
    step: float
    """From one line to the next, along the edge."""
    falls: bool = False


def hatch(painter: QPainter, rect: QRectF, colour: QColor, hatching: Hatching, corner: float = 0.0) -> None:
    """Diagonal lines over a rectangle, fixed to its left edge."""
    painter.save()
    if corner:
        outline = QPainterPath()
        outline.addRoundedRect(rect, corner, corner)
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    else:
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, hatching.width))
    begin, end = (rect.top(), rect.bottom()) if hatching.falls else (rect.bottom(), rect.top())
    height, lines = rect.height(), []
    x = rect.left() - height
    while x < rect.right():
        lines.append(QLineF(x, begin, x + height, end))
        x += hatching.step
    painter.drawLines(lines)
    painter.restore()


def fill_silence(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """One colour with the corners of a silence, without an outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, CORNER, CORNER)


def outline_silence(painter: QPainter, rect: QRectF, pen: QPen) -> None:
    """A line just within the edges."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)


def marked_silence(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    is_longest: bool,
    hatching: Hatching | None,
    edge: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """A silence that stands out: the longest in the alarm colour; hatched if an end is no contact."""
    line, wash = (theme.alarm, theme.alarm_wash) if is_longest else (theme.muted, theme.ribbon_light)
    fill_silence(painter, rect, QColor(wash))
    if hatching is not None:
        pale = QColor(line)
        pale.setAlphaF(0.45)
        hatch(painter, rect, pale, hatching)
    outline_silence(painter, rect, QPen(QColor(line), 1.5, edge))
