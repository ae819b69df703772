"""Names typed into the field of participants."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Project
from models.records import Actor, Participant
from ui.details.context import Context
from ui.details.participants import ParticipantsField
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings

# Completions pop up in a window of their own, which offscreen can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


def test_a_name_that_two_have_is_not_taken_and_says_whose_it_is(
    qtbot: QtBot, project: Project, settings_path: Path, today: Callable[[], datetime.date]
) -> None:
    for number in ("", "-2"):
        project.apply(edits.add(Actor(id=f"bush{number}", name="George Bush", short_name="Bush")))
    document = Document()
    document.replace(project, None)
    context = Context(document, Selection(document), Settings(settings_path), today)
    field = ParticipantsField(context)
    qtbot.addWidget(field)
    field.reset(())
    qtbot.keyClicks(field.adder, "bush")
    qtbot.keyClick(field.adder, Qt.Key.Key_Return)
    assert field.is_flagged
    assert "George Bush (bush) or George Bush (bush-2)" in field.message.text()
    assert (field.participants, field.draft()) == ((), "bush")
    field.adder.clear()
    qtbot.keyClicks(field.adder, "George Bush (bush-2)")
    assert not field.is_flagged
    qtbot.keyClick(field.adder, Qt.Key.Key_Return)
    assert field.participants == (Participant(actor="bush-2"),)
    qtbot.keyClicks(field.adder, "putin")
    qtbot.keyClick(field.adder, Qt.Key.Key_Return)
    assert field.participants[-1] == Participant(actor="putin")
