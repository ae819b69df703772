"""Tells screen readers what becomes current on the timeline, and gives them its interfaces."""

from __future__ import annotations

import atexit

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from shiboken6 import isValid

from models.records import Event
from ui.timeline.accessible import TimelineAccessible, hand_back
from ui.timeline.overview import OverviewStrip
from ui.timeline.overview_accessible import OverviewAccessible
from ui.timeline.view import TimelineView

_made: list[TimelineAccessible | OverviewAccessible] = []
"""Kept for Qt, which has plain pointers to them; those of widgets that are gone are dropped."""

_is_installed = False


def _interface(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    """What Qt asks for the first time that a screen reader comes upon a widget."""
    made: TimelineAccessible | OverviewAccessible
    if isinstance(widget, TimelineView) and class_name == "TimelineView":
        made = TimelineAccessible(widget)
        if announcer := widget.findChild(Announcer):
            announcer.take(made)
    elif isinstance(widget, OverviewStrip) and class_name == "OverviewStrip":
        made = OverviewAccessible(widget)
    else:
        return None
    _made[:] = [*filter(isValid, _made), made]
    return made


def install() -> None:
    """Once for the whole program; Qt has no way to take it back."""
    global _is_installed
    if not _is_installed and hasattr(QAccessible, "installFactory"):
        QAccessible.installFactory(_interface)
        atexit.register(_end)
        _is_installed = True


def _end() -> None:
    """Before Python goes, and with it what Qt would still point to."""
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
        install()
        view.selection.changed.connect(self._follow_event)
        view.measure.silence_changed.connect(self._follow_silence)
        view.measure.changed.connect(self._follow_measure)
        view.document.replaced.connect(self._let_go)
        view.installEventFilter(self)

    def take(self, chart: TimelineAccessible) -> None:
        """A screen reader is there: from now on it is told what becomes current."""
        self.chart = chart
        self._view.destroyed.connect(lambda: chart.end())
        self._focus_current()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._tell_focus()
        return False

    def _focus_current(self) -> None:
        if self.chart is None:
            return
        selection = self._view.selection
        if selection.record_type is Event and selection.current in self._view.content.positions:
            self.chart.focused = self.chart.events.item(str(selection.current))

    def _follow_event(self) -> None:
        if self.chart is not None:
            self.chart.focused = None
            self._focus_current()
            self._tell_focus()

    def _follow_silence(self) -> None:
        if self.chart is None:
            return
        index = self._view.measure.selected_silence
        if index is not None:
            self.chart.focused = self.chart.silences.item(index)
            self._tell_focus()

    def _follow_measure(self) -> None:
        """Other silences, or none: what was current by its number may be another now."""
        if self.chart is not None and self.chart.focused in self.chart.silences.items.values():
            self.chart.focused = None
            self._focus_current()

    def _tell_focus(self) -> None:
        focused = None if self.chart is None else self.chart.focused
        if focused is not None and self._view.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))

    def _let_go(self) -> None:
        if self.chart is not None:
            self.chart.let_go()
