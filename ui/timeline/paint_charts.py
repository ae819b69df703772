"""The layer of indicators: names, small value axes, curves, points with their whiskers, values."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from models.timeline import Chart, Layout, Rect
from ui.timeline.paint_tools import crisp, qt_rect, write
from ui.timeline.style import TimelineStyle

_DOT = 0.6
"""Of the radius of an event's symbol."""

_SMALLEST = 1.5
"""Radius of a point among many."""

_FEWEST_PIXELS = 7.0
"""From one point to the next on average, below which a line alone is drawn."""


def paint_charts(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for chart in layout.charts:
        write(painter, style, chart.name_rect, chart.name, style.theme.muted)
        if chart.fold_rect is not None:
            _fold_mark(painter, chart.fold_rect, chart.is_folded, style)
        if not chart.is_folded:
            _Plot(painter, chart, style).paint()


def paint_chosen_point(painter: QPainter, layout: Layout, style: TimelineStyle, key: tuple[str, int]) -> None:
    """A ring around the selected value, if it is in view."""
    for chart in layout.charts:
        for point in chart.points:
            if (chart.id, point.number) == key and point.x >= chart.plot.x:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(style.theme.accent), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                radius = style.sizes.marker * _DOT + 3
                painter.drawEllipse(QPointF(point.x, point.y), radius, radius)


class _Plot:
    """One curve with its axis, on its way to the picture."""

    def __init__(self, painter: QPainter, chart: Chart, style: TimelineStyle) -> None:
        self._painter, self._chart, self._style = painter, chart, style
        self._colour = QColor(style.shown_colour(chart.colour, style.theme.good))

    def paint(self) -> None:
        painter, chart, style = self._painter, self._chart, self._style
        self._axis()
        plot = qt_rect(chart.plot).adjusted(0, -style.sizes.line / 2, 0, 0)
        painter.save()
        painter.setClipRect(plot, Qt.ClipOperation.IntersectClip)
        if len(chart.curve) > 1:
            painter.setPen(QPen(self._colour, 1.75))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in chart.curve]))
        self._whiskers()
        painter.restore()
        painter.save()
        # A dot at the edge of the plot is whole, one before it is hidden by the axis.
        dots = plot.adjusted(-style.sizes.marker * _DOT, 0, 0, 0)
        painter.setClipRect(dots, Qt.ClipOperation.IntersectClip)
        self._dots()
        painter.restore()
        for text, rect in chart.values:
            painter.fillRect(qt_rect(rect), QColor(style.ground))
            write(painter, style, rect, text, self._colour.name(), bold=True)

    def _axis(self) -> None:
        painter, plot = self._painter, self._chart.plot
        painter.setPen(QPen(QColor(self._style.theme.line), 1.0))
        rows = (crisp(tick.y) for tick in self._chart.ticks)
        painter.drawLines([QLineF(plot.x, y, plot.right, y) for y in rows])
        for tick in self._chart.ticks:
            write(painter, self._style, tick.text_rect, tick.text, self._style.theme.muted)

    def _whiskers(self) -> None:
        """The days on which a value may have been measured, with a stroke at either end."""
        half = self._style.sizes.marker * 0.5
        lines: list[QLineF] = []
        for point in self._chart.points:
            if point.right - point.left > 2 * self._style.sizes.marker * _DOT + 2:
                lines.append(QLineF(point.left, point.y, point.right, point.y))
                lines += [QLineF(x, point.y - half, x, point.y + half) for x in (point.left, point.right)]
        if lines:
            self._painter.setPen(QPen(self._colour, 1.25))
            self._painter.drawLines(lines)

    def _dots(self) -> None:
        points, spacing = self._chart.points, _spacing(self._chart)
        if self._chart.curve and len(points) > 2 and spacing < _FEWEST_PIXELS:
            return
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colour)
        # Points that nothing joins stay points where they are close together.
        radius = min(self._style.sizes.marker * _DOT, max(spacing / 2, _SMALLEST))
        for point in points:
            self._painter.drawEllipse(QPointF(point.x, point.y), radius, radius)


def _spacing(chart: Chart) -> float:
    """Pixels from one point to the next, on average."""
    points = chart.points
    return (points[-1].x - points[0].x) / (len(points) - 1) if len(points) > 1 else math.inf


def _fold_mark(painter: QPainter, rect: Rect, is_folded: bool, style: TimelineStyle) -> None:
    """A triangle that points down, or to the right where there is more to see."""
    x, y, half = rect.x + rect.width * 0.35, rect.y + rect.height / 2, rect.height * 0.2
    corners = (
        [(x - half / 2, y - half), (x + half / 2, y), (x - half / 2, y + half)]
        if is_folded
        else [(x - half, y - half / 2), (x + half, y - half / 2), (x, y + half / 2)]
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.theme.muted))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
