"""The timeline as an instrument: the mouse, the keys and the menu on the drawing."""

from __future__ import annotations

import math

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

from models.dates import FIRST_DAY, LAST_DAY, EventDate, from_ordinal
from models.records import Event
from models.timeline import Hit, hit_test
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.timeline.background import Background
from ui.timeline.canvas import TimelineCanvas
from ui.timeline.clusters import Clusters
from ui.timeline.dates import DateMover
from ui.timeline.dragging import Dragging
from ui.timeline.keys import key_action, own_action
from ui.timeline.lane_headers import LaneHeaders
from ui.timeline.measuring import Measuring
from ui.timeline.period_tools import PeriodTools
from ui.timeline.preview import Preview
from ui.timeline.silences import Silences, is_silence

_WATCHED = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.FocusOut)
"""What tells which drag the next one may be."""


class TimelineView(TimelineCanvas):
    """Zooms, pans, measures and selects; asks others to create, edit and delete.

    Dragging changes no date unless `dates` are unlocked.
    """

    create_requested = Signal(object, object)
    """EventDate, fields of `Event`: someone wants an event on this day, like those of the lane."""
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
        self.silences = Silences(self)
        self.dragging = Dragging(self)
        self.lane_headers = LaneHeaders(self)
        self.clusters = Clusters(self)
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

    def choose_event(self, event_id: str, modifiers: Qt.KeyboardModifier) -> None:
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
        anchor = positions.get(self._anchor or self.current_id or "", here)
        first, last = sorted((anchor, here))
        return [event.id for event in self.content.events[first : last + 1]]

    def step(self, step: int, modifiers: Qt.KeyboardModifier) -> None:
        """To the next or previous event; without a current one, the first or last in view."""
        events = self.content.events
        if not events:
            return
        position = self.content.positions.get(self.current_id or "")
        if position is None:
            seen = self.viewport.end
            visible = self.content.visible(seen.day(0), seen.day(self.width()))
            target = (visible.start if step > 0 else visible.stop - 1) if visible else 0
        else:
            target = position + step
        target = min(max(target, 0), len(events) - 1)
        self.choose_event(events[target].id, modifiers & Qt.KeyboardModifier.ShiftModifier)

    def step_lane(self, step: int, modifiers: Qt.KeyboardModifier) -> None:
        """To the event next in time in the lane below (1) or above (-1)."""
        beside = self.laning.beside(self.current_id or "", step)
        if beside is not None:
            self.choose_event(beside, modifiers & Qt.KeyboardModifier.ControlModifier)

    def jump(self, position: int, modifiers: Qt.KeyboardModifier) -> None:
        if self.content.events:
            self.choose_event(self.content.events[position].id, modifiers & Qt.KeyboardModifier.ShiftModifier)

    def choose_silence(self, index: int | None) -> None:
        if index != self._measure.selected_silence or self._measure.selected_compared is not None:
            self._measure.select_silence(index)

    def choose_compared(self, index: int) -> None:
        """Select a silence of the compared measure."""
        self._measure.select_compared(index)

    # Mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        from ui.timeline.gestures.wheel import turn

        turn(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.viewport.hold()
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
        from ui.timeline.gestures import RubberBand

        if self.measuring.is_open:
            self.measuring.fix()
            return
        self.measuring.clear()
        self.dragging.gesture(RubberBand).arm(False)
        self.choose_silence(hit.silence)
        self.silences.choose(hit)
        if hit.event is not None:
            with self.standing_still():
                self.choose_event(hit.event, modifiers)
        elif hit.cluster is not None:
            self.clusters.open(hit.cluster, modifiers)
        elif hit.beneath is not None:
            self.background.click(hit.beneath)
        elif not modifiers and hit.silence is None:
            self.background.let_go()
            self._selection.clear()

    def open_current(self) -> None:
        """Edit the current event; one that stands in a cluster is shown among its neighbours first.

        Where a period or a value is chosen, that; a silence that was chosen last is zoomed to.
        """
        if self.background.open_chosen():
            return
        if self.silences.is_foremost:
            self.silences.zoom()
            return
        position = self.content.positions.get(self.current_id or "")
        if position is None or not self.clusters.list_around(position):
            self.edit_current()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self._hit(event.position())
        if hit.event is not None:
            self.edit_requested.emit(hit.event)
        elif hit.cluster is not None:
            self.clusters.zoom_to(hit.cluster)
        elif is_silence(hit):
            self.silences.choose(hit)
            self.silences.zoom()
        elif hit.beneath is not None:
            self.background.double_click(hit.beneath)
        elif hit.is_empty:
            self.request_event(self.date_at(hit.day), event.position().y())

    def request_event(self, date: EventDate, y: float) -> None:
        """Ask for an event on a date, like those of the lane at this height."""
        self.create_requested.emit(date, self.laning.fields_at(y))

    @staticmethod
    def date_at(day: float) -> EventDate:
        """The day of the calendar, or its first or last one."""
        return from_ordinal(min(max(math.floor(day), FIRST_DAY), LAST_DAY))

    def _hit(self, position: QPointF) -> Hit:
        return hit_test(self.drawing, position.x(), position.y())

    def event(self, event: QEvent) -> bool:
        if event.type() in _WATCHED:
            self.dragging.watch(event)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_card(event)
            return True
        if isinstance(event, QNativeGestureEvent) and self._pinch(event):
            return True
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and own_action(self, event) is not None:
            # Before the window's actions, which know neither the ruler nor unlocked dates.
            event.accept()
            return True
        return super().event(event)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        from ui.timeline.gestures.wheel import pinch

        return pinch(self, event)

    def _show_card(self, event: QHelpEvent) -> None:
        text = "" if self.dragging.is_active else self.card_at(QPointF(event.pos()))
        if text:
            QToolTip.showText(event.globalPos(), text, self)
        else:
            QToolTip.hideText()
            event.ignore()

    def card_at(self, position: QPointF) -> str:
        """The hover card of what is under a point: an event or a cluster; nothing elsewhere."""
        from html import escape

        from ui.timeline import card
        from ui.timeline.spoken import spoken_silence

        hit = self._hit(position)
        if hit.event is not None and (event := self._document.project.events.get(hit.event)):
            return card.card(self._document.project, event, self._measure.notes.footnotes())
        if hit.cluster is not None:
            return self.clusters.card(hit.cluster)
        if hit.silence is not None:
            return escape(spoken_silence(self.content.silences, hit.silence))
        return "" if hit.beneath is None else self.background.card(hit.beneath)

    # Keys and menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = key_action(self, event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def copy(self) -> None:
        """Copy the length of the ruler while it shows, the selected events, or else the selected silence."""
        if self.measuring.ruler is not None:
            self.measuring.copy()
        elif self.silences.is_foremost and not self._selection.ids:
            self.silences.copy()
        else:
            self.copy_requested.emit()

    def edit_current(self) -> None:
        if current := self.current_id:
            self.edit_requested.emit(current)

    def delete_selected(self) -> None:
        if self._selection.event_ids:
            self.delete_requested.emit()
        elif period := self.background.chosen_period:
            self.periods.delete(period)

    def escape(self) -> None:
        """Escape ends one thing at a time: a drag first, then the ruler, then the what-if day."""
        from ui.timeline.gestures import RubberBand

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
        self.background.let_go()
        self.choose_silence(None)
        self._selection.clear()

    def select_all(self) -> None:
        self._selection.select(Event, [event.id for event in self.content.events], self.current_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = QPointF(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.viewport.arrive()
            usual = QPointF(self.viewport.pivot, self.drawing.axis_y)
            place = self.background.place or self.silences.place or usual
        self.open_menu(place)

    def open_menu(self, place: QPointF) -> None:
        """On an event or a silence that is not selected, select it first, as everywhere."""
        hit = self.silences.told_apart(self._hit(place))
        self.silences.choose(hit)
        if hit.event is not None and hit.event not in self._selection.event_ids:
            with self.standing_still():
                self.choose_event(hit.event, Qt.KeyboardModifier.NoModifier)
        menu = self.menu_at(hit, place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(place.toPoint()))

    def menu_at(self, hit: Hit, place: QPointF | None = None) -> QMenu:
        """The menu for what is at a place."""
        from ui.timeline.menu import TimelineMenu

        return TimelineMenu(self, hit, place or QPointF(self.scale.x(hit.day), self.drawing.axis_y / 2))

    def _paint_over(self, painter: QPainter) -> None:
        self.background.paint(painter)
        self.measuring.paint(painter)
        self.dragging.paint(painter)
