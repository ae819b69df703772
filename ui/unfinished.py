"""What is being typed in the window and is not in the project yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol


class RefusedText(NamedTuple):
    """A text that its cell or its field could not hand over."""

    text: str
    problem: str
    """Why not, in words; empty if it has only not been entered."""


class TypedInto(Protocol):
    """A pane with editors."""

    def finish_typing(self) -> None:
        """Take over what is being typed, as far as it can be taken."""
        ...

    def refused_text(self) -> RefusedText | None:
        """What could not be taken, if anything."""
        ...


class Unfinished:
    """The typing in several panes: commands by key do not take the focus away, which is what commits it."""

    def __init__(self, *panes: TypedInto) -> None:
        self._panes = panes

    def add(self, pane: TypedInto) -> None:
        """One more, asked before the others."""
        self._panes = (pane, *self._panes)

    def finish(self) -> None:
        for pane in self._panes:
            pane.finish_typing()

    def refused(self) -> RefusedText | None:
        return next((refused for pane in self._panes if (refused := pane.refused_text())), None)

    def finished_before(self, command: Callable[[], object]) -> Callable[[], None]:
        """The command, which finds in the project what is being typed about the records that it acts on."""

        def finish_and_act() -> None:
            self.finish()
            command()

        return finish_and_act
