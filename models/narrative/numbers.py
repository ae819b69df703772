"""Numbers and numbers of days as text."""

from __future__ import annotations

import math

from models.statistics import Bounds

_DECIMAL = {"en": ".", "fr": ","}
_THOUSANDS = {"en": ",", "fr": "\u202f"}
_DAY = {"en": ("day", "days"), "fr": ("jour", "jours")}
_AT_LEAST = {"en": "at least", "fr": "au moins"}
_NO_BREAK = "\u00a0"
_TO = {"en": f"{_NO_BREAK}to{_NO_BREAK}", "fr": f"{_NO_BREAK}à{_NO_BREAK}"}


def number(bounds: Bounds, language: str, decimals: int = 0) -> str:
    """`63`, `61–64`, `−3 to 1`, `33.6` or `33,6`; `62+` without an upper limit, `≤ 5` without a lower one.

    What is whole once rounded has no decimals, halves are rounded up.
    """
    low, high = (_one(value, language, decimals) for value in bounds)
    if low == high:
        return low
    if math.isinf(bounds.max) and not math.isinf(bounds.min):
        return f"{low}+"
    if math.isinf(bounds.min) and not math.isinf(bounds.max):
        return f"≤{_NO_BREAK}{high}"
    # A dash before or after a minus reads as a second minus.
    return f"{low}{_TO[language] if bounds.min < 0 else '–'}{high}"


def _one(value: float, language: str, decimals: int) -> str:
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    rounded = _rounded(abs(value), decimals)
    places = 0 if rounded.is_integer() else decimals
    text = f"{rounded:,.{places}f}" if rounded >= 10_000 else f"{rounded:.{places}f}"
    text = text.replace(",", "\0").replace(".", _DECIMAL[language]).replace("\0", _THOUSANDS[language])
    return f"−{text}" if value < 0 and rounded else text


def days_text(bounds: Bounds, language: str, decimals: int = 0) -> str:
    """`63 days`, `1 day`, `61–64 jours`, `−4 jours`, `0,5 jour`, `62+ days`."""
    return f"{number(bounds, language, decimals)} {day_word(bounds, language, decimals)}"


def days_phrase(bounds: Bounds, language: str, decimals: int = 0) -> str:
    """The same within a sentence: `at least 62 days`, `au moins 62 jours` where there is no upper limit."""
    if not math.isinf(bounds.max):
        return days_text(bounds, language, decimals)
    return f"{_AT_LEAST[language]} {days_text(Bounds(bounds.min, bounds.min), language, decimals)}"


def day_word(bounds: Bounds, language: str, decimals: int = 0) -> str:
    """What stands behind that number: `day`, `days`, `jour`, `jours`.

    Singular is, in English, what reads 1 or −1; in French, everything that reads less than 2 either way.
    """
    singular, plural = _DAY[language]
    if math.isinf(bounds.min) and not math.isinf(bounds.max):
        bounds = Bounds(bounds.max, bounds.max)
    if language == "en":
        is_one = number(bounds, language, decimals) in ("1", "−1")
    else:
        is_one = all(_rounded(abs(value), decimals) < 2 for value in bounds)
    return singular if is_one else plural


def _rounded(value: float, decimals: int) -> float:
    """Halves up; infinity stays."""
    return value if math.isinf(value) else math.floor(value * 10**decimals + 0.5) / 10**decimals


def rounded(bounds: Bounds) -> Bounds:
    """An average for a sentence: whole days from 10 on, a tenth of a day below."""
    places = 1 if bounds.max < 10 else 0
    return Bounds(*(_rounded(value, places) for value in bounds))
