"""The drawn timeline for screen readers: a chart with a list of events and a list of silences.

Each item is made when it is asked for, and then kept: Qt holds plain pointers to the interfaces that it has
been given, so none may be collected before Qt lets go of it. Qt owns the chart, which goes with its widget;
the rest is handed back to Qt when the project or the widget goes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr, isValid

from models.records import Event
from models.timeline import Hit, Rect, hit_test
from models.timeline.whereabouts import event_rect, silence_rect
from ui.i18n import translate
from ui.timeline.spoken import spoken_event, spoken_silence

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

NOTHING = VoidPtr(0)
"""What is no such interface; None or 0 would be taken for the address of one, and crash."""

_PRESS = "Press"
"""What Qt calls the usual action; Qt translates it."""


class _Part(QAccessibleInterface):
    """Something on the timeline that is no widget."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__()
        self.view = view

    def isValid(self) -> bool:
        return True

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        return NOTHING

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self.view.window().windowHandle()

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nothing here is edited through a screen reader."""

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def on_screen(self, rect: Rect | None) -> QRect:
        if rect is None:
            return QRect()
        here = QRectF(rect.x, rect.y, rect.width, rect.height).toAlignedRect()
        return here.translated(self.view.mapToGlobal(here.topLeft()) - here.topLeft())


class _Press(QAccessibleActionInterface):
    """The one action of an item."""

    def __init__(self, press: Callable[[], None]) -> None:
        super().__init__()
        self._press = press

    def actionNames(self) -> list[str]:
        return [_PRESS]

    def doAction(self, name: str) -> None:
        if name == _PRESS:
            self._press()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class _Item(_Part):
    """An event or a silence; pressing selects it."""

    def __init__(self, group: Group) -> None:
        super().__init__(group.view)
        self.group = group
        self._action = _Press(self.press)

    def press(self) -> None:
        raise NotImplementedError

    def parent(self) -> QAccessibleInterface:
        return self.group

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        return VoidPtr(self._action) if kind == QAccessible.InterfaceType.ActionInterface else NOTHING

    def _state(self, selected: bool) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = selected
        state.focused = self.group.chart.focused is self and self.view.hasFocus()
        state.offscreen = self.rect().isEmpty()
        return state


class EventItem(_Item):
    """One event; not valid any more once it is deleted."""

    def __init__(self, group: Group, event_id: str) -> None:
        super().__init__(group)
        self.id = event_id

    def isValid(self) -> bool:
        return self.id in self.view.content.positions

    def text(self, t: QAccessible.Text) -> str:
        project = self.view.document.project
        if t != QAccessible.Text.Name or self.id not in project.events:
            return ""
        return spoken_event(project, project.events[self.id])

    def rect(self) -> QRect:
        return self.on_screen(event_rect(self.view.drawing, self.view.content, self.id))

    def state(self) -> QAccessible.State:
        return self._state(self.id in self.view.selection.event_ids)

    def press(self) -> None:
        if self.isValid():
            self.view.selection.select(Event, (self.id,))


class SilenceItem(_Item):
    """The silence at one position of the measure's intervals."""

    def __init__(self, group: Group, index: int) -> None:
        super().__init__(group)
        self.index = index

    def isValid(self) -> bool:
        return self.index < len(self.view.content.silences.intervals)

    def text(self, t: QAccessible.Text) -> str:
        if t != QAccessible.Text.Name or not self.isValid():
            return ""
        return spoken_silence(self.view.content.silences, self.index)

    def rect(self) -> QRect:
        return self.on_screen(silence_rect(self.view.drawing, self.index))

    def state(self) -> QAccessible.State:
        return self._state(self.index == self.view.measure.selected_silence)

    def press(self) -> None:
        if self.isValid():
            self.view.choose_silence(self.index)
            self.view.show_silence(self.index)


class Group(_Part):
    """One of the two lists; `items` keeps what has been given away, by event id or by position."""

    def __init__(self, chart: TimelineAccessible) -> None:
        super().__init__(chart.view)
        self.chart = chart
        self.items: dict[str | int, _Item] = {}
        QAccessible.registerAccessibleInterface(self)

    def item(self, key: str | int) -> _Item:
        if key not in self.items:
            self.items[key] = self.make(key)
            QAccessible.registerAccessibleInterface(self.items[key])
        return self.items[key]

    def make(self, key: str | int) -> _Item:
        raise NotImplementedError

    def at(self, hit: Hit) -> _Item | None:
        """What a list holds of that which is under the pointer."""
        raise NotImplementedError

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return self.at(self.chart.hit(x, y))

    def parent(self) -> QAccessibleInterface:
        return self.chart

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def rect(self) -> QRect:
        return self.chart.rect()

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def let_go(self) -> None:
        """Qt deletes the items: their project is closed."""
        items, self.items = self.items, {}
        for item in items.values():
            hand_back(item)


class Events(Group):
    """All events that are drawn, in the order of time."""

    def make(self, key: str | int) -> _Item:
        return EventItem(self, str(key))

    def text(self, t: QAccessible.Text) -> str:
        return translate("TimelineAccess", "Events") if t == QAccessible.Text.Name else ""

    def childCount(self) -> int:
        return len(self.view.content.events)

    def at(self, hit: Hit) -> _Item | None:
        if hit.event is not None:
            return self.item(hit.event)
        return (
            None if hit.cluster is None else self.item(self.view.content.events[hit.cluster.positions[0]].id)
        )

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.item(self.view.content.events[index].id) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self.view.content.positions.get(child.id, -1) if isinstance(child, EventItem) else -1


class Silences(Group):
    """All silences of the measure, in the order of time."""

    def make(self, key: str | int) -> _Item:
        return SilenceItem(self, int(key))

    def text(self, t: QAccessible.Text) -> str:
        if t != QAccessible.Text.Name:
            return ""
        measure = self.view.measure.measure
        return translate("TimelineAccess", "Silences: {measure}").format(
            measure=measure.name if measure else ""
        )

    def childCount(self) -> int:
        return len(self.view.content.silences.intervals)

    def at(self, hit: Hit) -> _Item | None:
        return None if hit.silence is None else self.item(hit.silence)

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.item(index) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, SilenceItem) and child.isValid() else -1


class TimelineAccessible(QAccessibleWidget):
    """The widget itself: a chart with two lists in it."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view, QAccessible.Role.Chart, view.accessibleName())
        self.view = view
        self.events, self.silences = Events(self), Silences(self)
        self.focused: _Item | None = None
        """The event or silence that was last made current."""

    @property
    def groups(self) -> tuple[Group, Group]:
        return self.events, self.silences

    def childCount(self) -> int:
        return len(self.groups)

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.groups[index] if 0 <= index < len(self.groups) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((i for i, group in enumerate(self.groups) if group is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        hit = self.hit(x, y)
        return next((group for group in self.groups if group.at(hit) is not None), None)

    def focusChild(self) -> QAccessibleInterface | None:
        return self.focused

    def hit(self, x: int, y: int) -> Hit:
        """What is drawn at a point of the screen."""
        here = QPointF(self.view.mapFromGlobal(QPoint(x, y)))
        return hit_test(self.view.drawing, here.x(), here.y())

    def let_go(self) -> None:
        """Hand all items back to Qt: their project is closed."""
        self.focused = None
        for group in self.groups:
            group.let_go()

    def end(self) -> None:
        """The widget goes, or the program: Qt deletes the lists, too."""
        self.let_go()
        for group in self.groups:
            hand_back(group)


def hand_back(interface: QAccessibleInterface) -> None:
    """Have Qt delete an interface, and forget its pointer to it."""
    if isValid(interface):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
