"""Indicators for screen readers: a list of values each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from shiboken6 import VoidPtr

from models.records import Indicator
from models.timeline import Hit, Rect
from models.timeline.series import Series, series_of
from models.timeline.whereabouts import indicator_rect, point_rect
from ui.i18n import translate
from ui.timeline.accessible.parts import NOTHING, PRESS, Actions, Group, Item, Key, hand_back, on_screen
from ui.timeline.rows import PointRow
from ui.timeline.spoken import spoken_point

if TYPE_CHECKING:
    from ui.timeline.accessible.chart import TimelineAccessible


class PointItem(Item):
    """One value of an indicator, by its number among those of the record."""

    def __init__(self, group: Points, number: int) -> None:
        super().__init__(group)
        self.points, self.number = group, number

    def isValid(self) -> bool:
        return self.points.indicator is not None and self.number < len(self.points.indicator.points)

    def name(self) -> str:
        return spoken_point(self.view.document.project, self.points.id, self.number)

    def drawn(self) -> Rect | None:
        return point_rect(self.view.drawing, self.points.id, self.number)

    def is_selected(self) -> bool:
        return (self.points.id, self.number) == self.view.background.chosen_point

    def select(self) -> None:
        if self.points.indicator is not None:
            PointRow(self.view, self.points.indicator).go_to(self.points.indexOfChild(self))


class Points(Group):
    """One indicator: its values in the order of time. Pressing folds and unfolds it."""

    def __init__(self, group: Indicators, indicator_id: str) -> None:
        super().__init__(group.chart)
        self.group, self.id = group, indicator_id
        self._actions = Actions({PRESS: self.press})

    @property
    def indicator(self) -> Indicator | None:
        """As it is drawn; None if it is not any more."""
        return next((each for each in self.view.content.indicators if each.id == self.id), None)

    @property
    def _series(self) -> Series | None:
        return None if self.indicator is None else series_of(self.indicator.points)

    def press(self) -> None:
        if self.isValid():
            self.view.toggle_fold(self.id)

    def isValid(self) -> bool:
        return self.indicator is not None

    def make(self, key: Key) -> Item:
        return PointItem(self, int(key))

    def name(self) -> str:
        return "" if self.indicator is None else self.view.background.spoken_indicator(self.indicator)

    def parent(self) -> QAccessibleInterface:
        return self.group

    def rect(self) -> QRect:
        return on_screen(self.view, indicator_rect(self.view.drawing, self.id))

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.expandable = True
        state.collapsed = self.id in self.view.folded
        state.expanded = not state.collapsed
        state.offscreen = self.rect().isEmpty()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        return VoidPtr(self._actions) if kind == QAccessible.InterfaceType.ActionInterface else NOTHING

    def at(self, hit: Hit) -> Item | Group | None:
        point = None if hit.beneath is None else hit.beneath.point
        return None if point is None or point[0] != self.id else self.item(point[1])

    def childCount(self) -> int:
        return 0 if self._series is None else len(self._series.indexes)

    def child(self, index: int) -> QAccessibleInterface | None:
        series = self._series
        return self.item(series.indexes[index]) if series and 0 <= index < len(series.indexes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        series = self._series
        is_own = isinstance(child, PointItem) and child.points is self and child.isValid()
        return list(series.indexes).index(child.number) if is_own and series else -1


class Indicators(Group):
    """All indicators that have values, from top to bottom."""

    def __init__(self, chart: TimelineAccessible) -> None:
        super().__init__(chart)
        self._lists: dict[str, Points] = {}

    def points(self, indicator_id: str) -> Points:
        """The list of an indicator's values."""
        if indicator_id not in self._lists:
            self._lists[indicator_id] = Points(self, indicator_id)
        return self._lists[indicator_id]

    def let_go(self) -> None:
        lists, self._lists = self._lists, {}
        for points in lists.values():
            points.let_go()
            hand_back(points)

    def name(self) -> str:
        return translate("TimelineAccess", "Indicators")

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Grouping

    def childCount(self) -> int:
        return len(self.view.content.indicators)

    def at(self, hit: Hit) -> Item | Group | None:
        if hit.beneath is None:
            return None
        found = hit.beneath.indicator or (hit.beneath.point[0] if hit.beneath.point else None)
        return None if found is None else self.points(found)

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.points(self.view.content.indicators[index].id) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = [indicator.id for indicator in self.view.content.indicators]
        return ids.index(child.id) if isinstance(child, Points) and child.id in ids else -1
