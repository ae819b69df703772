"""Ctrl and drag: a new event that lasts."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from models.dates import FIRST_DAY, LAST_DAY
from models.dates.moving import lasting
from models.dates.wording import format_date
from models.timeline.grips import end_at
from models.timeline.hits import marker_at
from ui.i18n import current_language
from ui.timeline.gestures.gesture import Gesture, Press
from ui.timeline.paint_gestures import paint_days, paint_tag


class NewSpan(Gesture):
    """From the day of the press to that of the release, in either direction."""

    def begins(self, press: Press) -> bool:
        if not press.has(Qt.KeyboardModifier.ControlModifier) or self._is_taken(press.position):
            return False
        self._top = press.position.y()
        self._here = press.position
        self._first = self._last = self._day_at(press.position)
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._here, self._last = here, self._day_at(here)

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.view.request_event(lasting(self._first, self._day_at(here)), self._top)

    def status(self) -> str:
        date = format_date(lasting(self._first, self._last), current_language())
        return self.tr("New event: {date}. Esc cancels.").format(date=date)

    def paint(self, painter: QPainter) -> None:
        first, last = sorted((self._first, self._last))
        paint_days(painter, self.view, first, last + 1)
        date = format_date(lasting(first, last), current_language())
        days = last - first + 1
        paint_tag(painter, self.view, self._here, (date, self.tr("%n day(s)", "", days)))

    def _is_taken(self, here: QPointF) -> bool:
        """Whether there is a symbol or the end of an event: it can begin on anything else, on a name too."""
        drawing = self.view.drawing
        if marker_at(drawing, here.x(), here.y()) is not None:
            return True
        return end_at(self.view.content, drawing, here.x(), here.y()) is not None

    def _day_at(self, here: QPointF) -> int:
        return min(max(math.floor(self.view.scale.day(here.x())), FIRST_DAY), LAST_DAY)
