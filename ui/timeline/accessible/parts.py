"""What all things on the timeline have in common for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow
from shiboken6 import VoidPtr, isValid

from models.timeline import Hit, Rect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.timeline.accessible.chart import TimelineAccessible
    from ui.timeline.view import TimelineView

NOTHING = VoidPtr(0)
"""What is no such interface; None or 0 would be taken for the address of one, and crash."""

PRESS, MENU = "Press", "ShowMenu"
"""What Qt calls the usual actions; Qt translates them."""

Key = str | int


class Part(QAccessibleInterface):
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

    def state(self) -> QAccessible.State:
        return QAccessible.State()


class Actions(QAccessibleActionInterface):
    """What can be done with an item."""

    def __init__(self, actions: dict[str, Callable[[], object]]) -> None:
        super().__init__()
        self._actions = actions

    def actionNames(self) -> list[str]:
        return list(self._actions)

    def doAction(self, name: str) -> None:
        if name in self._actions:
            self._actions[name]()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class Item(Part):
    """Something without parts of its own; pressing selects it."""

    def __init__(self, group: Group) -> None:
        super().__init__(group.view)
        self.group = group
        self._actions = Actions({PRESS: self.press, MENU: self._show_menu})

    def name(self) -> str:
        """Asked only while it is valid."""
        raise NotImplementedError

    def drawn(self) -> Rect | None:
        """Where it is in the drawing; None if it is out of view."""
        raise NotImplementedError

    def is_selected(self) -> bool:
        raise NotImplementedError

    def select(self) -> None:
        """Asked only while it is valid."""
        raise NotImplementedError

    def press(self) -> None:
        if self.isValid():
            self.select()

    def _show_menu(self) -> None:
        """The context menu where it stands, once it is selected and in view."""
        self.press()
        self.view.viewport.arrive()
        rect = self.drawn() if self.isValid() else None
        if rect is not None:
            self.view.open_menu(QRectF(*rect).center())

    def text(self, t: QAccessible.Text) -> str:
        return self.name() if t == QAccessible.Text.Name and self.isValid() else ""

    def rect(self) -> QRect:
        return on_screen(self.view, self.drawn() if self.isValid() else None)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = self.isValid() and self.is_selected()
        state.focused = self.group.chart.focused is self and self.view.hasFocus()
        state.offscreen = self.rect().isEmpty()
        return state

    def parent(self) -> QAccessibleInterface:
        return self.group

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        return VoidPtr(self._actions) if kind == QAccessible.InterfaceType.ActionInterface else NOTHING


class Group(Part):
    """A list; `items` keeps what has been given away."""

    def __init__(self, chart: TimelineAccessible) -> None:
        super().__init__(chart.view)
        self.chart = chart
        self.items: dict[Key, Item] = {}
        QAccessible.registerAccessibleInterface(self)

    def item(self, key: Key) -> Item:
        if key not in self.items:
            self.items[key] = self.make(key)
            QAccessible.registerAccessibleInterface(self.items[key])
        return self.items[key]

    def make(self, key: Key) -> Item:
        raise NotImplementedError

    def name(self) -> str:
        raise NotImplementedError

    def at(self, hit: Hit) -> Item | Group | None:
        """What it holds of that which is under the pointer."""
        raise NotImplementedError

    def text(self, t: QAccessible.Text) -> str:
        return self.name() if t == QAccessible.Text.Name else ""

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return self.at(self.chart.hit(x, y))

    def parent(self) -> QAccessibleInterface:
        return self.chart

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def rect(self) -> QRect:
        return self.chart.rect()

    def let_go(self) -> None:
        """Qt deletes the items: their project is closed."""
        items, self.items = self.items, {}
        for item in items.values():
            hand_back(item)


def on_screen(widget: QWidget, rect: Rect | None) -> QRect:
    """A place in a widget as the screen has it."""
    if rect is None:
        return QRect()
    here = QRectF(*rect).toAlignedRect()
    return here.translated(widget.mapToGlobal(here.topLeft()) - here.topLeft())


def hand_back(interface: QAccessibleInterface) -> None:
    """Have Qt delete an interface, and forget its pointer to it."""
    if isValid(interface):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
