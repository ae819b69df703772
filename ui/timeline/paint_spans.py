"""What reaches over days: lasting events as bars, and how much of their dates is certain.

Known days are solid. Days that may belong to an event are a pale band: between end strokes where they are
its limits, fading out where the date is only approximate. An end that is open fades into an arrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from models.records import CALLED_OFF
from models.timeline import Bar, Layout
from ui.symbols import DOTTED, HOLLOW
from ui.timeline.paint_tools import dimming
from ui.timeline.style import TimelineStyle

_SOLID, _PALE, _SOFT = 0.34, 0.22, 0.42
"""Opacity of days that are known, of those that are possible, and where a band begins to fade."""

_FADE = 56.0
"""Pixels over which an open end disappears."""


def paint_spans(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    _unions(painter, [bar for bar in layout.bars if not bar.id], style)
    for bar in layout.bars:
        if not bar.id:
            continue
        with dimming(painter, bar.id in layout.dimmed):
            _Span(painter, bar, style, layout.width, bar.id in layout.selected).paint()


def _unions(painter: QPainter, bars: Sequence[Bar], style: TimelineStyle) -> None:
    """What stands for many spans, in the colour that all of them have, or in none of theirs."""
    half = style.sizes.marker * 0.6
    for own in sorted({bar.colour for bar in bars}):
        colour = QColor(style.shown_colour(own, style.theme.bar))
        painter.setPen(QPen(colour, 1.25))
        painter.setBrush(_over(style.ground, colour.name(), _SOLID))
        painter.drawRects(
            [
                QRectF(bar.left, bar.y - half, max(bar.right - bar.left, 1.0), 2 * half)
                for bar in bars
                if bar.colour == own
            ]
        )


class _Span:
    """One bar on its way to the picture."""

    def __init__(
        self, painter: QPainter, bar: Bar, style: TimelineStyle, width: float, selected: bool
    ) -> None:
        self._painter, self._bar, self._style = painter, bar, style
        colour = style.theme.accent if selected else style.shown_colour(bar.colour, style.theme.bar)
        self._colour = QColor(style.subdued(colour, bar.status in CALLED_OFF))
        self._half = style.sizes.marker * 0.6
        self._left, self._right = bar.left, bar.right
        # An open end that lies out of view would look like a bar that goes on: it ends where the view does.
        edge = style.sizes.gap / 2
        if bar.open_left:
            self._left = max(bar.left, edge)
        if bar.open_right:
            self._right = min(bar.right, width - edge)

    def paint(self) -> None:
        bar = self._bar
        if bar.lasts and bar.solid_right > bar.solid_left:
            self._body()
        if not bar.lasts or bar.solid_left > bar.left:
            self._possible(self._left, bar.solid_left if bar.lasts else self._right)
        if bar.lasts and bar.solid_right < bar.right:
            self._possible(bar.solid_right, self._right)
        if bar.open_left:
            self._arrow(self._left, -1)
        if bar.open_right:
            self._arrow(self._right, 1)
        if bar.status in CALLED_OFF:
            self._painter.setPen(QPen(self._colour, 1.0))
            self._painter.drawLine(QLineF(self._left, bar.y, self._right, bar.y))

    def _body(self) -> None:
        """The days on which the event certainly lasts."""
        bar, painter = self._bar, self._painter
        left, right = max(bar.solid_left, self._left), min(bar.solid_right, self._right)
        body = QRectF(left, bar.y - self._half, max(right - left, 1.0), 2 * self._half)
        hollow = bar.status in HOLLOW
        # In one stroke and opaque, so that the axis does not run through.
        pen = QPen(self._colour, 1.25)
        brush = QBrush(_over(self._style.ground, self._colour.name(), 0.0 if hollow else _SOLID))
        if bar.open_left or bar.open_right:
            painter.fillRect(body, QColor(self._style.ground))
            pen = QPen(self._fading(body, 1.0), 1.25)
            brush = QBrush() if hollow else self._fading(body, _SOLID)
        if bar.status in DOTTED:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawRoundedRect(body, 2, 2)

    def _fading(self, rect: QRectF, strength: float) -> QBrush:
        """The colour at a strength, gone where an end is open."""
        bar = self._bar
        part = min(_FADE / max(rect.width(), 1.0), 0.45)
        return self._gradient(rect, strength, part if bar.open_left else 0.0, part if bar.open_right else 0.0)

    def _possible(self, left: float, right: float) -> None:
        """Days that may belong to the event: a pale band with its limits, or none where there are none."""
        bar, painter = self._bar, self._painter
        band = QRectF(left, bar.y - self._half, max(right - left, 1.0), 2 * self._half)
        outer_left, outer_right = left <= self._left, right >= self._right
        soft_left = outer_left and (bar.is_approximate or bar.open_left)
        soft_right = outer_right and (bar.is_approximate or bar.open_right)
        part = 0.35 if soft_left and soft_right else 0.8
        strength = _SOFT if soft_left or soft_right else _PALE
        brush = self._gradient(band, strength, part if soft_left else 0.0, part if soft_right else 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRect(band)
        painter.setPen(QPen(self._colour, 1.5))
        strokes = [
            QLineF(x, band.top(), x, band.bottom())
            for x, drawn in ((left, outer_left and not soft_left), (right, outer_right and not soft_right))
            if drawn
        ]
        if strokes:
            painter.drawLines(strokes)

    def _gradient(self, rect: QRectF, strength: float, rises: float, falls: float) -> QBrush:
        """From nothing to the colour over the first part of a rectangle, back to nothing over the last."""
        full, none = self._shade(strength), self._shade(0.0)
        if not (rises or falls):
            return QBrush(full)
        gradient = QLinearGradient(rect.left(), 0.0, rect.right(), 0.0)
        gradient.setColorAt(0.0, none if rises else full)
        gradient.setColorAt(rises, full)
        gradient.setColorAt(1.0 - falls, full)
        gradient.setColorAt(1.0, none if falls else full)
        return QBrush(gradient)

    def _arrow(self, x: float, towards: int) -> None:
        painter, y, half = self._painter, self._bar.y, self._half
        pen = QPen(self._colour, 1.75)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        back = x - towards * half
        painter.drawPolyline(QPolygonF([QPointF(back, y - half), QPointF(x, y), QPointF(back, y + half)]))

    def _shade(self, strength: float) -> QColor:
        shade = QColor(self._colour)
        shade.setAlphaF(strength)
        return shade


@lru_cache(maxsize=256)
def _over(ground: str, colour: str, strength: float) -> QColor:
    """A colour of this opacity on the ground."""
    below, above = QColor(ground).getRgbF()[:3], QColor(colour).getRgbF()[:3]
    return QColor.fromRgbF(*(b + (a - b) * strength for a, b in zip(above, below, strict=True)))
