"""What cells look like: as the style draws those of a plain table, and what only ours have."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Project
from ui import theme
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.tables.event_columns import EVENTS
from ui.tables.model import TableModel
from ui.tables.view import TableView

PLAIN = ("date", "title", "status", "sources")
"""Columns without symbols and pills."""
WASHES = ("good_wash", "warning_wash", "alarm_wash", "neutral_wash")
_FAINT = 24
"""Difference of shade that nobody sees: antialiasing of a text that stands half a pixel elsewhere."""


@pytest.fixture(params=list(theme.THEMES.values()), ids=lambda each: each.name)
def view(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    project: Project,
    today: Callable[[], datetime.date],
    settings_path: Path,
) -> Iterator[TableView]:
    theme.apply(qapp, request.param)
    document = Document()
    document.replace(project, None)
    shown = TableView(TableModel(EVENTS, document, today), Selection(document), Settings(settings_path))
    shown.document = document
    qtbot.addWidget(shown)
    shown.resize(1400, 330)
    shown.show()
    yield shown
    theme.apply(qapp, theme.LIGHT)


def bare(view: TableView, qtbot: QtBot) -> QTableView:
    """The same texts in a table that the style draws."""
    model, items = view.model(), QStandardItemModel(view)
    for row in range(model.rowCount() - 1):
        items.appendRow([QStandardItem(model.index(row, c).data()) for c in range(model.columnCount())])
    for row in range(items.rowCount()):
        items.item(row, EVENTS.position("sources")).setTextAlignment(EVENTS.columns[7].alignment)
    table = QTableView()
    table.setModel(items)
    qtbot.addWidget(table)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(view.verticalHeader().defaultSectionSize())
    for column in range(model.columnCount()):
        table.setColumnWidth(column, view.columnWidth(column))
        table.horizontalHeader().setMinimumSectionSize(1)
        table.setColumnHidden(column, view.isColumnHidden(column))
    table.resize(view.size())
    table.show()
    return table


def cell(view: QTableView, row: int, column: str) -> QImage:
    rect = view.visualRect(view.model().index(row, EVENTS.position(column)))
    assert not rect.isEmpty()
    return view.viewport().grab(rect).toImage()


def differences(one: QImage, other: QImage) -> int:
    """Pixels of another colour that can be seen."""
    assert one.size() == other.size()

    def levels(image: QImage, x: int, y: int) -> tuple[int, ...]:
        return image.pixelColor(x, y).getRgb()[:3]

    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(
        any(abs(a - b) > _FAINT for a, b in zip(levels(one, x, y), levels(other, x, y), strict=True))
        for x, y in places
    )


@pytest.mark.parametrize("is_selected", [False, True])
def test_cells_look_as_the_style_draws_them(view: TableView, is_selected: bool, qtbot: QtBot) -> None:
    plain = bare(view, qtbot)
    for each in (view, plain):
        each.clearSelection()
        if is_selected:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            each.selectionModel().select(each.model().index(2, 0), flags)
    for column in PLAIN:
        assert differences(cell(view, 2, column), cell(plain, 2, column)) == 0, column


@pytest.mark.parametrize(("event", "wash"), [("call-1", "good_wash"), ("anchorage", "warning_wash")])
def test_a_pill_has_the_colour_of_what_it_says(view: TableView, event: str, wash: str) -> None:
    shown = cell(view, view.model().row_of(event), "confirmed")
    middle = {shown.pixelColor(x, shown.height() // 2).name().upper() for x in range(shown.width())}
    washes = {name: getattr(theme.current(), name).upper() for name in WASHES}
    assert {name for name, colour in washes.items() if colour in middle} == {wash}


@pytest.mark.parametrize("column", ["date", "kind"])
def test_the_hint_runs_through_the_last_row(view: TableView, column: str) -> None:
    model = view.model()
    view.scrollToBottom()
    last = model.rowCount() - 1
    assert len(colours_of(cell(view, last, column))) > 2


def colours_of(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_a_line_break_and_what_has_no_room_become_one_line(view: TableView, qtbot: QtBot) -> None:
    letters = view.cell_delegate.cells.letters
    assert letters.fitting("one\ntwo", 500) == "one two"
    short = letters.fitting("a long title that has no room", 60)
    assert short.endswith("…")
    assert letters.metrics.horizontalAdvance(short) <= 60
    assert letters.fitting("short", 500) == "short"


def test_the_current_cell_is_framed_while_the_keyboard_is_in_the_table(view: TableView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.model().index(1, EVENTS.position("title")))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    rect = view.visualRect(view.currentIndex())
    frame = view.viewport().grab(QRect(rect.left(), rect.top(), 4, 4)).toImage()
    assert frame.pixelColor(0, 2).name().upper() == theme.current().accent.upper()


def test_cells_follow_an_edit(view: TableView) -> None:
    before = cell(view, 1, "title")
    event = view.model().row(1)
    assert view.document.edit("", edits.update(event, title="Quite another title"))
    assert cell(view, 1, "title") != before
