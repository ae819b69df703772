"""A scroll area in which the field that has the focus stays where it is, whatever comes above it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

_STOPS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
"""What is clicked into in forms."""


def focused_in(holder: QWidget, now: QWidget | None) -> QWidget | None:
    """What has the focus inside a widget; a list or menu that has dropped counts as what it belongs to."""
    while now is not None and not holder.isAncestorOf(now):
        now = now.window().parentWidget()
    return now


class SteadyArea(QScrollArea):
    """Scrolls by as much as a card or a message pushes the focused field down.

    A click takes the focus, and what was typed elsewhere is handed over by that: the field clicked must not
    slip away before the button is let go. So the places of all are noted before the focus moves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self._anchor: QWidget | None = None
        self._place = 0
        """Where in the viewport the anchor was when nobody had moved it."""
        self._places: dict[QWidget, int] = {}
        """The same of every field, before the focus goes to one of them."""
        self._is_holding = False
        self._is_arriving = False
        self._arrived = QTimer(self, interval=0, singleShot=True)
        """Runs out when what is shown has been laid out: until then nobody aims at anything."""
        self._arrived.timeout.connect(self._arrive)
        QApplication.instance().focusChanged.connect(self._follow_focus)
        self.verticalScrollBar().valueChanged.connect(self._follow_scrolling)

    def start_at_the_top(self) -> None:
        """Something else is shown, and read from its beginning."""
        self._is_arriving = True
        self._arrived.start()
        self._reserve(0)
        self.verticalScrollBar().setValue(0)

    def _arrive(self) -> None:
        self._is_arriving = False
        self._note_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusAboutToChange:
            self._note_places()
        elif event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            return self._lay_out(watched, event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note_place()

    # ---- whose place is kept -----------------------------------------------------------------------

    def _note_places(self) -> None:
        stops = (found for kind in _STOPS for found in self.widget().findChildren(kind))
        self._places = {stop: self._y(stop) for stop in stops if stop.isVisible()}

    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and isValid(old) and self._holds(old):
            old.removeEventFilter(self)
        places, self._places = self._places, {}
        now = focused_in(self.widget(), now) if self.widget() is not None else None
        if now is None:
            self._anchor = None
            return
        if now is self._anchor:
            return
        now.installEventFilter(self)
        self._anchor, self._place = now, places.get(now, self._y(now))
        self._hold()

    def _follow_scrolling(self) -> None:
        if not self._is_holding:
            self._note_place()

    def _note_place(self) -> None:
        if self._has_anchor():
            self._place = self._y(self._anchor)

    def _has_anchor(self) -> bool:
        return self._anchor is not None and isValid(self._anchor) and self._holds(self._anchor)

    def _holds(self, widget: QWidget) -> bool:
        return self.widget() is not None and self.widget().isAncestorOf(widget)

    def _y(self, widget: QWidget) -> int:
        return widget.mapTo(self.viewport(), QPoint(0, 0)).y()

    # ---- keeping it --------------------------------------------------------------------------------

    def _lay_out(self, watched: QObject, event: QEvent) -> bool:
        """A new range of the scroll bar is nobody's scrolling."""
        is_nested, self._is_holding = self._is_holding, True
        done = super().eventFilter(watched, event)
        self.widget().layout().activate()
        self._is_holding = is_nested
        self._hold()
        return done

    def _hold(self) -> None:
        """Scroll the anchor back to its place; an anchor that was out of sight may be anywhere."""
        if self._is_holding or self._is_arriving or not self._has_anchor() or not self._was_in_sight():
            return
        moved = self._y(self._anchor) - self._place
        if not moved:
            return
        self._is_holding = True
        bar = self.verticalScrollBar()
        wanted = bar.value() + moved
        if wanted > bar.maximum():
            self._reserve(wanted + self.viewport().height())
        bar.setValue(wanted)
        self._is_holding = False

    def _was_in_sight(self) -> bool:
        return -self._anchor.height() < self._place < self.viewport().height()

    def _reserve(self, height: int) -> None:
        """A least height of all that is scrolled, so that even a short form can be."""
        self.widget().setMinimumHeight(height)
        # The scroll bar has its new range at once.
        QApplication.sendEvent(self.widget(), QEvent(QEvent.Type.LayoutRequest))
