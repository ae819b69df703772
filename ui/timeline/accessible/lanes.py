"""The headers of lanes for screen readers: a list of groups, each with its number of events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from ui.timeline.accessible.parts import MENU, NOTHING, PRESS, Actions, Part, hand_back, on_screen

if TYPE_CHECKING:
    from ui.timeline.lane_headers import LaneHeaders


class LaneItem(Part):
    """One lane, in view or not; pressing folds and unfolds it."""

    def __init__(self, lanes: LanesAccessible, key: str) -> None:
        super().__init__(lanes.headers.view)
        self.lanes, self.key = lanes, key
        self._actions = Actions({PRESS: self.press, MENU: lambda: lanes.headers.open_menu(self.key)})

    def press(self) -> None:
        if self.isValid():
            self.view.laning.fold((self.key,), not self._is_folded)

    @property
    def _is_folded(self) -> bool:
        return self.key in self.view.laning.choice.folded

    def isValid(self) -> bool:
        return self.key in self.view.laning.keys

    def text(self, t: QAccessible.Text) -> str:
        return self.lanes.headers.spoken(self.key) if t == QAccessible.Text.Name and self.isValid() else ""

    def rect(self) -> QRect:
        boxes = self.view.drawing.lanes.boxes
        return on_screen(self.view, next((box.header for box in boxes if box.key == self.key), None))

    def state(self) -> QAccessible.State:
        headers, state = self.lanes.headers, QAccessible.State()
        state.focusable = state.expandable = True
        state.collapsed = self._is_folded
        state.expanded = not state.collapsed
        state.focused = headers.hasFocus() and headers.focused is not None and headers.focused.key == self.key
        state.offscreen = self.rect().isEmpty()
        return state

    def parent(self) -> QAccessibleInterface:
        return self.lanes

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Grouping

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        return VoidPtr(self._actions) if kind == QAccessible.InterfaceType.ActionInterface else NOTHING


class LanesAccessible(QAccessibleWidget):
    """Qt owns it, and deletes it with its widget; the lanes are handed back with the project."""

    def __init__(self, headers: LaneHeaders) -> None:
        super().__init__(headers, QAccessible.Role.List, headers.accessibleName())
        self.headers = headers
        self.items: dict[str, LaneItem] = {}

    def item(self, key: str) -> LaneItem:
        if key not in self.items:
            self.items[key] = LaneItem(self, key)
            QAccessible.registerAccessibleInterface(self.items[key])
        return self.items[key]

    @property
    def _keys(self) -> list[str]:
        return self.headers.view.laning.keys

    def childCount(self) -> int:
        return len(self._keys)

    def child(self, index: int) -> QAccessibleInterface | None:
        keys = self._keys
        return self.item(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._keys.index(child.key) if isinstance(child, LaneItem) and child.isValid() else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        view = self.headers.view
        here = QPointF(view.mapFromGlobal(QPoint(x, y)))
        box = view.drawing.lanes.at(here.y())
        return None if box is None or not box.header.contains(here.x(), here.y()) else self.item(box.key)

    def focusChild(self) -> QAccessibleInterface | None:
        focused = self.headers.focused
        return None if focused is None else self.item(focused.key)

    def let_go(self) -> None:
        """Qt deletes the items: their project is closed."""
        items, self.items = self.items, {}
        for item in items.values():
            hand_back(item)

    def end(self) -> None:
        """The widget goes, or the program."""
        self.let_go()
