"""Drag events to other days, where dates are unlocked."""

from __future__ import annotations

from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from models.records import Event
from models.rescheduling import move_by_minutes
from models.timeline import Hit
from ui.i18n import current_language
from ui.timeline.dates import written
from ui.timeline.gestures.gesture import Gesture, Press
from ui.timeline.paint_gestures import paint_former_day, paint_tag

_HOUR_SEEN = 24.0
"""Pixels of an hour from which a drag is by minutes."""

AT_ONCE = 0.010
"""Seconds that moving all the selected events may take with each step of the pointer."""

_DAY_MINUTES = 24 * 60
_STEPS = (1, 5, 15)


class Move(Gesture):
    """All selected events move together by whole days; one with a clock time by minutes, where hours show."""

    edits = True

    def begins(self, press: Press) -> bool:
        event_id = press.hit.event
        if (
            event_id is None
            or not self.view.dates.is_unlocked
            or not press.has(Qt.KeyboardModifier.NoModifier)
        ):
            return False
        chosen = self.view.selection.event_ids
        self._ids = chosen if event_id in chosen else (event_id,)
        self._grabbed = self.view.document.project.events[event_id]
        self._former = self.view.content.days[self.view.content.positions[event_id]]
        self._here = press.position
        self._day = self.view.scale.day(press.position.x())
        self._by: int | None = None
        self._plan = self.view.dates.plan((event_id,), 0)
        self._is_light = self._seconds_each() * len(self._ids) < AT_ONCE
        stuck = bool(self._plan.staying)
        if stuck:
            self._ids = ()
        self.cursor = Qt.CursorShape.ForbiddenCursor if stuck else Qt.CursorShape.SizeHorCursor
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._here = here
        step = self._minutes_a_step()
        by = self._minutes(step) if step else round(self.view.scale.day(here.x()) - self._day)
        if by == self._by or not self._ids:
            return
        self._by = by
        # Of very many only the one under the pointer is moved before the others are moved with it.
        ids = self._ids if self._is_light else (self._grabbed.id,)
        self._plan = move_by_minutes(self._grabbed, by) if step else self.view.dates.plan(ids, by)
        self.view.preview.show(self._plan.changes)

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.view.preview.drop()
        if not self._is_light and self._by:
            self._plan = self.view.dates.plan(self._ids, self._by)
        if self._plan.changes or not self._ids:
            self.view.dates.move(self._plan)
        if self._plan.changes and self._grabbed.id not in self.view.selection.event_ids:
            with self.view.standing_still():
                self.view.selection.select(Event, (self._grabbed.id,))

    def cancelled(self) -> None:
        self.view.preview.drop()

    def status(self) -> str:
        dates = self.view.dates
        said = " ".join(part for part in (dates.described(self._plan), dates.staying(self._plan)) if part)
        return said if not self._plan.changes else self.tr("{move} Esc cancels.").format(move=said)

    def hover_cursor(self, here: QPointF, hit: Hit) -> Qt.CursorShape | None:
        is_movable = hit.event is not None and self.view.dates.is_unlocked
        return Qt.CursorShape.SizeHorCursor if is_movable else None

    def paint(self, painter: QPainter) -> None:
        grabbed = self._grabbed.id
        change = next((c for c in self._plan.changes if c.after is not None and c.after.id == grabbed), None)
        if change is None or not isinstance(change.after, Event):
            return
        paint_former_day(painter, self.view, self._former)
        date = written(change.after, current_language())
        lines = (date, self.view.dates.distance(self._grabbed, change.after))
        paint_tag(painter, self.view, self._here, lines)

    def _seconds_each(self) -> float:
        """What planning the move of one event takes; the lesser of two, should the machine hesitate."""
        moments = [perf_counter()]
        for _ in range(2):
            self.view.dates.plan((self._grabbed.id,), 1)
            moments.append(perf_counter())
        return min(after - before for before, after in pairwise(moments))

    def _minutes_a_step(self) -> int:
        """To how many minutes a drag of one timed event snaps; 0: to whole days."""
        event, hour = self._grabbed, self.view.scale.pixels_per_day / 24
        if len(self._ids) != 1 or not event.time or not event.date.is_one_day or hour < _HOUR_SEEN:
            return 0
        return next((step for step in _STEPS if step * hour / 60 >= 2), _STEPS[-1])

    def _minutes(self, step: int) -> int:
        """How many minutes later, so that the new time is a whole number of steps."""
        own = int(self._grabbed.time[:2]) * 60 + int(self._grabbed.time[3:])
        moved = (self.view.scale.day(self._here.x()) - self._day) * _DAY_MINUTES
        return 0 if abs(moved) < step / 2 else round((own + moved) / step) * step - own
