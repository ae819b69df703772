"""What a drag would make of the project, shown before it is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from models.edits import Changes
from ui.current_measure import CurrentMeasure
from ui.document import Document

_FRAME = 16
"""Milliseconds: a preview is made at most once in a frame, of the latest of the changes."""

LIVE = 500
"""Events up to which statistics and drawing are made anew within a frame; else only the date follows."""


class Preview(QObject):
    """Tries changes on a copy of the project, which ribbon and sidebar show; the project stays as it is."""

    def __init__(self, document: Document, measure: CurrentMeasure, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._measure = document, measure
        self._changes: Changes = ()
        self._timer = QTimer(self, singleShot=True, interval=_FRAME)
        self._timer.timeout.connect(self._make)
        document.replaced.connect(self._timer.stop)
        document.changed.connect(self._timer.stop)

    @property
    def is_live(self) -> bool:
        """Whether the project is small enough for everything to follow."""
        return len(self._document.project.events) <= LIVE

    def show(self, changes: Changes) -> None:
        """Show what these changes would do, and no others."""
        self._changes = changes
        if self.is_live and not self._timer.isActive():
            self._timer.start()

    def drop(self) -> None:
        """Back to the project as it is."""
        self._timer.stop()
        self._measure.set_preview(None)

    def _make(self) -> None:
        tried = self._document.project.copy()
        tried.apply(self._changes)
        self._measure.set_preview(tried)
