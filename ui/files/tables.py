"""Importing events from tables, exporting them to one."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from ui import settings as remembered
from ui.document import Document
from ui.files.questions import FileQuestions
from ui.files.writing import suggested, write_or_tell
from ui.settings import Settings

if TYPE_CHECKING:
    from models.formats.csv_events import ImportResult


class TableFiles(QObject):
    """CSV in (one undo step a file) and out."""

    def __init__(
        self,
        document: Document,
        settings: Settings,
        questions: FileQuestions,
        today: Callable[[], datetime.date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._questions = questions
        self._today = today

    def import_table(self, data: bytes, name: str) -> None:
        """Add the events of one table; rows that cannot be read are listed, the good ones imported."""
        from models.formats import csv_events

        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            day_first = self._settings.get(remembered.DAY_FIRST)
            result = csv_events.read(data, self._document.project, self._today(), day_first)
            done = self._document.edit(self.tr("Import {name}").format(name=name), result.changes)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if done:
            self._report(name, result)

    def _report(self, name: str, result: ImportResult) -> None:
        from ui.errors import columns_text, row_problem_text

        notes: list[str] = []
        if result.already_there:
            notes.append(self.tr("Already there: %n event(s).", "", result.already_there))
        if result.sources_added:
            notes.append(self.tr("%n source(s) added to known events.", "", result.sources_added))
        if result.unknown_columns:
            notes.append(
                self.tr("Columns that Entrevue does not know: {columns}").format(
                    columns=columns_text(result.unknown_columns)
                )
            )
        if result.problems:
            notes.append(self.tr("%n row(s) need a look: see the details.", "", len(result.problems)))
        self._questions.tell(
            self.tr("%n event(s) imported from “{name}”.", "", result.imported).format(name=name),
            "\n".join(notes),
            "\n".join(row_problem_text(problem) for problem in result.problems),
        )

    def export_events(self, stem: str) -> None:
        """Write every event to a CSV file."""
        from models.formats import csv_events

        path = self._questions.table_to_export(suggested(self._settings, f"{stem}.csv"))
        if path is not None:
            write_or_tell(path, csv_events.write(self._document.project), self._settings, self._questions)
