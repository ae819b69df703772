"""Lanes: the ground and the line of each, and the headers that stay at the left."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from models.timeline import LaneBox, Layout
from ui.timeline.paint_tools import qt_rect, write
from ui.timeline.style import TimelineStyle

_WASH = 0.45
"""Opacity of the ground of every other lane: what lies behind still shows."""


def paint_lane_grounds(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    """Behind everything that happens: every other lane shaded, and the line that events stand on."""
    if not layout.lanes.boxes:
        return
    wash = QColor(style.theme.neutral_wash)
    wash.setAlphaF(_WASH)
    for box in layout.lanes.boxes:
        if box.index % 2 == 0:
            painter.fillRect(qt_rect(box.rect), wash)
    painter.setPen(QPen(QColor(style.theme.strong_line), 1.0))
    opened = (box for box in layout.lanes.boxes if not box.is_folded)
    painter.drawLines([line for box in opened for line in _line(box, layout)])
    _borders(painter, layout, style, 0.0, layout.width)


def _line(box: LaneBox, layout: Layout) -> Iterator[QLineF]:
    """What events of a lane stand on, except where their labels do."""
    left, gap = layout.lanes.gutter, layout.sizes.gap / 2
    rects = (label.rect for label in layout.labels if label.is_beside)
    for rect in sorted(rect for rect in rects if rect.y <= box.axis_y <= rect.bottom):
        yield QLineF(left, box.axis_y, rect.x - gap, box.axis_y)
        left = rect.right + gap
    yield QLineF(left, box.axis_y, layout.width, box.axis_y)


def paint_lane_headers(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    """In front of everything: opaque, so that events pass behind."""
    board = layout.lanes
    if not board.boxes:
        return
    for box in board.boxes:
        _header(painter, box, style)
    _borders(painter, layout, style, 0.0, board.gutter)
    painter.setPen(QPen(QColor(style.theme.strong_line), 1.0))
    x = round(board.gutter) - 0.5
    painter.drawLine(QLineF(x, board.boxes[0].rect.y, x, board.boxes[-1].rect.bottom))


def _borders(painter: QPainter, layout: Layout, style: TimelineStyle, left: float, right: float) -> None:
    boxes = layout.lanes.boxes
    edges = [boxes[0].rect.y, *(box.rect.bottom for box in boxes)]
    painter.setPen(QPen(QColor(style.theme.line), 1.0))
    painter.drawLines([QLineF(left, y + 0.5, right, y + 0.5) for y in edges])


def _header(painter: QPainter, box: LaneBox, style: TimelineStyle) -> None:
    theme, rect = style.theme, qt_rect(box.header)
    painter.fillRect(rect, QColor(style.ground))
    if box.index % 2 == 0:
        painter.fillRect(rect, QColor(theme.neutral_wash))
    if box.holds_selected:
        painter.fillRect(QRectF(rect.x(), rect.y(), 3.0, rect.height()), QColor(theme.accent))
    if box.fold_rect.width:
        _triangle(painter, box, style)
    write(painter, style, box.text_rect, box.text, theme.muted if box.is_folded else theme.text, bold=True)
    write(painter, style, box.count_rect, str(box.count), theme.muted)


def _triangle(painter: QPainter, box: LaneBox, style: TimelineStyle) -> None:
    """Points right where a lane is folded, down where it is open."""
    centre, half = qt_rect(box.fold_rect).center(), style.sizes.line * 0.22
    corners = ((-half * 0.6, -half), (half * 0.9, 0.0), (-half * 0.6, half))
    if not box.is_folded:
        corners = tuple((-y, x) for x, y in corners)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.theme.muted))
    painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
