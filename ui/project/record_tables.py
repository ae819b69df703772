"""The smaller tables of a project - kinds, sides, measures, periods - declared like the large ones."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.dates import from_day
from models.dates.wording import format_date
from models.defaults import free_colour, free_symbol
from models.filters import folded
from models.records import (
    Actor,
    Contact,
    CountBy,
    Event,
    Kind,
    Measure,
    Opening,
    Period,
    Record,
    Side,
    Source,
    Symbol,
)
from ui.i18n import translate
from ui.labels import capitalised, word
from ui.tables.column import CONTEXT, RIGHT, CellError, Cells, Changes, Choice, Column, Editor, Glyph, Row
from ui.tables.fields import choice_of, name_parser, read_date, text_parser
from ui.tables.table import Key, Table

Codes = type[Contact] | type[CountBy] | type[Opening] | type[Symbol]

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


def _code_column(field: str, title: str, codes: Codes, width: int) -> Column:
    """A field that holds one of the codes that `ui.labels` words."""
    return Column(
        field,
        title,
        lambda cells, record: capitalised(getattr(record, field)),
        width,
        parse=lambda cells, record, text: edits.update(
            record, **{field: choice_of({word(code): code for code in codes}, text)}
        ),
        editor=Editor.CHOICE,
        choices=lambda cells: tuple(Choice(capitalised(code)) for code in codes),
    )


def _day_column(field: str, title: str, required: bool = False) -> Column:
    """A calendar day; an empty text is none, unless one is required."""

    def text(cells: Cells, record: Row) -> str:
        day: datetime.date | None = getattr(record, field)
        return format_date(from_day(day), cells.language) if day else ""

    def parse(cells: Cells, record: Row, typed: str) -> Changes:
        if not typed.strip() and not required:
            return edits.update(record, **{field: None})
        date = read_date(cells, typed)
        if date.precision != "day" or date.lasts or not date.is_exact:
            raise CellError(translate(CONTEXT, "One exact day is needed here, such as 20 Jan 2025."))
        return edits.update(record, **{field: datetime.date.fromordinal(date.earliest)})

    return Column(
        field,
        title,
        text,
        14,
        parse=parse,
        editor=Editor.DATE,
        sort_key=lambda cells, record: getattr(record, field) or datetime.date.min,
    )


def _ids_column(field: str, title: str, record_type: type[Kind] | type[Actor], empty: str) -> Column:
    """A list of records by name, separated by commas; none of them means `empty`."""

    def names(cells: Cells, measure: Measure) -> str:
        table = cells.project.table(record_type)
        return ", ".join(table[record_id].name for record_id in getattr(measure, field))

    def parse(cells: Cells, measure: Measure, typed: str) -> Changes:
        known = {folded(r.name): r.id for r in cells.project.table(record_type).values()}
        ids = dict.fromkeys(_known(known, name) for name in typed.split(",") if name.strip())
        return edits.update(measure, **{field: tuple(ids)})

    return Column(
        field,
        title,
        lambda cells, measure: names(cells, measure) or translate(CONTEXT, empty),
        28,
        parse=parse,
        edit_text=names,
        tool_tip=lambda cells, measure: translate(CONTEXT, "Names, separated by commas"),
        flexible=True,
    )


def _known(ids: dict[str, str], name: str) -> str:
    try:
        return ids[folded(name.strip())]
    except KeyError:
        raise CellError(
            translate(CONTEXT, "The project has no “{name}”.").format(name=name.strip())
        ) from None


def _yes_no(field: str, title: str) -> Column:
    def words() -> dict[str, bool]:
        return {translate(CONTEXT, "Yes"): True, translate(CONTEXT, "No"): False}

    return Column(
        field,
        title,
        lambda cells, record: (
            translate(CONTEXT, "Yes") if getattr(record, field) else translate(CONTEXT, "No")
        ),
        12,
        parse=lambda cells, record, text: edits.update(record, **{field: choice_of(words(), text)}),
        editor=Editor.CHOICE,
        choices=lambda cells: tuple(Choice(text) for text in words()),
    )


def _parse_colour(cells: Cells, record: Row, text: str) -> Changes:
    text = text.strip()
    return edits.update(record, colour=(f"#{text}" if len(text) == 6 else text).upper())


COLOUR = Column(
    "colour",
    QT_TRANSLATE_NOOP("Tables", "Colour"),
    lambda cells, record: record.colour,
    13,
    parse=_parse_colour,
    glyph=lambda cells, record: Glyph(Symbol.SQUARE, record.colour) if record.colour else None,
)


def _glyph(cells: Cells, kind: Kind) -> Glyph:
    return Glyph(kind.symbol, kind.colour)


def _next_order(records: Iterable[Kind | Measure]) -> int:
    return max((record.order for record in records), default=-1) + 1


def _create_kind(cells: Cells, near: Kind | None) -> tuple[Changes, Key]:
    kinds = cells.project.kinds.values()
    kind = Kind(
        id=cells.project.free_id(Kind, "kind"),
        name=translate(CONTEXT, "New kind"),
        symbol=free_symbol(kind.symbol for kind in kinds),
        colour=free_colour(kind.colour for kind in kinds),
        order=_next_order(kinds),
    )
    return edits.add(kind), kind.id


def _create_side(cells: Cells, near: Side | None) -> tuple[Changes, Key]:
    side = Side(id=cells.project.free_id(Side, "side"), name=translate(CONTEXT, "New side"))
    return edits.add(side), side.id


def _create_measure(cells: Cells, near: Measure | None) -> tuple[Changes, Key]:
    measure = Measure(
        id=cells.project.free_id(Measure, "measure"),
        name=translate(CONTEXT, "New measure"),
        order=_next_order(cells.project.measures.values()),
    )
    return edits.add(measure), measure.id


def _create_period(cells: Cells, near: Period | None) -> tuple[Changes, Key]:
    start = cells.project.info.as_of or cells.today
    period = Period(
        id=cells.project.free_id(Period, "period"), name=translate(CONTEXT, "New period"), start=start
    )
    return edits.add(period), period.id


def _table(
    key: str,
    title: str,
    record_type: type[Record],
    columns: tuple[Column, ...],
    create: Callable[[Cells, Row | None], tuple[Changes, Key]],
    empty: str,
    depends_on: tuple[type[Record], ...] = (Event,),
) -> Table:
    return Table(
        key=key,
        title=title,
        record_type=record_type,
        columns=columns,
        first_sort="name",
        base_key=lambda record: (getattr(record, "order", 0), record.id),
        depends_on=depends_on,
        create=create,
        typed_first="name",
        empty=empty,
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
        _code_column("symbol", QT_TRANSLATE_NOOP("Tables", "Symbol"), Symbol, 14),
        COLOUR,
        _code_column("contact", QT_TRANSLATE_NOOP("Tables", "Counts as"), Contact, 22),
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
MEASURES = _table(
    "measures",
    QT_TRANSLATE_NOOP("Tables", "Measures"),
    Measure,
    (
        NAME,
        _ids_column(
            "kinds",
            QT_TRANSLATE_NOOP("Tables", "Kinds that count"),
            Kind,
            QT_TRANSLATE_NOOP("Tables", "every direct kind"),
        ),
        _ids_column(
            "actors",
            QT_TRANSLATE_NOOP("Tables", "All of these take part"),
            Actor,
            QT_TRANSLATE_NOOP("Tables", "anyone"),
        ),
        _day_column("start", QT_TRANSLATE_NOOP("Tables", "From")),
        Column(
            "start_label",
            QT_TRANSLATE_NOOP("Tables", "What that day is"),
            lambda cells, measure: measure.start_label,
            18,
            parse=text_parser("start_label"),
        ),
        _day_column("as_of", QT_TRANSLATE_NOOP("Tables", "As of")),
        _yes_no("only_these_actors", QT_TRANSLATE_NOOP("Tables", "Nobody else")),
        _code_column("count_by", QT_TRANSLATE_NOOP("Tables", "Count"), CountBy, 22),
        _code_column("opening", QT_TRANSLATE_NOOP("Tables", "Opening silence"), Opening, 20),
    ),
    _create_measure,
    QT_TRANSLATE_NOOP("Tables", "No measure yet: add one to count contacts and silences."),
    (Kind, Actor),
)
PERIODS = _table(
    "periods",
    QT_TRANSLATE_NOOP("Tables", "Periods"),
    Period,
    (
        NAME,
        _day_column("start", QT_TRANSLATE_NOOP("Tables", "From"), required=True),
        _day_column("end", QT_TRANSLATE_NOOP("Tables", "To")),
        COLOUR,
    ),
    _create_period,
    QT_TRANSLATE_NOOP("Tables", "No period yet: named spans drawn behind the timeline."),
    (),
)

TABLES = {table.key: table for table in (KINDS, SIDES, MEASURES, PERIODS)}
