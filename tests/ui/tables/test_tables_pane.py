"""The tables as a whole: tabs, headings, selection, sizes."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from models.project import Project
from models.records import Actor, Event, Source

if TYPE_CHECKING:
    from tests.ui.tables.conftest import Bench

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key


def test_tabs_count_their_rows(bench: Bench) -> None:
    assert bench.labels() == ["Events 10", "Sources 2", "Actors 3", "Indicator values 0"]


def test_clicking_a_heading_sorts(bench: Bench) -> None:
    header = bench.view.horizontalHeader()
    title = bench.view.model().table.position("title")
    point = QPoint(header.sectionViewportPosition(title) + 10, header.height() // 2)
    bench.selection.select(Event, ["call-3"])
    for first in ("Call 1", "Talks"):
        bench.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert bench.view.model().index(0, title).data() == first
    assert bench.view.selected_rows() == [bench.row_of("call-3")]


def test_columns_hidden_moved_and_sorted_are_remembered(bench: Bench) -> None:
    columns = bench.view.columns
    place = bench.view.model().table.position("place")
    columns.show_column(place, False)
    columns.moveSection(0, 2)
    bench.view.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    columns.resizeSection(4, 333)
    bench.pane.save_state()
    again = bench.new_pane().view
    assert again.isColumnHidden(place)
    assert again.columns.visualIndex(0) == 2
    assert again.columnWidth(4) == 333
    assert (again.model().sort_column, again.model().sort_order) == (4, Qt.SortOrder.DescendingOrder)
    again.columns.start_over()
    assert not again.isColumnHidden(place)
    assert again.columns.visualIndex(0) == 0


def test_the_columns_menu_hides_and_shows(bench: Bench) -> None:
    menu = bench.view.columns.columns_menu(bench.view)
    place = bench.view.model().table.position("place")
    menu.actions()[place].trigger()
    assert bench.view.isColumnHidden(place)
    menu.actions()[place].trigger()
    assert not bench.view.isColumnHidden(place)


def test_one_selection(bench: Bench) -> None:
    bench.click(1)
    bench.click(3, modifier=Qt.KeyboardModifier.ControlModifier)
    assert bench.selection.ids == ("call-2", "call-4")
    assert bench.selection.current == "call-4"
    bench.selection.select(Event, ["anchorage"])
    assert bench.view.selected_rows() == [bench.row_of("anchorage")]
    assert bench.view.current_record().id == "anchorage"
    bench.pane.select_all()
    assert len(bench.selection.ids) == 10
    bench.selection.select(Source, ["readout"])
    assert bench.view is bench.pane.view_of(Source)
    assert bench.pane.views[0].selected_rows() == []


def test_an_empty_project_says_what_to_do(bench: Bench) -> None:
    bench.document.replace(Project(), None)
    assert "No event yet" in bench.pane.pages[0].empty.text
    assert not bench.pane.pages[0].empty.button.isVisible()


def test_rows_grow_with_the_font(bench: Bench) -> None:
    before = bench.view.rowHeight(0)
    font = bench.view.font()
    font.setPointSizeF(24)
    bench.view.setFont(font)
    assert bench.view.rowHeight(0) > before >= 28


def test_another_project_replaces_the_rows(bench: Bench) -> None:
    other = Project(records=[Actor(id="a", name="A")])
    bench.document.replace(other, None)
    assert bench.labels() == ["Events 0", "Sources 0", "Actors 1", "Indicator values 0"]
    assert datetime.date(2026, 1, 15) == bench.today()


def test_the_first_widths_hold_long_dates_and_kinds(bench: Bench) -> None:
    columns, metrics = bench.view.model().table, bench.view.fontMetrics()
    for column, text, glyph in (("date", "before 16 Dec 2025", 0), ("kind", "Milestone", 24)):
        room = bench.view.columnWidth(columns.position(column)) - 8 - glyph
        assert room >= metrics.horizontalAdvance(text)
