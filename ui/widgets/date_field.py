"""A date typed as people write it; the field says at once what it understood."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QWidget

from models.dates import DateError, EventDate
from models.dates.editing import typed_form
from models.dates.typed import read
from models.dates.wording import format_date, understood
from ui.i18n import current_language
from ui.labels import date_error_text
from ui.widgets.buttons import link_button
from ui.widgets.field import TypedField
from ui.widgets.hinting_line import HintingLine
from ui.widgets.message import Tone


class DateField(TypedField):
    """Reads a date in either language, says what it means, and offers the readings of a doubtful one.

    The value is an EventDate, or None where `optional` allows an empty text. Enter and leaving the field
    commit the preferred reading; a button beneath commits another.
    """

    date_changed = Signal(object)
    """EventDate or None, on commit."""

    def __init__(
        self,
        today: Callable[[], datetime.date] = datetime.date.today,
        day_first: Callable[[], bool] = lambda: True,
        *,
        optional: bool = False,
        one_day: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`one_day` refuses every date but one exact day."""
        self.line = HintingLine()
        super().__init__(self.line, self._read_date, self._show_date, parent)
        self._today = today
        self._day_first = day_first
        self._optional = optional
        self._one_day = one_day
        self._buttons: list[QPushButton] = []
        self.line.set_hints(
            self.tr("such as 12 Feb 2025, Aug 2025, c. 2024"),
            self.tr("12 Feb 2025, Aug 2025"),
            self.tr("12 Feb 2025"),
            self.tr("Feb 2025"),
        )
        self.committed.connect(lambda date, _before: self.date_changed.emit(date))

    @property
    def date(self) -> EventDate | None:
        return self.value if isinstance(self.value, EventDate) else None

    def set_date(self, date: EventDate | None) -> None:
        self.reset(date)

    @property
    def readings(self) -> tuple[EventDate, ...]:
        """What the text can mean, preferred first; raises ValueError with the reason if nothing."""
        try:
            found = read(self.text, self._today(), self._day_first())
        except DateError as error:
            raise ValueError(date_error_text(error)) from error
        if not self._one_day:
            return found
        days = tuple(date for date in found if date.only_day is not None)
        if not days:
            raise ValueError(self.tr("One exact day is needed here, such as 18 Dec 2025."))
        return days

    def restore(self, draft: str) -> None:
        super().restore(draft)
        self._preview()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a reading's button for another widget commits as leaving the text does."""
        if watched in self._buttons:
            if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
                self._left(event)
            return False
        return super().eventFilter(watched, event)

    def _read_date(self, text: str) -> EventDate | None:
        if self._optional and not text.strip():
            return None
        return self.readings[0]

    def _show_date(self, date: EventDate | None) -> str:
        if date is None:
            return ""
        return typed_form(date, current_language(), self._today(), self._day_first())

    def _typed(self) -> None:
        super()._typed()
        self._preview()

    def _write(self, value: object) -> None:
        super()._write(value)
        self._preview()

    def _preview(self) -> None:
        """Say what the text means, while it is being typed."""
        if self._flagged:
            self._offer(())
            return
        if not self.is_modified or not self.text.strip():
            self._offer(())
            self.message.say("")
            return
        try:
            readings = self.readings
        except ValueError as error:
            self._offer(())
            self.message.say(str(error), Tone.WARNING)
            return
        self.message.say(_in_words(readings[0]), Tone.MUTED)
        self._offer(readings[1:])

    def _offer(self, readings: tuple[EventDate, ...]) -> None:
        """A button for each other reading; the buttons of the last text go."""
        for button in self._buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._reading_button(date) for date in readings]
        for before, button in zip((self.line, *self._buttons), self._buttons, strict=False):
            QWidget.setTabOrder(before, button)

    def _reading_button(self, date: EventDate) -> QPushButton:
        # In few words: all that is understood would be wider than the dock.
        short = format_date(date, current_language())
        button = link_button(self.tr("or {date}").format(date=short), lambda: self._take(date), self)
        button.setToolTip(_in_words(date))
        button.setAccessibleName(self.tr("Take the date as {date}").format(date=_in_words(date)))
        button.installEventFilter(self)
        self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _take(self, date: EventDate) -> None:
        self.line.setFocus()
        self._hand_over(date)


def _in_words(date: EventDate) -> str:
    """What a date means in words, and the EDTF text that will stand in the file."""
    return f"{understood(date, current_language())} · {date.edtf}"
