"""The silences as bars, to compare them at a glance and go to them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.statistics import State
from ui import theme
from ui.drawing import CORNER, Hatching, fill_silence, hatch
from ui.statistics.lines import FigureRow
from ui.statistics.rows import INSET, ActivatedRow
from ui.statistics.silence_rows import SilenceRow
from ui.widgets.message import Message, Tone

_GAP = 10.0
_BAR = 10.0
_STRIPES = Hatching(width=2.5, step=6.0, falls=True)
"""A silence of which the beginning is not known to be a contact."""
_MOST_LABEL = 0.6
"""Part of the width that labels may take from the bars."""


class SilenceBar(ActivatedRow):
    """One silence: its ends, a bar, its days; a click or Enter asks to see it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.silence: SilenceRow | None = None
        self._columns = (0.0, 0.0)
        self._is_selected = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_silence(self, silence: SilenceRow, columns: tuple[float, float]) -> None:
        """`columns`: widths of the labels and of the numbers, the same in all rows."""
        self.silence = silence
        self._columns = columns
        self.set_row(silence.row)
        self.update()

    @property
    def is_selected(self) -> bool:
        return self._is_selected

    def set_selected(self, selected: bool) -> None:
        """The selected silence stays marked, wherever the focus goes."""
        if selected != self._is_selected:
            self._is_selected = selected
            self.update()
        described = [self.tr("selected")] if selected else []
        self.setAccessibleDescription("\n".join((*described, self.row.definition)))

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 3)

    def _paint(self, painter: QPainter) -> None:
        if self.silence is None:
            return
        colours = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        label_width = min(self._columns[0], self.width() * _MOST_LABEL)
        number_width = self._columns[1]
        height = self.height()
        label = self.fontMetrics().elidedText(
            self.silence.row.label, Qt.TextElideMode.ElideRight, int(label_width) + 1
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours.text if self._is_selected else colours.muted))
        painter.drawText(QRectF(INSET, 0, label_width, height), middle | Qt.AlignmentFlag.AlignLeft, label)
        number = QRectF(self.width() - number_width - INSET, 0, number_width, height)
        painter.setPen(QColor(colours.alarm if self.silence.is_alarm else colours.text))
        painter.setFont(number_font(self.font(), self.silence.is_alarm))
        painter.drawText(number, middle | Qt.AlignmentFlag.AlignRight, self.silence.row.value)
        left = INSET + label_width + _GAP
        thick = theme.enlarged(_BAR)
        self._paint_bar(painter, QRectF(left, (height - thick) / 2, number.left() - _GAP - left, thick))

    def _paint_bar(self, painter: QPainter, track: QRectF) -> None:
        """The whole track, the days that are certain, and paler those that are possible."""
        silence, colours = self.silence, theme.current()
        if silence is None or track.width() <= 0:
            return
        fill_silence(painter, track, QColor(colours.neutral_wash))
        if silence.longest <= 0:
            return
        colour = QColor(colours.alarm if silence.is_alarm else colours.bar)
        possible = _part(track, min(silence.days.max / silence.longest, 1.0))
        if silence.state is State.OPENING:
            hatch(painter, possible, colour, _STRIPES, CORNER)
            return
        paler = QColor(colour)
        paler.setAlphaF(0.4)
        fill_silence(painter, possible, paler)
        fill_silence(painter, _part(track, silence.days.min / silence.longest), colour)


def number_font(font: QFont, bold: bool) -> QFont:
    """The font of the days at the right of a bar."""
    font = QFont(font)
    font.setBold(bold)
    return font


def _part(track: QRectF, fraction: float) -> QRectF:
    return QRectF(track.left(), track.top(), track.width() * fraction, track.height())


class SilenceList(QWidget):
    """A bar for each silence shown, and how many shorter ones there are besides."""

    activated = Signal(object)
    """SilenceRow: somebody wants to see this silence."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.bars: list[SilenceBar] = []
        self.others = Message(Tone.MUTED)
        self.others.setContentsMargins(INSET, 0, INSET, 0)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.others)

    def show_silences(self, silences: tuple[SilenceRow, ...], total: int) -> None:
        """`total` counts those that are not shown, too."""
        while len(self.bars) < len(silences):
            self._append_bar()
        columns = self._columns([silence.row for silence in silences])
        for index, bar in enumerate(self.bars):
            bar.setVisible(index < len(silences))
            if index < len(silences):
                bar.show_silence(silences[index], columns)
        others = total - len(silences)
        self.others.say(self.tr("and %n shorter one(s)", "", others) if others else "")

    def select(self, index: int | None) -> SilenceBar | None:
        """Mark the bar of an interval, and no other."""
        marked = None
        for bar in self.bars:
            is_it = not bar.isHidden() and bar.silence is not None and bar.silence.index == index
            bar.set_selected(is_it)
            marked = bar if is_it else marked
        return marked

    def _append_bar(self) -> None:
        bar = SilenceBar(self)
        bar.activated.connect(lambda: bar.silence and self.activated.emit(bar.silence))
        self.bars.append(bar)
        self._rows.insertWidget(len(self.bars) - 1, bar)

    def _columns(self, rows: list[FigureRow]) -> tuple[float, float]:
        labels = QFontMetricsF(self.font())
        numbers = QFontMetricsF(number_font(self.font(), True))
        return (
            max((labels.horizontalAdvance(row.label) for row in rows), default=0.0),
            max((numbers.horizontalAdvance(row.value) for row in rows), default=0.0),
        )
