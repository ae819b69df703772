"""Strokes that all layers of the drawing share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from models.timeline import Rect
from ui.timeline.style import TimelineStyle

_DIM = 0.3
"""Opacity of what does not pass the filter."""


def dimming(painter: QPainter, dim: bool) -> AbstractContextManager[None]:
    """Draw what the filter leaves out so that it stays in the picture without competing."""
    return _dimmed(painter) if dim else _AS_IT_IS


@contextmanager
def _dimmed(painter: QPainter) -> Iterator[None]:
    painter.setOpacity(_DIM)
    yield
    painter.setOpacity(1.0)


_AS_IT_IS = nullcontext()


def write(
    painter: QPainter, style: TimelineStyle, rect: Rect, text: str, ink: str, bold: bool = False
) -> None:
    """One line of text, from the left edge of its rectangle."""
    write_all(painter, style, ((rect, text),), ink, bold)


def write_all(
    painter: QPainter,
    style: TimelineStyle,
    texts: Iterable[tuple[Rect, str]],
    ink: str,
    bold: bool = False,
) -> None:
    """Several of them in one ink."""
    painter.setFont(style.bold if bold else style.font)
    painter.setPen(_ink(ink))
    for rect, text in texts:
        painter.drawText(QPointF(rect.x, rect.y + style.baseline(rect.height)), text)


@lru_cache(maxsize=256)
def _ink(name: str) -> QColor:
    return QColor(name)


def qt_rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def crisp(x: float) -> float:
    """The middle of a pixel, so that a hairline is sharp."""
    return int(x) + 0.5
