"""The evidence report beside the window: what is not documented, one click from the record."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QProgressDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.evidence.report import EvidenceReport, Finding, report
from models.filters import SearchTexts
from models.progress import Cancelled
from models.project import Project
from models.records import Source
from models.sources import attachments
from models.sources.texts import SourceTexts
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.evidence import words
from ui.evidence.copying import as_csv, as_markdown, as_text
from ui.evidence.finding_tree import FindingTree
from ui.evidence.searching import matching
from ui.widgets.buttons import close_box
from ui.widgets.message import Message, Tone
from ui.widgets.search_line import SearchLine

_PAUSE = 150
"""Milliseconds from an edit, or the last key of a search, until the report follows."""
_REST = 10
"""The report is made at most a tenth of the time: the pause is this many times as long as it took."""
_PATIENCE = 700
"""Milliseconds until the progress is shown."""


class EvidenceDialog(QDialog):
    """Follows the document, the measure and the language of the window; changes nothing itself."""

    record_chosen = Signal(object, str)
    """(type, id) of a record to select everywhere."""
    record_opened = Signal(object, str)
    """The same, to be worked on at once."""

    def __init__(
        self,
        document: Document,
        measure: CurrentMeasure,
        texts: SearchTexts,
        source_texts: SourceTexts,
        parent: QWidget | None = None,
    ) -> None:
        """`texts`, `source_texts`: what searches look into, shared with the tables."""
        super().__init__(parent)
        self._document = document
        self._measure = measure
        self._texts = texts
        self._source_texts = source_texts
        self._report = EvidenceReport()
        self._is_stale = True
        self._follow_timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._follow_timer.timeout.connect(self.refresh)
        self._search_timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._search_timer.timeout.connect(self._show_matching)
        self.setWindowTitle(self.tr("Evidence report"))
        self.resize(920, 620)
        self._make_parts()
        self._lay_out()
        document.changed.connect(self._follow)
        document.replaced.connect(self._start_anew)
        measure.changed.connect(self._follow_measure)

    # ---- parts -------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Search the findings"))
        self.search.setAccessibleName(self.tr("Search the findings"))
        self.search.textChanged.connect(self._search_timer.start)
        self.only_measure = QCheckBox(self.tr("Only the current &measure"))
        self.only_measure.setAccessibleName(self.tr("Only the current measure"))
        self.only_measure.toggled.connect(self.refresh)
        self.summary = Message(Tone.TEXT)
        self.tree = FindingTree()
        self.tree.finding_changed.connect(self._show_advice)
        self.tree.finding_clicked.connect(lambda finding: self._emit(self.record_chosen, finding))
        self.tree.finding_opened.connect(lambda finding: self._emit(self.record_opened, finding))
        self.empty = Message(Tone.MUTED)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.advice = Message(Tone.TEXT)
        self.advice.setAccessibleName(self.tr("What to do"))
        # Two lines, whatever it says, so that the rows above stay where the pointer is.
        self.advice.setMinimumHeight(2 * self.advice.fontMetrics().lineSpacing())
        self.advice.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addSpacing(8)
        line.addWidget(self.only_measure)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(line)
        column.addWidget(self.summary)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.advice)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = close_box(self)
        self.copy_button = QPushButton(self.tr("C&opy"))
        self.copy_button.setAutoDefault(False)
        self.copy_menu = QMenu(self.copy_button)
        for text, make in (
            (self.tr("As &text"), as_text),
            (self.tr("As &Markdown"), as_markdown),
            (self.tr("As a &table (CSV)"), as_csv),
        ):
            self.copy_menu.addAction(text).triggered.connect(lambda _on=False, make=make: self.copy(make))
        self.copy_button.setMenu(self.copy_menu)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    # ---- what is shown -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Make the report of the project as it is now; later, if nobody sees it now."""
        self._follow_timer.stop()
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        began = time.monotonic()
        try:
            self._report = self._make_report()
        except Cancelled:
            self._is_stale = True
        self._show_matching()
        took = round(1000 * (time.monotonic() - began))
        self._follow_timer.setInterval(max(_PAUSE, _REST * took))

    def copy(self, make: Callable[[Project, EvidenceReport], str]) -> None:
        """Put what is shown on the clipboard."""
        project = self._document.project
        QGuiApplication.clipboard().setText(make(project, self._shown()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tree.setFocus()
        if self._is_stale:
            # After the window is drawn: a large project takes a moment.
            QTimer.singleShot(0, self, self.refresh)

    def _make_report(self) -> EvidenceReport:
        statistics = self._measure.statistics if self.only_measure.isChecked() else None
        events = None if statistics is None else statistics.counted
        progress = QProgressDialog(self.tr("Looking at the evidence…"), self.tr("Cancel"), 0, 1, self)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_PATIENCE)

        def tell(done: int, total: int) -> bool:
            progress.setMaximum(total)
            progress.setValue(done)
            return not progress.wasCanceled()

        try:
            return report(self._document.project, events, self._is_missing, tell)
        finally:
            progress.reset()
            progress.deleteLater()

    def _is_missing(self, source: Source) -> bool:
        return attachments.is_missing(source.attachment, self._document.folder)

    def _shown(self) -> EvidenceReport:
        project, searched = self._document.project, self.search.text()
        return matching(project, self._report, searched, self._texts, self._source_texts)

    def _show_matching(self) -> None:
        self._search_timer.stop()
        shown = self._shown()
        self.tree.show_report(self._document.project, shown)
        self.tree.setVisible(shown.total > 0)
        self.empty.say("" if shown.total else self._emptiness())
        self.copy_button.setEnabled(shown.total > 0)
        self.only_measure.setEnabled(self._measure.measure is not None)
        self.summary.say(self._counted(shown.total))

    def _counted(self, number: int) -> str:
        return self.tr("%n thing(s) to look at", "", number) if number else ""

    def _emptiness(self) -> str:
        if self._report.total:
            return self.tr("No finding matches the search.")
        if self._is_stale:
            return self.tr("The report was not finished. Close it and open it again to start anew.")
        if not self._document.project.events and not self._document.project.sources:
            return self.tr("There is nothing to document yet.")
        return self.tr("Everything is documented.")

    def _show_advice(self, finding: Finding | None) -> None:
        """What to do about the current finding; its text in full, which its cell may cut off."""
        if finding is None:
            section = self.tree.rows.section(self.tree.currentIndex())
            self.advice.setText("" if section is None else words.advice(section.code))
        else:
            what = words.what(self._document.project, finding)
            texts = (what, words.advice(finding.code))
            self.advice.setText("\n".join(text for text in texts if text))
        self.advice.show()

    def _emit(self, signal: Signal, finding: Finding) -> None:
        if words.record_of(self._document.project, finding) is not None:
            signal.emit(words.record_type(finding), finding.id)

    # ---- following ---------------------------------------------------------------------------------

    def _follow(self, *_: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self._follow_timer.start()

    def _follow_measure(self) -> None:
        if self.only_measure.isChecked():
            self._follow()

    def _start_anew(self) -> None:
        """Another project: not a moment are records shown that are gone."""
        self._report = EvidenceReport()
        self.search.clear()
        self.tree.forget()
        self._follow_timer.setInterval(0)
        self._follow()
