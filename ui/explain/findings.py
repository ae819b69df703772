"""The findings as a table, in groups under headings."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from models.explain import Finding, wording
from models.project import Project
from ui import theme
from ui.explain.words import Group
from ui.i18n import current_language
from ui.plain import plain_tool_tip
from ui.widgets.row_table import RIGHT, SHOWN, RowModel, RowTable

VALUE, NAME, QUESTION, DAYS = range(4)


class FindingModel(RowModel):
    """One row for each heading and each finding; replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[tuple[str, ...], Finding | None]] = []
        """The texts of a row; a heading has one, and no finding."""
        self._questions: dict[int, str] = {}
        self._titles = (
            self.tr("Value"),
            self.tr("Definition"),
            self.tr("Question"),
            self.tr("Days it rests on"),
        )

    def show_groups(self, project: Project, groups: Iterable[Group]) -> None:
        """Replace the rows."""
        language = current_language()
        self.beginResetModel()
        self._rows, self._questions = [], {}
        for title, findings in groups:
            self._rows.append(((title,), None))
            for finding in findings:
                question = wording.question_name(finding, language)
                texts = wording.question_texts(project, finding, language)
                self._questions[len(self._rows)] = "\n".join((question, *texts))
                self._rows.append((_texts(project, finding, language), finding))
        self.endResetModel()

    def finding(self, row: int) -> Finding | None:
        """The finding of a row; None for a heading and where there is no row."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def texts(self, row: int) -> tuple[str, ...]:
        """What stands in a row's cells."""
        return self._rows[row][0]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        texts, finding = self._rows[index.row()]
        text = texts[index.column()] if index.column() < len(texts) else ""
        if role in SHOWN:
            return text
        if finding is None:
            return _heading_data(role)
        if role == Qt.ItemDataRole.ToolTipRole:
            is_question = index.column() == QUESTION
            return plain_tool_tip(self._questions[index.row()] if is_question else text)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == VALUE:
            return RIGHT
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Headings take no focus, so that the keys go from finding to finding."""
        if not index.isValid() or self._rows[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FindingTable(RowTable):
    """The rows, the current one told; Ctrl+C copies it."""

    finding_changed = Signal(object)
    """The current finding, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FindingModel(self)
        self.show_rows(self.rows, (16, 32, 30))
        self.setAccessibleName(self.tr("Findings"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_groups(self, project: Project, groups: Iterable[Group]) -> None:
        """Replace what is shown; nothing is current until a row is chosen."""
        self.clearSpans()
        self.rows.show_groups(project, groups)
        for row in range(self.rows.rowCount()):
            if self.rows.finding(row) is None:
                self.setSpan(row, VALUE, 1, self.rows.columnCount())
        self._tell()

    def as_text(self) -> list[str]:
        """A line for each row, its cells parted by tabs."""
        return [self._line(row) for row in range(self.rows.rowCount())]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys start at the first finding, below its heading."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            found = (row for row in range(self.rows.rowCount()) if self.rows.finding(row) is not None)
            self.setCurrentIndex(self.rows.index(next(found, -1), VALUE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the current row, not only its cell."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self._line(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def _line(self, row: int) -> str:
        return "\t".join(text for text in self.rows.texts(row) if text)

    def _tell(self) -> None:
        self.finding_changed.emit(self.rows.finding(self.currentIndex().row()))


def _texts(project: Project, finding: Finding, language: str) -> tuple[str, ...]:
    return (
        wording.value_text(finding, language),
        wording.finding_name(project, finding, language),
        wording.question_name(finding, language),
        wording.days_text(project, finding, language),
    )


def _heading_data(role: int) -> object:
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setBold(True)
        return font
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(theme.current().text)
    return None
