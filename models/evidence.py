"""Who confirms what: the corroboration of a contact, from the sides of its participants and sources."""

from __future__ import annotations

from enum import StrEnum

from models.project import Project
from models.records import Contact, Event, Status


class Corroboration(StrEnum):
    BOTH_SIDES = "both_sides"
    ONE_SIDE = "one_side"
    THIRD_PARTY = "third_party"
    UNSOURCED = "unsourced"


def is_contact(project: Project, event: Event) -> bool:
    """True for direct and delegated contacts."""
    return project.kinds[event.kind].contact is not Contact.CONTEXT


def confirming_sides(project: Project, event: Event) -> tuple[str, ...]:
    """The ids of the sides that took part and speak through a cited source, in the order of citation."""
    present = {project.actors[p.actor].side for p in event.participants} - {""}
    speaking = dict.fromkeys(project.sources[c.source].side for c in event.citations)
    return tuple(side for side in speaking if side in present)


def corroboration(project: Project, event: Event) -> Corroboration | None:
    """How well a contact is confirmed; None for context events and for what has not been held."""
    if not is_contact(project, event) or event.status not in (Status.HELD, Status.CLAIMED):
        return None
    if not event.citations:
        return Corroboration.UNSOURCED
    sides = len(confirming_sides(project, event))
    if sides >= 2:
        return Corroboration.BOTH_SIDES
    return Corroboration.ONE_SIDE if sides == 1 else Corroboration.THIRD_PARTY
