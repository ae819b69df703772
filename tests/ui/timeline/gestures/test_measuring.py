"""The ruler by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication

from models import edits
from models.records import Event
from tests.ui.timeline.benches import action_of
from tests.ui.timeline.gestures.conftest import LEFT, NONE, Hand

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
RIGHT, TO_THE_LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left


def test_shift_and_drag_measures_from_event_to_as_of_day(hand: Hand) -> None:
    before = hand.view.grab().toImage()
    hand.drag(hand.place("call-8") + QPoint(2, -20), hand.day("2025-12-18", 100), SHIFT)
    assert hand.view.measuring.text == "63 days · 16 Oct → 18 Dec 2025"
    assert hand.said[-1].startswith("63 days · 16 Oct → 18 Dec 2025.")
    assert hand.view.grab().toImage() != before
    assert hand.selection.ids == ()
    assert hand.document.undo_stack.count() == 0
    hand.view.setFocus()
    hand.key(Qt.Key.Key_Escape)
    assert hand.view.measuring.ruler is None
    assert hand.view.grab().toImage() == before


def test_shift_and_click_still_selects_a_range(hand: Hand) -> None:
    hand.selection.select(Event, ["call-1"])
    hand.qtbot.mouseClick(hand.view, LEFT, SHIFT, hand.place("call-3"))
    assert hand.selection.ids == ("call-1", "call-2", "call-3")
    assert hand.view.measuring.ruler is None


def test_escape_in_mid_drag_leaves_no_ruler(hand: Hand) -> None:
    hand.hold(hand.place("call-8"), hand.day("2025-12-01", 100), SHIFT)
    assert hand.view.measuring.ruler is not None
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.day("2025-12-01", 100), SHIFT)
    assert hand.view.measuring.ruler is None


def test_the_next_click_takes_it_away(hand: Hand) -> None:
    hand.drag(hand.place("call-8"), hand.day("2025-12-18", 100), SHIFT)
    hand.qtbot.mouseClick(hand.view, LEFT, NONE, hand.place("call-1"))
    assert hand.view.measuring.ruler is None
    assert hand.selection.ids == ("call-1",)


def test_it_is_copied_before_events_are(hand: Hand) -> None:
    copied: list[bool] = []
    hand.view.copy_requested.connect(lambda: copied.append(True))
    hand.selection.select(Event, ["call-1"])
    hand.drag(hand.place("call-8"), hand.day("2025-12-18", 100), SHIFT)
    hand.key(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "63 days"
    assert copied == []
    menu = hand.view.menu_at(hand.view._hit(QPointF(700, 60)))
    QGuiApplication.clipboard().clear()
    next(action for action in menu.actions() if action.text() == "Copy “63 days”").trigger()
    assert QGuiApplication.clipboard().text() == "63 days"
    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_C, CTRL)
    assert copied == [True]


def test_it_is_drawn_out_by_keys(hand: Hand) -> None:
    hand.selection.select(Event, ["call-7"])
    menu = hand.view.menu_at(hand.view._hit(QPointF(hand.place("call-7"))))
    action_of(menu, "Measure from here").trigger()
    hand.key(RIGHT)
    assert hand.view.measuring.text == "59 days · 18 Aug → 16 Oct 2025"
    hand.key(RIGHT, SHIFT)
    assert hand.view.measuring.length == "60 days"
    hand.key(TO_THE_LEFT)
    assert hand.view.measuring.length == "59 days"
    hand.key(Qt.Key.Key_Return)
    assert not hand.view.measuring.is_open
    assert hand.selection.ids == ("call-7",)
    hand.key(RIGHT)
    assert hand.selection.ids == ("call-8",)
    assert hand.view.measuring.length == "59 days"


def test_after_measure_from_here_the_end_follows_the_pointer_until_a_click(hand: Hand) -> None:
    hand.view.measuring.begin(QPointF(hand.place("call-8")), "call-8")
    hand.qtbot.mouseMove(hand.view, hand.day("2025-12-18", 100))
    assert hand.view.measuring.length == "63 days"
    hand.qtbot.mouseClick(hand.view, LEFT, NONE, hand.day("2025-12-18", 100))
    assert not hand.view.measuring.is_open
    assert hand.view.measuring.length == "63 days"


@pytest.mark.parametrize("way", ["escape", "click", "menu"])
def test_what_is_said_of_it_goes_with_it(hand: Hand, way: str) -> None:
    hand.drag(hand.place("call-7"), hand.place("call-8"), SHIFT)
    assert hand.said[-1].startswith("59 days · 18 Aug → 16 Oct 2025.")
    empty = hand.day("2025-09-10", 40)
    if way == "escape":
        hand.key(Qt.Key.Key_Escape)
    elif way == "click":
        hand.qtbot.mouseClick(hand.view, LEFT, NONE, empty)
    else:
        action_of(hand.view.menu_at(hand.view._hit(QPointF(empty))), "Take the ruler away").trigger()
    assert hand.view.measuring.ruler is None
    assert hand.said[-1] == ""


def test_the_end_stays_in_view(hand: Hand) -> None:
    hand.view.show_scale(hand.view.scale.zoomed(20, hand.place("call-7").x()))
    hand.view.measuring.begin(QPointF(hand.place("call-7")), "call-7")
    hand.key(RIGHT)
    assert 0 <= hand.marker("call-8").x <= hand.view.width()


def test_an_edit_takes_away_what_may_be_wrong_now(hand: Hand) -> None:
    hand.drag(hand.place("call-8"), hand.day("2025-12-18", 100), SHIFT)
    hand.document.edit("Delete", edits.delete_events(hand.document.project, ["call-8"]))
    assert hand.view.measuring.ruler is None
