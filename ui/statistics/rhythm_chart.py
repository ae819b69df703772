"""Contacts per month as a small bar chart."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.plain import plain_tool_tip
from ui.statistics.lines import pair
from ui.statistics.rhythm import Rhythm, RhythmBar
from ui.statistics.rows import INSET, CopyableRow

_BARS = 46.0
_MOST_BAR = 16.0
_POSSIBLE = 0.4
"""Opacity of contacts that the dates allow without being certain."""


class RhythmChart(CopyableRow):
    """A bar for each month; the pointer and the left and right keys tell its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rhythm: Rhythm | None = None
        self.current: int | None = None
        """The bar that the keys or the pointer are on."""
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rhythm(self, rhythm: Rhythm) -> None:
        if rhythm == self.rhythm:
            return
        self.rhythm = rhythm
        self.set_row(rhythm.row)
        self._go_to(None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(_BARS) + 2 * self.fontMetrics().height() + 6)

    def bar_at(self, x: float) -> int | None:
        """The index of the bar in whose column a point lies."""
        count = len(self.rhythm.bars) if self.rhythm else 0
        index = int((x - INSET) // self._step(count)) if count else -1
        return index if 0 <= index < count else None

    def column(self, index: int) -> QRectF:
        """The place of a bar with the room around it."""
        step = self._step(len(self.rhythm.bars) if self.rhythm else 1)
        return QRectF(INSET + index * step, self.fontMetrics().height(), step, _BARS)

    def _step(self, count: int) -> float:
        return max((self.width() - 2.0 * INSET) / max(count, 1), 0.01)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.bar_at(event.pos().x())
            if index is not None and self.rhythm is not None:
                text = f"{self.rhythm.bars[index].spoken}\n{self.row.definition}"
                QToolTip.showText(event.globalPos(), plain_tool_tip(text), self)
                return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_to(self.bar_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._go_to(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        count = len(self.rhythm.bars) if self.rhythm else 0
        step = steps.get(Qt.Key(event.key()))
        if step is None or not count:
            super().keyPressEvent(event)
        elif self.current is None:
            self._go_to(0 if step > 0 else count - 1)
        else:
            self._go_to(min(max(self.current + step, 0), count - 1))

    def _go_to(self, index: int | None) -> None:
        self.current = index
        if self.rhythm is not None:
            bar = None if index is None else self.rhythm.bars[index]
            self.setAccessibleName(pair(self.row.label, bar.spoken) if bar else self.row.sentence)
        self.update()

    def _paint(self, painter: QPainter) -> None:
        if self.rhythm is None or not self.rhythm.bars:
            return
        colours = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, bar in enumerate(self.rhythm.bars):
            if bar.count.max or index == self.current:
                self._paint_bar(painter, self.column(index), bar, index == self.current)
        base = self.column(0).bottom()
        painter.fillRect(QRectF(INSET, base, self.width() - 2 * INSET, 1), QColor(colours.strong_line))
        self._paint_ticks(painter, base)
        self._paint_value(painter)

    def _paint_bar(self, painter: QPainter, column: QRectF, bar: RhythmBar, is_current: bool) -> None:
        colours, most = theme.current(), self.rhythm.most if self.rhythm else 0.0
        if is_current:
            painter.fillRect(column, QColor(colours.neutral_wash))
        if not most:
            return
        width = min(column.width() * 0.72, _MOST_BAR)
        left = column.center().x() - width / 2
        colour = QColor(colours.accent if is_current else colours.bar)
        for value, opacity in ((bar.count.max, _POSSIBLE), (bar.count.min, 1.0)):
            height = column.height() * value / most
            colour.setAlphaF(opacity)
            painter.fillRect(QRectF(left, column.bottom() - height, width, height), colour)

    def _paint_ticks(self, painter: QPainter, base: float) -> None:
        """The initials of the months where there is room, else the years."""
        assert self.rhythm is not None
        metrics, bars = self.fontMetrics(), self.rhythm.bars
        painter.setPen(QColor(theme.current().muted))
        initials = self._step(len(bars)) >= metrics.horizontalAdvance("M") + 2
        free = 0.0
        for index, bar in enumerate(bars):
            text = bar.tick if initials else bar.label.split()[-1] if bar.starts_year else ""
            middle, width = self.column(index).center().x(), metrics.horizontalAdvance(text)
            left = min(max(middle - width / 2, INSET), self.width() - INSET - width)
            if text and left >= free:
                painter.drawText(QPointF(left, base + metrics.ascent() + 3), text)
                free = left + width + 6 * (not initials)

    def _paint_value(self, painter: QPainter) -> None:
        """The value of the current bar, else of the highest, above it."""
        assert self.rhythm is not None
        bars = self.rhythm.bars
        index = self.current
        if index is None:
            index = max(range(len(bars)), key=lambda i: bars[i].count.max)
        metrics, text = self.fontMetrics(), bars[index].spoken
        width = metrics.horizontalAdvance(text)
        left = min(max(self.column(index).center().x() - width / 2, INSET), self.width() - INSET - width)
        painter.setPen(QColor(theme.current().text if self.current is not None else theme.current().muted))
        painter.drawText(QPointF(left, metrics.ascent()), text)
