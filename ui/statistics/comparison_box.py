"""The pace of the chosen measure, alone or beside another one's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from models.narrative.open_ends import without_open_ends
from models.project import Project
from models.records import Measure
from models.statistics import Statistics
from ui.current_measure import CurrentMeasure
from ui.i18n import current_language
from ui.plain import menu_text, plain_tool_tip
from ui.statistics.comparison import comparison
from ui.statistics.presenter import pace_rows
from ui.statistics.quote_box import flat_button
from ui.statistics.rows import COLUMN_GAP, INSET, FigureTable, plain_label

_COLUMN = 74


class ComparisonBox(QWidget):
    """Heading with `Compare with…`, and the figures in one column or two."""

    def __init__(self, current: CurrentMeasure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self.title = QLabel(self.tr("Pace"))
        self.title.setProperty("role", "heading")
        self.button = self._make_button()
        self.table = FigureTable(self.tr("Pace"), _COLUMN)
        head = QHBoxLayout()
        head.setContentsMargins(INSET, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(head)
        rows.addWidget(self._make_names())
        rows.addWidget(self.table)

    def show_statistics(self, project: Project, statistics: Statistics) -> None:
        """One column, or two while a measure is compared; `statistics` as they are told."""
        compared, language = self._current.compared_statistics, current_language()
        other = None if compared is None else without_open_ends(project, compared)
        self.names.setVisible(other is not None)
        self._fill_menu(project.ordered(Measure))
        if other is None:
            self.table.show_rows(pace_rows(project, statistics, language))
            return
        for label, measure in zip(self._labels, (statistics.measure, other.measure), strict=True):
            label.setText(measure.name)
            label.setToolTip(plain_tool_tip(measure.name))
        self.table.show_rows(comparison(statistics, other, language))

    def _make_button(self) -> QToolButton:
        button = flat_button(self.tr("Compare with…"))
        button.setToolTip(self.tr("Show the figures of another measure beside these"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(button)
        button.setMenu(self.menu)
        return button

    def _fill_menu(self, measures: list[Measure]) -> None:
        chosen, compared = self._current.measure, self._current.compared
        others = [measure for measure in measures if chosen is None or measure.id != chosen.id]
        self.button.setVisible(bool(others))
        self.menu.clear()
        group = QActionGroup(self.menu)
        offered: list[tuple[str | None, str]] = [(None, self.tr("Nothing"))]
        offered += [(measure.id, menu_text(measure.name)) for measure in others]
        for measure_id, text in offered:
            action = self.menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(measure_id == (None if compared is None else compared.id))
            action.triggered.connect(lambda _checked=False, key=measure_id: self._current.compare(key))
            group.addAction(action)

    def _make_names(self) -> QWidget:
        """The names of both measures above their columns."""
        self.names = QWidget()
        self._labels = (plain_label(), plain_label())
        grid = QGridLayout(self.names)
        grid.setContentsMargins(INSET, 0, INSET, 0)
        grid.setHorizontalSpacing(COLUMN_GAP)
        grid.setColumnStretch(0, 1)
        for column, label in enumerate(self._labels, 1):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            label.setFixedWidth(_COLUMN)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(label, 0, column)
        self.names.hide()
        return self.names
