"""Opening, saving and leaving, with a person's answers put in."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu

from models import edits
from models.project import Project
from models.storage import load, save
from ui import settings as remembered
from ui.files.controller import FileController
from ui.files.questions import Answer
from ui.unfinished import RefusedText, Unfinished

if TYPE_CHECKING:
    from tests.ui.files.conftest import Desk


def test_open_change_save(desk: Desk, saved: Path) -> None:
    assert desk.files.open(saved)
    assert desk.files.is_open
    desk.change()
    assert desk.files.save()
    assert load(saved).info.title == "Changed"
    assert desk.files.saved_at is not None
    assert not desk.document.is_dirty
    assert desk.questions.asked == []


def test_a_bad_file_is_explained_and_the_open_project_stays(desk: Desk, saved: Path, tmp_path: Path) -> None:
    desk.files.open(saved)
    bad = tmp_path / "bad.entrevue"
    bad.write_text("{", encoding="utf-8")
    assert not desk.files.open(bad)
    assert "bad.entrevue" in desk.questions.told[0]
    assert desk.document.path == saved


def test_leaving_unsaved_work_asks(desk: Desk, saved: Path) -> None:
    desk.files.open(saved)
    desk.change()
    desk.questions.answers["leave"] = Answer.CANCEL
    assert not desk.files.new()
    assert desk.document.path == saved
    desk.questions.answers["leave"] = Answer.SAVE
    assert desk.files.new()
    assert load(saved).info.title == "Changed"
    assert desk.document.path is None


def test_discarding_leaves_the_file(desk: Desk, saved: Path) -> None:
    desk.files.open(saved)
    desk.change()
    desk.questions.answers["leave"] = Answer.DISCARD
    assert desk.files.open_example()
    assert load(saved).info.title == "Two presidents"


@pytest.mark.parametrize(("locale", "language"), [("en_GB", "en"), ("fr_CA", "fr"), ("de_DE", "en")])
def test_the_example_speaks_the_language_of_the_interface(
    desk: Desk, locale: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.i18n.QLocale", lambda: QLocale(locale))
    assert desk.files.open_example()
    assert desk.document.project.info.language == language


def test_a_new_project_asks_for_its_name(desk: Desk, tmp_path: Path) -> None:
    assert desk.files.new()
    assert desk.document.project.kinds
    target = tmp_path / "new.entrevue"
    desk.questions.answers["save"] = target
    assert desk.files.save()
    assert desk.document.path == target
    assert load(target) == desk.document.project
    assert desk.settings.get(remembered.RECENT) == [str(target)]


def test_another_programs_changes_are_not_overwritten_unasked(
    desk: Desk, saved: Path, project: Project, tmp_path: Path
) -> None:
    desk.files.open(saved)
    project.apply(edits.update(project.info, title="Theirs, and longer"))
    save(project, saved)
    desk.change()
    desk.questions.answers["changed"] = Answer.CANCEL
    assert not desk.files.save()
    assert load(saved).info.title == "Theirs, and longer"
    desk.questions.answers |= {"changed": Answer.ELSEWHERE, "save": tmp_path / "mine.entrevue"}
    assert desk.files.save()
    assert load(tmp_path / "mine.entrevue").info.title == "Changed"


def test_a_full_disk_keeps_the_old_file_and_says_so(
    desk: Desk, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.files.open(saved)
    before = saved.read_bytes()
    desk.change()

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert not desk.files.save()
    assert saved.read_bytes() == before
    assert desk.document.is_dirty
    assert len(desk.questions.told) == 1
    assert desk.files.save()


def test_a_second_window_asks_before_opening(new_desk: Callable[[], Desk], saved: Path) -> None:
    first, second = new_desk(), new_desk()
    assert first.files.open(saved)
    second.questions.answers["confirm"] = False
    assert not second.files.open(saved)
    first.files.close()
    assert second.files.open(saved)
    assert second.questions.asked == ["confirm"]


def test_opening_the_open_project_again_asks_nothing(desk: Desk, saved: Path) -> None:
    desk.files.open(saved)
    assert desk.files.open(saved)
    assert desk.questions.asked == []


def test_reverting_asks_and_reloads(desk: Desk, saved: Path) -> None:
    desk.files.open(saved)
    desk.change()
    desk.questions.answers["confirm"] = False
    assert not desk.files.reload()
    desk.questions.answers["confirm"] = True
    assert desk.files.reload()
    assert desk.document.project.info.title == "Two presidents"


def test_recent_projects_are_listed(desk: Desk, saved: Path, tmp_path: Path) -> None:
    desk.files.open(saved)
    desk.settings.set(remembered.RECENT, [str(saved), str(tmp_path / "gone.entrevue")])
    menu = QMenu()
    desk.files.fill_recent(menu)
    assert [action.isEnabled() for action in menu.actions()[:2]] == [True, False]
    menu.actions()[-1].trigger()
    assert desk.settings.get(remembered.RECENT) == []


def test_a_link_is_the_file_that_it_leads_to(
    new_desk: Callable[[], Desk], saved: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.entrevue"
    link.symlink_to(saved)
    first, second = new_desk(), new_desk()
    assert first.files.open(saved)
    second.questions.answers["confirm"] = False
    assert not second.files.open(link)
    assert second.questions.asked == ["confirm"]


def test_importing_a_table_is_one_step_and_names_bad_rows(desk: Desk, tmp_path: Path) -> None:
    desk.files.new()
    table = tmp_path / "calls.csv"
    table.write_text(
        "date,kind,participants,colour\n2025-02-12,call,A|B,red\n2025-02-30,call,A|B,red\n",
        encoding="utf-8",
    )
    desk.questions.answers["import"] = [table]
    desk.files.import_files()
    assert len(desk.document.project.events) == 1
    assert "colour" in desk.questions.told[0]
    assert "2025-02-30" in desk.questions.told[0]
    desk.document.undo_stack.undo()
    assert desk.document.project.events == {}


def test_an_unreadable_table_is_explained(desk: Desk, tmp_path: Path) -> None:
    desk.files.new()
    desk.questions.answers["import"] = [tmp_path / "missing.csv"]
    desk.files.import_files()
    assert "missing.csv" in desk.questions.told[0]


def test_exporting_a_table_and_importing_it_again(desk: Desk, saved: Path, tmp_path: Path) -> None:
    desk.files.open(saved)
    desk.questions.answers["export"] = tmp_path / "out.csv"
    desk.files.export_table()
    desk.files.new()
    desk.questions.answers["import"] = [tmp_path / "out.csv"]
    desk.files.import_files()
    assert len(desk.document.project.events) == 10


class Refusing:
    """A pane with a text that it cannot take."""

    def finish_typing(self) -> None:
        return None

    def refused_text(self) -> RefusedText:
        return RefusedText("31 nonsense", "No date.")


@pytest.mark.parametrize("drops", [False, True])
@pytest.mark.parametrize("leave", [FileController.new, FileController.open_example, FileController.reload])
def test_leaving_asks_about_a_refused_text(
    desk: Desk, saved: Path, leave: Callable[[FileController], bool], drops: bool
) -> None:
    desk.files.open(saved)
    desk.files.unfinished = Unfinished(Refusing())
    desk.questions.answers["confirm"] = drops
    assert leave(desk.files) is drops
    assert desk.questions.asked == ["confirm"]


def test_discarding_changes_discards_a_refused_text_too(desk: Desk, saved: Path) -> None:
    desk.files.open(saved)
    desk.change()
    desk.files.unfinished = Unfinished(Refusing())
    desk.questions.answers["leave"] = Answer.DISCARD
    assert desk.files.may_leave()
    assert desk.questions.asked == ["leave"]


def test_saving_on_leaving_still_asks_about_a_refused_text(desk: Desk, saved: Path) -> None:
    desk.files.open(saved)
    desk.change()
    desk.files.unfinished = Unfinished(Refusing())
    desk.questions.answers |= {"leave": Answer.SAVE, "confirm": False}
    assert not desk.files.may_leave()
    assert load(saved).info.title == "Changed"
