"""The gestures in the whole window: the lock, the clipboard shared with the table, what follows a drag."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from models.project import Project
from models.records import Event, Source
from models.timeline import LaneBy
from tests.ui.timeline.gestures.conftest import LEFT, NONE, move_to
from ui.help import shortcut_rows
from ui.main_window import MainWindow
from ui.timeline.view import TimelineView

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(project: Project, open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window(project, (1300, 900))
    window.timeline.view.setFocus()
    return window


def place(view: TimelineView, event_id: str) -> QPoint:
    marker = next(marker for marker in view.drawing.markers if marker.id == event_id)
    return QPoint(round(marker.x), round(marker.y))


def empty_place(view: TimelineView, day: str) -> QPoint:
    x = view.scale.x(datetime.date.fromisoformat(day).toordinal() + 0.5)
    heights = range(round(view.drawing.axis_y) - 20, 10, -4)
    y = next(y for y in heights if view._hit(QPointF(x, y)).is_empty)
    return QPoint(round(x), y)


def hold(
    qtbot: QtBot, view: TimelineView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE
) -> None:
    qtbot.mousePress(view, LEFT, keys, start)
    move_to(view, (start + end) / 2, keys)
    move_to(view, end, keys)


def message(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


def test_dates_are_unlocked_by_key_and_button_and_locked_again(window: MainWindow, qtbot: QtBot) -> None:
    lock, action = window.timeline.lock, window.actions_by_name["unlock_dates"]
    assert not lock.badge.isVisible()
    qtbot.keyClick(window.timeline.view, Qt.Key.Key_U, CTRL)
    qtbot.waitUntil(lambda: lock.badge.isVisible())
    assert lock.badge.text() == "Dates are unlocked"
    assert (action.isChecked(), lock.button.isChecked()) == (True, True)
    qtbot.mouseClick(lock.button, LEFT)
    assert not lock.badge.isVisible()
    assert (action.isChecked(), lock.button.isChecked()) == (False, False)
    qtbot.mouseClick(lock.button, LEFT)
    assert window.timeline.view.dates.is_unlocked
    window.files.open_example()
    assert not window.timeline.view.dates.is_unlocked
    assert not lock.badge.isVisible()


def test_the_badge_takes_no_room_that_the_header_lacks(window: MainWindow, qtbot: QtBot) -> None:
    before = window.timeline.minimumSizeHint().width()
    window.timeline.lock.toggle()
    qtbot.waitUntil(lambda: window.timeline.lock.badge.width() > 0)
    assert window.timeline.minimumSizeHint().width() <= before + 10


def test_the_sidebar_follows_a_drag_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    view = window.timeline.view
    window.timeline.lock.toggle()
    sidebar = window.statistics.headline
    before = sidebar.accessibleName()
    start = place(view, "call-8")
    hold(qtbot, view, start, start + QPoint(round(10 * view.scale.pixels_per_day), 0))
    qtbot.waitUntil(lambda: sidebar.accessibleName() != before)
    assert "Esc cancels" in message(window)
    assert window.timeline.lock.badge.text() == "Preview"
    assert window.document.undo_stack.count() == 0
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sidebar.accessibleName() == before)
    assert window.timeline.lock.badge.text() == "Dates are unlocked"
    qtbot.mouseRelease(view, LEFT, NONE, start)
    assert window.document.undo_stack.count() == 0


def test_the_status_line_warns_of_sources(window: MainWindow, qtbot: QtBot) -> None:
    view = window.timeline.view
    window.timeline.lock.toggle()
    start = place(view, "call-8")
    end = start + QPoint(round(10 * view.scale.pixels_per_day), 0)
    hold(qtbot, view, start, end)
    qtbot.mouseRelease(view, LEFT, NONE, end)
    assert "2 source(s) support the former date." in message(window)


def test_a_span_becomes_an_event_whose_title_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    view = window.timeline.view
    start, end = empty_place(view, "2025-04-10"), empty_place(view, "2025-04-25")
    hold(qtbot, view, start, end, CTRL)
    qtbot.mouseRelease(view, LEFT, CTRL, end)
    (event_id,) = window.selection.event_ids
    assert window.document.project.events[event_id].date.edtf == "2025-04-10/2025-04-25"
    assert window.document.undo_stack.count() == 1
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "Spring talks")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert window.document.project.events[event_id].title == "Spring talks"


def test_an_event_made_in_a_lane_takes_its_actors(window: MainWindow, qtbot: QtBot) -> None:
    view = window.timeline.view
    view.laning.choose(LaneBy.ACTOR)
    box = view.drawing.lanes.boxes[0]
    lane = next(lane for lane in view.laning.lanes.lanes if lane.key == box.key)
    x = view.scale.x(datetime.date(2025, 11, 20).toordinal() + 0.5)
    heights = range(round(box.rect.y) + 2, round(box.rect.bottom))
    y = next(y for y in heights if view._hit(QPointF(x, y)).is_empty)
    qtbot.mouseDClick(view, LEFT, NONE, QPoint(round(x), y))
    (event_id,) = window.selection.event_ids
    made, shared = window.document.project.events[event_id], lane.content.events[0]
    assert [each.actor for each in made.participants] == [each.actor for each in shared.participants]
    assert view.laning.lanes.lane_of(event_id) == box.key


def test_events_are_copied_cut_and_pasted_on_the_timeline(window: MainWindow, qtbot: QtBot) -> None:
    view, events = window.timeline.view, window.document.project.events
    qtbot.mouseClick(view, LEFT, NONE, place(view, "call-1"))
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    window.tables.show_table(Source)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_V, CTRL)
    assert len(events) == 11
    (copy,) = window.selection.event_ids
    assert (copy != "call-1", events[copy].date.edtf) == (True, "2025-02-12")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_X, CTRL)
    assert copy not in events
    menu = view.menu_at(view._hit(QPointF(empty_place(view, "2025-09-20"))))
    next(action for action in menu.actions() if action.text() == "Paste here").trigger()
    (pasted,) = window.selection.event_ids
    assert events[pasted].date.edtf == "2025-09-20"
    assert events[pasted].title == "Call 1"
    while window.document.undo_stack.canUndo():
        window.document.undo_stack.undo()
    assert len(events) == 10


def test_alt_and_arrows_step_where_locked_and_move_where_unlocked(window: MainWindow, qtbot: QtBot) -> None:
    view, alt = window.timeline.view, Qt.KeyboardModifier.AltModifier
    window.selection.select(Event, ["call-7"])
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right, alt)
    assert window.document.undo_stack.count() == 0
    window.selection.select(Event, ["call-7"])
    window.timeline.lock.toggle()
    qtbot.keyClick(view, Qt.Key.Key_Right, alt)
    assert window.document.project.events["call-7"].date.edtf == "2025-08-19"
    assert window.selection.event_ids == ("call-7",)


def test_the_gestures_are_listed_among_the_shortcuts(qtbot: QtBot) -> None:
    keys = dict(shortcut_rows())
    assert keys["Timeline: measure days"] == "Shift+drag"
    assert keys["Timeline: select in a rectangle"] == "Ctrl+Shift+drag, or Alt+drag"
    assert keys["Timeline: add an event that lasts"] == "Ctrl+drag"
