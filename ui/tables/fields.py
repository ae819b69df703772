"""Reading typed texts that columns of several tables share: dates, sides, choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.dates import DateError, EventDate
from models.dates.wording import format_date
from models.matching import AmbiguousName
from models.project import Project
from models.records import Record, Side
from models.text import folded
from ui.i18n import translate
from ui.labels import Word, capitalised, word
from ui.tables.column import CellError, Cells, Changes, Choice, Column, Editor, Row

T = TypeVar("T")


def date_text(cells: Cells, date: EventDate | None) -> str:
    """In the project's language, as the drawing and the figure have it."""
    return format_date(date, cells.project.info.language) if date is not None else ""


def date_typed(cells: Cells, date: EventDate | None) -> str:
    """What the editor of a date starts with: nothing that would be read as another date."""
    from models.dates.editing import typed_form

    return (
        typed_form(date, cells.project.info.language, cells.today, cells.day_first)
        if date is not None
        else ""
    )


def read_date(cells: Cells, text: str) -> EventDate:
    """The preferred reading of a typed date; raises CellError with the reason in words."""
    return date_readings(cells, text)[0]


def date_readings(cells: Cells, text: str) -> tuple[EventDate, ...]:
    """Every reading of a typed date, preferred first; raises CellError with the reason in words."""
    from models.dates.typed import read
    from ui.labels import date_error_text

    try:
        return read(text, cells.today, cells.day_first)
    except DateError as error:
        raise CellError(date_error_text(error)) from error


def text_parser(field: str) -> Callable[[Cells, Row, str], Changes]:
    """A `parse` that puts the text, trimmed, into a field of the row's record."""
    return lambda cells, row, text: edits.update(row, **{field: text.strip()})


def name_parser(field: str = "name") -> Callable[[Cells, Row, str], Changes]:
    """The same for a name, which cannot be empty."""

    def parse(cells: Cells, row: Record, text: str) -> Changes:
        return edits.update(row, **{field: required_name(text)})

    return parse


def required_name(text: str) -> str:
    if not text.strip():
        raise CellError(translate("Tables", "A name cannot be empty."))
    return text.strip()


def choice_of(options: Mapping[str, T], text: str) -> T:
    """The value whose word is typed, whole or as the only one that begins so; case does not count."""
    wanted = folded(text.strip())
    found = {folded(word): value for word, value in options.items()}
    if wanted in found:
        return found[wanted]
    begun = [value for word, value in found.items() if wanted and word.startswith(wanted)]
    if len(begun) == 1:
        return begun[0]
    raise CellError(
        translate("Tables", "“{text}” is not one of: {choices}.").format(
            text=text, choices=", ".join(options)
        )
    )


def named(project: Project, record_type: type[Record], name: str) -> str | None:
    """The id of the record that a typed name means, None if there is none; CellError if it can be several."""
    from ui.labels import ambiguous_name_text

    try:
        return project.names(record_type).find_typed(name)
    except AmbiguousName as error:
        raise CellError(ambiguous_name_text(error)) from error


def read_side(cells: Cells, text: str) -> tuple[str, Changes]:
    """The id of the side of that name, and the changes that create it if there is none."""
    if not text.strip():
        return "", ()
    known = named(cells.project, Side, text)
    if known is not None:
        return known, ()
    side = Side(id=cells.project.free_id(Side, text), name=text.strip())
    return side.id, edits.add(side)


def _parse_side(cells: Cells, row: Row, text: str) -> Changes:
    side, created = read_side(cells, text)
    return (*created, *edits.update(row, side=side))


def _side_label(cells: Cells, row: Row) -> str:
    return cells.project.names(Side).label(row.side) if row.side in cells.project.sides else ""


def _side_choices(cells: Cells) -> tuple[Choice, ...]:
    labels = sorted(map(cells.project.names(Side).label, cells.project.sides), key=folded)
    return (Choice(""), *map(Choice, labels))


def code_column(field: str, title: str, codes: type[Word], width: int, *, ordered: bool = False) -> Column:
    """A field that holds one of the codes that `ui.labels` words; `ordered` sorts as the codes stand."""
    return Column(
        field,
        title,
        lambda cells, record: capitalised(getattr(record, field)),
        width,
        sort_key=(lambda cells, record: tuple(codes).index(getattr(record, field))) if ordered else None,
        parse=lambda cells, record, text: edits.update(
            record, **{field: choice_of({word(code): code for code in codes}, text)}
        ),
        editor=Editor.CHOICE,
        choices=lambda cells: tuple(Choice(capitalised(code)) for code in codes),
    )


SIDE = Column(
    "side",
    QT_TRANSLATE_NOOP("Tables", "Side"),
    _side_label,
    16,
    parse=_parse_side,
    editor=Editor.OPEN_CHOICE,
    choices=_side_choices,
)
"""The side of an actor or of a source; typing a new name creates the side."""
