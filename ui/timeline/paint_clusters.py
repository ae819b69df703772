"""The columns that stand for events too close together to be drawn one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from models.timeline import Cluster, Layout
from ui.timeline.paint_tools import dimming, qt_rect, write
from ui.timeline.style import TimelineStyle


def paint_clusters(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    """Columns, of those that the filter divides only the share that does not pass dimmed; then numbers."""
    divided = [each for each in layout.clusters if each.matching < len(each.positions)]
    with dimming(painter, True):
        _columns(painter, divided, style)
    for cluster in divided:
        painter.save()
        painter.setClipRect(_passing(cluster), Qt.ClipOperation.IntersectClip)
        _columns(painter, [cluster], style)
        painter.restore()
    _columns(painter, (each for each in layout.clusters if each.matching == len(each.positions)), style)
    _outlines(painter, layout, style)
    for cluster in layout.clusters:
        if cluster.text:
            with dimming(painter, not cluster.matching):
                write(painter, style, cluster.text_rect, cluster.text, style.theme.muted)


def _columns(painter: QPainter, clusters: Iterable[Cluster], style: TimelineStyle) -> None:
    """The kinds above each other, as high as their numbers; each colour is set once."""
    parts = sorted((part for cluster in clusters for part in _parts(cluster)), key=itemgetter(0))
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, group in groupby(parts, key=itemgetter(0)):
        painter.setBrush(QColor(style.shown_colour(colour)))
        painter.drawRects([rect for _, rect in group])


def _parts(cluster: Cluster) -> Iterator[tuple[str, QRectF]]:
    total = sum(count for _, count in cluster.parts) or 1
    rect, bottom = cluster.rect, cluster.rect.bottom
    for colour, count in cluster.parts:
        height = rect.height * count / total
        yield colour, QRectF(rect.x, bottom - height, rect.width, height)
        bottom -= height


def _passing(cluster: Cluster) -> QRectF:
    """The lower part of a column, as high as the share of its events that pass the filter."""
    height = cluster.rect.height * cluster.matching / len(cluster.positions)
    return QRectF(cluster.rect.x, cluster.rect.bottom - height, cluster.rect.width, height)


def _outlines(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    painter.setPen(QPen(QColor(style.theme.accent), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for cluster in layout.clusters:
        if cluster.is_selected:
            painter.drawRoundedRect(qt_rect(cluster.rect).adjusted(-2, -2, 2, 1), 2, 2)
