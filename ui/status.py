"""The line at the bottom: how much there is, what is selected, whether it is safe."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QStatusBar

from models.dates.wording import format_date
from models.narrative.open_ends import without_open_ends
from models.records import Event, Source
from models.statistics import Statistics
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.files.controller import FileController
from ui.i18n import current_language
from ui.selection import Selection
from ui.sources.names import source_name

MESSAGE_MS = 12_000


class StatusLine(QObject):
    """Three labels that follow document, selection and files; `show` shows a passing message over them."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        measure: CurrentMeasure,
        files: FileController,
        bar: QStatusBar,
    ) -> None:
        super().__init__(bar)
        self._document, self._selection, self._measure, self._files = document, selection, measure, files
        self._bar = bar
        self._counts, self._selected, self._safety = (QLabel(), QLabel(), QLabel())
        for label, name in (
            (self._counts, self.tr("Number of events")),
            (self._selected, self.tr("Selection")),
            (self._safety, self.tr("Saved state")),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAccessibleName(name)
        bar.addWidget(self._counts)
        bar.addWidget(self._selected, 1)
        bar.addPermanentWidget(self._safety)
        bar.setSizeGripEnabled(False)
        measure.changed.connect(self._show_counts)
        document.changed.connect(self._follow_edit)
        document.replaced.connect(self._show_all)
        selection.changed.connect(self._show_selected)
        measure.changed.connect(self._show_selected)
        measure.silence_changed.connect(self._show_silence)
        document.undo_stack.cleanChanged.connect(self._show_safety)
        files.state_changed.connect(self._show_safety)
        self._show_all()

    def show(self, text: str) -> None:
        """Say something for a while, over the labels: why an edit was refused, for example."""
        self._bar.showMessage(text, MESSAGE_MS)

    def _follow_edit(self, *_: object) -> None:
        """What was said of a refused text is no longer so."""
        self._bar.clearMessage()
        self._show_all()

    def _show_all(self, *_: object) -> None:
        self._show_counts()
        self._show_selected()
        self._show_safety()

    def _show_counts(self) -> None:
        if not self._files.is_open:
            self._counts.clear()
            return
        text = self.tr("%n event(s)", "", len(self._document.project.events))
        statistics = self._measure.statistics
        if statistics is not None:
            counted = self.tr("%n counted", "", len(statistics.counted))
            text = f"{text} · {counted}"
        self._counts.setText(text)

    def _show_silence(self) -> None:
        """What was said before would cover it."""
        if self._selected_silence():
            self._bar.clearMessage()
        self._show_selected()

    def _show_selected(self) -> None:
        parts = (self._selected_silence(), self._selected_records())
        self._selected.setText("   ".join(part for part in parts if part))

    def _selected_silence(self) -> str:
        """`62 days, 18 Mar → 19 May 2025`; of a compared measure with its name."""
        measure = self._measure
        index, second = measure.selected_silence, measure.selected_compared
        if index is not None:
            return self._silence(measure.statistics, index)
        if second is None or measure.compared is None:
            return ""
        text = self._silence(measure.compared_statistics, second)
        return self.tr("{measure}: {silence}").format(measure=measure.compared.name, silence=text)

    def _silence(self, statistics: Statistics | None, index: int) -> str:
        from ui.silence_words import silence_text

        if statistics is None:
            return ""
        return silence_text(without_open_ends(self._measure.project, statistics).intervals[index])

    def _selected_records(self) -> str:
        ids = self._selection.ids
        record = self._selection.record()
        if len(ids) > 1:
            count = len(ids)
            return self.tr("%n selected", "", count)
        if record is None:
            return ""
        return self.tr("Selected: {record}").format(record=self._described(record))

    def _described(self, record: object) -> str:
        if isinstance(record, Event):
            kind = self._document.project.kinds[record.kind].name
            date = format_date(record.date, current_language())
            return ", ".join(part for part in (date, kind, record.place) if part)
        if isinstance(record, Source):
            return source_name(record)
        return getattr(record, "name", "") or getattr(record, "title", "") or getattr(record, "id", "")

    def _show_safety(self, *_: object) -> None:
        files = self._files
        if not files.is_open:
            self._safety.clear()
            return
        if self._document.is_dirty:
            saved = self.tr("Not saved")
        elif files.saved_at is not None:
            saved = self.tr("Saved {time}").format(time=f"{files.saved_at:%H:%M}")
        else:
            saved = self.tr("No change to save")
        safety = self.tr("recovery copy on") if files.recovery.is_working else self.tr("recovery copy off")
        self._safety.setText(f"{saved} · {safety}")
