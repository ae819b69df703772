"""Who confirms what: the corroboration of a contact, from the sides of its participants and sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from models.project import Project
from models.records import Contact, Event, Status

_SAID_TO_BE_HELD = (Status.HELD, Status.CLAIMED)


class Corroboration(StrEnum):
    BOTH_SIDES = "both_sides"
    ONE_SIDE = "one_side"
    THIRD_PARTY = "third_party"
    UNSOURCED = "unsourced"


class Confirmation(msgspec.Struct, frozen=True):
    """How well a contact is confirmed, and by whom."""

    corroboration: Corroboration
    confirming: tuple[str, ...] = ()
    """Ids of the sides that took part and speak through a cited source, in the order of citation."""
    present: tuple[str, ...] = ()
    """Ids of all sides that took part, sorted: the same two always stand in the same order."""

    @property
    def only_side(self) -> str:
        """The one side that confirms; empty unless it is exactly one."""
        return self.confirming[0] if self.corroboration is Corroboration.ONE_SIDE else ""

    @property
    def halves(self) -> tuple[bool, bool]:
        """Whether the first of the sides present confirms, and whether any other does."""
        first = self.present[:1]
        return bool(first) and first[0] in self.confirming, any(s not in first for s in self.confirming)


class SideSources(msgspec.Struct, frozen=True):
    """The sources of an event that speak for one side, in the order of citation, each once."""

    side: str
    """Empty: sources that speak for nobody."""
    sources: tuple[str, ...]
    takes_part: bool


class Tally(msgspec.Struct, frozen=True):
    """Ids of contacts by how they are confirmed, in the order in which they were given."""

    both_sides: tuple[str, ...] = ()
    one_side: Mapping[str, tuple[str, ...]] | None = None
    """Side -> the contacts that it alone confirms; the side with most first."""
    third_party: tuple[str, ...] = ()
    unsourced: tuple[str, ...] = ()

    def of(self, corroboration: Corroboration, side: str = "") -> tuple[str, ...]:
        """The contacts confirmed so; of `one_side`, those of one side, or of all in the order of sides."""
        if corroboration is not Corroboration.ONE_SIDE:
            found: tuple[str, ...] = getattr(self, corroboration.value)
            return found
        by_side = self.one_side or {}
        return by_side.get(side, ()) if side else tuple(i for ids in by_side.values() for i in ids)

    @property
    def total(self) -> int:
        return sum(len(self.of(corroboration)) for corroboration in Corroboration)


def is_contact(project: Project, event: Event) -> bool:
    """True for direct and delegated contacts."""
    return project.kinds[event.kind].contact is not Contact.CONTEXT


def needs_confirmation(project: Project, event: Event) -> bool:
    """True for a contact that is said to have been held."""
    return event.status in _SAID_TO_BE_HELD and is_contact(project, event)


def confirming_sides(project: Project, event: Event) -> tuple[str, ...]:
    """The ids of the sides that took part and speak through a cited source, in the order of citation."""
    present = {project.actors[p.actor].side for p in event.participants} - {""}
    speaking = dict.fromkeys(project.sources[c.source].side for c in event.citations)
    return tuple(side for side in speaking if side in present)


def corroboration(project: Project, event: Event) -> Corroboration | None:
    """How well a contact is confirmed; None for context events and for what has not been held."""
    if not needs_confirmation(project, event):
        return None
    return _corroboration(event, confirming_sides(project, event))


def confirmation(project: Project, event: Event) -> Confirmation | None:
    """The same, with the sides."""
    return Confirmations(project).of(event)


class Confirmations:
    """Of many events of a project as it stands: what they have in common is worked out once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._contacts = {kind.id for kind in project.kinds.values() if kind.contact is not Contact.CONTEXT}
        self._known: dict[tuple[object, ...], Confirmation] = {}

    def of(self, event: Event) -> Confirmation | None:
        """See `confirmation`."""
        project = self._project
        if event.status not in _SAID_TO_BE_HELD or event.kind not in self._contacts:
            return None
        actors, sources = project.actors, project.sources
        key = (
            tuple([actors[each.actor].side for each in event.participants]),
            tuple([sources[each.source].side for each in event.citations]) if event.citations else (),
        )
        known = self._known.get(key)
        if known is None:
            confirming = confirming_sides(project, event)
            present = tuple(sorted({*key[0]} - {""}))
            known = Confirmation(_corroboration(event, confirming), confirming, present)
            self._known[key] = known
        return known


def _corroboration(event: Event, confirming: tuple[str, ...]) -> Corroboration:
    if not event.citations:
        return Corroboration.UNSOURCED
    if len(confirming) >= 2:
        return Corroboration.BOTH_SIDES
    return Corroboration.ONE_SIDE if confirming else Corroboration.THIRD_PARTY


def sources_by_side(project: Project, event: Event) -> tuple[SideSources, ...]:
    """Who says so: each side that took part, with or without a source, then other sides, then nobody's."""
    present = dict.fromkeys(project.actors[p.actor].side for p in event.participants)
    present.pop("", None)
    cited: dict[str, dict[str, None]] = {side: {} for side in present}
    for citation in event.citations:
        cited.setdefault(project.sources[citation.source].side, {})[citation.source] = None
    nobodys = cited.pop("", {})
    groups = [SideSources(side, tuple(sources), side in present) for side, sources in cited.items()]
    return (*groups, SideSources("", tuple(nobodys), False)) if nobodys else tuple(groups)


def tally(project: Project, events: Iterable[str]) -> Tally:
    """Sort contacts by who confirms them; what needs no confirmation is left out."""
    confirmations = Confirmations(project)
    whole: dict[Corroboration, list[str]] = {each: [] for each in Corroboration}
    one_side: dict[str, list[str]] = {}
    for event_id in events:
        who = confirmations.of(project.events[event_id])
        if who is None:
            continue
        if who.only_side:
            one_side.setdefault(who.only_side, []).append(event_id)
        else:
            whole[who.corroboration].append(event_id)
    most_first = sorted(one_side, key=lambda side: (-len(one_side[side]), side))
    return Tally(
        both_sides=tuple(whole[Corroboration.BOTH_SIDES]),
        one_side={side: tuple(one_side[side]) for side in most_first},
        third_party=tuple(whole[Corroboration.THIRD_PARTY]),
        unsourced=tuple(whole[Corroboration.UNSOURCED]),
    )
