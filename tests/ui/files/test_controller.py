"""Opening, saving and recovering, with a person's answers put in."""

from __future__ import annotations

import datetime
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Project
from models.storage import load, recovery, save
from ui import settings as remembered
from ui.document import Document
from ui.files.controller import FileController
from ui.files.questions import Answer, FileQuestions
from ui.settings import Settings
from ui.unfinished import RefusedText, Unfinished


class Scripted(FileQuestions):
    """Answers from a script; what is told is kept."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.answers: dict[str, Any] = {}
        self.asked: list[str] = []
        self.told: list[str] = []

    def _answer(self, question: str) -> Any:
        self.asked.append(question)
        return self.answers[question]

    def leave_unsaved(self, name: str) -> Answer:
        return self._answer("leave")

    def changed_on_disk(self, name: str) -> Answer:
        return self._answer("changed")

    def recover(self, name: str, saved_at: datetime.datetime) -> Answer:
        return self._answer("recover")

    def confirm(self, text: str, more: str, action: str) -> bool:
        return self._answer("confirm")

    def tell(self, text: str, more: str, details: str = "") -> None:
        self.told.append(f"{text}\n{more}\n{details}")

    def path_to_open(self, folder: str) -> Path | None:
        return self._answer("open")

    def path_to_save(self, suggestion: str) -> Path | None:
        return self._answer("save")

    def tables_to_import(self, folder: str) -> list[Path]:
        return self._answer("import")

    def table_to_export(self, suggestion: str) -> Path | None:
        return self._answer("export")


class Desk:
    """A document with its file commands, as one run of the program has them."""

    def __init__(self, qtbot: QtBot, folder: Path, today: Callable[[], datetime.date]) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.settings = Settings(folder / "settings.ini")
        self.document = Document(self.window)
        self.questions = Scripted(self.window)
        self.files = FileController(
            self.document,
            self.settings,
            today,
            self.window,
            recovery_folder=folder / "recovery",
            questions=self.questions,
        )

    def change(self, title: str = "Changed") -> None:
        info = self.document.project.info
        assert self.document.edit("Change", edits.update(info, title=title))


@pytest.fixture
def new_desk(
    qtbot: QtBot, tmp_path: Path, today: Callable[[], datetime.date]
) -> Iterator[Callable[[], Desk]]:
    desks: list[Desk] = []

    def make() -> Desk:
        desks.append(Desk(qtbot, tmp_path, today))
        return desks[-1]

    yield make
    for desk in desks:
        desk.files.close()


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    return new_desk()


@pytest.fixture
def saved(tmp_path: Path, project: Project) -> Path:
    path = tmp_path / "saved.entrevue"
    save(project, path)
    return path


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


def test_the_copy_is_written_soon_after_an_edit(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.files.new()
    desk.change()
    qtbot.waitUntil(lambda: len(recovery.copies(tmp_path / "recovery")) == 1)
    desk.document.undo_stack.undo()
    qtbot.waitUntil(lambda: recovery.copies(tmp_path / "recovery") == ())


def test_importing_a_table_is_one_step_and_names_bad_rows(desk: Desk, tmp_path: Path) -> None:
    desk.files.new()
    table = tmp_path / "calls.csv"
    table.write_text(
        "date,kind,participants,colour\n2025-02-12,call,A|B,red\n2025-02-30,call,A|B,red\n",
        encoding="utf-8",
    )
    desk.questions.answers["import"] = [table]
    desk.files.import_table()
    assert len(desk.document.project.events) == 1
    assert "colour" in desk.questions.told[0]
    assert "2025-02-30" in desk.questions.told[0]
    desk.document.undo_stack.undo()
    assert desk.document.project.events == {}


def test_an_unreadable_table_is_explained(desk: Desk, tmp_path: Path) -> None:
    desk.files.new()
    desk.questions.answers["import"] = [tmp_path / "missing.csv"]
    desk.files.import_table()
    assert "missing.csv" in desk.questions.told[0]


def test_exporting_a_table_and_importing_it_again(desk: Desk, saved: Path, tmp_path: Path) -> None:
    desk.files.open(saved)
    desk.questions.answers["export"] = tmp_path / "out.csv"
    desk.files.export_table()
    desk.files.new()
    desk.questions.answers["import"] = [tmp_path / "out.csv"]
    desk.files.import_table()
    assert len(desk.document.project.events) == 10


def die(desk: Desk) -> None:
    """As after a kill: the locks are free, nothing was discarded."""
    desk.files.recovery.let_go()
    desk.files.release()


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
