"""The ruler on the timeline: where it begins and ends, by mouse or by key."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QGuiApplication, QPainter

from models.project import Change
from models.records import Event
from ui.i18n import current_language

if TYPE_CHECKING:
    from models.timeline.ruler import Ruler, Stop
    from ui.timeline.view import TimelineView

_REACH = 8.0
"""Pixels within which a stop snaps."""


class Measuring(QObject):
    """Holds at most one ruler. While it is *open*, its end follows the pointer and the arrow keys."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._ruler: Ruler | None = None
        self._open = False
        view.document.changed.connect(self._follow_edit)
        view.document.replaced.connect(self.clear)

    @property
    def ruler(self) -> Ruler | None:
        return self._ruler

    @property
    def is_open(self) -> bool:
        return self._open

    @property
    def text(self) -> str:
        """`63 days · 16 Oct → 18 Dec 2025`; empty without a ruler."""
        return self._ruler.text(current_language()) if self._ruler else ""

    @property
    def length(self) -> str:
        """`63 days`."""
        return self._ruler.length(current_language()) if self._ruler else ""

    def begin(self, here: QPointF, event_id: str | None = None) -> None:
        """Start at an event, or at what is near a point."""
        from models.timeline.ruler import Ruler, event_stop

        start = event_stop(self._view.content, event_id) if event_id else self._stop(here)
        self._open = True
        self._show(Ruler(start, start, here.y()))
        self._say_open()

    def follow(self, here: QPointF) -> None:
        """Let the ruler end at what is near the pointer."""
        if self._ruler is not None:
            self._show(self._ruler.to(self._stop(here), here.y()))

    def step(self, step: int, by_day: bool = False) -> None:
        """Let the ruler end at the next or previous event, or a day on."""
        from models.timeline.ruler import free_stop

        if self._ruler is None:
            return
        end = self._ruler.end
        to = free_stop(end.days.earliest + step) if by_day else self._next(end.day, step)
        if to is not None:
            self._show(self._ruler.to(to))
            self._bring(to.day)
            self._say_open()

    def fix(self) -> None:
        """The end stays where it is."""
        self._open = False
        if self._ruler is not None:
            said = self.tr("{measured}. Ctrl+C copies it, Esc takes it away.")
            self._view.said.emit(said.format(measured=self.text))

    def clear(self) -> bool:
        """Take the ruler away, and what is said of it; False if there is none."""
        was_shown = self._ruler is not None
        self._open = False
        self._show(None)
        if was_shown:
            self._view.said.emit("")
        return was_shown

    def copy(self) -> None:
        """Put the number of days on the clipboard."""
        QGuiApplication.clipboard().setText(self.length)
        self._view.said.emit(self.tr("Copied: {text}").format(text=self.length))

    def paint(self, painter: QPainter) -> None:
        if self._ruler is None:
            return
        from models.timeline.ruler import ruler_marks
        from ui.timeline.paint_ruler import paint_ruler

        view, style = self._view, self._view.style_now
        marks = ruler_marks(self._ruler, view.drawing, current_language(), style.text_width)
        paint_ruler(painter, marks, style, view.drawing.axis_y)

    def _stop(self, here: QPointF) -> Stop:
        from models.timeline.ruler import stop_at

        return stop_at(self._view.content, self._view.drawing, here.x(), _REACH)

    def _next(self, day: float, step: int) -> Stop | None:
        from models.timeline.ruler import event_stop

        days = self._view.content.days
        position = bisect_right(days, day) if step > 0 else bisect_left(days, day) - 1
        if not 0 <= position < len(days):
            return None
        return event_stop(self._view.content, self._view.content.events[position].id)

    def _bring(self, day: float) -> None:
        """Scroll until a day is in view."""
        viewport, width = self._view.viewport, self._view.width()
        if not 0 <= viewport.end.x(day) <= width:
            viewport.go(viewport.end.with_day_at(day, width / 2))

    def _say_open(self) -> None:
        said = self.tr("{measured}. Arrows or the pointer move the end, Enter or a click keeps it.")
        self._view.said.emit(said.format(measured=self.text))

    def _show(self, ruler: Ruler | None) -> None:
        self._ruler = ruler
        self._view.update()

    def _follow_edit(self, changes: tuple[Change, ...]) -> None:
        """What it was measured between may be elsewhere now."""
        if any(isinstance(change.record, Event) for change in changes):
            self.clear()
