"""The legend: what is in use, and nothing else, in words and with the painter's own pictures."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Event, Status
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.timeline.legend import LegendPopup
from ui.timeline.pane import TimelinePane

# Popups are windows of their own, which the offscreen platform says that it cannot place.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def pane(
    qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings_path: Path
) -> Iterator[TimelinePane]:
    document = Document()
    measure = CurrentMeasure(document, today)
    window = QWidget()
    pane = TimelinePane(document, Selection(document), measure, Settings(settings_path), window)
    pane.setGeometry(0, 0, 1000, 360)
    qtbot.addWidget(window)
    window.resize(1000, 360)
    window.show()
    qtbot.waitExposed(window)
    document.replace(project, None)
    measure.choose("direct")
    yield pane
    # Until here the window must live, and qtbot does not keep it.
    window.close()


def sections(popup: LegendPopup) -> dict[str, list[str]]:
    return {section.title: [entry.text for entry in section.entries] for section in popup.sections}


def opened(pane: TimelinePane, qtbot: QtBot) -> LegendPopup:
    button = next(each for each in pane.findChildren(QToolButton) if each.text() == "Legend")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = pane.findChild(LegendPopup)
    assert popup is not None
    return popup


def add(pane: TimelinePane, **fields: object) -> None:
    event = Event(kind="call", **{"status": Status.HELD, **fields})
    pane.view._document.edit("Add", (Change(None, event),))


def test_it_names_what_the_drawing_uses(pane: TimelinePane, qtbot: QtBot) -> None:
    said = sections(opened(pane, qtbot))
    assert said["Kinds"] == ["Call", "Meeting", "Envoys"]
    assert said["Status"] == ["Held", "Planned"]
    assert said["Dates"] == ["Lasts for all these days"]
    assert said["Silences"] == [
        "Days between two contacts: the longer, the darker",
        "The longest silence",
        "Days before the first contact",
        "Silence still open on the as-of day",
    ]
    assert said["Confirmed by"] == ["Both sides", "Russia only"]


def test_it_follows_what_is_added(pane: TimelinePane, qtbot: QtBot) -> None:
    add(pane, id="new", date=parse_edtf("2025-04~"), status=Status.DENIED)
    add(pane, id="other", date=parse_edtf("2025-09-04/.."))
    add(pane, id="month", date=parse_edtf("2025-09"))
    said = sections(opened(pane, qtbot))
    assert said["Status"] == ["Held", "Planned", "Denied"]
    assert said["Dates"] == [
        "Lasts for all these days",
        "On one of these days, or until one of them",
        "Around these days",
        "Has no known beginning or end",
    ]


def test_it_says_nothing_of_an_empty_project(pane: TimelinePane, qtbot: QtBot) -> None:
    pane.view._document.replace(Project(), None)
    assert sections(pane.show_legend()) == {}


def test_escape_closes_it(pane: TimelinePane, qtbot: QtBot) -> None:
    popup = opened(pane, qtbot)
    with qtbot.waitSignal(popup.destroyed):
        qtbot.keyClick(popup.focusWidget() or popup, Qt.Key.Key_Escape)


def test_screen_readers_hear_all_of_it(pane: TimelinePane, qtbot: QtBot) -> None:
    popup = opened(pane, qtbot)
    assert popup.accessibleName() == "Legend of the timeline"
    for texts in sections(popup).values():
        assert all(text in popup.accessibleDescription() for text in texts)


def test_names_of_kinds_are_plain_text(pane: TimelinePane, qtbot: QtBot) -> None:
    document = pane.view._document
    document.edit("Rename", edits.update(document.project.kinds["call"], name="<b>Call</b>"))
    labels = [label for label in opened(pane, qtbot).findChildren(QLabel) if "<b>" in label.text()]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText]


def test_everything_fits(pane: TimelinePane, qtbot: QtBot) -> None:
    popup = opened(pane, qtbot)
    area = popup.findChild(QWidget, "qt_scrollarea_viewport")
    assert area is not None
    content = area.children()[0]
    assert isinstance(content, QWidget)
    assert area.width() >= content.sizeHint().width()
    assert area.height() >= content.sizeHint().height()
