"""A small panel over the timeline that takes a date, as people write it, and goes there."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from models.dates import EventDate
from ui.widgets.date_field import DateField
from ui.widgets.keys import ENTER

_LEAVES = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

_WIDTH = 21
"""Of the panel, in lines of text."""


class GoToDate(QFrame):
    """Enter goes to the date and closes the panel; Esc, or a click elsewhere, closes it."""

    date_chosen = Signal(object)
    """EventDate."""
    closed = Signal()

    def __init__(
        self, today: Callable[[], datetime.date], day_first: Callable[[], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("go_to_date")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAccessibleName(self.tr("Go to date"))
        self.field = DateField(today, day_first, optional=True, parent=self)
        self.field.set_name(self.tr("Date to go to"))
        self.field.date_changed.connect(self._choose)
        self._lay_out()
        parent.installEventFilter(self)
        # After the field's own, so that it is asked before.
        self.field.line.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Ask for a date; asked again, the field is ready for another."""
        self.field.reset(None)
        self._place()
        self.show()
        self.raise_()
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()

    def close_panel(self) -> None:
        if self.isVisible():
            self.field.reset(None)
            self.hide()
            self.closed.emit()

    def _choose(self, date: EventDate | None) -> None:
        if date is not None and self.isVisible():
            # Closed first: the timeline then has the focus, and what it shows is not hidden.
            self.close_panel()
            self.date_chosen.emit(date)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Go to date"))
        title.setBuddy(self.field.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self.field)

    def _place(self) -> None:
        """In the middle of the upper edge, as high as what the field has to say."""
        room = self.parentWidget().rect()
        width = min(_WIDTH * self.fontMetrics().height(), room.width() - 16)
        height = max(self.sizeHint().height(), self.layout().heightForWidth(width))
        self.setGeometry((room.width() - width) // 2, 6, width, height)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes whatever has been typed, and so does going elsewhere."""
        if not self.isVisible():
            return False
        if watched is self.parentWidget():
            if event.type() == QEvent.Type.Resize:
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_panel()
                return True
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            now = QApplication.focusWidget()
            if event.reason() in _LEAVES and (now is None or not self.isAncestorOf(now)):
                self.close_panel()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field leaves: Esc closes, Enter on what is no date yet stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() not in ENTER:
            super().keyPressEvent(event)
