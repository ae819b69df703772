"""The context menu of the timeline."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from models.timeline import Hit
from ui.tables.row_actions import CITE_KEYS, DUPLICATE_KEYS
from ui.timeline.gestures import RubberBand
from ui.timeline.keys import ZOOM_STEP
from ui.timeline.navigation import fit_selection

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

_Keys = QKeySequence.StandardKey


class TimelineMenu(QMenu):
    """What can be done at a place: what is selected can be edited there, and nowhere else."""

    def __init__(self, view: TimelineView, hit: Hit, place: QPointF) -> None:
        super().__init__(view)
        self._view, self._hit, self._place = view, hit, place
        if view.measuring.ruler is not None:
            self._add_ruler()
        if hit.event is not None or (hit.cluster is not None and hit.cluster.is_selected):
            self._add_events()
        self._add_place()
        view.background.add_to_menu(self, hit, place)
        self._add_view()

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

    def _add_place(self) -> None:
        view, hit = self._view, self._hit
        self.addAction(self.tr("New event here"), lambda: view.request_event(hit.day))
        _show_keys(self.addAction(self.tr("Paste"), lambda: view.paste_requested.emit(None)), _Keys.Paste)
        day = math.floor(hit.day)
        self.addAction(self.tr("Paste here"), lambda: view.paste_requested.emit(day))
        self.addSeparator()
        self.addAction(self.tr("Measure from here"), lambda: view.measuring.begin(self._place, hit.event))
        band = view.dragging.gesture(RubberBand)
        self.addAction(self.tr("Select in a rectangle"), band.arm)
        self.addSeparator()

    def _add_view(self) -> None:
        view = self._view
        self.addAction(self.tr("Zoom in"), lambda: view.zoom(ZOOM_STEP))
        self.addAction(self.tr("Zoom out"), lambda: view.zoom(1 / ZOOM_STEP))
        self.addAction(self.tr("Fit"), view.fit)


def _show_keys(action: QAction, keys: QKeySequence.StandardKey | str) -> None:
    """Beside the text; the view and the window listen to them."""
    action.setShortcut(QKeySequence(keys))
