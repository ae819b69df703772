"""English words of sentences: what contacts are called, who takes part, lengths and dates."""

from __future__ import annotations

import math

from models.dates import EventDate
from models.dates.wording import format_date, format_day
from models.names import joined
from models.narrative.facts import in_one_month
from models.narrative.groups import Group
from models.narrative.nouns import WORDS, Company, Noun
from models.narrative.numbers import number
from models.statistics import Bounds

_NUMBERS = {3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}

_BEFORE = {Company.ANY: "", Company.BILATERAL: "bilateral ", Company.CLOSED: ""}

_AFTER = {Company.ANY: "", Company.BILATERAL: "", Company.CLOSED: " on their own"}


def noun(one: Noun) -> str:
    """`phone call`; `contact of the kind “Audience”` for what has no word of its own."""
    return _noun(one, WORDS[one.word].english[0])


def plural(one: Noun) -> str:
    return _noun(one, WORDS[one.word].english[1])


def _noun(one: Noun, word: str) -> str:
    of_kind = f" of the kind “{one.name}”" if one.name else ""
    return f"{_BEFORE[one.company]}{word}{of_kind}{_AFTER[one.company]}"


def in_number(one: Noun, count: Bounds) -> str:
    """Singular or plural."""
    return noun(one) if count == (1, 1) else plural(one)


def days_with(one: Noun, count: Bounds) -> str:
    """`days with a phone call`: what stands behind a number of days."""
    return f"{'day' if count == (1, 1) else 'days'} with {with_article(noun(one))}"


def of_group(group: Group) -> str:
    """`between Trump and Putin`, `of Obama`."""
    if group.is_between:
        return f" between {joined(group.names, 'en')}{together(group)}"
    return f" of {group.names[0]}" if group.names else ""


def together(group: Group) -> str:
    """`all three together`, after a verb or the names: two of them may have done so without the third."""
    if not group.together:
        return ""
    return f" all {_several(group)} together{' on their own' if group.is_alone else ''}"


def of_all(group: Group) -> str:
    """The same after a contact: `a meeting of all three together`."""
    return f" of{together(group)}" if group.together else ""


def _several(group: Group) -> str:
    return _NUMBERS.get(group.together) or str(group.together)


def with_article(text: str) -> str:
    """The article of our own words: `an email`; names of kinds never stand right behind one."""
    return f"{'an' if text[0] in 'aeiou' else 'a'} {text}"


def length(days: Bounds) -> str:
    """`63 days`, `one day`, `61 to 64 days`, `at most 17 days`, `at least 62 days`."""
    if days.is_exact:
        return "one day" if days.min == 1 else f"{number(days, 'en')} days"
    if math.isinf(days.max):
        return f"at least {length(Bounds(days.min, days.min))}"
    if days.min <= 0:
        return f"at most {length(Bounds(days.max, days.max))}"
    return f"{days.min:.0f} to {days.max:.0f} days"


def plain_number(days: Bounds) -> str:
    least = Bounds(days.min, days.min)
    return f"at least {number(least, 'en')}" if math.isinf(days.max) else number(days, "en")


def day(ordinal: int) -> str:
    return format_day(ordinal, "en", "long")


def two_dates(first: EventDate, last: EventDate, word: str) -> str:
    """Two dates: `1 and 2 August 2025`, `c. 1 March to 31 May 2025`; month and year are said once."""
    if in_one_month(first, last):
        start = format_date(first, "en", "long").split()[0]
    else:
        start = format_date(first, "en", "long", first.edtf[:4] != last.edtf[:4])
    return f"{start}{word}{format_date(last, 'en', 'long')}"
