"""Going about the timeline: to a date, to the selection, from silence to silence, by wheel, pinch and box."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Project
from models.records import Event, ProjectInfo
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import TIMELINE_VIEWS, Settings
from ui.timeline.pane import TimelinePane

Today = Callable[[], datetime.date]
LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
NOT_PRESSED = Qt.MouseButton.NoButton


def day(text: str) -> float:
    return float(datetime.date.fromisoformat(text).toordinal())


class Bench:
    def __init__(self, qtbot: QtBot, project: Project | None, today: Today, settings: Settings) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.selection = Selection(self.document)
        self.measure = CurrentMeasure(self.document, today)
        self.window = QWidget()
        self.pane = TimelinePane(self.document, self.selection, self.measure, settings, self.window)
        self.pane.setGeometry(0, 0, 1000, 400)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 400)
        if project is not None:
            self.document.replace(project, None)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.view = self.pane.view
        self.view.setFocus()

    def go_to(self, text: str) -> None:
        self.pane.go_to_date()
        self.qtbot.keyClicks(self.pane.go_to_panel.field.line, text)
        self.qtbot.keyClick(self.pane.go_to_panel.field.line, Qt.Key.Key_Return)

    def wheel(
        self,
        turned: QPoint,
        pixels: QPoint,
        modifiers: Qt.KeyboardModifier = NONE,
        phase: Qt.ScrollPhase = Qt.ScrollPhase.ScrollUpdate,
    ) -> None:
        here = QPointF(300, 100)
        where = self.view.mapToGlobal(here)
        QApplication.sendEvent(
            self.view, QWheelEvent(here, where, pixels, turned, NOT_PRESSED, modifiers, phase, False)
        )

    def native(self, kind: Qt.NativeGestureType, value: float) -> None:
        here = QPointF(300, 100)
        device = QPointingDevice.primaryPointingDevice()
        where = self.view.mapToGlobal(here)
        event = QNativeGestureEvent(kind, device, 2, here, here, where, value, QPointF())
        QApplication.sendEvent(self.view, event)

    def shown(self) -> tuple[float, float]:
        return self.view.scale.day(0), self.view.scale.day(self.view.width())


@pytest.fixture
def settings(settings_path: Path) -> Settings:
    return Settings(settings_path)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Today, settings: Settings) -> Bench:
    return Bench(qtbot, project, today, settings)


# The wheel, pinching, a box


def test_parts_of_a_notch_zoom_by_parts(bench: Bench) -> None:
    before = bench.view.scale
    for _ in range(8):
        bench.wheel(QPoint(0, 15), QPoint(), CTRL)
    assert bench.view.scale.pixels_per_day == pytest.approx(before.pixels_per_day * 1.25)
    assert bench.view.scale.day(300) == pytest.approx(before.day(300))


def test_a_touch_pad_pans_by_its_pixels_the_way_that_is_meant(bench: Bench) -> None:
    before = bench.view.scale
    bench.wheel(QPoint(-70, 20), QPoint(-35, 10))
    assert bench.view.scale.x(before.day(335)) == pytest.approx(300)


def test_the_view_stops_where_the_fingers_leave_it(bench: Bench) -> None:
    before = bench.view.scale
    bench.wheel(QPoint(-70, 0), QPoint(-35, 0), phase=Qt.ScrollPhase.ScrollMomentum)
    assert bench.view.scale == before


def test_pinching_zooms_where_the_fingers_are(bench: Bench) -> None:
    before = bench.view.scale
    bench.native(Qt.NativeGestureType.ZoomNativeGesture, 0.2)
    assert bench.view.scale.pixels_per_day == pytest.approx(before.pixels_per_day * 1.2)
    assert bench.view.scale.day(300) == pytest.approx(before.day(300))
    bench.native(Qt.NativeGestureType.ZoomNativeGesture, -5.0)
    assert bench.view.scale.pixels_per_day == pytest.approx(before.pixels_per_day * 0.6)
    bench.native(Qt.NativeGestureType.SmartZoomNativeGesture, 0.0)
    assert bench.view.is_fitted


def test_a_box_drawn_with_z_fills_the_view(bench: Bench) -> None:
    first, last = bench.view.scale.day(400), bench.view.scale.day(600)
    bench.qtbot.keyPress(bench.view, Qt.Key.Key_Z)
    bench.qtbot.mouseMove(bench.view, QPoint(400, 80))
    assert bench.view.cursor().shape() == Qt.CursorShape.CrossCursor
    bench.qtbot.mousePress(bench.view, LEFT, NONE, QPoint(400, 80))
    bench.qtbot.mouseMove(bench.view, QPoint(500, 80))
    bench.qtbot.mouseMove(bench.view, QPoint(600, 90))
    bench.view.grab()
    bench.qtbot.mouseRelease(bench.view, LEFT, NONE, QPoint(600, 90))
    bench.qtbot.keyRelease(bench.view, Qt.Key.Key_Z)
    assert bench.shown() == pytest.approx((first, last))
    assert bench.view.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_escape_takes_the_box_back_and_without_z_there_is_none(bench: Bench) -> None:
    before = bench.view.scale
    bench.qtbot.keyPress(bench.view, Qt.Key.Key_Z)
    bench.qtbot.mousePress(bench.view, LEFT, NONE, QPoint(400, 80))
    bench.qtbot.mouseMove(bench.view, QPoint(600, 80))
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Escape)
    bench.qtbot.mouseRelease(bench.view, LEFT, NONE, QPoint(600, 80))
    assert bench.view.scale == before
    bench.qtbot.keyRelease(bench.view, Qt.Key.Key_Z)
    bench.qtbot.mousePress(bench.view, LEFT, NONE, QPoint(400, 80))
    bench.qtbot.mouseMove(bench.view, QPoint(500, 80))
    bench.qtbot.mouseRelease(bench.view, LEFT, NONE, QPoint(500, 80))
    assert bench.view.scale.pixels_per_day == before.pixels_per_day


def test_the_project_stays_in_view(bench: Bench) -> None:
    for _ in range(50):
        bench.view.pan(500)
    assert bench.shown()[0] < bench.view.project_days[1]
    for _ in range(100):
        bench.view.pan(-500)
    assert bench.shown()[1] > bench.view.project_days[0]
    for _ in range(60):
        bench.view.zoom(0.5)
    assert bench.shown()[1] - bench.shown()[0] <= 20 * 365.25 + 1


# Dates


def test_a_day_comes_to_the_middle_and_is_marked(bench: Bench) -> None:
    bench.go_to("18 Aug 2025")
    assert sum(bench.shown()) / 2 == pytest.approx(day("2025-08-18") + 0.5)
    assert bench.view.pointed.days == (day("2025-08-18"), day("2025-08-19"))
    assert not bench.pane.go_to_panel.isVisible()
    assert bench.view.hasFocus()
    bench.view.grab()
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Plus)
    assert bench.view.pointed.days is None


def test_a_close_view_stays_as_close(bench: Bench) -> None:
    bench.view.zoom(40)
    before = bench.view.scale.pixels_per_day
    bench.go_to("2025-06-14")
    assert bench.view.scale.pixels_per_day == before
    bench.go_to("2025-06-14")
    assert sum(bench.shown()) / 2 == pytest.approx(day("2025-06-14") + 0.5)


def test_an_uncertain_date_fits_its_range(bench: Bench) -> None:
    bench.go_to("Aug 2025")
    scale, width = bench.view.scale, bench.view.width()
    assert scale.x(day("2025-08-01")) == pytest.approx(width * 0.1)
    assert scale.x(day("2025-09-01")) == pytest.approx(width * 0.9)


def test_a_date_far_from_the_project_is_shown_all_the_same(bench: Bench) -> None:
    bench.go_to("4 July 1776")
    assert bench.shown()[0] < day("1776-07-04") < bench.shown()[1]
    bench.view.pan(100)
    assert bench.shown()[1] < day("1800-01-01")


def test_what_is_no_date_stays_with_a_message_and_escape_closes(bench: Bench) -> None:
    before = bench.view.scale
    bench.go_to("thirtieth of whenever")
    panel = bench.pane.go_to_panel
    assert panel.isVisible()
    assert panel.field.problem
    assert panel.rect().contains(panel.field.geometry())
    bench.qtbot.keyClick(panel.field.line, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert bench.view.scale == before


def test_a_click_elsewhere_closes_the_panel_and_goes_nowhere(bench: Bench) -> None:
    before = bench.view.scale
    bench.pane.go_to_date()
    bench.qtbot.keyClicks(bench.pane.go_to_panel.field.line, "2025-06-14")
    bench.pane.overview.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not bench.pane.go_to_panel.isVisible()
    assert bench.view.scale == before


# The selection, events and silences


def test_the_selection_fills_the_view(bench: Bench) -> None:
    bench.selection.select(Event, ["call-4", "call-7"])
    bench.pane.fit_selection()
    scale, width = bench.view.scale, bench.view.width()
    assert scale.x(day("2025-06-04")) == pytest.approx(width * 0.1)
    assert scale.x(day("2025-08-19")) == pytest.approx(width * 0.9)


def test_a_silence_fills_the_view_and_nothing_shows_everything(bench: Bench) -> None:
    bench.measure.select_silence(2)
    bench.pane.fit_selection()
    track = bench.view.content.silences
    assert bench.view.scale.x(track.starts[2]) == pytest.approx(bench.view.width() * 0.1)
    bench.measure.select_silence(None)
    bench.pane.fit_selection()
    assert bench.view.is_fitted


def test_walking_from_silence_to_silence(bench: Bench) -> None:
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Right, CTRL)
    assert bench.measure.selected_silence == 0
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Right, CTRL)
    assert bench.measure.selected_silence == 1
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Left, CTRL)
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Left, CTRL)
    assert bench.measure.selected_silence == 0


def test_the_silence_beside_the_current_event_is_the_first(bench: Bench) -> None:
    bench.selection.select(Event, ["call-5"])
    bench.pane.step_silence(1)
    silence = bench.view.content.silences.intervals[bench.measure.selected_silence or 0]
    assert silence.from_event == "call-5"
    bench.measure.select_silence(None)
    bench.pane.step_silence(-1)
    silence = bench.view.content.silences.intervals[bench.measure.selected_silence or 0]
    assert silence.to_event == "call-5"


def test_a_silence_too_short_to_be_seen_is_zoomed_in_on(bench: Bench) -> None:
    bench.view.zoom(0.05)
    bench.measure.select_silence(3)
    bench.pane.step_silence(1)
    index, track = bench.measure.selected_silence or 0, bench.view.content.silences
    assert (track.ends[index] - track.starts[index]) * bench.view.scale.pixels_per_day > 15


def test_walking_from_event_to_event_goes_through_columns(bench: Bench) -> None:
    bench.view.zoom(0.05)
    assert bench.view.drawing.clusters
    walked = []
    for _ in range(10):
        bench.pane.step_event(1)
        walked.append(bench.selection.current)
    assert walked == [event.id for event in bench.view.content.events]


# The place of each project


def test_the_place_is_kept_when_the_project_is_left_at_once(
    bench: Bench, project: Project, settings: Settings, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.entrevue", tmp_path / "two.entrevue"
    bench.document.replace(project, one)
    bench.pane.zoom_in()
    left = bench.view.scale
    bench.document.replace(project, two)
    assert settings.get(TIMELINE_VIEWS) == {str(one): [left.first_day, left.pixels_per_day]}
    bench.document.replace(project, one)
    assert bench.view.scale == left


def test_a_place_whose_events_are_gone_is_not_gone_back_to(
    bench: Bench, project: Project, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "one.entrevue"
    settings.set(TIMELINE_VIEWS, {str(path): [day("1950-01-01"), 4.0]})
    bench.document.replace(project, path)
    assert bench.view.is_fitted


def test_the_place_goes_with_the_project_under_another_name(
    bench: Bench, project: Project, settings: Settings, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.entrevue", tmp_path / "two.entrevue"
    bench.document.replace(project, one)
    bench.pane.zoom_in()
    bench.document.mark_saved(two)
    bench.pane.keep_place()
    assert str(two) in settings.get(TIMELINE_VIEWS)


def test_an_edit_moves_nothing(bench: Bench) -> None:
    bench.pane.zoom_in()
    before = bench.view.scale
    bench.document.edit("Title", edits.update(bench.document.project.events["call-3"], title="Third"))
    assert bench.view.scale == before


def test_an_empty_project_can_be_walked_without_harm(qtbot: QtBot, today: Today, settings: Settings) -> None:
    bench = Bench(qtbot, Project(ProjectInfo(title="Empty"), []), today, settings)
    bench.pane.step_event(1)
    bench.pane.step_silence(-1)
    bench.pane.fit_selection()
    bench.pane.overview.grab()
    assert bench.selection.ids == ()
