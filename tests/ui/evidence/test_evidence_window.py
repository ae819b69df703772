"""Evidence in the main window: the panel filters the table, the marks are switched, F8 opens the report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from models import edits
from models.filters import EventFilter
from models.project import Project
from models.records import Citation, Event, Source
from ui.evidence.dialog import EvidenceDialog
from ui.main_window import MainWindow
from ui.settings import CORROBORATION, Settings


@pytest.fixture
def window(qtbot: QtBot, project: Project, open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window(project)
    window.measure.choose("direct")
    qtbot.waitUntil(lambda: bool(window.statistics.evidence.lines))
    return window


def shown(window: MainWindow) -> int:
    events = window.tables.view_of(Event)
    assert events is not None
    return events.model().shown


def test_a_row_of_the_panel_filters_the_events_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.tables.show_table(Source)
    both, one = window.statistics.evidence.lines[:2]
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    assert (window.tables.currentIndex(), shown(window)) == (0, 1)
    assert window.filter_bar.button.text() == "Filter (1) ▾"
    window.filter_bar.menu.aboutToShow.emit()
    said = [action.text() for action in window.filter_bar.menu.actions()]
    assert any(text.startswith("Only these 1 event") for text in said)
    statement = (Citation(source="readout"), Citation(source="statement"))
    anchorage = window.document.project.events["anchorage"]
    assert window.document.edit("Cite", edits.update(anchorage, citations=statement))
    qtbot.waitUntil(lambda: shown(window) == 10)
    qtbot.mouseClick(both, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(window) == 9)
    window.filter_bar.set_filter(EventFilter(text="summit"))
    assert not both.is_chosen
    assert shown(window) == 1


def test_the_filter_menu_lets_go_of_chosen_events(qtbot: QtBot, window: MainWindow) -> None:
    line = window.statistics.evidence.lines[0]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    window.filter_bar.menu.aboutToShow.emit()
    (chosen,) = [a for a in window.filter_bar.menu.actions() if a.text().startswith("Only these")]
    chosen.trigger()
    assert shown(window) == 10
    assert not line.is_chosen


def test_the_filter_menu_asks_for_one_side(window: MainWindow) -> None:
    window.filter_bar.menu.aboutToShow.emit()
    menus = [action.menu() for action in window.filter_bar.menu.actions() if action.menu() is not None]
    russia = next(a for a in menus[-1].actions() if a.text().strip() == "Russia only")
    russia.trigger()
    assert window.filter_bar.event_filter == EventFilter(only_sides=frozenset({"russia"}))
    assert shown(window) == 1
    assert window.filter_bar.button.text() == "Filter (1) ▾"


def test_the_marks_are_switched_and_remembered(window: MainWindow, settings_path: Path) -> None:
    view, action = window.timeline.view, window.actions_by_name["corroboration"]
    assert view.drawing.confirmed
    action.trigger()
    assert not view.drawing.confirmed
    assert Settings(settings_path).get(CORROBORATION) is False
    action.trigger()
    assert view.drawing.confirmed
    window.tables.set_filter(EventFilter(text="summit"))
    assert view.drawing.confirmed


def test_the_marks_follow_what_is_cited(qtbot: QtBot, window: MainWindow) -> None:
    before = window.timeline.view.drawing.confirmed["anchorage"]
    source = window.document.project.sources["readout"]
    assert window.document.edit("Side", edits.update(source, side=""))
    after = window.timeline.view.drawing.confirmed["anchorage"]
    assert (before.only_side, after.corroboration.value) == ("russia", "third_party")


def test_the_card_says_who_confirms(window: MainWindow) -> None:
    view = window.timeline.view
    marker = next(marker for marker in view.drawing.markers if marker.id == "anchorage")
    text = view.card_at(QPointF(marker.x, marker.y))
    assert "Confirmed by: Russia only" in text
    assert "Russia: [1]" in text
    assert "“Readout”, Kremlin." in text
    assert "United States: no source" in text


def test_the_report_selects_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.tables.set_filter(EventFilter(text="call"))
    for _ in range(2):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window, Qt.Key.Key_F8)
    (dialog,) = window.findChildren(EvidenceDialog)
    qtbot.waitUntil(lambda: dialog.tree.rows.rowCount() > 0)
    assert not dialog.isModal()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Home)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Down)
    assert window.selection.event_ids == ("anchorage",)
    assert shown(window) == 10
    qtbot.keyClick(dialog.tree, Qt.Key.Key_End)
    assert window.selection.record_type is Source
    assert window.tables.currentIndex() == 1
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.details.visibleRegion().isEmpty())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_source_that_the_search_hides_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.tables.set_filter(EventFilter(text="zzz"))
    window.evidence.show_record(Source, "readout")
    sources = window.tables.view_of(Source)
    assert sources is not None
    assert sources.model().shown == 2
