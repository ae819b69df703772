"""Check a figure: type a number, see every definition that yields it."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models.explain import (
    CLAIMS,
    Asked,
    Catalogue,
    Finding,
    Match,
    NumberError,
    Verdict,
    read_number,
    wording,
)
from models.records import Event, Measure
from ui.document import Document
from ui.explain.findings import FindingTable
from ui.explain.words import answer_text, groups, more_text, nothing_text, pair, verdict_groups
from ui.i18n import current_language
from ui.selection import Selection
from ui.widgets.message import Message, Tone

_PAUSE = 120
"""Milliseconds without a key before the number is looked up."""


class ExplainDialog(QDialog):
    """Stands beside the window: what is selected here is selected in the timeline and the tables."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        today: Callable[[], datetime.date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._today = today
        self._catalogue: Catalogue | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.look_up)
        self.setWindowTitle(self.tr("Check a figure"))
        self.resize(900, 600)
        self._make_fields()
        self._make_results()
        self._lay_out()
        document.changed.connect(self._start_anew)
        document.replaced.connect(self._start_anew)
        self._start_anew()
        self._show_nothing()

    # ---- parts -------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.number = QLineEdit()
        self.number.setPlaceholderText(self.tr("34, 33.6 or 63 days"))
        self.number.setClearButtonEnabled(True)
        self.number.textChanged.connect(self._timer.start)
        self.number.returnPressed.connect(self.look_up)
        self.figure = QComboBox()
        self.figure.addItem(self.tr("any figure"), "")
        for key in CLAIMS:
            self.figure.addItem(wording.figure_name(key, current_language()), key)
        self.measure = QComboBox()
        for combo in (self.figure, self.measure):
            # A long name of a measure must not widen the dialog.
            combo.setMinimumContentsLength(20)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.figure.currentIndexChanged.connect(self.look_up)
        self.measure.currentIndexChanged.connect(self._forget)

    def _make_results(self) -> None:
        self.message = Message(Tone.MUTED)
        self.results = FindingTable()
        self.results.finding_changed.connect(self._show_finding)
        self.details = Message(Tone.TEXT)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.details.setAccessibleName(self.tr("Definition"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget in (
            (self.tr("&Number"), self.number),
            (self.tr("&Claimed to be"), self.figure),
            (self.tr("&Measure"), self.measure),
        ):
            form.addRow(label, widget)
            widget.setAccessibleName(label.replace("&", ""))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.copy_button = buttons.addButton(self.tr("C&opy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setAutoDefault(False)
        self.copy_button.setToolTip(self.tr("Copy the findings as text"))
        self.copy_button.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addWidget(self.results, 1)
        column.addWidget(self.details)
        column.addWidget(buttons)

    # ---- what is shown -----------------------------------------------------------------------------

    def ask(self, number: str) -> None:
        """Look up a number, whatever it is claimed to be, as if it had been typed."""
        self.figure.setCurrentIndex(0)
        self.number.setText(number)
        self.number.selectAll()
        self.look_up()

    def look_up(self) -> None:
        """Show what yields the number that is typed now."""
        self._timer.stop()
        try:
            asked = read_number(self.number.text(), current_language())
        except NumberError as error:
            if error.code == "empty":
                self._show_nothing()
            else:
                self._show_no_number(error.text)
            return
        key = self.figure.currentData()
        if key:
            self._show_verdict(self._questions().judge(asked, key))
        else:
            self._show_findings(asked)
        self.copy_button.setEnabled(True)

    def copy(self) -> None:
        """Put what is shown on the clipboard, a line for each finding."""
        lines = [f"{self.windowTitle()} – {self.number.text().strip()}", self.message.text()]
        lines += self.results.as_text()
        QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))

    def showEvent(self, event: QShowEvent) -> None:
        """Ready to type, whatever was asked before."""
        super().showEvent(event)
        self._start_anew()
        self.number.selectAll()
        self.number.setFocus()

    def _show_nothing(self) -> None:
        text = self.tr("Type a number to see which definitions yield it, and from which days.")
        self._show_alone(text, Tone.MUTED)

    def _show_no_number(self, text: str) -> None:
        message = self.tr("“{text}” is not a number: type it like 34, 33.6 or 63 days.")
        self._show_alone(message.format(text=text.strip()), Tone.WARNING)

    def _show_alone(self, text: str, tone: Tone) -> None:
        """A message, without any finding."""
        self.message.say(text, tone)
        self.results.show_groups(self._document.project, ())
        self.copy_button.setEnabled(False)

    def _show_findings(self, asked: Asked) -> None:
        explanation = self._questions().explain(asked)
        if explanation.is_found:
            number = len(explanation.findings)
            yielding = self.tr("%n way(s) of counting yield it.", "", number)
            if len(explanation.of(Match.INSIDE)) == number:
                yielding = self.tr("%n way(s) of counting may yield it: the dates leave it open.", "", number)
            texts = [yielding, more_text()] if explanation.has_more else [yielding]
            self.message.say(" ".join(texts), Tone.MUTED)
        else:
            self.message.say(nothing_text(asked, current_language()), Tone.TEXT)
        self.results.show_groups(self._document.project, groups(explanation))

    def _show_verdict(self, verdict: Verdict) -> None:
        self.message.say(answer_text(verdict.answer), Tone.TEXT)
        self.results.show_groups(self._document.project, verdict_groups(verdict))

    def _show_finding(self, finding: Finding | None) -> None:
        """Its definition and question in full; the events at the ends of a silence are selected."""
        if finding is None:
            self.details.say("")
            return
        project, language = self._document.project, current_language()
        name, value = wording.finding_name(project, finding, language), wording.value_text(finding, language)
        texts = (
            pair(name, value),
            wording.definition(finding, language),
            *wording.question_texts(project, finding, language),
            wording.days_text(project, finding, language),
        )
        self.details.say("\n".join(text for text in texts if text))
        if finding.intervals:
            self._selection.select(Event, finding.event_ids)

    # ---- where it is looked up ---------------------------------------------------------------------

    def _questions(self) -> Catalogue:
        """Computed when first asked: an edit or another measure makes it anew."""
        if self._catalogue is None:
            project = self._document.project
            chosen = project.measures.get(self.measure.currentData() or "")
            measures = (chosen,) if chosen else None
            # Every variant of every measure: seconds, in a project of 100 000 events.
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                self._catalogue = Catalogue(project, self._today(), measures=measures)
            finally:
                QGuiApplication.restoreOverrideCursor()
        return self._catalogue

    def _forget(self) -> None:
        self._catalogue = None
        self.look_up()

    def _start_anew(self, *_: object) -> None:
        """Follow the document: its measures may have changed, and every figure."""
        chosen = self.measure.currentData()
        self.measure.blockSignals(True)
        self.measure.clear()
        self.measure.addItem(self.tr("every measure, and all direct contacts"), "")
        for measure in self._document.project.ordered(Measure):
            self.measure.addItem(measure.name, measure.id)
        self.measure.setCurrentIndex(max(0, self.measure.findData(chosen)))
        self.measure.blockSignals(False)
        self._catalogue = None
        if self.isVisible():
            self._timer.start()
