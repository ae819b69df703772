"""Sentences in English; their first letter is made a capital by whoever ends them."""

from __future__ import annotations

import math

from models.dates import EventDate
from models.dates.wording import format_date
from models.names import joined, joined_by
from models.narrative import en_words as words
from models.narrative.claimed import Claim, Effect
from models.narrative.facts import Facts, Pace, Record, Silence, is_plain, window
from models.narrative.groups import Group
from models.narrative.nouns import FAMILIES, SENT, Company, Noun
from models.narrative.numbers import number, rounded
from models.narrative.open_ends import says_nothing
from models.records import Status
from models.statistics import Bounds, RecordWord

_NOT_DONE = {"call": "spoken by phone", "meeting": "met", "message": "exchanged messages"}
_DONE = {"call": "called each other", "meeting": "met", "message": "exchanged messages"}
_DONE_BY_MORE = {**_DONE, "call": "spoke by phone"}
_COUNTS = {
    "call": ("speak by phone", "speaks by phone"),
    "meeting": ("meet in person", "meets someone in person"),
    "message": ("exchange a message", "sends or receives a message"),
    "direct": ("communicate directly", "communicates directly with someone"),
    "envoys": ("communicate through envoys", "communicates through envoys"),
}
_WOULD_BE = {
    RecordWord.CERTAIN: "would be the longest",
    RecordWord.POSSIBLE: "might be the longest",
    RecordWord.TIE: "would equal the longest",
    RecordWord.NO: "would not be the longest",
}


def nothing(facts: Facts) -> str:
    """No contact in any reading of the dates."""
    return f"as of {words.day(facts.as_of)}, no {_or(facts)}{_of(facts)} is recorded{_since(facts)}."


def doubtful(facts: Facts) -> str:
    """No contact in some readings only."""
    return (
        f"as of {words.day(facts.as_of)}, the dates do not say whether there has been"
        f" {words.with_article(_or(facts))}{_of(facts)}{_since(facts)}."
    )


def silence(facts: Facts, days: Bounds) -> str:
    """How long there has been no contact."""
    as_of = f"as of {words.day(facts.as_of)}, "
    if facts.is_under_way:
        return f"{as_of}{_going_on(facts)}{_of(facts)} is under way."
    if days.max == 0:
        return f"{as_of}the last {_or(facts)}{_of(facts)}{_here(facts)} was on that very day."
    return f"{as_of}{_not_done(facts)} for {words.length(days)}."


def one_silence(silence: Silence, facts: Facts) -> str:
    """A silence that has ended."""
    what = words.with_article(_or(facts))
    passed = f"{words.length(silence.days)} passed without {what}{_of(facts)}{_here(facts)}"
    if not silence.days.is_exact:
        return f"{passed}; the dates are not exact."
    return f"{passed}, from {words.two_dates(silence.start, silence.end, ' to ')}."


def record(record: Record, facts: Facts) -> str:
    """Whether the present silence is the longest."""
    what = "direct contact" if record.is_direct else words.with_article(_or(facts))
    without = f"without {what}{words.of_all(facts.group)}{_here(facts)}"
    since = format_date(record.since, "en", "long")
    if not is_plain(record.since):
        since = f"the first {_or(facts)} ({since})"
    period = f"the longest period {without} since {since}"
    if record.word is RecordWord.CERTAIN:
        return f"it is {period}, by {words.length(record.margin)}."
    if record.word is RecordWord.POSSIBLE:
        return f"it may be {period}, but the dates are not exact enough to be certain."
    if record.word is RecordWord.TIE:
        if record.margin.is_exact:
            return f"it equals {period}: {words.length(record.longest)}."
        return f"it is at most equal to {period}: the dates are not exact enough to be certain."
    lasted = f"that one lasted {words.length(record.longest)}"
    if record.rival is None:
        return f"it is not {period}: {lasted}."
    return (
        f"it is not {period}: {lasted}, from {words.two_dates(record.rival.start, record.rival.end, ' to ')}."
    )


def pace(pace: Pace, facts: Facts) -> str:
    """How often there was contact."""
    days = rounded(pace.days)
    length = number(days, "en", 1).replace("–", " to ")
    if pace.is_interval:
        often = f"{_theirs(facts)} were {'one day' if days == (1, 1) else f'{length} days'} apart on average"
    else:
        often = f"{_done(facts)} every {'day' if days == (1, 1) else f'{length} days'} on average"
    if is_plain(pace.first) and is_plain(pace.last):
        return f"{often} between {words.two_dates(pace.first, pace.last, ' and ')}."
    what = _day_with(facts) if facts.by_day else _or(facts)
    first = format_date(pace.first, "en", "long")
    start = first if facts.start is not None else f"the first {what} ({first})"
    end = f"the last {what} ({format_date(pace.last, 'en', 'long')})"
    return f"{often}, from {start} to {end}."


def once(facts: Facts, date: EventDate) -> str:
    """The only contact, or the only day of contact."""
    when = format_date(date, "en", "long")
    if facts.by_day:
        dated = f" is {when}" if is_plain(date) and date.is_one_day else f": {when}"
        return f"the only {_day_with(facts, facts.group)} recorded{_since(facts)}{dated}."
    dated = f" dates from {when}" if is_plain(date) else f": {when}"
    return f"the only {_or(facts)}{_of(facts)} recorded{_since(facts)}{dated}."


def unconfirmed(claim: Claim, facts: Facts) -> str:
    """A contact that would change a headline figure."""
    kind = "claimed but unconfirmed" if claim.status is Status.CLAIMED else "planned"
    what = f"{words.with_article(f'{kind} {words.noun(claim.noun)}')}{words.of_all(facts.group)}"
    when = format_date(claim.date, "en", "long")
    by_then = f" by {words.day(facts.as_of)}" if claim.may_be_later else ""
    return f"{what} ({when}) is not counted; if it took place{by_then}, {_would_be(claim)}."


def _would_be(claim: Claim) -> str:
    if claim.effect is Effect.RECORD and claim.record is not None:
        return f"the present silence {_WOULD_BE[claim.record]}"
    is_told = claim.present is not None and not says_nothing(claim.present)
    instead = f" instead of {words.plain_number(claim.present)}" if claim.present and is_told else ""
    if claim.effect is Effect.LONGEST:
        return f"the longest silence would be {words.length(claim.days)}{instead}"
    if claim.days.max == 0:
        return "the last contact would be of that very day"
    return f"the silence would be {words.length(claim.days)}{instead}"


def uncited(missing: int, total: int) -> str:
    """What follows a sentence whose events lack sources."""
    return "(no source cited)" if missing == total else f"(no source cited for {missing} of {total} events)"


def title(facts: Facts) -> str:
    """`63 days without a direct contact`."""
    days = facts.days_since_last
    if days is None or not facts.count.min:
        return f"no {_or(facts)} recorded" if not facts.count.max else f"perhaps no {_or(facts)}"
    if days.max == 0 or says_nothing(days):
        return f"{number(facts.count, 'en')} {_counted(facts)}{words.of_all(facts.group)}"
    without = f"without {words.with_article(_or(facts))}{words.of_all(facts.group)}"
    unit = "day" if days == (1, 1) else "days"
    if math.isinf(days.max):
        return f"{words.length(days)} {without}"
    return f"{number(days, 'en')} {unit} {without}"


def _counted(facts: Facts) -> str:
    """What stands behind the number of contacts, or of days of contact."""
    if facts.by_day:
        return _day_with(facts, many=facts.count != (1, 1))
    return joined([words.in_number(each, facts.count) for each in facts.nouns], "en")


def subtitle(nouns: tuple[Noun, ...], group: Group, start: EventDate | None, end: EventDate) -> str:
    """`phone calls and meetings between Donald Trump and Vladimir Putin, 20 January – 18 December 2025`."""
    what = f"{joined([words.plural(each) for each in nouns], 'en')}{words.of_group(group)}"
    last = format_date(end, "en", "long")
    if start is None:
        return f"{what}, until {last}"
    if not is_plain(start):
        return f"{what}, from the first one ({format_date(start, 'en', 'long')}) to {last}"
    return f"{what}, {format_date(window(start, end), 'en', 'long')}"


def definition_line(facts: Facts, nouns: tuple[Noun, ...]) -> str:
    """When a contact counts, and how silences are counted; `nouns` are those of the kinds, in any company."""
    silences = "silences are counted in whole days from one contact to the next."
    if facts.by_day:
        silences = f"several on one day count once; {silences}"
    only, names = facts.nouns[0].word if len(facts.nouns) == 1 else "", joined(facts.names, "en")
    if names and only in _COUNTS and not facts.is_only:
        done = f"{_COUNTS[only][len(facts.names) == 1]}{words.together(facts.group)}"
        return f"a contact counts when {names} {done}; {silences}"
    kinds = joined_by([words.with_article(words.noun(each)) for each in nouns], "or")
    part = "alone took part" if facts.is_only else f"took part{words.together(facts.group)}"
    with_whom = f" in which {names} {part}" if names else ""
    return f"what counts is {kinds}{with_whom}; {silences}"


def _family(facts: Facts) -> str:
    """The word of the one family that everything counted belongs to, whatever the company; else nothing."""
    one = facts.nouns[0]
    return one.word if len(facts.nouns) == 1 and one.word in FAMILIES and one.company is Company.ANY else ""


def _not_done(facts: Facts) -> str:
    """`Trump and Putin have not spoken by phone`; of one actor, only what is recorded is known."""
    names, only = joined(facts.names, "en"), _family(facts)
    if facts.is_between and only in _NOT_DONE:
        return f"{names} have not {_NOT_DONE[only]}{words.together(facts.group)}"
    if not names:
        return f"there has been no {_or(facts)}{_here(facts)}"
    had = "exchanged" if _are_sent(facts) else "had"
    what = f"{_or(facts)}{words.together(facts.group)}{_here(facts)}"
    return f"{names} {'have' if facts.is_between else 'has'} {had} no {what}"


def _done(facts: Facts) -> str:
    """`they called each other`; `they had a day with a phone call`, where days are counted."""
    only = _family(facts)
    together = words.together(facts.group)
    if facts.is_between and only in _DONE and not facts.by_day:
        return f"they {(_DONE_BY_MORE if together else _DONE)[only]}{together}"
    what = words.with_article(_day_with(facts) if facts.by_day else _or(facts))
    what = f"{what}{together}{_here(facts)}"
    if not facts.names:
        return f"there was {what}"
    had = "exchanged" if _are_sent(facts) and not facts.by_day else "had"
    return f"{'they' if facts.is_between else facts.names[0]} {had} {what}"


def _going_on(facts: Facts) -> str:
    """`a meeting`; letters that are sent over several days are no letter under way."""
    going = (
        f"exchange of {words.plural(each)}" if each.word in SENT else words.noun(each) for each in facts.nouns
    )
    return words.with_article(joined_by(list(going), "or"))


def _day_with(facts: Facts, of: Group | None = None, many: bool = False) -> str:
    """`day with a phone call`; where contacts last, the day is that of their beginning."""
    what = f"{words.with_article(_or(facts))}{words.of_group(of) if of else ''}"
    day = "days" if many else "day"
    return f"{day} on which {what} began" if facts.lasts else f"{day} with {what}"


def _are_sent(facts: Facts) -> bool:
    return facts.is_between and all(each.word in SENT for each in facts.nouns)


def _theirs(facts: Facts) -> str:
    """`their phone calls`, `their days with a phone call`."""
    what = joined([words.plural(each) for each in facts.nouns], "en")
    if facts.by_day:
        what = _day_with(facts, None if facts.is_between else facts.group, many=True)
    elif not facts.is_between:
        what = f"{what}{_of(facts)}"
    whose = "their" if facts.is_between else "the"
    return f"{whose} {what}{words.of_all(facts.group)}{_here(facts)}"


def _or(facts: Facts) -> str:
    return joined_by([words.noun(each) for each in facts.nouns], "or")


def _of(facts: Facts) -> str:
    return words.of_group(facts.group)


def _here(facts: Facts) -> str:
    return "" if facts.is_between else " recorded here"


def _since(facts: Facts) -> str:
    return f" since {words.day(facts.start)}" if facts.start is not None else ""
