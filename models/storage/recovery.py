"""Recovery copies: what is not saved yet, kept aside in case the program or the machine dies.

A copy is a file of two parts: one line of JSON (original path, time, process), then the project file itself.
"""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import msgspec

from models.project import Project
from models.storage.atomic import write_atomically
from models.storage.problems import FileProblem, LoadError, SaveError
from models.storage.reader import loads

SUFFIX = ".recovery"


class _Header(msgspec.Struct):
    original: str | None
    saved_at: datetime.datetime
    process: int


class RecoveryCopy(msgspec.Struct, frozen=True):
    """A copy on disk; `original` is the project's own file, None when it was never saved."""

    path: Path
    original: Path | None
    saved_at: datetime.datetime
    process: int
    data: bytes

    def project(self) -> Project:
        """The project as it was; raises LoadError."""
        return loads(self.data)


def default_folder() -> Path:
    """Where the desktop wants such files; not made yet."""
    import platformdirs

    return platformdirs.user_state_path("entrevue", appauthor=False) / "recovery"


def copy_path(folder: Path, original: Path | None) -> Path:
    """Where the copy of a project goes: one place for each file, a free one for each unsaved project."""
    import hashlib

    if original is not None:
        name = hashlib.sha256(os.fsencode(original.absolute())).hexdigest()[:24]
        return folder / f"{name}{SUFFIX}"
    number = 1
    while (path := folder / f"untitled-{number}{SUFFIX}").exists():
        number += 1
    return path


def write(
    path: Path, data: bytes, original: Path | None, now: datetime.datetime, process: int | None = None
) -> None:
    """Write or replace a copy; `data` is what `dumps` gives, `process` this one by default.

    The folder is made for its owner alone: unpublished work is in it. Raises SaveError.
    """
    header = _Header(
        original=None if original is None else str(original.absolute()),
        saved_at=now,
        process=os.getpid() if process is None else process,
    )
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError("no_folder", path, error.strerror or str(error)) from error
    write_atomically(path, msgspec.json.encode(header) + b"\n" + data)


def read(path: Path) -> RecoveryCopy:
    """Read a copy, without looking into its project; raises LoadError."""
    try:
        first, _, data = path.read_bytes().partition(b"\n")
        header = msgspec.json.decode(first, type=_Header)
    except OSError as error:
        raise LoadError([FileProblem("unreadable", found=error.strerror or str(error))], path) from None
    except (msgspec.MsgspecError, ValueError):
        raise LoadError([FileProblem("not_entrevue")], path) from None
    original = None if header.original is None else Path(header.original)
    return RecoveryCopy(path, original, header.saved_at, header.process, data)


def copies(folder: Path) -> tuple[RecoveryCopy, ...]:
    """Every readable copy of the folder, newest first; none if there is no folder."""
    found: list[RecoveryCopy] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            found.append(read(path))
        except LoadError:
            continue
    return tuple(sorted(found, key=lambda copy: copy.saved_at.timestamp(), reverse=True))


def discard(path: Path) -> None:
    """Remove a copy; one that is gone or cannot be removed is let be."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
