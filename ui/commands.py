"""The one undo command: a tuple of changes and its inverse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from models.project import Change, invert

Changes = tuple[Change, ...]


class ChangeCommand(QUndoCommand):
    """Applies checked changes; consecutive commands of one gesture (`merge_key`) become one step.

    It never raises and has no children: an exception in `redo`, or a child whose wrapper Python has
    collected, ends the process.
    """

    def __init__(
        self, text: str, changes: Changes, apply: Callable[[Changes], None], merge_key: str | None = None
    ) -> None:
        super().__init__(text)
        self._changes = changes
        self._inverse = invert(changes)
        self._apply = apply
        self._merge_key = merge_key

    def redo(self) -> None:
        self._apply(self._changes)

    def undo(self) -> None:
        self._apply(self._inverse)

    def id(self) -> int:
        """Commands that may merge share an id; -1 never merges."""
        return -1 if self._merge_key is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over what the next command of the same gesture did."""
        if not isinstance(other, ChangeCommand) or other._merge_key != self._merge_key:
            return False
        self._changes = (*self._changes, *other._changes)
        self._inverse = invert(self._changes)
        return True
