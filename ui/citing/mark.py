"""What is under a drag, marked; and what is dragged, as it hangs from the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui import theme

_WIDEST = 260
_PAD = 9


class DropMark(QWidget):
    """Frames over a widget; the mouse goes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.areas: tuple[QRect, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_areas(self, areas: Sequence[QRect]) -> None:
        """In the coordinates of the widget marked; none of them hides the mark."""
        self.areas = tuple(areas)
        if not self.areas:
            self.hide()
            return
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = QColor(theme.current().accent)
        wash = QColor(colour)
        wash.setAlphaF(0.1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(wash)
        for area in self.areas:
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()


def dragged_label(text: str, ratio: float) -> QPixmap:
    """A small card with a text, for a screen of `ratio` physical pixels to one."""
    colours, font = theme.current(), QApplication.font()
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
    width, height = metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height() + _PAD
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0.5, 0.5, width - 1, height - 1)
    painter.setPen(QPen(QColor(colours.accent), 1))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(colours.text))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
