"""What stands in front of the timeline while the mouse drags: tags, days, rectangles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from models.timeline import Rect
from models.timeline.tags import tag_box
from ui.timeline.paint_tools import crisp, qt_rect, write

if TYPE_CHECKING:
    from ui.timeline.canvas import TimelineCanvas


def paint_tag(painter: QPainter, view: TimelineCanvas, here: QPointF, lines: Sequence[str]) -> None:
    """Lines of text in a box near the pointer; the first is bold."""
    style, sizes = view.style_now, view.style_now.sizes
    widths = [style.text_width(line, index == 0) for index, line in enumerate(lines)]
    pad = 1.5 * sizes.gap
    width, height = max(widths) + 2 * pad, len(lines) * sizes.line + sizes.gap
    box = tag_box(view.drawing, here.x(), here.y(), width, height)
    paint_box(painter, view, qt_rect(box))
    for index, line in enumerate(lines):
        top = box.y + sizes.gap / 2 + index * sizes.line
        ink = style.theme.text if index == 0 else style.theme.muted
        write(painter, style, Rect(box.x + pad, top, widths[index], sizes.line), line, ink, bold=index == 0)


def paint_box(painter: QPainter, view: TimelineCanvas, box: QRectF) -> None:
    """An opaque box in front of everything."""
    theme = view.style_now.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), 1.25))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(box, 4, 4)


def paint_former_day(painter: QPainter, view: TimelineCanvas, day: float) -> None:
    """A short dashed line where a dragged event stands until it is let go."""
    x, sizes = crisp(view.scale.x(day)), view.style_now.sizes
    bottom = view.drawing.axis_y
    painter.setPen(QPen(QColor(view.style_now.theme.muted), 1.0, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(x, bottom - 2 * sizes.line, x, bottom))


def paint_days(painter: QPainter, view: TimelineCanvas, first: float, end: float) -> None:
    """The days from `first` until `end`, as the event that they would be."""
    style, axis_y = view.style_now, view.drawing.axis_y
    left, right = view.scale.x(first), view.scale.x(end)
    wash = QColor(style.theme.accent)
    wash.setAlphaF(0.12)
    painter.fillRect(QRectF(left, 0, right - left, view.drawing.ticks_y), wash)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.theme.accent))
    thick = style.sizes.marker
    painter.drawRoundedRect(QRectF(left, axis_y - thick / 2, max(right - left, 2.0), thick), 2, 2)


def paint_band(painter: QPainter, view: TimelineCanvas, band: QRectF) -> None:
    """The rectangle that selects."""
    colour = QColor(view.style_now.theme.accent)
    painter.setPen(QPen(colour, 1.0, Qt.PenStyle.DashLine))
    colour.setAlphaF(0.10)
    painter.setBrush(colour)
    painter.drawRect(band)
