"""How long work tells how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], bool]
"""`progress(done, total)`, in whatever the work counts; False asks to stop, which raises `Cancelled`."""


class Cancelled(Exception):
    """Somebody did not want to wait for the end."""
