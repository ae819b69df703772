"""Saving: the new file or the old one, whole, whatever fails."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from models import storage
from models.project import Project
from models.records import Indicator, IndicatorPoint, ProjectInfo
from models.storage import SaveError, atomic, write_atomically


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project file that has content to lose."""
    path = tmp_path / "project.entrevue"
    path.write_bytes(b"before")
    return path


def failing(code: int) -> Callable[..., None]:
    def fail(*_arguments: object, **_options: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_save_and_load(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "p.entrevue"
    storage.save(project, path)
    assert storage.load(path) == project
    assert os.listdir(tmp_path) == ["p.entrevue"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EACCES, "no_permission"),
        (errno.EROFS, "read_only"),
        (errno.EIO, "other"),
    ],
)
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failed_save_keeps_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, call: str
) -> None:
    monkeypatch.setattr(atomic.os, call, failing(number))
    with pytest.raises(SaveError) as raised:
        storage.save(Project(), path)
    assert (raised.value.code, raised.value.path) == (code, path)
    assert raised.value.detail == os.strerror(number)
    assert path.read_bytes() == b"before"
    assert os.listdir(path.parent) == [path.name]


def test_an_interrupted_save_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(atomic.os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"after")
    assert path.read_bytes() == b"before"
    assert os.listdir(path.parent) == [path.name]


def test_a_folder_that_cannot_be_synchronised_is_no_failure(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic.os, "open", failing(errno.EACCES))
    atomic._sync_folder(path.parent)
    assert path.read_bytes() == b"before"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("gone/p.entrevue", "no_folder"),
        ("project.entrevue/p.entrevue", "no_folder"),
        (".", "is_directory"),
        ("x" * 300, "name_too_long"),
        ("nul\0", "other"),
    ],
)
def test_places_where_nothing_can_be_written(path: Path, name: str, code: str) -> None:
    with pytest.raises(SaveError) as raised:
        write_atomically(path.parent / name, b"after")
    assert raised.value.code == code
    assert os.listdir(path.parent) == [path.name]


def test_a_name_as_long_as_the_system_allows(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    write_atomically(path, b"after")
    assert path.read_bytes() == b"after"


def test_a_protected_file_is_respected(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.chmod(0o444)
    if os.access(path, os.W_OK):  # root may write everything
        monkeypatch.setattr(atomic.os, "access", lambda _path, _mode: False)
    with pytest.raises(SaveError) as raised:
        write_atomically(path, b"after")
    assert raised.value.code == "no_permission"
    assert path.read_bytes() == b"before"


def test_a_folder_without_permission(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.open", failing(errno.EACCES))
    with pytest.raises(SaveError) as raised:
        write_atomically(path, b"after")
    assert raised.value.code == "no_permission"


def test_permissions_are_kept(path: Path) -> None:
    path.chmod(0o640)
    write_atomically(path, b"after")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert path.read_bytes() == b"after"


def test_a_new_file_has_the_permissions_of_any(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    write_atomically(tmp_path / "new", b"after")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_symbolic_link_stays_one(path: Path) -> None:
    folder = path.parent / "links"
    folder.mkdir()
    link = folder / "link.entrevue"
    link.symlink_to(path)
    write_atomically(link, b"after")
    assert link.is_symlink()
    assert path.read_bytes() == b"after"
    assert os.listdir(folder) == ["link.entrevue"]


def test_a_link_that_leads_back_to_itself_is_not_replaced(tmp_path: Path) -> None:
    link = tmp_path / "loop.entrevue"
    link.symlink_to("loop.entrevue")
    with pytest.raises(SaveError) as raised:
        write_atomically(link, b"after")
    assert raised.value.code == "link_loop"
    assert os.listdir(tmp_path) == ["loop.entrevue"]


def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(SaveError) as raised:
        write_atomically(pipe, b"after")
    assert raised.value.code == "not_a_file"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_project_that_json_cannot_say(path: Path, project: Project) -> None:
    date = project.events["anchorage"].date
    point = IndicatorPoint(date=date, value=float("nan"))
    project = Project(ProjectInfo(), [Indicator(id="i", name="I", points=(point,))])
    with pytest.raises(SaveError) as raised:
        storage.save(project, path)
    assert raised.value.code == "not_finite"
    assert path.read_bytes() == b"before"
