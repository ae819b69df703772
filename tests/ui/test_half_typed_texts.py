"""Texts that are half typed, or refused, when the window saves, deletes, closes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.records import Actor, Event, Source
from models.storage import load
from tests.ui.keyboard import type_into_editor
from ui.actions import ACTIONS
from ui.main_window import MainWindow


def test_saving_takes_over_what_is_being_typed(window: MainWindow, qtbot: QtBot) -> None:
    view = window.tables.view_of(Event)
    view.go_to_key("call-1", "title", edit=True)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), "Half typed")
    window.actions_by_name["save"].trigger()
    assert load(window.document.path).events["call-1"].title == "Half typed"
    assert not window.document.is_dirty


def details_line(window: MainWindow, qtbot: QtBot, event_id: str, name: str) -> QLineEdit:
    """The line of a field of the details, with the keyboard in it."""
    window.actions_by_name["details"].trigger()
    window.selection.select(Event, [event_id])
    line = window.details.forms[Event].fields[name].editor
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.waitUntil(line.hasFocus)
    return line


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_leaving_the_details_by_key_takes_no_widget_from_the_window(
    window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    details_line(window, qtbot, "miami", "date")
    stops = window.details.forms[Event]._stops()
    (stops[-1] if key == Qt.Key.Key_Tab else stops[0]).setFocus()
    qtbot.keyClick(window.focusWidget(), key)
    assert not window.details.forms[Event].isAncestorOf(window.focusWidget())
    view = window.tables.view_of(Event)
    view.go_to_key("call-1", "title", edit=True)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    closed = QApplication.focusWidget()
    qtbot.keyClick(closed, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(closed))
    assert isValid(window.statusBar())
    assert all(isValid(window.actions_by_name[spec.name]) for spec in ACTIONS)


@pytest.mark.parametrize("text", ["Half typed", ""])
def test_deleting_spares_what_is_being_typed_about_the_record(
    window: MainWindow, qtbot: QtBot, text: str
) -> None:
    line = details_line(window, qtbot, "call-1", "title")
    line.clear()
    qtbot.keyClicks(line, text)
    window.actions_by_name["delete"].trigger()
    assert "call-1" not in window.document.project.events
    window.undo_action.trigger()
    assert window.document.project.events["call-1"].title == text


def test_a_refused_text_outlives_the_record_and_comes_back_with_it(window: MainWindow, qtbot: QtBot) -> None:
    line = details_line(window, qtbot, "call-1", "date")
    qtbot.keyClicks(line, "31 nonsense")
    window.actions_by_name["delete"].trigger()
    assert line.text() != "31 nonsense"
    assert window.unfinished.refused() is None
    window.undo_action.trigger()
    window.selection.select(Event, ["call-1"])
    assert line.text() == "31 nonsense"


@pytest.fixture
def asked(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What has been asked; the answers are to stay, and then to leave."""
    questions: list[str] = []

    def confirm(text: str, more: str, action: str) -> bool:
        questions.append(f"{text} {more}")
        return len(questions) > 1

    monkeypatch.setattr(window.files.questions, "confirm", confirm)
    return questions


def test_closing_asks_about_a_text_that_a_cell_has_refused(
    window: MainWindow, qtbot: QtBot, asked: list[str]
) -> None:
    window.tables.view_of(Event).go_to_key("call-1", "date", edit=True)
    type_into_editor(qtbot, "31 nonsense")
    assert not window.close()
    assert "“31 nonsense” is not in the project. " in asked[0]
    assert window.close()


@pytest.mark.parametrize("elsewhere", [False, True])
def test_closing_asks_about_a_text_that_a_field_has_refused(
    window: MainWindow, qtbot: QtBot, asked: list[str], elsewhere: bool
) -> None:
    line = details_line(window, qtbot, "call-1", "date")
    qtbot.keyClicks(line, "31 nonsense")
    if elsewhere:
        window.selection.select(Actor, ["trump"])
    assert not window.files.new()
    assert "“31 nonsense” is not in the project. " in asked[0]
    assert window.files.new()
    assert window.close()
    assert len(asked) == 2


def test_a_refused_text_is_said_in_the_status_line(window: MainWindow, qtbot: QtBot) -> None:
    window.selection.select(Source, ["readout"])
    field = window.details.forms[Source].fields["url"]
    field.restore("javascript:alert(1)")
    window.actions_by_name["save"].trigger()
    assert "javascript" in window.statusBar().currentMessage()
