"""The shapes of event kinds, drawn alike in timeline, tables, menus and figures."""

from __future__ import annotations

import math
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from models.records import CALLED_OFF, Status, Symbol
from ui import theme

HOLLOW = frozenset({Status.PLANNED, Status.CLAIMED, Status.POSTPONED, Status.CANCELLED, Status.DENIED})
"""Statuses drawn as an outline: these events have not been established as held."""

CROSSED = frozenset({Status.CANCELLED, Status.DENIED})
"""Two strokes; postponed events, which may still take place, have one."""

DOTTED = frozenset({Status.CLAIMED, Status.DENIED})
"""What rests on a claim has a dotted outline, denied or not."""

_SUBDUED = 75
"""Percent of its colour that are left to what was called off."""
_VISIBLE = 3.0
"""Least contrast of a drawing with its ground, as WCAG 2.2 asks for."""


@cache
def symbol_path(symbol: Symbol) -> QPainterPath:
    """The outline of a symbol around (0, 0), sized so that all weigh the same beside a circle of radius 1."""
    path = QPainterPath()
    if symbol is Symbol.CIRCLE:
        path.addEllipse(QPointF(0, 0), 1.0, 1.0)
    elif symbol is Symbol.BAR:
        path.addRect(QRectF(-0.45, -1.15, 0.9, 2.3))
    elif symbol is Symbol.STAR:
        path.addPolygon(_polygon(5, 1.35, inner=0.58))
    elif symbol is Symbol.CROSS:
        arm, half = 1.2, 0.42
        corners = ((-half, -arm), (half, -arm), (half, -half), (arm, -half), (arm, half), (half, half))
        rest = tuple((-x, -y) for x, y in corners)
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in (*corners, *rest)]))
    else:
        corners, radius = {
            Symbol.DIAMOND: (4, 1.3),
            Symbol.TRIANGLE: (3, 1.35),
            Symbol.SQUARE: (-4, 1.28),
            Symbol.PENTAGON: (5, 1.18),
        }[symbol]
        path.addPolygon(_polygon(corners, radius))
    path.closeSubpath()
    return path


def _polygon(corners: int, radius: float, inner: float | None = None) -> QPolygonF:
    """A regular polygon with a corner on top (flat side for a negative count), or a star."""
    turn = math.pi / 4 if corners < 0 else 0.0
    count = abs(corners) * (2 if inner is not None else 1)
    points = QPolygonF()
    for index in range(count):
        r = inner if inner is not None and index % 2 else radius
        angle = 2 * math.pi * index / count + turn - math.pi / 2
        points.append(QPointF(r * math.cos(angle), r * math.sin(angle)))
    return points


def paint_symbol(
    painter: QPainter,
    centre: QPointF,
    radius: float,
    symbol: Symbol,
    colour: QColor,
    status: Status = Status.HELD,
    background: QColor | None = None,
) -> None:
    """Draw a symbol: filled when held, hollow when planned, dotted when claimed, crossed when called off.

    `background` fills hollow shapes and rings filled ones, so that neighbours stay apart.
    """
    if status in CALLED_OFF:
        ground = background or QColor(theme.current().surface)
        colour = QColor(subdued(colour.name(), ground.name()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(radius, radius)
    line = 1.5 / radius
    if status in HOLLOW:
        pen = QPen(colour, line)
        if status in DOTTED:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(background if background is not None else Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(QPen(background, line) if background is not None else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    painter.drawPath(symbol_path(symbol))
    if status in CALLED_OFF:
        painter.setPen(QPen(colour, line))
        painter.drawLine(QPointF(-1.1, 1.1), QPointF(1.1, -1.1))
    if status in CROSSED:
        painter.drawLine(QPointF(-1.1, -1.1), QPointF(1.1, 1.1))
    painter.restore()


@lru_cache(maxsize=512)
def subdued(colour: str, background: str) -> str:
    """The colour of what was called off: nearer to the ground, as far as it stays visible on it."""
    inks, grounds = QColor(colour).getRgbF()[:3], QColor(background).getRgbF()[:3]
    for percent in range(_SUBDUED, 100, 5):
        part = percent / 100
        mixed = (ink * part + ground * (1 - part) for ink, ground in zip(inks, grounds, strict=True))
        result = QColor.fromRgbF(*mixed).name()
        if theme.contrast(result, background) >= _VISIBLE:
            return result
    return colour


@lru_cache(maxsize=1024)
def symbol_pixmap(
    symbol: Symbol, colour: str, status: Status, radius: float, ratio: float = 1.0, background: str = ""
) -> QPixmap:
    """A square pixmap with the symbol in its middle, side 3 radii (+ 2), for stamping many."""
    side = math.ceil(radius * 3) + 2
    pixmap = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    behind = QColor(background) if background else None
    paint_symbol(painter, QPointF(side / 2, side / 2), radius, symbol, QColor(colour), status, behind)
    painter.end()
    return pixmap


def symbol_icon(symbol: Symbol, colour: str, status: Status = Status.HELD) -> QIcon:
    """The symbol for lists and menus of the window, in the shade that its theme shows."""
    icon, shade = QIcon(), theme.current().shown(colour)
    for ratio in (1.0, 2.0):
        pixmap = symbol_pixmap(symbol, shade, status, 5.0, ratio)
        icon.addPixmap(pixmap)
        # Else Qt tints it in selected rows, and the colour is what tells kinds apart.
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
