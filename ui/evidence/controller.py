"""Brings evidence to the window: the panel's filter, the marks on the timeline, the report."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from models.filters import EventFilter
from models.records import Event, Record
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import CORROBORATION, Settings
from ui.statistics.evidence_panel import EvidencePanel
from ui.tables.pane import TablesPane
from ui.timeline.pane import TimelinePane


class EvidenceController(QObject):
    """Knows who shows evidence, so that these need not know each other."""

    details_requested = Signal()
    """The record selected last is to be seen in full."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        measure: CurrentMeasure,
        settings: Settings,
        tables: TablesPane,
        timeline: TimelinePane,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._selection = selection
        self._measure = measure
        self._settings = settings
        self._tables = tables
        self._timeline = timeline
        self._window = window
        self._action: QAction | None = None

    def follow_panel(self, panel: EvidencePanel) -> None:
        """A row of the sidebar's panel filters the events; another filter lets go of the row."""
        panel.filter_requested.connect(self._filter_events)
        self._tables.filter_changed.connect(panel.show_filter)

    def follow_action(self, action: QAction) -> None:
        """The menu item that shows and hides the marks, as it was left."""
        self._action = action
        action.setCheckable(True)
        action.setChecked(self._settings.get(CORROBORATION))
        self._timeline.view.show_corroboration(action.isChecked())

    def toggle_marks(self) -> None:
        """The menu item has been clicked."""
        assert self._action is not None
        self._settings.set(CORROBORATION, self._action.isChecked())
        self._timeline.view.show_corroboration(self._action.isChecked())

    def show_report(self) -> None:
        """One dialog that stays beside the window."""
        from ui.evidence.dialog import EvidenceDialog

        dialog = self._window.findChild(EvidenceDialog)
        if dialog is None:
            texts, source_texts = self._tables.texts, self._tables.source_texts
            dialog = EvidenceDialog(self._document, self._measure, texts, source_texts, self._window)
            dialog.record_chosen.connect(self.show_record)
            dialog.record_opened.connect(self._open_record)
        dialog.show()
        dialog.activateWindow()

    def show_record(self, record_type: type[Record], record_id: str) -> None:
        """Select a record everywhere; a filter that hides it is let go."""
        if not self._is_in_table(record_type, record_id):
            self._tables.set_filter(EventFilter())
        self._selection.select(record_type, (record_id,))
        if record_type is Event:
            self._timeline.show_event(record_id)

    def _open_record(self, record_type: type[Record], record_id: str) -> None:
        self.show_record(record_type, record_id)
        self._window.activateWindow()
        self.details_requested.emit()

    def _filter_events(self, event_filter: EventFilter) -> None:
        """Bring the events to the front without taking the keyboard from the panel."""
        events = self._tables.view_of(Event)
        if events is not None:
            self._tables.setCurrentWidget(events)
        self._tables.set_filter(event_filter)

    def _is_in_table(self, record_type: type[Record], record_id: str) -> bool:
        view = self._tables.view_of(record_type)
        return view is not None and bool(view.model().rows_of_records((record_id,)))
