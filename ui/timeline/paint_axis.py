"""The layers of time itself: weekends, ticks with their labels, the line of the axis."""

from __future__ import annotations

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from models.timeline import Layout
from ui.timeline.paint_tools import crisp, qt_rect, write_all
from ui.timeline.style import TimelineStyle

_WEEKEND = 0.55
"""Opacity: seen beside working days, never before what happens on them."""


def paint_weekends(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    wash = QColor(style.theme.neutral_wash)
    wash.setAlphaF(_WEEKEND)
    for rect in layout.weekends:
        painter.fillRect(qt_rect(rect), wash)


def paint_ticks(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    gap = style.sizes.gap
    painter.setPen(QPen(QColor(style.theme.muted), 1.0))
    painter.drawLines(
        [
            QLineF(x, layout.ticks_y, x, layout.ticks_y + gap * (2 if tick.is_major else 1))
            for tick in layout.ticks
            for x in (crisp(tick.x),)
        ]
    )
    ink = style.theme.muted
    write_all(painter, style, ((tick.text_rect, tick.text) for tick in layout.ticks if tick.text), ink)
    write_all(painter, style, ((era.rect, era.text) for era in layout.eras), ink, bold=True)


def paint_axis(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    painter.setPen(QPen(QColor(style.theme.text), 1.75))
    margin = style.sizes.margin
    painter.drawLine(
        QLineF(max(margin, layout.lanes.gutter), layout.axis_y, layout.width - margin, layout.axis_y)
    )
