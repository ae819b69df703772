"""What is to know about the entries of a bibliography, by line, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from models.formats.bibliography import SourceProblem
from models.text import elided
from ui import theme
from ui.files.bibliography_words import located_problem_text, source_problem_text
from ui.plain import plain_tool_tip
from ui.widgets.row_table import RIGHT, SHOWN, RowModel, RowTable

LINE, KEY, PROBLEM = range(3)
_LONGEST = 300


class ProblemModel(RowModel):
    """A row for each problem; replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = (self.tr("Line"), self.tr("Entry"), self.tr("What to know"))
        self.problems: Sequence[SourceProblem] = ()

    def show_problems(self, problems: Sequence[SourceProblem]) -> None:
        """What was left out comes first, each in the order of the file."""
        self.beginResetModel()
        self.problems = sorted(problems, key=lambda problem: problem.is_warning)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.problems)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        problem = self.problems[index.row()]
        if role in SHOWN:
            return elided(self._text(problem, index.column()), _LONGEST, len)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._text(problem, index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == LINE:
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and not problem.is_warning:
            return QColor(theme.current().alarm)
        return None

    def _text(self, problem: SourceProblem, column: int) -> str:
        if column == LINE:
            return str(problem.line or "")
        return problem.key if column == KEY else source_problem_text(problem)


class ProblemTable(RowTable):
    """The problems; Ctrl+C copies the selected ones as lines of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ProblemModel(self)
        self.show_rows(self.rows, (9, 24))
        self.setAccessibleName(self.tr("What to know about the file"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows, as they can be sent to whoever made the file."""
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
            return
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText(
            "\n".join(located_problem_text(self.rows.problems[row]) for row in rows)
        )
