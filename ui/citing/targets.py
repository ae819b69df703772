"""What lies under a drag: a row of a table, a thing on the timeline."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF

from models.records import Event
from models.timeline import Layout, hit_test
from models.timeline.shapes import Rect
from ui.citing.drops import Target
from ui.tables.view import TableView
from ui.timeline.view import TimelineView

_AROUND = 4
"""Between a symbol and the frame around it, in pixels."""


def row_target(view: TableView, here: QPoint) -> Target | None:
    """The event of a row; nothing beside the rows."""
    index = view.indexAt(here)
    event = view.record_at(index.row()) if index.isValid() else None
    if not isinstance(event, Event):
        return None
    return Target((event.id,), (row_area(view, index.row()),))


def row_area(view: TableView, row: int) -> QRect:
    """The part of a row that is in view."""
    return QRect(0, view.rowViewportPosition(row), view.viewport().width(), view.rowHeight(row))


def whole_table(view: TableView, _here: QPoint) -> Target:
    """Sources are added wherever they are dropped."""
    return Target((), (view.viewport().rect(),))


def drawn_target(view: TimelineView, here: QPoint) -> Target | None:
    """The event drawn at a point, by its symbol, label or bar; nothing for several drawn as one."""
    drawing = view.drawing
    event_id = hit_test(drawing, here.x(), here.y()).event
    return Target((event_id,), _areas(drawing, event_id)) if event_id else None


def _areas(drawing: Layout, event_id: str) -> tuple[QRect, ...]:
    """Around the symbol and around the label."""
    reach = drawing.sizes.marker + _AROUND
    symbols = [
        Rect(marker.x - reach, marker.y - reach, 2 * reach, 2 * reach)
        for marker in drawing.markers
        if marker.id == event_id
    ]
    labels = [
        Rect(r.x - _AROUND, r.y - 1, r.width + 2 * _AROUND, r.height + 2)
        for r in (label.rect for label in drawing.labels if label.id == event_id)
    ]
    return tuple(QRectF(*area).toAlignedRect() for area in (*symbols, *labels))
