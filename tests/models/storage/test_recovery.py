"""Recovery copies: written beside the work, found again after a crash."""

from __future__ import annotations

import datetime
import os
import stat
from pathlib import Path

import pytest

from models import storage
from models.project import Project
from models.storage import LoadError, SaveError, recovery

NOON = datetime.datetime(2026, 1, 15, 12, 0)


def write(folder: Path, original: Path | None, data: bytes = b"{}", hour: int = 12, process: int = 1) -> Path:
    path = recovery.copy_path(folder, original)
    recovery.write(path, data, original, NOON.replace(hour=hour), process)
    return path


def test_a_copy_holds_the_project_and_where_it_came_from(tmp_path: Path, project: Project) -> None:
    original = tmp_path / "é.entrevue"
    path = write(tmp_path / "state" / "copies", original, storage.dumps(project), process=42)
    copy = recovery.read(path)
    assert (copy.path, copy.original, copy.saved_at, copy.process) == (path, original, NOON, 42)
    assert copy.project() == project
    if os.name == "posix":
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_one_place_for_each_file(tmp_path: Path) -> None:
    first, second = Path("/home/a/p.entrevue"), Path("/home/b/p.entrevue")
    assert recovery.copy_path(tmp_path, first) == recovery.copy_path(tmp_path, first)
    assert recovery.copy_path(tmp_path, first) != recovery.copy_path(tmp_path, second)


def test_a_free_place_for_each_unsaved_project(tmp_path: Path) -> None:
    first = write(tmp_path, None)
    second = write(tmp_path, None)
    assert (first.name, second.name) == ("untitled-1.recovery", "untitled-2.recovery")
    recovery.discard(first)
    assert recovery.copy_path(tmp_path, None) == first


def test_this_process_is_the_one_that_writes(tmp_path: Path) -> None:
    path = recovery.copy_path(tmp_path, None)
    recovery.write(path, b"", None, NOON)
    assert recovery.read(path).process == os.getpid()


def test_copies_come_newest_first_and_damaged_ones_not_at_all(tmp_path: Path) -> None:
    early = write(tmp_path, Path("/early"), hour=8, process=7)
    late = write(tmp_path, Path("/late"), hour=18, process=8)
    (tmp_path / "damaged.recovery").write_bytes(b"\xff\xfe{")
    (tmp_path / "folder.recovery").mkdir()
    (tmp_path / "other.txt").write_bytes(b"")
    assert [copy.path for copy in recovery.copies(tmp_path)] == [late, early]
    assert recovery.copies(tmp_path / "gone") == ()


def test_a_copy_cut_off_says_so_when_it_is_opened(tmp_path: Path, project: Project) -> None:
    copy = recovery.read(write(tmp_path, None, storage.dumps(project)[:-20]))
    with pytest.raises(LoadError):
        copy.project()


def test_discarding_twice_is_fine(tmp_path: Path) -> None:
    path = write(tmp_path, None)
    recovery.discard(path)
    recovery.discard(path)
    recovery.discard(tmp_path)
    assert recovery.copies(tmp_path) == ()
    assert tmp_path.is_dir()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveError):
        recovery.write(tmp_path / "file" / "x.recovery", b"", None, NOON)


def test_the_folder_of_the_desktop() -> None:
    assert recovery.default_folder().parts[-2:] == ("entrevue", "recovery")
