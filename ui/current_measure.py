"""The measure that the sidebar shows and the ribbon draws, with its statistics."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from models.project import Change
from models.records import Actor, Event, Kind, Measure, ProjectInfo
from models.statistics import Statistics, compute
from ui.document import Document


class CurrentMeasure(QObject):
    """Follows the document: statistics are computed once for all views, on a zero timer after an edit."""

    changed = Signal()

    def __init__(
        self,
        document: Document,
        today: Callable[[], datetime.date] = datetime.date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._today = today
        self._chosen: str | None = None
        self._statistics: Statistics | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        document.changed.connect(self._follow)
        document.replaced.connect(self.refresh)

    @property
    def measure(self) -> Measure | None:
        """The chosen measure, or the project's first, or None in a project without measures."""
        measures = self._document.project.measures
        if self._chosen in measures:
            return measures[self._chosen]
        ordered = self._document.project.ordered(Measure)
        return ordered[0] if ordered else None

    @property
    def statistics(self) -> Statistics | None:
        if self._statistics is None and self.measure is not None:
            self._statistics = compute(self._document.project, self.measure, self._today())
        return self._statistics

    def choose(self, measure_id: str) -> None:
        self._chosen = measure_id
        self.refresh()

    def today(self) -> datetime.date:
        return self._today()

    def refresh(self) -> None:
        """Drop the statistics and tell the views."""
        self._timer.stop()
        self._statistics = None
        self.changed.emit()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(c.record, Event | Measure | ProjectInfo | Kind | Actor) for c in changes):
            self._timer.start()
