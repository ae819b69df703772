"""The one selection that table, timeline, details and sidebar share."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from models.project import Change
from models.records import Event, Record
from ui.document import Document


class Selection(QObject):
    """Selected records of one type; `current` is the one that the details show and the keys move from."""

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.record_type: type[Record] = Event
        self.ids: tuple[str, ...] = ()
        self.current: str | None = None
        document.replaced.connect(self.clear)
        document.changed.connect(self._forget_deleted)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The selected events; empty while records of another type are selected."""
        return self.ids if self.record_type is Event else ()

    def record(self) -> Record | None:
        """The current record as the project holds it now."""
        if self.current is None:
            return None
        return self._document.project.find(self.record_type, self.current)

    def select(self, record_type: type[Record], ids: Iterable[str], current: str | None = None) -> None:
        """Select those that exist; without `current`, the last is current. The same again is silent."""
        known = self._document.project.table(record_type)
        ids = tuple(record_id for record_id in dict.fromkeys(ids) if record_id in known)
        if current is None and ids:
            current = ids[-1]
        if (record_type, ids, current) == (self.record_type, self.ids, self.current):
            return
        self.record_type, self.ids, self.current = record_type, ids, current
        self.changed.emit()

    def clear(self) -> None:
        self.select(self.record_type, ())

    def _forget_deleted(self, changes: tuple[Change, ...]) -> None:
        gone = {c.record.id for c in changes if c.after is None and isinstance(c.record, self.record_type)}
        if not gone.isdisjoint(self.ids):
            kept = tuple(record_id for record_id in self.ids if record_id not in gone)
            self.select(self.record_type, kept, self.current if self.current in kept else None)
