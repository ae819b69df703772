"""The few words in the drawing itself, in the project's language (not the interface's)."""

from __future__ import annotations

from models.statistics.results import Bounds
from models.timeline.standing import Standing

_AS_OF = {"en": "As of {day}", "fr": "Au {day}"}
_DAYS = {"en": ("{n} day", "{n} days"), "fr": ("{n} jour", "{n} jours")}
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


def number(bounds: Bounds) -> str:
    """A number of whole days, `61–64` while the dates leave it open."""
    first, last = f"{bounds.min:.0f}", f"{bounds.max:.0f}"
    return first if first == last else f"{first}–{last}"


def days(bounds: Bounds, language: str) -> str:
    """`63 days`, `1 day`; French counts 0 and 1 as one."""
    singular = bounds.max <= 1 if language == "fr" else bounds.min == bounds.max == 1
    return _DAYS[language][0 if singular else 1].format(n=number(bounds))


def longest(bounds: Bounds, standing: Standing, language: str) -> str:
    """How many days, and how they stand among the longest; `standing` is not `NONE`."""
    return _STANDING[language][standing].format(days=days(bounds, language))
