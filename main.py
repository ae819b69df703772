"""Entrevue: arguments -> window or headless command; nothing else."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from ui import commandline, preflight


def run() -> int:
    """The entry of `python main.py` and of the installed `entrevue`; returns the exit status."""
    arguments = sys.argv[1:]
    window = commandline.opens_window(arguments)
    preflight.choose_locale()
    missing = preflight.what_is_missing(window, commandline.draws(arguments))
    if missing:
        print(missing, file=sys.stderr)
        return 1
    if not window:
        preflight.choose_offscreen()
        return commandline.run(arguments)
    # All that is made until the window is there stays: the collector would look at it in vain.
    gc.disable()
    # Only now: it imports Qt.
    from ui.application import run_window

    return run_window(Path(arguments[0]) if arguments else None)


if __name__ == "__main__":
    sys.exit(run())
