"""Every way to cite in the window: sources and links dropped on events, pasted, or chosen from a list."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QDropEvent
from PySide6.QtWidgets import QTabBar, QWidget

from models.records import Event, Source
from models.sources.pasted import PastedSources
from models.sources.texts import SourceTexts
from ui.citing.carried import carries_sources, links_of, mime_of, put_ids
from ui.citing.citer import Citer
from ui.citing.drops import DropPlace, FieldsPassDrops, Target
from ui.citing.mark import dragged_label
from ui.citing.scroller import EdgeScroller
from ui.citing.targets import drawn_target, row_target, whole_table
from ui.clipboard import clipboard_data
from ui.details.context import Context
from ui.details.pane import DetailsPane
from ui.document import Document
from ui.modal import run
from ui.selection import Selection
from ui.settings import Settings
from ui.sources.names import source_name
from ui.tables.pane import TablesPane
from ui.tables.view import TableView
from ui.timeline.view import TimelineView


class Citing(QObject):
    """Wires the panes of a window to one `Citer`."""

    said = Signal(str)
    """What a drop would do or has done; empty takes it back."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        settings: Settings,
        today: Callable[[], datetime.date],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._selection = selection
        self._context = Context(document, selection, settings, today)
        self._window = window
        self.citer = Citer(document, today, self)
        self.citer.said.connect(self.said)
        self._texts = SourceTexts()
        self.places: dict[str, DropPlace] = {}

    # ---- keys --------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask which sources to cite for the selected events."""
        from ui.citing.chooser import CiteDialog

        event_ids = self._selection.event_ids
        if not event_ids:
            self.said.emit(self.tr("Select the events for which to cite a source first."))
            return
        dialog = CiteDialog(self._context, self.citer, event_ids, self._texts, self._window)
        dialog.chosen.connect(lambda sources: self.citer.cite(sources, event_ids))
        run(dialog)

    def paste(self) -> bool:
        """Cite the sources or links on the clipboard for the selected events; False if it holds others."""
        event_ids = self._selection.event_ids
        data = clipboard_data()
        is_for_us = carries_sources(data) or (data.hasText() and self.citer.linked(data.text()))
        sources = self.citer.carried(data) if event_ids and is_for_us else PastedSources()
        if sources:
            self.citer.cite(sources, event_ids)
        return bool(sources)

    def put_ids(self, data: QMimeData, sources: Sequence[Source]) -> None:
        """Add to what is copied of sources what they can be cited by, when it is pasted."""
        put_ids(data, sources, self.citer.project_key)

    # ---- the mouse ---------------------------------------------------------------------------------

    def serve_tables(self, tables: TablesPane) -> None:
        """Drag sources out of their table; drop them on events, and links on both."""
        events, sources = tables.view_of(Event), tables.view_of(Source)
        assert events is not None
        assert sources is not None
        self._texts = tables.source_texts
        sources.setDragEnabled(True)
        sources.drag_requested.connect(lambda: self._drag(sources))
        self.places["events"] = DropPlace(events.viewport(), self.citer, partial(row_target, events))
        self.places["sources"] = DropPlace(sources.viewport(), self.citer, partial(whole_table, sources))
        EdgeScroller(events, self.places["events"])
        self.serve_tabs(tables.tabBar())

    def serve_timeline(self, view: TimelineView) -> None:
        """Drop on a marker, a label or a bar."""
        self.places["timeline"] = DropPlace(view, self.citer, partial(drawn_target, view))

    def serve_details(self, pane: DetailsPane) -> None:
        """Drop anywhere on the form of one event, or of several; hear what it does by itself."""
        pane.said.connect(self.said)
        self.places["details"] = DropPlace(pane.viewport(), self.citer, partial(self._selected_target, pane))
        passing = FieldsPassDrops(pane.viewport(), lambda: bool(self._selection.event_ids))
        later = QTimer(pane, singleShot=True, interval=0)
        later.timeout.connect(passing.find_fields)
        self._selection.changed.connect(later.start)
        self._document.changed.connect(lambda _changes: later.start())

    def serve_docks(self) -> None:
        """The same for the tabs of docks, which Qt makes, and makes anew when a dock is moved."""
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not bar.acceptDrops():
                self.serve_tabs(bar)

    def serve_tabs(self, bar: QTabBar) -> None:
        """A drag that rests on a tab brings it to the front."""
        bar.setAcceptDrops(True)
        bar.setChangeCurrentOnDrag(True)
        bar.installEventFilter(_OnlySources(bar))

    def _selected_target(self, pane: DetailsPane, _here: QPoint) -> Target | None:
        event_ids = self._selection.event_ids
        return Target(event_ids, (pane.viewport().rect(),)) if event_ids else None

    def _drag(self, view: TableView) -> None:
        """Drag the selected sources, until they are dropped."""
        sources = view.selected_records()
        if not sources:
            return
        self.serve_docks()
        drag = QDrag(view)
        drag.setMimeData(mime_of(sources, self.citer.project_key))
        label = source_name(sources[0])
        if len(sources) > 1:
            label = self.tr("%n source(s)", "", len(sources))
        drag.setPixmap(dragged_label(label, view.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-10, -6))
        start_drag(drag)


def start_drag(drag: QDrag) -> None:
    """Run a drag; it comes back when it is over."""
    drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, Qt.DropAction.LinkAction)


class _OnlySources(QObject):
    """Lets a bar of tabs follow drags of sources and links alone: files are for the window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.DragEnter or not isinstance(event, QDropEvent):
            return False
        data = event.mimeData()
        if carries_sources(data) or links_of(data):
            return False
        event.ignore()
        return True
