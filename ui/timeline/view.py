"""The timeline as an instrument: the mouse, the keys and the menu on the drawing."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from models.dates import FIRST_DAY, LAST_DAY, from_ordinal
from models.records import Event
from models.timeline import Hit, hit_test
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.timeline import card
from ui.timeline.canvas import TimelineCanvas

ZOOM_STEP = 1.25
"""One press of a key or button, one notch of the wheel."""

_NOTCH = 120
_FEW = 1000
"""A click on a cluster of more events than this zooms in; one on fewer selects them."""


class TimelineView(TimelineCanvas):
    """Zooms, pans and selects; asks others to create, edit and delete. Dragging changes no date."""

    create_requested = Signal(object)
    """EventDate: someone wants an event on this day."""
    edit_requested = Signal(str)
    """Id of the event to edit."""
    delete_requested = Signal()
    """The selected events are to be deleted."""
    silence_selected = Signal(int)
    """Position in `Statistics.intervals`, -1 for none."""

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
        self._pressed: QPointF | None = None
        self._dragged_to: QPointF | None = None
        self._anchor: str | None = None
        document.replaced.connect(self._let_go)

    def _let_go(self) -> None:
        self._pressed = self._dragged_to = self._anchor = None

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

    def _step(self, step: int, modifiers: Qt.KeyboardModifier) -> None:
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

    def _jump(self, position: int, modifiers: Qt.KeyboardModifier) -> None:
        if self.content.events:
            self._select(self.content.events[position].id, modifiers & Qt.KeyboardModifier.ShiftModifier)

    def _choose_silence(self, index: int | None) -> None:
        if index != self._measure.selected_silence:
            self._measure.select_silence(index)
            self.silence_selected.emit(-1 if index is None else index)

    # Mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the pointer; else either wheel pans, by pixels where the device knows them."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** ((turned.y() or turned.x()) / _NOTCH), event.position().x())
        else:
            pixels = event.pixelDelta()
            moved = (pixels.x() or pixels.y()) if not pixels.isNull() else (turned.x() or turned.y())
            self.pan(-moved)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed, self._dragged_to = event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._pressed is None:
            hit = self._hit(here)
            on_something = hit.event is not None or hit.cluster is not None
            shape = Qt.CursorShape.PointingHandCursor if on_something else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        if self._dragged_to is None:
            if (here - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._dragged_to = self._pressed
        self.pan(self._dragged_to.x() - here.x())
        self._dragged_to = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._pressed is not None and self._dragged_to is None
        self._pressed = self._dragged_to = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if was_click and event.button() == Qt.MouseButton.LeftButton:
            self._click(self._hit(event.position()), event.modifiers())

    def _click(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        self._choose_silence(hit.silence)
        if hit.event is not None:
            self._select(hit.event, modifiers)
        elif hit.cluster is not None:
            self._open_cluster(hit)
        elif not modifiers and hit.silence is None:
            self._selection.clear()

    def _open_cluster(self, hit: Hit) -> None:
        assert hit.cluster is not None
        if len(hit.cluster.positions) > _FEW:
            self._zoom_to_cluster(hit)
        else:
            events = self.content.events
            self._selection.select(Event, [events[position].id for position in hit.cluster.positions])

    def _zoom_to_cluster(self, hit: Hit) -> None:
        assert hit.cluster is not None
        days = max(hit.cluster.last_day - hit.cluster.first_day, 1.0)
        middle = (hit.cluster.first_day + hit.cluster.last_day) / 2
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
            self._zoom_to_cluster(hit)
        elif hit.is_empty:
            self._request_event(hit.day)

    def _request_event(self, day: float) -> None:
        self.create_requested.emit(from_ordinal(min(max(math.floor(day), FIRST_DAY), LAST_DAY)))

    def _hit(self, position: QPointF) -> Hit:
        return hit_test(self.drawing, position.x(), position.y())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.card_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
                event.ignore()
            return True
        return super().event(event)

    def card_at(self, position: QPointF) -> str:
        """The hover card of what is under a point: an event or a cluster; nothing elsewhere."""
        hit = self._hit(position)
        if hit.event is not None and (event := self._document.project.events.get(hit.event)):
            return card.card(self._document.project, event)
        if hit.cluster is not None:
            return self.tr("%n event(s)", "", len(hit.cluster.positions))
        return ""

    # Keys and menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._key_action(event)
        if action is None:
            super().keyPressEvent(event)

    def _key_action(self, event: QKeyEvent) -> bool | None:
        """Carry out what a key stands for; None if it stands for nothing."""
        key, modifiers = event.key(), event.modifiers()
        ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        actions = {
            Qt.Key.Key_Right: lambda: self._step(1, modifiers),
            Qt.Key.Key_Left: lambda: self._step(-1, modifiers),
            Qt.Key.Key_Home: lambda: self._jump(0, modifiers),
            Qt.Key.Key_End: lambda: self._jump(-1, modifiers),
            Qt.Key.Key_PageUp: lambda: self.pan(-0.8 * self.width()),
            Qt.Key.Key_PageDown: lambda: self.pan(0.8 * self.width()),
            Qt.Key.Key_Plus: lambda: self.zoom(ZOOM_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(ZOOM_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / ZOOM_STEP),
            Qt.Key.Key_Return: self._edit_current,
            Qt.Key.Key_Enter: self._edit_current,
            Qt.Key.Key_Delete: self._delete_selected,
            Qt.Key.Key_Escape: self._clear,
        }
        if ctrl:
            actions[Qt.Key.Key_0] = self.fit
            actions[Qt.Key.Key_A] = self._select_all
        action = actions.get(Qt.Key(key))
        if action is None:
            return None
        action()
        return True

    def _edit_current(self) -> None:
        if current := self._current_id():
            self.edit_requested.emit(current)

    def _delete_selected(self) -> None:
        if self._selection.event_ids:
            self.delete_requested.emit()

    def _clear(self) -> None:
        """Escape ends one thing at a time: the what-if day first."""
        if self._measure.what_if is not None:
            self._measure.set_what_if(None)
            return
        self._choose_silence(None)
        self._selection.clear()

    def _select_all(self) -> None:
        self._selection.select(Event, [event.id for event in self.content.events], self._current_id())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """On an event that is not selected, select it first, as everywhere."""
        place = QPointF(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = QPointF(self._pivot(), self.drawing.axis_y)
        hit = self._hit(place)
        if hit.event is not None and hit.event not in self._selection.event_ids:
            self._select(hit.event, Qt.KeyboardModifier.NoModifier)
        menu = self.menu_at(hit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(place.toPoint()))

    def menu_at(self, hit: Hit) -> QMenu:
        """The context menu for a place: what is selected can be edited there, and nowhere else."""
        menu = QMenu(self)
        if hit.event is not None or (hit.cluster is not None and hit.cluster.is_selected):
            menu.addAction(self.tr("Edit"), self._edit_current)
            menu.addAction(self.tr("Delete"), self._delete_selected)
            menu.addSeparator()
        menu.addAction(self.tr("New event here"), lambda: self._request_event(hit.day))
        menu.addSeparator()
        menu.addAction(self.tr("Zoom in"), lambda: self.zoom(ZOOM_STEP))
        menu.addAction(self.tr("Zoom out"), lambda: self.zoom(1 / ZOOM_STEP))
        menu.addAction(self.tr("Fit"), self.fit)
        return menu
