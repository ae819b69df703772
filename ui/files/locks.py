"""A lock beside an open project, so that two windows do not save over each other unasked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile


class ProjectLock:
    """`.NAME.lock` in the project's folder; Qt frees the lock of a process that has died.

    Links are followed, as saving follows them: two names of one file share its lock.
    """

    def __init__(self, path: Path) -> None:
        path = path.resolve()
        self.name = path.name
        self._file = QLockFile(str(path.with_name(f".{path.name}.lock")))
        self._file.setStaleLockTime(0)
        self.holder = ""

    def acquire(self) -> bool:
        """True if nobody else has the project open, or if the folder cannot hold a lock."""
        if self._file.tryLock(0) or self._file.error() is not QLockFile.LockError.LockFailedError:
            return True
        process, host, program = self._file.getLockInfo()[-3:]
        self.holder = f"{program} {process}, {host}"
        return False

    def release(self) -> None:
        self._file.unlock()
