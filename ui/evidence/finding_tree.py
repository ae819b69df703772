"""The tree of findings: keys and clicks go from record to record."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from models.evidence.report import EvidenceReport, Finding
from models.project import Project
from ui.evidence.copying import heading, line_of
from ui.evidence.findings import WHEN, WHERE, FindingsModel
from ui.widgets.keys import ENTER

_MOST_OPEN = 300
"""Findings up to which all sections are open at first."""
_WIDTHS = {WHEN: 33, WHERE: 44}
"""First widths of columns, in average characters."""


class FindingTree(QTreeView):
    """Tells which finding is current, and which is to be opened."""

    finding_changed = Signal(object)
    """The current finding, or None."""
    finding_clicked = Signal(object)
    """Finding: by mouse or keys it has become the one to look at."""
    finding_opened = Signal(object)
    """Finding: Enter or a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FindingsModel(self)
        self._project = Project()
        self._closed: set[str] | None = None
        """Codes of sections that were folded by hand; None until there has been a report."""
        self._is_refilling = False
        self.setModel(self.rows)
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Findings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsMovable(False)
        for column, letters in _WIDTHS.items():
            header.resizeSection(column, self.fontMetrics().averageCharWidth() * letters)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._open)

    def show_report(self, project: Project, report: EvidenceReport) -> None:
        """Replace the rows; what was current and what was folded stays so."""
        current = self.finding()
        self._remember_folding()
        self._is_refilling = True
        self._project = project
        self.rows.show_report(project, report)
        self._fold(report)
        if current is not None:
            self.setCurrentIndex(self.rows.index_of(current))
        self._is_refilling = False
        self.finding_changed.emit(self.finding())

    def forget(self) -> None:
        """Another project: nothing is current, and nothing was folded."""
        self._closed = None
        self.rows.show_report(Project(), EvidenceReport())

    def finding(self) -> Finding | None:
        return self.rows.finding(self.currentIndex())

    def _fold(self, report: EvidenceReport) -> None:
        """All open at first, unless there are too many to look through."""
        is_first = self._closed is None
        if is_first:
            few = report.total <= _MOST_OPEN
            self._closed = set() if few else {section.code for section in report.sections}
        for row, section in enumerate(report.sections):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
            self.setExpanded(self.rows.index(row, 0), section.code not in (self._closed or ()))
        if not report.sections and is_first:
            self._closed = None

    def _remember_folding(self) -> None:
        if self._closed is None:
            return
        for row in range(self.rows.rowCount()):
            index = self.rows.index(row, 0)
            section = self.rows.section(index)
            if section is not None:
                (self._closed.discard if self.isExpanded(index) else self._closed.add)(section.code)

    def _tell(self) -> None:
        if self._is_refilling:
            return
        finding = self.finding()
        self.finding_changed.emit(finding)
        if finding is not None and self.hasFocus():
            self.finding_clicked.emit(finding)

    def _click(self, index: QModelIndex) -> None:
        """The finding once more, though it is current already."""
        finding = self.rows.finding(index)
        if finding is not None:
            self.finding_clicked.emit(finding)

    def _open(self, index: QModelIndex) -> None:
        finding = self.rows.finding(index)
        if finding is not None:
            self.finding_opened.emit(finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the record, or folds a section; Ctrl+C copies the line."""
        index = self.currentIndex()
        if event.key() in ENTER and index.isValid():
            if self.rows.finding(index) is None:
                top = index.siblingAtColumn(0)
                self.setExpanded(top, not self.isExpanded(top))
            else:
                self._open(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(self._line(index))
        else:
            super().keyPressEvent(event)

    def _line(self, index: QModelIndex) -> str:
        finding, section = self.rows.finding(index), self.rows.section(index)
        if finding is not None:
            return line_of(self._project, finding)
        return "" if section is None else heading(section.code, len(section.findings))
