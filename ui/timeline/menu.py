"""The context menu of the timeline."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from models.dates.wording import format_date
from models.timeline import Hit
from ui.i18n import current_language
from ui.tables.row_actions import CITE_KEYS, DUPLICATE_KEYS
from ui.timeline.gestures import RubberBand
from ui.timeline.keys import ZOOM_STEP
from ui.timeline.navigation import fit_selection
from ui.timeline.silences import is_silence

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

_Keys = QKeySequence.StandardKey


class TimelineMenu(QMenu):
    """What can be done at a place: what is selected can be edited there, and nowhere else."""

    def __init__(self, view: TimelineView, hit: Hit, place: QPointF) -> None:
        super().__init__(view)
        self._view, self._hit, self._place = view, hit, place
        is_about_events = hit.event is not None or (hit.cluster is not None and hit.cluster.is_selected)
        if view.measuring.ruler is not None:
            self._add_ruler()
        if is_about_events:
            self._add_events()
            day = format_date(view.date_at(hit.day), current_language())
            self._add_place(self.addMenu(self.tr("Here, {day}").format(day=day)))
        else:
            view.silences.add_to_menu(self, hit)
            self._add_place(self)
            self.addSeparator()
        view.background.add_to_menu(self, hit, place)
        is_long = is_about_events or is_silence(hit)
        self._add_view(self.addMenu(self.tr("Zoom")) if is_long else self)

    def _add_ruler(self) -> None:
        measuring = self._view.measuring
        text = self.tr("Copy “{days}”").format(days=measuring.length)
        _show_keys(self.addAction(text, measuring.copy), _Keys.Copy)
        self.addAction(self.tr("Take the ruler away"), measuring.clear)
        self.addSeparator()

    def _add_events(self) -> None:
        view = self._view
        self.addAction(self.tr("Edit"), view.edit_current)
        _show_keys(self.addAction(self.tr("Cite a source…"), view.cite_requested.emit), CITE_KEYS)
        _show_keys(self.addAction(self.tr("Duplicate"), view.duplicate_requested.emit), DUPLICATE_KEYS)
        self.addSeparator()
        _show_keys(self.addAction(self.tr("Cut"), view.cut_requested.emit), _Keys.Cut)
        _show_keys(self.addAction(self.tr("Copy"), view.copy_requested.emit), _Keys.Copy)
        _show_keys(self.addAction(self.tr("Delete"), view.delete_selected), _Keys.Delete)
        self.addSeparator()
        self.addAction(self.tr("Show in the table"), view.table_requested.emit)
        self.addAction(self.tr("Zoom to the selection"), lambda: fit_selection(view))
        self.addSeparator()

    def _add_place(self, menu: QMenu) -> None:
        """What can be begun at this day and height; a menu of its own where an event has a menu."""
        view, hit, place = self._view, self._hit, self._place
        date = view.date_at(hit.day)
        menu.addAction(self.tr("New event here"), lambda: view.request_event(date, place.y()))
        menu.addAction(self.tr("New period here"), lambda: view.periods.new(hit.day))
        _show_keys(menu.addAction(self.tr("Paste"), lambda: view.paste_requested.emit(None)), _Keys.Paste)
        menu.addAction(self.tr("Paste here"), lambda: view.paste_requested.emit(math.floor(hit.day)))
        menu.addSeparator()
        menu.addAction(self.tr("Measure from here"), lambda: view.measuring.begin(place, hit.event))
        menu.addAction(self.tr("Select in a rectangle"), view.dragging.gesture(RubberBand).arm)

    def _add_view(self, menu: QMenu) -> None:
        """What is in the header and the menu bar as well: it stands back where there is more to do."""
        view = self._view
        menu.addAction(self.tr("Zoom in"), lambda: view.zoom(ZOOM_STEP))
        menu.addAction(self.tr("Zoom out"), lambda: view.zoom(1 / ZOOM_STEP))
        menu.addAction(self.tr("Fit"), view.fit)


def _show_keys(action: QAction, keys: QKeySequence.StandardKey | str) -> None:
    """Beside the text; the view and the window listen to them."""
    action.setShortcut(QKeySequence(keys))
