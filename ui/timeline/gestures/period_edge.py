"""Drag where a period begins or ends, where dates are unlocked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from models.dates import from_day
from models.dates.wording import format_date
from models.edits import Changes
from models.periods import move_edge
from models.records import Period
from models.timeline import Hit
from models.timeline.beneath import Edge, period_edge_at
from models.timeline.periods import period_days
from ui.i18n import current_language
from ui.timeline.gestures.gesture import Gesture, Press
from ui.timeline.paint_gestures import paint_tag
from ui.timeline.paint_periods import paint_period_edge


class PeriodEdge(Gesture):
    """The other end stays, and is as far as this one can be dragged."""

    cursor = Qt.CursorShape.SplitHCursor
    edits = True

    def begins(self, press: Press) -> bool:
        if not self.view.dates.is_unlocked or not press.has(Qt.KeyboardModifier.NoModifier):
            return False
        found = self._edge_at(press.position, press.hit)
        if found is None:
            return False
        period_id, self._edge = found
        self._period = self.view.document.project.periods[period_id]
        self._here = press.position
        self._day = self.view.scale.day(press.position.x())
        self._by = 0
        self._changes: Changes = ()
        return True

    def moved(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._here = here
        by = round(self.view.scale.day(here.x()) - self._day)
        if by != self._by:
            self._by = by
            self._changes = move_edge(self._period, self._edge, by)
            self.view.preview.show(self._changes)

    def released(self, here: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.view.preview.drop()
        if self._changes:
            is_start = self._edge is Edge.START
            text = self.tr("Move the start of a period") if is_start else self.tr("Move the end of a period")
            self.view.document.edit(text, self._changes)

    def cancelled(self) -> None:
        self.view.preview.drop()

    def status(self) -> str:
        text = self.tr("{name}: {days}. Esc cancels.")
        return text.format(name=self._after.name, days=self.view.periods.days(self._after))

    def hover_cursor(self, here: QPointF, hit: Hit) -> Qt.CursorShape | None:
        if not self.view.dates.is_unlocked or self._edge_at(here, hit) is None:
            return None
        return self.cursor

    def paint(self, painter: QPainter) -> None:
        first, end = period_days(self._after)
        is_start = self._edge is Edge.START
        x = self.view.scale.x(first if is_start else end)
        paint_period_edge(painter, self.view.drawing, self.view.style_now, x)
        day = self._after.start if is_start else self._after.end
        assert day is not None
        count = end - first
        lines = [format_date(from_day(day), current_language(), "long")]
        if self._after.end is not None:
            lines.append(self.tr("%n day(s)", "", count))
        paint_tag(painter, self.view, self._here, lines)

    @property
    def _after(self) -> Period:
        after = self._changes[0].after if self._changes else self._period
        assert isinstance(after, Period)
        return after

    def _edge_at(self, here: QPointF, hit: Hit) -> tuple[str, Edge] | None:
        """Under everything else: an event at an edge is dragged itself."""
        if not (hit.is_empty or (hit.beneath and hit.beneath.period)):
            return None
        return period_edge_at(self.view.drawing, here.x(), here.y())
