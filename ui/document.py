"""The open project and its only writer."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from models.project import Project
from ui.commands import ChangeCommand, Changes

if TYPE_CHECKING:
    from models.validation import Problem

BATCH = 100
"""From this many changes on, views rebuild instead of following each one."""


LARGE = 5_000
"""From this many events on, the garbage collector is spared the records of a project."""


class Document(QObject):
    """Holds the project; every edit goes through `edit`, and every view listens to `changed`."""

    changed = Signal(object)
    """tuple[Change, ...], once for each edit, undo and redo; the project holds them already."""
    replaced = Signal()
    """Another project has been opened or made."""
    refused = Signal(object)
    """list[Problem]: an edit that was not carried out."""
    path_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = Project()
        self.path: Path | None = None
        self.undo_stack = QUndoStack(self)
        self.edition = 0
        """Another number for each state of the project: what was made of one does not fit the next."""

    @property
    def folder(self) -> Path | None:
        """The folder of the project file; None as long as there is none."""
        return None if self.path is None else self.path.parent

    @property
    def is_dirty(self) -> bool:
        return not self.undo_stack.isClean()

    def replace(self, project: Project, path: Path | None) -> None:
        """Hold another project and forget the history of the former."""
        self.project = project
        self.edition += 1
        self.path = path
        self.undo_stack.clear()
        self.undo_stack.setClean()
        if len(project.events) >= LARGE:
            # Else each full collection walks every record again, and typing stalls for as long. What is
            # garbage by now stays: it is little, and looking for it would be such a collection.
            gc.freeze()
        self.replaced.emit()
        self.path_changed.emit()

    def edit(self, text: str, changes: Changes, merge_key: str | None = None) -> bool:
        """Carry out changes as one undo step called `text`; False if refused (see `refused`).

        Edits with the same `merge_key`, one right after the other, are one step: a drag, a spin.
        """
        from models import validation

        if not changes:
            return True
        problems: list[Problem] = validation.check(self.project, changes)
        if problems:
            self.refused.emit(problems)
            return False
        self.undo_stack.push(ChangeCommand(text, changes, self._apply, merge_key))
        return True

    def mark_saved(self, path: Path) -> None:
        """The project as it is now is in the file `path`."""
        self.undo_stack.setClean()
        if path != self.path:
            self.path = path
        self.path_changed.emit()

    def _apply(self, changes: Changes) -> None:
        self.project.apply(changes)
        self.edition += 1
        self.changed.emit(changes)
