"""What a drag would make of the project, shown before it is done."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models.edits import Changes
from ui.current_measure import CurrentMeasure
from ui.document import Document

if TYPE_CHECKING:
    from ui.timeline.canvas import TimelineCanvas

_FRAME = 16
"""Milliseconds: a preview is made at most once in a frame, of the latest of the changes."""

_PAUSE = 150
"""Milliseconds for which the pointer rests before figures that take long are made anew."""

AT_ONCE = 0.030
"""Seconds that figures may take to follow the pointer itself."""

_EVENT = 4e-6
"""Seconds that an event is thought to cost until the first time has been measured."""


class Preview(QObject):
    """Tries changes on a copy of the project, which ribbon and sidebar show; the project stays as it is.

    The new date follows the pointer in any case: it is the gesture that draws it.
    """

    def __init__(self, document: Document, measure: CurrentMeasure, canvas: TimelineCanvas) -> None:
        super().__init__(canvas)
        self._document, self._measure, self._canvas = document, measure, canvas
        self._changes: Changes = ()
        self._took: float | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._make)
        document.replaced.connect(self._forget)
        document.changed.connect(self._timer.stop)

    @property
    def took(self) -> float:
        """Seconds that the figures took the last time, or would take."""
        return len(self._document.project.events) * _EVENT if self._took is None else self._took

    @property
    def is_live(self) -> bool:
        """Whether the figures are made fast enough to follow the pointer."""
        return self.took < AT_ONCE

    def show(self, changes: Changes) -> None:
        """Show what these changes would do, and no others: now, or once the pointer rests."""
        self._changes = changes
        if not self.is_live:
            self._timer.start(_PAUSE)
        elif not self._timer.isActive():
            self._timer.start(_FRAME)

    def drop(self) -> None:
        """Back to the project as it is."""
        self._timer.stop()
        self._measure.set_preview(None)

    def _make(self) -> None:
        begun = perf_counter()
        tried = self._document.project.copy()
        tried.apply(self._changes)
        self._measure.set_preview(tried, self._changes)
        # Asked for here, so that the time is known: all views show these.
        _ = self._measure.statistics, self._measure.compared_statistics
        self._took = perf_counter() - begun

    def _forget(self) -> None:
        self._timer.stop()
        self._took = None
