"""Paints the ruler: a bracket between two days, and how many they are apart."""

from __future__ import annotations

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from models.timeline.ruler import RulerMarks
from ui.timeline.paint_tools import crisp, qt_rect, write
from ui.timeline.style import TimelineStyle

_END = 6.0
"""Half the length of the strokes at both ends."""


def paint_ruler(painter: QPainter, marks: RulerMarks, style: TimelineStyle, axis_y: float) -> None:
    """The bracket, dotted lines from its ends down to the axis, and its text on a ground of its own."""
    accent = QColor(style.theme.accent)
    left, right, y = crisp(marks.left), crisp(marks.right), crisp(marks.y)
    painter.setPen(QPen(accent, 1.0, Qt.PenStyle.DotLine))
    for x in (left, right):
        painter.drawLine(QLineF(x, min(y, axis_y), x, max(y, axis_y)))
    painter.setPen(QPen(accent, 2.0))
    painter.drawLine(QLineF(left, y, right, y))
    for x in (left, right):
        painter.drawLine(QLineF(x, y - _END, x, y + _END))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent, 1.25))
    painter.setBrush(QColor(style.theme.raised))
    painter.drawRoundedRect(qt_rect(marks.box), 4, 4)
    write(painter, style, marks.text_rect, marks.text, style.theme.text, bold=True)
