"""The program without a window: stats, explain, export and so on. Importing this package imports no Qt."""

from __future__ import annotations

COMMANDS = ("stats", "explain", "evidence", "export", "import", "check")
"""First arguments that name a command; a project of that name is opened as `./stats`."""


def opens_window(arguments: list[str]) -> bool:
    """True for no argument, or one that can only be a project; anything else is for `run`."""
    return not arguments or (
        len(arguments) == 1 and arguments[0] not in COMMANDS and not arguments[0].startswith("-")
    )


def draws(arguments: list[str]) -> bool:
    """True for the one command that loads what drawing takes."""
    return arguments[:1] == ["export"]


def run(arguments: list[str]) -> int:
    """Carry out a command line (without the program's name) and return its exit status.

    0: done; 1: not done, the reason on standard error; 2: the command line itself is wrong.
    """
    from ui.commandline.program import run as run_program

    return run_program(arguments)
