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
from models.records import CALLED_OFF, Status
from models.timeline import hit_test
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
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
        self.action.triggered.connect(lambda _checked: self.pane.called_off.toggle())
        self.pane.called_off.follow_action(self.action)
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


def test_a_notice_counts_them_and_brings_them_back(bench: Bench, qtbot: QtBot) -> None:
    notice = bench.pane.called_off
    assert not notice.isVisible()
    bench.action.trigger()
    qtbot.waitUntil(notice.isVisible)
    assert notice.text() == "3 hidden · Show"
    assert "hidden" in notice.accessibleName()
    event = bench.document.project.events["call-1"]
    bench.document.edit("Deny", edits.update(event, status=Status.DENIED))
    qtbot.waitUntil(lambda: notice.text() == "4 hidden · Show")
    notice.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(notice, Qt.Key.Key_Space)
    assert set(OFF) <= bench.met()
    assert bench.action.isChecked()
    assert not notice.isVisible()
    assert bench.pane.view.hasFocus()


def test_nothing_hidden_is_no_notice(bench: Bench, qtbot: QtBot) -> None:
    bench.action.trigger()
    qtbot.waitUntil(bench.pane.called_off.isVisible)
    bench.document.edit("Delete", edits.delete_events(bench.document.project, OFF))
    qtbot.waitUntil(lambda: not bench.pane.called_off.isVisible())


def test_the_choice_is_remembered_for_its_project_alone(bench: Bench, tmp_path: Path) -> None:
    own, other, project = tmp_path / "own.entrevue", tmp_path / "other.entrevue", bench.document.project
    bench.document.replace(project, own)
    bench.action.trigger()
    assert not set(OFF) & bench.met()
    bench.document.replace(project, other)
    assert bench.action.isChecked()
    assert set(OFF) <= bench.met()
    bench.document.replace(project, own)
    assert not bench.action.isChecked()
    assert not set(OFF) & bench.met()


def test_a_project_saved_under_another_name_stays_as_it_is(bench: Bench, tmp_path: Path) -> None:
    project, path = bench.document.project, tmp_path / "new.entrevue"
    bench.action.trigger()
    bench.document.mark_saved(path)
    bench.document.replace(project, tmp_path / "other.entrevue")
    bench.document.replace(project, path)
    assert not set(OFF) & bench.met()
