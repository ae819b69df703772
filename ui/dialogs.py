"""Every dialog that an action of the main window opens; each is loaded when it is first wanted."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from models import edits
from models.records import Record, Source
from ui.modal import run, show_beside
from ui.settings import DAY_FIRST

if TYPE_CHECKING:
    from ui.current_measure import CurrentMeasure
    from ui.document import Document
    from ui.selection import Selection
    from ui.settings import Settings
    from ui.tables.pane import TablesPane
    from ui.timeline.laning import Laning
    from ui.unfinished import Unfinished

Show = Callable[[type[Record], str], object]
"""Shows a record in the window."""


class Dialogs(QObject):
    """Opens dialogs over a window; what is being typed elsewhere is finished before those that read it."""

    indicator_made = Signal(str, int)
    """Id of a new indicator, and position of its value."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        measure: CurrentMeasure,
        settings: Settings,
        today: Callable[[], datetime.date],
        unfinished: Unfinished,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._selection = selection
        self._measure = measure
        self._settings = settings
        self._today = today
        self._unfinished = unfinished
        self._window = window

    def export_figure(self, laning: Laning) -> None:
        """With the lanes as they are chosen in the window."""
        from ui.figure.dialog import ExportDialog  # printing and SVG are loaded when they are wanted

        self._unfinished.finish()
        run(ExportDialog(self._document, self._measure, self._settings, self._window, laning=laning))

    def edit_properties(self) -> None:
        from ui.project.properties import PropertiesDialog

        run(PropertiesDialog(self._document, self._settings, self._today, self._window))

    def edit_records(self, table: str, record_id: str = "") -> None:
        """One of the smaller tables, with a record selected in it if an id is given."""
        from ui.project.records_dialog import RecordsDialog

        dialog = RecordsDialog(table, self._document, self._settings, self._today, self._window)
        if record_id:
            dialog.view.go_to_key(record_id)
        run(dialog)

    def new_indicator(self) -> None:
        """Ask for an indicator, and show its first value in the window."""
        from ui.tables.indicator_dialogs import NewIndicatorDialog

        self._unfinished.finish()
        dialog = NewIndicatorDialog(
            self._document, self._today, lambda: self._settings.get(DAY_FIRST), self._window
        )
        if run(dialog) and dialog.created is not None:
            self.indicator_made.emit(dialog.created, 0)

    def find_duplicates(self) -> None:
        from ui.sources.duplicates import DuplicatesDialog

        self._unfinished.finish()
        dialog = DuplicatesDialog(self._document, self._window)
        dialog.merged.connect(lambda kept: self._selection.select(Source, [kept]))
        run(dialog)

    def choose_style(self) -> None:
        from ui.project.styles_dialog import StylesDialog

        dialog = StylesDialog(self._document.project, self._settings, self._window)
        if run(dialog):
            changes = edits.update(self._document.project.info, citation_style=dialog.chosen)
            self._document.edit(self.tr("Change the citation style"), changes)

    def edit_measures(self) -> None:
        from ui.measures.dialog import MeasuresDialog

        self._unfinished.finish()
        run(MeasuresDialog(self._document, self._measure, self._settings, self._window))

    def check_figure(self, number: str = "") -> None:
        """Ask for a number, or look this one up."""
        from ui.explain.dialog import ExplainDialog

        dialog = show_beside(
            self._window,
            ExplainDialog,
            lambda: ExplainDialog(self._document, self._selection, self._today, self._window),
        )
        if number:
            dialog.ask(number)

    def show_evidence(self, tables: TablesPane, over: QWidget, chosen: Show, opened: Show) -> None:
        """The report, beside the window or `over` what can be spared of it.

        `chosen` and `opened` take the type and the id of a record of one of its findings.
        """
        from ui.evidence.dialog import EvidenceDialog
        from ui.evidence.placing import place_beside

        def make() -> EvidenceDialog:
            texts = tables.texts, tables.source_texts
            dialog = EvidenceDialog(self._document, self._measure, *texts, self._window)
            dialog.record_chosen.connect(chosen)
            dialog.record_opened.connect(opened)
            place_beside(dialog, self._window, over)
            return dialog

        show_beside(self._window, EvidenceDialog, make)

    def show_shortcuts(self) -> None:
        from ui.help import show_shortcuts

        show_shortcuts(self._window)

    def show_about(self) -> None:
        from ui.help import show_about

        show_about(self._window)
