"""Typing dates into a DateField, as a person does."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.dates import EventDate, parse_edtf
from ui.widgets.date_field import DateField


class Form(QWidget):
    """A date field, another field to go to, and what has been committed."""

    def __init__(self, field: DateField) -> None:
        super().__init__()
        self.field = field
        self.other = QLineEdit()
        self.dates: list[EventDate | None] = []
        field.date_changed.connect(self.dates.append)
        layout = QVBoxLayout(self)
        layout.addWidget(field)
        layout.addWidget(self.other)

    @property
    def edtf(self) -> list[str]:
        return [str(date) for date in self.dates]


@pytest.fixture
def open_form(qtbot: QtBot, today: Callable[[], datetime.date]) -> Callable[..., Form]:
    def build(**options: bool) -> Form:
        form = Form(DateField(today, **options))
        qtbot.addWidget(form)
        with qtbot.waitActive(form):
            form.show()
        form.field.set_date(parse_edtf("2025-10-16"))
        form.field.setFocus()
        form.field.line.selectAll()
        return form

    return build


def type_text(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def test_it_says_what_it_understood_while_typing(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form()
    type_text(qtbot, "12 feb 2025")
    assert "12 February 2025" in form.field.message.text()
    assert "2025-02-12" in form.field.message.text()
    assert form.dates == []


def test_enter_commits_and_rewrites_the_date(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form()
    type_text(qtbot, "2025-02-12")
    qtbot.keyClick(form.field.line, Qt.Key.Key_Return)
    assert form.edtf == ["2025-02-12"]
    assert form.field.line.text() == "12 Feb 2025"
    assert form.field.message.isHidden()


def test_leaving_commits_once(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form()
    type_text(qtbot, "Aug 2025")
    form.other.setFocus()
    form.field.setFocus()
    form.other.setFocus()
    assert form.edtf == ["2025-08"]


def test_what_cannot_be_read_stays_and_is_flagged(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form()
    type_text(qtbot, "30 Feb 2025")
    form.other.setFocus()
    assert form.dates == []
    assert form.field.line.text() == "30 Feb 2025"
    assert form.field.line.property("invalid") == "true"
    assert form.field.message.text()
    assert form.other.hasFocus()


def test_escape_restores(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form()
    type_text(qtbot, "nonsense")
    qtbot.keyClick(form.field.line, Qt.Key.Key_Return)
    qtbot.keyClick(form.field.line, Qt.Key.Key_Escape)
    assert form.field.line.text() == "16 Oct 2025"
    assert form.field.line.property("invalid") == "false"
    assert form.dates == []


def test_the_other_reading_can_be_taken(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form()
    type_text(qtbot, "03/04/2025")
    assert "2025-04-03" in form.field.message.text()
    (button,) = form.field._buttons
    qtbot.waitUntil(button.isVisible)
    assert (button.text(), button.toolTip()) == ("or 4 Mar 2025", "Tuesday 4 March 2025 · 2025-03-04")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert form.edtf == ["2025-03-04"]
    assert form.field._buttons == []


def test_the_keyboard_reaches_the_other_reading(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form()
    type_text(qtbot, "03/04/2025")
    qtbot.waitUntil(form.field._buttons[0].isVisible)
    qtbot.keyClick(form.field.line, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.field._buttons[0]
    assert form.dates == []
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert form.edtf == ["2025-03-04"]


def test_leaving_an_unanswered_question_takes_the_preferred_reading(
    qtbot: QtBot, open_form: Callable[..., Form]
) -> None:
    form = open_form()
    type_text(qtbot, "03/04/2025")
    form.other.setFocus()
    assert form.edtf == ["2025-04-03"]


def test_an_optional_date_can_be_emptied(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form(optional=True)
    qtbot.keyClick(form.field.line, Qt.Key.Key_Delete)
    qtbot.keyClick(form.field.line, Qt.Key.Key_Return)
    assert form.dates == [None]


def test_a_required_date_cannot(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form()
    qtbot.keyClick(form.field.line, Qt.Key.Key_Delete)
    qtbot.keyClick(form.field.line, Qt.Key.Key_Return)
    assert form.dates == []
    assert form.field.line.property("invalid") == "true"


@pytest.mark.parametrize("text", ["Aug 2025", "19-21 Dec 2025", "2025-08-15~/2025-08-16"])
def test_one_day_refuses_everything_else(qtbot: QtBot, open_form: Callable[..., Form], text: str) -> None:
    form = open_form(one_day=True)
    type_text(qtbot, text)
    qtbot.keyClick(form.field.line, Qt.Key.Key_Return)
    assert form.dates == []
    assert form.field.is_flagged


@pytest.mark.parametrize(
    "edtf",
    ["2025", "2025-08", "2025-08-15~", "2025-12-19/2025-12-21", "[2025-08-18..2025-08-25]", "2025?/.."],
)
def test_what_it_shows_is_read_back_as_the_same_date(open_form: Callable[..., Form], edtf: str) -> None:
    form = open_form()
    form.field.set_date(parse_edtf(edtf))
    assert str(form.field.readings[0]) == edtf


def test_a_new_value_spares_what_is_being_typed(qtbot: QtBot, open_form: Callable[..., Form]) -> None:
    form = open_form()
    type_text(qtbot, "3 jul")
    form.field.set_value(parse_edtf("2025-05-19"))
    assert form.field.line.text() == "3 jul"
    qtbot.keyClick(form.field.line, Qt.Key.Key_Escape)
    assert form.field.line.text() == "19 May 2025"
