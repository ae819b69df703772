"""The actors table."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.records import Actor, ActorNature, Event, Side
from ui.i18n import translate
from ui.tables.column import RIGHT, Cells, Changes, Column
from ui.tables.fields import SIDE, code_column, name_parser, text_parser
from ui.tables.table import Key, Table


def uses(cells: Cells, actor: Actor) -> int:
    return cells.project.uses(actor)


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("Tables", "Name"),
        lambda cells, actor: actor.name,
        34,
        parse=name_parser(),
        flexible=True,
    ),
    Column(
        "short_name",
        QT_TRANSLATE_NOOP("Tables", "Short name"),
        lambda cells, actor: actor.short_name,
        20,
        parse=text_parser("short_name"),
        flexible=True,
    ),
    code_column("nature", QT_TRANSLATE_NOOP("Tables", "Nature"), ActorNature, 16),
    SIDE,
    Column(
        "uses",
        QT_TRANSLATE_NOOP("Tables", "Events"),
        lambda cells, actor: str(uses(cells, actor)),
        11,
        sort_key=uses,
        alignment=RIGHT,
    ),
)


def _create(cells: Cells, near: Actor | None) -> tuple[Changes, Key]:
    name = translate("Tables", "New actor")
    actor = Actor(id=cells.project.free_id(Actor, "actor"), name=name)
    return edits.add(actor), actor.id


ACTORS = Table(
    key="actors",
    title=QT_TRANSLATE_NOOP("Tables", "Actors"),
    record_type=Actor,
    columns=COLUMNS,
    first_sort="name",
    base_key=lambda actor: actor.id,
    depends_on=(Side, Event),
    create=_create,
    typed_first="name",
    empty=QT_TRANSLATE_NOOP("Tables", "No actor yet: type participants in an event, and they appear here."),
)
