"""Files shipped with the program."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
"""Where they are. Qt reads some of them from the disk, so that they are never in a zip file."""
