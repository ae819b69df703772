"""The groups of alike sources as a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.project import Project
from models.sources.duplicates import DuplicateGroup, Reason
from ui import theme
from ui.plain import plain_tool_tip
from ui.sources.names import record_line

MORE = Qt.ItemDataRole.UserRole
"""The second line of a group: what its records have in common, and how many they are."""
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_PADDING = 7


class GroupModel(QAbstractListModel):
    """A row for each group; replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._groups: Sequence[DuplicateGroup] = ()

    def show_groups(self, project: Project, groups: Sequence[DuplicateGroup]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._project, self._groups = project, groups
        self.endResetModel()

    def group(self, row: int) -> DuplicateGroup | None:
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._groups)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        group = self.group(index.row()) if index.isValid() else None
        if group is None or self._project is None or role not in (*_SHOWN, MORE):
            return None
        if role == MORE:
            return self._more(group)
        first = self._project.sources.get(group.source_ids[0])
        line = record_line(first, self._project.info.language) if first is not None else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return line
        text = f"{line}\n{self._more(group)}"
        return plain_tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _more(self, group: DuplicateGroup) -> str:
        number = len(group.source_ids)
        sources = self.tr("%n source(s)", "", number)
        return f"{sources} · {self._reason(group.reason)}"

    def _reason(self, reason: Reason) -> str:
        return {
            Reason.DOI: self.tr("same DOI"),
            Reason.URL: self.tr("same address"),
            Reason.TITLE_AND_DATE: self.tr("same title and date"),
            Reason.SIMILAR: self.tr("possibly the same"),
        }[reason]


class GroupDelegate(QStyledItemDelegate):
    """Two lines: the source, and beneath it what its records have in common."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        self.initStyleOption(option, index)
        title, option.text = option.text, ""
        style = option.widget.style() if isinstance(option.widget, QWidget) else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        colours, metrics = theme.current(), QFontMetrics(option.font)
        room = option.rect.adjusted(_PADDING + 3, _PADDING, -_PADDING, -_PADDING)
        painter.save()
        painter.setFont(option.font)
        for text, colour, top in (
            (title, colours.text, room.top()),
            (str(index.data(MORE) or ""), colours.muted, room.top() + metrics.height() + 1),
        ):
            painter.setPen(colour)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room.left(), top + metrics.ascent(), shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(0, 2 * QFontMetrics(option.font).height() + 2 * _PADDING + 1)
