"""Check a figure, with the keyboard."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Measure
from ui.document import Document
from ui.explain.dialog import ExplainDialog
from ui.explain.findings import DAYS, NAME, QUESTION, VALUE
from ui.selection import Selection

Key = Qt.Key


@pytest.fixture
def document(project: Project) -> Document:
    document = Document()
    document.replace(project, None)
    return document


@pytest.fixture
def selection(document: Document) -> Selection:
    return Selection(document)


@pytest.fixture
def dialog(
    qtbot: QtBot, document: Document, selection: Selection, today: Callable[[], datetime.date]
) -> ExplainDialog:
    dialog = ExplainDialog(document, selection, today)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog: ExplainDialog, heading: str) -> list[tuple[str, str, str]]:
    """(value, definition, days) of the rows under a heading."""
    table = dialog.results.rows
    found: list[tuple[str, str, str]] = []
    inside = False
    for row in range(table.rowCount()):
        texts = table.texts(row)
        if table.finding(row) is None:
            inside = texts[VALUE] == heading
        elif inside:
            found.append((texts[VALUE], texts[NAME], texts[DAYS]))
    return found


def choose(combo: QComboBox, data: str) -> None:
    combo.setCurrentIndex(combo.findData(data))


def test_it_is_empty_and_ready_to_type(dialog: ExplainDialog) -> None:
    assert dialog.focusWidget() is dialog.number
    assert dialog.message.text().startswith("Type a number")
    assert dialog.results.rows.rowCount() == 0
    assert not dialog.copy_button.isEnabled()


def test_typing_a_number_lists_what_yields_it(qtbot: QtBot, dialog: ExplainDialog) -> None:
    QAbstractItemModelTester(dialog.results.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    qtbot.keyClicks(dialog.number, "34")
    qtbot.waitUntil(lambda: bool(rows(dialog, "Exact")))
    assert ("34 days", "Median interval", "the middle of 10, 16, 19, 34, 46, 59, 62") in rows(dialog, "Exact")
    assert rows(dialog, "Rounded")[0][:2] == ("33.625 days", "One contact every")
    dialog.number.clear()
    qtbot.waitUntil(lambda: not rows(dialog, "Exact"))


def test_a_silence_selects_its_events(qtbot: QtBot, dialog: ExplainDialog, selection: Selection) -> None:
    qtbot.keyClicks(dialog.number, "62")
    qtbot.keyClick(dialog.number, Key.Key_Return)
    for widget in (dialog.number, dialog.figure, dialog.measure):
        assert dialog.focusWidget() is widget
        qtbot.keyClick(widget, Key.Key_Tab)
    qtbot.keyClick(dialog.results, Key.Key_Down)
    qtbot.keyClick(dialog.results, Key.Key_Down)
    assert selection.event_ids == ("call-2", "call-3")
    assert "18 Mar 2025 → 19 May 2025" in dialog.details.text()
    assert "next" in dialog.details.text()


def test_enter_looks_up_at_once_and_does_not_close(qtbot: QtBot, dialog: ExplainDialog) -> None:
    qtbot.keyClicks(dialog.number, "65")
    qtbot.keyClick(dialog.number, Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.message.text() == "No definition yields 65. These come nearest."
    assert len(rows(dialog, "Nearest")) == 5


def test_what_is_no_number_is_said(qtbot: QtBot, dialog: ExplainDialog) -> None:
    qtbot.keyClicks(dialog.number, "<b>many</b>")
    qtbot.keyClick(dialog.number, Key.Key_Return)
    assert "“<b>many</b>”" in dialog.message.text()
    assert dialog.message.textFormat() is Qt.TextFormat.PlainText
    assert not dialog.copy_button.isEnabled()


def test_a_claim_is_judged(qtbot: QtBot, dialog: ExplainDialog) -> None:
    qtbot.keyClicks(dialog.number, "64")
    choose(dialog.figure, "days_since_last")
    assert dialog.message.text().startswith("True only if")
    assert rows(dialog, "What it is instead") == [
        ("63 days", "Days since the last contact", "16 Oct 2025 → 18 Dec 2025")
    ]
    dialog.number.setText("8")
    choose(dialog.figure, "count")
    assert dialog.message.text().startswith("True, by the definition")
    assert rows(dialog, "What it is for other measures")[0][0] == "9"


def test_a_claim_true_of_both_measures_is_confirmed_by_both(qtbot: QtBot, dialog: ExplainDialog) -> None:
    qtbot.keyClicks(dialog.number, "63")
    choose(dialog.figure, "days_since_last")
    assert rows(dialog, "Exact")
    assert not rows(dialog, "What it is for other measures")
    assert dialog.results.rows.texts(1)[QUESTION] == "Phone calls; Direct contacts"
    dialog.results.selectRow(1)
    texts = dialog.details.text().splitlines()
    assert [text.split(" between")[0] for text in texts[2:4]] == ["Phone calls", "Phone calls and meetings"]


def test_a_measure_narrows_the_search(qtbot: QtBot, dialog: ExplainDialog) -> None:
    qtbot.keyClicks(dialog.number, "30.75")
    qtbot.keyClick(dialog.number, Key.Key_Return)
    (whole,) = [each for each in rows(dialog, "Exact") if each[1] == "Mean interval"]
    choose(dialog.measure, "calls")
    texts = dialog.results.rows.texts(1)
    assert texts[NAME] == whole[1]
    assert texts[QUESTION] == "Variant of Phone calls"


def test_it_follows_edits(qtbot: QtBot, dialog: ExplainDialog, document: Document) -> None:
    choose(dialog.figure, "count")
    qtbot.keyClicks(dialog.number, "7")
    qtbot.keyClick(dialog.number, Key.Key_Return)
    assert dialog.message.text().startswith("False")
    document.edit("Delete", edits.delete_events(document.project, ["call-1"]))
    qtbot.waitUntil(lambda: dialog.message.text().startswith("True"))
    measure = document.project.measures["direct"]
    document.edit("Rename", edits.update(measure, name="Both"))
    assert dialog.measure.itemText(dialog.measure.findData("direct")) == "Both"


def test_all_and_one_are_copied_as_text(qtbot: QtBot, dialog: ExplainDialog) -> None:
    qtbot.keyClicks(dialog.number, "23")
    qtbot.keyClick(dialog.number, Key.Key_Return)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Check a figure – 23"
    assert "23 days\tOpening silence\tPhone calls; Direct contacts\t20 Jan 2025 → 12 Feb 2025" in copied
    dialog.results.setFocus()
    qtbot.keyClick(dialog.results, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("23 days\t")


def test_every_control_has_a_name(dialog: ExplainDialog) -> None:
    for widget in (dialog.number, dialog.figure, dialog.measure, dialog.results, dialog.details):
        assert widget.accessibleName()


def test_another_as_of_day_is_offered_last(qtbot: QtBot, dialog: ExplainDialog) -> None:
    qtbot.keyClicks(dialog.number, "61")
    qtbot.keyClick(dialog.number, Key.Key_Return)
    heading = "On another as-of day it would be so"
    assert rows(dialog, heading)[0] == ("61 days", "Days since the last contact", "16 Oct 2025 → 16 Dec 2025")
    table = dialog.results.rows
    headings = [table.texts(row)[0] for row in range(table.rowCount()) if table.finding(row) is None]
    assert headings == ["Nearest", heading]
    questions = [table.texts(row)[QUESTION] for row in range(table.rowCount()) if table.finding(row)]
    assert questions[-1].startswith("As of 18 May 2025: Phone calls")
    dialog.number.setText("62")
    choose(dialog.figure, "days_since_last")
    assert rows(dialog, heading)[0][2] == "16 Oct 2025 → 17 Dec 2025"


def test_what_the_dates_only_allow_is_not_said_to_be(
    qtbot: QtBot, dialog: ExplainDialog, document: Document
) -> None:
    call = document.project.events["call-1"]
    document.edit("Open", edits.update(call, date=parse_edtf("[..2025-02-28]")))
    for measure in document.project.ordered(Measure):
        document.edit("Window", edits.update(measure, start=None))
    qtbot.keyClicks(dialog.number, "500")
    qtbot.keyClick(dialog.number, Key.Key_Return)
    assert "may yield it" in dialog.message.text()
    possible = rows(dialog, "Possible: inside the range that the dates leave")
    assert ("18+ days", "Closed silence", "before 1 Mar 2025 → 18 Mar 2025") in possible
