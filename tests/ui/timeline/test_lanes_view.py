"""Lanes under real mouse and keys: choose, fold, reorder, scroll, walk, and all of it remembered."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import from_day
from models.project import Project
from models.records import Event
from models.timeline import LaneBox, LaneBy
from tests.ui.timeline.benches import Today, turn_wheel
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import TIMELINE_LANES, Settings
from ui.timeline.pane import TimelinePane

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Bench:
    """A timeline with its header, its events in lanes by kind."""

    def __init__(self, qtbot: QtBot, project: Project, today: Today, folder: Path) -> None:
        self.qtbot, self.path = qtbot, folder / "project.entrevue"
        self.document = Document()
        self.selection = Selection(self.document)
        self.settings = Settings(folder / "settings.ini")
        measure = CurrentMeasure(self.document, today)
        self.pane = TimelinePane(self.document, self.selection, measure, self.settings)
        self.view, self.headers = self.pane.view, self.pane.view.lane_headers
        qtbot.addWidget(self.pane)
        self.pane.resize(1000, 480)
        self.document.replace(project, self.path)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.choose(LaneBy.KIND)

    def choose(self, by: LaneBy) -> None:
        self.view.laning.choose(by)
        self.qtbot.waitUntil(lambda: self.headers.isVisible() == (by is not LaneBy.ONE))

    @property
    def boxes(self) -> tuple[LaneBox, ...]:
        return self.view.drawing.lanes.boxes

    @property
    def keys(self) -> list[str]:
        return [box.key for box in self.boxes]

    def box(self, key: str) -> LaneBox:
        return next(box for box in self.boxes if box.key == key)

    def settled(self) -> None:
        """The headers lie where the drawing has them."""
        board = self.view.drawing.lanes
        self.qtbot.waitUntil(lambda: self.headers.y() == round(board.top))

    def place(self, key: str) -> QPoint:
        """On the name of a lane."""
        rect = self.box(key).text_rect
        return QPoint(round(rect.x + 5), round(rect.y + rect.height / 2) - self.headers.y())

    def triangle(self, key: str) -> QPoint:
        rect = self.box(key).fold_rect
        return QPoint(round(rect.x + rect.width / 2), round(rect.y + rect.height / 2) - self.headers.y())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.headers, key, modifier)

    def wheel(self, delta: int, modifier: Qt.KeyboardModifier) -> None:
        turn_wheel(self.view, 600, delta, modifier)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Today, tmp_path: Path) -> Bench:
    return Bench(qtbot, project, today, tmp_path)


def test_the_box_in_the_header_makes_lanes(bench: Bench) -> None:
    chooser = bench.pane.lanes
    assert chooser.currentData() == "kind"
    bench.qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert bench.view.laning.by is LaneBy.SIDE
    bench.choose(LaneBy.ONE)
    assert chooser.currentData() == "one"
    assert not bench.boxes


def test_the_menu_offers_the_same_and_follows(bench: Bench) -> None:
    menu = QMenu(bench.pane)
    bench.pane.lanes.fill(menu)
    assert [action.isChecked() for action in menu.actions()] == [False, True, False, False, False]
    menu.actions()[4].trigger()
    assert bench.view.laning.by is LaneBy.STATUS
    assert menu.actions()[4].isChecked()


def test_what_is_fitted_stands_beside_the_headers(bench: Bench) -> None:
    assert bench.view.is_fitted
    assert all(marker.x > bench.view.drawing.lanes.gutter for marker in bench.view.drawing.markers)
    assert len(bench.view.drawing.markers) == len(bench.document.project.events)


def test_a_click_on_the_triangle_folds(bench: Bench) -> None:
    count = bench.box("call").count
    bench.qtbot.mouseClick(bench.headers, LEFT, NONE, bench.triangle("call"))
    assert bench.box("call").is_folded
    assert bench.box("call").count == count
    assert not any(marker.id.startswith("call") for marker in bench.view.drawing.markers)
    bench.settled()
    bench.qtbot.mouseClick(bench.headers, LEFT, NONE, bench.triangle("call"))
    assert not bench.box("call").is_folded


def test_a_click_on_the_name_folds_nothing_two_do(bench: Bench) -> None:
    bench.qtbot.mouseClick(bench.headers, LEFT, NONE, bench.place("call"))
    assert not bench.box("call").is_folded
    bench.qtbot.mouseDClick(bench.headers, LEFT, NONE, bench.place("call"))
    assert bench.box("call").is_folded


def test_keys_fold_and_walk(bench: Bench) -> None:
    bench.headers.setFocus()
    bench.key(Qt.Key.Key_Down)
    focused = bench.headers.focused
    assert focused is not None
    assert focused.key == "meeting"
    assert "Meeting" in bench.headers.accessibleDescription()
    bench.key(Qt.Key.Key_Left)
    assert bench.box("meeting").is_folded
    bench.key(Qt.Key.Key_Right)
    assert not bench.box("meeting").is_folded
    bench.key(Qt.Key.Key_Space)
    assert bench.box("meeting").is_folded
    bench.key(Qt.Key.Key_Escape)
    bench.qtbot.waitUntil(bench.view.hasFocus)


def test_alt_and_arrows_reorder(bench: Bench) -> None:
    bench.headers.setFocus()
    bench.key(Qt.Key.Key_Down, ALT)
    assert bench.keys == ["meeting", "call", "envoys"]
    bench.key(Qt.Key.Key_Down, ALT)
    bench.key(Qt.Key.Key_Down, ALT)
    assert bench.keys == ["meeting", "envoys", "call"]
    bench.key(Qt.Key.Key_Up, ALT)
    assert bench.keys == ["meeting", "call", "envoys"]


def test_a_header_can_be_dragged_and_escape_leaves_it(bench: Bench) -> None:
    bench.headers.setFocus()
    start, end = bench.place("envoys"), bench.place("call") - QPoint(0, 4)
    bench.qtbot.mousePress(bench.headers, LEFT, NONE, start)
    bench.qtbot.mouseMove(bench.headers, end)
    bench.key(Qt.Key.Key_Escape)
    bench.qtbot.mouseRelease(bench.headers, LEFT, NONE, end)
    assert bench.keys == ["call", "meeting", "envoys"]
    bench.qtbot.mousePress(bench.headers, LEFT, NONE, start)
    bench.qtbot.mouseMove(bench.headers, end)
    bench.qtbot.mouseRelease(bench.headers, LEFT, NONE, end)
    assert bench.keys == ["envoys", "call", "meeting"]


def test_the_menu_of_a_header(bench: Bench) -> None:
    menu = bench.headers.menu_for(bench.box("call"))
    texts = {action.text(): action for action in menu.actions() if action.text()}
    assert not texts["Move up"].isEnabled()
    assert not texts["Usual order"].isEnabled()
    texts["Move down"].trigger()
    assert bench.keys == ["meeting", "call", "envoys"]
    texts["Fold all"].trigger()
    assert all(box.is_folded for box in bench.boxes)
    assert not bench.view.drawing.markers
    texts["Unfold all"].trigger()
    assert not any(box.is_folded for box in bench.boxes)
    texts["Select its events"].trigger()
    assert len(bench.selection.event_ids) == bench.box("call").count
    usual = [each for each in bench.headers.menu_for(bench.box("call")).actions() if each.isEnabled()]
    next(action for action in usual if action.text() == "Usual order").trigger()
    assert bench.keys == ["call", "meeting", "envoys"]


def test_lanes_are_remembered_beside_the_project(bench: Bench) -> None:
    bench.headers.setFocus()
    bench.key(Qt.Key.Key_Down, ALT)
    bench.key(Qt.Key.Key_Space)
    project = bench.document.project
    bench.document.replace(Project(project.info, []), bench.path.with_name("other.entrevue"))
    assert bench.view.laning.by is LaneBy.ONE
    bench.document.replace(project, bench.path)
    assert bench.view.laning.by is LaneBy.KIND
    assert bench.keys == ["meeting", "call", "envoys"]
    assert bench.box("call").is_folded


def test_settings_that_make_no_sense_give_one_line(bench: Bench) -> None:
    for damaged in ({"by": "colour"}, {"by": ["kind"]}, {}):
        bench.settings.set(TIMELINE_LANES, {str(bench.path): damaged})
        bench.document.replace(bench.document.project, bench.path)
        assert bench.view.laning.by is LaneBy.ONE


def test_alt_and_the_wheel_scroll_where_lanes_have_no_room(bench: Bench) -> None:
    bench.pane.resize(1000, 225)
    bench.qtbot.waitUntil(bench.headers.bar.isVisible)
    before = bench.view.scale
    bench.wheel(-120, ALT)
    assert bench.view.drawing.lanes.first == 1
    assert bench.view.scale == before
    bench.wheel(60, ALT)
    bench.wheel(60, ALT)
    assert bench.view.drawing.lanes.first == 0
    bench.headers.bar.setValue(bench.headers.bar.maximum())
    assert bench.keys[-1] == "envoys"


def test_an_event_gone_to_comes_into_view_with_its_lane(bench: Bench) -> None:
    bench.pane.resize(1000, 225)
    bench.qtbot.waitUntil(bench.headers.bar.isVisible)
    assert "envoys" not in bench.keys
    bench.selection.select(Event, ["miami"])
    assert "envoys" in bench.keys
    assert bench.box("envoys").holds_selected


def test_arrows_walk_to_the_lane_beside(bench: Bench) -> None:
    bench.selection.select(Event, ["call-7"])
    bench.view.setFocus()
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Down)
    assert bench.selection.event_ids == ("anchorage",)
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Down)
    assert bench.selection.event_ids == ("miami",)
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Down)
    assert bench.selection.event_ids == ("miami",)
    bench.view.laning.fold(("meeting",))
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Up)
    assert bench.selection.event_ids == ("call-8",)


def test_an_edit_moves_an_event_to_its_new_lane(bench: Bench) -> None:
    event = bench.document.project.events["call-3"]
    bench.document.edit("Kind", edits.update(event, kind="meeting"))
    assert (bench.box("call").count, bench.box("meeting").count) == (7, 2)
    bench.document.edit("Date", edits.update(event, date=from_day(datetime.date(2025, 5, 20))))
    bench.document.undo_stack.undo()
    bench.document.undo_stack.undo()
    assert (bench.box("call").count, bench.box("meeting").count) == (8, 1)


def test_a_click_selects_in_a_lane(bench: Bench) -> None:
    marker = next(marker for marker in bench.view.drawing.markers if marker.id == "call-4")
    bench.qtbot.mouseClick(bench.view, LEFT, NONE, QPoint(round(marker.x), round(marker.y)))
    assert bench.selection.event_ids == ("call-4",)
