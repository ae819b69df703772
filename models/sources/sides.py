"""Which side a source seems to speak for: a suggestion, never taken silently."""

from __future__ import annotations

from collections.abc import Iterator

from models.matching import names_of
from models.names import person_name
from models.project import Project
from models.records import Source
from models.text import folded_words

_VOICES = {
    "ru": ("kremlin", "le kremlin", "the kremlin", "tass", "ria novosti", "russian foreign ministry"),
    "us": ("white house", "the white house", "la maison blanche", "maison blanche", "state department",
           "u.s. department of state", "us department of state", "departement d'etat", "the pentagon"),
    "fr": ("elysee", "l'elysee", "palais de l'elysee", "quai d'orsay", "matignon"),
    "ua": ("bankova", "office of the president of ukraine", "presidence ukrainienne"),
    "gb": ("downing street", "10 downing street", "foreign office"),
    "cn": ("xinhua", "chine nouvelle"),
    "de": ("bundesregierung", "bundeskanzleramt", "auswartiges amt"),
    "eu": ("european commission", "commission europeenne"),
}  # fmt: skip
"""Whose word some well-known names are; folded."""
_SIDES = {
    "ru": ("russia", "russie", "russian federation", "federation de russie"),
    "us": ("united states", "etats-unis", "usa", "us", "united states of america"),
    "fr": ("france",),
    "ua": ("ukraine",),
    "gb": ("united kingdom", "royaume-uni", "uk", "great britain"),
    "cn": ("china", "chine"),
    "de": ("germany", "allemagne"),
    "eu": ("european union", "union europeenne", "eu", "ue"),
}
"""What these sides are called; folded."""
_OWNERS = {voice: _SIDES[code] for code, voices in _VOICES.items() for voice in voices}


def suggested_side(project: Project, source: Source) -> str:
    """The id of the side that the author, the publisher or what it is published in belongs to; empty if none.

    Surest first: a side of that name, an actor of that name and its side, other sources of the same origin
    that all speak for one side, and then a few names that everyone knows.
    """
    names = [folded_words(name) for name in _origins(source) if name.strip()]
    if not names or not project.sides:
        return ""
    sides = {folded_words(side.name): side.id for side in project.sides.values()}
    actors = {folded_words(name): a.side for a in project.actors.values() if a.side for name in names_of(a)}
    for known in (sides, actors):
        for name in names:
            if known.get(name):
                return known[name]
    return _side_of_alike(project, source) or _side_of_voice(sides, names)


def _origins(source: Source) -> Iterator[str]:
    yield from (person_name(name) for name in source.author)
    yield source.publisher
    yield source.container_title


def _side_of_alike(project: Project, source: Source) -> str:
    """The side that every source of the same publisher (or author) speaks for, where any has one."""
    origins = set(filter(None, _origins(source)))
    found = {
        other.side
        for other in project.sources.values()
        if other.id != source.id and not origins.isdisjoint(_origins(other))
    }
    return found.pop() if len(found) == 1 else ""


def _side_of_voice(sides: dict[str, str], names: list[str]) -> str:
    owners = (side for name in names for side in _OWNERS.get(name, ()))
    return next((sides[side] for side in owners if side in sides), "")
