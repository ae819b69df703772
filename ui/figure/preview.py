"""An image scaled down to fit, on a sheet with a thin border."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_EDGE = 16


class Preview(QWidget):
    """Never larger than the image itself, always whole, always in its own colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled = QImage()
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def image(self) -> QImage:
        return self._image

    def show_image(self, image: QImage) -> None:
        self._image = image
        self._fit()

    def sheet(self) -> QRect:
        """Where the image is drawn, in the widget's pixels."""
        room = self.size() - QSize(2 * _EDGE, 2 * _EDGE)
        size = self._image.size()
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(
            (self.width() - size.width()) // 2,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def sizeHint(self) -> QSize:
        return QSize(800, 500)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.current()
        painter.fillRect(self.rect(), QColor(colours.neutral_wash))
        if not self._scaled.isNull():
            sheet = self.sheet()
            painter.drawImage(sheet, self._scaled)
            painter.setPen(QColor(colours.strong_line))
            painter.drawRect(sheet.adjusted(-1, -1, 0, 0))
        painter.end()

    def _fit(self) -> None:
        """Scale once, in the screen's own pixels, not in each paint."""
        ratio = self.devicePixelRatioF()
        sheet = self.sheet()
        self._scaled = QImage()
        if not self._image.isNull() and not sheet.isEmpty():
            self._scaled = self._image.scaled(
                sheet.size() * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.update()
