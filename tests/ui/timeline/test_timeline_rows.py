"""The keys go along the rows of the drawing, and from one to the next: periods, silences, values."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import from_day
from models.project import Project
from models.records import Event, Indicator, IndicatorPoint, Period
from models.timeline import LaneBy
from tests.ui.timeline.benches import TimelineBench, Today, action_of
from ui.timeline import navigation
from ui.timeline.menu import TimelineMenu
from ui.timeline.rows import rows_of

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Bench(TimelineBench):
    def press(self, key: Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
        self.qtbot.keyClick(self.view, key, modifiers)

    def enter(self) -> None:
        self.press(Key.Key_Return, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Today) -> Bench:
    def day(month: int, number: int = 1) -> datetime.date:
        return datetime.date(2025, month, number)

    support = [IndicatorPoint(date=from_day(day(month)), value=40.0 + month) for month in (3, 6, 9)]
    for record in (
        Period(id="spring", name="Spring talks", start=day(3), end=day(5, 31)),
        Period(id="autumn", name="Autumn talks", start=day(9)),
        Indicator(id="support", name="Support", unit="%", points=tuple(support)),
        Indicator(id="oil", name="Brent", points=(support[0],), order=1),
    ):
        project.apply(edits.add(record))
    return Bench(qtbot, project, today, height=620)


def test_ctrl_and_arrows_go_along_the_silences(bench: Bench) -> None:
    bench.press(Key.Key_Right)
    bench.press(Key.Key_Right)
    assert bench.measure.selected_silence == 1
    bench.press(Key.Key_Left)
    assert bench.measure.selected_silence == 0


def test_up_leads_to_the_period_of_that_time(bench: Bench) -> None:
    bench.view.choose_silence(2)
    bench.press(Key.Key_Up)
    assert bench.view.background.chosen_period == "spring"
    assert bench.measure.selected_silence is None
    assert bench.said[-1] == "Spring talks, 1 March 2025 – 31 May 2025"
    bench.press(Key.Key_Right)
    assert bench.view.background.chosen_period == "autumn"
    assert bench.said[-1] == "Autumn talks, since 1 September 2025"
    bench.press(Key.Key_Right)
    bench.press(Key.Key_Up)
    assert bench.view.background.chosen_period == "autumn"
    bench.press(Key.Key_Down)
    assert bench.view.background.chosen_period is None
    assert bench.measure.selected_silence is not None


def test_down_leads_through_the_second_ribbon_to_the_values(bench: Bench) -> None:
    bench.measure.compare("calls")
    bench.view.choose_silence(5)
    bench.press(Key.Key_Down)
    assert bench.measure.selected_compared == 5
    bench.press(Key.Key_Down)
    assert bench.view.background.chosen_point == ("support", 1)
    assert bench.measure.selected_compared is None
    assert bench.selection.record_type is Indicator
    assert bench.said[-1] == "46\N{NO-BREAK SPACE}%, 1 June 2025, Support"
    bench.press(Key.Key_Right)
    assert bench.view.background.chosen_point == ("support", 2)
    bench.press(Key.Key_Down)
    assert bench.view.background.chosen_point == ("oil", 0)
    bench.press(Key.Key_Down)
    assert bench.view.background.chosen_point == ("oil", 0)
    bench.press(Key.Key_Up)
    assert bench.view.background.chosen_point == ("support", 0)


def test_what_is_out_of_view_is_brought_into_it(bench: Bench) -> None:
    bench.view.show_scale(bench.view.scale.zoomed(20, 0))
    bench.view.background.choose_period("spring")
    bench.press(Key.Key_Right)
    start = datetime.date(2025, 9, 1).toordinal()
    assert 0 <= bench.view.scale.x(start) <= 1000


def test_folded_indicators_have_no_row(bench: Bench) -> None:
    assert len(rows_of(bench.view)) == 4
    bench.view.toggle_fold("support")
    assert len(rows_of(bench.view)) == 3


def test_a_project_without_anything_has_nowhere_to_go(bench: Bench) -> None:
    bench.document.replace(Project(), None)
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right):
        bench.press(key)
    assert rows_of(bench.view) == []


def test_the_chosen_period_is_seen(bench: Bench) -> None:
    plain = bench.view.grab().toImage()
    bench.view.background.choose_period("spring")
    assert bench.view.grab().toImage() != plain


def test_enter_names_a_period_and_opens_a_value(bench: Bench) -> None:
    opened: list[tuple[str, int]] = []
    bench.view.background.point_chosen.connect(lambda *key: opened.append(key))
    bench.view.background.choose_period("spring")
    bench.enter()
    assert bench.view.periods.editor is not None
    bench.qtbot.keyClick(bench.view.periods.editor, Key.Key_Escape)
    bench.view.background.choose_point("support", 1)
    assert opened == []
    bench.enter()
    assert opened == [("support", 1)]


def test_delete_takes_the_chosen_period(bench: Bench) -> None:
    bench.view.background.choose_period("spring")
    bench.press(Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert list(bench.document.project.periods) == ["autumn"]
    assert bench.view.background.chosen_period is None
    bench.document.undo_stack.undo()
    assert set(bench.document.project.periods) == {"spring", "autumn"}


def test_a_click_on_a_name_chooses_the_period_and_one_beside_it_nothing(bench: Bench) -> None:
    rect = next(band.text_rect for band in bench.view.drawing.periods if band.id == "spring")
    name = QPoint(round(rect.x + 4), round(rect.y + rect.height / 2))
    bench.selection.select(Event, ["call-1"])
    bench.qtbot.mouseClick(bench.view, Qt.MouseButton.LeftButton, pos=name)
    assert bench.view.background.chosen_period == "spring"
    assert bench.selection.event_ids == ()
    empty = QPoint(name.x(), round(bench.view.drawing.axis_y) - 30)
    bench.qtbot.mouseClick(bench.view, Qt.MouseButton.LeftButton, pos=empty)
    assert bench.view.background.chosen_period is None


@pytest.mark.parametrize(
    "elsewhere",
    [
        lambda bench: bench.selection.select(Event, ["call-1"]),
        lambda bench: bench.view.choose_silence(1),
        lambda bench: bench.press(Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        lambda bench: bench.document.replace(bench.document.project.copy(), None),
    ],
)
def test_something_else_takes_its_place(bench: Bench, elsewhere: Callable[[Bench], object]) -> None:
    bench.view.background.choose_period("spring")
    elsewhere(bench)
    assert bench.view.background.chosen_period is None


def test_a_value_that_is_gone_is_not_chosen(bench: Bench) -> None:
    bench.view.background.choose_point("support", 2)
    support = bench.document.project.indicators["support"]
    bench.document.edit("Drop", edits.update(support, points=support.points[:1]))
    assert bench.view.background.chosen_point is None


def test_the_menu_key_opens_the_menu_of_the_chosen_period(bench: Bench) -> None:
    bench.view.background.choose_period("autumn")
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(bench.view, asked)
    menu = bench.view.findChild(TimelineMenu)
    assert action_of(menu, "Period “Autumn talks”").menu() is not None
    menu.close()


def test_fitting_the_selection_fits_the_period(bench: Bench) -> None:
    bench.view.background.choose_period("spring")
    navigation.fit_selection(bench.view)
    first, end = (datetime.date(2025, month, 1).toordinal() for month in (3, 6))
    assert bench.view.scale.x(first) == pytest.approx(100)
    assert bench.view.scale.x(end) == pytest.approx(900)


def test_tab_leads_to_the_headers_of_lanes(bench: Bench) -> None:
    bench.view.laning.choose(LaneBy.KIND)
    bench.qtbot.waitUntil(bench.view.lane_headers.isVisible)
    bench.press(Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert bench.view.lane_headers.hasFocus()
