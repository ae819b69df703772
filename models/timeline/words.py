"""The few words in the drawing itself, in the project's language (not the interface's)."""

from __future__ import annotations

from models.narrative.numbers import days_text
from models.statistics.results import Bounds
from models.timeline.standing import Standing

_AS_OF = {"en": "As of {day}", "fr": "Au {day}"}
_STANDING = {
    "en": {
        Standing.SOLE: "{days} · longest",
        Standing.TIED: "{days} · equal longest",
        Standing.POSSIBLE: "{days} · perhaps longest",
    },
    "fr": {
        Standing.SOLE: "{days} · record",
        Standing.TIED: "{days} · record égalé",
        Standing.POSSIBLE: "{days} · peut-être record",
    },
}


def as_of(day: str, language: str) -> str:
    return _AS_OF[language].format(day=day)


def longest(bounds: Bounds, standing: Standing, language: str) -> str:
    """How many days, and how they stand among the longest; `standing` is not `NONE`."""
    return _STANDING[language][standing].format(days=days_text(bounds, language))
