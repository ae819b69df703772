"""What the program remembers between runs, outside any project; declared here, nowhere else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Generic, TypeVar, cast

import msgspec
from PySide6.QtCore import QSettings

T = TypeVar("T")


class Setting(msgspec.Struct, Generic[T], frozen=True):
    """A remembered value (str, int, float, bool, list or dict of these) and what it is at first."""

    key: str
    default: T


LANGUAGE = Setting("language", "")
"""`en` or `fr`; empty: the desktop's."""
THEME = Setting("theme", "system")
"""`system`, or the name of one of `ui.theme.THEMES`."""
DAY_FIRST = Setting("dates/day_first", True)
"""Whether 12/02/2025 is 12 February."""
WINDOW_GEOMETRY = Setting("window/geometry", "")
WINDOW_STATE = Setting("window/state", "")
MORE_FIGURES = Setting("statistics/more_figures", False)
"""Whether the sidebar shows the figures beyond the usual ones."""
FOOTNOTES = Setting("statistics/footnotes", False)
"""Whether the sidebar shows the notes of its sentences."""
CORROBORATION = Setting("timeline/corroboration", True)
"""Whether the timeline marks who confirms each contact."""
OVERVIEW = Setting("timeline/overview", True)
"""Whether the strip of the whole project stands under the timeline."""
SPLITTER = Setting("window/splitter", "")
"""Base64 of what Qt saves."""
RECENT: Setting[list[str]] = Setting("files/recent", [])
LAST_FOLDER = Setting("files/last_folder", "")
TABLE_HEADERS: Setting[dict[str, str]] = Setting("tables/headers", {})
"""Table name -> base64 of the header's state: order, widths, hidden columns, sort."""
FIGURE_OPTIONS: Setting[dict[str, object]] = Setting("figure/options", {})
TIMELINE_VIEWS: Setting[dict[str, list[float]]] = Setting("timeline/views", {})
"""Path of a project -> first day and pixels per day of its timeline."""
TIMELINE_HIDDEN: Setting[list[str]] = Setting("timeline/hidden", [])
"""Paths of the projects whose timeline leaves out what was cancelled, postponed or denied."""
TIMELINE_LANES: Setting[dict[str, dict[str, object]]] = Setting("timeline/lanes", {})
"""Path of a project -> what its lanes are made by, and for each way the order and the folded lanes."""
STYLE_FOLDERS: Setting[list[str]] = Setting("citations/style_folders", [])
"""Folders of citation styles, besides that of the files that were added."""


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
