"""French words that shorten or merge before a name: `d’Yves`, `qu’Hélène`, `du Kremlin`."""

from __future__ import annotations

import re

from models.text import folded

_MUTE_H = re.compile(
    r"h(abit|aiti|armon|ector|el[aeios]|elmut|enri|era[^l]|ercul|ermi|ermann|erod|erv|eur|ilair|ippo|ispan|istoi"
    r"|omer|omm|onor|opit|orac|ortens|otel|ubert|ugo|ugu|uil|uman|yacinth)"
)
"""Beginnings that have a mute h; any other is sounded, or left so: `de Hollande`, `de Hegseth`."""
_SOUNDED = re.compile(r"y[aeiou]|onz|oui$")
"""What begins with a vowel and is not elided before: `de Yasser`."""
_CONTRACTED = {"le ": "du ", "les ": "des "}


def starts_with_vowel(text: str) -> bool:
    """Whether French elides before a text."""
    start = folded(text[:20])
    if _SOUNDED.match(start):
        return False
    return start[:1] in tuple("aeiouy") or _MUTE_H.match(start) is not None


def elided(word: str, following: str) -> str:
    """`que X`, or `qu’X` before a vowel."""
    return f"{word[:-1]}’{following}" if starts_with_vowel(following) else f"{word} {following}"


def de(text: str) -> str:
    """`de X`, `d’X`; `du X` and `des X` where a name begins with an article in lower case."""
    for article, contracted in _CONTRACTED.items():
        if text.startswith(article):
            return contracted + text[len(article) :]
    return elided("de", text)
