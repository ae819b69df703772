"""What a new project starts with, and the colours that new kinds take."""

from __future__ import annotations

from collections.abc import Iterable

from models.project import Project
from models.records import Contact, Kind, Measure, ProjectInfo, Symbol

PALETTE = ("#0B6BB8", "#C8501E", "#116553", "#6E7379", "#65295E", "#C47D03", "#0D97CF", "#8E2C2C")
"""Told apart with any colour vision, as they differ in lightness, too; contrast 3 : 1 or more on white.

`tests/ui/test_palette.py` computes both, for the colours and for what the dark theme makes of them.
"""

_KINDS = (
    ("call", {"en": "Call", "fr": "Appel"}, Symbol.CIRCLE, PALETTE[0], Contact.DIRECT),
    ("meeting", {"en": "Meeting", "fr": "Rencontre"}, Symbol.DIAMOND, PALETTE[1], Contact.DIRECT),
    ("message", {"en": "Message", "fr": "Message"}, Symbol.SQUARE, PALETTE[2], Contact.DIRECT),
    ("envoys", {"en": "Envoys", "fr": "Émissaires"}, Symbol.TRIANGLE, PALETTE[3], Contact.DELEGATED),
    ("context", {"en": "Context", "fr": "Contexte"}, Symbol.BAR, PALETTE[4], Contact.CONTEXT),
)
_MEASURE = {"en": "Direct contacts", "fr": "Contacts directs"}


def default_kinds(language: str) -> tuple[Kind, ...]:
    """The usual kinds, named in `en` or `fr`; their ids are the same in both."""
    return tuple(
        Kind(id=kind_id, name=names[language], symbol=symbol, colour=colour, contact=contact, order=order)
        for order, (kind_id, names, symbol, colour, contact) in enumerate(_KINDS)
    )


def new_project(language: str) -> Project:
    """An empty project with the usual kinds and a measure of every direct one.

    The measure names no kinds, so that the direct kinds which an import or a person adds count as well.
    """
    measure = Measure(id="direct-contacts", name=_MEASURE[language])
    return Project(ProjectInfo(language=language), [*default_kinds(language), measure])


def free_colour(taken: Iterable[str], wanted: str = PALETTE[0]) -> str:
    """`wanted`, or the first colour of the palette that is not taken, or `wanted` when all are."""
    used = {colour.upper() for colour in taken}
    return next((colour for colour in (wanted, *PALETTE) if colour not in used), wanted)


def free_symbol(taken: Iterable[Symbol], wanted: Symbol = Symbol.CIRCLE) -> Symbol:
    """Likewise for symbols."""
    used = set(taken)
    return next((symbol for symbol in (wanted, *Symbol) if symbol not in used), wanted)
