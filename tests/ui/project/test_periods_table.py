"""The table of periods: sorted by beginning, presets of colour, days, undo."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models import edits
from models.defaults import PALETTE
from models.project import Project
from models.records import Period
from ui import theme
from ui.document import Document
from ui.project.colours import presets
from ui.project.records_dialog import RecordsDialog
from ui.settings import Settings

Date = datetime.date


class Bench:
    def __init__(self, dialog: RecordsDialog, document: Document) -> None:
        self.dialog, self.document = dialog, document
        self.model = dialog.view.model()

    def texts(self, column: str) -> list[str]:
        place = self.model.table.position(column)
        rows = range(self.model.shown)
        return [self.model.index(row, place).data() for row in rows]

    def type(self, row: int, column: str, text: str) -> bool:
        return self.model.setData(self.model.index(row, self.model.table.position(column)), text)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, settings_path: Path, today: Callable[[], datetime.date]) -> Bench:
    document = Document()
    document.replace(project, None)
    for period in (
        Period(id="b", name="Beta", start=Date(2025, 2, 1), end=Date(2025, 3, 1)),
        Period(id="a", name="Alpha", start=Date(2025, 6, 1)),
        Period(id="c", name="Gamma", start=Date(2025, 1, 1), names={"fr": "Trêve"}),
    ):
        document.edit("", edits.add(period))
    dialog = RecordsDialog("periods", document, Settings(settings_path), today)
    document.setParent(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    return Bench(dialog, document)


def test_they_stand_in_the_order_of_time(bench: Bench) -> None:
    assert bench.texts("name") == ["Gamma", "Beta", "Alpha"]
    assert bench.texts("end") == ["", "1 Mar 2025", ""]
    assert bench.texts("names") == ["fr: Trêve", "", ""]


def test_a_colour_is_chosen_by_name_or_typed(bench: Bench) -> None:
    assert bench.type(0, "colour", "orange")
    assert bench.document.project.periods["c"].colour == PALETTE[1]
    assert bench.texts("colour")[0] == "Orange"
    assert bench.type(0, "colour", "123abc")
    assert bench.document.project.periods["c"].colour == "#123ABC"
    assert not bench.type(0, "colour", "reddish")
    bench.document.undo_stack.undo()
    assert bench.texts("colour")[0] == "Orange"


def test_every_preset_can_be_read_in_both_themes() -> None:
    assert list(presets().values()) == list(PALETTE)
    for colour in presets().values():
        for each in (theme.LIGHT, theme.DARK):
            assert theme.contrast(each.shown(colour), each.surface) >= 3


def test_days_are_checked(bench: Bench) -> None:
    assert bench.type(1, "end", "10 April 2025")
    assert bench.document.project.periods["b"].end == Date(2025, 4, 10)
    assert not bench.type(1, "end", "1 Jan 2025")
    assert not bench.type(1, "start", "")
    assert bench.type(1, "end", "")
    assert bench.document.project.periods["b"].end is None


def test_add_type_a_name_and_delete(bench: Bench, qtbot: QtBot) -> None:
    bench.dialog.add()
    editor = bench.dialog.view.focusWidget()
    qtbot.keyClicks(editor, "Sanctions")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    added = bench.document.project.periods["period"]
    assert added.name == "Sanctions"
    assert added.colour == PALETTE[0]
    assert added.start < added.end
    bench.dialog.view.select_keys(["period"])
    bench.dialog.delete()
    assert "period" not in bench.document.project.periods
    bench.document.undo_stack.undo()
    assert "period" in bench.document.project.periods
