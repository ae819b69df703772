"""The dialog of the smaller tables: the same keys as in the large ones."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from models.project import Project
from ui.document import Document
from ui.project import records_dialog
from ui.project.kind_removal import Decision
from ui.project.records_dialog import RecordsDialog
from ui.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(
    qtbot: QtBot, project: Project, settings_path: Path, today: Callable[[], datetime.date]
) -> RecordsDialog:
    document = Document()
    document.replace(project, None)
    shown = RecordsDialog("sides", document, Settings(settings_path), today)
    document.setParent(shown)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    shown.view.setFocus()
    return shown


def test_copy_and_paste(dialog: RecordsDialog, qtbot: QtBot, project: Project) -> None:
    dialog.view.select_keys(["us"])
    qtbot.keyClick(dialog.view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().split("\t")[0] == "United States"
    qtbot.keyClick(dialog.view, Qt.Key.Key_V, CONTROL)
    assert sorted(side.name for side in project.sides.values()) == [
        "Russia",
        "United States",
        "United States",
    ]


def test_there_must_be_a_row_to_delete(dialog: RecordsDialog, qtbot: QtBot, project: Project) -> None:
    assert not dialog.delete_button.isEnabled()
    dialog.view.select_keys(["us"])
    assert dialog.delete_button.isEnabled()
    dialog.tabs.setCurrentIndex(0)
    assert not dialog.delete_button.isEnabled()
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.view.viewport().focusWidget() or dialog.view, Qt.Key.Key_Return)
    dialog.view.select_keys(["kind"])
    qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert "kind" not in project.kinds


def test_cut(dialog: RecordsDialog, qtbot: QtBot, project: Project) -> None:
    dialog.add()
    qtbot.keyClick(dialog.view.viewport().focusWidget() or dialog.view, Qt.Key.Key_Escape)
    dialog.view.select_keys(["side"])
    qtbot.keyClick(dialog.view, Qt.Key.Key_X, CONTROL)
    assert "side" not in project.sides
    assert QGuiApplication.clipboard().text().startswith("New side")


def test_duplicate(dialog: RecordsDialog, qtbot: QtBot, project: Project) -> None:
    dialog.tabs.setCurrentIndex(0)
    dialog.view.setFocus()
    dialog.view.select_keys(["call"])
    qtbot.keyClick(dialog.view, Qt.Key.Key_D, CONTROL)
    (copy,) = [kind for kind in project.kinds.values() if kind.name == "Call (copy)"]
    assert copy.order == 3
    assert [record.id for record in dialog.view.selected_records()] == [copy.id]


def test_deleting_a_kind_in_use_asks_where_its_events_go(
    dialog: RecordsDialog, qtbot: QtBot, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.tabs.setCurrentIndex(0)
    dialog.view.select_keys(["meeting"])
    monkeypatch.setattr(records_dialog, "ask_where_to", lambda *_: None)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert "meeting" in project.kinds
    monkeypatch.setattr(records_dialog, "ask_where_to", lambda *_: Decision("call"))
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert "meeting" not in project.kinds
    assert project.events["anchorage"].kind == "call"


def test_the_context_menu_has_the_verbs(dialog: RecordsDialog) -> None:
    dialog.view.select_keys(["us"])
    menu = dialog._actions[dialog.view].menu()
    enabled = [action.text() for action in menu.actions() if action.isEnabled() and not action.menu()]
    assert enabled[:7] == ["New", "Duplicate", "Delete", "Edit", "Cut", "Copy", "Paste"]


def test_names_of_kinds_in_other_languages(dialog: RecordsDialog, project: Project) -> None:
    dialog.tabs.setCurrentIndex(0)
    model = dialog.view.model()
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    column = titles.index("Other languages")
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    cell = model.index(names.index("Call"), column)
    assert model.setData(cell, "fr: Appel (visio)", Qt.ItemDataRole.EditRole)
    assert project.kinds["call"].names == {"fr": "Appel (visio)"}
    assert cell.data() == "fr: Appel (visio)"
    assert not model.setData(cell, "Appel", Qt.ItemDataRole.EditRole)
    assert project.kinds["call"].names == {"fr": "Appel (visio)"}


def test_a_new_side_named_with_enter_stays_current(
    dialog: RecordsDialog, qtbot: QtBot, project: Project
) -> None:
    dialog.add()
    qtbot.keyClicks(dialog.view.viewport().focusWidget(), "Aland")
    qtbot.keyClick(dialog.view.viewport().focusWidget(), Qt.Key.Key_Return)
    dialog.delete()
    assert sorted(side.name for side in project.sides.values()) == ["Russia", "United States"]
