"""Tells screen readers what becomes current on the timeline, and gives them its interfaces."""

from __future__ import annotations

import atexit
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from shiboken6 import isValid

from ui.timeline.lane_headers import LaneHeaders
from ui.timeline.overview import OverviewStrip
from ui.timeline.view import TimelineView

if TYPE_CHECKING:
    from ui.timeline.accessible.chart import TimelineAccessible
    from ui.timeline.accessible.lanes import LanesAccessible
    from ui.timeline.accessible.parts import Group
    from ui.timeline.overview_accessible import OverviewAccessible

_made: list[TimelineAccessible | LanesAccessible | OverviewAccessible] = []
"""Kept for Qt, which has plain pointers to them; those of widgets that are gone are dropped."""

_is_installed = False


def _interface(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    """What Qt asks for the first time that a screen reader comes upon a widget."""
    made: TimelineAccessible | LanesAccessible | OverviewAccessible
    if isinstance(widget, TimelineView) and class_name == "TimelineView":
        made = _chart(widget)
    elif isinstance(widget, LaneHeaders) and class_name == "LaneHeaders":
        made = _lanes(widget)
    elif isinstance(widget, OverviewStrip) and class_name == "OverviewStrip":
        made = _overview(widget)
    else:
        return None
    _made[:] = [*filter(isValid, _made), made]
    return made


def _chart(view: TimelineView) -> TimelineAccessible:
    from ui.timeline.accessible.chart import TimelineAccessible

    chart = TimelineAccessible(view)
    if announcer := view.findChild(Announcer):
        announcer.take(chart)
    return chart


def _lanes(headers: LaneHeaders) -> LanesAccessible:
    from ui.timeline.accessible.lanes import LanesAccessible

    lanes = LanesAccessible(headers)
    if announcer := headers.view.findChild(Announcer):
        announcer.take_lanes(lanes)
    return lanes


def _overview(strip: OverviewStrip) -> OverviewAccessible:
    from ui.timeline.overview_accessible import OverviewAccessible

    return OverviewAccessible(strip)


def install() -> None:
    """Once for the whole program; Qt has no way to take it back."""
    global _is_installed
    if not _is_installed and hasattr(QAccessible, "installFactory"):
        QAccessible.installFactory(_interface)
        atexit.register(_end)
        _is_installed = True


def _end() -> None:
    """Before Python goes, and with it what Qt would still point to."""
    from ui.timeline.accessible.parts import hand_back

    for interface in filter(isValid, _made):
        interface.end()
        hand_back(interface)
    _made.clear()


class Announcer(QObject):
    """Costs nothing until a screen reader asks for the timeline."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self.chart: TimelineAccessible | None = None
        self._lanes: LanesAccessible | None = None
        self._groups: tuple[Group, ...] = ()
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._follow_groups)
        install()
        view.selection.changed.connect(self._follow_selection)
        view.measure.silence_changed.connect(self._follow_silence)
        view.measure.changed.connect(self._follow_measure)
        view.background.chosen_changed.connect(self._follow_selection)
        view.lane_headers.walked.connect(self._follow_lane)
        view.document.replaced.connect(self._let_go)
        view.outdated.connect(self._look_again)
        view.installEventFilter(self)

    def take(self, chart: TimelineAccessible) -> None:
        """A screen reader is there: from now on it is told what becomes current."""
        self.chart = chart
        self._groups = chart.groups
        self._view.destroyed.connect(lambda: chart.end())
        chart.follow_selection()

    def take_lanes(self, lanes: LanesAccessible) -> None:
        """The same of the headers of lanes."""
        self._lanes = lanes
        self._view.lane_headers.destroyed.connect(lambda: lanes.end())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._tell_focus()
        return False

    # What is current

    def _follow_selection(self) -> None:
        if self.chart is not None:
            self.chart.follow_selection()
            self._tell_focus()

    def _follow_silence(self) -> None:
        if self.chart is not None and self.chart.follow_silence():
            self._tell_focus()

    def _follow_measure(self) -> None:
        """Other silences, or none: what was current by its number may be another now."""
        if self.chart is not None and self.chart.is_in_ribbon:
            self.chart.follow_selection()

    def _tell_focus(self) -> None:
        focused = None if self.chart is None else self.chart.focused
        if focused is not None and self._view.hasFocus():
            _tell(focused)

    def _follow_lane(self, key: str) -> None:
        if self._lanes is not None and self._view.lane_headers.hasFocus():
            _tell(self._lanes.item(key))

    # What there is

    def _look_again(self) -> None:
        if self.chart is not None:
            self._settle.start()

    def _follow_groups(self) -> None:
        """A first period or a compared measure brings a list that screen readers have not seen."""
        if self.chart is None or (groups := self.chart.groups) == self._groups:
            return
        self._groups = groups
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.ObjectReorder))

    def _let_go(self) -> None:
        for interface in (self.chart, self._lanes):
            if interface is not None:
                interface.let_go()


def _tell(focused: QAccessibleInterface) -> None:
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))
