"""The layer of periods: a wash, a line of their colour on top, their names."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from models.timeline import Layout
from ui.timeline.paint_tools import crisp, qt_rect, write
from ui.timeline.style import TimelineStyle

_WASH, _EDGE = 0.09, 0.35
"""Opacity; where periods overlap, their washes add up."""

_TOP = 2.0
"""Pixels of the line on top, which tells where a period begins and ends among others."""


def paint_periods(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    """Bands first, so that none covers the name of another."""
    for band in layout.periods:
        colour = QColor(style.shown_colour(band.colour, style.theme.bar))
        rect = qt_rect(band.rect)
        painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), _TOP), colour)
        colour.setAlphaF(_WASH)
        painter.fillRect(rect, colour)
        colour.setAlphaF(_EDGE)
        for x, drawn in ((band.rect.x, band.begins), (band.rect.right, band.ends)):
            if drawn:
                painter.fillRect(QRectF(int(x), rect.y(), 1.0, rect.height()), colour)
    for band in layout.periods:
        if band.name:
            write(painter, style, band.text_rect, band.name, style.theme.muted)


def paint_chosen_period(painter: QPainter, layout: Layout, style: TimelineStyle, period: str) -> None:
    """A frame around the name and the days of the period that keys and menu are about."""
    painter.setPen(QPen(QColor(style.theme.accent), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for band in layout.periods:
        if band.id == period:
            row = QRectF(band.rect.x, band.rect.y, band.rect.width, style.sizes.line + 4)
            # Where no end is in view the frame goes on beyond it.
            painter.drawRect(row.adjusted(1 if band.begins else -4, 1, -1 if band.ends else 4, -1))


def paint_period_edge(painter: QPainter, layout: Layout, style: TimelineStyle, x: float) -> None:
    """The edge that is being dragged."""
    painter.fillRect(QRectF(crisp(x) - 1, 0.0, 2.0, layout.axis_y), QColor(style.theme.accent))
