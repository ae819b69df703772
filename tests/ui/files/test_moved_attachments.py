"""Files of sources stay found when a project is saved in another folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from models import edits
from models.records import Source
from models.storage import load

if TYPE_CHECKING:
    from tests.ui.files.conftest import Desk


def _cite_file(desk: Desk, attachment: str) -> None:
    source = desk.document.project.sources["readout"]
    assert desk.document.edit("File", edits.update(source, attachment=attachment))


def test_a_file_is_found_from_the_new_folder(desk: Desk, saved: Path, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    desk.files.open(saved)
    _cite_file(desk, "files/a.pdf")
    desk.questions.answers["save"] = tmp_path / "deep" / "other.entrevue"
    assert desk.files.save_as()
    project = load(tmp_path / "deep" / "other.entrevue")
    assert project.sources["readout"].attachment == str(tmp_path / "files" / "a.pdf")
    assert not desk.document.is_dirty
    desk.questions.answers["save"] = tmp_path / "back.entrevue"
    assert desk.files.save_as()
    assert load(tmp_path / "back.entrevue").sources["readout"].attachment == "files/a.pdf"


def test_saving_in_the_same_folder_changes_nothing(desk: Desk, saved: Path) -> None:
    desk.files.open(saved)
    _cite_file(desk, "files/a.pdf")
    steps = desk.document.undo_stack.count()
    assert desk.files.save()
    assert desk.document.undo_stack.count() == steps


def test_paths_stay_when_saving_fails(desk: Desk, saved: Path, tmp_path: Path) -> None:
    desk.files.open(saved)
    _cite_file(desk, "files/a.pdf")
    desk.questions.answers["save"] = tmp_path / "missing" / "other.entrevue"
    assert not desk.files.save_as()
    source: Source = desk.document.project.sources["readout"]
    assert source.attachment == "files/a.pdf"
    assert desk.questions.told
