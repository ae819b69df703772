"""A row typed from left to right, and the lists that open on the way."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.dates import parse_edtf
from models.records import Actor
from ui.tables.editors import ChoiceEditor, DateEditor, ParticipantsEditor, TextEditor
from ui.tables.pane import TablesPane

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key
_KEYS = ("Left", "Right", "Up", "Down", "Home", "End", "PageDown")


def editor_of(pane: TablesPane) -> TextEditor | ChoiceEditor:
    found = [e for kind in (TextEditor, ChoiceEditor) for e in pane.view.viewport().findChildren(kind)]
    return next(editor for editor in found if editor.isVisible())


def is_editing(pane: TablesPane) -> bool:
    found = [e for kind in (TextEditor, ChoiceEditor) for e in pane.view.viewport().findChildren(kind)]
    return any(editor.isVisible() for editor in found)


def column_of(pane: TablesPane) -> str:
    return pane.view.model().table.columns[pane.view.currentIndex().column()].key


def test_an_event_is_typed_with_tab_only(pane: TablesPane, qtbot: QtBot) -> None:
    pane.new_row()
    qtbot.keyClicks(editor_of(pane), "2 jan 2026")
    qtbot.keyClick(editor_of(pane), Keys.Key_Tab)
    assert column_of(pane) == "kind"
    qtbot.keyClicks(editor_of(pane), "m")
    qtbot.keyClick(editor_of(pane), Keys.Key_Tab)
    editor = editor_of(pane)
    assert isinstance(editor, ParticipantsEditor)
    popup = editor.completions.popup()
    qtbot.keyClicks(editor, "tru")
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Keys.Key_Tab)
    assert editor.text() == "Donald Trump"
    qtbot.keyClicks(editor, " > put")
    qtbot.keyClick(popup, Keys.Key_Tab)
    assert editor.text() == "Donald Trump > Vladimir Putin"
    qtbot.keyClick(editor, Keys.Key_Tab)
    assert column_of(pane) == "place"
    qtbot.keyClicks(editor_of(pane), "Riyadh")
    qtbot.keyClick(editor_of(pane), Keys.Key_Tab)
    qtbot.keyClicks(editor_of(pane), "Talks again")
    qtbot.keyClick(editor_of(pane), Keys.Key_Tab)
    event = next(e for e in pane._document.project.events.values() if e.date == parse_edtf("2026-01-02"))
    assert (event.kind, event.place, event.title) == ("meeting", "Riyadh", "Talks again")
    assert [p.actor for p in event.participants] == ["trump", "putin"]
    assert len(pane._document.project.actors) == 3


def test_short_and_initialled_names_are_known(pane: TablesPane, qtbot: QtBot) -> None:
    pane.view.go_to(0, "participants", edit=True)
    editor = editor_of(pane)
    assert isinstance(editor, ParticipantsEditor)
    editor.selectAll()
    qtbot.keyClicks(editor, "putin, d. trump")
    editor.completions.popup().hide()
    assert not editor.feedback.isVisible()
    qtbot.keyClick(editor, Keys.Key_Tab)
    assert [p.actor for p in pane._document.project.events["call-1"].participants] == ["putin", "trump"]
    assert len(pane._document.project.actors) == 3


def test_completions_leave_what_is_new_free(pane: TablesPane, qtbot: QtBot) -> None:
    pane.view.go_to(0, "participants", edit=True)
    editor = editor_of(pane)
    assert isinstance(editor, ParticipantsEditor)
    editor.selectAll()
    qtbot.keyClicks(editor, "Nobody, wit")
    popup = editor.completions.popup()
    qtbot.waitUntil(popup.isVisible)
    assert "Nobody" in editor.feedback.text()
    said = editor.feedback.rect().translated(editor.feedback.mapToGlobal(QPoint()))
    assert not popup.geometry().intersects(said)


@pytest.mark.parametrize(
    ("key", "status", "column"),
    [
        (Keys.Key_Tab, "claimed", "duration"),
        (Keys.Key_Backtab, "claimed", "title"),
        (Keys.Key_Return, "claimed", "status"),
        (Keys.Key_Escape, "held", "status"),
    ],
)
def test_keys_in_a_dropped_list(
    pane: TablesPane, qtbot: QtBot, key: Qt.Key, status: str, column: str
) -> None:
    pane.view.go_to(1, "status")
    qtbot.keyClick(pane.view, Keys.Key_F2)
    editor = editor_of(pane)
    assert isinstance(editor, ChoiceEditor)
    qtbot.waitUntil(editor.view().isVisible)
    qtbot.keyClick(editor.view(), Keys.Key_Down)
    qtbot.keyClick(editor.view(), key)
    assert pane._document.project.events["call-2"].status == status
    assert (pane.view.currentIndex().row(), column_of(pane)) == (1, column)
    assert is_editing(pane) == (key in (Keys.Key_Tab, Keys.Key_Backtab))


def test_tab_in_the_completions_of_a_side(pane: TablesPane, qtbot: QtBot) -> None:
    pane.show_table(Actor)
    pane.view.go_to_key("witkoff", "side", edit=True)
    editor = editor_of(pane)
    assert isinstance(editor, ChoiceEditor)
    editor.lineEdit().selectAll()
    qtbot.keyClicks(editor, "rus")
    popup = editor.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Keys.Key_Down)
    qtbot.keyClick(popup, Keys.Key_Tab)
    assert pane._document.project.actors["witkoff"].side == "russia"
    assert QApplication.activePopupWidget() is None


def test_a_new_name_keeps_its_row(pane: TablesPane, qtbot: QtBot) -> None:
    pane.show_table(Actor)
    pane.new_row()
    qtbot.keyClicks(editor_of(pane), "Aaron")
    qtbot.keyClick(editor_of(pane), Keys.Key_Return)
    assert pane.view.current_record().name == "Aaron"
    assert [record.name for record in pane.view.selected_records()] == ["Aaron"]


@pytest.mark.parametrize("seed", range(3))
def test_random_keys_and_clicks(pane: TablesPane, seed: int) -> None:
    """No warning of Qt's, no error, and rows that agree with the project (warnings fail every test)."""
    chance = random.Random(seed)
    keys = [*_KEYS, "Return", "Escape", "Tab", "Backtab", "Delete", "F2", "Space", "Backspace"]
    stack = pane._document.undo_stack
    for _ in range(160):
        if pane.view.model().shown < 3:
            stack.setIndex(0)
        gesture = chance.random()
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or pane.view
        if gesture < 0.45:
            _press(target, Keys[f"Key_{chance.choice(keys)}"])
        elif gesture < 0.7:
            for letter in chance.choice(
                ["2025-03-", "30 feb 2025", "put", "call", "held", "a;b,c", "~", "2h"]
            ):
                target = QApplication.activePopupWidget() or QApplication.focusWidget() or pane.view
                _press(target, Keys(ord(letter.upper())), letter)
        elif gesture < 0.9:
            port = pane.view.viewport()
            place = QPoint(chance.randrange(port.width()), chance.randrange(port.height()))
            click = chance.choice([QTest.mouseClick, QTest.mouseDClick])
            click(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        else:
            chance.choice([stack.undo, stack.redo, pane.new_row, pane.duplicate, pane.select_all])()
        if chance.random() < 0.5:
            QApplication.processEvents()
    model = pane.pages[0].model
    assert model._order == model._ordering.arranged(model.cells)
    assert set(model._order) == set(pane._document.project.events)
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()


def _press(target: QWidget, key: Qt.Key, text: str = "") -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, target, key, text, Qt.KeyboardModifier.NoModifier)


def test_tab_after_the_last_cell_of_a_new_row_begins_another(pane: TablesPane, qtbot: QtBot) -> None:
    """Wherever sorting has put the row: the one that follows it there must not be typed over."""
    before = dict(pane._document.project.events)
    pane.new_row()
    qtbot.keyClicks(editor_of(pane), "1 jan 2020")
    for _ in range(8):
        qtbot.keyClick(editor_of(pane), Keys.Key_Tab)
        if column_of(pane) == "date":
            break
    assert pane.view.model().is_new_row(pane.view.currentIndex().row())
    qtbot.keyClicks(editor_of(pane), "2 jan 2020")
    qtbot.keyClick(editor_of(pane), Keys.Key_Tab)
    events = pane._document.project.events
    assert {key: events[key] for key in before} == before
    assert len(events) == len(before) + 2


@pytest.mark.parametrize(("key", "column"), [(Keys.Key_Tab, "kind"), (Keys.Key_Return, "date")])
def test_a_reading_is_taken_and_typing_goes_on(
    pane: TablesPane, qtbot: QtBot, key: Qt.Key, column: str
) -> None:
    pane.view.go_to_key("call-1", "date", edit=True)
    editor = editor_of(pane)
    assert isinstance(editor, DateEditor)
    editor.selectAll()
    qtbot.keyClicks(editor, "12/05/2025")
    qtbot.keyClick(editor, Keys.Key_Tab)
    qtbot.waitUntil(editor.menu.isVisible)
    qtbot.keyClick(editor.menu, key)
    assert pane._document.project.events["call-1"].date == parse_edtf("2025-05-12")
    assert column_of(pane) == column
