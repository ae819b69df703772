"""The smaller tables of a project - kinds, sides, periods - declared like the large ones."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.dates import from_day
from models.defaults import free_colour, free_symbol
from models.names import other_names, other_names_text
from models.periods import new_period
from models.project import Change
from models.records import (
    Actor,
    Contact,
    Event,
    Kind,
    Period,
    Record,
    Side,
    Source,
    Symbol,
)
from ui.i18n import translate
from ui.other_names import read_names
from ui.project.colours import COLOUR
from ui.tables.column import RIGHT, CellError, Cells, Changes, Column, Editor, Glyph, Row
from ui.tables.fields import code_column, date_text, name_parser, read_date
from ui.tables.table import Key, Table

_MONTH = 30
"""Days that a new period reaches back."""

NAME = Column(
    "name",
    QT_TRANSLATE_NOOP("Tables", "Name"),
    lambda cells, record: record.name,
    26,
    parse=name_parser(),
    flexible=True,
)
USES = Column(
    "uses",
    QT_TRANSLATE_NOOP("Tables", "Used"),
    lambda cells, record: str(cells.project.uses(record)),
    9,
    sort_key=lambda cells, record: cells.project.uses(record),
    alignment=RIGHT,
)


def _day_column(field: str, title: str, required: bool = False) -> Column:
    """A calendar day; an empty text is none, unless one is required."""

    def text(cells: Cells, record: Row) -> str:
        day: datetime.date | None = getattr(record, field)
        return date_text(cells, from_day(day) if day else None)

    def parse(cells: Cells, record: Row, typed: str) -> Changes:
        if not typed.strip() and not required:
            return edits.update(record, **{field: None})
        day = read_date(cells, typed).only_day
        if day is None:
            raise CellError(translate("Tables", "One exact day is needed here, such as 20 Jan 2025."))
        return edits.update(record, **{field: day})

    return Column(
        field,
        title,
        text,
        14,
        parse=parse,
        editor=Editor.DATE,
        sort_key=lambda cells, record: getattr(record, field) or datetime.date.min,
    )


def _parse_other_names(cells: Cells, record: Row, text: str) -> Changes:
    try:
        return edits.update(record, names=dict(read_names(text).names))
    except ValueError as error:
        raise CellError(str(error)) from error


OTHER_NAMES = Column(
    "names",
    QT_TRANSLATE_NOOP("Tables", "Other languages"),
    lambda cells, record: other_names_text(other_names(record)),
    20,
    parse=_parse_other_names,
)


def _glyph(cells: Cells, kind: Kind) -> Glyph:
    return Glyph(kind.symbol, kind.colour)


def _next_order(records: Iterable[Kind]) -> int:
    return max((record.order for record in records), default=-1) + 1


def _create_kind(cells: Cells, near: Kind | None) -> tuple[Changes, Key]:
    kinds = cells.project.kinds.values()
    kind = Kind(
        id=cells.project.free_id(Kind, "kind"),
        name=translate("Tables", "New kind"),
        symbol=free_symbol(kind.symbol for kind in kinds),
        colour=free_colour(kind.colour for kind in kinds),
        order=_next_order(kinds),
    )
    return edits.add(kind), kind.id


def _create_side(cells: Cells, near: Side | None) -> tuple[Changes, Key]:
    side = Side(id=cells.project.free_id(Side, "side"), name=translate("Tables", "New side"))
    return edits.add(side), side.id


def _create_period(cells: Cells, near: Period | None) -> tuple[Changes, Key]:
    day = (cells.project.info.as_of or cells.today).toordinal()
    period = new_period(cells.project, translate("Tables", "New period"), day - _MONTH, day)
    return edits.add(period), period.id


def _duplicate(cells: Cells, records: Sequence[Record]) -> tuple[Changes, tuple[Key, ...]]:
    """Copies with a name that tells them from their originals, at the end of what has an order by hand."""
    taken: list[str] = []
    changes: list[Change] = []
    for record in records:
        name = translate("Tables", "{name} (copy)").format(name=record.name)
        taken.append(cells.project.free_id(type(record), name, taken))
        values = {"id": taken[-1], "name": name}
        if isinstance(record, Kind):
            values["order"] = _next_order(cells.project.kinds.values()) + len(changes)
        changes.extend(edits.add(msgspec.structs.replace(record, **values)))
    return tuple(changes), tuple(taken)


def _table(
    key: str,
    title: str,
    record_type: type[Record],
    columns: tuple[Column, ...],
    create: Callable[[Cells, Row | None], tuple[Changes, Key]],
    empty: str,
    depends_on: tuple[type[Record], ...] = (Event,),
    first_sort: str = "name",
) -> Table:
    return Table(
        key=key,
        title=title,
        record_type=record_type,
        columns=columns,
        first_sort=first_sort,
        base_key=lambda record: (getattr(record, "order", 0), record.id),
        depends_on=depends_on,
        create=create,
        typed_first="name",
        empty=empty,
        duplicate=_duplicate,
    )


KINDS = _table(
    "kinds",
    QT_TRANSLATE_NOOP("Tables", "Kinds of event"),
    Kind,
    (
        Column(
            "name",
            QT_TRANSLATE_NOOP("Tables", "Name"),
            lambda cells, kind: kind.name,
            26,
            parse=name_parser(),
            glyph=_glyph,
            flexible=True,
        ),
        OTHER_NAMES,
        code_column("symbol", QT_TRANSLATE_NOOP("Tables", "Symbol"), Symbol, 14),
        COLOUR,
        code_column("contact", QT_TRANSLATE_NOOP("Tables", "Counts as"), Contact, 22),
        USES,
    ),
    _create_kind,
    QT_TRANSLATE_NOOP("Tables", "No kind yet: an event needs one."),
)
SIDES = _table(
    "sides",
    QT_TRANSLATE_NOOP("Tables", "Sides"),
    Side,
    (NAME, USES),
    _create_side,
    QT_TRANSLATE_NOOP("Tables", "No side yet: countries, parties or institutions that actors belong to."),
    (Actor, Source),
)
PERIODS = _table(
    "periods",
    QT_TRANSLATE_NOOP("Tables", "Periods"),
    Period,
    (
        NAME,
        OTHER_NAMES,
        _day_column("start", QT_TRANSLATE_NOOP("Tables", "From"), required=True),
        _day_column("end", QT_TRANSLATE_NOOP("Tables", "To")),
        COLOUR,
    ),
    _create_period,
    QT_TRANSLATE_NOOP("Tables", "No period yet: named spans drawn behind the timeline."),
    (),
    first_sort="start",
)

TABLES = {table.key: table for table in (KINDS, SIDES, PERIODS)}
