"""A number as people write it: `34`, `33,6`, `63 days`, `34 jours`, `10 000`."""

from __future__ import annotations

import re

from models.explain.results import Asked

_UNITS = "days?|jours?|d|j|contacts?|events?|événements?|calls?|appels?|meetings?|rencontres?|months?|mois"
_NUMBER = re.compile(rf"([-−+]?)\s*(\d[\d.,\s'’]*?)\s*(?:{_UNITS})?\.?", re.IGNORECASE)
_SPACED = re.compile(r"\d{1,3}([\s'’]\d{3})+(?=[.,]|$)")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+\.\d+|\d{1,3}(\.\d{3})+,\d+|\d{1,3}([.,]\d{3}){2,}")
_ENGLISH_THOUSANDS = re.compile(r"[1-9]\d{0,2}(,\d{3})+")
"""As the program itself writes them: `10,000`."""
_MOST_DECIMALS = 12


class NumberError(ValueError):
    """A text that is no number; `code` is `empty` or `not_a_number`."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text}")
        self.code = code
        self.text = text


def read_number(text: str, language: str) -> Asked:
    """The number and its precision; NumberError unless it is one.

    One comma or point is a decimal mark (`33,6`), spaces and repeated or mixed marks part thousands. In
    English a comma before exactly three digits does, too: `10,000` is ten thousand there, and ten in French.
    """
    if not text.strip():
        raise NumberError("empty", text)
    found = _NUMBER.fullmatch(text.strip())
    digits = _plain(found[2], language) if found else None
    if found is None or digits is None:
        raise NumberError("not_a_number", text)
    decimals = len(digits.partition(".")[2])
    if decimals > _MOST_DECIMALS or len(digits) - decimals > _MOST_DECIMALS:
        raise NumberError("not_a_number", text)
    value = float(digits)
    return Asked(-value if found[1] in ("-", "−") and value else value, decimals)


def _plain(text: str, language: str) -> str | None:
    """Digits with at most one decimal point; None if spaces and marks stand where no number has them."""
    if language == "en" and _ENGLISH_THOUSANDS.fullmatch(text):
        return text.replace(",", "")
    if re.search(r"[\s'’]", text):
        if not _SPACED.match(text):
            return None
        text = re.sub(r"[\s'’]", "", text)
    if _GROUPED.fullmatch(text):
        mark = text[-1 - len(re.split(r"[.,]", text)[-1])]
        several = text.count(mark) > 1
        text = re.sub(r"[.,]", "", text) if several else text.replace("," if mark == "." else ".", "")
    text = text.replace(",", ".")
    return text if re.fullmatch(r"\d+(\.\d+)?", text) else None
