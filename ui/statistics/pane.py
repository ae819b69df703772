"""The statistics sidebar: the chosen measure, from the headline down to the evidence."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.narrative.open_ends import without_open_ends
from models.project import Change
from models.records import Event, Measure, Side, Source
from models.statistics import Statistics
from ui import settings as remembered
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.i18n import current_language
from ui.plain import plain_tool_tip
from ui.selection import Selection
from ui.settings import Settings
from ui.statistics import presenter
from ui.statistics.as_of import AsOfLine
from ui.statistics.comparison_box import ComparisonBox
from ui.statistics.evidence_panel import EvidencePanel
from ui.statistics.more_rows import more_rows
from ui.statistics.quote_box import QuoteBox, flat_button
from ui.statistics.rhythm_chart import RhythmChart
from ui.statistics.rows import INSET, FigureTable, HeadlineLine
from ui.statistics.section import FoldingSection, heading
from ui.statistics.silence_rows import SilenceRow
from ui.statistics.silences_box import SilencesBox
from ui.statistics.what_if import WhatIfLine
from ui.widgets.choice_field import Choice, Option
from ui.widgets.message import Message, Tone

_MARGIN = 12
_MANY = 1000
"""Contacts above which the texts wait until the figures stand still."""
_PAUSE = 300
"""Milliseconds that they wait."""


class StatisticsPane(QScrollArea):
    """Redrawn when the statistics or the sources change, and only while it can be seen."""

    measures_requested = Signal()
    """Somebody wants to edit the measures."""
    silence_requested = Signal(int)
    """Position in `Statistics.intervals` of a silence that somebody wants to see."""
    source_requested = Signal(str)
    """Id of a source that somebody wants to see."""
    bibliography_requested = Signal(object)
    """Form in which the sources of the contacts that count are to be copied."""
    notice = Signal(str)
    """Something has been done that is to be said for a while."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        current_measure: CurrentMeasure,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._current = current_measure
        self._settings = settings
        self._is_stale = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(280)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Statistics"))
        self._make_parts()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._settle = QTimer(self, singleShot=True, interval=_PAUSE)
        self._settle.timeout.connect(self._show_texts)
        self._timer.timeout.connect(self.refresh)
        current_measure.changed.connect(self.refresh)
        current_measure.silence_changed.connect(self._follow_silence)
        document.changed.connect(self._follow)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the what-if, then lets go of the selected silence."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._current.what_if is not None:
            self._current.set_what_if(None)
        else:
            self._current.select_silence(None)

    # What is shown

    def refresh(self) -> None:
        """Show the statistics as they are now; later, if nobody sees it now."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        measure, statistics = self._current.measure, self._current.statistics
        measures = self._document.project.ordered(Measure)
        self.measures.set_options(
            [Option(m.id, m.name) for m in measures], None if measure is None else measure.id
        )
        self.measures.setVisible(measure is not None)
        self.measures.setToolTip(plain_tool_tip(measure.name if measure else ""))
        self.figures.setVisible(measure is not None)
        self.empty.setVisible(measure is None)
        if measure is not None and statistics is not None:
            self._show(measure, statistics)

    def _show(self, measure: Measure, statistics: Statistics) -> None:
        project, language = self._current.project, current_language()
        headline = presenter.headline(project, statistics, language)
        self.headline.show_headline(headline.row, headline.is_alarm)
        # Two lines, whatever it says, so that the fields beneath stay where the pointer is.
        self.since.setMinimumHeight(2 * self.since.fontMetrics().lineSpacing())
        self.since.say(headline.since)
        self.as_of.show_day(measure, self._current.as_of or statistics.as_of)
        self.what_if.show_state()
        told = without_open_ends(project, statistics)
        self.comparison.show_statistics(project, told)
        self._show_rhythm(told)
        self._reveal(self.silences.show_statistics())
        self._show_more(told)
        if len(statistics.counted) > _MANY:
            self._settle.start()
        else:
            self._show_texts()

    def _show_texts(self) -> None:
        """What looks at every contact or asks for all figures again: evidence, warning, sentences."""
        self._settle.stop()
        measure, statistics = self._current.measure, self._current.statistics
        if measure is None or statistics is None:
            return
        project, language = self._current.project, current_language()
        self.evidence.show_statistics(project, statistics)
        self.claimed.say(presenter.claimed_warning(project, measure, statistics, language))
        self.quote.show_notes(project, self._current.notes)

    def _show_rhythm(self, statistics: Statistics) -> None:
        self.rhythm.show_statistics(statistics)
        for widget in (self.rhythm, self.rhythm_title):
            widget.setVisible(bool(statistics.contacts_per_month))

    def _reveal(self, bar: QWidget | None) -> None:
        """Bring the bar of the selected silence into view."""
        if bar is not None and not bar.hasFocus():
            self.ensureWidgetVisible(bar)

    def _show_more(self, statistics: Statistics) -> None:
        """What is folded away costs nothing."""
        if self.more.button.isChecked():
            self.more_figures.show_rows(more_rows(statistics, current_language()))

    # Following

    def _follow(self, changes: tuple[Change, ...]) -> None:
        """Sources change footnotes and evidence, not the statistics."""
        self._is_stale = self._is_stale or not self.isVisible()
        if any(isinstance(change.record, Source | Side) for change in changes):
            self._timer.start()

    def _follow_silence(self) -> None:
        if self.isVisible() and self._current.statistics is not None:
            self._reveal(self.silences.show_statistics())
            self.quote.show_notes(self._current.project, self._current.notes)

    def _select(self, silence: SilenceRow) -> None:
        """Select a silence and the events at its ends, and ask for it to be shown."""
        if silence.events:
            self._selection.select(Event, silence.events)
        self.silences.select(silence)
        self.silence_requested.emit(silence.index)

    def _unfold(self, opened: bool) -> None:
        self._settings.set(remembered.MORE_FIGURES, opened)
        statistics = self._current.statistics
        if statistics is not None:
            self._show_more(without_open_ends(self._current.project, statistics))

    # Parts

    def _make_parts(self) -> None:
        self.measures = Choice()
        self.measures.setAccessibleName(self.tr("Measure"))
        self.measures.activated.connect(lambda _index: self._current.choose(str(self.measures.chosen)))
        self.edit = flat_button(self.tr("Edit…"))
        self.edit.setAccessibleName(self.tr("Edit the measures"))
        self.edit.setToolTip(self.tr("Edit the measures"))
        self.edit.clicked.connect(self.measures_requested)
        self.empty = Message(Tone.MUTED)
        self.empty.setText(self.tr("This project has no measure: nothing says yet which events count."))
        self.headline = HeadlineLine()
        self.since = Message(Tone.MUTED)
        self.as_of = AsOfLine(self._document, self._current.today)
        self.what_if = WhatIfLine(self._current)
        # A new as-of day of the project is to be seen at once.
        self.as_of.field.date_changed.connect(lambda _date: self._current.set_what_if(None))
        self.as_of.button.clicked.connect(lambda: self._current.set_what_if(None))
        self.claimed = Message(Tone.WARNING)
        self.since.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for message in (self.since, self.claimed, self.empty):
            message.setContentsMargins(INSET, 0, INSET, 0)
        self.comparison = ComparisonBox(self._current)
        self.silences = SilencesBox(self._current)
        self.silences.activated.connect(self._select)
        self.rhythm = RhythmChart()
        self.rhythm_title = heading("")
        self.rhythm.titled.connect(self.rhythm_title.setText)
        self.quote = QuoteBox()
        self.quote.copied.connect(self.notice)
        self.quote.source_chosen.connect(self.source_requested)
        self.quote.bibliography_requested.connect(self.bibliography_requested)
        self.quote.footnotes.open(self._settings.get(remembered.FOOTNOTES))
        self.quote.footnotes.toggled.connect(partial(self._settings.set, remembered.FOOTNOTES))
        self.evidence = EvidencePanel()
        self.more_figures = FigureTable(self.tr("More figures"))
        self.more = FoldingSection(self.tr("More figures"), self.more_figures)
        self.more.open(self._settings.get(remembered.MORE_FIGURES))
        self.more.toggled.connect(self._unfold)

    def _lay_out(self) -> None:
        self.figures = QWidget()
        rows = QVBoxLayout(self.figures)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for widget in (heading(self.tr("Days since the last contact")), self.headline, self.since):
            rows.addWidget(widget)
        rows.addSpacing(4)
        for widget in (self.as_of, self.what_if, self.claimed):
            rows.addWidget(widget)
        rows.addSpacing(8)
        rows.addWidget(self.comparison)
        rows.addSpacing(10)
        rows.addWidget(self.silences)
        rows.addSpacing(10)
        rows.addWidget(self.quote)
        rows.addSpacing(10)
        rows.addWidget(self.rhythm_title)
        rows.addWidget(self.rhythm)
        rows.addSpacing(10)
        rows.addWidget(heading(self.tr("Evidence")))
        rows.addWidget(self.evidence)
        rows.addSpacing(8)
        rows.addWidget(self.more)
        self._put_in_scroll_area()

    def _put_in_scroll_area(self) -> None:
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(_MARGIN, 12, _MARGIN, 16)
        rows.setSpacing(12)
        chooser = QHBoxLayout()
        chooser.setContentsMargins(INSET, 0, INSET, 0)
        chooser.addWidget(self.measures, 1)
        chooser.addWidget(self.edit)
        rows.addLayout(chooser)
        rows.addWidget(self.empty)
        rows.addWidget(self.figures)
        rows.addStretch(1)
        self.setWidget(body)
