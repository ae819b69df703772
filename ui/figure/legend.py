"""What the symbols and the shades of a figure mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from models.dates.wording import format_day
from models.evidence.confirmations import confirmation
from models.names import name_of
from models.project import Project
from models.records import Kind, Status, Symbol
from models.statistics import Statistics
from models.statistics.results import State
from models.timeline import Standing, standing_of_longest
from ui.evidence.marks import Mark, mark_of
from ui.figure import words
from ui.theme import LIGHT

_STATUS_WORDS = (
    ("planned", frozenset({Status.PLANNED})),
    ("postponed", frozenset({Status.POSTPONED})),
    ("claimed", frozenset({Status.CLAIMED})),
    ("cancelled", frozenset({Status.CANCELLED})),
    ("denied", frozenset({Status.DENIED})),
)
"""Statuses that are drawn otherwise than held, and the phrase for each."""

_MARK_WORDS = {
    Mark.BOTH: "mark_both",
    Mark.FIRST: "mark_one",
    Mark.OTHER: "mark_one",
    Mark.THIRD_PARTY: "mark_third",
    Mark.UNSOURCED: "mark_unsourced",
}


class LegendEntry(msgspec.Struct, frozen=True):
    """A symbol or, without one, a swatch of the ribbon, and what it means."""

    text: str
    symbol: Symbol | None = None
    colour: str = ""
    status: Status = Status.HELD
    is_open: bool = False
    is_longest: bool = False
    mark: Mark | None = None
    """Who confirms a contact."""


def legend_of(drawn: Project, statistics: Statistics | None, language: str) -> tuple[LegendEntry, ...]:
    """Kinds that are drawn, statuses other than held, and what the ribbon's shades mean."""
    statuses: dict[str, set[Status]] = {}
    for event in drawn.events.values():
        statuses.setdefault(event.kind, set()).add(event.status)
    kinds = [kind for kind in drawn.ordered(Kind) if kind.id in statuses]
    entries = [_kind_entry(kind, statuses[kind.id], language) for kind in kinds]
    unsaid = {status for found in statuses.values() if len(found) > 1 for status in found}
    entries += _status_entries(unsaid, language)
    return (*entries, *(_ribbon_entries(statistics, language) if statistics is not None else ()))


def confirmation_entries(drawn: Project, names: Mapping[str, str], language: str) -> Iterator[LegendEntry]:
    """The marks that stand over the contacts drawn; a half roof names its side if it always is the same.

    `names`: those of the sides, by id.
    """
    found = [who for event in drawn.events.values() if (who := confirmation(drawn, event)) is not None]
    for mark, key in _MARK_WORDS.items():
        here = [who for who in found if mark_of(who) is mark]
        if not here:
            continue
        sides = {who.only_side for who in here} - {""}
        text = words.say(key, language)
        if len(sides) == 1:
            text = words.say("mark_side", language, side=names[sides.pop()])
        yield LegendEntry(text, Symbol.CIRCLE, LIGHT.bar, mark=mark)


def _kind_entry(kind: Kind, statuses: set[Status], language: str) -> LegendEntry:
    """`Call`; `Envoys (hollow: planned)` where all of a kind have one status other than held."""
    status = Status.HELD if Status.HELD in statuses else min(statuses)
    text = name_of(kind, language)
    phrase = next((key for key, found in _STATUS_WORDS if status in found), "")
    if phrase and len(statuses) == 1:
        meaning = words.say(phrase, language)
        text = words.say("of_status", language, kind=text, status=meaning[:1].lower() + meaning[1:])
    return LegendEntry(text, kind.symbol, kind.colour, status)


def _status_entries(present: set[Status], language: str) -> Iterator[LegendEntry]:
    """The drawing of each status on a circle in no kind's colour."""
    for key, statuses in _STATUS_WORDS:
        if shown := sorted(present & statuses):
            yield LegendEntry(words.say(key, language), Symbol.CIRCLE, LIGHT.muted, shown[0])


def _ribbon_entries(statistics: Statistics, language: str) -> Iterator[LegendEntry]:
    if any(interval.state is State.CLOSED for interval in statistics.intervals):
        yield LegendEntry(words.say("between", language))
    start = statistics.start or statistics.as_of
    style = "short" if start.year == statistics.as_of.year else "medium"
    is_sole = standing_of_longest(statistics) is Standing.SOLE
    for index, interval in enumerate(statistics.intervals):
        if interval.state is State.OPEN and interval.days.max > 0:
            day = format_day(statistics.as_of.toordinal(), language, style, style == "medium")
            text = words.say("open", language, day=day)
            yield LegendEntry(text, is_open=True, is_longest=is_sole and index in statistics.longest)
