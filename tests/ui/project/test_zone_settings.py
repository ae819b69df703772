"""The time zone of the project and of a measure, and dates shown with their time."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from models.project import Project
from models.records import Event
from models.statistics import compute
from models.timeline import content_of
from ui.document import Document
from ui.moments import moment_text
from ui.project.properties import PropertiesDialog
from ui.settings import Settings
from ui.timeline import card

# Completions pop up in a window of their own, which offscreen can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


@pytest.fixture
def dialog(
    qtbot: QtBot, project: Project, settings_path: Path, today: Callable[[], datetime.date]
) -> PropertiesDialog:
    document = Document()
    document.replace(project, None)
    dialog = PropertiesDialog(document, Settings(settings_path), today)
    dialog.document = document
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def type_zone(qtbot: QtBot, dialog: PropertiesDialog, text: str) -> None:
    line = cast("QLineEdit", dialog.zone.editor)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, text)


def test_the_project_s_zone_is_one_of_its_properties(qtbot: QtBot, dialog: PropertiesDialog) -> None:
    type_zone(qtbot, dialog, "Europe/Moscow")
    dialog.accept()
    assert dialog.document.project.info.timezone == "Europe/Moscow"
    assert dialog.document.undo_stack.count() == 1


def test_a_zone_that_does_not_exist_keeps_the_dialog_open(qtbot: QtBot, dialog: PropertiesDialog) -> None:
    type_zone(qtbot, dialog, "Mars")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.zone.is_flagged
    assert dialog.document.project.info.timezone == ""


def august(project: Project, **values: str) -> Event:
    event = msgspec.structs.replace(project.events["call-7"], **values)
    project.events["call-7"] = event
    return event


def test_dates_are_shown_with_their_time(project: Project) -> None:
    assert moment_text(project.events["call-7"], "en") == "18 Aug 2025"
    event = august(project, time="18:00", timezone="America/New_York")
    assert moment_text(event, "en") == "18 Aug 2025, 18:00"
    assert moment_text(event, "fr") == "18 août 2025, 18\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}00"
    assert moment_text(event, "en", "long", zone=True) == "18 August 2025, 18:00 (America/New York)"
    assert moment_text(august(project, timezone=""), "en", zone=True) == "18 Aug 2025, 18:00"


def test_the_hover_card_has_the_time_and_its_zone(project: Project) -> None:
    event = august(project, time="18:00", timezone="America/New_York")
    assert "18 August 2025, 18:00 (America/New York)" in card.card(project, event)
    assert card.spoken(project, event).startswith("18 August 2025, 18:00 (America/New York), ")


@pytest.mark.parametrize(("zone", "day"), [("", 18), ("Europe/Moscow", 19)])
def test_the_timeline_stands_on_the_days_that_are_counted(project: Project, zone: str, day: int) -> None:
    august(project, time="18:00", timezone="America/New_York")
    measure = msgspec.structs.replace(project.measures["calls"], timezone=zone)
    content = content_of(project, compute(project, measure, datetime.date(2026, 1, 15)))
    position = content.positions["call-7"]
    assert content.events[position].date.edtf == f"2025-08-{day}"
