"""The details dock with a document, and the gestures that its tests repeat."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from models.project import Project
from models.records import Event
from ui.details.citations import CitationsField
from ui.details.pane import DetailsPane
from ui.details.participants import ParticipantsField
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import Field


class Bench:
    """A document, its selection and the pane, with the gestures of the tests."""

    def __init__(self, qtbot: QtBot, pane: DetailsPane, document: Document, selection: Selection) -> None:
        self.qtbot = qtbot
        self.pane = pane
        self.document = document
        self.selection = selection

    def select(self, *ids: str) -> None:
        self.selection.select(Event, ids)

    def event(self, event_id: str) -> Event:
        return self.document.project.events[event_id]

    def field(self, name: str) -> Field:
        return self.pane.forms[self.selection.record_type].fields[name]

    def line(self, name: str) -> QWidget:
        return self.field(name).editor

    def type_over(self, name: str, text: str) -> None:
        """Click into a field, select all, type."""
        editor = self.line(name)
        target = editor.viewport() if isinstance(editor, QPlainTextEdit) else editor
        self.qtbot.mouseClick(target, Qt.MouseButton.LeftButton)
        self.qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(editor, text)

    def enter(self, name: str) -> None:
        self.qtbot.keyClick(self.line(name), Qt.Key.Key_Return)

    def tab(self, name: str) -> None:
        self.qtbot.keyClick(self.line(name), Qt.Key.Key_Tab)

    def choose(self, name: str, value: object) -> None:
        """Go down or up in a list until the value is there, as with the arrow keys."""
        combo = cast("ChoiceField", self.field(name)).combo
        values = [option.value for option in combo._options]
        combo.setCurrentIndex(values.index(value))
        combo.activated.emit(combo.currentIndex())

    @property
    def participants(self) -> ParticipantsField:
        return cast("ParticipantsField", self.field("participants"))

    @property
    def citations(self) -> CitationsField:
        return cast("CitationsField", self.field("citations"))

    @property
    def steps(self) -> list[str]:
        stack = self.document.undo_stack
        return [stack.text(index) for index in range(stack.count())]


@pytest.fixture
def bench(qtbot: QtBot, project: Project, settings_path: Path, today: Callable[[], datetime.date]) -> Bench:
    document = Document()
    selection = Selection(document)
    pane = DetailsPane(document, selection, Settings(settings_path), today)
    qtbot.addWidget(pane)
    pane.resize(320, 900)
    document.replace(project, None)
    with qtbot.waitActive(pane):
        pane.show()
    return Bench(qtbot, pane, document, selection)
