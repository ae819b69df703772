"""Every dialog that an action of the main window opens; each is loaded when it is first wanted."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from models import edits
from models.records import Source
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.modal import run
from ui.selection import Selection
from ui.settings import Settings
from ui.unfinished import Unfinished

D = TypeVar("D", bound=QDialog)


class Dialogs(QObject):
    """Opens dialogs over a window; what is being typed elsewhere is finished before those that read it."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        measure: CurrentMeasure,
        settings: Settings,
        today: Callable[[], datetime.date],
        unfinished: Unfinished,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._selection = selection
        self._measure = measure
        self._settings = settings
        self._today = today
        self._unfinished = unfinished
        self._window = window

    def export_figure(self) -> None:
        from ui.figure.dialog import ExportDialog  # printing and SVG are loaded when they are wanted

        self._unfinished.finish()
        run(ExportDialog(self._document, self._measure, self._settings, self._window))

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

    def check_figure(self) -> None:
        from ui.explain.dialog import ExplainDialog

        self._show_beside(
            ExplainDialog,
            lambda: ExplainDialog(self._document, self._selection, self._today, self._window),
        )

    def _show_beside(self, dialog_type: type[D], make: Callable[[], D]) -> None:
        """One dialog of a type that stays beside the window, with what was asked in it."""
        dialog = self._window.findChild(dialog_type) or make()
        dialog.show()
        dialog.activateWindow()
