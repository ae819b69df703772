"""What the choices of the forms offer: records of the project, codes of the models."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.dates.wording import format_date
from models.matching import names_of
from models.names import source_title
from models.project import Project
from models.records import Actor, Kind, Source, Status
from ui.i18n import current_language, translate
from ui.labels import capitalised
from ui.symbols import symbol_icon
from ui.widgets.choice_field import Option

_SOURCE_TYPES = {
    "article-newspaper": QT_TRANSLATE_NOOP("Details", "Newspaper article"),
    "article-magazine": QT_TRANSLATE_NOOP("Details", "Magazine article"),
    "article-journal": QT_TRANSLATE_NOOP("Details", "Journal article"),
    "webpage": QT_TRANSLATE_NOOP("Details", "Web page"),
    "post": QT_TRANSLATE_NOOP("Details", "Post"),
    "broadcast": QT_TRANSLATE_NOOP("Details", "Broadcast"),
    "interview": QT_TRANSLATE_NOOP("Details", "Interview"),
    "speech": QT_TRANSLATE_NOOP("Details", "Speech"),
    "report": QT_TRANSLATE_NOOP("Details", "Report"),
    "book": QT_TRANSLATE_NOOP("Details", "Book"),
    "chapter": QT_TRANSLATE_NOOP("Details", "Chapter"),
    "legislation": QT_TRANSLATE_NOOP("Details", "Legislation"),
    "manuscript": QT_TRANSLATE_NOOP("Details", "Manuscript"),
    "personal_communication": QT_TRANSLATE_NOOP("Details", "Personal communication"),
    "dataset": QT_TRANSLATE_NOOP("Details", "Data set"),
    "document": QT_TRANSLATE_NOOP("Details", "Document"),
}
"""Types of CSL 1.0.2 that sources of contacts have; another one that a file brings is kept and shown."""


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
    used = {source.type for source in project.sources.values()}
    others = sorted(used - _SOURCE_TYPES.keys())
    return [
        *(Option(code, translate("Details", label)) for code, label in _SOURCE_TYPES.items()),
        *(Option(code, code) for code in others),
    ]


def actor_names(project: Project) -> list[tuple[str, str]]:
    """(id, name), by name."""
    actors = sorted(project.table(Actor).values(), key=lambda actor: (actor.name.casefold(), actor.id))
    return [(actor.id, actor.name) for actor in actors]


def actors_by_name(project: Project) -> list[tuple[str, ...]]:
    """(id, name, other names), by name."""
    return [(actor_id, *names_of(project.actors[actor_id])) for actor_id, _ in actor_names(project)]


def source_names(project: Project) -> list[tuple[str, str]]:
    """(id, title and origin), by title."""
    sources = sorted(
        project.table(Source).values(),
        key=lambda source: ((source.title or source.genre).casefold(), source.id),
    )
    return [(source.id, source_line(source)) for source in sources]


def source_line(source: Source) -> str:
    """Title, origin and date on one line."""
    return " · ".join(part for part in (source_title(source) or source.id, source_origin(source)) if part)


def source_origin(source: Source) -> str:
    """Who published a source, and when."""
    date = format_date(source.issued, current_language()) if source.issued else ""
    return ", ".join(part for part in (source.published_in, date) if part)
