"""Fields of wrapped texts and cards that come and go, shown whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.widgets.field import Field

_MARGIN = 12
"""Room left free around what has been scrolled to, in pixels."""


class WholeField(Field):
    """Never lower than what it holds needs at its width.

    QFormLayout may go on sharing its height by what its rows needed before; only a minimum holds.
    """

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._limit_height()
        return is_done

    def _limit_height(self) -> None:
        self.setMinimumHeight(max(self._kept_height, self.heightForWidth(self.width())))


def scroll_to(widget: QWidget) -> None:
    """Scroll to the whole of a widget, once the layouts around it have been done."""
    QTimer.singleShot(0, widget, lambda: _reveal(widget))


def _reveal(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None and widget.isVisible():
        area.ensureWidgetVisible(widget, 0, _MARGIN)
