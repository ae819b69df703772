"""A drag held at the left or right edge brings more of time into view, and takes along what it drags."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from models.timeline import LaneBy
from ui.timeline.auto_scroll import ZONE, speed

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
EDGE = 998
"""Pixels: nearly at the right edge of the view, which is 1000 wide."""


@pytest.fixture
def close(hand: Any) -> Any:
    """Two months in view, call-7 in the middle: much lies on either side."""
    middle = datetime.date(2025, 8, 18).toordinal()
    hand.view.show_scale(hand.view.scale.zoomed(6, 0).with_day_at(middle, 500))
    hand.view.dates.unlock(True)
    return hand


def first_day(hand: Any) -> float:
    return hand.view.scale.first_day


def wait_until_scrolled(hand: Any, days: float) -> None:
    """To the right by so many days; to the left if they are negative."""
    before, sign = first_day(hand), 1 if days > 0 else -1
    hand.qtbot.waitUntil(lambda: (first_day(hand) - before) * sign > abs(days))


def test_it_is_faster_the_deeper_the_pointer_is() -> None:
    speeds = [speed(depth) for depth in (-5, 0, 4, 16, ZONE, 1.5 * ZONE)]
    assert speeds == sorted(speeds)
    assert speeds[:2] == [0, 0]
    assert speed(1000) == speed(2 * ZONE) == 4 * speed(ZONE)


def test_an_event_goes_where_the_pointer_is_held(close: Any) -> None:
    close.hold(close.place("call-7"), QPoint(EDGE, 100))
    wait_until_scrolled(close, 20)
    close.qtbot.waitUntil(lambda: close.measure.is_preview)
    assert close.view.dragging.scroll.is_running
    close.release(QPoint(EDGE, 100))
    assert not close.view.dragging.scroll.is_running
    day = close.document.project.events["call-7"].date.earliest
    assert close.view.scale.x(day + 0.5) == pytest.approx(EDGE, abs=close.view.scale.pixels_per_day)
    assert close.document.undo_stack.count() == 1
    rests = first_day(close)
    QApplication.processEvents()
    assert first_day(close) == rests


def test_the_date_said_follows_without_the_mouse_moving(close: Any) -> None:
    close.hold(close.place("call-7"), QPoint(EDGE, 100))
    said = len(close.said)
    close.qtbot.waitUntil(lambda: len(set(close.said[said:])) > 3)
    close.key(Qt.Key.Key_Escape)
    close.release(QPoint(EDGE, 100))


def test_escape_puts_the_view_back_too(close: Any) -> None:
    before = close.view.scale
    close.hold(close.place("call-7"), QPoint(2, 100))
    wait_until_scrolled(close, -10)
    close.key(Qt.Key.Key_Escape)
    assert close.view.scale == before
    assert not close.view.dragging.scroll.is_running
    close.release(QPoint(2, 100))
    assert close.date("call-7") == "2025-08-18"


def test_what_was_fitted_is_fitted_again_after_escape(hand: Any) -> None:
    hand.hold(QPoint(500, 100), QPoint(EDGE, 120), CTRL)
    wait_until_scrolled(hand, 5)
    assert not hand.view.is_fitted
    hand.key(Qt.Key.Key_Escape)
    assert hand.view.is_fitted
    hand.release(QPoint(EDGE, 120))


def test_it_stops_where_the_pointer_comes_back(close: Any) -> None:
    close.hold(QPoint(500, 100), QPoint(EDGE, 120), SHIFT)
    wait_until_scrolled(close, 2)
    close.move(QPoint(600, 120), SHIFT)
    assert not close.view.dragging.scroll.is_running
    close.move(QPoint(5, 120), SHIFT)
    wait_until_scrolled(close, -2)
    close.release(QPoint(5, 120), SHIFT)


def test_it_stops_when_the_window_is_left(close: Any) -> None:
    close.hold(QPoint(500, 100), QPoint(EDGE, 120), SHIFT)
    assert close.view.dragging.scroll.is_running
    QApplication.sendEvent(close.view, QEvent(QEvent.Type.WindowDeactivate))
    assert not close.view.dragging.scroll.is_running
    close.release(QPoint(EDGE, 120), SHIFT)


def test_a_drag_that_begins_at_the_edge_has_to_mean_it(close: Any) -> None:
    close.hold(QPoint(985, 100), QPoint(960, 120), SHIFT)
    assert not close.view.dragging.scroll.is_running
    close.move(QPoint(985, 120), SHIFT)
    assert close.view.dragging.scroll.is_running
    close.release(QPoint(985, 120), SHIFT)


def test_the_ruler_the_band_and_a_new_span_keep_the_day_they_began_on(close: Any) -> None:
    began = int(close.view.scale.day(500))
    close.hold(QPoint(500, 100), QPoint(EDGE, 120), CTRL)
    wait_until_scrolled(close, 25)
    made: list[Any] = []
    close.view.create_requested.connect(lambda date, _fields: made.append(date))
    close.release(QPoint(EDGE, 120), CTRL)
    assert made[0].earliest == began
    assert made[0].latest > began + 40


def test_a_rectangle_holds_what_has_gone_out_of_view(close: Any) -> None:
    close.view.show_scale(close.view.scale.with_day_at(datetime.date(2025, 6, 1).toordinal(), 60))
    close.hold(QPoint(50, 2), QPoint(EDGE, 300), ALT)
    wait_until_scrolled(close, 12)
    assert close.view.scale.x(datetime.date(2025, 6, 4).toordinal()) < 0
    assert close.said[-1].endswith("event(s) in the rectangle")
    close.release(QPoint(EDGE, 300), ALT)
    assert close.selection.event_ids[:3] == ("call-4", "call-5", "call-6")


def test_lanes_begin_beside_their_headers(close: Any) -> None:
    close.view.laning.choose(LaneBy.KIND)
    covered = close.view.laning.covered
    close.hold(QPoint(500, 20), QPoint(round(covered) + 4, 20), SHIFT)
    wait_until_scrolled(close, -3)
    close.release(QPoint(round(covered) + 4, 20), SHIFT)


def test_panning_and_the_box_of_z_scroll_nothing(close: Any) -> None:
    close.hold(QPoint(500, 20), QPoint(EDGE, 20))
    assert not close.view.dragging.scroll.is_running
    close.release(QPoint(EDGE, 20))
    close.qtbot.keyPress(close.view, Qt.Key.Key_Z)
    close.hold(QPoint(500, 20), QPoint(EDGE, 20))
    assert not close.view.dragging.scroll.is_running
    close.key(Qt.Key.Key_Escape)
    close.release(QPoint(EDGE, 20))


def test_beyond_an_edge_the_edge_is_meant(close: Any) -> None:
    scroll = close.view.dragging.scroll
    assert scroll.held(QPointF(1400, 50)) == QPointF(1000, 50)
    assert scroll.held(QPointF(-9, 50)) == QPointF(0, 50)
    assert scroll.held(QPointF(700, 50)) == QPointF(700, 50)
