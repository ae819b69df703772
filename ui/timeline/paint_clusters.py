"""The columns that stand for events too close together to be drawn one by one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from models.timeline import Cluster, Layout
from ui.timeline.paint_tools import dimming, qt_rect, write_all
from ui.timeline.style import TimelineStyle

_PEN = 1.25
"""Of an outline, drawn inside the place of what it stands for."""

_INSIDE = (_PEN / 2, _PEN / 2, -_PEN / 2, -_PEN / 2)


def paint_clusters(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    """Columns, of those that the filter divides only the share that does not pass dimmed; then numbers."""
    whole: list[Cluster] = []
    divided: list[Cluster] = []
    for cluster in layout.clusters:
        (whole if cluster.matching == len(cluster.positions) else divided).append(cluster)
    with dimming(painter, True):
        _columns(painter, divided, style)
    for cluster in divided:
        painter.save()
        painter.setClipRect(_passing(cluster), Qt.ClipOperation.IntersectClip)
        _columns(painter, (cluster,), style)
        painter.restore()
    _columns(painter, whole, style)
    _outlines(painter, layout, style)
    for dim in (False, True):
        numbers = ((c.text_rect, c.text) for c in layout.clusters if c.text and dim == (not c.matching))
        with dimming(painter, dim):
            write_all(painter, style, numbers, style.theme.muted)


def _columns(painter: QPainter, clusters: Iterable[Cluster], style: TimelineStyle) -> None:
    """The kinds above each other, as high as their numbers; each colour is set once.

    What has not been established as held stands above the rest, as an outline like its symbols.
    """
    found: defaultdict[str, list[QRectF]] = defaultdict(list)
    outlined: defaultdict[str, list[QRectF]] = defaultdict(list)
    for cluster in clusters:
        x, top, width, height = cluster.rect
        bottom, total = top + height, sum([count for _, count in cluster.parts])
        for colour, count in _established(cluster) if cluster.outlined else cluster.parts:
            part = height * count / total
            bottom -= part
            found[colour].append(QRectF(x, bottom, width, part))
        for colour, count in cluster.outlined:
            part = height * count / total
            bottom -= part
            outlined[colour].append(QRectF(x, bottom, width, part).adjusted(*_INSIDE))
    painter.setPen(Qt.PenStyle.NoPen)
    for colour in sorted(found):
        painter.setBrush(QColor(style.shown_colour(colour)))
        painter.drawRects(found[colour])
    painter.setBrush(QColor(style.ground))
    for colour in sorted(outlined):
        painter.setPen(QPen(QColor(style.shown_colour(colour)), _PEN))
        painter.drawRects(outlined[colour])


def _established(cluster: Cluster) -> list[tuple[str, int]]:
    """The parts without what is outlined."""
    counts = Counter[str]()
    for colour, count in cluster.parts:
        counts[colour] += count
    for colour, count in cluster.outlined:
        counts[colour] -= count
    return [(colour, count) for colour, count in counts.items() if count > 0]


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
