"""The statistics sidebar: the chosen measure, from the headline down to the evidence."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.project import Change
from models.records import Event, Measure, Side, Source
from models.statistics import Statistics
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.i18n import current_language
from ui.selection import Selection
from ui.statistics import presenter
from ui.statistics.as_of import AsOfLine
from ui.statistics.quote_box import QuoteBox, flat_button
from ui.statistics.rows import INSET, FigureTable, HeadlineLine
from ui.statistics.silence_list import SilenceList
from ui.statistics.silence_rows import silence_rows
from ui.widgets.choice_field import Choice, Option
from ui.widgets.message import Message, Tone

_MARGIN = 12


class StatisticsPane(QScrollArea):
    """Redrawn when the statistics or the sources change, and only while it can be seen."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        current_measure: CurrentMeasure,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._current = current_measure
        self._is_stale = True
        self._ranked = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Statistics"))
        self._make_parts()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        current_measure.changed.connect(self.refresh)
        document.changed.connect(self._follow)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

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
        self.figures.setVisible(measure is not None)
        self.empty.setVisible(measure is None)
        if measure is not None and statistics is not None:
            self._show(measure, statistics)

    def _show(self, measure: Measure, statistics: Statistics) -> None:
        project, language = self._document.project, current_language()
        headline = presenter.headline(project, statistics, language)
        self.headline.show_headline(headline.row, headline.is_alarm)
        self.since.say(headline.since)
        self.as_of.show_day(measure, statistics.as_of)
        self.claimed.say(presenter.claimed_warning(project, measure, statistics, language))
        self.pace.show_rows(presenter.pace_rows(project, statistics, language))
        self._show_silences(statistics)
        self.quote.show_statistics(project, statistics)
        self.evidence.show_rows(presenter.evidence_rows(project, statistics, language))

    def _show_silences(self, statistics: Statistics) -> None:
        rows = silence_rows(statistics, current_language(), self._ranked)
        self.silences.show_silences(rows, len(statistics.intervals))
        self.order.setText(self.tr("In order") if self._ranked else self.tr("Longest first"))

    def _follow(self, changes: tuple[Change, ...]) -> None:
        # The rest changes the statistics, and comes through the current measure.
        if any(isinstance(change.record, Source | Side) for change in changes):
            self._timer.start()

    def _toggle_order(self) -> None:
        self._ranked = not self._ranked
        if self._current.statistics is not None:
            self._show_silences(self._current.statistics)

    def _select(self, events: tuple[str, ...]) -> None:
        self._selection.select(Event, events)

    def _make_parts(self) -> None:
        self.measures = Choice()
        self.measures.setAccessibleName(self.tr("Measure"))
        self.measures.activated.connect(lambda _index: self._current.choose(str(self.measures.chosen)))
        self.empty = Message(Tone.MUTED)
        self.empty.setText(self.tr("This project has no measure: nothing says yet which events count."))
        self.headline = HeadlineLine()
        self.since = Message(Tone.MUTED)
        self.as_of = AsOfLine(self._document, self._current.today)
        self.claimed = Message(Tone.WARNING)
        for message in (self.since, self.claimed, self.empty):
            message.setContentsMargins(INSET, 0, INSET, 0)
        self.pace = FigureTable(self.tr("Pace"))
        self.silences = SilenceList()
        self.silences.activated.connect(self._select)
        self.order = flat_button("")
        self.order.setAccessibleName(self.tr("Order of the silences"))
        self.order.clicked.connect(self._toggle_order)
        self.quote = QuoteBox()
        self.evidence = FigureTable(self.tr("Evidence"))

    def _lay_out(self) -> None:
        self.figures = QWidget()
        rows = QVBoxLayout(self.figures)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for widget in (_heading(self.tr("Days since the last contact")), self.headline, self.since):
            rows.addWidget(widget)
        rows.addSpacing(4)
        rows.addWidget(self.as_of)
        rows.addWidget(self.claimed)
        rows.addSpacing(10)
        rows.addWidget(_heading(self.tr("Pace")))
        rows.addWidget(self.pace)
        rows.addSpacing(10)
        line = QHBoxLayout()
        line.addWidget(_heading(self.tr("Silences")), 1)
        line.addWidget(self.order)
        rows.addLayout(line)
        rows.addWidget(self.silences)
        rows.addSpacing(10)
        rows.addWidget(self.quote)
        rows.addSpacing(10)
        rows.addWidget(_heading(self.tr("Evidence")))
        rows.addWidget(self.evidence)
        self._put_in_scroll_area()

    def _put_in_scroll_area(self) -> None:
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(_MARGIN, 12, _MARGIN, 16)
        rows.setSpacing(12)
        chooser = QHBoxLayout()
        chooser.setContentsMargins(INSET, 0, INSET, 0)
        chooser.addWidget(self.measures)
        rows.addLayout(chooser)
        rows.addWidget(self.empty)
        rows.addWidget(self.figures)
        rows.addStretch(1)
        self.setWidget(body)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    label.setContentsMargins(INSET, 0, INSET, 0)
    return label
