"""Rows in the whole window: undo by key while a cell is open, what the status line says, a dialog.

Undo takes back the typing if there is some, else what was done last.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.records import Event, Indicator, IndicatorPoint
from ui import dialogs
from ui.main_window import MainWindow
from ui.tables.indicator_dialogs import NewIndicatorDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def line(qtbot: QtBot) -> QLineEdit | QComboBox:
    """The editor that has the keyboard."""
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit | QComboBox))
    return QApplication.focusWidget()


def test_an_event_just_made_is_taken_back_from_its_empty_title(window: MainWindow, qtbot: QtBot) -> None:
    before = window.document.project.copy()
    window.tables.create_event(parse_edtf("2025-09-01"))
    qtbot.keyClick(line(qtbot), Keys.Key_Z, CTRL)
    assert window.document.project == before
    assert window.document.undo_stack.index() == 0


def test_typing_is_undone_before_the_event(window: MainWindow, qtbot: QtBot) -> None:
    before = window.document.project.copy()
    window.tables.create_event(parse_edtf("2025-09-01"))
    title = line(qtbot)
    qtbot.keyClicks(title, "Here")
    qtbot.keyClick(title, Keys.Key_Z, CTRL)
    assert title.text() == ""
    assert len(window.document.project.events) == len(before.events) + 1
    qtbot.keyClick(title, Keys.Key_Z, CTRL)
    assert window.document.project == before


def test_a_half_typed_row_is_not_mixed_up_with_what_was_done_before(window: MainWindow, qtbot: QtBot) -> None:
    window.tables.create_event(parse_edtf("2025-09-01"))
    qtbot.keyClick(line(qtbot), Keys.Key_Escape)
    window.add(Indicator)
    for text in ("Support", "2 jan 2026"):
        qtbot.keyClicks(line(qtbot), text)
        qtbot.keyClick(line(qtbot), Keys.Key_Return)
    qtbot.keyClick(line(qtbot), Keys.Key_Z, CTRL)
    assert parse_edtf("2025-09-01") in [event.date for event in window.document.project.events.values()]
    qtbot.keyClicks(line(qtbot), "44")
    qtbot.keyClick(line(qtbot), Keys.Key_Return)
    assert [i.name for i in window.document.project.indicators.values()] == ["Support"]


def test_a_project_is_not_left_with_a_half_typed_row_unsaid(window: MainWindow, qtbot: QtBot) -> None:
    window.add(Indicator)
    qtbot.keyClicks(line(qtbot), "Support")
    qtbot.keyClick(line(qtbot), Keys.Key_Return)
    refused = window.unfinished.refused()
    assert refused is not None
    assert (refused.text, refused.problem) == ("Support", "Missing: Date, Value.")
    window.unfinished.finish()
    said = window.statusBar().currentMessage()
    assert said == "“Support” is not in the project yet. Missing: Date, Value."


def test_the_status_line_says_what_was_pasted_and_deleted(window: MainWindow, qtbot: QtBot) -> None:
    window.tables.view.select_keys(["call-1"])
    window.actions_by_name["copy"].trigger()
    window.actions_by_name["paste"].trigger()
    said = window.statusBar().currentMessage
    assert said() == "1 event(s) pasted, on the same days as the copied ones."
    window.actions_by_name["delete"].trigger()
    assert said() == "Event of 12 Feb 2025 deleted. Ctrl+Z brings back what was deleted."
    window.timeline.view.setFocus()
    window.selection.select(Event, ["anchorage"])
    window.timeline.view.delete_selected()
    assert said().startswith("Event of 15 Aug 2025 deleted.")


def test_the_menu_makes_an_indicator(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_in(dialog: NewIndicatorDialog) -> int:
        dialog.show()
        fields = ((dialog.name, "Aid"), (dialog.date, "mar 2025"), (dialog.value, "7"))
        for field, text in fields:
            qtbot.keyClicks(field.editor, text)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(dialogs, "run", fill_in)
    window.actions_by_name["new_indicator"].trigger()
    (row,) = window.tables.view.selected_records()
    assert (row.indicator.name, row.point.value) == ("Aid", 7.0)
    window.document.undo_stack.undo()
    assert window.document.project.indicators == {}


def test_a_value_is_added_from_the_strip_of_the_timeline(window: MainWindow, qtbot: QtBot) -> None:
    points = tuple(IndicatorPoint(date=parse_edtf(f"2025-0{month}-01"), value=40.0) for month in (2, 8))
    window.document.edit("", edits.add(Indicator(id="poll", name="Support", points=points)))
    view = window.timeline.view
    plot = view.drawing.charts[0].plot
    place = QPointF(plot.x + plot.width / 2, plot.y + plot.height / 2)
    menu = view.menu_at(view._hit(place), place)
    next(action for action in menu.actions() if action.text() == "Add a value here…").trigger()
    qtbot.keyClicks(line(qtbot), "44")
    qtbot.keyClick(line(qtbot), Keys.Key_Return)
    added = window.document.project.indicators["poll"].points[2]
    assert (added.date, added.value) == (view.date_at(view.scale.day(place.x())), 44.0)
