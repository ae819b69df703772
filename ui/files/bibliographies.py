"""Importing sources from bibliographies, exporting them to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from models.records import Source
from ui.document import Document
from ui.files.questions import FileQuestions
from ui.files.writing import suggested, write_or_tell
from ui.modal import run
from ui.settings import Settings

if TYPE_CHECKING:
    from models.edits import Changes
    from models.progress import Progress


class BibliographyFiles(QObject):
    """BibTeX, RIS and CSL-JSON in (one undo step a file, after a preview) and out."""

    imported = Signal(object, str)
    """Ids of the sources that were added or changed, and in words how many."""

    def __init__(
        self,
        document: Document,
        settings: Settings,
        questions: FileQuestions,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._questions = questions
        self._window = window

    def import_bibliography(self, data: bytes, name: str) -> bool:
        """Show what a file would add and change, and carry out what is chosen; False if nothing is."""
        from ui.files.import_preview import ImportPreview  # with its models, when it is wanted

        dialog = ImportPreview(data, name, self._document.project, self._window)
        if not run(dialog):
            return False
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            changes = dialog.changes
            done = self._document.edit(self.tr("Import {name}").format(name=name), changes)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if done:
            sources = [change for change in changes if isinstance(change.record, Source)]
            self.imported.emit(tuple(change.record.id for change in sources), self._result_text(changes))
        return done

    def _result_text(self, changes: Changes) -> str:
        """`12 sources added, 2 updated`."""
        sources = [change for change in changes if isinstance(change.record, Source)]
        added = sum(change.before is None for change in sources)
        updated, sides = len(sources) - added, len(changes) - len(sources)
        parts = [self.tr("%n source(s) added", "", added)]
        if updated:
            parts.append(self.tr("%n updated", "", updated))
        if sides:
            parts.append(self.tr("%n side(s) added", "", sides))
        return ", ".join(parts)

    def export_sources(self, stem: str) -> None:
        """Write every source to a file, in the format that is chosen there."""
        chosen = self._questions.bibliography_to_export(suggested(self._settings, stem))
        if chosen is None:
            return
        path, form = chosen
        data = self._written(form)
        if data is not None:
            write_or_tell(path, data, self._settings, self._questions)

    def _written(self, form: str) -> bytes | None:
        """All sources as a file; None if somebody did not want to wait for it."""
        from models.formats.bibliography import write
        from ui.working import carried_out

        project = self._document.project
        sources = project.ordered(Source)

        def work(progress: Progress) -> bytes:
            return write(sources, project, form, project.info.language, progress)

        title, text = self.tr("Export sources"), self.tr("Writing the sources…")
        return carried_out(len(sources), work, title, text, self._window)
