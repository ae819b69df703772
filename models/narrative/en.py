"""Sentences in English."""

from __future__ import annotations

from models.dates import EventDate
from models.dates.wording import format_date, format_day
from models.names import joined, joined_by
from models.narrative.facts import Facts, Family, Noun, Pace, Record, days_date, is_plain, window
from models.narrative.numbers import number, rounded
from models.records import Status
from models.statistics import Alternative, Bounds, Interval, RecordWord

_NOUNS = {
    Family.CALL: "phone call",
    Family.MEETING: "meeting",
    Family.MESSAGE: "message",
    Family.DIRECT: "direct contact",
    Family.DELEGATED: "contact through envoys",
    Family.OTHER: "contact",
}
_NOT_DONE = {Family.CALL: "spoken by phone", Family.MEETING: "met", Family.MESSAGE: "exchanged messages"}
_DONE = {Family.CALL: "called each other", Family.MEETING: "met", Family.MESSAGE: "exchanged messages"}
_DIRECT = Noun(Family.DIRECT)
_PLURALS = {"contact through envoys": "contacts through envoys"}
_COUNTS = {
    Family.CALL: ("speak by phone", "speaks by phone"),
    Family.MEETING: ("meet in person", "meets someone in person"),
    Family.MESSAGE: ("exchange a message", "sends or receives a message"),
    Family.DIRECT: ("communicate directly", "communicates directly with someone"),
    Family.DELEGATED: ("communicate through envoys", "communicates through envoys"),
}


def noun(one: Noun) -> str:
    """`phone call`; the name of its kind for what has no word of its own."""
    return _lowered(one.name) if one.name else _NOUNS[one.family]


def plural(one: Noun) -> str:
    text = noun(one)
    if text in _PLURALS:
        return _PLURALS[text]
    return text if text.endswith("s") else f"{text}s"


def nothing(facts: Facts) -> str:
    """No contact in any reading of the dates."""
    since = f" since {_day(facts.start)}" if facts.start is not None else ""
    return f"As of {_day(facts.as_of)}, no {_or(facts)}{_between(facts)} is recorded{since}."


def doubtful(facts: Facts) -> str:
    """No contact in some readings only."""
    since = f" since {_day(facts.start)}" if facts.start is not None else ""
    return (
        f"As of {_day(facts.as_of)}, the dates do not say whether there has been"
        f" {_a(_or(facts))}{_between(facts)}{since}."
    )


def silence(facts: Facts, days: Bounds) -> str:
    """How long there has been no contact."""
    as_of = f"As of {_day(facts.as_of)}, "
    if facts.is_under_way:
        return f"{as_of}{_a(_or(facts))}{_between(facts)} is under way."
    if days.max == 0:
        return f"{as_of}the last {_or(facts)}{_between(facts)} was on that very day."
    return f"{as_of}{_not_done(facts)} for {_length(days)}."


def one_silence(silence: Interval, facts: Facts) -> str:
    """A silence that has ended."""
    length = _length(silence.days)
    passed = f"{length[:1].upper()}{length[1:]} passed without {_a(_or(facts))}{_between(facts)}"
    if not silence.days.is_exact:
        return f"{passed}; the dates are not exact."
    start, end = _two_dates(days_date(silence.start), days_date(silence.end))
    return f"{passed}, from {start} to {end}."


def record(record: Record, facts: Facts) -> str:
    """Whether the present silence is the longest."""
    without = f"without {noun(_DIRECT)}" if record.is_direct else f"without {_a(_or(facts))}"
    period = f"the longest period {without} since {_day(record.since)}"
    if record.word is RecordWord.CERTAIN:
        return f"It is {period}, by {_length(record.margin)}."
    if record.word is RecordWord.POSSIBLE:
        return f"It may be {period}, but the dates are not exact enough to be certain."
    if record.word is RecordWord.TIE:
        if record.margin.is_exact:
            return f"It equals {period}: {_length(record.rival.days)}."
        return f"It is at most equal to {period}: the dates are not exact enough to be certain."
    lasted = f"that one lasted {_length(record.rival.days)}"
    if not record.rival.days.is_exact:
        return f"It is not {period}: {lasted}."
    start, end = _two_dates(days_date(record.rival.start), days_date(record.rival.end))
    return f"It is not {period}: {lasted}, from {start} to {end}."


def pace(pace: Pace, facts: Facts) -> str:
    """How often there was contact."""
    days = rounded(pace.days)
    every = "every day" if days == (1, 1) else f"every {number(days, 'en', 1).replace('–', ' to ')} days"
    if is_plain(pace.first) and is_plain(pace.last):
        start, end = _two_dates(pace.first, pace.last)
        return f"{_done(facts)} {every} on average between {start} and {end}."
    first = format_date(pace.first, "en", "long")
    start = first if facts.start is not None else f"the first {_or(facts)} ({first})"
    end = f"the last {_or(facts)} ({format_date(pace.last, 'en', 'long')})"
    return f"{_done(facts)} {every} on average, from {start} to {end}."


def once(facts: Facts, date: EventDate) -> str:
    """The only contact."""
    since = f" since {_day(facts.start)}" if facts.start is not None else ""
    when = format_date(date, "en", "long")
    dated = f" dates from {when}" if is_plain(date) else f": {when}"
    return f"The only {_or(facts)}{_between(facts)} recorded{since}{dated}."


def unconfirmed(one: Alternative, date: EventDate, what: Noun, present: Bounds | None) -> str:
    """A contact that would change the days since the last one."""
    kind = "claimed but unconfirmed" if one.status is Status.CLAIMED else "planned"
    instead = f" instead of {number(present, 'en')}" if present else ""
    return (
        f"{_a(f'{kind} {noun(what)}').capitalize()} ({format_date(date, 'en', 'long')}) is not counted;"
        f" if it took place, the silence would be of {_length(one.days_since_last)}{instead}."
    )


def uncited(missing: int, total: int) -> str:
    """What follows a sentence whose events lack sources."""
    return "(no source cited)" if missing == total else f"(no source cited for {missing} of {total} events)"


def title(facts: Facts) -> str:
    """`63 days without a direct contact`."""
    days = facts.days_since_last
    if days is None or not facts.count.min:
        return f"No {_or(facts)} recorded" if not facts.count.max else f"Perhaps no {_or(facts)}"
    if days.max == 0:
        count = number(facts.count, "en")
        what = [noun(each) if facts.count == (1, 1) else plural(each) for each in facts.nouns]
        return f"{count} {joined(what, 'en')}"
    unit = "day" if days == (1, 1) else "days"
    return f"{number(days, 'en')} {unit} without {_a(_or(facts))}"


def subtitle(nouns: tuple[Noun, ...], names: tuple[str, ...], start: EventDate | None, end: EventDate) -> str:
    """`Phone calls and meetings between Donald Trump and Vladimir Putin, 20 January – 18 December 2025`."""
    what = joined([plural(each) for each in nouns], "en")
    whom = _of(names)
    if start is None:
        return f"{what[:1].upper()}{what[1:]}{whom}, until {format_date(end, 'en', 'long')}"
    return f"{what[:1].upper()}{what[1:]}{whom}, {format_date(window(start, end), 'en', 'long')}"


def definition_line(nouns: tuple[Noun, ...], names: tuple[str, ...], delegated: bool) -> str:
    """When a contact counts, and how silences are counted."""
    silences = "silences are counted in whole days from one contact to the next."
    what = nouns[0].family if len(nouns) == 1 else Family.DELEGATED if delegated else Family.DIRECT
    if not names or what not in _COUNTS:
        kinds = joined_by([_a(noun(each)) for each in nouns], "or")
        with_whom = f" in which {joined(names, 'en')} took part" if names else ""
        return f"What counts is {kinds}{with_whom}; {silences}"
    return f"A contact counts when {joined(names, 'en')} {_COUNTS[what][len(names) == 1]}; {silences}"


def _not_done(facts: Facts) -> str:
    """`Trump and Putin have not spoken by phone`."""
    names = joined(facts.names, "en")
    only = facts.nouns[0].family if len(facts.nouns) == 1 else Family.OTHER
    if len(facts.names) > 1 and only in _NOT_DONE:
        together = " all" if len(facts.names) > 2 else ""
        return f"{names} have not{together} {_NOT_DONE[only]}{' together' if together else ''}"
    if not names:
        return f"there has been no {_or(facts)}"
    return f"{names} {'have' if len(facts.names) > 1 else 'has'} had no {_or(facts)}"


def _done(facts: Facts) -> str:
    """`They called each other`."""
    only = facts.nouns[0].family if len(facts.nouns) == 1 else Family.OTHER
    if len(facts.names) == 2 and only in _DONE:
        return f"They {_DONE[only]}"
    if len(facts.names) > 1:
        return f"They had {_a(_or(facts))}"
    return f"{facts.names[0]} had {_a(_or(facts))}" if facts.names else f"There was {_a(_or(facts))}"


def _or(facts: Facts) -> str:
    return joined_by([noun(each) for each in facts.nouns], "or")


def _between(facts: Facts) -> str:
    return _of(facts.names)


def _of(names: tuple[str, ...]) -> str:
    if len(names) > 1:
        return f" between {joined(names, 'en')}"
    return f" of {names[0]}" if names else ""


def _a(text: str) -> str:
    return f"{'an' if text[:1].lower() in 'aeiou' else 'a'} {text}"


def _length(days: Bounds) -> str:
    """`63 days`, `one day`, `61 to 64 days`, `at most 17 days`."""
    if days.is_exact:
        return "one day" if days.min == 1 else f"{number(days, 'en')} days"
    if days.min <= 0:
        return f"at most {_length(Bounds(days.max, days.max))}"
    return f"{days.min:.0f} to {days.max:.0f} days"


def _day(ordinal: int | None) -> str:
    return format_day(ordinal, "en", "long") if ordinal is not None else ""


def _two_dates(first: EventDate, last: EventDate) -> tuple[str, str]:
    """Two dates, the year said once if it is the same."""
    year = _year(first) != _year(last)
    return format_date(first, "en", "long", year), format_date(last, "en", "long")


def _year(date: EventDate) -> str:
    return date.edtf[:4] if date.edtf[:4].isdigit() and "/" not in date.edtf else date.edtf


def _lowered(name: str) -> str:
    """A kind's name inside a sentence: abbreviations keep their capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
