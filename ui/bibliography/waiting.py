"""Formatting sources: a few at once, many beside the window with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from models.progress import Progress
from ui.i18n import translate
from ui.working import carried_out

T = TypeVar("T")


def formatted(count: int, work: Callable[[Progress], T], window: QWidget) -> T | None:
    """What `work` gives, which formats `count` sources and tells how far it is; None if it was cancelled."""
    title = translate("Bibliography", "Bibliography")
    return carried_out(count, work, title, translate("Bibliography", "Formatting the sources…"), window)
