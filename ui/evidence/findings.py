"""The report as a tree: sections, and under each its findings, formatted when they are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

from models.evidence.report import EvidenceReport, Finding, Section
from models.project import Project
from ui.evidence import words
from ui.evidence.copying import heading
from ui.plain import plain_tool_tip

WHEN, WHERE, WHAT = range(3)
_PADDING = 9
"""Pixels that a row is higher than its text."""
_TOP = 0
"""Internal id of a section; that of a finding is one more than the row of its section."""
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractItemModel):
    """Replaced as a whole; rows hold nothing but findings, so that a hundred thousand cost nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = Project()
        self._sections: Sequence[Section] = ()
        self._height = QSize(0, QFontMetrics(QGuiApplication.font()).height() + _PADDING)
        self._titles = (self.tr("Date"), self.tr("Record"), self.tr("Finding"))

    def show_report(self, project: Project, report: EvidenceReport) -> None:
        self.beginResetModel()
        self._project, self._sections = project, report.sections
        self.endResetModel()

    def finding(self, index: Index) -> Finding | None:
        """The finding of a row; None for a section and where there is no row."""
        if not index.isValid() or index.internalId() == _TOP:
            return None
        return self._sections[index.internalId() - 1].findings[index.row()]

    def section(self, index: Index) -> Section | None:
        """The section of a row, its own or that of its finding."""
        if not index.isValid():
            return None
        return self._sections[index.row() if index.internalId() == _TOP else index.internalId() - 1]

    def index_of(self, wanted: Finding) -> QModelIndex:
        """Where a finding is shown; invalid if it is not."""
        for row, section in enumerate(self._sections):
            if section.code == wanted.code and wanted in section.findings:
                return self.index(section.findings.index(wanted), WHEN, self.index(row, WHEN))
        return QModelIndex()

    # ---- what Qt asks ------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        if not self.hasIndex(row, column, QModelIndex() if parent is None else parent):
            return QModelIndex()
        is_section = parent is None or not parent.isValid()
        return self.createIndex(row, column, _TOP if is_section else parent.row() + 1)

    def parent(self, index: Index | None = None) -> QModelIndex:
        if index is None:
            return super().parent()
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._sections)
        is_section = parent.internalId() == _TOP and parent.column() == 0
        return len(self._sections[parent.row()].findings) if is_section else 0

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        finding = self.finding(index)
        if finding is None:
            return self._section_data(index, role)
        if role in _SHOWN:
            return self._text(finding, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._text(finding, index.column()))
        return self._height if role == Qt.ItemDataRole.SizeHintRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _section_data(self, index: Index, role: int) -> object:
        section = self._sections[index.row()]
        if role in _SHOWN:
            return heading(section.code, len(section.findings)) if index.column() == 0 else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(words.advice(section.code))
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return self._height if role == Qt.ItemDataRole.SizeHintRole else None

    def _text(self, finding: Finding, column: int) -> str:
        """Empty for a record that is gone, until the report is made anew."""
        if words.record_of(self._project, finding) is None:
            return ""
        return (words.when, words.where, words.what)[column](self._project, finding)
