"""Rows taken away by real actions while they are selected: views ask about them on their way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from models import edits
from models.dates import parse_edtf
from models.records import Actor, Event, Indicator, IndicatorPoint, Record, Source

if TYPE_CHECKING:
    from tests.ui.tables.conftest import Bench

Keys = Qt.Key
_POINTS = tuple(
    IndicatorPoint(date=parse_edtf(f"2025-0{month}"), value=40.0 + month) for month in range(1, 5)
)
every_table = pytest.mark.parametrize("record_type", [Event, Actor, Source, Indicator])


@pytest.fixture
def bench(bench: Bench) -> Bench:
    """With a series of four points."""
    bench.document.edit("", edits.add(Indicator(id="support", name="Support", points=_POINTS)))
    bench.document.undo_stack.clear()
    return bench


def rows(bench: Bench) -> list[object]:
    """The records (or points) that the table shows, checked against those of the project."""
    model, project = bench.view.model(), bench.document.project
    found = [model.row(row) for row in range(model.shown)]
    keys = [model.key(row) for row in range(model.shown)]
    assert dict(zip(keys, found, strict=True)) == dict(model.table.rows(project))
    return found


def check_selection(bench: Bench) -> None:
    """The shared selection is what the table shows as selected, and the project holds it."""
    selected = {record.id for record in bench.view.selected_records()}
    if bench.selection.record_type is bench.view.model().table.record_type:
        assert set(bench.selection.ids) == selected
    assert bench.selection.current is None or bench.selection.record() is not None


def back_and_forth(bench: Bench, before: list[object], after: list[object]) -> None:
    """Undo and redo twice, the last row selected each time."""
    stack, view = bench.document.undo_stack, bench.view
    for step, expected in [(stack.undo, before), (stack.redo, after)] * 2:
        view.go_to(view.model().shown - 1)
        step()
        assert rows(bench) == expected
        check_selection(bench)


@every_table
@pytest.mark.parametrize("place", ["first", "last"])
def test_delete_undo_redo(bench: Bench, record_type: type[Record], place: str) -> None:
    bench.pane.show_table(record_type)
    before = rows(bench)
    bench.view.go_to(0 if place == "first" else len(before) - 1)
    bench.key(Keys.Key_Delete)
    after = rows(bench)
    assert len(after) == len(before) - 1
    check_selection(bench)
    back_and_forth(bench, before, after)


@every_table
def test_duplicate_undo_redo(bench: Bench, record_type: type[Record]) -> None:
    bench.pane.show_table(record_type)
    table, before = bench.view.model().table, rows(bench)
    bench.view.go_to(0)
    bench.pane.duplicate()
    after = rows(bench)
    assert len(after) == len(before) + (table.duplicate is not None)
    check_selection(bench)
    if table.duplicate is not None:
        back_and_forth(bench, before, after)


@pytest.mark.parametrize("record_type", [Actor, Source])
def test_add_undo_redo(bench: Bench, record_type: type[Record]) -> None:
    bench.pane.show_table(record_type)
    before = rows(bench)
    bench.view.go_to(0)
    bench.pane.new_row()
    bench.key(Keys.Key_Return)
    after = rows(bench)
    assert len(after) == len(before) + 1
    back_and_forth(bench, before, after)


def test_type_an_event_undo_redo(bench: Bench) -> None:
    before = rows(bench)
    bench.pane.new_row()
    bench.qtbot.keyClicks(bench.editor, "2025-03-04")
    bench.key(Keys.Key_Return)
    bench.key(Keys.Key_Escape)
    after = rows(bench)
    assert len(after) == len(before) + 1
    back_and_forth(bench, before, after)


@every_table
def test_every_row_at_once(bench: Bench, record_type: type[Record]) -> None:
    bench.pane.show_table(record_type)
    before = rows(bench)
    bench.view.selectAll()
    bench.key(Keys.Key_Delete)
    assert bench.view.model().shown == 0
    assert bench.view.selected_records() == []
    bench.document.undo_stack.undo()
    assert rows(bench) == before
    bench.document.undo_stack.redo()
    assert bench.selection.ids == ()


@every_table
def test_a_row_about_to_go_reads_as_nothing_and_takes_nothing(
    bench: Bench, record_type: type[Record]
) -> None:
    bench.pane.show_table(record_type)
    model = bench.view.model()
    column = model.table.position(model.table.typed_first)
    seen: list[object] = []

    def look(_parent: QModelIndex, row: int, _last: int) -> None:
        seen.extend([model.row(row), model.data(model.index(row, column)), *model.ids(range(row, row + 1))])
        assert model.setData(model.index(row, column), "2025-03-04")
        assert model.problem_with(row, column, "2025-03-04") == ""

    model.rowsAboutToBeRemoved.connect(look)
    bench.view.go_to(model.shown - 1)
    bench.key(Keys.Key_Delete)
    assert seen == [None, None]
    assert bench.document.undo_stack.count() == 1
