"""Paints a layout, layer by layer, on a window, an image, an SVG or a PDF; it changes nothing."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from models.records import CALLED_OFF
from models.timeline import Label, Layout, Marker, Rect, Reference
from ui.drawing import Hatching, hatch
from ui.symbols import HOLLOW, paint_symbol, symbol_pixmap
from ui.timeline.confirmed import paint_confirmed, paint_unsourced, stamp
from ui.timeline.paint_axis import paint_axis, paint_ticks, paint_weekends
from ui.timeline.paint_charts import paint_charts
from ui.timeline.paint_clusters import paint_clusters
from ui.timeline.paint_lanes import paint_lane_grounds, paint_lane_headers
from ui.timeline.paint_periods import paint_periods
from ui.timeline.paint_ribbon import paint_ribbons
from ui.timeline.paint_spans import paint_spans
from ui.timeline.paint_tools import crisp, dimming, qt_rect, write
from ui.timeline.style import TimelineStyle

_BEYOND = Hatching(width=1.0, step=8.0)


def paint(painter: QPainter, layout: Layout, style: TimelineStyle, clip: QRectF | None = None) -> None:
    """Draw a layout at the painter's origin; nothing outside it, nor outside `clip`."""
    whole = QRectF(0, 0, layout.width, layout.height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(whole if clip is None else clip, Qt.ClipOperation.IntersectClip)
    if style.background is not None:
        painter.fillRect(whole, QColor(style.background))
    for layer in _LAYERS:
        layer(painter, layout, style)
    painter.restore()


def _beyond(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    if layout.beyond is not None:
        hatch(painter, qt_rect(layout.beyond), QColor(style.theme.hatch), _BEYOND)


def _leaders(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for label in layout.labels:
        if label.is_beside:
            continue
        colour = style.subdued(style.shown_colour(label.colour), label.status in CALLED_OFF)
        pen = QPen(QColor(colour), 1.5)
        if label.status in HOLLOW:
            pen.setStyle(Qt.PenStyle.DotLine)
        if label.id in layout.selected:
            pen.setWidthF(2.0)
        painter.setPen(pen)
        top = label.rect.bottom + 1
        with dimming(painter, label.id in layout.dimmed):
            painter.drawLine(QLineF(label.leader_x, top, label.leader_x, label.leader_bottom))


def _references(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for line in (layout.start_line, layout.as_of_line):
        if line is not None:
            _reference(painter, line, style)


def _reference(painter: QPainter, line: Reference, style: TimelineStyle) -> None:
    painter.setPen(QPen(QColor(style.theme.text), 1.25, Qt.PenStyle.DashLine))
    x = crisp(line.x)
    painter.drawLine(QLineF(x, line.top, x, line.bottom))
    write(painter, style, line.text_rect, line.text, style.theme.text, bold=True)


def _markers(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    """Roofs first, so that none runs over the symbol beside it; what is selected on top."""
    selected = [marker for marker in layout.markers if marker.id in layout.selected]
    for marker in layout.markers if layout.confirmed else ():
        if marker.id in layout.confirmed:
            with dimming(painter, marker.id in layout.dimmed):
                paint_confirmed(painter, marker, layout, style)
    symbols = _Symbols(painter, layout, style)
    for marker in layout.markers:
        with dimming(painter, marker.id in layout.dimmed):
            symbols.paint(marker)
    for marker in selected:
        _ring(painter, marker, style, marker.id == layout.current)
    for marker in selected:
        paint_confirmed(painter, marker, layout, style)
        symbols.paint(marker)


class _Symbols:
    """Paints the symbols of markers; in the window each is a picture, asked for once a frame."""

    def __init__(self, painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
        self._painter, self._layout, self._style = painter, layout, style
        self._ratio = painter.device().devicePixelRatioF()
        self._pixmaps: dict[tuple[str, int, int], QPixmap] = {}

    def paint(self, marker: Marker) -> None:
        if self._style.background is None:
            self._draw(marker)
        else:
            # Enumerations are hashed slowly, and each member is one object.
            key = marker.colour, id(marker.symbol), id(marker.status)
            pixmap = self._pixmaps.get(key)
            if pixmap is None:
                pixmap = self._pixmaps[key] = self._pixmap(marker)
            stamp(self._painter, pixmap, marker, self._ratio)
        if self._layout.confirmed:
            paint_unsourced(self._painter, marker, self._layout, self._style)

    def _draw(self, marker: Marker) -> None:
        style, centre = self._style, QPointF(marker.x, marker.y)
        colour, ground = QColor(style.shown_colour(marker.colour)), QColor(style.ground)
        paint_symbol(self._painter, centre, style.sizes.marker, marker.symbol, colour, marker.status, ground)

    def _pixmap(self, marker: Marker) -> QPixmap:
        style, colour = self._style, self._style.shown_colour(marker.colour)
        return symbol_pixmap(
            marker.symbol, colour, marker.status, style.sizes.marker, self._ratio, style.ground
        )


def _ring(painter: QPainter, marker: Marker, style: TimelineStyle, current: bool) -> None:
    painter.setPen(QPen(QColor(style.theme.accent), 2.0 if current else 1.25))
    painter.setBrush(QColor(style.theme.selected))
    radius = style.sizes.marker + 5
    painter.drawEllipse(QPointF(marker.x, marker.y), radius, radius)


def _labels(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for label in layout.labels:
        if label.id in layout.selected:
            _label_box(painter, label, style)
        elif layout.beyond is not None and label.rect.right > layout.beyond.x:
            painter.fillRect(qt_rect(label.rect), _faint(style.ground))
    for label in layout.labels:
        rect, line = label.rect, style.sizes.line
        called_off = label.status in CALLED_OFF
        ink = style.theme.muted if called_off else style.theme.text
        with dimming(painter, label.id in layout.dimmed):
            left = _line_left(label, label.title, style, bold=True)
            write(painter, style, Rect(left, rect.y, rect.width, line), label.title, ink, bold=True)
            if label.is_beside:
                after = rect._replace(x=rect.x + style.text_width(label.title, True) + style.sizes.gap)
                write(painter, style, after, label.subtitle, style.theme.muted)
            elif label.subtitle:
                below = Rect(_line_left(label, label.subtitle, style), rect.y + line, rect.width, line)
                write(painter, style, below, label.subtitle, style.theme.muted)


def _line_left(label: Label, text: str, style: TimelineStyle, bold: bool = False) -> float:
    """Where a line of a label begins: each touches the leader, on either side of it."""
    return label.rect.right - style.text_width(text, bold) if label.runs_left else label.rect.x


def _label_box(painter: QPainter, label: Label, style: TimelineStyle) -> None:
    gap = style.sizes.gap
    box = qt_rect(label.rect).adjusted(-gap, -gap / 3, gap, gap / 3)
    painter.setPen(QPen(QColor(style.theme.accent), 1.25))
    painter.setBrush(QColor(style.theme.selected))
    painter.drawRoundedRect(box, 4, 4)


def _faint(colour: str) -> QColor:
    """Lets a hatching behind text show a little."""
    result = QColor(colour)
    result.setAlphaF(0.72)
    return result


_LAYERS = (
    paint_weekends,
    paint_periods,
    _beyond,
    paint_lane_grounds,
    paint_charts,
    paint_ticks,
    _leaders,
    paint_axis,
    paint_ribbons,
    _references,
    paint_spans,
    paint_clusters,
    _markers,
    _labels,
    paint_lane_headers,
)
