"""The silences of the measure shown, or of the one that it is compared with: listed, ranked, to be chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.narrative.open_ends import without_open_ends
from models.records import Measure
from models.statistics import Statistics
from ui.current_measure import CurrentMeasure
from ui.i18n import current_language
from ui.statistics.more_rows import duel_rows, margin_row
from ui.statistics.quote_box import flat_button
from ui.statistics.rows import INSET, FigureTable
from ui.statistics.section import heading
from ui.statistics.silence_list import SilenceBar, SilenceList
from ui.statistics.silence_rows import SilenceRow, silence_rows
from ui.widgets.choice_field import Choice, Option


class SilencesBox(QWidget):
    """It follows the selected silence: one of the second ribbon brings the silences of its measure."""

    activated = Signal(object)
    """SilenceRow: somebody wants to see this silence."""

    def __init__(self, current: CurrentMeasure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._ranked = False
        self._lists_compared = False
        self.measures = Choice()
        self.measures.setAccessibleName(self.tr("Measure whose silences are listed"))
        self.measures.setToolTip(self.measures.accessibleName())
        self.measures.activated.connect(self._choose)
        self.order = flat_button("")
        self.order.setAccessibleName(self.tr("Order of the silences"))
        self.order.clicked.connect(self._toggle_order)
        self.list = SilenceList(self.tr("Silences"))
        self.duel = SilenceList(self.tr("The present silence and the longest closed one"))
        self.margin = FigureTable(self.tr("Margin"))
        for silences in (self.list, self.duel):
            silences.activated.connect(self.activated)
        current.silence_changed.connect(self._follow_selection)
        self._lay_out()

    @property
    def lists_compared(self) -> bool:
        """Whether they are those of the measure compared with."""
        return self._lists_compared and self._current.compared is not None

    def show_statistics(self) -> SilenceBar | None:
        """Show the silences as they are now; the bar of the selected one."""
        statistics, language = self._listed(), current_language()
        self._show_measures()
        if statistics is None:
            return None
        rows = silence_rows(statistics, language, self._ranked, selected=self._selected)
        self.list.show_silences(rows, len(statistics.intervals))
        self.order.setText(self.tr("In order") if self._ranked else self.tr("Longest first"))
        duel = duel_rows(statistics, language)
        self._duel_box.setVisible(bool(duel))
        self.duel.show_silences(duel, len(duel))
        self.margin.show_rows((margin_row(statistics, language),))
        self.duel.select(self._selected)
        return self.list.select(self._selected)

    def select(self, silence: SilenceRow) -> None:
        """Select a silence of those that are listed."""
        if self.lists_compared:
            self._current.select_compared(silence.index)
        else:
            self._current.select_silence(silence.index)

    def _follow_selection(self) -> None:
        """Another silence is selected, maybe of the other measure."""
        if self._current.selected_compared is not None:
            self._lists_compared = True
        elif self._current.selected_silence is not None:
            self._lists_compared = False

    @property
    def _selected(self) -> int | None:
        current = self._current
        return current.selected_compared if self.lists_compared else current.selected_silence

    def _listed(self) -> Statistics | None:
        """As they are told."""
        current = self._current
        listed = current.compared_statistics if self.lists_compared else current.statistics
        return None if listed is None else without_open_ends(current.project, listed)

    def _show_measures(self) -> None:
        """While two measures are compared, either can be listed."""
        both: tuple[Measure | None, ...] = (self._current.measure, self._current.compared)
        options = [Option(number, measure.name) for number, measure in enumerate(both) if measure is not None]
        self.measures.set_options(options, int(self.lists_compared))
        self.measures.setVisible(self._current.compared is not None)

    def _choose(self, _index: int) -> None:
        self._lists_compared = bool(self.measures.chosen)
        self.show_statistics()

    def _toggle_order(self) -> None:
        self._ranked = not self._ranked
        self.show_statistics()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(heading(self.tr("Silences")), 1)
        line.addWidget(self.order)
        chooser = QHBoxLayout()
        chooser.setContentsMargins(INSET, 0, INSET, 4)
        chooser.addWidget(self.measures)
        self._duel_box = QWidget()
        duel = QVBoxLayout(self._duel_box)
        duel.setContentsMargins(0, 8, 0, 0)
        duel.setSpacing(0)
        duel.addWidget(self.duel)
        duel.addWidget(self.margin)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(line)
        rows.addLayout(chooser)
        rows.addWidget(self.list)
        rows.addWidget(self._duel_box)
