"""Paints a layout, layer by layer, on a window, an image, an SVG or a PDF; it changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from models.records import Status
from models.statistics import State
from models.timeline import Bar, Chart, Cluster, Label, Layout, Marker, Rect, Reference, SilenceBox
from ui.drawing import Hatching, fill_silence, hatch, marked_silence, outline_silence
from ui.symbols import HOLLOW, paint_symbol, symbol_pixmap
from ui.timeline.style import TimelineStyle

_BEYOND = Hatching(width=1.0, step=8.0)
_SILENCE = Hatching(width=2.0, step=8.0)
_DIM = 0.3
"""Opacity of what does not pass the filter."""


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


def _periods(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    painter.setFont(style.font)
    for index, band in enumerate(layout.periods):
        colour = QColor(style.shown_colour(band.colour, style.theme.bar))
        colour.setAlphaF(0.08 if index % 2 == 0 else 0.13)
        painter.fillRect(_rect(band.rect), colour)
        _text(painter, style, band.text_rect, band.name, style.theme.muted)


def _beyond(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    if layout.beyond is not None:
        hatch(painter, _rect(layout.beyond), QColor(style.theme.hatch), _BEYOND)


def _charts(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for chart in layout.charts:
        colour = QColor(style.shown_colour(chart.colour, style.theme.good))
        _text(painter, style, chart.name_rect, chart.name, style.theme.muted)
        _curve(painter, chart, colour, style)
        for text, rect in chart.values:
            _text(painter, style, rect, text, colour.name(), bold=True)


def _curve(painter: QPainter, chart: Chart, colour: QColor, style: TimelineStyle) -> None:
    points = [QPointF(x, y) for x, y in chart.points]
    painter.setPen(QPen(colour, 1.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    radius = style.sizes.marker * 0.6
    for point in points:
        painter.drawEllipse(point, radius, radius)


def _ticks(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    gap = style.sizes.gap
    painter.setPen(QPen(QColor(style.theme.muted), 1.0))
    painter.drawLines(
        [
            QLineF(x, layout.ticks_y, x, layout.ticks_y + gap * (2 if tick.is_major else 1))
            for tick in layout.ticks
            for x in (_crisp(tick.x),)
        ]
    )
    for tick in layout.ticks:
        if tick.text:
            _text(painter, style, tick.text_rect, tick.text, style.theme.muted)
    for era in layout.eras:
        _text(painter, style, era.rect, era.text, style.theme.muted, bold=True)


def _leaders(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for label in layout.labels:
        pen = QPen(QColor(style.shown_colour(label.colour)), 1.5)
        if label.status in HOLLOW:
            pen.setStyle(Qt.PenStyle.DotLine)
        if label.id in layout.selected:
            pen.setWidthF(2.0)
        painter.setPen(pen)
        top = label.rect.bottom + 1
        with _dimming(painter, label.id in layout.dimmed):
            painter.drawLine(QLineF(label.leader_x, top, label.leader_x, label.leader_bottom))


def _axis(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    painter.setPen(QPen(QColor(style.theme.text), 1.75))
    margin = style.sizes.margin
    painter.drawLine(QLineF(margin, layout.axis_y, layout.width - margin, layout.axis_y))


def _silences(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for box in layout.silences:
        _silence(painter, box, style, box.indexes[-1] == layout.selected_silence, layout.width)


def _silence(painter: QPainter, box: SilenceBox, style: TimelineStyle, selected: bool, width: float) -> None:
    theme = style.theme
    left, right = max(box.rect.x, -20.0), min(box.rect.right, width + 20.0)
    inset = 0.75 if right - left > 4 else 0.0
    rect = QRectF(left + inset, box.rect.y, max(right - left - 2 * inset, 1.0), box.rect.height)
    ink = theme.text
    if box.state is State.OPENING and not box.is_longest:
        outline_silence(painter, rect, QPen(QColor(theme.strong_line), 1.0, Qt.PenStyle.DashLine))
        ink = theme.muted
    elif box.state is State.CLOSED and not box.is_longest:
        shade = _mixed(theme.ribbon_light, theme.ribbon_dark, round(box.shade, 2))
        if rect.width() < 6:
            painter.fillRect(rect, shade)
        else:
            fill_silence(painter, rect, shade)
    else:
        edge = Qt.PenStyle.DashLine if box.state is State.OPENING else Qt.PenStyle.SolidLine
        hatching = None if box.state is State.CLOSED else _SILENCE
        marked_silence(painter, rect, theme, box.is_longest, hatching, edge)
        ink = theme.alarm if box.is_longest else theme.text
    if selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), 2.0))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2)
    if box.text:
        _silence_text(painter, rect.intersected(QRectF(0, rect.y(), width, rect.height())), box, style, ink)


def _silence_text(painter: QPainter, rect: QRectF, box: SilenceBox, style: TimelineStyle, ink: str) -> None:
    bold = box.state is not State.OPENING or box.is_longest
    if box.state is State.OPEN or (box.is_longest and box.state is State.OPENING):
        pad = style.sizes.gap
        pill = QRectF(0, 0, box.text_width + 2 * pad, style.sizes.line + 2)
        pill.moveCenter(rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.ground))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(style.bold if bold else style.font)
    painter.setPen(QColor(ink))
    width = style.text_width(box.text, bold)
    line = style.sizes.line
    where = Rect(rect.center().x() - width / 2, rect.center().y() - line / 2, width, line)
    _text(painter, style, where, box.text, ink, bold=bold)


def _bars(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for bar in layout.bars:
        with _dimming(painter, bar.id in layout.dimmed):
            _bar(painter, bar, style, bar.id in layout.selected)


def _bar(painter: QPainter, bar: Bar, style: TimelineStyle, selected: bool) -> None:
    """A lasting event as a bar, an uncertain date (or an uncertain end) as a whisker with end strokes."""
    colour = QColor(style.theme.accent if selected else style.shown_colour(bar.colour, style.theme.bar))
    half = style.sizes.marker * 0.6
    if bar.lasts and bar.solid_right > bar.solid_left:
        fill = QColor(colour)
        fill.setAlphaF(0.0 if bar.status in HOLLOW else 0.30)
        pen = QPen(colour, 1.25)
        if bar.status is Status.CLAIMED:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(QColor(style.ground))
        body = QRectF(bar.solid_left, bar.y - half, bar.solid_right - bar.solid_left, 2 * half)
        painter.drawRoundedRect(body, 2, 2)
        painter.setBrush(fill)
        painter.drawRoundedRect(body, 2, 2)
        if (bar.left, bar.right) == (bar.solid_left, bar.solid_right):
            return
    painter.setPen(QPen(colour, 1.5))
    y = bar.y
    lines = [QLineF(bar.left, y, bar.right, y)]
    if not bar.open_left:
        lines.append(QLineF(bar.left, y - half, bar.left, y + half))
    if not bar.open_right:
        lines.append(QLineF(bar.right, y - half, bar.right, y + half))
    painter.drawLines(lines)


def _clusters(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for cluster in layout.clusters:
        _cluster(painter, cluster, style)


def _cluster(painter: QPainter, cluster: Cluster, style: TimelineStyle) -> None:
    """A column; of one that the filter divides, only the share of the events that pass is not dimmed."""
    rect, part = cluster.rect, cluster.matching / len(cluster.positions)
    with _dimming(painter, part < 1):
        _column(painter, cluster, style)
    if 0 < part < 1:
        painter.save()
        passing = QRectF(rect.x, rect.bottom - rect.height * part, rect.width, rect.height * part)
        painter.setClipRect(passing, Qt.ClipOperation.IntersectClip)
        _column(painter, cluster, style)
        painter.restore()
    if cluster.is_selected:
        painter.setPen(QPen(QColor(style.theme.accent), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(_rect(rect).adjusted(-2, -2, 2, 1), 2, 2)
    if cluster.text:
        with _dimming(painter, not cluster.matching):
            _text(painter, style, cluster.text_rect, cluster.text, style.theme.muted)


def _column(painter: QPainter, cluster: Cluster, style: TimelineStyle) -> None:
    """The kinds above each other, as high as their numbers."""
    total = sum(count for _, count in cluster.parts) or 1
    rect, bottom = cluster.rect, cluster.rect.bottom
    for colour, count in cluster.parts:
        height = rect.height * count / total
        painter.fillRect(
            QRectF(rect.x, bottom - height, rect.width, height), QColor(style.shown_colour(colour))
        )
        bottom -= height


def _references(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    for line in (layout.start_line, layout.as_of_line):
        if line is not None:
            _reference(painter, line, style)


def _reference(painter: QPainter, line: Reference, style: TimelineStyle) -> None:
    painter.setPen(QPen(QColor(style.theme.text), 1.25, Qt.PenStyle.DashLine))
    x = _crisp(line.x)
    painter.drawLine(QLineF(x, line.top, x, line.bottom))
    _text(painter, style, line.text_rect, line.text, style.theme.text, bold=True)


def _markers(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    selected = [marker for marker in layout.markers if marker.id in layout.selected]
    for marker in layout.markers:
        with _dimming(painter, marker.id in layout.dimmed):
            _marker(painter, marker, style)
    for marker in selected:
        _ring(painter, marker, style, marker.id == layout.current)
    for marker in selected:
        _marker(painter, marker, style)


def _marker(painter: QPainter, marker: Marker, style: TimelineStyle) -> None:
    colour, radius = style.shown_colour(marker.colour), style.sizes.marker
    if style.background is None:
        centre = QPointF(marker.x, marker.y)
        paint_symbol(
            painter, centre, radius, marker.symbol, QColor(colour), marker.status, QColor(style.ground)
        )
        return
    ratio = painter.device().devicePixelRatioF()
    pixmap = symbol_pixmap(marker.symbol, colour, marker.status, radius, ratio, style.ground)
    half = pixmap.width() / ratio / 2
    painter.drawPixmap(QPointF(round((marker.x - half) * ratio) / ratio, marker.y - half), pixmap)


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
            painter.fillRect(_rect(label.rect), _faint(style.ground))
    for label in layout.labels:
        rect, line = label.rect, style.sizes.line
        faded = label.status in (Status.CANCELLED, Status.DENIED, Status.POSTPONED)
        ink = style.theme.muted if faded else style.theme.text
        with _dimming(painter, label.id in layout.dimmed):
            _text(painter, style, Rect(rect.x, rect.y, rect.width, line), label.title, ink, bold=True)
            if label.subtitle:
                below = Rect(rect.x, rect.y + line, rect.width, line)
                _text(painter, style, below, label.subtitle, style.theme.muted)


def _label_box(painter: QPainter, label: Label, style: TimelineStyle) -> None:
    gap = style.sizes.gap
    box = _rect(label.rect).adjusted(-gap, -gap / 3, gap, gap / 3)
    painter.setPen(QPen(QColor(style.theme.accent), 1.25))
    painter.setBrush(QColor(style.theme.selected))
    painter.drawRoundedRect(box, 4, 4)


@contextmanager
def _dimming(painter: QPainter, dim: bool) -> Iterator[None]:
    """Draw what the filter leaves out so that it stays in the picture without competing."""
    painter.setOpacity(_DIM if dim else 1.0)
    yield
    painter.setOpacity(1.0)


def _text(
    painter: QPainter, style: TimelineStyle, rect: Rect, text: str, ink: str, bold: bool = False
) -> None:
    painter.setFont(style.bold if bold else style.font)
    painter.setPen(QColor(ink))
    painter.drawText(QPointF(rect.x, rect.y + style.baseline(rect.height)), text)


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def _faint(colour: str) -> QColor:
    """Lets a hatching behind text show a little."""
    result = QColor(colour)
    result.setAlphaF(0.72)
    return result


def _crisp(x: float) -> float:
    """The middle of a pixel, so that a hairline is sharp."""
    return int(x) + 0.5


@lru_cache(maxsize=512)
def _mixed(first: str, second: str, part: float) -> QColor:
    a, b = QColor(first), QColor(second)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * part,
        a.greenF() + (b.greenF() - a.greenF()) * part,
        a.blueF() + (b.blueF() - a.blueF()) * part,
    )


_LAYERS = (
    _periods,
    _beyond,
    _charts,
    _ticks,
    _leaders,
    _axis,
    _silences,
    _references,
    _bars,
    _clusters,
    _markers,
    _labels,
)
