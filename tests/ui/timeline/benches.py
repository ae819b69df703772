"""A timeline on a project, shown, and what hands do to it: shared by the tests of its view."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessibleInterface, QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.project import Project
from models.timeline import Marker
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.timeline.view import TimelineView

Today = Callable[[], datetime.date]

_NONE = Qt.KeyboardModifier.NoModifier


class TimelineBench:
    """A view of a project of which the measure of direct contacts is shown; what it said."""

    def __init__(self, qtbot: QtBot, project: Project, today: Today, height: int = 320) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.selection = Selection(self.document)
        self.measure = CurrentMeasure(self.document, today)
        self.view = TimelineView(self.document, self.selection, self.measure)
        self.said: list[str] = []
        self.view.said.connect(self.said.append)
        qtbot.addWidget(self.view)
        self.view.resize(1000, height)
        self.document.replace(project, None)
        self.measure.choose("direct")
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.setFocus()

    def marker(self, event_id: str) -> Marker:
        return next(marker for marker in self.view.drawing.markers if marker.id == event_id)

    def place(self, event_id: str) -> QPoint:
        marker = self.marker(event_id)
        return QPoint(round(marker.x), round(marker.y))

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        self.qtbot.keyClick(self.view, key, modifiers)


def turn_wheel(view: TimelineView, x: int, delta: int, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Turn the wheel over a place of the view; a notch is 120."""
    here = QPointF(x, 100)
    event = QWheelEvent(
        here,
        view.mapToGlobal(here),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def action_of(menu: QMenu, text: str) -> QAction:
    """The action of a text in a menu or one of its submenus."""
    return next(action for action in actions_of(menu) if action.text().replace("&", "") == text)


def actions_of(menu: QMenu) -> Iterator[QAction]:
    """All actions of a menu, with those of its submenus behind each."""
    for action in menu.actions():
        yield action
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from actions_of(submenu)


def children(parent: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [parent.child(index) for index in range(parent.childCount())]
