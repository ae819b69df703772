"""Sentences in French; their first letter is made a capital by whoever ends them."""

from __future__ import annotations

import math

from models.dates import EventDate
from models.names import joined, joined_by
from models.narrative import fr_words as words
from models.narrative.claimed import Claim, Effect
from models.narrative.elision import de, elided
from models.narrative.facts import Facts, Pace, Record, Silence, is_plain, window
from models.narrative.groups import Group
from models.narrative.nouns import CONTACT, DIRECT, SENT, Noun
from models.narrative.numbers import number, rounded
from models.narrative.open_ends import says_nothing
from models.records import Status
from models.statistics import Bounds, RecordWord

_COUNTS = {
    "call": ("se parlent au téléphone", "parle au téléphone"),
    "meeting": ("se rencontrent", "rencontre quelqu’un"),
    "message": ("échangent un message", "envoie ou reçoit un message"),
    "direct": ("communiquent directement", "communique directement avec quelqu’un"),
    "envoys": ("communiquent par émissaires", "communique par émissaires"),
}
_WOULD_BE = {
    RecordWord.CERTAIN: "serait le plus long",
    RecordWord.POSSIBLE: "serait peut-être le plus long",
    RecordWord.TIE: "égalerait le plus long",
    RecordWord.NO: "ne serait pas le plus long",
}


def nothing(facts: Facts) -> str:
    """No contact in any reading of the dates."""
    return f"au {words.day(facts.as_of)}, on ne connaît pas {_ni(facts)}{_of(facts)}{_since(facts)}."


def doubtful(facts: Facts) -> str:
    """No contact in some readings only."""
    return (
        f"au {words.day(facts.as_of)}, les dates ne permettent pas de dire s’il y a eu"
        f" {_un_ou(facts)}{_of(facts)}{_since(facts)}."
    )


def silence(facts: Facts, days: Bounds) -> str:
    """How long there has been no contact."""
    as_of = f"au {words.day(facts.as_of)}, "
    if facts.is_under_way:
        return f"{as_of}{_going_on(facts)}{_of(facts)} est en cours."
    if days.max == 0:
        last = joined_by([words.with_word(each, "le dernier", "la dernière") for each in facts.nouns], "ou")
        return f"{as_of}{_here(facts)}{last}{_of(facts)} date du jour même."
    return f"{as_of}{_here(facts)}cela fait {words.length(days)} {elided('que', _not_done(facts))}."


def one_silence(silence: Silence, facts: Facts) -> str:
    """A silence that has ended."""
    is_one = silence.days.max < 2 or silence.days == (1, math.inf)
    passed = "s’est écoulé" if is_one else "se sont écoulés"
    text = f"{_here(facts)}{words.length(silence.days)} {passed} sans {_sans(facts)}{_of(facts)}"
    if not silence.days.is_exact:
        return f"{text}{words.NO_BREAK}; les dates ne sont pas exactes."
    return f"{text}{_from_to(silence)}."


def record(record: Record, facts: Facts) -> str:
    """Whether the present silence is the longest."""
    without = f"{words.noun(DIRECT) if record.is_direct else _sans(facts)}{words.together(facts.group)}"
    period = f"plus longue période sans {without} depuis {_beginning(record.since, facts)}"
    here, it_is = _here(facts), "il s’agit"
    if record.word is RecordWord.CERTAIN:
        return f"{here}{it_is} de la {period}, avec {words.length(record.margin, after_word=True)} d’écart."
    if record.word is RecordWord.POSSIBLE:
        doubt = "mais les dates ne sont pas assez précises pour l’affirmer"
        return f"{here}{it_is} peut-être de la {period}, {doubt}."
    if record.word is RecordWord.TIE:
        if record.margin.is_exact:
            return f"{here}cette durée égale la {period}{words.NO_BREAK}: {words.length(record.longest)}."
        return (
            f"{here}cette durée est au plus égale à la {period}{words.NO_BREAK}:"
            " les dates ne sont pas assez précises pour l’affirmer."
        )
    lasted = f"celle-ci a duré {words.length(record.longest)}"
    when = _from_to(record.rival) if record.rival is not None else ""
    return f"{here}il ne s’agit pas de la {period}{words.NO_BREAK}: {lasted}{when}."


def pace(pace: Pace, facts: Facts) -> str:
    """How often there was contact."""
    often = _apart(rounded(pace.days), facts) if pace.is_interval else _every(rounded(pace.days), facts)
    often = f"{_here(facts)}{often}"
    if is_plain(pace.first) and is_plain(pace.last):
        return f"{often} {words.span(pace.first, pace.last, ('entre le', 'et le'), ('entre', 'et'))}."
    start = f"du {words.long(pace.first)}"
    if facts.start is None:
        start = f"{_at_end(facts, 'du premier', 'de la première')} ({words.long(pace.first)})"
    return f"{often}, {start} {_at_end(facts, 'au dernier', 'à la dernière')} ({words.long(pace.last)})."


def _at_end(facts: Facts, masculine: str, feminine: str) -> str:
    """`au dernier appel téléphonique`, `au dernier jour avec appel téléphonique`."""
    if facts.by_day:
        return f"{masculine} {_day_with(facts)}"
    return words.with_word(facts.nouns[0] if len(facts.nouns) == 1 else CONTACT, masculine, feminine)


def once(facts: Facts, date: EventDate) -> str:
    """The only contact, or the only day of contact."""
    is_day = is_plain(date) and words.has_article(date)
    if facts.by_day:
        when = f" est le {words.long(date)}" if is_day else f"{words.NO_BREAK}: {words.long(date)}"
        return f"le seul {_day_with(facts, facts.group, known=True)}{_since(facts)}{when}."
    one = facts.nouns[0] if len(facts.nouns) == 1 else CONTACT
    named = joined_by([words.noun(each) for each in facts.nouns], "ou")
    kinds = f" ({named})" if len(facts.nouns) > 1 else ""
    known = "connue" if words.is_feminine(one) else "connu"
    only = f"{words.with_word(one, 'le seul', 'la seule')} {known}{kinds}"
    when = f"{words.NO_BREAK}: {words.long(date)}"
    if is_plain(date):
        when = f" date du {words.long(date)}" if is_day else f" date {de(words.long(date))}"
    return f"{only}{_of(facts)}{_since(facts)}{when}."


def unconfirmed(claim: Claim, facts: Facts) -> str:
    """A contact that would change a headline figure."""
    e = "e" if words.is_feminine(claim.noun) else ""
    kind = f"affirmé{e} mais non confirmé{e}" if claim.status is Status.CLAIMED else f"prévu{e}"
    one, when = words.with_article(claim.noun), words.long(claim.date)
    what = f"{one} {kind} ({when})"
    if facts.group.together:
        what = f"{one}{words.together(facts.group)}, {kind} ({when}),"
    condition = f"avec {'elle' if e else 'lui'}"
    if claim.may_be_later:
        condition = f"{'si elle' if e else 's’il'} a eu lieu au plus tard le {words.day(facts.as_of)}"
    return f"{what} n’est pas compté{e}{words.NO_BREAK}; {condition}, {_would_be(claim)}."


def _would_be(claim: Claim) -> str:
    if claim.effect is Effect.RECORD and claim.record is not None:
        return f"le silence actuel {_WOULD_BE[claim.record]}"
    is_told = claim.present is not None and not says_nothing(claim.present)
    instead = f" au lieu {de(words.plain_number(claim.present))}" if claim.present and is_told else ""
    length = de(words.length(claim.days, after_word=True))
    if claim.effect is Effect.LONGEST:
        return f"le plus long silence serait {length}{instead}"
    if claim.days.max == 0:
        return "le dernier contact daterait du jour même"
    return f"le silence serait {length}{instead}"


def uncited(missing: int, total: int) -> str:
    """What follows a sentence whose events lack sources."""
    if missing == total:
        return "(aucune source citée)"
    return f"(aucune source citée pour {missing} des {total} événements)"


def title(facts: Facts) -> str:
    """`63 jours sans contact direct`."""
    days = facts.days_since_last
    if days is None or not facts.count.min:
        none = joined_by([words.with_word(each, "aucun", "aucune") for each in facts.nouns], "ni")
        return none if not facts.count.max else f"peut-être {none}"
    if days.max == 0 or says_nothing(days):
        return f"{number(facts.count, 'fr')} {_counted(facts)}{words.together(facts.group)}"
    without = f"sans {_sans(facts)}{words.together(facts.group)}"
    unit = "jour" if days.max < 2 else "jours"
    if math.isinf(days.max):
        return f"{words.length(days)} {without}"
    return f"{number(days, 'fr')} {unit} {without}"


def _counted(facts: Facts) -> str:
    """What stands behind the number of contacts, or of days of contact."""
    if facts.by_day:
        return _day_with(facts, many=facts.count.max >= 2)
    return joined([words.in_number(each, facts.count) for each in facts.nouns], "fr")


def subtitle(nouns: tuple[Noun, ...], group: Group, start: EventDate | None, end: EventDate) -> str:
    """`appels téléphoniques et rencontres entre … et …, 20 janvier – 18 décembre 2025`."""
    what = f"{joined([words.plural(each) for each in nouns], 'fr')}{words.of_group(group)}"
    if start is None:
        return f"{what}, jusqu’au {words.long(end)}"
    if not is_plain(start):
        first = words.with_word(nouns[0] if len(nouns) == 1 else CONTACT, "du premier", "de la première")
        return f"{what}, {first} ({words.long(start)}) au {words.long(end)}"
    return f"{what}, {words.long(window(start, end))}"


def definition_line(facts: Facts, nouns: tuple[Noun, ...]) -> str:
    """When a contact counts, and how silences are counted; `nouns` are those of the kinds, in any company."""
    silences = f"{words.NO_BREAK}; les silences se comptent en jours entiers d’un contact au suivant."
    if facts.by_day:
        silences = f"{words.NO_BREAK}; plusieurs le même jour comptent pour un{silences}"
    only = facts.nouns[0].word if len(facts.nouns) == 1 else ""
    if facts.names and only in _COUNTS and not facts.is_only:
        done = f"{_COUNTS[only][len(facts.names) == 1]}{words.together(facts.group)}"
        return f"un contact compte {elided('lorsque', joined(facts.names, 'fr'))} {done}{silences}"
    kinds = joined_by([words.with_article(each) for each in nouns], "ou")
    part = "avec la seule participation" if facts.is_only else "avec la participation"
    with_whom = f" {part} {joined([de(name) for name in facts.names], 'fr')}" if facts.names else ""
    together = "" if facts.is_only else words.together(facts.group)
    return f"ce qui compte est {kinds}{with_whom}{together}{silences}"


def _not_done(facts: Facts) -> str:
    """`Trump et Poutine n’ont pas eu d’appel téléphonique`."""
    if not facts.names:
        return f"il n’y a pas eu {_ni(facts)}"
    verb = "n’ont" if facts.is_between else "n’a"
    return f"{joined(facts.names, 'fr')} {verb} pas {_had(facts)} {_ni(facts)}{words.together(facts.group)}"


def _every(days: Bounds, facts: Facts) -> str:
    """`Trump et Poutine ont eu un appel téléphonique tous les 34 jours en moyenne`."""
    length = "" if days == (1, 1) else f"{number(days, 'fr', 1).replace('–', ' à ')} "
    what = f"un {_day_with(facts)}" if facts.by_day else _un_ou(facts)
    what = f"{what} tous les {length}jours en moyenne"
    if not facts.names:
        return f"il y a eu {what}"
    had = "eu" if facts.by_day else _had(facts)
    did = f"{'ont' if facts.is_between else 'a'} {had}{words.together(facts.group)}"
    return f"{joined(facts.names, 'fr')} {did} {what}"


def _apart(days: Bounds, facts: Facts) -> str:
    """`leurs appels téléphoniques se sont suivis à 35 jours d’intervalle en moyenne`."""
    whose = "leurs" if facts.is_between else "les"
    what = joined_by([f"{whose} {words.plural(each)}" for each in facts.nouns], "et")
    is_masculine = any(not words.is_feminine(each) for each in facts.nouns)
    if facts.by_day:
        what, is_masculine = f"{whose} {_day_with(facts, many=True)}", True
    done = "se sont suivis" if is_masculine else "se sont suivies"
    length = "un" if days == (1, 1) else number(days, "fr", 1).replace("–", " à ")
    unit = "jour" if days.max < 2 else "jours"
    apart = f"à {length} {unit} d’intervalle en moyenne"
    if not days.is_exact:
        apart = f"à un intervalle moyen de {length} {unit}"
    of_whom = words.together(facts.group) if facts.is_between else _of(facts)
    return f"{what}{of_whom} {done} {apart}"


def _day_with(facts: Facts, of: Group | None = None, many: bool = False, known: bool = False) -> str:
    """`jour avec appel téléphonique`; where contacts last, the day is that of their beginning."""
    day = f"{'jours' if many else 'jour'}{' connu' if known else ''}"
    whose = words.of_group(of) if of else ""
    if facts.lasts:
        return f"{day} où {_un_ou(facts)}{whose} a commencé"
    return f"{day} avec {joined_by([words.noun(each) for each in facts.nouns], 'ou')}{whose}"


def _going_on(facts: Facts) -> str:
    """`une rencontre`; letters that are sent over several days are no letter under way."""
    going = (
        f"un échange {de(words.plural(each))}" if each.word in SENT else words.with_article(each)
        for each in facts.nouns
    )
    return joined_by(list(going), "ou")


def _had(facts: Facts) -> str:
    return "échangé" if _are_sent(facts) else "eu"


def _are_sent(facts: Facts) -> bool:
    return facts.is_between and all(each.word in SENT for each in facts.nouns)


def _here(facts: Facts) -> str:
    """Of one actor or none, only what is recorded is known."""
    return "" if facts.is_between else "selon les événements recensés ici, "


def _of(facts: Facts) -> str:
    return words.of_group(facts.group)


def _since(facts: Facts) -> str:
    return f" depuis le {words.day(facts.start)}" if facts.start is not None else ""


def _beginning(date: EventDate, facts: Facts) -> str:
    """After `depuis`: a day, a month, or the first contact with its uncertain date."""
    if is_plain(date):
        return f"le {words.long(date)}" if words.has_article(date) else words.long(date)
    one = facts.nouns[0] if len(facts.nouns) == 1 else CONTACT
    return f"{words.with_word(one, 'le premier', 'la première')} ({words.long(date)})"


def _sans(facts: Facts) -> str:
    return joined_by([words.noun(each) for each in facts.nouns], "ni")


def _ni(facts: Facts) -> str:
    return joined_by([de(words.noun(each)) for each in facts.nouns], "ni")


def _un_ou(facts: Facts) -> str:
    return joined_by([words.with_article(each) for each in facts.nouns], "ou")


def _from_to(silence: Silence) -> str:
    """`, du 4 au 14 juin 2025`; ` (vers le 1er mars 2025 – 31 mai 2025)` where a date is doubted."""
    if silence.start.qualifier or silence.end.qualifier:
        return f" ({words.long(silence.start)} – {words.long(silence.end)})"
    return f", {words.span(silence.start, silence.end, ('du', 'au'), ('de', 'à'))}"
