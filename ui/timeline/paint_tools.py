"""Strokes that all layers of the drawing share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from models.timeline import Rect
from ui.timeline.style import TimelineStyle

_DIM = 0.3
"""Opacity of what does not pass the filter."""


@contextmanager
def dimming(painter: QPainter, dim: bool) -> Iterator[None]:
    """Draw what the filter leaves out so that it stays in the picture without competing."""
    painter.setOpacity(_DIM if dim else 1.0)
    yield
    painter.setOpacity(1.0)


def write(
    painter: QPainter, style: TimelineStyle, rect: Rect, text: str, ink: str, bold: bool = False
) -> None:
    """One line of text, from the left edge of its rectangle."""
    painter.setFont(style.bold if bold else style.font)
    painter.setPen(QColor(ink))
    painter.drawText(QPointF(rect.x, rect.y + style.baseline(rect.height)), text)


def qt_rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def crisp(x: float) -> float:
    """The middle of a pixel, so that a hairline is sharp."""
    return int(x) + 0.5
