"""What the fields of the details need beyond the record they show."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import msgspec

from models.project import Project
from ui.document import Document
from ui.selection import Selection
from ui.settings import DAY_FIRST, Settings


class Context(msgspec.Struct, frozen=True):
    document: Document
    selection: Selection
    settings: Settings
    today: Callable[[], datetime.date]
    say: Callable[[str], object] = lambda _text: None
    """Shows one line in the status bar."""

    @property
    def project(self) -> Project:
        """The project that is open now."""
        return self.document.project

    def day_first(self) -> bool:
        """Whether 12/02/2025 is 12 February."""
        return self.settings.get(DAY_FIRST)
