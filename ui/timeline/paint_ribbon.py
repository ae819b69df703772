"""The layer of silences: shaded by length, the longest marked, an open one hatched to the as-of line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from models.statistics import State
from models.timeline import Layout, Rect, SilenceBox
from ui.drawing import Hatching, fill_silence, marked_silence, outline_silence
from ui.timeline.paint_tools import write
from ui.timeline.style import TimelineStyle

_SILENCE = Hatching(width=2.0, step=8.0)
_SLIVER = 7.5
"""Pixels under which a box has no edge, no round corners and no text."""

_INSET = 0.75
"""Pixels of ground left and right of a box that has room for them."""

_STEPS = 100
"""Shades of silences that are told apart."""


def paint_ribbons(painter: QPainter, layout: Layout, style: TimelineStyle) -> None:
    """The silences of the measure, and under them those of the compared one."""
    ribbons = ((layout.silences, layout.selected_silence), (layout.second, layout.selected_second))
    shades = _shades(style.theme.ribbon_light, style.theme.ribbon_dark)
    left = layout.lanes.gutter
    painter.save()
    # Nothing passes under the headers of lanes.
    painter.setClipRect(QRectF(left, 0, layout.width - left, layout.height), Qt.ClipOperation.IntersectClip)
    for boxes, selected in ribbons:
        for box in boxes:
            # Not `selected in box.indexes` alone: a range looks for None among all its numbers.
            is_selected = selected is not None and selected in box.indexes
            if _is_sliver(box) and not is_selected:
                _sliver(painter, box, shades)
            else:
                _silence(painter, box, style, is_selected, (left, layout.width))
    painter.restore()
    for name in layout.ribbon_names:
        ink = style.theme.text if name.in_box else style.theme.muted
        write(painter, style, name.rect, name.text, ink)


def _is_sliver(box: SilenceBox) -> bool:
    """Too narrow for anything but its shade: in a crowded view nearly all of them."""
    return box.rect.width < _SLIVER and box.state is State.CLOSED and not box.is_longest


def _sliver(painter: QPainter, box: SilenceBox, shades: Sequence[QColor]) -> None:
    x, y, width, height = box.rect
    if width > 4:
        x, width = x + _INSET, width - 2 * _INSET
    where = QRectF(x, y, width if width > 1 else 1.0, height)
    painter.fillRect(where, shades[round(box.shade * _STEPS)])


def _silence(
    painter: QPainter, box: SilenceBox, style: TimelineStyle, selected: bool, view: tuple[float, float]
) -> None:
    theme, (begin, end) = style.theme, view
    left, right = max(box.rect.x, begin - 20.0), min(box.rect.right, end + 20.0)
    inset = _INSET if right - left > 4 else 0.0
    rect = QRectF(left + inset, box.rect.y, max(right - left - 2 * inset, 1.0), box.rect.height)
    ink = theme.text
    if box.state is State.OPENING and not box.is_longest:
        outline_silence(painter, rect, QPen(QColor(theme.strong_line), 1.0, Qt.PenStyle.DashLine))
        ink = theme.muted
    elif box.state is State.CLOSED and not box.is_longest:
        fill_silence(painter, rect, _shades(theme.ribbon_light, theme.ribbon_dark)[round(box.shade * _STEPS)])
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
        _silence_text(
            painter, rect.intersected(QRectF(begin, rect.y(), end - begin, rect.height())), box, style, ink
        )


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
    write(painter, style, where, box.text, ink, bold=bold)


@lru_cache(maxsize=8)
def _shades(first: str, second: str) -> tuple[QColor, ...]:
    """The colours from one to another, both included."""
    a, b = QColor(first).getRgbF()[:3], QColor(second).getRgbF()[:3]
    parts = (step / _STEPS for step in range(_STEPS + 1))
    return tuple(
        QColor.fromRgbF(*(one + (other - one) * part for one, other in zip(a, b, strict=True)))
        for part in parts
    )
