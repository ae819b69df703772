"""The overview strip under real mouse and keys: it moves, zooms and shows what the timeline shows."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.timeline import LaneBy
from ui import theme
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import OVERVIEW, Settings
from ui.timeline.pane import TimelinePane

Today = Callable[[], datetime.date]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Bench:
    def __init__(self, qtbot: QtBot, project: Project, today: Today, settings: Settings) -> None:
        self.qtbot = qtbot
        self.document = Document()
        measure = CurrentMeasure(self.document, today)
        self.window = QWidget()
        self.pane = TimelinePane(self.document, Selection(self.document), measure, settings, self.window)
        self.pane.setGeometry(0, 0, 1000, 400)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 400)
        self.document.replace(project, None)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.view, self.strip = self.pane.view, self.pane.overview

    def zoom_in(self) -> None:
        for _ in range(6):
            self.pane.zoom_in()

    def at(self, x: float) -> QPoint:
        return QPoint(round(x), 10)

    def drag(self, start: float, end: float) -> None:
        self.qtbot.mousePress(self.strip, LEFT, NONE, self.at(start))
        self.qtbot.mouseMove(self.strip, self.at((start + end) / 2))
        self.qtbot.mouseMove(self.strip, self.at(end))
        self.qtbot.mouseRelease(self.strip, LEFT, NONE, self.at(end))

    def wheel(self, delta: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        here = QPointF(500, 10)
        where = self.strip.mapToGlobal(here)
        none = Qt.MouseButton.NoButton
        turned, phase = QPoint(0, delta), Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(
            self.strip, QWheelEvent(here, where, QPoint(), turned, none, modifiers, phase, False)
        )


@pytest.fixture
def settings(settings_path: Path) -> Settings:
    return Settings(settings_path)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Today, settings: Settings) -> Bench:
    return Bench(qtbot, project, today, settings)


def test_the_frame_is_around_what_the_timeline_shows(bench: Bench) -> None:
    assert bench.strip.window_rect.width() > 950
    bench.zoom_in()
    frame, scale = bench.strip.window_rect, bench.strip.strip.scale
    assert scale.day(frame.left()) == pytest.approx(bench.view.scale.day(0))
    assert scale.day(frame.right()) == pytest.approx(bench.view.scale.day(bench.view.width()))


def test_what_is_under_the_headers_of_lanes_is_not_in_view(bench: Bench) -> None:
    bench.view.laning.choose(LaneBy.KIND)
    bench.zoom_in()
    covered = bench.view.laning.covered
    assert covered > 0
    frame, scale = bench.strip.window_rect, bench.strip.strip.scale
    assert scale.day(frame.left()) == pytest.approx(bench.view.scale.day(covered))
    bench.drag(frame.center().x(), frame.center().x() - 60)
    assert bench.strip.window_rect.left() == pytest.approx(frame.left() - 60, abs=1)
    last = bench.view.scale.day(bench.view.width())
    bench.drag(bench.strip.window_rect.left(), bench.strip.window_rect.left() - 50)
    assert bench.view.scale.day(bench.view.width()) == pytest.approx(last)
    assert bench.strip.window_rect.left() == pytest.approx(frame.left() - 110, abs=2)


def test_dragging_the_frame_moves_the_view(bench: Bench) -> None:
    bench.zoom_in()
    before, frame = bench.view.scale, bench.strip.window_rect
    bench.drag(frame.center().x(), frame.center().x() - 100)
    assert bench.view.scale.pixels_per_day == before.pixels_per_day
    assert bench.strip.window_rect.left() == pytest.approx(frame.left() - 100, abs=1)


def test_dragging_an_edge_zooms_and_the_other_stays(bench: Bench) -> None:
    bench.zoom_in()
    frame, last = bench.strip.window_rect, bench.view.scale.day(bench.view.width())
    bench.drag(frame.left(), frame.left() - 120)
    assert bench.view.scale.day(bench.view.width()) == pytest.approx(last)
    assert bench.strip.window_rect.left() == pytest.approx(frame.left() - 120, abs=1)
    first = bench.view.scale.day(0)
    bench.drag(bench.strip.window_rect.right(), bench.strip.window_rect.right() - 60)
    assert bench.view.scale.day(0) == pytest.approx(first)


def test_an_edge_dragged_over_the_other_zooms_in_and_no_further(bench: Bench) -> None:
    bench.zoom_in()
    frame = bench.strip.window_rect
    bench.drag(frame.left(), frame.right() + 80)
    assert bench.view.scale.pixels_per_day > 1000
    assert bench.strip.window_rect.width() == pytest.approx(8)


def test_a_click_beside_the_frame_goes_there(bench: Bench) -> None:
    bench.zoom_in()
    bench.qtbot.mouseClick(bench.strip, LEFT, NONE, bench.at(700))
    middle = bench.view.scale.day(bench.view.width() / 2)
    assert bench.strip.strip.scale.x(middle) == pytest.approx(700, abs=1)


def test_a_double_click_shows_everything(bench: Bench) -> None:
    bench.zoom_in()
    bench.qtbot.mouseDClick(bench.strip, LEFT, NONE, bench.at(500))
    assert bench.view.is_fitted


def test_the_wheel_pans_and_zooms(bench: Bench) -> None:
    bench.zoom_in()
    before = bench.view.scale
    bench.wheel(-120)
    assert bench.view.scale.first_day > before.first_day
    bench.wheel(120)
    assert bench.view.scale.first_day == pytest.approx(before.first_day)
    bench.wheel(120, Qt.KeyboardModifier.ControlModifier)
    assert bench.view.scale.pixels_per_day == pytest.approx(before.pixels_per_day * 1.25)


def test_everything_by_keyboard(bench: Bench) -> None:
    bench.zoom_in()
    bench.strip.setFocus()
    before, width, key = bench.view.scale, bench.view.width(), Qt.Key
    bench.qtbot.keyClick(bench.strip, key.Key_Left)
    assert bench.view.scale.x(before.first_day) == pytest.approx(width / 10)
    bench.qtbot.keyClick(bench.strip, key.Key_Right)
    bench.qtbot.keyClick(bench.strip, key.Key_Plus)
    assert bench.view.scale.pixels_per_day == pytest.approx(before.pixels_per_day * 1.25)
    bench.qtbot.keyClick(bench.strip, key.Key_Minus)
    assert bench.view.scale.first_day == pytest.approx(before.first_day)
    bench.qtbot.keyClick(bench.strip, key.Key_Home)
    assert bench.view.scale.x(bench.view.project_days[0]) == pytest.approx(12)
    bench.qtbot.keyClick(bench.strip, key.Key_End)
    assert bench.view.scale.x(bench.view.project_days[1]) == pytest.approx(width - 12)
    bench.qtbot.keyClick(bench.strip, key.Key_Return)
    assert bench.view.is_fitted


def test_the_picture_is_painted_once_and_again_after_an_edit(bench: Bench) -> None:
    bench.strip.grab()
    strip = bench.strip.strip
    bench.zoom_in()
    bench.strip.grab()
    assert bench.strip.strip is strip
    event = bench.document.project.events["call-8"]
    bench.document.edit("Move", edits.update(event, date=parse_edtf("2025-11-20")))
    assert bench.strip.strip is not strip


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_what_is_out_of_view_is_veiled(bench: Bench, qapp: QApplication, colours: theme.Theme) -> None:
    theme.apply(qapp, colours)
    bench.zoom_in()
    image, frame = bench.strip.grab().toImage(), bench.strip.window_rect
    ratio = image.devicePixelRatio()

    def colour(x: float) -> str:
        return image.pixelColor(round(x * ratio), round(2 * ratio)).name()

    theme.apply(qapp, theme.LIGHT)
    assert colour(frame.left() - 8) != colour(frame.left() + 8)


def test_it_says_what_is_in_view(bench: Bench) -> None:
    bench.zoom_in()
    access = QAccessible.queryAccessibleInterface(bench.strip)
    assert access.role() == QAccessible.Role.Slider
    assert access.text(QAccessible.Text.Name) == "Overview of the whole project"
    assert access.text(QAccessible.Text.Value) == bench.strip.value_text()
    assert bench.strip.value_text().count("2025") >= 1
    value = access.valueInterface()
    assert value.currentValue() == pytest.approx(bench.view.scale.first_day - bench.view.project_days[0])
    value.setCurrentValue(30.0)
    assert bench.view.scale.first_day == pytest.approx(bench.view.project_days[0] + 30)
    assert value.minimumValue() == 0
    assert value.maximumValue() == pytest.approx(bench.strip.project_length)


def test_it_is_shown_and_hidden_and_that_is_remembered(bench: Bench, settings: Settings) -> None:
    action = QAction(bench.window)
    bench.pane.follow_overview(action)
    assert bench.strip.isVisible()
    action.setChecked(False)
    bench.pane.toggle_overview()
    assert not bench.strip.isVisible()
    assert settings.get(OVERVIEW) is False
