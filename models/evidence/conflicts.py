"""Where the sources of an event disagree: every value that they give for a field, and which one was chosen.

A source's own values are in `Citation.values`. A citation that supports a field without a value of its own
gives what the event has. Values are compared, never averaged: one of them, or another that somebody typed,
is the event's own. Choosing (`choose`) never changes what a source says. Any other edit of the event's field
leaves its citations supporting it; `swept_along` tells which, so that somebody can be asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import msgspec
from msgspec.structs import replace

from models import edits
from models.edits import Changes
from models.evidence.given import VALUED_FIELDS, own_text, read_value
from models.records import Citation, Event
from models.text import folded_words

_TEXTS = ("title", "place")
"""Fields in which accents, case and spaces make no other value."""


class Choice(msgspec.Struct, frozen=True):
    """One of the values for a field."""

    text: str
    """Canonical, see `models.evidence.given`."""
    sources: tuple[str, ...]
    """Ids of the sources that give it, in the order of citation; none if only the event has it.

    The event's own is given also by those that support the field without a value of their own.
    """


class Conflict(msgspec.Struct, frozen=True):
    """The different values for one field of an event."""

    field: str
    choices: tuple[Choice, ...]
    """Those of the sources in the order of citation, then the event's own if no source gives it.

    Choosing one of them changes the place of none.
    """
    own: str
    """What the event itself has, as the choice that is it spells it; empty if it has nothing."""
    settled: bool
    """Whether the event's own value is one that a source gives."""
    is_exactness: bool = False
    """No conflict: one date lies within the other, which is only less exact."""


def conflicts(event: Event) -> tuple[Conflict, ...]:
    """The fields for which the sources contradict one another or the event, in the order of VALUED_FIELDS.

    A date that depends on whose calendar day is meant, since the event has a clock time, is a conflict like
    any other: nothing says which zone a source had in mind.
    """
    return tuple(found for found in differences(event) if not found.is_exactness)


def differences(event: Event) -> tuple[Conflict, ...]:
    """The conflicts, and dates of which one is only less exact than the other."""
    fields = {field for citation in event.citations for field in citation.values}
    if not fields:
        return ()
    found = (_difference(event, field) for field in VALUED_FIELDS if field in fields)
    return tuple(difference for difference in found if difference is not None)


def differs(event: Event, field: str, text: str) -> bool:
    """Whether a value is another one than the event's own, which may have none."""
    return _same(field, text) != _same(field, own_text(event, field))


def contradicts(event: Event, field: str, text: str) -> bool:
    """Whether it differs from what the event has, and is no date that is only more or less exact."""
    own = own_text(event, field)
    if not own or not differs(event, field, text):
        return False
    return field != "date" or not (is_within(text, own) or is_within(own, text))


def choose(event: Event, field: str, text: str) -> Changes:
    """Make a value the event's own.

    Citations that gave the former one, having none of their own, keep it: no source says what was chosen
    only because it was chosen. Where there was none, they no longer support the field.
    """
    own = own_text(event, field).strip()
    citations = event.citations
    if differs(event, field, text):
        citations = tuple(_keeping(citation, field, own) for citation in citations)
    return edits.update(event, citations=citations, **{field: read_value(field, text)})


def swept_along(before: Event, now: Event) -> dict[str, tuple[str, ...]]:
    """Sources that gave the former value of a field that has been edited, and now stand for the new one.

    Field -> their ids, for each field that the event had a value for and has another now.
    """
    moved = (f for f in VALUED_FIELDS if own_text(before, f).strip() and differs(now, f, own_text(before, f)))
    found = {field: _followers(before, now, field) for field in moved}
    return {field: sources for field, sources in found.items() if sources}


def keep_former(before: Event, now: Event, field: str) -> Changes:
    """Let those sources give the former value themselves."""
    own, followers = own_text(before, field), _followers(before, now, field)
    citations = tuple(_keeping(c, field, own) if c.source in followers else c for c in now.citations)
    return edits.update(now, citations=citations)


def is_within(inner: str, outer: str) -> bool:
    """Whether the days that one date (EDTF) can touch are all among those of another."""
    (first, last), (earliest, latest) = _days(inner), _days(outer)
    return earliest <= first and last <= latest


def _difference(event: Event, field: str) -> Conflict | None:
    """What is said about a field for which there is a value; None if all say the same."""
    own = own_text(event, field).strip()
    texts = ((citation.source, _given(citation, field, own)) for citation in event.citations)
    given = [(source, text) for source, text in texts if text]
    sources: dict[str, dict[str, None]] = {}
    for source, text in given:
        sources.setdefault(_same(field, text), {})[source] = None
    settled = _same(field, own) in sources
    spelt = {_same(field, text): text for text in [*(text for _, text in reversed(given)), own] if text}
    choices = tuple(Choice(spelt[same], tuple(ids)) for same, ids in sources.items())
    if settled and len(choices) == 1:
        return None
    if own and not settled:
        choices = (*choices, Choice(own, ()))
    is_exactness = field == "date" and _are_nested(choice.text for choice in choices)
    return Conflict(field, choices, own, settled, is_exactness)


def _given(citation: Citation, field: str, own: str) -> str:
    """What a source gives, in so many words or by supporting what the event has; empty if nothing."""
    return citation.values.get(field) or (own if field in citation.supports else "")


def _keeping(citation: Citation, field: str, own: str) -> Citation:
    """A citation that goes on giving what it gave while the event had `own`."""
    if field in citation.values or field not in citation.supports:
        return citation
    if own:
        return replace(citation, values={**citation.values, field: own})
    return replace(citation, supports=tuple(name for name in citation.supports if name != field))


def _followers(before: Event, now: Event, field: str) -> tuple[str, ...]:
    """The sources that support a field without a value of their own, before as now."""
    return tuple(source for source in _supporting(now, field) if source in _supporting(before, field))


def _supporting(event: Event, field: str) -> tuple[str, ...]:
    bare = (c.source for c in event.citations if field in c.supports and field not in c.values)
    return tuple(dict.fromkeys(bare))


def _are_nested(dates: Iterable[str]) -> bool:
    """Whether of any two dates one lies within the other."""
    return all(is_within(one, other) or is_within(other, one) for one, other in combinations(dates, 2))


def _same(field: str, text: str) -> str:
    """What equal values of a field have in common."""
    return folded_words(text) if field in _TEXTS else text


def _days(edtf: str) -> tuple[int, int]:
    """First and last day that a date can touch."""
    date = read_value("date", edtf)
    assert not isinstance(date, str | int)
    return date.sort_key
