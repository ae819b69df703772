"""The timeline itself for screen readers: a chart of lists, and the widgets that lie on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from models.records import Event
from models.timeline import Hit, hit_test
from ui.timeline.accessible.events import Events
from ui.timeline.accessible.indicators import Indicators
from ui.timeline.accessible.parts import Group, Item, hand_back
from ui.timeline.accessible.periods import Periods
from ui.timeline.accessible.silences import ComparedSilences, SilenceItem, Silences

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView


class TimelineAccessible(QAccessibleWidget):
    """Events and silences always, the rest where there is any; then headers of lanes, fields and panels."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view, QAccessible.Role.Chart, view.accessibleName())
        self.view = view
        self.events, self.silences = Events(self), Silences(self)
        self.compared = ComparedSilences(self)
        self.periods, self.indicators = Periods(self), Indicators(self)
        self.focused: Item | None = None
        """The part of the drawing that was last made current."""

    @property
    def groups(self) -> tuple[Group, ...]:
        """The lists that there are now."""
        further = (self.compared, self.periods, self.indicators)
        return (self.events, self.silences, *(group for group in further if group.childCount()))

    @property
    def _widgets(self) -> list[QWidget]:
        """What lies on the drawing: headers of lanes, the panel for a date, the field of a name."""
        children = (child for child in self.view.children() if isinstance(child, QWidget))
        return [child for child in children if not child.isWindow() and child.isVisible()]

    def childCount(self) -> int:
        return len(self.groups) + len(self._widgets)

    def child(self, index: int) -> QAccessibleInterface | None:
        groups, widgets = self.groups, self._widgets
        if not 0 <= index < len(groups) + len(widgets):
            return None
        if index < len(groups):
            return groups[index]
        return QAccessible.queryAccessibleInterface(widgets[index - len(groups)])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        groups, widgets = self.groups, self._widgets
        if child in groups:
            return groups.index(child)
        return len(groups) + widgets.index(child.object()) if child.object() in widgets else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        over = self.view.childAt(self.view.mapFromGlobal(QPoint(x, y)))
        if over is not None:
            covering = next(each for each in self._widgets if each is over or each.isAncestorOf(over))
            return QAccessible.queryAccessibleInterface(covering)
        hit = self.hit(x, y)
        return next((group for group in self.groups if group.at(hit) is not None), None)

    def focusChild(self) -> QAccessibleInterface | None:
        return self.focused

    def follow_selection(self) -> None:
        """What is chosen beneath the events is current, else the current event, else nothing."""
        selection, background = self.view.selection, self.view.background
        self.focused = None
        if background.chosen_period is not None:
            self.focused = self.periods.item(background.chosen_period)
        elif background.chosen_point is not None:
            indicator, number = background.chosen_point
            self.focused = self.indicators.points(indicator).item(number)
        elif selection.record_type is Event and selection.current in self.view.content.positions:
            self.focused = self.events.item(selection.current)

    def follow_silence(self) -> bool:
        """The selected silence is current; False if there is none."""
        measure = self.view.measure
        if measure.selected_silence is not None:
            self.focused = self.silences.item(measure.selected_silence)
        elif measure.selected_compared is not None:
            self.focused = self.compared.item(measure.selected_compared)
        else:
            return False
        return True

    @property
    def is_in_ribbon(self) -> bool:
        """Whether a silence is current."""
        return isinstance(self.focused, SilenceItem)

    def hit(self, x: int, y: int) -> Hit:
        """What is drawn at a point of the screen."""
        here = QPointF(self.view.mapFromGlobal(QPoint(x, y)))
        return hit_test(self.view.drawing, here.x(), here.y())

    def let_go(self) -> None:
        """Hand all items back to Qt: their project is closed."""
        self.focused = None
        for group in self._all:
            group.let_go()

    def end(self) -> None:
        """The widget goes, or the program: Qt deletes the lists, too."""
        self.let_go()
        for group in self._all:
            hand_back(group)

    @property
    def _all(self) -> tuple[Group, ...]:
        return self.events, self.silences, self.compared, self.periods, self.indicators
