"""The pane around the timeline: header, choice of measure, remembered places."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Project
from models.timeline import TimeScale
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import TIMELINE_VIEWS, Settings
from ui.timeline import memory
from ui.timeline.pane import TimelinePane
from ui.widgets.choice_field import Choice

Today = Callable[[], datetime.date]


class Bench:
    def __init__(self, qtbot: QtBot, today: Today, settings: Settings) -> None:
        self.document = Document()
        self.measure = CurrentMeasure(self.document, today)
        # A window with a layout makes the offscreen platform warn about size hints: stand inside one without.
        self.window = QWidget()
        self.pane = TimelinePane(self.document, Selection(self.document), self.measure, settings, self.window)
        self.pane.setGeometry(0, 0, 1000, 360)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 360)
        self.window.show()
        qtbot.waitExposed(self.window)

    def button(self, text: str) -> QToolButton:
        return next(button for button in self.pane.findChildren(QToolButton) if button.text() == text)


@pytest.fixture
def settings(settings_path: Path) -> Settings:
    return Settings(settings_path)


@pytest.fixture
def bench(qtbot: QtBot, today: Today, settings: Settings) -> Bench:
    return Bench(qtbot, today, settings)


def test_the_combo_chooses_the_measure(bench: Bench, project: Project, qtbot: QtBot) -> None:
    bench.document.replace(project, None)
    combo = bench.pane.findChild(Choice)
    assert [combo.itemText(index) for index in range(combo.count())] == ["Phone calls", "Direct contacts"]
    assert combo.currentText() == "Phone calls"
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert bench.measure.measure is not None
    assert bench.measure.measure.id == "direct"
    bench.measure.choose("calls")
    assert combo.currentText() == "Phone calls"


def test_the_combo_follows_the_project(bench: Bench, project: Project) -> None:
    combo = bench.pane.findChild(Choice)
    assert combo.isHidden()
    bench.document.replace(project, None)
    assert not combo.isHidden()
    bench.document.edit("Rename", edits.update(project.measures["calls"], name="Calls"))
    assert combo.itemText(0) == "Calls"


def test_the_buttons_zoom_and_fit(bench: Bench, project: Project, qtbot: QtBot) -> None:
    bench.document.replace(project, None)
    fitted = bench.pane.view.scale
    qtbot.mouseClick(bench.button("+"), Qt.MouseButton.LeftButton)
    assert bench.pane.view.scale.pixels_per_day > fitted.pixels_per_day
    qtbot.mouseClick(bench.button("−"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bench.button("−"), Qt.MouseButton.LeftButton)
    assert bench.pane.view.scale.pixels_per_day < fitted.pixels_per_day
    qtbot.mouseClick(bench.button("Fit"), Qt.MouseButton.LeftButton)
    assert bench.pane.view.scale == fitted


def test_the_place_is_remembered_for_each_file(
    bench: Bench, project: Project, qtbot: QtBot, today: Today, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "one.entrevue"
    bench.document.replace(project, path)
    bench.pane.zoom_in()
    left = bench.pane.view.scale
    qtbot.waitUntil(lambda: str(path) in settings.get(TIMELINE_VIEWS))
    bench.document.replace(project, tmp_path / "two.entrevue")
    assert bench.pane.view.scale != left
    again = Bench(qtbot, today, settings)
    again.document.replace(project, path)
    assert again.pane.view.scale == left
    again.pane.fit()
    qtbot.waitUntil(lambda: str(path) not in settings.get(TIMELINE_VIEWS))


@pytest.mark.parametrize("damaged", [[1.0], [float("nan"), 1.0], [1.0, 0.0], "text", [True, "x"]])
def test_a_damaged_memory_is_ignored(settings: Settings, damaged: list[float]) -> None:
    settings.set(TIMELINE_VIEWS, {"/p.entrevue": damaged})
    assert memory.recall(settings, Path("/p.entrevue")) is None


def test_only_so_many_projects_are_remembered(settings: Settings) -> None:
    for number in range(120):
        memory.remember(settings, Path(f"/{number}.entrevue"), TimeScale(1.0, 2.0))
    views = settings.get(TIMELINE_VIEWS)
    assert len(views) == 100
    assert "/119.entrevue" in views
    memory.remember(settings, None, TimeScale(1.0, 2.0))
    assert settings.get(TIMELINE_VIEWS) == views
