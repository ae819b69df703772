"""The garbage collector, kept out of the way where it would find nothing, or come at the wrong time."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from types import TracebackType

Undo = Callable[[], object]


class Shared:
    """A state that any number of threads want for a while: the first brings it about, the last undoes it."""

    def __init__(self, begin: Callable[[], Undo]) -> None:
        """`begin` brings it about, and gives what undoes it."""
        self._begin = begin
        self._lock = threading.Lock()
        self._held = 0
        self._undo: Undo = lambda: None

    def __enter__(self) -> None:
        with self._lock:
            if not self._held:
                self._undo = self._begin()
            self._held += 1

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._held -= 1
            if not self._held:
                self._undo()


def uncollected() -> Shared:
    """While anybody is in it, no garbage is collected; afterwards it is again, if it was before."""
    return _UNCOLLECTED


def _stop_collecting() -> Undo:
    was_enabled = gc.isenabled()
    gc.disable()
    return gc.enable if was_enabled else lambda: None


_UNCOLLECTED = Shared(_stop_collecting)
