"""The marks of corroboration on the markers of a layout."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPixmap

from models.evidence.confirmations import Corroboration
from models.timeline import Layout, Marker
from ui.evidence.marks import mark_of, paint_question, paint_roof, roof_pixmap
from ui.symbols import HOLLOW
from ui.timeline.style import TimelineStyle


def paint_confirmed(painter: QPainter, marker: Marker, layout: Layout, style: TimelineStyle) -> None:
    """Who confirms the contact, over its symbol."""
    who = layout.confirmed.get(marker.id)
    if who is None or who.corroboration is Corroboration.UNSOURCED:
        return
    mark, radius, colour = mark_of(who), style.sizes.marker, style.theme.text
    if style.background is None:
        paint_roof(painter, QPointF(marker.x, marker.y), radius, mark, QColor(colour))
        return
    ratio = painter.device().devicePixelRatioF()
    stamp(painter, roof_pixmap(mark, colour, radius, ratio), marker, ratio)


def paint_unsourced(painter: QPainter, marker: Marker, layout: Layout, style: TimelineStyle) -> None:
    """The question mark in the symbol of an unsourced contact; hollow symbols have it in their own colour."""
    who = layout.confirmed.get(marker.id)
    if who is not None and who.corroboration is Corroboration.UNSOURCED:
        ink = style.shown_colour(marker.colour) if marker.status in HOLLOW else style.ground
        centre = QPointF(marker.x, marker.y)
        paint_question(painter, centre, style.sizes.marker, QColor(ink), style.bold)


def stamp(painter: QPainter, pixmap: QPixmap, marker: Marker, ratio: float) -> None:
    """Draw a square pixmap with its middle on a marker, on whole pixels across."""
    half = pixmap.width() / ratio / 2
    painter.drawPixmap(QPointF(round((marker.x - half) * ratio) / ratio, marker.y - half), pixmap)
