"""A cell whose text cannot be taken: nothing that one does next throws it away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.dates import parse_edtf
from models.records import Event, Source
from ui.tables.editors import TextEditor
from ui.tables.pane import TablesPane

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key


@pytest.fixture
def pane(pane: TablesPane) -> TablesPane:
    """So low that the rows have to be scrolled."""
    pane.resize(1100, 260)
    return pane


def editor_of(pane: TablesPane) -> TextEditor | None:
    return next((e for e in pane.view.viewport().findChildren(TextEditor) if e.isVisible()), None)


@pytest.fixture
def refused(pane: TablesPane, qtbot: QtBot) -> TextEditor:
    """`tru` in the duration of the first event, refused by Enter."""
    pane.view.setFocus()
    pane.view.go_to(0, "duration")
    qtbot.keyClicks(pane.view, "t")
    editor = editor_of(pane)
    assert editor is not None
    qtbot.keyClicks(editor, "ru")
    qtbot.keyClick(editor, Keys.Key_Return)
    assert editor.property("invalid") == "true"
    return editor


def assert_held(pane: TablesPane, editor: TextEditor, text: str = "tru") -> None:
    assert editor_of(pane) is editor
    assert editor.text() == text
    assert QApplication.focusWidget() is editor
    assert pane.view.currentIndex().row() == 0
    assert pane.view.visualRect(pane.view.currentIndex()).contains(editor.geometry().topLeft())


@pytest.mark.parametrize("key", [Keys.Key_Up, Keys.Key_Down, Keys.Key_PageUp, Keys.Key_PageDown])
def test_keys_that_move_stay(pane: TablesPane, refused: TextEditor, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(pane.problem) as told:
        qtbot.keyClick(refused, key)
    assert "tru" in told.args[0]
    assert_held(pane, refused)
    qtbot.keyClicks(refused, "e")
    assert refused.text() == "true"


def test_moving_in_a_text_not_yet_submitted_stays_too(pane: TablesPane, qtbot: QtBot) -> None:
    pane.view.setFocus()
    pane.view.go_to(0, "duration", edit=True)
    editor = editor_of(pane)
    assert editor is not None
    qtbot.keyClicks(editor, "tru")
    qtbot.keyClick(editor, Keys.Key_Down)
    assert_held(pane, editor)


def test_a_click_on_another_row_stays(pane: TablesPane, refused: TextEditor, qtbot: QtBot) -> None:
    place = pane.view.visualRect(pane.view.model().index(3, 1)).center()
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert_held(pane, refused)


def test_typing_into_the_table_goes_to_the_editor(
    pane: TablesPane, refused: TextEditor, qtbot: QtBot
) -> None:
    pane.setFocus()
    refused.deselect()
    pane.view.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClicks(pane.view, "x")
    assert_held(pane, refused, "trux")


@pytest.mark.parametrize("in_editor", [True, False])
def test_escape_always_cancels(pane: TablesPane, refused: TextEditor, qtbot: QtBot, in_editor: bool) -> None:
    if not in_editor:
        pane.view.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(refused if in_editor else pane.view, Keys.Key_Escape)
    assert editor_of(pane) is None
    qtbot.keyClick(pane.view, Keys.Key_Down)
    assert pane.view.currentIndex().row() == 1


def test_a_selection_made_elsewhere_leaves_the_text(pane: TablesPane, refused: TextEditor) -> None:
    pane._selection.select(Event, ["anchorage"])
    assert editor_of(pane) is refused
    assert pane.view.currentIndex().row() == 0


@pytest.mark.parametrize("command", ["new_row", "duplicate", "delete", "cut", "paste", "create"])
def test_commands_say_why_they_wait(
    pane: TablesPane, refused: TextEditor, qtbot: QtBot, command: str
) -> None:
    events = dict(pane._document.project.events)
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    with qtbot.waitSignal(pane.problem) as told:
        if command == "create":
            pane.create_event(parse_edtf("2025-09-01"))
        else:
            getattr(pane, command)()
    assert "tru" in told.args[0]
    assert pane._document.project.events == events
    assert_held(pane, refused)


def test_after_escape_the_command_works(pane: TablesPane, refused: TextEditor, qtbot: QtBot) -> None:
    pane.new_row()
    qtbot.keyClick(refused, Keys.Key_Escape)
    pane.new_row()
    editor = editor_of(pane)
    assert editor is not None
    qtbot.keyClicks(editor, "2 jan 2026")
    qtbot.keyClick(editor, Keys.Key_Return)
    assert pane.view.current_record().date == parse_edtf("2026-01-02")


def test_saving_says_what_is_not_in_the_project(pane: TablesPane, refused: TextEditor, qtbot: QtBot) -> None:
    pane.show_table(Source)
    with qtbot.waitSignal(pane.problem) as told:
        pane.finish_typing()
    assert "“tru”" in told.args[0]
    pane.show_table(Event)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is refused)


def test_leaving_for_another_widget_keeps_the_text(
    pane: TablesPane, refused: TextEditor, qtbot: QtBot
) -> None:
    other = QWidget(pane)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setGeometry(0, 0, 5, 5)
    other.show()
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    other.setFocus()
    assert editor_of(pane) is refused
    assert refused.text() == "tru"
