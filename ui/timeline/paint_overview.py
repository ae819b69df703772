"""Paints the strip under the timeline: silences, columns and years once, the window at every move."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from models.timeline.overview import COLUMN, Overview
from ui.theme import Theme
from ui.timeline.paint_tools import crisp

_TOP = 3.0
_LEAST = 3.0
"""Pixels of the lowest column: a single event must be seen."""


def paint_background(
    painter: QPainter, strip: Overview, rect: QRectF, bars: float, font: QFont, theme: Theme
) -> None:
    """Everything but the window; `bars` pixels from the top stands the line that the columns rise from."""
    painter.fillRect(rect, QColor(theme.surface))
    for gap in strip.gaps:
        wash = theme.alarm_wash if gap.is_longest else theme.neutral_wash
        painter.fillRect(QRectF(gap.x + 0.5, _TOP, gap.width - 1, bars - _TOP), QColor(wash))
    _marks(painter, strip, bars, rect.height(), font, theme)
    room = bars - _TOP
    for share, colour in (("all", theme.ribbon_dark), ("contacts", theme.muted)):
        ink = QColor(colour)
        for column in strip.columns:
            part = getattr(column, share)
            if part:
                # By the root: one event beside a hundred is still something.
                height = max(room * part**0.5, _LEAST)
                painter.fillRect(QRectF(column.x, bars - height, COLUMN, height), ink)
    painter.setPen(QPen(QColor(theme.strong_line), 1))
    painter.drawLine(QLineF(rect.left(), crisp(bars), rect.right(), crisp(bars)))


def _marks(painter: QPainter, strip: Overview, bars: float, bottom: float, font: QFont, theme: Theme) -> None:
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    baseline = bars + (bottom - bars - metrics.height()) / 2 + metrics.ascent()
    for mark in strip.marks:
        if mark.x >= 0:
            painter.setPen(QPen(QColor(theme.strong_line), 1))
            painter.drawLine(QLineF(crisp(mark.x), bars, crisp(mark.x), bottom if mark.is_year else bars + 4))
        painter.setPen(QColor(theme.text if mark.is_year else theme.muted))
        painter.drawText(QPointF(mark.label_x, baseline), mark.text)


def paint_window(painter: QPainter, rect: QRectF, window: QRectF, theme: Theme) -> None:
    """A veil over what is not in view, and a frame with two grips; a quiet one where all of it is.

    `rect` ends above the years, which are to be read everywhere.
    """
    veil = QColor(theme.window)
    veil.setAlphaF(0.62)
    for outside in (
        QRectF(rect.left(), rect.top(), window.left() - rect.left(), rect.height()),
        QRectF(window.right(), rect.top(), rect.right() - window.right(), rect.height()),
    ):
        if outside.width() > 0:
            painter.fillRect(outside, veil)
    sees_all = window.width() >= rect.width() - 3
    ink = QColor(theme.strong_line if sees_all else theme.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(window.adjusted(0.25, 0.25, -0.25, -0.25), 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    height = min(14.0, window.height() / 2)
    for x in (window.left(), window.right()):
        painter.drawRoundedRect(QRectF(x - 2, window.center().y() - height / 2, 4, height), 2, 2)
