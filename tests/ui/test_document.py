"""One writer, one history, one selection."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoCommand
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Change, Project
from models.records import Actor, Event
from models.validation import Problem
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection


@pytest.fixture
def document(qapp: object, project: Project) -> Document:
    document = Document()
    document.replace(project, None)
    return document


def retitle(document: Document, title: str, **options: str) -> bool:
    event = document.project.events["call-1"]
    return document.edit("Change the title", edits.update(event, title=title), **options)


def test_the_folder_is_that_of_the_file(document: Document, tmp_path: Path) -> None:
    assert document.folder is None
    document.mark_saved(tmp_path / "two.entrevue")
    assert document.folder == tmp_path


def test_an_edit_is_told_once_and_undone(document: Document) -> None:
    told: list[tuple[Change, ...]] = []
    document.changed.connect(told.append)
    assert retitle(document, "New")
    assert len(told) == 1
    assert document.is_dirty
    document.undo_stack.undo()
    assert document.project.events["call-1"].title == "Call 1"
    assert not document.is_dirty
    assert len(told) == 2


def test_no_difference_makes_no_step(document: Document) -> None:
    assert retitle(document, "Call 1")
    assert document.undo_stack.count() == 0


def test_a_refused_edit_changes_nothing_and_says_why(document: Document) -> None:
    problems: list[Problem] = []
    document.refused.connect(problems.extend)
    before = copy.deepcopy(document.project)
    event = document.project.events["call-1"]
    assert not document.edit("Change the kind", edits.update(event, kind="fax"))
    assert [problem.code for problem in problems] == ["no_such_kind"]
    assert document.project == before
    assert document.undo_stack.count() == 0


def test_one_gesture_is_one_step(document: Document) -> None:
    for title in ("a", "b", "c"):
        retitle(document, title, merge_key="drag-1")
    retitle(document, "d", merge_key="drag-2")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert document.project.events["call-1"].title == "c"
    document.undo_stack.undo()
    assert document.project.events["call-1"].title == "Call 1"


def test_two_hundred_undos_and_redos(document: Document) -> None:
    start = copy.deepcopy(document.project)
    for number in range(200):
        event = document.project.events[f"call-{number % 8 + 1}"]
        document.edit("Edit", edits.update(event, title=f"Title {number}"))
    end = copy.deepcopy(document.project)
    for _ in range(200):
        document.undo_stack.undo()
    assert document.project == start
    for _ in range(200):
        document.undo_stack.redo()
    assert document.project == end


def test_saving_makes_it_clean_and_undo_dirty_again(document: Document, tmp_path: Path) -> None:
    retitle(document, "New")
    document.mark_saved(tmp_path / "x.entrevue")
    assert not document.is_dirty
    document.undo_stack.undo()
    assert document.is_dirty


def test_commands_have_no_children(document: Document) -> None:
    retitle(document, "New")
    command = document.undo_stack.command(0)
    assert isinstance(command, QUndoCommand)
    assert command.childCount() == 0


def test_selection_forgets_what_is_deleted(document: Document) -> None:
    selection = Selection(document)
    selection.select(Event, ["call-1", "call-2"])
    document.edit("Delete", edits.delete_events(document.project, ["call-2"]))
    assert selection.ids == ("call-1",)
    assert selection.current == "call-1"
    document.replace(Project(), None)
    assert selection.record() is None


def test_selecting_the_same_again_is_silent(document: Document, qtbot: QtBot) -> None:
    selection = Selection(document)
    selection.select(Actor, ["trump"])
    with qtbot.assertNotEmitted(selection.changed):
        selection.select(Actor, ["trump"])
    assert selection.event_ids == ()


def test_statistics_follow_an_edit(
    document: Document, today: Callable[[], datetime.date], qtbot: QtBot
) -> None:
    measure = CurrentMeasure(document, today)
    statistics = measure.statistics
    assert statistics is not None
    assert statistics.count.min == 8
    with qtbot.waitSignal(measure.changed):
        document.edit("Delete", edits.delete_events(document.project, ["call-8"]))
    assert measure.statistics is not None
    assert measure.statistics.count.min == 7
