"""The tables with a document, and the gestures that their tests repeat."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.project import Project
from models.records import Event
from ui.document import Document
from ui.questions import Questions
from ui.selection import Selection
from ui.settings import Settings
from ui.tables.editors import ChoiceEditor, TextEditor
from ui.tables.pane import TablesPane
from ui.tables.view import TableView

Keys = Qt.Key


class Answers(Questions):
    """Says what it is told to, and remembers what was asked and told."""

    def __init__(self) -> None:
        super().__init__(None)
        self.yes = True
        self.texts: list[str] = []

    def confirm(self, text: str, more: str, action: str) -> bool:
        self.texts.append(more)
        return self.yes

    def tell(self, text: str, more: str, details: str = "") -> None:
        self.texts.append(more)


class Bench:
    """A pane on a document, and the gestures that tests repeat."""

    def __init__(self, qtbot: QtBot, project: Project, settings_path: Path, today: Callable) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.document.replace(project, None)
        self.selection = Selection(self.document)
        self.settings = Settings(settings_path)
        self.today = today
        self.answers = Answers()
        self.pane = self.new_pane()

    def new_pane(self) -> TablesPane:
        pane = TablesPane(self.document, self.selection, self.settings, self.today, questions=self.answers)
        self.qtbot.addWidget(pane)
        pane.resize(1100, 420)
        pane.show()
        self.qtbot.waitExposed(pane)
        pane.activateWindow()
        pane.view.setFocus()
        return pane

    @property
    def view(self) -> TableView:
        return self.pane.view

    @property
    def events(self) -> dict[str, Event]:
        return self.document.project.events

    def at(self, row: int, column: str) -> QPoint:
        index = self.view.model().index(row, self.view.model().table.position(column))
        return self.view.visualRect(index).center()

    def click(
        self, row: int, column: str = "title", modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifier, self.at(row, column))

    def key(
        self,
        key: Qt.Key,
        widget: QWidget | None = None,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.qtbot.keyClick(widget or self.editor or self.view, key, modifier)

    @property
    def editor(self) -> TextEditor | ChoiceEditor | None:
        found = [
            child
            for child in self.view.viewport().children()
            if isinstance(child, TextEditor | ChoiceEditor) and child.isVisible()
        ]
        return found[-1] if found else None

    def open(self, row: int, column: str) -> TextEditor | ChoiceEditor:
        self.click(row, column)
        self.key(Keys.Key_F2)
        editor = self.editor
        assert editor is not None
        return editor

    def type_over(self, editor: TextEditor, text: str) -> None:
        editor.selectAll()
        self.qtbot.keyClicks(editor, text)

    def labels(self) -> list[str]:
        return [self.pane.tabText(index) for index in range(self.pane.count())]

    def row_of(self, event_id: str) -> int:
        return self.view.model().row_of(event_id)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, settings_path: Path, today: Callable) -> Bench:
    return Bench(qtbot, project, settings_path, today)


@pytest.fixture
def pane(qtbot: QtBot, project: Project, settings_path: Path, today: Callable) -> TablesPane:
    """A pane alone, with the keyboard in the events."""
    document = Document()
    document.replace(project, None)
    shown = TablesPane(document, Selection(document), Settings(settings_path), today)
    document.setParent(shown)
    qtbot.addWidget(shown)
    shown.resize(1300, 420)
    with qtbot.waitActive(shown):
        shown.show()
    shown.view.setFocus()
    return shown
