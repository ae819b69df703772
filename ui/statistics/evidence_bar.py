"""One bar for all counted contacts, divided by who confirms them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.evidence.confirmations import Corroboration, Tally
from ui import theme
from ui.drawing import Hatching, hatch
from ui.statistics.rows import INSET

_HEIGHT = 10
_ROUND = 3.0
_NARROWEST = 4.0
"""Pixels that a part has at least, however few contacts it stands for."""
_STRIPES = Hatching(width=1.5, step=5.0)


class EvidenceBar(QWidget):
    """Parts in the order of the rows beneath, which say the numbers; the unsourced part is left empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tally = Tally()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tally(self, tally: Tally) -> None:
        self._tally = tally
        self.setVisible(tally.total > 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT + 6)

    def parts(self) -> list[tuple[Corroboration, QRectF]]:
        """Where each part that there is lies: as wide as its share, and never too narrow to be seen."""
        counts = {kind: len(self._tally.of(kind)) for kind in Corroboration}
        present = [kind for kind in Corroboration if counts[kind]]
        room = self.width() - 2 * INSET - (len(present) - 1)
        if not present or room <= 0:
            return []
        widths = [max(room * counts[kind] / self._tally.total, _NARROWEST) for kind in present]
        shrink = room / sum(widths)
        left, parts = float(INSET), []
        for kind, width in zip(present, widths, strict=True):
            parts.append((kind, QRectF(left, 2, width * shrink, _HEIGHT)))
            left += width * shrink + 1
        return parts

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(INSET, 2, self.width() - 2 * INSET, _HEIGHT), _ROUND, _ROUND)
        painter.setClipPath(outline)
        for kind, rect in self.parts():
            self._paint_part(painter, kind, rect)
        painter.setClipping(False)
        painter.end()

    def _paint_part(self, painter: QPainter, kind: Corroboration, rect: QRectF) -> None:
        """Colour and texture: solid, half as strong, hatched, empty in an outline."""
        colours = theme.current()
        if kind is Corroboration.BOTH_SIDES:
            painter.fillRect(rect, QColor(colours.good))
        elif kind is Corroboration.ONE_SIDE:
            painter.fillRect(rect, _mixed(colours.warning, colours.warning_wash))
        elif kind is Corroboration.THIRD_PARTY:
            painter.fillRect(rect, QColor(colours.neutral_wash))
            hatch(painter, rect, QColor(colours.bar), _STRIPES)
        else:
            painter.fillRect(rect, QColor(colours.alarm_wash))
            painter.setPen(QColor(colours.alarm))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)


def _mixed(first: str, second: str) -> QColor:
    one, other = QColor(first), QColor(second)
    return QColor(
        (one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2
    )
