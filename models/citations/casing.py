"""Capitals as CSL asks for them, in text with marks; what a record protects keeps its own."""

from __future__ import annotations

import re
from collections.abc import Callable

from models.citations.marks import ALL_CLASS, END_NO_CASE, END_VERBATIM, NO_CASE, VERBATIM

_STOP_WORDS = """
a an and as at but by down for from in into nor of on onto or over so the till to up via with yet
"""
_PROTECTED = re.compile(
    f"({NO_CASE}[^{END_NO_CASE}]*{END_NO_CASE}|{VERBATIM}[^{END_VERBATIM}]*{END_VERBATIM})"
)
_WORD = re.compile(rf"[^\s{ALL_CLASS}“”‘«»\"(\[\-–—/]+")


def with_case(text: str, case: str, language: str) -> str:
    """`text` in a `text-case` of CSL; `title` is for English alone, as the standard says.

    `sentence` lowers what is all in capitals and nothing else: which capitals of a title are those of names
    only its record can say.
    """
    if case == "title":
        return _in_title_case(text) if language == "en" else text
    if case == "capitalize-first":
        return _first_capital(text)
    if case == "capitalize-all":
        return _unprotected(text, lambda part: _WORD.sub(lambda word: _capital(word[0]), part))
    if case == "sentence":
        if len(text.split()) > 1 and text.isupper():
            text = _unprotected(text, str.lower)
        return _first_capital(text)
    if case in ("lowercase", "uppercase"):
        return _unprotected(text, str.lower if case == "lowercase" else str.upper)
    return text


def _unprotected(text: str, change: Callable[[str], str]) -> str:
    return "".join(part if number % 2 else change(part) for number, part in enumerate(_PROTECTED.split(text)))


def _capital(word: str) -> str:
    """Only of a word wholly in lower case: `iPhone` stays."""
    return word[0].upper() + word[1:] if word.islower() else word


def _first_capital(text: str) -> str:
    found = _WORD.search(text)
    if found is None or text[: found.start()].endswith((NO_CASE, VERBATIM)):
        return text
    return text[: found.start()] + _capital(found[0]) + text[found.end() :]


def _in_title_case(text: str) -> str:
    words = list(_WORD.finditer(text))
    first, last = (words[0].start(), words[-1].start()) if words else (0, 0)

    def change(part: str, offset: int) -> str:
        def word_case(word: re.Match[str]) -> str:
            place = offset + word.start()
            begins = place == first or text[:place].rstrip().endswith((":", ".", "?", "!"))
            if word[0] in _STOP_WORDS.split() and not begins and place != last:
                return word[0]
            return _capital(word[0])

        return _WORD.sub(word_case, part)

    pieces: list[str] = []
    offset = 0
    for number, part in enumerate(_PROTECTED.split(text)):
        pieces.append(part if number % 2 else change(part, offset))
        offset += len(part)
    return "".join(pieces)
