"""How each project's lanes were left, kept in the settings and not in the project."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from models.timeline import LaneBy, LaneChoice
from ui.settings import TIMELINE_LANES, Settings

_MOST = 100
"""Projects remembered; the ones not seen for longest are forgotten."""


def recall(settings: Settings, path: Path | None) -> tuple[LaneBy, list[LaneChoice]]:
    """What decided, and what was chosen for each way to make lanes; one line where nothing makes sense."""
    stored = settings.get(TIMELINE_LANES).get(str(path)) if path is not None else None
    if not isinstance(stored, dict) or stored.get("by") not in list(LaneBy):
        return LaneBy.ONE, []
    choices = [
        LaneChoice(by, tuple(_texts(own.get("order"))), frozenset(_texts(own.get("folded"))))
        for by in LaneBy
        if isinstance(own := stored.get(by.value), dict)
    ]
    return LaneBy(stored["by"]), choices


def remember(settings: Settings, path: Path | None, by: LaneBy, choices: Mapping[LaneBy, LaneChoice]) -> None:
    """Keep the lanes of a saved project; an unsaved one has no name to keep them under."""
    if path is None:
        return
    known = {k: v for k, v in settings.get(TIMELINE_LANES).items() if k != str(path)}
    chosen = {
        choice.by.value: {"order": list(choice.order), "folded": sorted(choice.folded)}
        for choice in choices.values()
        if choice.order or choice.folded
    }
    if chosen or by is not LaneBy.ONE:
        known[str(path)] = {"by": by.value, **chosen}
    settings.set(TIMELINE_LANES, dict(list(known.items())[-_MOST:]))


def _texts(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
