"""What screen readers find beside events and silences: periods, values, a second ribbon, lanes."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import from_day
from models.project import Project
from models.records import Indicator, IndicatorPoint, Period
from models.timeline import LaneBy
from tests.ui.timeline.benches import children
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.timeline.announcing import Announcer
from ui.timeline.view import TimelineView

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Today = Callable[[], datetime.date]
NAME, ROLE = QAccessible.Text.Name, QAccessible.Role
CTRL = Qt.KeyboardModifier.ControlModifier


class Bench:
    def __init__(self, qtbot: QtBot, project: Project, today: Today) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.selection = Selection(self.document)
        self.measure = CurrentMeasure(self.document, today)
        self.window = QWidget()
        self.view = TimelineView(self.document, self.selection, self.measure, self.window)
        self.announcer = Announcer(self.view)
        self.view.setGeometry(0, 0, 1000, 620)
        self.window.resize(1000, 620)
        qtbot.addWidget(self.window)
        self.document.replace(project, None)
        self.measure.choose("direct")
        self.window.show()
        qtbot.waitExposed(self.window)
        self.view.setFocus()

    @property
    def chart(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self.view)

    def group(self, name: str) -> QAccessibleInterface:
        return next(group for group in children(self.chart) if group.text(NAME) == name)

    def local(self, rect: QRect) -> QRect:
        return rect.translated(-self.view.mapToGlobal(QPoint(0, 0)))


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Today) -> Bench:
    def day(month: int) -> datetime.date:
        return datetime.date(2025, month, 1)

    values = [
        IndicatorPoint(date=from_day(day(month)), value=40.0 + month, note="After the vote" * (month == 6))
        for month in (9, 3, 6)
    ]
    for record in (
        Period(id="spring", name="Spring talks", start=day(3), end=day(6)),
        Period(id="autumn", name="Autumn talks", start=day(9)),
        Indicator(id="support", name="Support", unit="%", points=tuple(values)),
        Indicator(id="oil", name="Brent", points=(values[0],), order=1),
    ):
        project.apply(edits.add(record))
    return Bench(qtbot, project, today)


def press(item: QAccessibleInterface, action: str = "Press") -> None:
    item.actionInterface().doAction(action)


def test_each_list_is_there_while_it_holds_something(bench: Bench) -> None:
    names = ["Events", "Silences: Direct contacts", "Periods", "Indicators"]
    assert [group.text(NAME) for group in children(bench.chart)] == names
    bench.measure.compare("calls")
    names.insert(2, "Silences: Phone calls")
    assert [group.text(NAME) for group in children(bench.chart)] == names
    bench.document.edit("", edits.delete(bench.document.project, Period, ["spring", "autumn"]))
    assert "Periods" not in [group.text(NAME) for group in children(bench.chart)]


def test_a_new_list_is_announced(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds: list[QAccessible.Event] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: kinds.append(event.type()))
    assert bench.chart.childCount() == 4
    bench.measure.compare("calls")
    bench.qtbot.waitUntil(lambda: QAccessible.Event.ObjectReorder in kinds)


def test_the_way_up_and_down_the_whole_tree(bench: Bench) -> None:
    bench.measure.compare("calls")
    bench.view.laning.choose(LaneBy.KIND)
    bench.qtbot.waitUntil(bench.view.lane_headers.isVisible)

    def check(parent: QAccessibleInterface) -> int:
        count = 1
        for index, child in enumerate(children(parent)):
            assert child.parent() is parent
            assert parent.indexOfChild(child) == index
            assert child.isValid()
            assert child.text(NAME)
            count += check(child)
        assert parent.child(-1) is None
        assert parent.child(parent.childCount()) is None
        return count

    assert check(bench.chart) > 45


def test_periods_say_their_days(bench: Bench) -> None:
    spring, autumn = children(bench.group("Periods"))
    assert spring.text(NAME) == "Spring talks, 1 March 2025 – 1 June 2025"
    assert autumn.text(NAME) == "Autumn talks, since 1 September 2025"
    assert spring.role() == ROLE.ListItem
    band = next(band for band in bench.view.drawing.periods if band.id == "spring")
    assert bench.local(spring.rect()).contains(round(band.text_rect.x + 2), round(band.text_rect.y + 2))
    press(spring)
    assert bench.view.background.chosen_period == "spring"
    assert spring.state().selected
    assert spring.state().focused
    assert bench.chart.focusChild() is spring


def test_a_silence_of_the_second_ribbon_is_one_of_its_own_list(bench: Bench) -> None:
    bench.measure.compare("calls")
    first, second = bench.group("Silences: Direct contacts"), bench.group("Silences: Phone calls")
    item = second.child(6)
    assert item.text(NAME) == "Silence of 46 days, from 3 July 2025 to 18 August 2025"
    assert first.indexOfChild(item) == -1
    middle = item.rect().center()
    assert bench.chart.childAt(middle.x(), middle.y()) is second
    assert second.childAt(middle.x(), middle.y()) is item
    press(item)
    assert bench.measure.selected_compared == 6
    assert (item.state().selected, item.state().focused) == (1, 1)
    assert not first.child(6).state().selected
    bench.measure.compare(None)
    assert not item.isValid()
    assert item.text(NAME) == ""


def test_indicators_say_their_values_in_the_order_of_time(bench: Bench) -> None:
    support, oil = children(bench.group("Indicators"))
    assert support.text(NAME) == "Support (%), 3 value(s), unfolded"
    assert oil.text(NAME) == "Brent, 1 value(s), unfolded"
    assert [value.text(NAME) for value in children(support)] == [
        "43\N{NO-BREAK SPACE}%, 1 March 2025, Support",
        "46\N{NO-BREAK SPACE}%, 1 June 2025, Support, After the vote",
        "49\N{NO-BREAK SPACE}%, 1 September 2025, Support",
    ]
    value = support.child(1)
    chart = bench.view.drawing.charts[0]
    point = next(point for point in chart.points if point.number == 2)
    assert bench.local(value.rect()).contains(round(point.x), round(point.y))
    middle = value.rect().center()
    assert bench.chart.childAt(middle.x(), middle.y()) is bench.group("Indicators")
    assert support.childAt(middle.x(), middle.y()) is value
    press(value)
    assert bench.view.background.chosen_point == ("support", 2)
    assert value.state().focused


def test_pressing_an_indicator_folds_it(bench: Bench) -> None:
    support = bench.group("Indicators").child(0)
    assert support.state().expanded
    press(support)
    assert bench.view.folded == {"support"}
    assert (support.state().collapsed, support.state().expanded) == (1, 0)
    assert support.text(NAME).endswith("folded")
    assert support.child(0).state().offscreen


def test_lanes_are_groups_with_their_number_of_events(bench: Bench) -> None:
    bench.view.laning.choose(LaneBy.KIND)
    bench.qtbot.waitUntil(bench.view.lane_headers.isVisible)
    lanes = bench.group("Lanes")
    assert lanes.role() == ROLE.List
    calls, meetings, envoys = children(lanes)
    assert calls.role() == ROLE.Grouping
    assert [lane.text(NAME) for lane in (calls, meetings, envoys)] == [
        "Call, 8 event(s), unfolded",
        "Meeting, 1 event(s), unfolded",
        "Envoys, 1 event(s), unfolded",
    ]
    box = bench.view.drawing.lanes.boxes[1]
    assert bench.local(meetings.rect()).contains(round(box.text_rect.x), round(box.text_rect.y + 2))
    middle = meetings.rect().center()
    assert bench.chart.childAt(middle.x(), middle.y()) is lanes
    assert lanes.childAt(middle.x(), middle.y()) is meetings
    press(meetings)
    assert bench.view.laning.choice.folded == {"meeting"}
    assert meetings.state().collapsed
    assert meetings.text(NAME).endswith("folded")
    bench.view.laning.choose(LaneBy.ONE)
    assert not meetings.isValid()


def test_walking_along_the_headers_tells_the_lane(bench: Bench, told: list[str]) -> None:
    bench.view.laning.choose(LaneBy.KIND)
    bench.qtbot.waitUntil(bench.view.lane_headers.isVisible)
    assert bench.group("Lanes").childCount() == 3
    headers = bench.view.lane_headers
    headers.setFocus()
    told.clear()
    bench.qtbot.keyClick(headers, Qt.Key.Key_Down)
    bench.qtbot.keyClick(headers, Qt.Key.Key_Space)
    assert told == ["Meeting, 1 event(s), unfolded", "Meeting, 1 event(s), folded"]
    assert bench.group("Lanes").focusChild().text(NAME) == "Meeting, 1 event(s), folded"
    assert bench.group("Lanes").child(1).state().focused


def test_walking_along_the_rows_tells_each_part(bench: Bench, told: list[str]) -> None:
    assert bench.chart.childCount() == 4
    bench.view.choose_silence(2)
    told.clear()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        bench.qtbot.keyClick(bench.view, key, CTRL)
    assert [name.split(",")[0] for name in told] == [
        "Spring talks",
        "Silence of 62 days",
        "43\N{NO-BREAK SPACE}%",
    ]


@pytest.mark.parametrize(("group", "path"), [("Events", (4,)), ("Periods", (1,)), ("Indicators", (0, 1))])
def test_the_menu_opens_where_a_thing_stands(bench: Bench, group: str, path: tuple[int, ...]) -> None:
    item = bench.group(group)
    for index in path:
        item = item.child(index)
    press(item, "ShowMenu")
    menu = next(menu for menu in bench.view.findChildren(QMenu) if menu.isVisible())
    assert item.rect().intersects(menu.geometry().adjusted(-20, -20, 20, 20))
    assert item.state().selected
    menu.close()


def test_the_menu_of_a_lane_opens_too(bench: Bench) -> None:
    bench.view.laning.choose(LaneBy.KIND)
    bench.qtbot.waitUntil(bench.view.lane_headers.isVisible)
    press(bench.group("Lanes").child(2), "ShowMenu")
    menu = next(menu for menu in bench.view.lane_headers.findChildren(QMenu) if menu.isVisible())
    assert menu.actions()[0].text() == "Fold"
    menu.close()


def test_many_values_are_made_one_by_one(bench: Bench) -> None:
    start = datetime.date(1990, 1, 1)
    values = tuple(
        IndicatorPoint(date=from_day(start + datetime.timedelta(days=n)), value=float(n % 97))
        for n in range(5_000)
    )
    oil = bench.document.project.indicators["oil"]
    bench.document.edit("Many", edits.update(oil, points=values))
    listed = bench.group("Indicators").child(1)
    assert listed.childCount() == 5_000
    assert listed.child(4_999).isValid()
    chart = bench.announcer.chart
    assert chart is not None
    assert len(chart.indicators.points("oil").items) == 1


def test_another_project_takes_all_of_it_back(bench: Bench) -> None:
    bench.measure.compare("calls")
    found = [
        item
        for group in children(bench.chart)
        for item in (*children(group), *(value for part in children(group) for value in children(part)))
    ]
    numbers = [QAccessible.uniqueId(item) for item in found]
    assert len(numbers) > 35
    bench.document.replace(bench.document.project.copy(), None)
    assert all(QAccessible.accessibleInterface(number) is None for number in numbers)
    assert bench.group("Periods").child(0).text(NAME).startswith("Spring")
