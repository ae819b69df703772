"""The whole window, used as a person does: keys, clicks, and every pane telling the same."""

from __future__ import annotations

import copy
import datetime
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Actor, Event, Source, Status
from models.storage import load, save
from tests.ui.keyboard import type_into_editor
from ui import theme
from ui.document import Document
from ui.files.questions import Answer
from ui.main_window import MainWindow
from ui.tables.model import TableModel

Open = Callable[[], MainWindow]


@pytest.fixture
def saved(tmp_path: Path, project: Project) -> Path:
    path = tmp_path / "two.entrevue"
    save(project, path)
    return path


def events_model(window: MainWindow) -> TableModel:
    model = window.tables.view_of(Event).model()
    assert isinstance(model, TableModel)
    return model


def shown_events(window: MainWindow) -> set[str]:
    model = events_model(window)
    return {model.key(row) for row in range(model.shown)}


def drawn_events(window: MainWindow) -> set[str]:
    return {event.id for event in window.timeline.view.content.events}


def test_the_first_start_welcomes(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert not window.has_project
    assert not window.actions_by_name["save"].isEnabled()
    assert not window.statistics_dock.isVisible()
    buttons = {button.text(): button for button in window.welcome.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Open the example"], Qt.MouseButton.LeftButton)
    assert window.has_project
    assert window.statistics_dock.isVisible()
    assert window.document.path is None
    assert len(shown_events(window)) == len(window.document.project.events) > 20


def test_a_new_project_takes_an_event_by_keys(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.files.new()
    window.actions_by_name["add_event"].trigger()
    type_into_editor(qtbot, "12 fev. 2025")
    (event,) = window.document.project.events.values()
    assert event.date == parse_edtf("2025-02-12")
    assert shown_events(window) == drawn_events(window) == {event.id}
    window.document.undo_stack.undo()
    window.document.undo_stack.undo()
    assert window.document.project.events == {}


def test_the_title_says_what_is_open_and_unsaved(window: MainWindow, qtbot: QtBot) -> None:
    assert window.windowTitle().startswith("Two presidents")
    assert not window.isWindowModified()
    window.document.edit("Change", edits.update(window.document.project.info, title="Renamed"))
    assert window.windowTitle().startswith("Renamed")
    assert window.isWindowModified()
    window.actions_by_name["save"].trigger()
    assert not window.isWindowModified()
    assert load(window.document.path).info.title == "Renamed"


def test_selection_is_one(window: MainWindow, qtbot: QtBot) -> None:
    view = window.tables.view_of(Event)
    row = events_model(window).row_of("anchorage")
    rect = view.visualRect(view.model().index(row, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.selection.event_ids == ("anchorage",)
    window.timeline.view.setFocus()
    qtbot.keyClick(window.timeline.view, Qt.Key.Key_Right)
    assert window.selection.event_ids == ("call-7",)
    assert view.selected_rows() == [events_model(window).row_of("call-7")]
    labels = {label.accessibleName(): label.text() for label in window.statusBar().findChildren(QLabel)}
    assert labels["Selection"] == "Selected: 18 Aug 2025, Call"


def test_search_filters_the_table_and_escape_clears(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["find"].trigger()
    search = window.filter_bar.search
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClicks(search, "ANCHORAGE")
    qtbot.waitUntil(lambda: shown_events(window) == {"anchorage"})
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown_events(window)) == 10)


def test_editing_the_as_of_day_moves_the_headline(window: MainWindow, qtbot: QtBot) -> None:
    info = window.document.project.info
    with qtbot.waitSignal(window.measure.changed):
        window.document.edit("As of", edits.update(info, as_of=datetime.date(2025, 12, 17)))
    statistics = window.measure.statistics
    assert statistics is not None
    assert statistics.record == "tie"


def test_a_refused_edit_is_explained(window: MainWindow) -> None:
    event = window.document.project.events["call-1"]
    window.document.edit("Change the kind", edits.update(event, kind="fax"))
    assert "fax" in window.statusBar().currentMessage()


def test_a_text_that_a_table_cannot_take_is_explained(window: MainWindow) -> None:
    model = window.tables.view.model()
    assert not model.setData(model.index(0, model.table.position("date")), "someday")
    assert "someday" in window.statusBar().currentMessage()


def test_deleting_a_source_in_the_table_takes_its_citations(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.tables.questions, "confirm", lambda *_: True)
    window.tables.show_table(Source)
    window.selection.select(Source, ["readout"])
    window.actions_by_name["delete"].trigger()
    assert "readout" not in window.document.project.sources
    assert [c.source for c in window.document.project.events["call-1"].citations] == ["statement"]


def test_panes_can_be_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["details"].trigger()
    qtbot.waitUntil(lambda: is_in_front(window, window.details))
    window.actions_by_name["statistics"].trigger()
    qtbot.waitUntil(lambda: is_in_front(window, window.statistics))


def test_numeric_dates_are_read_as_chosen(window: MainWindow) -> None:
    event = window.document.project.events["call-1"]
    model = events_model(window)
    for action, day in zip(
        window.actions_by_name.menus["dates"].actions(), ("2025-02-12", "2025-12-02"), strict=True
    ):
        action.trigger()
        model.setData(model.index(model.row_of(event.id), 0), "12/02/2025")
        assert window.document.project.events[event.id].date == parse_edtf(day)


@pytest.mark.parametrize("name", ["properties", "kinds", "measures", "export", "about", "shortcuts"])
def test_dialogs_are_gone_once_closed(
    window: MainWindow, name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: opened.append(dialog.windowTitle()) or 0)
    window.actions_by_name[name].trigger()
    assert len(opened) == 1
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))


def is_in_front(window: MainWindow, pane: QWidget) -> bool:
    """Whether a click in the middle of the pane would reach it."""
    hit = window.childAt(pane.mapTo(window, pane.rect().center()))
    return hit is not None and (hit is pane or pane.isAncestorOf(hit))


def test_closing_asks_and_cancel_keeps_the_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.document.edit("Change", edits.update(window.document.project.info, title="Renamed"))
    monkeypatch.setattr(window.files.questions, "leave_unsaved", lambda name: Answer.CANCEL)
    assert not window.close()
    assert window.isVisible()
    monkeypatch.setattr(window.files.questions, "leave_unsaved", lambda name: Answer.DISCARD)
    assert window.close()


def test_the_layout_is_remembered(open_window: Open, saved: Path) -> None:
    first = open_window()
    first.files.open(saved)
    # The offscreen screen is 800 x 800: only the height can differ from the first start's.
    first.resize(first.width(), 610)
    first.splitter.setSizes([230, 300])
    first.tables.view_of(Event).columns.show_column(3, False)
    sizes = first.splitter.sizes()
    assert first.close()
    second = open_window()
    second.files.open(saved)
    assert second.height() == 610
    assert second.splitter.sizes() == sizes
    assert second.tables.view_of(Event).isColumnHidden(3)


def test_a_dropped_project_opens(open_window: Open, saved: Path, qtbot: QtBot) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(saved))])
    position = QPointF(QPoint(20, 20))
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(position, Qt.DropAction.CopyAction, data, buttons, modifiers))
    qtbot.waitUntil(lambda: window.document.path == saved)


def test_table_and_timeline_agree_through_edits_undos_and_redos(window: MainWindow) -> None:
    document, chance = window.document, random.Random(2025)
    start = copy.deepcopy(document.project)
    for _ in range(200):
        step(document.project, document, chance)
        assert shown_events(window) == drawn_events(window) == set(document.project.events)
    document.undo_stack.setIndex(0)
    assert document.project == start
    assert shown_events(window) == drawn_events(window) == set(start.events)


def step(project: Project, document: Document, chance: random.Random) -> None:
    """One random edit, undo or redo."""
    ids = sorted(project.events)
    day = parse_edtf(f"2025-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}")
    chosen = chance.choice(ids) if ids else ""
    verbs: list[Callable[[], object]] = [
        lambda: document.edit("Add", edits.add_event(project, day, "call")),
        lambda: document.edit("Add", edits.add_event(project, day, "meeting", Status.PLANNED)),
        document.undo_stack.undo,
        document.undo_stack.redo,
    ]
    if chosen:
        event = project.events[chosen]
        verbs += [
            lambda: document.edit("Move", edits.update(event, date=day)),
            lambda: document.edit("Delete", edits.delete_events(project, [chosen])),
            lambda: document.edit("Copy", edits.copy_events(project, [project.events[chosen]])),
        ]
    if "putin" in project.actors:
        verbs.append(lambda: document.edit("Merge", edits.merge_actors(project, "trump", ["putin"])))
    elif "witkoff" in project.actors and chance.random() < 0.1:
        verbs.append(lambda: document.edit("Delete", edits.delete(project, Actor, ["witkoff"])))
    chance.choice(verbs)()


def test_a_new_source_shows_its_details_and_no_id(window: MainWindow, qtbot: QtBot) -> None:
    window.statistics_dock.raise_()
    window.actions_by_name["add_source"].trigger()
    qtbot.waitUntil(window.details.isVisible)
    assert window.status._selected.text() == "Selected: Untitled source"


def test_the_cross_that_clears_the_search_is_in_the_middle(window: MainWindow, qtbot: QtBot) -> None:
    theme.apply(QApplication.instance(), theme.LIGHT)
    search = window.filter_bar.search
    qtbot.keyClicks(search, "a")
    (cross,) = search.findChildren(QToolButton)
    qtbot.waitUntil(cross.isVisible)
    assert abs(cross.geometry().center().y() - search.rect().center().y()) <= 1


def test_the_record_kept_of_duplicates_is_selected(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for source_id in ("one", "two"):
        window.document.edit("Add", edits.add(Source(id=source_id, title="T", doi="10.1000/1")))
    monkeypatch.setattr("ui.dialogs.run", lambda dialog: dialog.merge())
    window.actions_by_name["duplicates"].trigger()
    assert (window.selection.record_type, window.selection.ids) == (Source, ("one",))


def test_an_import_is_told_and_selected(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.files.bibliographies.run", lambda _dialog: True)
    data = b"@book{k1, title={One}}\n@book{k2, title={Two}}"
    window.files.bibliographies.import_bibliography(data, "refs.bib")
    assert (window.selection.record_type, window.selection.ids) == (Source, ("k1", "k2"))
    assert window.statusBar().currentMessage().startswith("2 source")
