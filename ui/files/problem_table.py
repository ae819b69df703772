"""What is to know about the entries of a bibliography, by line, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from models.formats.bibliography import SourceProblem
from models.text import elided
from ui import theme
from ui.files.bibliography_words import located_problem_text, source_problem_text
from ui.plain import plain_tool_tip

LINE, KEY, PROBLEM = range(3)
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LONGEST = 300
_PADDING = 8


class ProblemModel(QAbstractTableModel):
    """A row for each problem; replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problems: Sequence[SourceProblem] = ()
        self._titles = (self.tr("Line"), self.tr("Entry"), self.tr("What to know"))

    def show_problems(self, problems: Sequence[SourceProblem]) -> None:
        """What was left out comes first, each in the order of the file."""
        self.beginResetModel()
        self.problems = sorted(problems, key=lambda problem: problem.is_warning)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.problems)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        problem = self.problems[index.row()]
        if role in _SHOWN:
            return elided(self._text(problem, index.column()), _LONGEST, len)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._text(problem, index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == LINE:
            return _RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and not problem.is_warning:
            return QColor(theme.current().alarm)
        return None

    def _text(self, problem: SourceProblem, column: int) -> str:
        if column == LINE:
            return str(problem.line or "")
        return problem.key if column == KEY else source_problem_text(problem)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == LINE else _LEFT
        return None


class ProblemTable(QTableView):
    """The problems; Ctrl+C copies the selected ones as lines of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ProblemModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("What to know about the file"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _PADDING)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        for column, letters in ((LINE, 9), (KEY, 24)):
            header.resizeSection(column, self.fontMetrics().averageCharWidth() * letters)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows, as they can be sent to whoever made the file."""
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
            return
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText(
            "\n".join(located_problem_text(self.rows.problems[row]) for row in rows)
        )
