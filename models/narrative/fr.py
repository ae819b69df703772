"""Sentences in French; their first letter is made a capital by whoever ends them."""

from __future__ import annotations

import math

from models.dates import EventDate
from models.dates.wording import format_date, format_day
from models.names import joined, joined_by
from models.narrative.elision import de, elided
from models.narrative.facts import Facts, Pace, Record, Silence, in_one_month, is_plain, window
from models.narrative.nouns import CONTACT, DIRECT, SENT, WORDS, Company, Noun
from models.narrative.numbers import number, rounded
from models.narrative.open_ends import says_nothing
from models.records import Status
from models.statistics import Alternative, Bounds, RecordWord

_COUNTS = {
    "call": ("se parlent au téléphone", "parle au téléphone"),
    "meeting": ("se rencontrent", "rencontre quelqu'un"),
    "message": ("échangent un message", "envoie ou reçoit un message"),
    "direct": ("communiquent directement", "communique directement avec quelqu'un"),
    "envoys": ("communiquent par émissaires", "communique par émissaires"),
}
_BILATERAL = {False: ("bilatéral", "bilatéraux"), True: ("bilatérale", "bilatérales")}
_NO_BREAK = "\u00a0"


def noun(one: Noun) -> str:
    """`appel téléphonique`; `contact du type « Audience »` for what has no word of its own."""
    return _noun(one, 0)


def plural(one: Noun) -> str:
    return _noun(one, 1)


def _noun(one: Noun, number: int) -> str:
    words = [WORDS[one.word].french[number]]
    if one.company is Company.BILATERAL:
        words.append(_BILATERAL[_is_feminine(one)][number])
    if one.name:
        words.append(f"du type «{_NO_BREAK}{one.name}{_NO_BREAK}»")
    if one.company is Company.CLOSED:
        words.append("sans autre participant")
    return " ".join(words)


def in_number(one: Noun, count: Bounds) -> str:
    """Singular or plural."""
    return noun(one) if count.max < 2 else plural(one)


def nothing(facts: Facts) -> str:
    """No contact in any reading of the dates."""
    return f"au {_day(facts.as_of)}, on ne connaît pas {_ni(facts)}{_of(facts.names)}{_since(facts)}."


def doubtful(facts: Facts) -> str:
    """No contact in some readings only."""
    return (
        f"au {_day(facts.as_of)}, les dates ne permettent pas de dire s'il y a eu"
        f" {_un_ou(facts)}{_of(facts.names)}{_since(facts)}."
    )


def silence(facts: Facts, days: Bounds) -> str:
    """How long there has been no contact."""
    as_of = f"au {_day(facts.as_of)}, "
    if facts.is_under_way:
        return f"{as_of}{_un_ou(facts)}{_of(facts.names)} est en cours."
    if days.max == 0:
        last = joined_by([_with(each, "le dernier", "la dernière") for each in facts.nouns], "ou")
        return f"{as_of}{_here(facts)}{last}{_of(facts.names)} date du jour même."
    return f"{as_of}{_here(facts)}cela fait {_length(days)} {elided('que', _not_done(facts))}."


def one_silence(silence: Silence, facts: Facts) -> str:
    """A silence that has ended."""
    is_one = silence.days.max < 2 or silence.days == (1, math.inf)
    passed = "s'est écoulé" if is_one else "se sont écoulés"
    text = f"{_here(facts)}{_length(silence.days)} {passed} sans {_sans(facts)}{_of(facts.names)}"
    if not silence.days.is_exact:
        return f"{text}{_NO_BREAK}; les dates ne sont pas exactes."
    return f"{text}{_from_to(silence)}."


def record(record: Record, facts: Facts) -> str:
    """Whether the present silence is the longest."""
    without = noun(DIRECT) if record.is_direct else _sans(facts)
    period = f"plus longue période sans {without} depuis {_beginning(record.since, facts)}"
    here, it_is = _here(facts), "il s'agit"
    if record.word is RecordWord.CERTAIN:
        return f"{here}{it_is} de la {period}, avec {_length(record.margin, after_word=True)} d'écart."
    if record.word is RecordWord.POSSIBLE:
        doubt = "mais les dates ne sont pas assez précises pour l'affirmer"
        return f"{here}{it_is} peut-être de la {period}, {doubt}."
    if record.word is RecordWord.TIE:
        if record.margin.is_exact:
            return f"{here}cette durée égale la {period}{_NO_BREAK}: {_length(record.longest)}."
        return (
            f"{here}cette durée est au plus égale à la {period}{_NO_BREAK}:"
            " les dates ne sont pas assez précises pour l'affirmer."
        )
    lasted = f"celle-ci a duré {_length(record.longest)}"
    when = _from_to(record.rival) if record.rival is not None else ""
    return f"{here}il ne s'agit pas de la {period}{_NO_BREAK}: {lasted}{when}."


def pace(pace: Pace, facts: Facts) -> str:
    """How often there was contact."""
    often = _apart(rounded(pace.days), facts) if pace.is_interval else _every(rounded(pace.days), facts)
    often = f"{_here(facts)}{often}"
    if is_plain(pace.first) and is_plain(pace.last):
        return f"{often} {_span(pace.first, pace.last, ('entre le', 'et le'), ('entre', 'et'))}."
    one = facts.nouns[0] if len(facts.nouns) == 1 else CONTACT
    start = f"du {_long(pace.first)}"
    if facts.start is None:
        start = f"{_with(one, 'du premier', 'de la première')} ({_long(pace.first)})"
    return f"{often}, {start} {_with(one, 'au dernier', 'à la dernière')} ({_long(pace.last)})."


def once(facts: Facts, date: EventDate) -> str:
    """The only contact."""
    one = facts.nouns[0] if len(facts.nouns) == 1 else CONTACT
    kinds = f" ({joined_by([noun(each) for each in facts.nouns], 'ou')})" if len(facts.nouns) > 1 else ""
    only = f"{_with(one, 'le seul', 'la seule')} {'connue' if _is_feminine(one) else 'connu'}{kinds}"
    when = f"{_NO_BREAK}: {_long(date)}"
    if is_plain(date):
        when = f" date du {_long(date)}" if _has_article(date) else f" date {de(_long(date))}"
    return f"{only}{_of(facts.names)}{_since(facts)}{when}."


def unconfirmed(one: Alternative, date: EventDate, what: Noun, present: Bounds | None) -> str:
    """A contact that would change the days since the last one."""
    e = "e" if _is_feminine(what) else ""
    kind = f"affirmé{e} mais non confirmé{e}" if one.status is Status.CLAIMED else f"prévu{e}"
    instead = f" au lieu {de(_plain_number(present))}" if present and not says_nothing(present) else ""
    then = f"le silence serait {de(_length(one.days_since_last, after_word=True))}{instead}"
    if one.days_since_last.max == 0:
        then = "le dernier contact daterait du jour même"
    return (
        f"{_un(what)} {kind} ({_long(date)}) n'est pas compté{e}{_NO_BREAK};"
        f" avec {'elle' if e else 'lui'}, {then}."
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
        none = joined_by([_with(each, "aucun", "aucune") for each in facts.nouns], "ni")
        return none if not facts.count.max else f"peut-être {none}"
    if days.max == 0 or says_nothing(days):
        what = [in_number(each, facts.count) for each in facts.nouns]
        return f"{number(facts.count, 'fr')} {joined(what, 'fr')}"
    unit = "jour" if days.max < 2 else "jours"
    if math.isinf(days.max):
        return f"{_length(days)} sans {_sans(facts)}"
    return f"{number(days, 'fr')} {unit} sans {_sans(facts)}"


def subtitle(nouns: tuple[Noun, ...], names: tuple[str, ...], start: EventDate | None, end: EventDate) -> str:
    """`appels téléphoniques et rencontres entre … et …, 20 janvier – 18 décembre 2025`."""
    what = f"{joined([plural(each) for each in nouns], 'fr')}{_of(names)}"
    if start is None:
        return f"{what}, jusqu'au {_long(end)}"
    if not is_plain(start):
        first = _with(nouns[0] if len(nouns) == 1 else CONTACT, "du premier", "de la première")
        return f"{what}, {first} ({_long(start)}) au {_long(end)}"
    return f"{what}, {_long(window(start, end))}"


def definition_line(facts: Facts, nouns: tuple[Noun, ...]) -> str:
    """When a contact counts, and how silences are counted; `nouns` are those of the kinds, in any company."""
    silences = f"{_NO_BREAK}; les silences se comptent en jours entiers d'un contact au suivant."
    only = facts.nouns[0].word if len(facts.nouns) == 1 else ""
    if facts.names and only in _COUNTS and not facts.is_only:
        done = _COUNTS[only][len(facts.names) == 1]
        return f"un contact compte {elided('lorsque', joined(facts.names, 'fr'))} {done}{silences}"
    kinds = joined_by([_un(each) for each in nouns], "ou")
    part = "avec la seule participation" if facts.is_only else "avec la participation"
    with_whom = f" {part} {joined([de(name) for name in facts.names], 'fr')}" if facts.names else ""
    return f"ce qui compte est {kinds}{with_whom}{silences}"


def _not_done(facts: Facts) -> str:
    """`Trump et Poutine n'ont pas eu d'appel téléphonique`."""
    if not facts.names:
        return f"il n'y a pas eu {_ni(facts)}"
    verb = "n'ont" if facts.is_between else "n'a"
    return f"{joined(facts.names, 'fr')} {verb} pas {_had(facts)} {_ni(facts)}"


def _every(days: Bounds, facts: Facts) -> str:
    """`Trump et Poutine ont eu un appel téléphonique tous les 34 jours en moyenne`."""
    length = "" if days == (1, 1) else f"{number(days, 'fr', 1).replace('–', ' à ')} "
    what = f"{_un_ou(facts)} tous les {length}jours en moyenne"
    if not facts.names:
        return f"il y a eu {what}"
    return f"{joined(facts.names, 'fr')} {'ont' if facts.is_between else 'a'} {_had(facts)} {what}"


def _apart(days: Bounds, facts: Facts) -> str:
    """`leurs appels téléphoniques se sont suivis à 35 jours d'intervalle en moyenne`."""
    whose = "leurs" if facts.is_between else "les"
    what = joined_by([f"{whose} {plural(each)}" for each in facts.nouns], "et")
    done = "se sont suivis" if any(not _is_feminine(each) for each in facts.nouns) else "se sont suivies"
    length = number(days, "fr", 1).replace("–", " à ")
    unit = "jour" if days.max < 2 else "jours"
    apart = f"à {length} {unit} d'intervalle en moyenne"
    if not days.is_exact:
        apart = f"à un intervalle moyen de {length} {unit}"
    return f"{what}{'' if facts.is_between else _of(facts.names)} {done} {apart}"


def _had(facts: Facts) -> str:
    return "échangé" if _are_sent(facts) else "eu"


def _are_sent(facts: Facts) -> bool:
    return facts.is_between and all(each.word in SENT for each in facts.nouns)


def _here(facts: Facts) -> str:
    """Of one actor or none, only what is recorded is known."""
    return "" if facts.is_between else "selon les événements recensés ici, "


def _since(facts: Facts) -> str:
    return f" depuis le {_day(facts.start)}" if facts.start is not None else ""


def _beginning(date: EventDate, facts: Facts) -> str:
    """After `depuis`: a day, a month, or the first contact with its uncertain date."""
    if is_plain(date):
        return f"le {_long(date)}" if _has_article(date) else _long(date)
    one = facts.nouns[0] if len(facts.nouns) == 1 else CONTACT
    return f"{_with(one, 'le premier', 'la première')} ({_long(date)})"


def _sans(facts: Facts) -> str:
    return joined_by([noun(each) for each in facts.nouns], "ni")


def _ni(facts: Facts) -> str:
    return joined_by([de(noun(each)) for each in facts.nouns], "ni")


def _un_ou(facts: Facts) -> str:
    return joined_by([_un(each) for each in facts.nouns], "ou")


def _un(one: Noun) -> str:
    return _with(one, "un", "une")


def _with(one: Noun, masculine: str, feminine: str) -> str:
    return f"{feminine if _is_feminine(one) else masculine} {noun(one)}"


def _is_feminine(one: Noun) -> bool:
    return WORDS[one.word].feminine


def _of(names: tuple[str, ...]) -> str:
    if len(names) > 1:
        return f" entre {joined(names, 'fr')}"
    return f" {de(names[0])}" if names else ""


def _length(days: Bounds, after_word: bool = False) -> str:
    """`63 jours`, `un jour`, `entre 61 et 64 jours`, `au moins 62 jours`; after a word: `61 à 64 jours`."""
    if days.is_exact:
        return "un jour" if days.min == 1 else f"{number(days, 'fr')} jour{'s' if days.min > 1 else ''}"
    if math.isinf(days.max):
        return f"au moins {_length(Bounds(days.min, days.min))}"
    if days.min <= 0:
        return f"{_length(Bounds(days.max, days.max))} au plus"
    if after_word:
        return f"{days.min:.0f} à {days.max:.0f} jours"
    return f"entre {days.min:.0f} et {days.max:.0f} jours"


def _plain_number(days: Bounds) -> str:
    least = Bounds(days.min, days.min)
    return f"au moins {number(least, 'fr')}" if math.isinf(days.max) else number(days, "fr")


def _day(ordinal: int) -> str:
    return format_day(ordinal, "fr", "long")


def _long(date: EventDate) -> str:
    return format_date(date, "fr", "long")


def _has_article(date: EventDate) -> bool:
    return date.precision == "day" and not date.lasts and date.start.is_exact


def _from_to(silence: Silence) -> str:
    """`, du 4 au 14 juin 2025`; ` (vers le 1er mars 2025 – 31 mai 2025)` where a date is doubted."""
    if silence.start.qualifier or silence.end.qualifier:
        return f" ({_long(silence.start)} – {_long(silence.end)})"
    return f", {_span(silence.start, silence.end, ('du', 'au'), ('de', 'à'))}"


def _span(first: EventDate, last: EventDate, days: tuple[str, str], others: tuple[str, str]) -> str:
    """`entre le 20 janvier et le 16 octobre 2025`; month and year are said once, others have no article."""
    if in_one_month(first, last):
        start = _long(first).split()[0]
    else:
        start = format_date(first, "fr", "long", first.edtf[:4] != last.edtf[:4])
    before, between = (days if _has_article(date) else others for date in (first, last))
    return f"{before[0]} {start} {between[1]} {_long(last)}"
