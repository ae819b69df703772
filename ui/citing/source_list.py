"""The sources of a project as a list that a search narrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.filters import words
from models.project import Project
from models.records import Source
from models.sources.texts import SourceTexts
from ui.plain import plain_tool_tip
from ui.sources.names import by_name, source_line

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class SourceList(QAbstractListModel):
    """Sources by title; those that are cited already say so."""

    def __init__(
        self, project: Project, cited: Sequence[str], texts: SourceTexts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._cited = frozenset(cited)
        self._all = sorted(project.sources.values(), key=by_name)
        self._texts = texts
        self.sources: list[Source] = self._all

    def search(self, text: str) -> None:
        """Show the sources that have every word in their title, authors, publisher and so on."""
        wanted, text_of, project = words(text), self._texts.of, self._project
        texts = ((source, text_of(project, source)) for source in (self._all if wanted else ()))
        found = [source for source, text in texts if all(word in text for word in wanted)]
        self.show_sources(found if wanted else self._all)

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Show these, which need not be in the project."""
        self.beginResetModel()
        self.sources = list(sources)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        source = self.sources[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(source_line(source))
        line = source_line(source)
        if source.id in self._cited:
            return self.tr("{source} — cited already").format(source=line)
        return line if source.id in self._project.sources else self.tr("{source} — new").format(source=line)
