"""The names of actors and sources, short enough for a cell or a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.records import Actor, ActorNature, Source

_PARTICLES = re.compile(
    r"af|al|av|bin|ben|da|das|de|del|della|den|der|di|dos|du|el|ibn|la|le|les|ten|ter|van|von|zu|zum|d[’']",
    re.IGNORECASE,
)
_AND = {"en": "and", "fr": "et"}


def initialled(actor: Actor) -> str:
    """The given names as initials, the rest whole: `D. Trump`, `J.-P. Sartre`, `C. de Gaulle`.

    Institutions and names of one word stay whole. Where the family name comes first, as the short name says,
    the initials follow: `Xi J.`.
    """
    words = actor.name.split()
    if actor.nature is ActorNature.INSTITUTION or len(words) < 2:
        return actor.name
    if actor.short_name and words[0] == actor.short_name:
        return " ".join([words[0], *map(_initial, words[1:])])
    first = _family_start(words, actor.short_name)
    return " ".join([*map(_initial, words[:first]), *words[first:]])


def _family_start(words: Sequence[str], short_name: str) -> int:
    """Index of the first word of the family name: where the short name starts, or the first particle."""
    short = short_name.split()
    if short and 0 < len(short) < len(words) and list(words[-len(short) :]) == short:
        start = len(words) - len(short)
    else:
        start = len(words) - 1
    while start > 1 and _PARTICLES.fullmatch(words[start - 1]):
        start -= 1
    return start


def _initial(given: str) -> str:
    """`Jean-Pierre` -> `J.-P.`; what is abbreviated already (`J.`, `J.K.`) stays."""
    if given.endswith("."):
        return given
    return "-".join(f"{part[0]}." for part in re.split(r"[-‐‑]", given) if part)


def sentence_name(actor: Actor) -> str:
    """The name that sentences use: the short one, or else the whole name."""
    return actor.short_name or actor.name


def source_title(source: Source) -> str:
    """The title; of a source without one its description in brackets, as librarians do; else nothing."""
    return source.title or (f"[{source.genre}]" if source.genre else "")


def joined(names: Sequence[str], language: str) -> str:
    """`Trump`, `Trump and Putin`, `Trump, Putin and Xi`; nothing for no names."""
    return joined_by(names, _AND[language])


def joined_by(names: Sequence[str], conjunction: str) -> str:
    """A list with a conjunction before its last item."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {conjunction} {names[-1]}"
