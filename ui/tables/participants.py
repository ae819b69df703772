"""Participants as text: `D. Trump → V. Putin` to read, full names to type."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from models import edits
from models.project import Change, Project
from models.records import Actor, Event, Participant, Role
from models.text import folded
from ui.i18n import translate
from ui.tables.column import CellError, Changes
from ui.tables.fields import named

ARROW = "→"

_COMMAS = re.compile("[,;]")
_ARROWS = re.compile(r"\s*(?:→|->|>)\s*")


def participants_text(initialled: Mapping[str, str], event: Event) -> str:
    """`D. Trump → V. Putin` for one initiator and one participant, else names with commas.

    `initialled` has the short names of actors by id.
    """
    names = [initialled[participant.actor] for participant in event.participants]
    roles = [p.role for p in event.participants]
    if roles == [Role.INITIATOR, Role.PARTICIPANT]:
        return f"{names[0]} {ARROW} {names[1]}"
    if roles == [Role.PARTICIPANT, Role.INITIATOR]:
        return f"{names[1]} {ARROW} {names[0]}"
    return ", ".join(names)


def participants_typed(project: Project, event: Event) -> str:
    """The full names, initiators first, as they can be typed back; the id tells apart who have one name."""
    started = [_typed(project, p.actor) for p in event.participants if p.role is Role.INITIATOR]
    others = [_typed(project, p.actor) for p in event.participants if p.role is not Role.INITIATOR]
    # A vertical bar separates names that have commas in them.
    has_commas = any(_COMMAS.search(name) for name in (*started, *others))
    groups = [(" | " if has_commas else ", ").join(names) for names in (started, others)]
    text = f"{groups[0]} {ARROW} {groups[1]}".rstrip() if started else groups[1]
    return f"{text} |" if has_commas and "|" not in text else text


def _typed(project: Project, actor_id: str) -> str:
    """A name that is read back as this actor; the id where it holds what separates names."""
    label = project.names(Actor).label(actor_id)
    return actor_id if "|" in label or _ARROWS.search(label) else label


def read_participants(
    project: Project, text: str, former: Sequence[Participant] = ()
) -> tuple[tuple[Participant, ...], Changes]:
    """The participants that a text names, and the changes that create those the project does not know.

    Names are separated by commas, semicolons or vertical bars; those before an arrow (`>`, `->`, `→`) are
    the initiators. Who took part already keeps their role, unless the arrow says otherwise. Raises CellError.
    """
    sides = _ARROWS.split(text)
    if len(sides) > 2:
        raise CellError(translate("Tables", "One arrow at most: who called → who was called."))
    split = (lambda part: part.split("|")) if "|" in text else (lambda part: _COMMAS.split(part))
    groups = [[name for name in (" ".join(n.split()) for n in split(side)) if name] for side in sides]
    initiators = len(groups[0]) if len(groups) == 2 else 0
    roles = {p.actor: p for p in former if p.role is not Role.INITIATOR}
    resolver = _Resolver(project)
    participants: dict[str, Participant] = {}
    for position, name in enumerate(name for group in groups for name in group):
        actor = resolver.actor_id(name)
        if position < initiators:
            participant = Participant(actor=actor, role=Role.INITIATOR)
        else:
            participant = roles.get(actor, Participant(actor=actor))
        participants.setdefault(actor, participant)
    return tuple(participants.values()), tuple(resolver.created)


class _Resolver:
    """Finds actors by any of their names, and creates the unknown ones once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._new: dict[str, str] = {}
        self.created: list[Change] = []

    def actor_id(self, name: str) -> str:
        """Raises CellError for a name that several actors have."""
        known = named(self._project, Actor, name) or self._new.get(folded(name))
        if known is not None:
            return known
        taken = [change.record.id for change in self.created]
        actor = Actor(id=self._project.free_id(Actor, name, taken), name=name)
        self.created.extend(edits.add(actor))
        self._new[folded(name)] = actor.id
        return actor.id
