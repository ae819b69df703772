"""The list of styles: found by search, and steady while more are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from models.citations import styles
from models.project import Project
from tests.ui.project.style_files import BUILT_IN, titles, write
from ui.project import style_list
from ui.project.style_list import StyleList
from ui.project.styles_dialog import StylesDialog
from ui.settings import Settings


def test_the_list_is_a_sound_model(qtbot: QtBot, home: Path) -> None:
    for number in range(50):
        write(home / "many", f"style-{number}", f"Style {number:02}")
    styles.set_folders([home / "many"])
    model = StyleList()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.filled):
        model.reload()
    assert len(model) == 53
    model.set_search("STYLE 1")
    assert model.rowCount() == 14
    assert model.style_at(99) is None
    tester.deleteLater()


@pytest.fixture
def reading(
    qtbot: QtBot, settings_path: Path, project: Project, home: Path, monkeypatch: pytest.MonkeyPatch
) -> StylesDialog:
    """A dialog that reads one style at a time, of many, and has read a few."""
    for number in range(100):
        write(home / "many", f"style-{number:02}", f"Style {number:02}")
    styles.set_folders([home / "many"])
    monkeypatch.setattr(style_list, "_SLICE", 0)
    dialog = StylesDialog(project, Settings(settings_path), chosen="style-50")
    qtbot.addWidget(dialog)
    dialog.list._timer.stop()
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def finish(qtbot: QtBot, dialog: StylesDialog) -> None:
    dialog.list._timer.start()
    qtbot.waitUntil(lambda: not dialog.list.is_reading)


def seen(dialog: StylesDialog, title: str) -> int:
    """Where a row is in the list, in pixels."""
    return dialog.view.visualRect(dialog.list.index(titles(dialog).index(title), 0)).top()


def test_the_style_in_use_is_there_at_once_and_stays_where_it_is(qtbot: QtBot, reading: StylesDialog) -> None:
    QCursor.setPos(reading.mapToGlobal(QPoint(-50, -50)))
    assert titles(reading) == [BUILT_IN[0], "Style 50"]
    assert reading.count.text().startswith("Reading the styles…")
    before, bottom = seen(reading, "Style 50"), reading.count.y()
    finish(qtbot, reading)
    assert len(titles(reading)) == 103
    assert seen(reading, "Style 50") == before
    assert reading.current is not None
    assert reading.current.id == "style-50"
    assert (reading.count.text(), reading.count.y()) == ("103 style(s)", bottom)


def test_what_the_pointer_is_on_stays_there_while_others_come(qtbot: QtBot, reading: StylesDialog) -> None:
    reading.search.setText("e")
    row = reading.view.visualRect(reading.list.index(0, 0))
    QCursor.setPos(reading.view.viewport().mapToGlobal(row.center()))
    title = titles(reading)[0]
    reading.view.setCurrentIndex(reading.list.index(1, 0))
    finish(qtbot, reading)
    assert seen(reading, title) == row.top()
    assert reading.current is not None
    assert reading.current.id == "style-50"
