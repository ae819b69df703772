"""Captions that give way: shown whole where there is room, and not at all where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class Caption(QLabel):
    """Of a control that has its name for screen readers itself; half a word would help nobody."""

    def minimumSizeHint(self) -> QSize:
        """No width at all: a caption never keeps its bar from being narrower."""
        return QSize(0, super().minimumSizeHint().height())


class CaptionedBar(QWidget):
    """A bar of controls with a layout, some with captions: these go, last first, where room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.captions: Sequence[Caption] = ()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._give_way()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        spacing = self.layout().spacing()
        widths = [caption.sizeHint().width() + spacing for caption in self.captions]
        shown = [not caption.isHidden() for caption in self.captions]
        room = self.width() - self.layout().sizeHint().width()
        room += sum(width for width, is_shown in zip(widths, shown, strict=True) if is_shown)
        for caption, width in zip(self.captions, widths, strict=True):
            buddy = caption.buddy()
            fits = width <= room and (buddy is None or not buddy.isHidden())
            room -= width if fits else 0
            caption.setVisible(fits)
