"""Groups of alike sources that someone has looked at and found different."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject

from ui.document import Document


class NotDuplicates(QObject):
    """Remembered beside the document until it holds another project; in no file."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._groups: set[frozenset[str]] = set()
        document.replaced.connect(self._groups.clear)

    @classmethod
    def of(cls, document: Document) -> NotDuplicates:
        """The one of this document."""
        return document.findChild(cls) or cls(document)

    def add(self, source_ids: Collection[str]) -> None:
        self._groups.add(frozenset(source_ids))

    def __contains__(self, source_ids: Collection[str]) -> bool:
        """Whether these are different, or among more that are."""
        return any(group.issuperset(source_ids) for group in self._groups)
