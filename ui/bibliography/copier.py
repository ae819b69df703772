"""*Copy bibliography*, from the sidebar, the table of sources and the Edit menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from models.citations.lists import Form
from models.citations.notes import bibliography
from models.citations.numbering import cited_sources
from models.progress import Progress
from models.records import Source
from ui.bibliography.forms import mime_data
from ui.bibliography.waiting import formatted
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.tables.pane import TablesPane


class BibliographyCopier(QObject):
    """Copies in the project's style and language; `said` tells how many sources, which, and in which form."""

    said = Signal(str)

    def __init__(
        self, document: Document, measure: CurrentMeasure, tables: TablesPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._measure = measure
        self._tables = tables
        self._window = window

    def copy(self, form: Form) -> None:
        """The sources of the table where that is in front, else those that the current measure rests on."""
        if self._tables.view is self._tables.view_of(Source):
            self.copy_table(form)
        else:
            self.copy_counted(form)

    def copy_counted(self, form: Form) -> None:
        """What the contacts that the current measure counts cite; without a measure, all sources."""
        project, statistics = self._document.project, self._measure.statistics
        if statistics is None:
            self._copy(project.ordered(Source), form, self.tr("all of the project"))
            return
        sources = cited_sources(project, statistics.counted)
        self._copy(sources, form, self.tr("those that the counted contacts cite"))

    def copy_table(self, form: Form) -> None:
        """The selected rows of the table of sources, be it one; without any, all that are shown."""
        view = self._tables.view_of(Source)
        if view is None:
            return
        selected = [row for row in view.selected_records() if isinstance(row, Source)]
        if selected:
            self._copy(selected, form, self.tr("those selected"))
        else:
            model = view.model()
            shown = [model.row(row) for row in range(model.shown)]
            self._copy(shown, form, self.tr("all that the table shows"))

    def _copy(self, sources: Sequence[Source], form: Form, which: str) -> None:
        if not sources:
            self.said.emit(self.tr("There is no source to list here."))
            return
        info = self._document.project.info

        def work(progress: Progress) -> tuple:
            return bibliography(sources, info.language, info.citation_style, progress)

        entries = formatted(len(sources), work, self._window)
        if entries is None:
            self.said.emit(self.tr("Nothing has been copied."))
            return
        QGuiApplication.clipboard().setMimeData(mime_data(entries, form))
        text = self.tr("{copied}: {which}")
        self.said.emit(text.format(copied=self._copied(form, len(entries)), which=which))

    def _copied(self, form: Form, count: int) -> str:
        if form is Form.RICH:
            return self.tr("Bibliography of %n source(s) copied as rich text", "", count)
        if form is Form.MARKDOWN:
            return self.tr("Bibliography of %n source(s) copied as Markdown", "", count)
        return self.tr("Bibliography of %n source(s) copied as plain text", "", count)
