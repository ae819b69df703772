"""What was cancelled, postponed or denied can be hidden: then nothing of it can be met in the timeline."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Change, Project
from models.records import Status
from models.timeline import hit_test
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import CALLED_OFF as SETTING
from ui.settings import Settings
from ui.symbols import CALLED_OFF
from ui.timeline.pane import TimelinePane

OFF = sorted(status.value for status in CALLED_OFF)


class Bench:
    def __init__(
        self, qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings: Settings
    ) -> None:
        for number, status in enumerate(sorted(CALLED_OFF)):
            call = project.events[f"call-{number + 2}"]
            project.apply([Change(None, msgspec.structs.replace(call, id=status.value, status=status))])
        self.document = Document()
        self.selection = Selection(self.document)
        measure = CurrentMeasure(self.document, today)
        self.window = QWidget()
        self.pane = TimelinePane(self.document, self.selection, measure, settings, self.window)
        self.pane.setGeometry(0, 0, 1000, 360)
        self.action = QAction()
        self.action.triggered.connect(lambda _checked: self.pane.toggle_called_off())
        self.pane.follow_called_off(self.action)
        qtbot.addWidget(self.window)
        self.window.show()
        self.document.replace(project, None)

    def met(self) -> set[str]:
        """Every event that is drawn, labelled, or hit somewhere."""
        drawing = self.pane.view.drawing
        shown = {shape.id for shape in (*drawing.markers, *drawing.labels, *drawing.bars)}
        points = ((marker.x, marker.y) for marker in drawing.markers)
        return shown | {hit for x, y in points if (hit := hit_test(drawing, x, y).event)}


@pytest.fixture
def settings(settings_path: Path) -> Settings:
    return Settings(settings_path)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings: Settings) -> Bench:
    return Bench(qtbot, project, today, settings)


def test_they_are_shown_at_first(bench: Bench) -> None:
    assert bench.action.isChecked()
    assert set(OFF) <= bench.met()


def test_hidden_ones_are_met_nowhere(bench: Bench, qtbot: QtBot) -> None:
    before = bench.pane.view.scale
    bench.action.trigger()
    assert bench.met() == set(bench.document.project.events) - set(OFF)
    assert bench.pane.view.scale == before
    qtbot.keyClick(bench.pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not set(OFF) & set(bench.selection.event_ids)


def test_an_event_that_is_called_off_disappears_and_comes_back(bench: Bench) -> None:
    bench.action.trigger()
    call = bench.document.project.events["call-1"]
    assert "call-1" in bench.met()
    bench.document.edit("Cancel", edits.update(call, status=Status.CANCELLED))
    assert "call-1" not in bench.met()
    bench.document.undo_stack.undo()
    assert "call-1" in bench.met()


def test_a_hidden_event_can_still_be_edited(bench: Bench) -> None:
    bench.action.trigger()
    event = bench.document.project.events["cancelled"]
    bench.pane.view.drawing  # noqa: B018 - the content that is mended below
    bench.document.edit("Rename", edits.update(event, title="Never"))
    assert "cancelled" not in bench.met()
    bench.document.edit("Hold", edits.update(bench.document.project.events["cancelled"], status=Status.HELD))
    assert "cancelled" in bench.met()


def test_the_choice_is_remembered(
    bench: Bench, qtbot: QtBot, today: Callable[[], datetime.date], settings: Settings
) -> None:
    bench.action.trigger()
    assert settings.get(SETTING) is False
    document, action, window = Document(), QAction(), QWidget()
    measure = CurrentMeasure(document, today)
    again = TimelinePane(document, Selection(document), measure, settings, window)
    qtbot.addWidget(window)
    again.follow_called_off(action)
    document.replace(bench.document.project, None)
    assert not action.isChecked()
    assert not set(OFF) & set(again.view.content.positions)
