"""Contacts per month as a small bar chart; per year, decade or century where months would be too narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from models.statistics import Statistics
from ui import theme
from ui.i18n import current_language
from ui.plain import plain_tool_tip
from ui.statistics.lines import pair
from ui.statistics.rhythm import Rhythm, RhythmBar, rhythm, unit_of
from ui.statistics.rows import INSET, CopyableRow

_BARS = 46.0
_MOST_BAR = 16.0
_LEAST_STEP = 4.25
"""From one bar to the next: the bar itself is never under 3 pixels."""
_FILLED = 0.72
"""Part of a step that its bar fills."""
_TICK_GAP = 8
"""Least room between two years beneath the bars."""
_POSSIBLE = 0.4
"""Opacity of contacts that the dates allow without being certain."""


class RhythmChart(CopyableRow):
    """A bar for each month; the pointer and the left and right keys tell its value."""

    titled = Signal(str)
    """What the bars stand for has changed, with the width or the window: `Contacts per month · 2025`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rhythm: Rhythm | None = None
        self._statistics: Statistics | None = None
        self.current: int | None = None
        """The bar that the keys or the pointer are on."""
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show the contacts of the window's months, or of the shortest units that have room."""
        self._statistics = statistics
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other bars where others fit."""
        super().resizeEvent(event)
        if self._statistics is None or self.rhythm is None:
            return
        if unit_of(self._statistics, self._room()) != self.rhythm.unit:
            self._show()

    def _room(self) -> int:
        """How many bars there is room for."""
        return max(1, int((self.width() - 2 * INSET) / _LEAST_STEP))

    def _show(self) -> None:
        assert self._statistics is not None
        found = rhythm(self._statistics, current_language(), self._room())
        if found == self.rhythm:
            return
        self.rhythm = found
        self.set_row(found.row)
        self._go_to(None)
        self.titled.emit(found.title)

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
        width = min(column.width() * _FILLED, _MOST_BAR)
        left = column.center().x() - width / 2
        colour = QColor(colours.accent if is_current else colours.bar)
        for value, opacity in ((bar.count.max, _POSSIBLE), (bar.count.min, 1.0)):
            height = column.height() * value / most
            colour.setAlphaF(opacity)
            painter.fillRect(QRectF(left, column.bottom() - height, width, height), colour)

    def _paint_ticks(self, painter: QPainter, base: float) -> None:
        """The initials of the months where there is room, else years at even distances."""
        metrics = self.fontMetrics()
        painter.setPen(QColor(theme.current().muted))
        for left, text in self.ticks():
            painter.drawText(QPointF(left, base + metrics.ascent() + 3), text)

    def ticks(self) -> list[tuple[float, str]]:
        """Where the texts beneath the bars begin, from left to right; they never touch."""
        if self.rhythm is None:
            return []
        metrics, bars = self.fontMetrics(), self.rhythm.bars
        step, is_months = self._step(len(bars)), bool(bars and bars[0].initial)
        initials = is_months and step >= metrics.horizontalAdvance("M") + 2
        apart = 1 if is_months else self._years_apart(step)
        placed: list[tuple[float, str]] = []
        free = 0.0
        for index, bar in enumerate(bars):
            is_year = (
                bar.year is not None and (bar.year // self.rhythm.unit if not is_months else 0) % apart == 0
            )
            text = bar.initial if initials else str(bar.year) if is_year else ""
            middle, width = self.column(index).center().x(), metrics.horizontalAdvance(text)
            left = min(max(middle - width / 2, INSET), self.width() - INSET - width)
            if text and left >= free:
                placed.append((left, text))
                free = left + width + (0 if initials else _TICK_GAP)
        return placed

    def _years_apart(self, step: float) -> int:
        """From how many bars on the next year is written: a round number of them."""
        wanted = (self.fontMetrics().horizontalAdvance("2025") + _TICK_GAP) / step
        return next(count for count in (1, 2, 5, 10, 20, 50, 100, 200) if count >= wanted or count == 200)

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
