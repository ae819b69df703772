"""The way from one part of time to another: smooth, about the pointer, ended by a hand, exact at its end."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Period
from models.timeline import TimeScale
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import TIMELINE_VIEWS, Settings
from ui.timeline import navigation
from ui.timeline.glide import Glide, between, wants_stillness
from ui.timeline.pane import TimelinePane
from ui.timeline.viewport import Viewport

Today = Callable[[], datetime.date]
LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
X = 300
"""Of the pointer."""

LASTING = 150

DAYS = st.floats(100_000, 800_000)
ZOOMS = st.floats(0.0004, 80_000)
PARTS = st.floats(0.0, 1.0)


class Bench:
    def __init__(self, qtbot: QtBot, project: Project, today: Today, settings: Settings, path: Path) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.selection = Selection(self.document)
        measure = CurrentMeasure(self.document, today)
        self.window = QWidget()
        self.pane = TimelinePane(self.document, self.selection, measure, settings, self.window)
        self.pane.setGeometry(0, 0, 1000, 400)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 400)
        self.document.replace(project, path)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.view = self.pane.view
        self.view.setFocus()

    @property
    def viewport(self) -> Viewport:
        return self.view.viewport

    @property
    def glide(self) -> Glide:
        return self.viewport.glide

    def at(self, milliseconds: int) -> TimeScale:
        """What is seen so long after the glide has begun; it stands still there."""
        self.glide.animation.pause()
        self.glide.animation.setCurrentTime(milliseconds)
        return self.view.scale

    def wheel(
        self, turned: int, modifiers: Qt.KeyboardModifier = CTRL, pixels: int = 0, x: float = X
    ) -> None:
        here = QPointF(x, 100)
        where, none = self.view.mapToGlobal(here), Qt.MouseButton.NoButton
        event = QWheelEvent(
            here,
            where,
            QPoint(0, pixels),
            QPoint(0, turned),
            none,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view, event)

    def pinch(self, value: float) -> None:
        here, device = QPointF(X, 100), QPointingDevice.primaryPointingDevice()
        kind, where = Qt.NativeGestureType.ZoomNativeGesture, self.view.mapToGlobal(here)
        QApplication.sendEvent(
            self.view, QNativeGestureEvent(kind, device, 2, here, here, where, value, QPointF())
        )


@pytest.fixture(autouse=True)
def _animations(_no_animations: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the desktop wants them."""
    monkeypatch.setattr("ui.timeline.glide.DURATION", LASTING)


@pytest.fixture
def settings(settings_path: Path) -> Settings:
    return Settings(settings_path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "one.entrevue"


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Today, settings: Settings, path: Path) -> Bench:
    return Bench(qtbot, project, today, settings, path)


# The way itself


@given(DAYS, ZOOMS, ZOOMS, st.floats(0, 2000), PARTS)
def test_the_day_at_the_pointer_stays_there_all_the_way(
    first: float, zoom: float, wanted: float, x: float, part: float
) -> None:
    start = TimeScale(first, zoom)
    end = start.zoomed(wanted / zoom, x)
    now = between(start, end, part)
    assert now.x(start.day(x)) == pytest.approx(x, abs=0.01 + 1e-9 * first * max(zoom, wanted))
    assert min(zoom, wanted) * 0.999999 <= now.pixels_per_day <= max(zoom, wanted) * 1.000001


@given(DAYS, ZOOMS, DAYS, ZOOMS)
def test_both_ends_are_met_exactly(first: float, zoom: float, last: float, wanted: float) -> None:
    start, end = TimeScale(first, zoom), TimeScale(last, wanted)
    assert between(start, end, 0.0) == start
    assert between(start, end, 1.0) == end


def test_zoom_grows_by_equal_factors_in_equal_parts() -> None:
    start, end = TimeScale(700_000, 1), TimeScale(700_100, 16)
    zooms = [between(start, end, part / 4).pixels_per_day for part in range(5)]
    assert zooms == pytest.approx([1, 2, 4, 8, 16])


# The wheel, the keys, the buttons


def test_a_notch_glides_about_the_pointer_to_where_it_always_went(bench: Bench) -> None:
    before = bench.view.scale
    bench.wheel(120)
    zooms = []
    for moment in range(0, LASTING, 10):
        seen = bench.at(moment)
        assert seen.x(before.day(X)) == pytest.approx(X, abs=1e-4)
        zooms.append(seen.pixels_per_day)
    assert zooms == sorted(zooms)
    assert zooms[5] - zooms[0] > zooms[-1] - zooms[-6]
    assert bench.at(LASTING) == before.zoomed(1.25, X)
    assert not bench.glide.is_running


def test_it_arrives_by_itself(bench: Bench) -> None:
    before = bench.view.scale
    bench.pane.zoom_in()
    assert bench.glide.is_running
    bench.qtbot.waitUntil(lambda: not bench.glide.is_running)
    assert bench.view.scale.pixels_per_day == pytest.approx(before.pixels_per_day * 1.25)


def test_further_notches_change_the_aim_and_wait_for_nothing(bench: Bench) -> None:
    before = bench.view.scale
    for _ in range(4):
        bench.wheel(120)
        bench.at(40)
    assert bench.viewport.end.pixels_per_day == pytest.approx(before.pixels_per_day * 1.25**4)
    assert bench.viewport.end.x(before.day(X)) == pytest.approx(X, abs=1e-4)
    for _ in range(4):
        bench.wheel(-120)
        bench.at(40)
    bench.at(LASTING)
    assert bench.view.scale.pixels_per_day == pytest.approx(before.pixels_per_day)
    assert bench.view.scale.first_day == pytest.approx(before.first_day)


def test_a_pointer_that_has_moved_has_its_own_day(bench: Bench) -> None:
    bench.wheel(240)
    seen = bench.at(50)
    bench.wheel(120, x=700)
    day = seen.day(700)
    assert [bench.at(moment).x(day) for moment in (0, 60, LASTING)] == pytest.approx([700] * 3, abs=1e-4)


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_PageDown])
def test_keys_glide(bench: Bench, key: Qt.Key) -> None:
    bench.pane.zoom_in()
    bench.at(LASTING)
    before = bench.view.scale
    bench.qtbot.keyClick(bench.view, key)
    assert bench.view.scale == before
    assert bench.at(60) not in (before, bench.viewport.end)


def test_whatever_is_gone_to_is_glided_to(bench: Bench) -> None:
    fitted = bench.view.scale
    bench.selection.select(Event, ["call-1"])
    for go in (
        bench.pane.fit_selection,
        lambda: bench.pane.step_event(1),
        lambda: bench.pane.step_silence(1),
        lambda: navigation.go_to(bench.view, parse_edtf("2025-08-18")),
        bench.pane.fit,
    ):
        go()
        assert bench.glide.is_running
        assert bench.at(60) != bench.viewport.end
        assert bench.at(LASTING) == bench.viewport.end
    assert bench.view.is_fitted
    assert bench.view.scale == fitted


def test_steps_in_a_row_count_from_where_the_last_one_ends(bench: Bench) -> None:
    bench.selection.select(Event, ["call-1"])
    bench.pane.fit_selection()
    bench.at(LASTING)
    for _ in range(4):
        bench.pane.step_event(1)
    bench.at(LASTING)
    assert bench.selection.current == "call-5"
    day = bench.view.current_day
    assert day is not None
    assert 0 <= bench.view.scale.x(day) <= bench.view.width()


# What ends it


def test_a_press_holds_what_is_seen(bench: Bench) -> None:
    bench.wheel(120)
    seen = bench.at(50)
    bench.qtbot.mousePress(bench.view, LEFT, NONE, QPoint(500, 20))
    assert not bench.glide.is_running
    assert (bench.view.scale, bench.viewport.end) == (seen, seen)


def test_a_fit_that_was_held_is_no_longer_one(bench: Bench, settings: Settings, path: Path) -> None:
    bench.pane.zoom_in()
    bench.at(LASTING)
    bench.pane.fit()
    seen = bench.at(50)
    bench.qtbot.mousePress(bench.pane.overview, LEFT, NONE, QPoint(500, 10))
    assert not bench.view.is_fitted
    assert bench.view.scale == seen
    bench.qtbot.waitUntil(lambda: str(path) in settings.get(TIMELINE_VIEWS))


def test_panning_begins_at_what_is_seen_and_is_exact(bench: Bench) -> None:
    bench.wheel(120)
    seen = bench.at(50)
    bench.wheel(-48, NONE)
    assert not bench.glide.is_running
    assert bench.view.scale.x(seen.day(348)) == pytest.approx(300)
    assert bench.view.scale.pixels_per_day == seen.pixels_per_day


def test_fingers_are_followed_at_once(bench: Bench) -> None:
    before = bench.view.scale
    bench.wheel(15)
    assert bench.view.scale.pixels_per_day == pytest.approx(before.pixels_per_day * 1.25 ** (1 / 8))
    bench.pinch(0.2)
    assert not bench.glide.is_running
    assert bench.view.scale.pixels_per_day == pytest.approx(before.pixels_per_day * 1.25 ** (1 / 8) * 1.2)


def test_what_opens_on_the_drawing_opens_where_it_comes_to_rest(bench: Bench) -> None:
    talks = Period(id="talks", name="Talks", start=datetime.date(2025, 3, 1), end=datetime.date(2025, 6, 1))
    bench.document.edit("Add", edits.add(talks))
    bench.pane.zoom_in()
    bench.at(50)
    bench.view.background.choose_period("talks")
    bench.qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    assert not bench.glide.is_running
    editor, band = bench.view.periods.editor, bench.view.drawing.periods[0]
    assert editor is not None
    assert editor.x() == round(band.rect.x)


def test_another_project_is_there_at_once(bench: Bench, project: Project) -> None:
    bench.pane.zoom_in()
    bench.document.replace(project.copy(), None)
    assert not bench.glide.is_running
    assert bench.view.is_fitted


class StillStyle(QProxyStyle):
    """Of a desktop where animations are switched off."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


def test_nothing_moves_where_the_desktop_wants_no_animations(bench: Bench) -> None:
    style = StillStyle("fusion")
    bench.view.setStyle(style)
    before = bench.view.scale
    bench.wheel(120)
    assert not bench.glide.is_running
    assert bench.view.scale == before.zoomed(1.25, X)
    bench.view.setStyle(None)


def test_a_desktop_that_asks_for_less_motion_is_understood() -> None:
    def hints(preference: str) -> SimpleNamespace:
        motion = SimpleNamespace(motionPreference=lambda: SimpleNamespace(name=preference))
        return SimpleNamespace(accessibility=lambda: motion)

    assert wants_stillness(hints("ReducedMotion"))
    assert not wants_stillness(hints("NoPreference"))
    assert not wants_stillness(SimpleNamespace(accessibility=lambda: SimpleNamespace()))
    assert not wants_stillness(SimpleNamespace())


# Who looks on


def test_the_end_is_what_is_remembered(bench: Bench, settings: Settings, path: Path) -> None:
    bench.pane.zoom_in()
    bench.at(30)
    bench.qtbot.waitUntil(lambda: str(path) in settings.get(TIMELINE_VIEWS))
    end = bench.viewport.end
    assert settings.get(TIMELINE_VIEWS)[str(path)] == [end.first_day, end.pixels_per_day]


def test_the_frame_of_the_overview_goes_along_and_tells_the_end(bench: Bench) -> None:
    strip = bench.pane.overview
    wide = strip.window_rect.width()
    bench.pane.zoom_in()
    told = strip.value_text()
    on_the_way = [bench.at(moment) and strip.window_rect.width() for moment in (0, 50, LASTING)]
    assert on_the_way[0] == pytest.approx(wide)
    assert wide > on_the_way[1] > on_the_way[2]
    assert strip.value_text() == told


def test_each_frame_is_painted(bench: Bench) -> None:
    bench.pane.zoom_in()
    pictures = [bench.at(moment) and bench.view.grab().toImage() for moment in (0, 40, 80, LASTING)]
    assert all(one != other for one, other in zip(pictures, pictures[1:], strict=False))
