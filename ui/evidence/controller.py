"""Brings evidence to the window: the panel's filter, the marks on the timeline, the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from models.filters import EventFilter
from models.records import Event, Record
from ui.evidence.placing import keep_in_sight
from ui.settings import CORROBORATION, Settings

if TYPE_CHECKING:
    from ui.dialogs import Dialogs
    from ui.selection import Selection
    from ui.statistics.evidence_panel import EvidencePanel
    from ui.tables.pane import TablesPane
    from ui.timeline.pane import TimelinePane


class EvidenceController(QObject):
    """Knows who shows evidence, so that these need not know each other."""

    details_requested = Signal()
    """The record selected last is to be seen in full."""

    def __init__(
        self,
        selection: Selection,
        settings: Settings,
        tables: TablesPane,
        timeline: TimelinePane,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(dialogs)
        self._selection = selection
        self._settings = settings
        self._tables = tables
        self._timeline = timeline
        self._dialogs = dialogs
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
        self._dialogs.show_evidence(self._tables, self._timeline, self.show_record, self._open_record)

    def show_record(self, record_type: type[Record], record_id: str) -> None:
        """Select a record everywhere; a filter that hides it is let go."""
        if not self._is_in_table(record_type, record_id):
            self._tables.set_filter(EventFilter())
        self._selection.select(record_type, (record_id,))
        if record_type is Event:
            self._timeline.show_event(record_id)
        self._keep_in_sight(record_type, record_id)

    def _keep_in_sight(self, record_type: type[Record], record_id: str) -> None:
        """The window in which it was chosen lies above this one."""
        view, above = self._tables.view_of(record_type), QApplication.activeWindow()
        if view is None or above is None or above is self._tables.window():
            return
        for row in view.model().rows_of_records((record_id,)):
            keep_in_sight(view, view.model().index(row, 0), above.frameGeometry())

    def _open_record(self, record_type: type[Record], record_id: str) -> None:
        self.show_record(record_type, record_id)
        self._tables.activateWindow()
        self.details_requested.emit()

    def _filter_events(self, event_filter: EventFilter) -> None:
        """Bring the events to the front without taking the keyboard from the panel."""
        self._tables.bring_to_front(Event)
        self._tables.set_filter(event_filter)

    def _is_in_table(self, record_type: type[Record], record_id: str) -> bool:
        view = self._tables.view_of(record_type)
        return view is not None and bool(view.model().rows_of_records((record_id,)))
