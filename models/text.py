"""Texts as they are compared: without accents, case and typographic apostrophes."""

from __future__ import annotations

import unicodedata

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
