"""The project file: reading, writing, never losing what was there."""

from __future__ import annotations

import errno
from pathlib import Path

from models.project import Project
from models.storage.atomic import write_atomically
from models.storage.migrations import VERSION
from models.storage.problems import FileProblem, LoadError, SaveError
from models.storage.reader import loads
from models.storage.scan import MAX_BYTES
from models.storage.writer import dumps

EXTENSION = ".entrevue"

_CODES = {errno.ELOOP: "link_loop", errno.ENAMETOOLONG: "name_too_long"}


def load(path: Path) -> Project:
    """Open a project file; raises LoadError, which then knows the path."""
    try:
        return loads(_read(path))
    except LoadError as error:
        raise LoadError(error.problems, path) from None


def save(project: Project, path: Path) -> None:
    """Write a project file; raises SaveError, and then the file is as it was before."""
    try:
        data = dumps(project)
    except ValueError as error:
        raise SaveError("not_finite", path) from error
    write_atomically(path, data)


def _read(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise LoadError([FileProblem("not_a_file")])
        if path.stat().st_size > MAX_BYTES:
            raise LoadError([FileProblem("too_large")])
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise LoadError([FileProblem("not_found")]) from None
    except IsADirectoryError:
        raise LoadError([FileProblem("is_directory")]) from None
    except PermissionError:
        raise LoadError([FileProblem("is_directory" if path.is_dir() else "no_permission")]) from None
    except OSError as error:
        code = _CODES.get(error.errno or 0, "unreadable")
        raise LoadError([FileProblem(code, found=error.strerror or str(error))]) from None
    except ValueError as error:  # a NUL character in the path
        raise LoadError([FileProblem("unreadable", found=str(error))]) from None


__all__ = [
    "EXTENSION",
    "VERSION",
    "FileProblem",
    "LoadError",
    "SaveError",
    "dumps",
    "load",
    "loads",
    "save",
    "write_atomically",
]
