"""What the contacts of a measure are called: never by a word that is true of more than what was counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

import msgspec

from models.kind_words import KNOWN, KindWord, kinds_like, known_word
from models.project import Project
from models.records import Contact, Kind
from models.statistics import Statistics, compute


class Company(StrEnum):
    """Whether what is said holds of contacts in any company, or of those without others alone."""

    ANY = "any"
    BILATERAL = "bilateral"
    """Of two actors and nobody else."""
    CLOSED = "closed"
    """Of any other number."""


class Noun(msgspec.Struct, frozen=True):
    """What one contact is called: by a word of `WORDS`, or by the name of its kind."""

    word: str
    name: str = ""
    """Name of the kind, where no word says it; `word` is then `contact` or `event`."""
    company: Company = Company.ANY


CONTACT, DIRECT, EVENT = Noun("contact"), Noun("direct"), Noun("event")
FAMILIES = ("call", "meeting", "message", "envoys")
"""Words for several kinds at once: *they have not spoken* is true only if no kind of call says otherwise."""
SENT = ("message", "letter", "email", "telegram")
"""What is exchanged rather than had."""

WORDS = KNOWN | {
    "direct": KindWord(("direct contact", "direct contacts"), ("contact direct", "contacts directs"), False),
    "contact": KindWord(("contact", "contacts"), ("contact", "contacts"), False),
    "event": KindWord(("event", "events"), ("événement", "événements"), False),
}


def noun_of(kind: Kind, language: str) -> Noun:
    """What one contact of a kind is called: only a whole known name, or a usual id, gives it a word."""
    known = next((word for name in (kind.name, *kind.names.values()) if (word := known_word(name))), "")
    if not known and kind.id in FAMILIES and not kinds_like(kind.name):
        known = kind.id
    # Envoys are no contact of those who sent them, and a letter carried by envoys no message of theirs.
    if known and (known == "envoys") == (kind.contact is Contact.DELEGATED):
        return Noun(known)
    return named(kind, language)


def named(kind: Kind, language: str) -> Noun:
    """A contact by the name of its kind: `contact of the kind “Audience”`."""
    head = EVENT if kind.contact is Contact.CONTEXT else CONTACT
    # Between quotation marks stands what somebody wrote, never a translation of ours.
    return msgspec.structs.replace(head, name=kind.names.get(language) or kind.name)


def general(kinds: Sequence[Kind], language: str) -> Noun:
    """The one word for everything of some kinds, without their names: what stands after a number."""
    if len(kinds) == 1:
        return msgspec.structs.replace(noun_of(kinds[0], language), name="")
    if not kinds or any(kind.contact is not Contact.DIRECT for kind in kinds):
        return EVENT if any(kind.contact is Contact.CONTEXT for kind in kinds) else CONTACT
    return DIRECT


def counted_nouns(project: Project, statistics: Statistics, language: str) -> tuple[Noun, ...]:
    """What the contacts of each counted kind are called, without repetition."""
    kinds = [project.kinds[kind] for kind in statistics.count_by_kind]
    is_true = _truth(project, statistics)
    company = _company(statistics, is_true)
    nouns = dict.fromkeys(
        noun if is_true(_related(project, kinds, noun.word)) else named(kind, language)
        for kind, noun in ((kind, noun_of(kind, language)) for kind in kinds)
    )
    return tuple(msgspec.structs.replace(noun, company=company) for noun in nouns) or (
        msgspec.structs.replace(CONTACT, company=company),
    )


def nouns(project: Project, statistics: Statistics, language: str) -> tuple[Noun, ...]:
    """The same, or the one word `direct contact` where no other direct contact would count."""
    found = counted_nouns(project, statistics, language)
    kinds = [project.kinds[kind] for kind in statistics.count_by_kind]
    if len(found) < 2 or any(kind.contact is not Contact.DIRECT for kind in kinds):
        return found
    direct = [kind.id for kind in project.kinds.values() if kind.contact is Contact.DIRECT]
    is_one = _truth(project, statistics)(direct)
    return (msgspec.structs.replace(DIRECT, company=found[0].company),) if is_one else found


def _company(statistics: Statistics, is_true: Callable[..., bool]) -> Company:
    """Whether contacts with further participants had to be left out."""
    actors = statistics.measure.actors
    if not actors or is_true(statistics.count_by_kind, in_any_company=True):
        return Company.ANY
    return Company.BILATERAL if len(set(actors)) == 2 else Company.CLOSED


def _related(project: Project, counted: Sequence[Kind], word: str) -> list[str]:
    """The counted kinds, and all that a person may take for one of a family."""
    ids = [kind.id for kind in counted]
    if word not in FAMILIES:
        return ids
    delegated = word == "envoys"
    others = (kind for kind in project.kinds.values() if (kind.contact is Contact.DELEGATED) == delegated)
    return ids + [kind.id for kind in others if delegated or _may_be(kind, word)]


def _may_be(kind: Kind, family: str) -> bool:
    """A guess on the safe side: a summit may be a meeting, and so may whatever has the word in its name."""
    if kind.contact is not Contact.DIRECT:
        return False
    return any(family in kinds_like(name) for name in (kind.id, kind.name, *kind.names.values()))


def _truth(project: Project, statistics: Statistics) -> Callable[..., bool]:
    """Whether exactly the same events would count if these kinds did, or contacts in any company."""
    measure = statistics.measure

    def is_true(kinds: Iterable[str], in_any_company: bool = False) -> bool:
        only = measure.only_these_actors and not in_any_company
        if set(kinds) == set(statistics.count_by_kind) and only == measure.only_these_actors:
            return True
        wider = msgspec.structs.replace(measure, kinds=tuple(kinds), only_these_actors=only)
        return compute(project, wider, statistics.as_of, statistics.as_of).counted == statistics.counted

    return is_true
