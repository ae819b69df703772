"""Periods under the hand: dragged by their edges, named, added and deleted in the timeline."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from models import edits
from models.records import Event, Period
from models.timeline import PeriodBand
from tests.ui.timeline.benches import action_of

Date = datetime.date


@pytest.fixture
def periods(hand: Any) -> Any:
    hand.view.resize(1000, 420)
    truce = Period(id="truce", name="Truce", start=Date(2025, 3, 1), end=Date(2025, 6, 10), colour="#0B6BB8")
    term = Period(id="term", name="Term", start=Date(2025, 1, 20))
    hand.document.edit("", (*edits.add(truce), *edits.add(term)))
    return hand


def band(hand: Any, period: str) -> PeriodBand:
    return next(band for band in hand.view.drawing.periods if band.id == period)


def edge(hand: Any, period: str, at_end: bool) -> QPoint:
    rect = band(hand, period).rect
    return QPoint(round(rect.right if at_end else rect.x), round(rect.y) + 30)


def name(hand: Any, period: str) -> QPoint:
    rect = band(hand, period).text_rect
    return QPoint(round(rect.x + 4), round(rect.y + rect.height / 2))


def truce(hand: Any) -> Period:
    return hand.document.project.periods["truce"]


def test_a_locked_edge_pans(periods: Any) -> None:
    before = periods.view.scale
    start = edge(periods, "truce", True)
    periods.drag(start, start + QPoint(60, 0))
    assert truce(periods).end == Date(2025, 6, 10)
    assert periods.view.scale != before


@pytest.mark.parametrize(
    ("at_end", "field", "day"), [(True, "end", Date(2025, 6, 30)), (False, "start", Date(2025, 3, 21))]
)
def test_an_edge_is_dragged_in_one_step(periods: Any, at_end: bool, field: str, day: Date) -> None:
    periods.view.dates.unlock(True)
    start, count = edge(periods, "truce", at_end), periods.document.undo_stack.count()
    periods.drag(start, start + periods.days(20))
    assert getattr(truce(periods), field) == day
    assert periods.document.undo_stack.count() == count + 1
    periods.document.undo_stack.undo()
    assert truce(periods).end == Date(2025, 6, 10)
    assert truce(periods).start == Date(2025, 3, 1)


def test_the_drawing_follows_and_escape_takes_it_back(periods: Any, qtbot: Any) -> None:
    periods.view.dates.unlock(True)
    start, count = edge(periods, "truce", True), periods.document.undo_stack.count()
    right = band(periods, "truce").rect.right
    periods.hold(start, start + periods.days(20))
    qtbot.waitUntil(lambda: band(periods, "truce").rect.right > right + 10)
    assert "30 June 2025" in periods.said[-1]
    assert truce(periods).end == Date(2025, 6, 10)
    periods.key(Qt.Key.Key_Escape)
    periods.release(start)
    qtbot.waitUntil(lambda: band(periods, "truce").rect.right == right)
    assert periods.document.undo_stack.count() == count


def test_the_cursor_says_what_can_be_dragged(periods: Any) -> None:
    place = edge(periods, "truce", True)
    periods.qtbot.mouseMove(periods.view, place)
    assert periods.view.cursor().shape() == Qt.CursorShape.ArrowCursor
    periods.view.dates.unlock(True)
    periods.qtbot.mouseMove(periods.view, place + QPoint(1, 0))
    assert periods.view.cursor().shape() == Qt.CursorShape.SplitHCursor


def test_a_double_click_on_a_name_edits_it(periods: Any) -> None:
    created: list[object] = []
    periods.view.create_requested.connect(lambda date, _fields: created.append(date))
    periods.qtbot.mouseDClick(periods.view, Qt.MouseButton.LeftButton, pos=name(periods, "truce"))
    editor = periods.view.periods.editor
    assert editor.text() == "Truce"
    periods.qtbot.keyClicks(editor, "Spring truce")
    periods.qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert truce(periods).name == "Spring truce"
    assert created == []
    periods.document.undo_stack.undo()
    assert truce(periods).name == "Truce"


def test_enter_in_a_name_stays_in_it(periods: Any) -> None:
    """The event that is selected meanwhile is not opened."""
    opened: list[str] = []
    periods.view.edit_requested.connect(opened.append)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        periods.selection.select(Event, ["call-1"])
        choose(period_menu(periods, "truce"), "Rename")
        editor = periods.view.periods.editor
        periods.qtbot.keyClicks(editor, "A truce")
        periods.qtbot.keyClick(editor, key)
        assert truce(periods).name == "A truce"
        assert periods.view.periods.editor is None
        assert opened == []
        periods.document.undo_stack.undo()


def test_escape_leaves_the_name(periods: Any) -> None:
    periods.qtbot.mouseDClick(periods.view, Qt.MouseButton.LeftButton, pos=name(periods, "truce"))
    editor, count = periods.view.periods.editor, periods.document.undo_stack.count()
    periods.qtbot.keyClicks(editor, "Other")
    periods.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert truce(periods).name == "Truce"
    assert periods.document.undo_stack.count() == count
    assert periods.view.hasFocus()


def test_zooming_takes_over_what_is_typed(periods: Any) -> None:
    periods.qtbot.mouseDClick(periods.view, Qt.MouseButton.LeftButton, pos=name(periods, "truce"))
    periods.qtbot.keyClicks(periods.view.periods.editor, "Pause")
    periods.view.zoom(2.0)
    assert truce(periods).name == "Pause"
    assert periods.view.periods.editor is None


def choose(menu: QMenu, text: str) -> None:
    action_of(menu, text).trigger()


def period_menu(hand: Any, period: str) -> QMenu:
    """The submenu about the period whose name is pointed at."""
    title = hand.document.project.periods[period].name
    return action_of(menu_at(hand, name(hand, period)), f"Period “{title}”").menu()


def menu_at(hand: Any, place: QPoint) -> QMenu:
    here = QPointF(place)
    return hand.view.menu_at(hand.view._hit(here), here)


def test_the_menu_adds_and_deletes(periods: Any) -> None:
    ground = QPoint(700, round(periods.view.drawing.axis_y) - 12)
    day = Date.fromordinal(int(periods.view.scale.day(700)))
    choose(menu_at(periods, ground), "New period here")
    added = periods.document.project.periods["period"]
    assert added.start == day
    editor = periods.view.periods.editor
    periods.qtbot.keyClicks(editor, "Sanctions")
    periods.qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert periods.document.project.periods["period"].name == "Sanctions"
    asked: list[str] = []
    periods.view.periods.edit_requested.connect(asked.append)
    menu = period_menu(periods, "truce")
    assert [action.text() for action in menu.actions()] == ["Rename", "Edit…", "Delete"]
    choose(menu, "Edit…")
    assert asked == ["truce"]
    choose(period_menu(periods, "truce"), "Delete")
    assert "truce" not in periods.document.project.periods
    QApplication.processEvents()
    assert QGuiApplication.focusWindow() is not None


def test_the_card_says_from_when_to_when(periods: Any) -> None:
    text = periods.view.card_at(QPointF(name(periods, "truce")))
    assert "Truce" in text
    assert "1 March 2025 – 10 June 2025" in text
    assert "102 day" in text
    assert "since 20 January 2025" in periods.view.card_at(QPointF(name(periods, "term")))
