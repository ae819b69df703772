"""A form whose Tab order is the order of reading, whenever its parts were made."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class ReadingOrder(QWidget):
    """Tab goes from line to line, and from left to right in a line.

    Rows that come and go cannot be put into Qt's own order: `setTabOrder` on the parts of compound widgets
    has closed it into a small circle.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        now = QApplication.focusWidget()
        stops = self._stops()
        if now not in stops:
            return super().focusNextPrevChild(forward)
        index = stops.index(now) + (1 if forward else -1)
        target = stops[index] if 0 <= index < len(stops) else self._outside(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        self._scroll_to(target)
        return True

    def _stops(self) -> list[QWidget]:
        """The widgets inside that Tab can reach, in the order of reading."""
        inside = [widget for widget in self.findChildren(QWidget) if _takes_tab(widget)]
        return sorted(inside, key=self._place)

    def _place(self, widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(self, QPoint(0, 0))
        return corner.y(), corner.x()

    def _outside(self, forward: bool) -> QWidget:
        """The nearest widget of Qt's order that is not in the form; without one, the focus stays."""
        widget: QWidget = self
        while True:
            widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
            if widget is self:
                return QApplication.focusWidget()
            if _takes_tab(widget) and not self.isAncestorOf(widget):
                return widget

    def _scroll_to(self, widget: QWidget) -> None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None and parent.isAncestorOf(widget):
            parent.ensureWidgetVisible(widget)


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(policy) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
