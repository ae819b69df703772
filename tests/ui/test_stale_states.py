"""What was made of a former state of the project is never taken for that of the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from models import edits, storage
from models.filters import EventFilter
from models.project import Project
from models.records import Event
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier


def test_undoing_quickly_what_added_a_selected_event(window: MainWindow, qtbot: QtBot) -> None:
    """The selection asks for the drawing between two edits, before the drawing has heard of the second."""
    project, view = window.document.project, window.timeline.view
    other, copied = list(project.events)[:2]
    window.selection.select(Event, [copied])
    window.actions_by_name["duplicate"].trigger()
    view.shown.now  # noqa: B018 - as a paint does
    for title in ("one", "two"):
        window.document.edit("Title", edits.update(project.events[other], title=title))
    window.selection.select(Event, list(project.events))
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert [event.id for event in view.content.events] == [event.id for event in project.events_in_order]
    assert {event.id: event.title for event in view.content.events} == {
        event.id: event.title for event in project.events.values()
    }


def test_another_project_is_opened_while_a_filter_follows_an_edit(
    window: MainWindow, qtbot: QtBot, project: Project, tmp_path: Path
) -> None:
    tables, shown = window.tables, window.timeline.view.shown
    tables.set_filter(EventFilter(text="call"))
    first = next(iter(window.document.project.events.values()))
    window.document.edit("Title", edits.update(first, title="a call"))
    window.document.undo_stack.setClean()
    other = Project(project.info, [*project.sides.values(), *project.kinds.values()])
    path = tmp_path / "other.entrevue"
    storage.save(other, path)
    assert window.files.open(path)
    assert shown.matching is None
    assert tables.pages[0].model.shown == tables.pages[0].model.total == 0
    qtbot.waitUntil(lambda: not window.filter_bar.search.text())


def test_an_empty_clipboard_pastes_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    class Empty:
        def mimeData(self) -> QMimeData | None:
            return None

        def text(self) -> str:
            return ""

    monkeypatch.setattr(QGuiApplication, "clipboard", Empty)
    window.actions_by_name["paste"].trigger()
    window.actions_by_name["paste_source"].trigger()
    assert not window.document.is_dirty
