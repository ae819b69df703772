"""French words of sentences: what contacts are called, who takes part, lengths and dates."""

from __future__ import annotations

import math

from models.dates import EventDate
from models.dates.wording import format_date, format_day
from models.names import joined
from models.narrative.elision import de
from models.narrative.facts import in_one_month
from models.narrative.groups import Group
from models.narrative.nouns import WORDS, Company, Noun
from models.narrative.numbers import number
from models.statistics import Bounds

_NUMBERS = {
    3: "trois",
    4: "quatre",
    5: "cinq",
    6: "six",
    7: "sept",
    8: "huit",
    9: "neuf",
    10: "dix",
}

_BILATERAL = {False: ("bilatéral", "bilatéraux"), True: ("bilatérale", "bilatérales")}

NO_BREAK = "\u00a0"


def noun(one: Noun) -> str:
    """`appel téléphonique`; `contact du type « Audience »` for what has no word of its own."""
    return _noun(one, 0)


def plural(one: Noun) -> str:
    return _noun(one, 1)


def _noun(one: Noun, number: int) -> str:
    words = [WORDS[one.word].french[number]]
    if one.company is Company.BILATERAL:
        words.append(_BILATERAL[is_feminine(one)][number])
    if one.name:
        words.append(f"du type «{NO_BREAK}{one.name}{NO_BREAK}»")
    if one.company is Company.CLOSED:
        words.append("sans autre participant")
    return " ".join(words)


def in_number(one: Noun, count: Bounds) -> str:
    """Singular or plural."""
    return noun(one) if count.max < 2 else plural(one)


def days_with(one: Noun, count: Bounds) -> str:
    """`jours avec appel téléphonique`: what stands behind a number of days."""
    return f"{'jour' if count.max < 2 else 'jours'} avec {noun(one)}"


def with_article(one: Noun) -> str:
    return with_word(one, "un", "une")


def with_word(one: Noun, masculine: str, feminine: str) -> str:
    return f"{feminine if is_feminine(one) else masculine} {noun(one)}"


def is_feminine(one: Noun) -> bool:
    return WORDS[one.word].feminine


def of_group(group: Group) -> str:
    """`entre Trump et Poutine`, `d’Obama`."""
    if group.is_between:
        return f" entre {joined(group.names, 'fr')}{together(group)}"
    return f" {de(group.names[0])}" if group.names else ""


def together(group: Group) -> str:
    """`tous les trois ensemble`: two of them may have been in contact without the third."""
    if not group.together:
        return ""
    alone = ", sans autre participant" if group.is_alone else ""
    return f" tous les {_NUMBERS.get(group.together, group.together)} ensemble{alone}"


def length(days: Bounds, after_word: bool = False) -> str:
    """`63 jours`, `un jour`, `entre 61 et 64 jours`, `au moins 62 jours`; after a word: `61 à 64 jours`."""
    if days.is_exact:
        return "un jour" if days.min == 1 else f"{number(days, 'fr')} jour{'s' if days.min > 1 else ''}"
    if math.isinf(days.max):
        return f"au moins {length(Bounds(days.min, days.min))}"
    if days.min <= 0:
        return f"{length(Bounds(days.max, days.max))} au plus"
    if after_word:
        return f"{days.min:.0f} à {days.max:.0f} jours"
    return f"entre {days.min:.0f} et {days.max:.0f} jours"


def plain_number(days: Bounds) -> str:
    least = Bounds(days.min, days.min)
    return f"au moins {number(least, 'fr')}" if math.isinf(days.max) else number(days, "fr")


def day(ordinal: int) -> str:
    return format_day(ordinal, "fr", "long")


def long(date: EventDate) -> str:
    return format_date(date, "fr", "long")


def has_article(date: EventDate) -> bool:
    return date.precision == "day" and not date.lasts and date.start.is_exact


def span(first: EventDate, last: EventDate, days: tuple[str, str], others: tuple[str, str]) -> str:
    """`entre le 20 janvier et le 16 octobre 2025`; month and year are said once, others have no article."""
    if in_one_month(first, last):
        start = long(first).split()[0]
    else:
        start = format_date(first, "fr", "long", first.edtf[:4] != last.edtf[:4])
    before, between = (days if has_article(date) else others for date in (first, last))
    return f"{before[0]} {start} {between[1]} {long(last)}"
