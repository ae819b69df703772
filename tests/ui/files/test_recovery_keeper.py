"""What is not saved survives a crash, and is offered once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Project
from models.storage import load, recovery, save
from ui.files.questions import Answer
from ui.files.recovery import DELAY_MS

if TYPE_CHECKING:
    from tests.ui.files.conftest import Desk


def test_work_survives_a_crash(new_desk: Callable[[], Desk], saved: Path) -> None:
    crashed = new_desk()
    crashed.files.open(saved)
    crashed.change("Typed before the crash")
    crashed.files.recovery.write()
    die(crashed)

    after = new_desk()
    after.questions.answers["recover"] = Answer.YES
    assert after.files.offer_recovery()
    assert after.document.project.info.title == "Typed before the crash"
    assert after.document.is_dirty
    assert load(saved).info.title == "Two presidents"
    assert after.files.save()
    assert load(saved).info.title == "Typed before the crash"
    assert not new_desk().files.offer_recovery()


def test_opening_the_file_offers_its_lost_work(new_desk: Callable[[], Desk], saved: Path) -> None:
    crashed = new_desk()
    crashed.files.open(saved)
    crashed.change("Lost?")
    crashed.files.recovery.write()
    die(crashed)

    after = new_desk()
    after.questions.answers["recover"] = Answer.YES
    assert after.files.open(saved)
    assert after.document.project.info.title == "Lost?"


def test_recovered_work_does_not_overwrite_what_came_later(
    new_desk: Callable[[], Desk], saved: Path, project: Project
) -> None:
    crashed = new_desk()
    crashed.files.open(saved)
    crashed.change("Ours")
    crashed.files.recovery.write()
    die(crashed)
    project.apply(edits.update(project.info, title="Theirs"))
    save(project, saved)

    after = new_desk()
    after.questions.answers |= {"recover": Answer.YES, "changed": Answer.CANCEL}
    assert after.files.offer_recovery()
    assert not after.files.save()
    assert load(saved).info.title == "Theirs"


def test_recovered_work_holds_its_file(new_desk: Callable[[], Desk], saved: Path) -> None:
    crashed = new_desk()
    crashed.files.open(saved)
    crashed.change()
    crashed.files.recovery.write()
    die(crashed)
    after, other = new_desk(), new_desk()
    after.questions.answers["recover"] = Answer.YES
    other.questions.answers["confirm"] = False
    assert after.files.offer_recovery()
    assert not other.files.open(saved)


def test_discarded_recovery_is_gone(new_desk: Callable[[], Desk], tmp_path: Path) -> None:
    crashed = new_desk()
    crashed.files.new()
    crashed.change()
    crashed.files.recovery.write()
    die(crashed)
    after = new_desk()
    after.questions.answers["recover"] = Answer.DISCARD
    assert not after.files.offer_recovery()
    assert recovery.copies(tmp_path / "recovery") == ()


def test_a_running_program_keeps_its_copy(new_desk: Callable[[], Desk]) -> None:
    running = new_desk()
    running.files.new()
    running.change()
    running.files.recovery.write()
    assert not new_desk().files.offer_recovery()


def test_the_copy_is_written_soon_after_an_edit(
    new_desk: Callable[[], Desk], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert DELAY_MS <= 1_000
    monkeypatch.setattr("ui.files.recovery.DELAY_MS", 20)
    desk = new_desk()
    desk.files.new()
    desk.change()
    qtbot.waitUntil(lambda: len(recovery.copies(tmp_path / "recovery")) == 1)
    desk.document.undo_stack.undo()
    qtbot.waitUntil(lambda: recovery.copies(tmp_path / "recovery") == ())


def die(desk: Desk) -> None:
    """As after a kill: the locks are free, nothing was discarded."""
    desk.files.recovery.let_go()
    desk.files.release()
