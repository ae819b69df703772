"""Clusters under real mouse and keys: the list of a few events, zooming into many, the hover card."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.dates import from_day
from models.project import Project
from models.records import Event, Kind
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.timeline.crowd import ClusterList
from ui.timeline.view import TimelineView

Today = Callable[[], datetime.date]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Bench:
    def __init__(self, qtbot: QtBot, today: Today, days: list[datetime.date]) -> None:
        self.qtbot = qtbot
        events = [
            Event(id=f"e{n}", date=from_day(day), kind="call", status="held", title=f"<b>Talk</b> {n}")
            for n, day in enumerate(days)
        ]
        self.document = Document()
        self.selection = Selection(self.document)
        self.view = TimelineView(self.document, self.selection, CurrentMeasure(self.document, today))
        qtbot.addWidget(self.view)
        self.view.resize(1000, 320)
        self.document.replace(Project(None, [Kind(id="call", name=""), *events]), None)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.setFocus()

    def middle(self) -> QPoint:
        rect = max(self.view.drawing.clusters, key=lambda each: len(each.positions)).rect
        return QPoint(round(rect.x + rect.width / 2), round(rect.bottom - 8))

    def click(self, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.mouseClick(self.view, LEFT, modifier, self.middle())

    @property
    def opened(self) -> ClusterList | None:
        popup = QApplication.activePopupWidget()
        return popup if isinstance(popup, ClusterList) else None


@pytest.fixture
def nine(qtbot: QtBot, today: Today) -> Bench:
    return Bench(qtbot, today, [datetime.date(2025, 5, 1)] * 9)


def test_a_click_on_a_few_events_lists_them_to_choose_from(nine: Bench) -> None:
    nine.click()
    events = nine.opened
    assert events is not None
    assert [events.item(row).text() for row in (0, 8)] == [
        "1 May 2025 · <b>Talk</b> 0",
        "1 May 2025 · <b>Talk</b> 8",
    ]
    assert events.accessibleName() == "9 event(s)"
    where = events.visualItemRect(events.item(3)).center()
    nine.qtbot.mouseClick(events.viewport(), LEFT, NONE, where)
    nine.qtbot.waitUntil(lambda: nine.opened is None)
    assert nine.selection.event_ids == ("e3",)


def test_all_of_a_list_can_be_selected(nine: Bench) -> None:
    nine.click()
    events = nine.opened
    assert events is not None
    nine.qtbot.keyClick(events, Qt.Key.Key_End)
    nine.qtbot.keyClick(events, Qt.Key.Key_Return)
    assert len(nine.selection.event_ids) == 9


def test_ctrl_click_selects_what_a_cluster_holds(nine: Bench) -> None:
    nine.click(Qt.KeyboardModifier.ControlModifier)
    assert nine.opened is None
    assert len(nine.selection.event_ids) == 9


def test_enter_opens_the_list_at_the_current_event_and_escape_closes_it(nine: Bench) -> None:
    nine.selection.select(Event, ("e4",))
    nine.qtbot.keyClick(nine.view, Qt.Key.Key_Return)
    events = nine.opened
    assert events is not None
    assert events.currentRow() == 4
    nine.qtbot.keyClick(events, Qt.Key.Key_Escape)
    nine.qtbot.waitUntil(lambda: nine.opened is None)
    assert nine.selection.event_ids == ("e4",)


def test_enter_on_another_row_selects_it_and_on_the_current_one_edits_it(nine: Bench) -> None:
    edited: list[str] = []
    nine.view.edit_requested.connect(edited.append)
    nine.selection.select(Event, ("e4",))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        if nine.opened is None:
            nine.qtbot.keyClick(nine.view, Qt.Key.Key_Return)
        assert nine.opened is not None
        nine.qtbot.keyClick(nine.opened, key)
    assert nine.selection.event_ids == ("e5",)
    nine.qtbot.waitUntil(lambda: nine.opened is None)
    nine.qtbot.keyClick(nine.view, Qt.Key.Key_Return)
    assert nine.opened is not None
    nine.qtbot.keyClick(nine.opened, Qt.Key.Key_Return)
    assert edited == ["e5"]


def test_many_events_of_one_day_scroll_in_their_list(qtbot: QtBot, today: Today) -> None:
    bench = Bench(qtbot, today, [datetime.date(2025, 5, 1)] * 60)
    bench.click()
    events = bench.opened
    assert events is not None
    assert events.count() == 61
    qtbot.waitUntil(lambda: events.verticalScrollBar().maximum() > 0)
    assert events.height() < 500


def test_a_click_on_many_events_zooms_until_they_part(qtbot: QtBot, today: Today) -> None:
    first = datetime.date(1990, 1, 1)
    days = [first + datetime.timedelta(days=n) for n in range(40)]
    bench = Bench(qtbot, today, [*days, datetime.date(2024, 1, 1)])
    for _ in range(3):
        if bench.view.drawing.clusters:
            bench.click()
            assert bench.opened is None
    assert not bench.view.drawing.clusters
    assert len(bench.view.drawing.markers) >= 40


def test_the_card_of_a_cluster_names_its_first_events(nine: Bench) -> None:
    text = nine.view.card_at(QPointF(nine.middle()))
    assert "9 event(s)" in text
    assert "1 May 2025 · &lt;b&gt;Talk&lt;/b&gt; 4" in text
    assert "Talk&lt;/b&gt; 5" not in text
    assert "and 4 more" in text
