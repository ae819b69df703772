"""Text, notes, choices, authors and links in forms."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.records import Status
from ui.widgets.adder import Adder
from ui.widgets.choice_field import ChoiceField, Option
from ui.widgets.field import NotesField, TextField
from ui.widgets.row_menu import moved
from ui.widgets.url_field import ArchivedUrlField, UrlField, is_web_link

# Completions pop up in a window of their own, which offscreen can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


def test_a_refused_value_stays_as_typed(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.reset("before")
    field.committed.connect(lambda _value, _before: field.flag("taken"))
    field.editor.setText("after")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.text == "after"
    assert field.value == "before"
    assert field.editor.property("invalid") == "true"
    qtbot.keyClick(field.editor, Qt.Key.Key_Escape)
    assert field.text == "before"
    assert not field.is_flagged


def test_enter_breaks_a_line_of_notes_and_ctrl_enter_commits(qtbot: QtBot) -> None:
    field = NotesField()
    qtbot.addWidget(field)
    field.reset("")
    values: list[object] = []
    field.committed.connect(lambda value, _before: values.append(value))
    qtbot.keyClicks(field.editor, "one")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(field.editor, "two")
    assert values == []
    qtbot.keyClick(field.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert values == ["one\ntwo"]


def test_a_choice_keeps_the_type_of_its_value_and_ignores_the_wheel(qtbot: QtBot) -> None:
    field = ChoiceField(lambda: [Option(status, status.value) for status in Status])
    qtbot.addWidget(field)
    field.reset(Status.HELD)
    values: list[object] = []
    field.committed.connect(lambda value, _before: values.append(value))
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.combo, turn)
    assert values == []
    qtbot.keyClick(field.combo, Qt.Key.Key_Down)
    assert values == [Status.CLAIMED]
    assert isinstance(values[0], Status)


def test_a_name_typed_is_found_or_new(qtbot: QtBot) -> None:
    adder = Adder("Add")
    qtbot.addWidget(adder)
    adder.set_records([("a", "Alpha"), ("b", "Beta"), ("b2", "Beta")])
    found: list[str] = []
    new: list[str] = []
    adder.chosen.connect(found.append)
    adder.unknown.connect(new.append)
    for text in ("alpha", "Gamma", "  ", "Beta (b2)"):
        qtbot.keyClicks(adder, text)
        qtbot.keyClick(adder, Qt.Key.Key_Return)
        adder.clear()
    assert found == ["a", "b2"]
    assert new == ["Gamma"]


def test_a_name_that_several_have_stays_as_typed(qtbot: QtBot) -> None:
    adder = Adder("Add")
    qtbot.addWidget(adder)
    adder.set_records([("b", "George Bush", "Bush"), ("b2", "George Bush"), ("p", "Vladimir Putin", "Putin")])
    found: list[str] = []
    adder.chosen.connect(found.append)
    qtbot.keyClicks(adder, "george bush")
    with qtbot.waitSignal(adder.unclear) as unclear:
        qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert "George Bush (b) or George Bush (b2)" in unclear.args[0]
    assert (adder.text(), found) == ("george bush", [])
    for text in ("George Bush (b2)", "putin"):
        adder.clear()
        qtbot.keyClicks(adder, text)
        qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert found == ["b2", "p"]


def test_a_completion_is_taken_once(qtbot: QtBot) -> None:
    adder = Adder("Add")
    qtbot.addWidget(adder)
    with qtbot.waitActive(adder):
        adder.show()
    adder.setFocus()
    adder.set_records([("a", "Alpha"), ("b", "Beta")])
    found: list[str] = []
    new: list[str] = []
    adder.chosen.connect(found.append)
    adder.unknown.connect(new.append)
    qtbot.keyClicks(adder, "bet")
    popup = adder.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found == ["b"] and adder.text() == "")
    assert new == []


@pytest.mark.parametrize(
    ("text", "is_link"),
    [
        ("https://example.org/a", True),
        ("http://example.org", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("www.example.org/a", True),
        ("https://exa mple.org", False),
        ("example.org", False),
        ("", False),
    ],
)
def test_only_web_links_open(qtbot: QtBot, text: str, is_link: bool) -> None:
    field = UrlField()
    qtbot.addWidget(field)
    field.reset(text)
    assert is_web_link(text) is is_link
    assert field.open_button.isEnabled() is is_link


def test_items_move_within_their_list() -> None:
    assert moved((1, 2, 3), 2, -1) == (1, 3, 2)
    assert moved((1, 2, 3), 0, -1) == (1, 2, 3)


@pytest.mark.parametrize("make", [UrlField, ArchivedUrlField])
def test_links_and_archived_copies_are_checked_alike(qtbot: QtBot, make: type[UrlField]) -> None:
    field = make()
    qtbot.addWidget(field)
    field.reset("")
    qtbot.keyClicks(field.editor, "javascript:alert(1)")
    field.commit()
    assert field.is_flagged
    assert field.value == ""
    for text, said in (("foo bar", "This is no web address: nothing opens it."), ("www.x.org/a", "")):
        field.editor.clear()
        qtbot.keyClicks(field.editor, text)
        assert field.message.text() == ""
        field.commit()
        assert field.message.text() == said
    assert field.value == "https://www.x.org/a"
