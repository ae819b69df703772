"""How each project's timeline was left, kept in the settings and not in the project."""

from __future__ import annotations

import math
from pathlib import Path

from models.timeline import MAX_PIXELS_PER_DAY, MIN_PIXELS_PER_DAY, TimeScale
from ui.settings import TIMELINE_HIDDEN, TIMELINE_VIEWS, Settings

_MOST = 100
"""Projects remembered; the ones not seen for longest are forgotten."""


def recall(settings: Settings, path: Path | None) -> TimeScale | None:
    """The scale remembered for a project; None if there is none, or it makes no sense."""
    remembered = settings.get(TIMELINE_VIEWS).get(str(path)) if path is not None else None
    if not isinstance(remembered, list) or len(remembered) != 2:
        return None
    if not all(isinstance(part, int | float) and math.isfinite(part) for part in remembered):
        return None
    first_day, pixels_per_day = remembered
    if not MIN_PIXELS_PER_DAY <= pixels_per_day <= MAX_PIXELS_PER_DAY:
        return None
    return TimeScale(first_day, pixels_per_day)


def remember(settings: Settings, path: Path | None, scale: TimeScale) -> None:
    """Keep the scale of a saved project; an unsaved one has no name to keep it under."""
    if path is None:
        return
    views = {k: v for k, v in settings.get(TIMELINE_VIEWS).items() if k != str(path)}
    views[str(path)] = [scale.first_day, scale.pixels_per_day]
    settings.set(TIMELINE_VIEWS, dict(list(views.items())[-_MOST:]))


def forget(settings: Settings, path: Path | None) -> None:
    """Let a project be fitted when it is next opened."""
    views = settings.get(TIMELINE_VIEWS)
    if str(path) in views:
        settings.set(TIMELINE_VIEWS, {k: v for k, v in views.items() if k != str(path)})


def shows_called_off(settings: Settings, path: Path | None) -> bool:
    """Whether a project's timeline shows what was cancelled, postponed or denied, as it does at first."""
    return path is None or str(path) not in settings.get(TIMELINE_HIDDEN)


def show_called_off(settings: Settings, path: Path | None, shown: bool) -> None:
    """Remember it of a saved project; an unsaved one has no name to keep it under."""
    if path is None:
        return
    hiding = [each for each in settings.get(TIMELINE_HIDDEN) if each != str(path)]
    settings.set(TIMELINE_HIDDEN, (hiding if shown else [*hiding, str(path)])[-_MOST:])
