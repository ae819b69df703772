"""The words in which people type dates, in English and French at once, folded: no accents, no capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from models.dates.words import words_of
from models.text import folded_words

_HYPHENS = str.maketrans({**dict.fromkeys("‐−", "-"), "`": "'"})
_DASHES = str.maketrans(dict.fromkeys("‒–—", "-"))
_DASH = re.compile(" ?[‒–—] ?")


def plain_phrase(text: str) -> str:
    """Lower case without accents, plain hyphens and apostrophes, single spaces, no full stop at the end.

    Dashes become hyphens, with spaces around them where there are hyphens too: in `2025-02–04` the dash
    stands between two dates, the hyphen within one.
    """
    phrase = folded_words(text).translate(_HYPHENS).rstrip(".")
    return _DASH.sub(" - ", phrase) if "-" in phrase else phrase.translate(_DASHES)


def alternatives(words: Iterable[str]) -> str:
    """A regular expression of any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _numbered(names: Iterable[str], first: int) -> dict[str, int]:
    return {plain_phrase(name): number for number, name in enumerate(names, first)}


_EN, _FR = words_of("en"), words_of("fr")

MONTHS = {
    **_numbered(_EN.months, 1),
    **_numbered(_EN.short_months, 1),
    **_numbered(_FR.months, 1),
    **_numbered(_FR.short_months, 1),
    **{"sept": 9, "fev": 2, "jan": 1, "avr": 4, "jul": 7, "juill": 7, "aou": 8},
}
"""A name, without the full stop of an abbreviation -> 1 to 12."""

WEEKDAYS = {
    **_numbered(_EN.weekdays, 0),
    **_numbered(_FR.weekdays, 0),
    **_numbered(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), 0),
    **_numbered(("lun", "mar", "mer", "jeu", "ven", "sam", "dim"), 0),
    **{"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
}
"""A name or abbreviation -> 0 (Monday) to 6."""

_HEMISPHERES = {
    "{}": 21,
    **dict.fromkeys(("northern {}", "boreal {}", "{} boreal"), 25),
    **dict.fromkeys(("southern {}", "austral {}", "{} austral"), 29),
}
_SEASON_NAMES = (
    ("spring", "printemps"),
    ("summer", "ete"),
    ("autumn", "fall", "automne"),
    ("winter", "hiver"),
)
_RANKS = (
    ("1er", "1st", "first", "premier"),
    ("2e", "2eme", "2nd", "second", "deuxieme", "2d"),
    ("3e", "3eme", "3rd", "third", "troisieme"),
    ("4e", "4eme", "4th", "fourth", "quatrieme"),
)
SEASONS = {
    **{
        pattern.format(name): first + index
        for pattern, first in _HEMISPHERES.items()
        for index, names in enumerate(_SEASON_NAMES)
        for name in names
    },
    **{f"{letter}{index + 1}": 33 + index for letter, index in product("qt", range(4))},
    **{f"{letter}{index + 1}": 40 + index for letter, index in product("hs", range(2))},
    **{
        f"{rank} {unit}": 33 + index
        for index, ranks in enumerate(_RANKS)
        for rank, unit in product(ranks, ("quarter", "trimestre"))
    },
    **{
        f"{rank} {unit}": 40 + index
        for index, ranks in enumerate(_RANKS[:2])
        for rank, unit in product(ranks, ("half", "semester", "semestre"))
    },
}
"""A season, quarter or half of a year -> its EDTF code."""

PARTS = {
    **dict.fromkeys(("early", "beginning of", "start of", "debut", "debut de"), 0),
    **dict.fromkeys(("mid", "middle of", "mi", "milieu", "milieu de"), 1),
    **dict.fromkeys(("late", "end of", "fin", "fin de"), 2),
}
"""Which third of a month or a year."""

RELATIVE_DAYS = {
    **dict.fromkeys(("today", "aujourd'hui"), 0),
    **dict.fromkeys(("yesterday", "hier"), -1),
    **dict.fromkeys(("tomorrow", "demain"), 1),
    **dict.fromkeys(("day before yesterday", "avant-hier", "avant hier"), -2),
    **dict.fromkeys(("day after tomorrow", "apres-demain", "apres demain"), 2),
}

UNKNOWN_DAYS = frozenset(
    f"{article} {noun}"
    for article, noun in (
        *product(("an unknown", "unknown"), ("day", "date")),
        *(("une", "date inconnue"), ("un", "jour inconnu")),
    )
)

APPROXIMATELY = (
    *("circa", "vers", "environ", "env.", "env", "about", "around", "approximately", "approx.", "approx"),
    *("autour de", "autour du", "aux environs de", "aux environs du", "aux alentours de", "aux alentours du"),
)
PERHAPS = ("probably", "perhaps", "possibly", "maybe", "peut-etre", "probablement", "sans doute")
