"""The timeline as an instrument: the mouse, the keys and the menu on the drawing."""

from __future__ import annotations

import math
from html import escape

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from models.dates import FIRST_DAY, LAST_DAY, from_ordinal
from models.records import Event
from models.timeline import Cluster, Hit, hit_test
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.timeline import card, crowd
from ui.timeline.background import Background
from ui.timeline.canvas import TimelineCanvas
from ui.timeline.dates import DateMover
from ui.timeline.dragging import Dragging
from ui.timeline.gestures import RubberBand
from ui.timeline.gestures.wheel import pinch, turn
from ui.timeline.keys import key_action, own_action
from ui.timeline.lane_headers import LaneHeaders
from ui.timeline.measuring import Measuring
from ui.timeline.menu import TimelineMenu
from ui.timeline.period_tools import PeriodTools
from ui.timeline.preview import Preview
from ui.timeline.spoken import spoken_silence


class TimelineView(TimelineCanvas):
    """Zooms, pans, measures and selects; asks others to create, edit and delete.

    Dragging changes no date unless `dates` are unlocked.
    """

    create_requested = Signal(object)
    """EventDate: someone wants an event on this day."""
    edit_requested = Signal(str)
    """Id of the event to edit."""
    delete_requested = Signal()
    """The selected events are to be deleted."""
    cite_requested = Signal()
    """A source is to be cited for the selected events."""
    duplicate_requested = Signal()
    cut_requested = Signal()
    copy_requested = Signal()
    paste_requested = Signal(object)
    """The events on the clipboard are to be added: on their own dates (None), or from a day (ordinal) on."""
    table_requested = Signal()
    """The selected events are to be shown in the table."""
    silence_selected = Signal(int)
    """Position in `Statistics.intervals`, -1 for none."""
    said = Signal(str)
    """What a gesture does or has done; empty takes it back."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        current_measure: CurrentMeasure,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(document, selection, current_measure, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.dates = DateMover(document, self)
        self.dates.said.connect(self.said)
        self.preview = Preview(document, current_measure, self)
        self.measuring = Measuring(self)
        self.periods = PeriodTools(document, self)
        self.background = Background(self)
        self.dragging = Dragging(self)
        self.lane_headers = LaneHeaders(self)
        self._anchor: str | None = None
        document.replaced.connect(self._let_go)

    @property
    def document(self) -> Document:
        return self._document

    @property
    def selection(self) -> Selection:
        return self._selection

    @property
    def measure(self) -> CurrentMeasure:
        return self._measure

    def _let_go(self) -> None:
        self._anchor = None

    # Selection

    def _select(self, event_id: str, modifiers: Qt.KeyboardModifier) -> None:
        """Click: alone; Ctrl: toggled; Shift: all from the last plain choice to here."""
        chosen = self._selection.event_ids
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            kept = tuple(i for i in chosen if i != event_id)
            self._anchor = event_id
            self._selection.select(Event, kept if event_id in chosen else (*chosen, event_id))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._selection.select(Event, self._between(event_id), event_id)
        else:
            self._anchor = event_id
            self._selection.select(Event, (event_id,))

    def _between(self, event_id: str) -> list[str]:
        positions = self.content.positions
        here = positions[event_id]
        anchor = positions.get(self._anchor or self._current_id() or "", here)
        first, last = sorted((anchor, here))
        return [event.id for event in self.content.events[first : last + 1]]

    def step(self, step: int, modifiers: Qt.KeyboardModifier) -> None:
        """To the next or previous event; without a current one, the first or last in view."""
        events = self.content.events
        if not events:
            return
        position = self.content.positions.get(self._current_id() or "")
        if position is None:
            visible = self.content.visible(self.scale.day(0), self.scale.day(self.width()))
            target = (visible.start if step > 0 else visible.stop - 1) if visible else 0
        else:
            target = position + step
        target = min(max(target, 0), len(events) - 1)
        self._select(events[target].id, modifiers & Qt.KeyboardModifier.ShiftModifier)

    def step_lane(self, step: int, modifiers: Qt.KeyboardModifier) -> None:
        """To the event next in time in the lane below (1) or above (-1)."""
        beside = self.laning.beside(self._current_id() or "", step)
        if beside is not None:
            self._select(beside, modifiers & Qt.KeyboardModifier.ControlModifier)

    def jump(self, position: int, modifiers: Qt.KeyboardModifier) -> None:
        if self.content.events:
            self._select(self.content.events[position].id, modifiers & Qt.KeyboardModifier.ShiftModifier)

    def choose_silence(self, index: int | None) -> None:
        if index != self._measure.selected_silence or self._measure.selected_compared is not None:
            self._measure.select_silence(index)
            self.silence_selected.emit(-1 if index is None else index)

    def choose_compared(self, index: int) -> None:
        """Select a silence of the compared measure, and say which."""
        self._measure.select_compared(index)
        if compared := self.content.compared:
            self.said.emit(f"{compared.name} — {spoken_silence(compared.track, index)}")

    # Mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.dragging.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.measuring.is_open and not event.buttons():
            self.measuring.follow(event.position())
        self.dragging.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press = self.dragging.release(event)
        if press is not None and press.button == Qt.MouseButton.LeftButton:
            self._click(press.hit, event.modifiers())

    def _click(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        if self.measuring.is_open:
            self.measuring.fix()
            return
        self.measuring.clear()
        self.dragging.gesture(RubberBand).arm(False)
        self.choose_silence(hit.silence)
        if hit.event is not None:
            self._select(hit.event, modifiers)
        elif hit.cluster is not None:
            self._open_cluster(hit.cluster, modifiers)
        elif hit.beneath is not None:
            self.background.click(hit.beneath)
        elif not modifiers and hit.silence is None:
            self._selection.clear()

    def _open_cluster(self, cluster: Cluster, modifiers: Qt.KeyboardModifier) -> None:
        """A list of a few events, or of one day; else zoom in; with Ctrl or Shift select what it holds."""
        if modifiers:
            self._select_cluster(cluster)
        elif crowd.opens_as_list(cluster):
            self._list_cluster(cluster)
        else:
            self._zoom_to_cluster(cluster)

    def _select_cluster(self, cluster: Cluster) -> None:
        events = self.content.events
        self._selection.select(Event, [events[position].id for position in cluster.positions])

    def _list_cluster(self, cluster: Cluster) -> None:
        events = crowd.ClusterList(self.content, cluster, self._current_id(), self)
        events.chosen.connect(lambda event_id: self._select(event_id, Qt.KeyboardModifier.NoModifier))
        events.all_chosen.connect(lambda: self._select_cluster(cluster))
        events.edit_requested.connect(self.edit_requested)
        corner = QPointF(cluster.rect.right + 4, cluster.rect.y)
        events.open_at(self.mapToGlobal(corner.toPoint()))

    def open_current(self) -> None:
        """Edit the current event; one that stands in a cluster is shown among its neighbours first."""
        position = self.content.positions.get(self._current_id() or "")
        for cluster in self.drawing.clusters:
            if position is not None and position in cluster.positions:
                self._list_cluster(cluster)
                return
        self.edit_current()

    def _zoom_to_cluster(self, cluster: Cluster) -> None:
        days = max(cluster.last_day - cluster.first_day, 1.0)
        middle = (cluster.first_day + cluster.last_day) / 2
        factor = self.width() * 0.6 / days / self.scale.pixels_per_day
        zoomed = self.scale.zoomed(max(factor, 1.0), self.scale.x(middle))
        self.show_scale(zoomed.with_day_at(middle, self.width() / 2))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self._hit(event.position())
        if hit.event is not None:
            self.edit_requested.emit(hit.event)
        elif hit.cluster is not None:
            self._zoom_to_cluster(hit.cluster)
        elif hit.beneath is not None:
            self.background.double_click(hit.beneath)
        elif hit.is_empty:
            self.request_event(hit.day)

    def request_event(self, day: float) -> None:
        self.create_requested.emit(from_ordinal(min(max(math.floor(day), FIRST_DAY), LAST_DAY)))

    def _hit(self, position: QPointF) -> Hit:
        return hit_test(self.drawing, position.x(), position.y())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = "" if self.dragging.is_active else self.card_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
                event.ignore()
            return True
        if isinstance(event, QNativeGestureEvent) and pinch(self, event):
            return True
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and own_action(self, event) is not None:
            # Before the window's actions, which know neither the ruler nor unlocked dates.
            event.accept()
            return True
        return super().event(event)

    def card_at(self, position: QPointF) -> str:
        """The hover card of what is under a point: an event or a cluster; nothing elsewhere."""
        hit = self._hit(position)
        if hit.event is not None and (event := self._document.project.events.get(hit.event)):
            return card.card(self._document.project, event, self._measure.notes.footnotes())
        if hit.cluster is not None:
            return self._cluster_card(hit.cluster)
        if hit.silence is not None:
            return escape(spoken_silence(self.content.silences, hit.silence))
        return "" if hit.beneath is None else self.background.card(hit.beneath)

    def _cluster_card(self, cluster: Cluster) -> str:
        count = len(cluster.positions)
        named = crowd.lines(self.content, cluster.positions[: crowd.MOST_NAMED])
        more = count - len(named)
        rest = self.tr("and %n more", "", more) if more else ""
        return crowd.card(self.tr("%n event(s)", "", count), named, rest)

    # Keys and menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = key_action(self, event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def copy(self) -> None:
        """Copy the length of the ruler while it shows, else the selected events."""
        if self.measuring.ruler is not None:
            self.measuring.copy()
        else:
            self.copy_requested.emit()

    def edit_current(self) -> None:
        if current := self._current_id():
            self.edit_requested.emit(current)

    def delete_selected(self) -> None:
        if self._selection.event_ids:
            self.delete_requested.emit()

    def escape(self) -> None:
        """Escape ends one thing at a time: a drag first, then the ruler, then the what-if day."""
        band = self.dragging.gesture(RubberBand)
        if band.is_armed:
            band.arm(False)
            return
        if self.dragging.cancel() or self.measuring.clear():
            self.said.emit("")
            return
        if self._measure.what_if is not None:
            self._measure.set_what_if(None)
            return
        self.choose_silence(None)
        self._selection.clear()

    def select_all(self) -> None:
        self._selection.select(Event, [event.id for event in self.content.events], self._current_id())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """On an event that is not selected, select it first, as everywhere."""
        place = QPointF(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = QPointF(self._pivot(), self.drawing.axis_y)
        hit = self._hit(place)
        if hit.event is not None and hit.event not in self._selection.event_ids:
            self._select(hit.event, Qt.KeyboardModifier.NoModifier)
        menu = self.menu_at(hit, place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(place.toPoint()))

    def menu_at(self, hit: Hit, place: QPointF | None = None) -> QMenu:
        """The menu for what is at a place."""
        return TimelineMenu(self, hit, place or QPointF(self.scale.x(hit.day), self.drawing.axis_y / 2))

    def _paint_over(self, painter: QPainter) -> None:
        self.background.paint(painter)
        self.measuring.paint(painter)
        self.dragging.paint(painter)
