"""The search line and the filter menu above the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from models.filters import EventFilter
from models.records import Event
from ui.tables.filter_bar import FilterBar

if TYPE_CHECKING:
    from tests.ui.tables.conftest import Bench

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key


def test_search_filters_events_and_sources(bench: Bench) -> None:
    bar = FilterBar(bench.document)
    bench.qtbot.addWidget(bar)
    bar.filter_changed.connect(bench.pane.set_filter)
    bench.pane.filter_changed.connect(bar.set_filter)
    bar.show()
    bench.selection.select(Event, ["anchorage", "call-1"])
    bench.qtbot.keyClicks(bar.search, "SUMMÎT")
    bench.qtbot.waitUntil(lambda: bench.labels()[0] == "Events 1 of 10")
    assert bench.labels()[1] == "Sources 0 of 2"
    assert bench.selection.ids == ("anchorage", "call-1")
    bench.qtbot.keyClicks(bar.search, "zzz")
    bench.qtbot.waitUntil(lambda: bench.labels()[0] == "Events 0 of 10")
    empty = bench.pane.pages[0].empty
    assert empty.isVisible()
    bench.qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert bench.labels()[0] == "Events 10"
    assert bar.search.text() == ""
    assert bench.view.selected_rows() == [0, 6]


def test_escape_clears_the_search(bench: Bench) -> None:
    bar = FilterBar(bench.document)
    bench.qtbot.addWidget(bar)
    bar.show()
    bar.focus_search()
    with bench.qtbot.waitSignal(bar.filter_changed):
        bench.qtbot.keyClicks(bar.search, "x")
    with bench.qtbot.waitSignal(bar.filter_changed):
        bench.key(Keys.Key_Escape, bar.search)
    assert bar.event_filter == EventFilter()


def test_the_search_line_names_its_key(bench: Bench) -> None:
    bar = FilterBar(bench.document)
    bench.qtbot.addWidget(bar)
    assert bar.search.placeholderText() == "Search events and sources Ctrl+F"
    assert bar.search.accessibleName() == "Search events and sources"


def test_the_filter_menu(bench: Bench) -> None:
    bar = FilterBar(bench.document)
    bench.qtbot.addWidget(bar)
    bar.menu.aboutToShow.emit()
    kinds = bar.menu.actions()[0].menu()
    assert [action.text() for action in kinds.actions()] == ["Call", "Meeting", "Envoys"]
    with bench.qtbot.waitSignal(bar.filter_changed) as changed:
        kinds.actions()[1].trigger()
    assert changed.args == [EventFilter(kinds=frozenset({"meeting"}))]
    assert bar.button.text() == "Filter (1) ▾"
    bar.menu.actions()[-1].trigger()
    assert bar.event_filter == EventFilter()


def test_search_texts_are_read_ahead(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.document.replace(bench.document.project, None)
    bench.qtbot.waitUntil(lambda: not bench.pane._reading.isActive())
    monkeypatch.setattr("models.filters._date_text", lambda date: pytest.fail("read again"))
    bench.pane.set_filter(EventFilter(text="anchorage"))
    assert bench.view.model().shown == 1
