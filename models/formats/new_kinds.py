"""The kind that a new word of an imported table becomes."""

from __future__ import annotations

from models.defaults import default_kinds, free_colour, free_symbol
from models.kind_words import kinds_like
from models.project import Project
from models.records import LANGUAGES, Contact, Kind
from models.text import folded

_DEFAULTS = {kind.id: kind for kind in default_kinds("en")}
_TRANSLATIONS = {folded(kind.name): kind.id for language in LANGUAGES for kind in default_kinds(language)}


def default_id(text: str) -> str | None:
    """The id of the usual kind that has this name in either language: `Appel` -> `call`."""
    return _TRANSLATIONS.get(folded(text))


def new_kind(project: Project, name: str, participants: int) -> tuple[Kind, bool]:
    """A kind for a name that the project does not know, and whether the kind of contact had to be guessed.

    Words such as *summit*, *lettre*, *vote* say what they are. Of any other, an event with two participants
    or more is taken as a direct contact, one with fewer as context: only contacts can break a silence.
    """
    like = _like(name)
    contact = like.contact if like else Contact.DIRECT if participants > 1 else Contact.CONTEXT
    model = like or _DEFAULTS["call" if contact is Contact.DIRECT else "context"]
    kinds = project.kinds.values()
    kind = Kind(
        id=project.free_id(Kind, default_id(name) or name),
        name=name,
        symbol=free_symbol((kind.symbol for kind in kinds), model.symbol),
        colour=free_colour((kind.colour for kind in kinds), model.colour),
        contact=contact,
        order=max((kind.order for kind in kinds), default=-1) + 1,
    )
    return kind, like is None


def _like(name: str) -> Kind | None:
    """The usual kind that the whole name, or else its first known word, stands for.

    A word for envoys anywhere decides: a meeting of envoys is no meeting of those who sent them.
    """
    known = [_DEFAULTS[kind_id] for kind_id in kinds_like(name)]
    return next((kind for kind in known if kind.contact is Contact.DELEGATED), known[0] if known else None)
