"""What the choices of the forms offer: records of the project, codes of the models."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from models.matching import names_of
from models.project import Project
from models.records import Actor, Kind, Status
from ui.i18n import translate
from ui.labels import capitalised
from ui.sources.names import by_name, source_line
from ui.sources.words import offered_types
from ui.symbols import symbol_icon
from ui.widgets.choice_field import Option


def kinds(project: Project) -> Sequence[Option]:
    return [
        Option(kind.id, kind.name, symbol_icon(kind.symbol, kind.colour)) for kind in project.ordered(Kind)
    ]


def statuses(_project: Project) -> Sequence[Option]:
    return codes(Status)


def codes(enumeration: type[StrEnum]) -> Sequence[Option]:
    """Every code of an enumeration that `ui.labels` words."""
    return [Option(code, capitalised(code)) for code in enumeration]


def sides(project: Project) -> Sequence[Option]:
    named = sorted(project.sides.values(), key=lambda side: (side.name.casefold(), side.id))
    return [Option("", translate("Details", "none")), *(Option(side.id, side.name) for side in named)]


def source_types(project: Project) -> Sequence[Option]:
    return [Option(code, label) for code, label in offered_types(project)]


def actor_names(project: Project) -> list[tuple[str, str]]:
    """(id, name), by name."""
    actors = sorted(project.table(Actor).values(), key=lambda actor: (actor.name.casefold(), actor.id))
    return [(actor.id, actor.name) for actor in actors]


def actors_by_name(project: Project) -> list[tuple[str, ...]]:
    """(id, name, other names), by name."""
    return [(actor_id, *names_of(project.actors[actor_id])) for actor_id, _ in actor_names(project)]


def sources_by_name(project: Project) -> list[tuple[str, str]]:
    """(id, name and origin), by name."""
    return [(source.id, source_line(source)) for source in sorted(project.sources.values(), key=by_name)]
