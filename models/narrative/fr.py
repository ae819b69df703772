"""Sentences in French."""

from __future__ import annotations

import unicodedata

from models.dates import EventDate
from models.dates.wording import format_date, format_day
from models.names import joined, joined_by
from models.narrative.facts import Facts, Family, Noun, Pace, Record, days_date, is_plain, window
from models.narrative.numbers import number, rounded
from models.records import Status
from models.statistics import Alternative, Bounds, Interval, RecordWord

_NOUNS = {
    Family.CALL: ("appel téléphonique", "appels téléphoniques"),
    Family.MEETING: ("rencontre", "rencontres"),
    Family.MESSAGE: ("message", "messages"),
    Family.DIRECT: ("contact direct", "contacts directs"),
    Family.DELEGATED: ("contact par émissaires", "contacts par émissaires"),
    Family.OTHER: ("contact", "contacts"),
}
_DONE = {
    Family.CALL: "se sont appelés",
    Family.MEETING: "se sont rencontrés",
    Family.MESSAGE: "se sont écrit",
}
_COUNTS = {
    Family.CALL: ("se parlent au téléphone", "parle au téléphone"),
    Family.MEETING: ("se rencontrent", "rencontre quelqu'un"),
    Family.MESSAGE: ("échangent un message", "envoie ou reçoit un message"),
    Family.DIRECT: ("communiquent directement", "communique directement avec quelqu'un"),
    Family.DELEGATED: ("communiquent par émissaires", "communique par émissaires"),
}
_FEMININE = frozenset({"rencontre", "rencontres", "réunion", "visite", "lettre", "conférence", "entrevue"})
_NO_BREAK = "\u00a0"


def noun(one: Noun) -> str:
    """`appel téléphonique`; the name of its kind for what has no word of its own."""
    return _lowered(one.name) if one.name else _NOUNS[one.family][0]


def plural(one: Noun) -> str:
    if not one.name:
        return _NOUNS[one.family][1]
    text = noun(one)
    return text if text.endswith(("s", "x", "z")) else f"{text}s"


def nothing(facts: Facts) -> str:
    """No contact in any reading of the dates."""
    kinds = joined_by([_de(noun(each)) for each in facts.nouns], "ni")
    return f"Au {_day(facts.as_of)}, on ne connaît pas {kinds}{_of(facts.names)}{_since(facts)}."


def doubtful(facts: Facts) -> str:
    """No contact in some readings only."""
    return (
        f"Au {_day(facts.as_of)}, les dates ne permettent pas de dire s'il y a eu"
        f" {_un_ou(facts)}{_of(facts.names)}{_since(facts)}."
    )


def silence(facts: Facts, days: Bounds) -> str:
    """How long there has been no contact."""
    as_of = f"Au {_day(facts.as_of)}, "
    if facts.is_under_way:
        return f"{as_of}{_un_ou(facts)}{_of(facts.names)} est en cours."
    if days.max == 0:
        return f"{as_of}{_the_last(facts)}{_of(facts.names)} date du jour même."
    return f"{as_of}cela fait {_length(days)} {_que(_not_done(facts))}."


def one_silence(silence: Interval, facts: Facts) -> str:
    """A silence that has ended."""
    length = _length(silence.days)
    passed = "s'est écoulé" if silence.days.max < 2 else "se sont écoulés"
    text = f"{length[:1].upper()}{length[1:]} {passed} sans {_ou(facts)}{_of(facts.names)}"
    if not silence.days.is_exact:
        return f"{text}{_NO_BREAK}; les dates ne sont pas exactes."
    return f"{text}, {_span(days_date(silence.start), days_date(silence.end), 'du', 'au', 'de', 'à')}."


def record(record: Record, facts: Facts) -> str:
    """Whether the present silence is the longest."""
    without = noun(Noun(Family.DIRECT)) if record.is_direct else _ou(facts)
    period = f"plus longue période sans {without} depuis le {_day(record.since)}"
    if record.word is RecordWord.CERTAIN:
        return f"Il s'agit de la {period}, {_de(_length(record.margin, de=True))}."
    if record.word is RecordWord.POSSIBLE:
        doubt = "mais les dates ne sont pas assez précises pour l'affirmer"
        return f"Il s'agit peut-être de la {period}, {doubt}."
    if record.word is RecordWord.TIE:
        if record.margin.is_exact:
            return f"Cette durée égale la {period}{_NO_BREAK}: {_length(record.rival.days)}."
        return (
            f"Cette durée est au plus égale à la {period}{_NO_BREAK}:"
            " les dates ne sont pas assez précises pour l'affirmer."
        )
    lasted = f"celle-ci a duré {_length(record.rival.days)}"
    if not record.rival.days.is_exact:
        return f"Il ne s'agit pas de la {period}{_NO_BREAK}: {lasted}."
    span = _span(days_date(record.rival.start), days_date(record.rival.end), "du", "au", "de", "à")
    return f"Il ne s'agit pas de la {period}{_NO_BREAK}: {lasted}, {span}."


def pace(pace: Pace, facts: Facts) -> str:
    """How often there was contact."""
    days = rounded(pace.days)
    length = "" if days == (1, 1) else f"{number(days, 'fr', 1).replace('–', ' à ')} "
    often = f"{_done(facts)} tous les {length}jours en moyenne"
    if is_plain(pace.first) and is_plain(pace.last):
        return f"{often} {_span(pace.first, pace.last, 'entre le', 'et le', 'entre', 'et')}."
    feminine = _is_feminine(facts.nouns[0])
    start = f"du {_long(pace.first)}"
    if facts.start is None:
        start = f"{'de la première' if feminine else 'du premier'} {_ou(facts)} ({_long(pace.first)})"
    end = f"{'à la dernière' if feminine else 'au dernier'} {_ou(facts)} ({_long(pace.last)})"
    return f"{often}, {start} {end}."


def once(facts: Facts, date: EventDate) -> str:
    """The only contact."""
    only, known = ("La seule", "connue") if _is_feminine(facts.nouns[0]) else ("Le seul", "connu")
    when = f"{_NO_BREAK}: {_long(date)}"
    if is_plain(date):
        when = f" date du {_long(date)}" if _le(date) else f" date {_de(_long(date))}"
    return f"{only} {_ou(facts)} {known}{_of(facts.names)}{_since(facts)}{when}."


def unconfirmed(one: Alternative, date: EventDate, what: Noun, present: Bounds | None) -> str:
    """A contact that would change the days since the last one."""
    e = "e" if _is_feminine(what) else ""
    kind = f"affirmé{e} mais non confirmé{e}" if one.status is Status.CLAIMED else f"prévu{e}"
    instead = f" au lieu de {number(present, 'fr')}" if present else ""
    what_if = f"avec {'elle' if e else 'lui'}, le silence serait"
    return (
        f"{_un(what).capitalize()} {kind} ({format_date(date, 'fr', 'long')}) n'est pas compté{e}{_NO_BREAK};"
        f" {what_if} {_de(_length(one.days_since_last, de=True))}{instead}."
    )


def uncited(missing: int, total: int) -> str:
    """What follows a sentence whose events lack sources."""
    if missing == total:
        return "(aucune source citée)"
    return f"(aucune source citée pour {missing} des {total} événements)"


def title(facts: Facts) -> str:
    """`63 jours sans contact direct`."""
    days = facts.days_since_last
    if days is None or not facts.count.min:
        certain = "Aucune" if _is_feminine(facts.nouns[0]) else "Aucun"
        return (
            f"{certain} {_ou(facts)}" if not facts.count.max else f"Peut-être {certain.lower()} {_ou(facts)}"
        )
    if days.max == 0:
        what = [noun(each) if facts.count.max < 2 else plural(each) for each in facts.nouns]
        return f"{number(facts.count, 'fr')} {joined(what, 'fr')}"
    unit = "jour" if days.max < 2 else "jours"
    return f"{number(days, 'fr')} {unit} sans {_ou(facts)}"


def subtitle(nouns: tuple[Noun, ...], names: tuple[str, ...], start: EventDate | None, end: EventDate) -> str:
    """`Appels téléphoniques et rencontres entre … et …, 20 janvier – 18 décembre 2025`."""
    what = joined([plural(each) for each in nouns], "fr")
    what = f"{what[:1].upper()}{what[1:]}{_of(names)}"
    if start is None:
        return f"{what}, jusqu'au {format_date(end, 'fr', 'long')}"
    return f"{what}, {format_date(window(start, end), 'fr', 'long')}"


def definition_line(nouns: tuple[Noun, ...], names: tuple[str, ...], delegated: bool) -> str:
    """When a contact counts, and how silences are counted."""
    silences = "les silences se comptent en jours entiers d'un contact au suivant."
    what = nouns[0].family if len(nouns) == 1 else Family.DELEGATED if delegated else Family.DIRECT
    if not names or what not in _COUNTS:
        kinds = joined_by([_un(each) for each in nouns], "ou")
        with_whom = f" avec la participation {joined([_de(name) for name in names], 'fr')}" if names else ""
        return f"Ce qui compte est {kinds}{with_whom}{_NO_BREAK}; {silences}"
    whom, done = joined(names, "fr"), _COUNTS[what][len(names) == 1]
    return f"Un contact compte {_elided('lorsque', whom)}{whom} {done}{_NO_BREAK}; {silences}"


def _not_done(facts: Facts) -> str:
    """`Trump et Poutine n'ont pas eu d'appel téléphonique`."""
    kinds = joined_by([_de(noun(each)) for each in facts.nouns], "ni")
    if len(facts.names) > 1 and [each.family for each in facts.nouns] == [Family.MESSAGE]:
        return f"{joined(facts.names, 'fr')} n'ont pas échangé {kinds}"
    if not facts.names:
        return f"il n'y a pas eu {kinds}"
    verb = "n'ont" if len(facts.names) > 1 else "n'a"
    return f"{joined(facts.names, 'fr')} {verb} pas eu {kinds}"


def _done(facts: Facts) -> str:
    """`Ils se sont appelés`."""
    only = facts.nouns[0].family if len(facts.nouns) == 1 else Family.OTHER
    if len(facts.names) == 2 and only in _DONE:
        return f"Ils {_DONE[only]}"
    if len(facts.names) > 1:
        return f"Ils ont eu {_un_ou(facts)}"
    return f"{facts.names[0]} a eu {_un_ou(facts)}" if facts.names else f"Il y a eu {_un_ou(facts)}"


def _the_last(facts: Facts) -> str:
    return f"{'la dernière' if _is_feminine(facts.nouns[0]) else 'le dernier'} {_ou(facts)}"


def _since(facts: Facts) -> str:
    return f" depuis le {_day(facts.start)}" if facts.start is not None else ""


def _ou(facts: Facts) -> str:
    return joined_by([noun(each) for each in facts.nouns], "ou")


def _un_ou(facts: Facts) -> str:
    return joined_by([_un(each) for each in facts.nouns], "ou")


def _un(one: Noun) -> str:
    return f"{'une' if _is_feminine(one) else 'un'} {noun(one)}"


def _is_feminine(one: Noun) -> bool:
    return noun(one).split()[0] in _FEMININE


def _of(names: tuple[str, ...]) -> str:
    if len(names) > 1:
        return f" entre {joined(names, 'fr')}"
    return f" {_de(names[0])}" if names else ""


def _de(text: str) -> str:
    return f"{_elided('de', text)}{text}"


def _que(text: str) -> str:
    return f"{_elided('que', text)}{text}"


def _elided(word: str, following: str) -> str:
    """`de `, or `d'` before a vowel; names in H keep `de` (de Hollande)."""
    letter = unicodedata.normalize("NFD", following[:1]).lower()[:1]
    return f"{word[:-1]}'" if letter in tuple("aeiouœæ") else f"{word} "


def _length(days: Bounds, de: bool = False) -> str:
    """`63 jours`, `un jour`, `entre 61 et 64 jours`; after `de`: `61 à 64 jours`."""
    if days.is_exact:
        return "un jour" if days.min == 1 else f"{number(days, 'fr')} jour{'s' if days.min > 1 else ''}"
    if days.min <= 0:
        most = _length(Bounds(days.max, days.max))
        return f"{most} au plus"
    if de:
        return f"{days.min:.0f} à {days.max:.0f} jours"
    return f"entre {days.min:.0f} et {days.max:.0f} jours"


def _day(ordinal: int | None) -> str:
    return format_day(ordinal, "fr", "long") if ordinal is not None else ""


def _long(date: EventDate) -> str:
    return format_date(date, "fr", "long")


def _le(date: EventDate) -> str:
    return "le " if date.precision == "day" and not date.lasts and date.start.is_exact else ""


def _span(first: EventDate, last: EventDate, le: str, au: str, de: str, a: str) -> str:
    """`entre le 20 janvier et le 16 octobre 2025`; no article before what is not a day."""
    start = format_date(first, "fr", "long", _year(first) != _year(last))
    end = format_date(last, "fr", "long")
    return f"{le if _le(first) else de} {start} {au if _le(last) else a} {end}"


def _year(date: EventDate) -> str:
    return date.edtf[:4] if date.edtf[:4].isdigit() and "/" not in date.edtf else date.edtf


def _lowered(name: str) -> str:
    """A kind's name inside a sentence: abbreviations keep their capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
