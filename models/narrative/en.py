"""Sentences in English; their first letter is made a capital by whoever ends them."""

from __future__ import annotations

import math

from models.dates import EventDate
from models.dates.wording import format_date, format_day
from models.names import joined, joined_by
from models.narrative.facts import Facts, Pace, Record, Silence, in_one_month, is_plain, window
from models.narrative.nouns import FAMILIES, SENT, WORDS, Company, Noun
from models.narrative.numbers import number, rounded
from models.narrative.open_ends import says_nothing
from models.records import Status
from models.statistics import Alternative, Bounds, RecordWord

_NOT_DONE = {"call": "spoken by phone", "meeting": "met", "message": "exchanged messages"}
_DONE = {"call": "called each other", "meeting": "met", "message": "exchanged messages"}
_COUNTS = {
    "call": ("speak by phone", "speaks by phone"),
    "meeting": ("meet in person", "meets someone in person"),
    "message": ("exchange a message", "sends or receives a message"),
    "direct": ("communicate directly", "communicates directly with someone"),
    "envoys": ("communicate through envoys", "communicates through envoys"),
}
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


def nothing(facts: Facts) -> str:
    """No contact in any reading of the dates."""
    return f"as of {_day(facts.as_of)}, no {_or(facts)}{_of(facts.names)} is recorded{_since(facts)}."


def doubtful(facts: Facts) -> str:
    """No contact in some readings only."""
    return (
        f"as of {_day(facts.as_of)}, the dates do not say whether there has been"
        f" {_a(_or(facts))}{_of(facts.names)}{_since(facts)}."
    )


def silence(facts: Facts, days: Bounds) -> str:
    """How long there has been no contact."""
    as_of = f"as of {_day(facts.as_of)}, "
    if facts.is_under_way:
        return f"{as_of}{_a(_or(facts))}{_of(facts.names)} is under way."
    if days.max == 0:
        return f"{as_of}the last {_or(facts)}{_of(facts.names)}{_here(facts)} was on that very day."
    return f"{as_of}{_not_done(facts)} for {_length(days)}."


def one_silence(silence: Silence, facts: Facts) -> str:
    """A silence that has ended."""
    passed = f"{_length(silence.days)} passed without {_a(_or(facts))}{_of(facts.names)}{_here(facts)}"
    if not silence.days.is_exact:
        return f"{passed}; the dates are not exact."
    return f"{passed}, from {_join(silence.start, silence.end, ' to ')}."


def record(record: Record, facts: Facts) -> str:
    """Whether the present silence is the longest."""
    without = f"without {'direct contact' if record.is_direct else _a(_or(facts))}{_here(facts)}"
    since = format_date(record.since, "en", "long")
    if not is_plain(record.since):
        since = f"the first {_or(facts)} ({since})"
    period = f"the longest period {without} since {since}"
    if record.word is RecordWord.CERTAIN:
        return f"it is {period}, by {_length(record.margin)}."
    if record.word is RecordWord.POSSIBLE:
        return f"it may be {period}, but the dates are not exact enough to be certain."
    if record.word is RecordWord.TIE:
        if record.margin.is_exact:
            return f"it equals {period}: {_length(record.longest)}."
        return f"it is at most equal to {period}: the dates are not exact enough to be certain."
    lasted = f"that one lasted {_length(record.longest)}"
    if record.rival is None:
        return f"it is not {period}: {lasted}."
    return f"it is not {period}: {lasted}, from {_join(record.rival.start, record.rival.end, ' to ')}."


def pace(pace: Pace, facts: Facts) -> str:
    """How often there was contact."""
    days = rounded(pace.days)
    length = number(days, "en", 1).replace("–", " to ")
    if pace.is_interval:
        often = f"{_theirs(facts)} were {'one day' if days == (1, 1) else f'{length} days'} apart on average"
    else:
        often = f"{_done(facts)} every {'day' if days == (1, 1) else f'{length} days'} on average"
    if is_plain(pace.first) and is_plain(pace.last):
        return f"{often} between {_join(pace.first, pace.last, ' and ')}."
    first = format_date(pace.first, "en", "long")
    start = first if facts.start is not None else f"the first {_or(facts)} ({first})"
    end = f"the last {_or(facts)} ({format_date(pace.last, 'en', 'long')})"
    return f"{often}, from {start} to {end}."


def once(facts: Facts, date: EventDate) -> str:
    """The only contact."""
    when = format_date(date, "en", "long")
    dated = f" dates from {when}" if is_plain(date) else f": {when}"
    return f"the only {_or(facts)}{_of(facts.names)} recorded{_since(facts)}{dated}."


def unconfirmed(one: Alternative, date: EventDate, what: Noun, present: Bounds | None) -> str:
    """A contact that would change the days since the last one."""
    kind = "claimed but unconfirmed" if one.status is Status.CLAIMED else "planned"
    instead = f" instead of {_plain_number(present)}" if present and not says_nothing(present) else ""
    then = f"the silence would be {_length(one.days_since_last)}{instead}"
    if one.days_since_last.max == 0:
        then = "the last contact would be of that very day"
    when = format_date(date, "en", "long")
    return f"{_a(f'{kind} {noun(what)}')} ({when}) is not counted; if it took place, {then}."


def uncited(missing: int, total: int) -> str:
    """What follows a sentence whose events lack sources."""
    return "(no source cited)" if missing == total else f"(no source cited for {missing} of {total} events)"


def title(facts: Facts) -> str:
    """`63 days without a direct contact`."""
    days = facts.days_since_last
    if days is None or not facts.count.min:
        return f"no {_or(facts)} recorded" if not facts.count.max else f"perhaps no {_or(facts)}"
    if days.max == 0 or says_nothing(days):
        what = [in_number(each, facts.count) for each in facts.nouns]
        return f"{number(facts.count, 'en')} {joined(what, 'en')}"
    unit = "day" if days == (1, 1) else "days"
    if math.isinf(days.max):
        return f"{_length(days)} without {_a(_or(facts))}"
    return f"{number(days, 'en')} {unit} without {_a(_or(facts))}"


def subtitle(nouns: tuple[Noun, ...], names: tuple[str, ...], start: EventDate | None, end: EventDate) -> str:
    """`phone calls and meetings between Donald Trump and Vladimir Putin, 20 January – 18 December 2025`."""
    what = f"{joined([plural(each) for each in nouns], 'en')}{_of(names)}"
    last = format_date(end, "en", "long")
    if start is None:
        return f"{what}, until {last}"
    if not is_plain(start):
        return f"{what}, from the first one ({format_date(start, 'en', 'long')}) to {last}"
    return f"{what}, {format_date(window(start, end), 'en', 'long')}"


def definition_line(facts: Facts, nouns: tuple[Noun, ...]) -> str:
    """When a contact counts, and how silences are counted; `nouns` are those of the kinds, in any company."""
    silences = "silences are counted in whole days from one contact to the next."
    only, names = facts.nouns[0].word if len(facts.nouns) == 1 else "", joined(facts.names, "en")
    if names and only in _COUNTS and not facts.is_only:
        return f"a contact counts when {names} {_COUNTS[only][len(facts.names) == 1]}; {silences}"
    kinds = joined_by([_a(noun(each)) for each in nouns], "or")
    with_whom = f" in which {names}{' alone' if facts.is_only else ''} took part" if names else ""
    return f"what counts is {kinds}{with_whom}; {silences}"


def _family(facts: Facts) -> str:
    """The word of the one family that everything counted belongs to, whatever the company; else nothing."""
    one = facts.nouns[0]
    return one.word if len(facts.nouns) == 1 and one.word in FAMILIES and one.company is Company.ANY else ""


def _not_done(facts: Facts) -> str:
    """`Trump and Putin have not spoken by phone`; of one actor, only what is recorded is known."""
    names, only = joined(facts.names, "en"), _family(facts)
    if facts.is_between and only in _NOT_DONE:
        together = " all" if len(facts.names) > 2 else ""
        return f"{names} have not{together} {_NOT_DONE[only]}{' together' if together else ''}"
    if not names:
        return f"there has been no {_or(facts)}{_here(facts)}"
    had = "exchanged" if _are_sent(facts) else "had"
    return f"{names} {'have' if facts.is_between else 'has'} {had} no {_or(facts)}{_here(facts)}"


def _done(facts: Facts) -> str:
    """`they called each other`."""
    only = _family(facts)
    if len(facts.names) == 2 and only in _DONE:
        return f"they {_DONE[only]}"
    what = f"{_a(_or(facts))}{_here(facts)}"
    if not facts.names:
        return f"there was {what}"
    had = "exchanged" if _are_sent(facts) else "had"
    return f"{'they' if facts.is_between else facts.names[0]} {had} {what}"


def _are_sent(facts: Facts) -> bool:
    return facts.is_between and all(each.word in SENT for each in facts.nouns)


def _theirs(facts: Facts) -> str:
    """`their phone calls`."""
    what = joined([plural(each) for each in facts.nouns], "en")
    return f"their {what}" if facts.is_between else f"the {what}{_of(facts.names)}{_here(facts)}"


def _or(facts: Facts) -> str:
    return joined_by([noun(each) for each in facts.nouns], "or")


def _here(facts: Facts) -> str:
    return "" if facts.is_between else " recorded here"


def _since(facts: Facts) -> str:
    return f" since {_day(facts.start)}" if facts.start is not None else ""


def _of(names: tuple[str, ...]) -> str:
    if len(names) > 1:
        return f" between {joined(names, 'en')}"
    return f" of {names[0]}" if names else ""


def _a(text: str) -> str:
    """The article of our own words: `an email`; names of kinds never stand right behind one."""
    return f"{'an' if text[0] in 'aeiou' else 'a'} {text}"


def _length(days: Bounds) -> str:
    """`63 days`, `one day`, `61 to 64 days`, `at most 17 days`, `at least 62 days`."""
    if days.is_exact:
        return "one day" if days.min == 1 else f"{number(days, 'en')} days"
    if math.isinf(days.max):
        return f"at least {_length(Bounds(days.min, days.min))}"
    if days.min <= 0:
        return f"at most {_length(Bounds(days.max, days.max))}"
    return f"{days.min:.0f} to {days.max:.0f} days"


def _plain_number(days: Bounds) -> str:
    least = Bounds(days.min, days.min)
    return f"at least {number(least, 'en')}" if math.isinf(days.max) else number(days, "en")


def _day(ordinal: int) -> str:
    return format_day(ordinal, "en", "long")


def _join(first: EventDate, last: EventDate, word: str) -> str:
    """Two dates: `1 and 2 August 2025`, `c. 1 March to 31 May 2025`; month and year are said once."""
    if in_one_month(first, last):
        start = format_date(first, "en", "long").split()[0]
    else:
        start = format_date(first, "en", "long", first.edtf[:4] != last.edtf[:4])
    return f"{start}{word}{format_date(last, 'en', 'long')}"
