"""A timeline under the mouse, and what it asked for."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.project import Project
from tests.ui.timeline.benches import TimelineBench
from ui.timeline.view import TimelineView

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def move_to(view: TimelineView, to: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Move with the left button held, as the window system tells it."""
    here, none = QPointF(to), Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, here, view.mapToGlobal(here), none, LEFT, modifiers)
    QApplication.sendEvent(view, event)


class Hand(TimelineBench):
    """A timeline and one hand on the mouse."""

    def days(self, count: float) -> QPoint:
        """So many days to the right."""
        return QPoint(round(count * self.view.scale.pixels_per_day), 0)

    def day(self, text: str, y: int) -> QPoint:
        """The middle of a day (ISO)."""
        ordinal = datetime.date.fromisoformat(text).toordinal()
        return QPoint(round(self.view.scale.x(ordinal + 0.5)), y)

    def press(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.mousePress(self.view, LEFT, modifiers, at)

    def move(self, to: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        move_to(self.view, to, modifiers)

    def release(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.mouseRelease(self.view, LEFT, modifiers, at)

    def hold(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and move, and keep the button down."""
        self.press(start, modifiers)
        self.move((start + end) / 2, modifiers)
        self.move(end, modifiers)

    def drag(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.hold(start, end, modifiers)
        self.release(end, modifiers)

    def date(self, event_id: str) -> str:
        return self.document.project.events[event_id].date.edtf


@pytest.fixture
def hand(qtbot: QtBot, project: Project, today: Callable[[], datetime.date]) -> Hand:
    return Hand(qtbot, project, today)
