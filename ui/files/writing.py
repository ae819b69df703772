"""Exports to a file: where it is suggested, and what is told when it cannot be written."""

from __future__ import annotations

from pathlib import Path

from ui import settings as remembered
from ui.questions import Questions
from ui.settings import Settings


def suggested(settings: Settings, name: str) -> str:
    """The path of a file of that name in the folder that was used last."""
    return str(Path(settings.get(remembered.LAST_FOLDER) or Path.home()) / name)


def write_or_tell(path: Path, data: bytes, settings: Settings, questions: Questions) -> bool:
    """Write a file, whole or not at all; False once it is told why not: a full disk, no permission."""
    from models.storage import SaveError, write_atomically
    from ui.errors import save_error_text

    try:
        write_atomically(path, data)
    except SaveError as error:
        questions.tell_error(save_error_text(error))
        return False
    settings.set(remembered.LAST_FOLDER, str(path.parent))
    return True
