"""A form whose Tab order is the order of reading, whenever its parts were made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget
from shiboken6 import isValid


class ReadingOrder(QWidget):
    """Tab goes from line to line, and from left to right in a line.

    Rows that come and go cannot be put into Qt's own order: `setTabOrder` on the parts of compound widgets
    has closed it into a small circle. Nor may Qt's order be asked for: in PySide, the widget that
    `nextInFocusChain`, `previousInFocusChain` or `focusProxy` returns passes for a child of the one asked,
    and for deleted as soon as that one is.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        now = QApplication.focusWidget()
        stops = self._stops()
        if now not in stops:
            return super().focusNextPrevChild(forward)
        index = stops.index(now) + (1 if forward else -1)
        if not 0 <= index < len(stops):
            return self._leave(now, forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[index].setFocus(reason)
        self._scroll_to(stops[index])
        return True

    def _leave(self, now: QWidget, forward: bool) -> bool:
        """Go on in Qt's order from where the form stands in it; the focus stays if there is nowhere to go."""
        self.setFocus()
        with _passed_over([widget for widget in self.findChildren(QWidget) if _has_tab_policy(widget)]):
            super().focusNextPrevChild(forward)
        if self.hasFocus() and isValid(now):
            now.setFocus()
        return True

    def _stops(self) -> list[QWidget]:
        """The widgets inside that Tab can reach, in the order of reading."""
        inside = [widget for widget in self.findChildren(QWidget) if _takes_tab(widget)]
        return sorted(inside, key=self._place)

    def _place(self, widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(self, QPoint(0, 0))
        return corner.y(), corner.x()

    def _scroll_to(self, widget: QWidget) -> None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None and parent.isAncestorOf(widget):
            parent.ensureWidgetVisible(widget)


@contextmanager
def _passed_over(widgets: list[QWidget]) -> Iterator[None]:
    """Let Tab pass over widgets; leaving one hands over its text, which may be the end of another."""
    policies = [widget.focusPolicy() for widget in widgets]
    for widget in widgets:
        widget.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    try:
        yield
    finally:
        # Backwards, for the line of a box hands its policy on to the box.
        for widget, policy in reversed(list(zip(widgets, policies, strict=True))):
            if isValid(widget):
                widget.setFocusPolicy(policy)


def _takes_tab(widget: QWidget) -> bool:
    """The line of a box that can be typed into takes the focus for the box, which is the one to count."""
    if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        return False
    return _has_tab_policy(widget) and widget.isVisible() and widget.isEnabled()


def _has_tab_policy(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
