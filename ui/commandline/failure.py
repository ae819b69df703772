"""How a command says that it cannot be carried out."""

from __future__ import annotations

import sys


class CommandError(Exception):
    """What stops a command, with exit status 1; its text is for the person who typed it."""


def complain(text: str) -> None:
    """Say on standard error what went wrong or needs attention; nowhere when it is closed."""
    if sys.stderr is not None:
        print(text, file=sys.stderr)
