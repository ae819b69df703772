"""Who takes part: contacts of three and more are only those in which all of them do."""

from __future__ import annotations

import msgspec

from models.names import sentence_name
from models.narrative.nouns import Company, Noun
from models.project import Project
from models.records import Actor, Measure

_SEVERAL = 3


class Group(msgspec.Struct, frozen=True):
    """The actors whose contacts are told."""

    names: tuple[str, ...]
    is_alone: bool = False
    """True for three and more of whom only the contacts without others are told."""

    @property
    def is_between(self) -> bool:
        """True of contacts between several actors: of one or none a record of contacts is never the whole."""
        return len(self.names) > 1

    @property
    def together(self) -> int:
        """How many take part together, where two of them may have had contacts of their own; else 0."""
        return len(self.names) if len(self.names) >= _SEVERAL else 0


def actors_of(project: Project, measure: Measure) -> list[Actor]:
    """The actors that a measure names, each once."""
    return [project.actors[actor] for actor in dict.fromkeys(measure.actors) if actor in project.actors]


def short_names(project: Project, measure: Measure, language: str) -> tuple[str, ...]:
    """Their names as sentences use them."""
    return tuple(sentence_name(actor, language) for actor in actors_of(project, measure))


def grouped(names: tuple[str, ...], nouns: tuple[Noun, ...]) -> tuple[Group, tuple[Noun, ...]]:
    """The group and what its contacts are called: of three and more, the group says that they are alone."""
    group = Group(names)
    if not group.together or all(noun.company is not Company.CLOSED for noun in nouns):
        return group, nouns
    plain = tuple(msgspec.structs.replace(noun, company=Company.ANY) for noun in nouns)
    return Group(names, is_alone=True), plain
