"""What the figures would be on another as-of day: a slider that the project does not notice."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from models.dates.wording import format_day
from ui.current_measure import CurrentMeasure
from ui.i18n import current_language, translate
from ui.statistics.rows import INSET
from ui.widgets.message import Message, Tone

_MONTH = 30


def hypothetical(day: datetime.date) -> str:
    """`Hypothetical: as of 1 June 2025`."""
    date = format_day(day.toordinal(), current_language(), "long")
    return translate("Statistics", "Hypothetical: as of {date}").format(date=date)


class DaySlider(QSlider):
    """A day for each step; the wheel scrolls the sidebar past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setPageStep(_MONTH)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WhatIfLine(QWidget):
    """Follows and sets `CurrentMeasure.what_if`; says what is hypothetical, and offers the way back."""

    def __init__(self, current: CurrentMeasure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._label = QLabel(self.tr("What if"))
        self._label.setProperty("role", "muted")
        self.slider = DaySlider()
        self.slider.setAccessibleName(self.tr("What-if as-of day"))
        self.slider.setToolTip(
            self.tr("Try another as-of day: all figures follow, and the project stays as it is.")
        )
        self.slider.valueChanged.connect(self._try)
        self._label.setBuddy(self.slider)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._label)
        line.addWidget(self.slider, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(INSET, 2, INSET, 0)
        rows.setSpacing(4)
        rows.addLayout(line)
        rows.addWidget(self._make_notice())

    def _make_notice(self) -> QFrame:
        self.notice = QFrame()
        self.notice.setProperty("role", "hypothetical")
        self.text = Message(Tone.WARNING)
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setAutoDefault(False)
        self.reset.setToolTip(self.tr("Back to the project’s as-of day (Esc)"))
        self.reset.setAccessibleName(self.tr("Reset the what-if day"))
        self.reset.clicked.connect(lambda: self._current.set_what_if(None))
        line = QHBoxLayout(self.notice)
        line.setContentsMargins(8, 4, 4, 4)
        line.addWidget(self.text, 1)
        line.addWidget(self.reset)
        self.notice.hide()
        return self.notice

    def show_state(self) -> None:
        """Show the window of days, and the day that is tried or the project's own."""
        window, day = self._current.window, self._current.what_if or self._current.as_of
        self.setVisible(window is not None)
        if window is None or day is None:
            return
        self.slider.blockSignals(True)
        self.slider.setRange(window[0].toordinal(), window[1].toordinal())
        self.slider.setValue(day.toordinal())
        self.slider.blockSignals(False)
        self._say(self._current.what_if)

    def _try(self, ordinal: int) -> None:
        day = datetime.date.fromordinal(ordinal)
        tried = None if day == self._current.as_of else day
        # The words move with the handle even where the figures take a moment.
        self._say(tried)
        self._current.set_what_if(tried)

    def _say(self, day: datetime.date | None) -> None:
        self.notice.setVisible(day is not None)
        self.text.say("" if day is None else hypothetical(day))
        shown = day or self._current.as_of
        if shown is not None:
            self.slider.setAccessibleDescription(format_day(shown.toordinal(), current_language(), "long"))
