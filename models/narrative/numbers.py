"""Numbers and numbers of days as text."""

from __future__ import annotations

import math

from models.statistics import Bounds

_DECIMAL = {"en": ".", "fr": ","}
_THOUSANDS = {"en": ",", "fr": "\u202f"}
_DAY = {"en": ("day", "days"), "fr": ("jour", "jours")}


def number(bounds: Bounds, language: str, decimals: int = 0) -> str:
    """`63`, `61–64`, `33.6` or `33,6`; whole numbers never have decimals, halves are rounded up."""
    low, high = (_one(value, language, decimals) for value in bounds)
    return low if low == high else f"{low}–{high}"


def _one(value: float, language: str, decimals: int) -> str:
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    places = 0 if float(value).is_integer() else decimals
    rounded = math.floor(abs(value) * 10**places + 0.5) / 10**places
    text = f"{rounded:,.{places}f}" if rounded >= 10_000 else f"{rounded:.{places}f}"
    text = text.replace(",", "\0").replace(".", _DECIMAL[language]).replace("\0", _THOUSANDS[language])
    return f"−{text}" if value < 0 and rounded else text


def days_text(bounds: Bounds, language: str, decimals: int = 0) -> str:
    """`63 days`, `1 day`, `61–64 jours`; in French, singular is everything below 2."""
    singular, plural = _DAY[language]
    is_one = bounds.max == 1 if language == "en" else bounds.max < 2
    if language == "en" and bounds.min != bounds.max:
        is_one = False
    return f"{number(bounds, language, decimals)} {singular if is_one else plural}"


def rounded(bounds: Bounds) -> Bounds:
    """An average for a sentence: whole days from 10 on, a tenth of a day below."""
    places = 1 if bounds.max < 10 else 0
    return Bounds(*(math.floor(value * 10**places + 0.5) / 10**places for value in bounds))
