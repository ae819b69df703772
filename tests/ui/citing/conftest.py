"""The window with a small project, and drags over its parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.project import Project
from models.records import Event, Source
from ui.citing.carried import mime_of
from ui.main_window import MainWindow
from ui.tables.view import TableView

_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.LinkAction | Qt.DropAction.MoveAction
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Bench:
    """A window, what its status line says, and the gestures of the tests."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def project(self) -> Project:
        return self.window.document.project

    @property
    def said(self) -> str:
        return self.window.statusBar().currentMessage()

    @property
    def steps(self) -> list[str]:
        stack = self.window.document.undo_stack
        return [stack.text(index) for index in range(stack.count())]

    def undo(self) -> None:
        self.window.document.undo_stack.undo()

    def cited(self, event_id: str) -> list[str]:
        return [citation.source for citation in self.project.events[event_id].citations]

    def table(self, record_type: type) -> TableView:
        self.window.tables.show_table(record_type)
        return self.window.tables.view

    def row(self, event_id: str) -> QPoint:
        view = self.table(Event)
        return view.visualRect(view.model().index(view.model().row_of(event_id), 0)).center()

    def marker(self, event_id: str) -> QPoint:
        marker = next(m for m in self.window.timeline.view.drawing.markers if m.id == event_id)
        return QPoint(round(marker.x), round(marker.y))

    def sources(self, *ids: str) -> QMimeData:
        sources = [self.project.sources[source_id] for source_id in ids]
        return mime_of(sources, self.window.citing.citer.project_key)

    def over(self, widget: QWidget, data: QMimeData, here: QPoint) -> bool:
        """Drag something in and to a point; whether it could be dropped there."""
        enter = QDragEnterEvent(here, _ACTIONS, data, _LEFT, _NONE)
        enter.ignore()
        QApplication.sendEvent(widget, enter)
        if not enter.isAccepted():
            return False
        move = QDragMoveEvent(here, _ACTIONS, data, _LEFT, _NONE)
        # Qt goes on with what the entry was answered.
        move.accept()
        QApplication.sendEvent(widget, move)
        return move.isAccepted()

    def leave(self, widget: QWidget) -> None:
        QApplication.sendEvent(widget, QDragLeaveEvent())

    def drop(self, widget: QWidget, data: QMimeData, here: QPoint) -> bool:
        if not self.over(widget, data, here):
            self.leave(widget)
            return False
        event = QDropEvent(QPointF(here), _ACTIONS, data, _LEFT, _NONE)
        QApplication.sendEvent(widget, event)
        return event.isAccepted()


def link(address: str, title: str = "") -> QMimeData:
    """A link as a browser drags it."""
    data = QMimeData()
    data.setUrls([QUrl(address)])
    data.setText(address)
    data.setData("text/x-moz-url", f"{address}\n{title}".encode("utf-16-le"))
    return data


@pytest.fixture
def bench(qtbot: QtBot, project: Project, open_window: Callable[..., MainWindow]) -> Bench:
    return Bench(qtbot, open_window(project))


@pytest.fixture
def statement(bench: Bench) -> Source:
    return bench.project.sources["statement"]
