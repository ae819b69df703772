"""What one does with a silence: by click, double click, Enter, and from its menu."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Project
from models.records import Event
from models.timeline import Rect
from tests.ui.timeline.benches import action_of
from ui.explain.dialog import ExplainDialog
from ui.main_window import MainWindow
from ui.timeline.menu import TimelineMenu
from ui.timeline.view import TimelineView

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(project: Project, open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window(project, (1300, 900))
    window.timeline.view.setFocus()
    return window


@pytest.fixture
def view(window: MainWindow) -> TimelineView:
    return window.timeline.view


@pytest.fixture
def spring(view: TimelineView) -> int:
    """The position of the silence from 18 March to 19 May."""
    intervals = view.content.silences.intervals
    return next(i for i, each in enumerate(intervals) if each.from_event == "call-2")


def middle(rect: Rect) -> QPoint:
    return QPoint(round(rect.x + rect.width / 2), round(rect.y + rect.height / 2))


def place(view: TimelineView, index: int) -> QPoint:
    return middle(next(box.rect for box in view.drawing.silences if index in box.indexes))


def said(window: MainWindow) -> str:
    """What the status line shows: a passing message covers what is selected."""
    return window.statusBar().currentMessage() or window.status._selected.text()


def menu_of(view: TimelineView, at: QPoint) -> QMenu:
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, asked)
    menu = view.findChildren(TimelineMenu)[-1]
    menu.hide()
    return menu


def assert_zoomed(view: TimelineView, index: int) -> None:
    """It fills the better part of the view, and both ends are in it."""
    track = view.content.silences
    left, right = (view.scale.x(day) for day in (track.starts[index], track.ends[index]))
    assert 0 < left < right < view.width()
    assert right - left > 0.7 * view.width()


def test_the_status_line_names_the_silence(
    window: MainWindow, view: TimelineView, spring: int, qtbot: QtBot
) -> None:
    window.status.show("Something said before")
    qtbot.mouseClick(view, LEFT, NONE, place(view, spring))
    assert said(window) == "62 days, 18 Mar → 19 May 2025"
    qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
    assert said(window) == "16 days, 19 May → 4 Jun 2025"
    window.selection.select(Event, ["call-1"])
    assert said(window).startswith("16 days, 19 May → 4 Jun 2025   Selected: 12 Feb 2025")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert said(window) == ""


def test_the_first_and_the_last_say_what_they_are(
    window: MainWindow, view: TimelineView, qtbot: QtBot
) -> None:
    view.choose_silence(0)
    assert said(window) == "23 days, 20 Jan → 12 Feb 2025, before the first contact"
    view.choose_silence(len(view.content.silences.intervals) - 1)
    assert said(window) == "63 days, 16 Oct → 18 Dec 2025, still open"


def test_one_of_the_second_ribbon_has_the_name_of_its_measure(
    window: MainWindow, view: TimelineView, qtbot: QtBot
) -> None:
    window.measure.compare("direct")
    qtbot.mouseClick(view, LEFT, NONE, middle(view.drawing.second[6].rect))
    assert said(window) == "Direct contacts: 43 days, 3 Jul → 15 Aug 2025"


def test_a_double_click_zooms_to_it(view: TimelineView, spring: int, qtbot: QtBot) -> None:
    made: list[object] = []
    view.create_requested.connect(lambda *given: made.append(given))
    qtbot.mouseDClick(view, LEFT, NONE, place(view, spring))
    assert view.measure.selected_silence == spring
    assert_zoomed(view, spring)
    assert made == []


def test_enter_zooms_to_what_was_chosen_last(
    window: MainWindow, view: TimelineView, spring: int, qtbot: QtBot
) -> None:
    opened: list[str] = []
    view.edit_requested.connect(opened.append)
    window.selection.select(Event, ["call-1"])
    qtbot.mouseClick(view, LEFT, NONE, place(view, spring))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert_zoomed(view, spring)
    assert opened == []
    window.selection.select(Event, ["call-2"])
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == ["call-2"]


def test_the_menu_zooms_and_selects_the_ends(
    window: MainWindow, view: TimelineView, spring: int, qtbot: QtBot
) -> None:
    menu = menu_of(view, place(view, spring))
    assert view.measure.selected_silence == spring
    action_of(menu, "Select its two ends").trigger()
    assert window.selection.event_ids == ("call-2", "call-3")
    action_of(menu, "Zoom to this silence").trigger()
    assert_zoomed(view, spring)
    assert action_of(menu, "New event here").isEnabled()


def test_one_that_begins_with_the_window_has_one_contact(window: MainWindow, view: TimelineView) -> None:
    action_of(menu_of(view, place(view, 0)), "Select the contact beside it").trigger()
    assert window.selection.event_ids == ("call-1",)


def test_its_days_and_dates_are_copied(
    window: MainWindow, view: TimelineView, spring: int, qtbot: QtBot
) -> None:
    action_of(menu_of(view, place(view, spring)), "Copy “62 days, 18 March → 19 May 2025”").trigger()
    assert QGuiApplication.clipboard().text() == "62 days, 18 March → 19 May 2025"
    assert said(window) == "Copied: 62 days, 18 March → 19 May 2025"
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "62 days, 18 March → 19 May 2025"


def test_its_figure_is_checked(window: MainWindow, view: TimelineView, spring: int, qtbot: QtBot) -> None:
    action_of(menu_of(view, place(view, spring)), "Check this figure…").trigger()
    dialog = window.findChild(ExplainDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.number.text() == "62"
    assert dialog.results.as_text()
    dialog.close()


def test_the_menu_key_opens_the_menu_of_the_silence(view: TimelineView, spring: int, qtbot: QtBot) -> None:
    qtbot.mouseClick(view, LEFT, NONE, place(view, spring))
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    menu = view.findChildren(TimelineMenu)[-1]
    assert action_of(menu, "Zoom to this silence").isEnabled()
    assert view.measure.selected_silence == spring
    menu.close()


def test_a_silence_that_is_gone_is_said_no_more(
    window: MainWindow, view: TimelineView, spring: int, qtbot: QtBot
) -> None:
    qtbot.mouseClick(view, LEFT, NONE, place(view, spring))
    window.document.edit("Delete", edits.delete_events(window.document.project, ["call-3"]))
    qtbot.waitUntil(lambda: said(window) == "")
    assert view.silences.place is None
    assert not view._hit(QPointF(place(view, 0))).is_empty
