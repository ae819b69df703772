"""Keeping a recovery copy of unsaved work, and offering what an earlier run left behind."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from models.project import Project
from models.storage import LoadError, SaveError, dumps, recovery
from models.storage.recovery import RecoveryCopy
from ui.document import Document
from ui.files.questions import Answer, FileQuestions

DELAY_MS = 1_000
"""Quiet time after an edit before the copy is written: typing goes on undisturbed, a crash costs a second."""


class RecoveryKeeper(QObject):
    """Writes the copy soon after each edit; removes it once the work is saved or given up.

    A lock beside each copy says that its program still runs; a copy without one is abandoned.
    """

    working_changed = Signal()

    def __init__(
        self,
        document: Document,
        questions: FileQuestions,
        parent: QObject | None = None,
        folder: Path | None = None,
        now: Callable[[], datetime.datetime] = datetime.datetime.now,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._questions = questions
        self._folder = folder or recovery.default_folder()
        self._now = now
        self._copy: Path | None = None
        """Where it is written; found out with the first writing."""
        self._original: Path | None = None
        self._follows = False
        self._lock: QLockFile | None = None
        self.is_working = True
        """False once a copy could not be written."""
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.write)
        document.changed.connect(lambda _changes: self._timer.start())

    def follow(self, original: Path | None, adopted: Path | None = None) -> None:
        """Keep copies of the project that the document now holds, whose own file is `original`.

        `adopted` is a copy that this project was recovered from: it is written on.
        """
        self.discard()
        self._original = original
        self._copy = adopted
        self._follows = True

    def write(self) -> None:
        """Write the copy now, or remove it when there is nothing unsaved any more."""
        self._timer.stop()
        if not self._follows:
            return
        if not self._document.is_dirty:
            self.discard()
            return
        self._copy = self._copy or recovery.copy_path(self._folder, self._original)
        try:
            recovery.write(self._copy, dumps(self._document.project), self._original, self._now())
            works = True
        except (SaveError, ValueError):
            works = False
        if works and self._lock is None:
            self._lock = _lock(self._copy)
        if works != self.is_working:
            self.is_working = works
            self.working_changed.emit()

    def discard(self) -> None:
        """The work is saved or given up: no copy is left."""
        if self._copy is not None and self._lock is not None:
            recovery.discard(self._copy)
        self.let_go()

    def let_go(self) -> None:
        """Stop looking after the copy and leave it where it is."""
        self._timer.stop()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def abandoned(self) -> list[RecoveryCopy]:
        """Copies of programs that ended without saving, newest first."""
        return [copy for copy in recovery.copies(self._folder) if _is_abandoned(copy.path)]

    def abandoned_copy_of(self, original: Path) -> RecoveryCopy | None:
        """What was never saved into this file, if anything."""
        abandoned = self.abandoned()
        # Most often there is none, and nothing to find the name of a copy for.
        path = recovery.copy_path(self._folder, original) if abandoned else None
        return next((copy for copy in abandoned if copy.path == path), None)

    def recovered(self, copy: RecoveryCopy) -> Project | None:
        """The project of a copy that the person wants back; None if not, or if it is damaged."""
        name = copy.original.name if copy.original else self.tr("an untitled project")
        answer = self._questions.recover(name, copy.saved_at)
        if answer is Answer.DISCARD:
            recovery.discard(copy.path)
        if answer is not Answer.YES:
            return None
        try:
            return copy.project()
        except LoadError:
            self._questions.tell(
                self.tr("The recovery copy of “{name}” is damaged.").format(name=name),
                self.tr("It is left in {path}.").format(path=copy.path),
            )
            return None


def _lock(copy: Path) -> QLockFile | None:
    lock = QLockFile(f"{copy}.lock")
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(0) else None


def _is_abandoned(copy: Path) -> bool:
    lock = _lock(copy)
    if lock is None:
        return False
    lock.unlock()
    return True
