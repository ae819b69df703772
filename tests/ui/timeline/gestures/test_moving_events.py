"""Dragging dates: locked by default, live while dragged, one undo step, nothing left after Esc."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import from_day, parse_edtf
from models.project import Change, Project
from models.records import Event, Kind
from models.timeline import TimelineContent, content_of
from tests.ui.timeline.gestures.conftest import Hand
from ui.timeline import preview
from ui.timeline.gestures import move

NONE, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left


def ribbon(hand: Hand) -> list[str]:
    return [box.text for box in hand.view.drawing.silences]


def test_locked_dates_stay_whatever_is_dragged(hand: Hand) -> None:
    before, day = hand.document.project.copy(), hand.view.scale.day(400)
    hand.selection.select(Event, ["call-3"])
    hand.drag(hand.place("call-3"), hand.place("call-3") + hand.days(20))
    hand.key(RIGHT, ALT)
    assert hand.document.project == before
    assert hand.document.undo_stack.count() == 0
    assert hand.view.scale.day(400) != day


def test_a_drag_moves_the_event_in_one_step(hand: Hand) -> None:
    before = hand.document.project.copy()
    hand.view.dates.unlock(True)
    scale = hand.view.scale
    hand.drag(hand.place("call-8"), hand.place("call-8") + hand.days(10))
    assert hand.date("call-8") == "2025-10-26"
    assert hand.selection.ids == ("call-8",)
    assert hand.view.scale == scale
    assert hand.document.undo_stack.count() == 1
    assert hand.said[-1].startswith("16 Oct 2025 → 26 Oct 2025.")
    hand.document.undo_stack.undo()
    assert hand.document.project == before


def test_a_click_moves_nothing(hand: Hand) -> None:
    hand.view.dates.unlock(True)
    start = hand.place("call-8")
    nearly = start + QPoint(QApplication.startDragDistance() - 1, 0)
    hand.drag(start, nearly)
    assert hand.document.undo_stack.count() == 0
    assert hand.selection.ids == ("call-8",)


def test_the_ribbon_follows_before_anything_is_changed(hand: Hand) -> None:
    hand.view.dates.unlock(True)
    before, shown = hand.document.project.copy(), ribbon(hand)
    assert shown[-1].startswith("63")
    start = hand.place("call-8")
    hand.hold(start, start + hand.days(10))
    hand.qtbot.waitUntil(lambda: hand.measure.is_preview)
    assert ribbon(hand)[-1].startswith("53")
    assert hand.measure.statistics is not None
    assert hand.measure.statistics.intervals[-1].days == (53, 53)
    assert hand.document.project == before
    assert "Esc cancels" in hand.said[-1]
    hand.key(Qt.Key.Key_Escape)
    assert not hand.measure.is_preview
    assert ribbon(hand) == shown
    assert hand.said[-1] == ""
    hand.move(start + hand.days(20))
    hand.release(start + hand.days(20))
    assert hand.document.undo_stack.count() == 0
    assert ribbon(hand) == shown


def test_the_picture_is_as_before_after_escape(hand: Hand) -> None:
    hand.view.dates.unlock(True)
    before = hand.view.grab().toImage()
    start = hand.place("call-5")
    hand.hold(start, start + hand.days(9))
    hand.qtbot.waitUntil(lambda: hand.measure.is_preview)
    assert hand.view.grab().toImage() != before
    hand.key(Qt.Key.Key_Escape)
    hand.release(start)
    assert hand.view.grab().toImage() == before


def test_an_edit_or_another_project_ends_a_drag(hand: Hand, project: Project) -> None:
    hand.view.dates.unlock(True)
    start = hand.place("call-8")
    hand.drag(start, start + hand.days(10))
    start = hand.place("call-7")
    hand.hold(start, start + hand.days(5))
    hand.qtbot.waitUntil(lambda: hand.measure.is_preview)
    hand.document.undo_stack.undo()
    assert not hand.measure.is_preview
    assert not hand.view.dragging.is_active
    hand.release(start)
    assert (hand.date("call-7"), hand.date("call-8")) == ("2025-08-18", "2025-10-16")
    hand.hold(start, start + hand.days(5))
    hand.qtbot.waitUntil(lambda: hand.measure.is_preview)
    hand.document.replace(project, None)
    assert not hand.measure.is_preview
    assert not hand.view.dates.is_unlocked


def test_selected_events_move_together_and_vague_ones_stay(hand: Hand) -> None:
    project = hand.document.project
    march = replace(project.events["call-2"], date=parse_edtf("2025-03"))
    project.apply(_change(project, march))
    hand.document.replace(project, None)
    hand.view.dates.unlock(True)
    hand.selection.select(Event, ["call-1", "call-2", "call-8"])
    start = hand.place("call-8")
    hand.drag(start, start + hand.days(-4))
    assert (hand.date("call-1"), hand.date("call-2"), hand.date("call-8")) == (
        "2025-02-08",
        "2025-03",
        "2025-10-12",
    )
    assert "2 event(s) moved by 4 day(s) earlier" in hand.said[-1]
    assert "“Mar 2025” cannot be moved by days" in hand.said[-1]
    assert hand.selection.ids == ("call-1", "call-2", "call-8")
    assert hand.document.undo_stack.count() == 1


def test_a_vague_event_refuses_and_says_why(hand: Hand) -> None:
    project = hand.document.project
    project.apply(_change(project, replace(project.events["call-2"], date=parse_edtf("2025-03"))))
    hand.document.replace(project, None)
    hand.view.dates.unlock(True)
    start = hand.place("call-2")
    scale = hand.view.scale
    hand.hold(start, start + hand.days(20))
    assert hand.view.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    assert "cannot be moved by days" in hand.said[-1]
    hand.release(start + hand.days(20))
    assert "cannot be moved by days" in hand.said[-1]
    assert hand.document.undo_stack.count() == 0
    assert hand.view.scale == scale


def test_sources_that_support_the_former_date_are_pointed_out(hand: Hand) -> None:
    hand.view.dates.unlock(True)
    start = hand.place("call-8")
    hand.drag(start, start + hand.days(10))
    assert "2 source(s) support the former date. Ctrl+Z takes it back." in hand.said[-1]


def test_figures_that_take_long_wait_until_the_pointer_rests(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview, "AT_ONCE", 0.0)
    hand.view.dates.unlock(True)
    start = hand.place("call-8")
    hand.hold(start, start + hand.days(10))
    assert not hand.view.preview.is_live
    assert "26 Oct 2025" in hand.said[-1]
    assert not hand.measure.is_preview
    hand.qtbot.waitUntil(lambda: hand.measure.is_preview)
    statistics = hand.measure.statistics
    assert statistics is not None
    assert statistics.intervals[-1].days.max == 53
    hand.release(start + hand.days(10))
    assert hand.date("call-8") == "2025-10-26"


def test_the_cost_of_the_figures_decides_and_not_the_number_of_events(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview, "_EVENT", 1.0)
    hand.view.dates.unlock(True)
    assert not hand.view.preview.is_live
    start = hand.place("call-8")
    hand.hold(start, start + hand.days(10))
    hand.qtbot.waitUntil(lambda: hand.measure.is_preview)
    assert 0 < hand.view.preview.took < 1
    hand.key(Qt.Key.Key_Escape)
    assert not hand.measure.is_preview
    hand.document.replace(hand.document.project.copy(), None)
    assert hand.view.preview.took > 1


def test_very_many_events_follow_when_they_are_let_go(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(move, "AT_ONCE", 0.0)
    hand.view.dates.unlock(True)
    hand.selection.select(Event, ["call-1", "call-2", "call-8"])
    start = hand.place("call-8")
    hand.hold(start, start + hand.days(6))
    hand.release(start + hand.days(6))
    assert [hand.date(i) for i in ("call-1", "call-2", "call-8")] == [
        "2025-02-18",
        "2025-03-24",
        "2025-10-22",
    ]
    assert hand.document.undo_stack.count() == 1


def test_an_end_of_a_lasting_event_is_dragged(hand: Hand) -> None:
    hand.view.dates.unlock(True)
    hand.view.show_scale(hand.view.scale.zoomed(10, hand.marker("miami").x))
    hand.view.pan(400)
    bar = next(bar for bar in hand.view.drawing.bars if bar.id == "miami")
    end = QPoint(round(bar.right), round(bar.y))
    hand.qtbot.mouseMove(hand.view, end)
    assert hand.view.cursor().shape() == Qt.CursorShape.SplitHCursor
    hand.hold(end, end + hand.days(3))
    assert "→ 19–24 Dec 2025" in hand.said[-1]
    hand.key(Qt.Key.Key_Escape)
    hand.release(end)
    assert hand.date("miami") == "2025-12-19/2025-12-21"
    hand.drag(end, end + hand.days(3))
    assert hand.date("miami") == "2025-12-19/2025-12-24"
    start = QPoint(round(bar.left) - 2, round(bar.y))
    hand.drag(start, start + hand.days(1))
    assert hand.date("miami") == "2025-12-20/2025-12-24"
    assert hand.document.undo_stack.count() == 2


def test_minutes_are_dragged_where_hours_show(qtbot: QtBot, today: Callable[[], datetime.date]) -> None:
    day = datetime.date(2025, 5, 1)
    event = Event(id="e", date=from_day(day), kind="call", status="held", time="14:00")
    hand = Hand(qtbot, Project(None, [Kind(id="call", name="Call"), event]), today)
    hand.view.dates.unlock(True)
    hand.view.show_scale(hand.view.scale.zoomed(1440 / hand.view.scale.pixels_per_day, hand.marker("e").x))
    start = hand.place("e")
    hand.drag(start, start + QPoint(90, 0))
    moved = hand.document.project.events["e"]
    assert (moved.date.edtf, moved.time) == ("2025-05-01", "15:30")
    hand.document.undo_stack.undo()
    hand.view.show_scale(hand.view.scale.zoomed(0.05, 500))
    start = hand.place("e")
    hand.drag(start, start + hand.days(1))
    moved = hand.document.project.events["e"]
    assert (moved.date.edtf, moved.time) == ("2025-05-02", "14:00")


def test_alt_and_arrows_move_where_dates_are_unlocked(hand: Hand) -> None:
    hand.view.dates.unlock(True)
    hand.selection.select(Event, ["call-8"])
    hand.key(RIGHT, ALT)
    hand.key(RIGHT, ALT | SHIFT)
    hand.key(LEFT, ALT)
    assert hand.date("call-8") == "2025-10-23"
    assert hand.document.undo_stack.count() == 1
    hand.document.undo_stack.undo()
    assert hand.date("call-8") == "2025-10-16"
    assert hand.selection.ids == ("call-8",)


def test_cursors_say_what_a_drag_would_do(hand: Hand) -> None:
    over = hand.place("call-8")
    hand.qtbot.mouseMove(hand.view, over)
    assert hand.view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    hand.view.dates.unlock(True)
    hand.qtbot.mouseMove(hand.view, over + QPoint(1, 0))
    assert hand.view.cursor().shape() == Qt.CursorShape.SizeHorCursor
    hand.hold(over, over + hand.days(5))
    assert hand.view.cursor().shape() == Qt.CursorShape.SizeHorCursor
    hand.release(over + hand.days(5))
    assert hand.view.cursor().shape() == Qt.CursorShape.ArrowCursor


GESTURE = st.tuples(
    st.integers(0, 999),
    st.integers(0, 319),
    st.integers(-400, 400),
    st.integers(-200, 200),
    st.sampled_from((NONE, ALT, SHIFT, Qt.KeyboardModifier.ControlModifier)),
    st.booleans(),
)


def test_undoing_everything_is_the_start(hand: Hand) -> None:
    start = hand.document.project.copy()

    @settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(GESTURE, min_size=1, max_size=5))
    def check(gestures: list[tuple[int, int, int, int, Qt.KeyboardModifier, bool]]) -> None:
        hand.document.replace(start.copy(), None)
        hand.view.dates.unlock(True)
        hand.view.fit()
        for x, y, right, down, modifiers, cancels in gestures:
            here, there = QPoint(x, y), QPoint(x + right, y + down)
            hand.hold(here, there, modifiers)
            steps = hand.document.undo_stack.count()
            if cancels:
                hand.key(Qt.Key.Key_Escape)
            hand.release(there, modifiers)
            assert hand.document.undo_stack.count() <= steps + (not cancels)
            assert not hand.measure.is_preview
        while hand.document.undo_stack.canUndo():
            hand.document.undo_stack.undo()
        assert hand.document.project == start

    check()


def _change(project: Project, after: Event) -> tuple[Change, ...]:
    return (Change(project.events[after.id], after),)


def made_anew(hand: Hand) -> TimelineContent:
    return content_of(hand.measure.project, hand.measure.statistics)


def test_what_is_tried_is_drawn_as_if_it_were_so(hand: Hand) -> None:
    hand.view.dates.unlock(True)
    start = hand.place("call-8")
    hand.press(start)
    for days in (10, -30, 4):
        before = list(hand.view.content.days)
        hand.move(start + hand.days(days))
        hand.qtbot.waitUntil(lambda before=before: list(hand.view.content.days) != before)
        drawn, anew = hand.view.content, made_anew(hand)
        assert hand.measure.is_preview
        assert (drawn.days, drawn.positions) == (anew.days, anew.positions)
        assert drawn.silences.ends == anew.silences.ends
    hand.release(start + hand.days(4))
    assert hand.view.content.days == made_anew(hand).days
    hand.document.undo_stack.undo()
    assert hand.view.content.days == made_anew(hand).days


def test_after_escape_the_project_is_drawn_as_it_is(hand: Hand) -> None:
    hand.view.dates.unlock(True)
    days = list(hand.view.content.days)
    start = hand.place("call-8")
    hand.hold(start, start + hand.days(10))
    hand.qtbot.waitUntil(lambda: hand.measure.is_preview)
    assert list(hand.view.content.days) != days
    hand.key(Qt.Key.Key_Escape)
    assert list(hand.view.content.days) == days
    hand.release(start + hand.days(10))
    event = hand.document.project.events["call-1"]
    hand.document.edit("Move", edits.update(event, date=parse_edtf("2025-02-20")))
    assert hand.view.content.days == made_anew(hand).days
