"""What a screen reader finds on the timeline: names, roles, states, places, actions; and that it is safe."""

from __future__ import annotations

import datetime
import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Kind, Measure, ProjectInfo, Status
from tests.ui.timeline.benches import children
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.timeline.announcing import Announcer
from ui.timeline.view import TimelineView

Today = Callable[[], datetime.date]
NAME = QAccessible.Text.Name
ROOT = Path(__file__).parents[3]


class Bench:
    def __init__(self, qtbot: QtBot, project: Project, today: Today) -> None:
        self.document = Document()
        self.selection = Selection(self.document)
        self.measure = CurrentMeasure(self.document, today)
        self.window = QWidget()
        self.view = TimelineView(self.document, self.selection, self.measure, self.window)
        self.announcer = Announcer(self.view)
        self.view.setGeometry(0, 0, 1000, 320)
        self.window.resize(1000, 320)
        qtbot.addWidget(self.window)
        self.document.replace(project, None)
        self.measure.choose("direct")
        self.window.show()
        qtbot.waitExposed(self.window)

    @property
    def chart(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self.view)

    @property
    def events(self) -> QAccessibleInterface:
        return self.chart.child(0)

    @property
    def silences(self) -> QAccessibleInterface:
        return self.chart.child(1)

    def local(self, rect: QRect) -> QRect:
        return rect.translated(-self.view.mapToGlobal(QPoint(0, 0)))


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Today) -> Bench:
    return Bench(qtbot, project, today)


def test_the_timeline_is_a_chart_of_two_lists(bench: Bench) -> None:
    assert bench.chart.role() == QAccessible.Role.Chart
    assert bench.chart.text(NAME) == "Timeline"
    assert [group.role() for group in children(bench.chart)] == [QAccessible.Role.List] * 2
    assert [group.text(NAME) for group in children(bench.chart)] == ["Events", "Silences: Direct contacts"]
    assert bench.events.childCount() == 10
    assert bench.silences.childCount() == len(bench.view.content.silences.intervals)


def test_events_say_what_they_are(bench: Bench) -> None:
    names = [item.text(NAME) for item in children(bench.events)]
    assert names[0] == (
        "12 February 2025, Call 1, Call, Donald Trump, Vladimir Putin, Held, confirmed by: both sides"
    )
    assert names[6].endswith("Anchorage, 3\N{NO-BREAK SPACE}h, Held, confirmed by: Russia only")
    assert names[9] == "19–21 December 2025, Talks, Envoys, Steve Witkoff, Miami, Planned"


def test_silences_say_how_long_they_are(bench: Bench) -> None:
    names = [item.text(NAME) for item in children(bench.silences)]
    assert names[0] == "23 days before the first contact, from 20 January 2025 to 12 February 2025"
    assert names[1] == "Silence of 34 days, from 12 February 2025 to 18 March 2025"
    assert names[-1] == (
        "Silence of 63 days, since 16 October 2025, still open on 18 December 2025, the longest"
    )


def test_the_way_up_and_down_the_tree(bench: Bench) -> None:
    for group in children(bench.chart):
        assert group.parent() is bench.chart
        for index, item in enumerate(children(group)):
            assert item.parent() is group
            assert group.indexOfChild(item) == index
            assert item.role() == QAccessible.Role.ListItem
            assert item.childCount() == 0
            assert item.textInterface() is None
            assert QAccessible.accessibleInterface(QAccessible.uniqueId(item)) is item
        assert group.child(-1) is None
        assert group.child(group.childCount()) is None


def test_places_on_the_screen_are_where_things_are_drawn(bench: Bench) -> None:
    marker = next(marker for marker in bench.view.drawing.markers if marker.id == "call-3")
    item = bench.events.child(2)
    assert bench.local(item.rect()).contains(round(marker.x), round(marker.y))
    middle = item.rect().center()
    assert bench.chart.childAt(middle.x(), middle.y()) is bench.events
    assert bench.events.childAt(middle.x(), middle.y()) is item
    silence = bench.silences.child(2)
    middle = silence.rect().center()
    assert bench.chart.childAt(middle.x(), middle.y()) is bench.silences
    assert bench.silences.childAt(middle.x(), middle.y()) is silence
    corner = bench.view.mapToGlobal(QPoint(500, 2))
    assert bench.chart.childAt(corner.x(), corner.y()) is None


def test_what_is_out_of_view_says_so(bench: Bench) -> None:
    bench.view.zoom(20, 0.0)
    last = bench.events.child(9)
    assert last.state().offscreen
    assert last.rect().isEmpty()
    assert bench.silences.child(8).state().offscreen


def test_events_in_a_column_are_where_the_column_is(bench: Bench) -> None:
    bench.view.zoom(0.05)
    cluster = bench.view.drawing.clusters[0]
    item = bench.events.child(cluster.positions[1])
    assert bench.local(item.rect()).contains(
        round(cluster.rect.x + cluster.rect.width / 2), round(cluster.rect.y + 2)
    )


def test_states_follow_the_selection_and_the_focus(bench: Bench) -> None:
    bench.view.setFocus()
    bench.selection.select(Event, ["call-1", "call-3"])
    first, third, fourth = (bench.events.child(index) for index in (0, 2, 3))
    assert (first.state().selected, third.state().selected, fourth.state().selected) == (1, 1, 0)
    assert (first.state().focused, third.state().focused) == (0, 1)
    assert bench.chart.focusChild() is third
    bench.measure.select_silence(2)
    silence = bench.silences.child(2)
    assert (silence.state().selected, silence.state().focused) == (1, 1)
    assert not third.state().focused
    bench.view.clearFocus()
    assert not silence.state().focused


def test_pressing_selects(bench: Bench) -> None:
    action = bench.events.child(4).actionInterface()
    assert action.actionNames() == ["Press", "ShowMenu"]
    action.doAction("Press")
    assert bench.selection.ids == ("call-5",)
    bench.silences.child(3).actionInterface().doAction("Press")
    assert bench.measure.selected_silence == 3


def test_walking_tells_where_one_is(bench: Bench, qtbot: QtBot, told: list[str]) -> None:
    assert bench.chart.childCount() == 2
    bench.view.setFocus()
    told.clear()
    qtbot.keyClick(bench.view, Qt.Key.Key_Right)
    qtbot.keyClick(bench.view, Qt.Key.Key_Right)
    qtbot.keyClick(bench.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert [name.split(",")[0] for name in told] == [
        "12 February 2025",
        "18 March 2025",
        "Silence of 62 days",
    ]


def test_a_deleted_event_is_no_longer_valid(bench: Bench) -> None:
    item = bench.events.child(0)
    assert item.isValid()
    bench.document.edit("Delete", edits.delete_events(bench.document.project, ["call-1"]))
    assert not item.isValid()
    assert item.text(NAME) == ""
    assert bench.events.childCount() == 9
    assert bench.events.child(0).text(NAME).startswith("18 March 2025")


def test_nothing_is_made_until_it_is_asked_for(qtbot: QtBot, today: Today) -> None:
    first = datetime.date(1990, 1, 1).toordinal()
    days = (datetime.date.fromordinal(first + n % 12_000).isoformat() for n in range(20_000))
    events = [
        Event(id=f"e{n}", date=parse_edtf(day), kind="call", status=Status.HELD) for n, day in enumerate(days)
    ]
    project = Project(
        ProjectInfo(), [Kind(id="call", name="Call"), Measure(id="direct", name="All"), *events]
    )
    bench = Bench(qtbot, project, today)
    assert bench.announcer.chart is None
    assert bench.events.childCount() == 20_000
    chart = bench.announcer.chart
    assert chart is not None
    assert chart.events.items == {}
    assert bench.events.child(19_999).isValid()
    assert len(chart.events.items) == 1


def test_another_project_takes_the_items_back(bench: Bench, project: Project) -> None:
    ids = [QAccessible.uniqueId(item) for item in children(bench.events)]
    bench.document.replace(project, None)
    gc.collect()
    assert all(QAccessible.accessibleInterface(number) is None for number in ids)
    assert bench.events.child(0).text(NAME).startswith("12 February")


def test_a_view_that_goes_takes_everything_with_it(qtbot: QtBot, project: Project, today: Today) -> None:
    bench = Bench(qtbot, project, today)
    ids = [QAccessible.uniqueId(each) for each in (bench.chart, bench.events, *children(bench.events))]
    view = bench.view
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))
    gc.collect()
    assert all(QAccessible.accessibleInterface(number) is None for number in ids)


SOAK = """
import gc, sys
from pathlib import Path
from PySide6.QtGui import QAccessible
from models.timeline import LaneBy
from ui.application import make_application
from ui.main_window import MainWindow
from ui.settings import Settings
QAccessible.setActive(True)
settings = Settings(Path(sys.argv[1]) / "settings.ini")
application = make_application(["entrevue"], settings)
window = MainWindow(settings)
window.show()
def walk(interface):
    count = 1
    QAccessible.uniqueId(interface)
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            child.text(QAccessible.Text.Name), child.state(), child.rect(), child.actionInterface()
            count += walk(child)
    return count
for _ in range(5):
    window.files.open_example()
    window.timeline.view.laning.choose(LaneBy.KIND)
    window.measure.compare(list(window.document.project.measures)[1])
    window.timeline.go_to_date()
    application.processEvents()
    assert walk(QAccessible.queryAccessibleInterface(window.timeline)) > 60
    gc.collect()
    window.timeline.step_event(1)
    window.timeline.step_silence(1)
    application.processEvents()
window.files.recovery.discard()
"""


def test_a_program_that_a_screen_reader_has_walked_ends_well(tmp_path: Path) -> None:
    """Qt keeps plain pointers: were one left behind, the program would crash in or after its last line."""
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", SOAK, str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
