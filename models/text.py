"""Texts as they are compared (without accents, case and typographic apostrophes), and cut to fit."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

ELLIPSIS = "…"

_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ´", "'"))


def folded(text: str) -> str:
    """Text without accents, case and typographic apostrophes, for comparing: `Élysée` -> `elysee`.

    Letters that no accent explains are spelt out (`œuvre` -> `oeuvre`, `Straße` -> `strasse`). Folding twice
    changes nothing more.
    """
    if text.isascii():
        return text.lower()
    # Decomposed first: a letter of another style (𝕊) has no lower case, but the plain one within it has.
    # Apostrophes before that: the acute accent on its own would become a space.
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    # And again: what casefold gives can be decomposed in its turn.
    plain = unicodedata.normalize("NFKD", plain.translate(_LETTERS)).casefold().translate(_APOSTROPHES)
    return "".join(character for character in plain if not unicodedata.combining(character))


def folded_words(text: str) -> str:
    """The same with single spaces: how names are compared."""
    return " ".join(folded(text).split())


def shortened(text: str, most: int = 80) -> str:
    """The text, or as many of its first characters as make `most` with an ellipsis."""
    return text if len(text) <= most else f"{text[: most - 1]}{ELLIPSIS}"


def one_line(text: str, most: int = 80) -> str:
    """The beginning of a text on one line, to show what was found."""
    return shortened(" ".join(text[: 4 * most].split()), most)


def elided(
    text: str, room: float, width: Callable[[str], float], fewest: int = 0, trailing: str | None = None
) -> str:
    """The text, or as much of its beginning as fits with an ellipsis; empty if not even that does.

    It is empty as well if fewer than `fewest` characters fit. `trailing` are the characters that do not stand
    before the ellipsis: white space by default.
    """
    if width(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + ELLIPSIS) <= room:
            low = middle
        else:
            high = middle - 1
    kept = text[:low].rstrip(trailing)
    if low < fewest or not (kept or width(ELLIPSIS) <= room):
        return ""
    return kept + ELLIPSIS
