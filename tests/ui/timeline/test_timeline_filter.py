"""The filter dims what it leaves out; the view follows the measure's window as long as nobody moved it."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from models import edits
from models.filters import EventFilter
from models.project import Project
from models.records import Event
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.timeline.view import TimelineView


class Shown:
    def __init__(self, qtbot: QtBot, project: Project, today: Callable[[], datetime.date]) -> None:
        self.document = Document()
        self.document.replace(project, None)
        self.measure = CurrentMeasure(self.document, today)
        self.selection = Selection(self.document)
        self.view = TimelineView(self.document, self.selection, self.measure)
        qtbot.addWidget(self.view)
        self.view.resize(1000, 360)
        self.view.show()


@pytest.fixture
def shown(qtbot: QtBot, project: Project, today: Callable[[], datetime.date]) -> Shown:
    return Shown(qtbot, project, today)


def test_what_the_filter_leaves_out_is_dimmed(shown: Shown) -> None:
    plain = shown.view.grab().toImage()
    shown.view.set_filter(EventFilter(text="anchorage"))
    every = {marker.id for marker in shown.view.drawing.markers}
    assert shown.view.drawing.dimmed == every - {"anchorage"}
    assert shown.view.grab().toImage() != plain
    shown.view.set_filter(EventFilter())
    assert not shown.view.drawing.dimmed
    assert shown.view.grab().toImage() == plain


def test_what_matches_is_labelled_first(shown: Shown) -> None:
    shown.view.resize(300, 200)
    assert "call-5" not in {label.id for label in shown.view.drawing.labels}
    day = datetime.date(2025, 6, 14).toordinal()
    shown.view.set_filter(EventFilter(first_day=day, last_day=day))
    assert "call-5" in {label.id for label in shown.view.drawing.labels}


def test_the_filter_follows_the_names_of_actors(shown: Shown) -> None:
    shown.view.set_filter(EventFilter(text="witkoff"))
    assert "miami" not in shown.view.drawing.dimmed
    actor = shown.document.project.actors["witkoff"]
    shown.document.edit("Rename", edits.update(actor, name="Someone Else", short_name="Else"))
    assert "miami" in shown.view.drawing.dimmed


def test_the_spoken_description_follows_a_renamed_actor(shown: Shown) -> None:
    shown.selection.select(Event, ["anchorage"])
    actor = shown.document.project.actors["putin"]
    shown.document.edit("Rename", edits.update(actor, name="Somebody"))
    assert "Somebody" in shown.view.accessibleDescription()


def test_a_view_that_nobody_moved_follows_the_window(qtbot: QtBot, shown: Shown) -> None:
    before = shown.view.scale
    measure = shown.document.project.measures["calls"]
    with qtbot.waitSignal(shown.measure.changed):
        shown.document.edit("Start", edits.update(measure, start=datetime.date(2024, 9, 1)))
    assert shown.view.scale != before
    assert shown.view.scale.x(datetime.date(2024, 9, 1).toordinal()) > 0
    assert shown.view.is_fitted


def test_a_view_that_was_moved_keeps_its_place(qtbot: QtBot, shown: Shown) -> None:
    shown.view.pan(40)
    before = shown.view.scale
    info = shown.document.project.info
    with qtbot.waitSignal(shown.measure.changed):
        shown.document.edit("As of", edits.update(info, as_of=datetime.date(2025, 6, 1)))
    assert shown.view.scale == before
    shown.view.fit()
    assert shown.view.is_fitted


def test_empty_ground_offers_no_command_on_what_is_selected_elsewhere(shown: Shown) -> None:
    shown.selection.select(Event, ["call-1"])
    menu = shown.view.menu_at(shown.view._hit(QPointF(700, 60)))
    offered = {action.text() for action in menu.actions()}
    assert {"New event here", "Paste", "Paste here", "Measure from here", "Fit"} <= offered
    assert offered.isdisjoint({"Edit", "Cite a source…", "Duplicate", "Cut", "Copy", "Delete"})
