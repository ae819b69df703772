"""What the program remembers between runs, outside any project; declared here, nowhere else."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QSettings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A remembered value (str, int, float, bool, list or dict of these) and what it is at first."""

    key: str
    default: T


LANGUAGE = Setting("language", "")
"""`en` or `fr`; empty: the desktop's."""
THEME = Setting("theme", "system")
"""`system`, `light` or `dark`."""
DAY_FIRST = Setting("dates/day_first", True)
"""Whether 12/02/2025 is 12 February."""
WINDOW_GEOMETRY = Setting("window/geometry", "")
WINDOW_STATE = Setting("window/state", "")
MORE_FIGURES = Setting("statistics/more_figures", False)
"""Whether the sidebar shows the figures beyond the usual ones."""
SPLITTER = Setting("window/splitter", "")
"""Base64 of what Qt saves."""
RECENT: Setting[list[str]] = Setting("files/recent", [])
LAST_FOLDER = Setting("files/last_folder", "")
TABLE_HEADERS: Setting[dict[str, str]] = Setting("tables/headers", {})
"""Table name -> base64 of the header's state: order, widths, hidden columns, sort."""
FIGURE_OPTIONS: Setting[dict[str, object]] = Setting("figure/options", {})
TIMELINE_VIEWS: Setting[dict[str, list[float]]] = Setting("timeline/views", {})
"""Path of a project -> first day and pixels per day of its timeline."""


class Settings:
    """Typed access to the desktop's settings store, or to an INI file of one's own (tests, portable use)."""

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            self._store = QSettings("Entrevue", "Entrevue")
        else:
            self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """The remembered value; the default when there is none or it is damaged."""
        text = self._store.value(setting.key)
        if not isinstance(text, str):
            return setting.default
        try:
            value = json.loads(text)
        except ValueError:
            return setting.default
        return cast("T", value) if isinstance(value, type(setting.default)) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        self._store.setValue(setting.key, json.dumps(value))

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()
