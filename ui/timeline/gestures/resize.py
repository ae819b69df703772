"""Drag an end of an event that lasts, where dates are unlocked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from models.records import Event
from models.rescheduling import Rescheduled, resize_event
from models.timeline import Hit
from models.timeline.grips import end_at
from ui.i18n import current_language
from ui.timeline.dates import written
from ui.timeline.gestures.gesture import Gesture, Press
from ui.timeline.paint_gestures import paint_tag


class Resize(Gesture):
    """The other end stays; an end that reaches it leaves an event of one day."""

    cursor = Qt.CursorShape.SplitHCursor
    edits = True

    def begins(self, press: Press) -> bool:
        if not self.view.dates.is_unlocked or not press.has(Qt.KeyboardModifier.NoModifier):
            return False
        found = end_at(self.view.content, self.view.drawing, press.position.x(), press.position.y())
        if found is None:
            return False
        event_id, self._end = found
        self._event = self.view.document.project.events[event_id]
        self._here = press.position
        self._day = self.view.scale.day(press.position.x())
        self._by = 0
        self._plan = Rescheduled()
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._here = here
        by = round(self.view.scale.day(here.x()) - self._day)
        if by != self._by:
            self._by = by
            self._plan = resize_event(self._event, self._end, by)
            self.view.preview.show(self._plan.changes)

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.view.preview.drop()
        if self._plan.changes:
            self.view.dates.resize(self._plan)
            with self.view.standing_still():
                self.view.selection.select(Event, (self._event.id,))

    def cancelled(self) -> None:
        self.view.preview.drop()

    def status(self) -> str:
        said = self.view.dates.described(self._plan)
        return self.tr("{move} Esc cancels.").format(move=said) if said else ""

    def hover_cursor(self, here: QPointF, hit: Hit) -> Qt.CursorShape | None:
        if not self.view.dates.is_unlocked:
            return None
        found = end_at(self.view.content, self.view.drawing, here.x(), here.y())
        return None if found is None else self.cursor

    def paint(self, painter: QPainter) -> None:
        after = self._plan.changes[0].after if self._plan.changes else self._event
        assert isinstance(after, Event)
        days = after.date.latest - after.date.earliest + 1
        lines = (written(after, current_language()), self.tr("%n day(s)", "", days))
        paint_tag(painter, self.view, self._here, lines)
