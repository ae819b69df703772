"""The lock in the timeline's header: whether dragging changes dates, said while it does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui import theme
from ui.current_measure import CurrentMeasure
from ui.icons import icon
from ui.timeline.dates import DateMover
from ui.widgets.message import Message, Tone


class Badge(Message):
    """A line that gives way where the header is narrow, and that is as wide in a drag as before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARNING, parent)
        self.setWordWrap(False)
        self.lasting = ""
        """What it says most of the time; its width is kept for what it says meanwhile."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.lasting) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.setPen(QColor(theme.current().warning))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class DateLock(QWidget):
    """A button, beside it a badge while dates are unlocked; the menu item says the same.

    While something is dragged the badge says that ribbon and sidebar are a preview.
    """

    def __init__(self, dates: DateMover, measure: CurrentMeasure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates = dates
        self._measure = measure
        self._action: QAction | None = None
        self.badge = Badge()
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setIconSize(QSize(theme.enlarged(16), theme.enlarged(16)))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._dates.unlock)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.badge)
        row.addWidget(self.button)
        dates.unlocked_changed.connect(self._show)
        measure.preview_changed.connect(self._say)
        self._show(dates.is_unlocked)

    def follow_action(self, action: QAction) -> None:
        """The menu item that unlocks dates, too."""
        self._action = action
        action.setCheckable(True)
        action.setChecked(self._dates.is_unlocked)

    def toggle(self) -> None:
        """The menu item has been clicked."""
        self._dates.unlock(not self._dates.is_unlocked)

    def _show(self, unlocked: bool) -> None:
        self._say()
        name = self.tr("Lock dates") if unlocked else self.tr("Unlock dates")
        tip = self.tr("Dragging moves events: click to lock their dates again (Ctrl+U)")
        if not unlocked:
            tip = self.tr("Let dragging in the timeline move events and change how long they last (Ctrl+U)")
        self.button.setAccessibleName(name)
        self.button.setToolTip(tip)
        self.button.setChecked(unlocked)
        self._tint()
        if self._action is not None:
            self._action.setChecked(unlocked)

    def _say(self) -> None:
        self.badge.lasting = self.tr("Dates are unlocked")
        said = self.tr("Preview") if self._measure.is_preview else self.badge.lasting
        self.badge.say(said if self._dates.is_unlocked else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._tint()

    def _tint(self) -> None:
        """A button of an unlocked project warns even where the header has no room for the badge."""
        colours, unlocked = theme.current(), self._dates.is_unlocked
        warning = f"background: {colours.warning_wash}; border-color: {colours.warning}"
        self.button.setStyleSheet(f"QToolButton {{ {warning} }}" if unlocked else "")
        self.button.setIcon(icon("unlock" if unlocked else "lock"))
