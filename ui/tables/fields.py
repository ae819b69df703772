"""Reading typed texts that columns of several tables share: dates, sides, choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.dates import DateError, EventDate
from models.dates.editing import typed_form
from models.dates.typed import read
from models.dates.wording import format_date
from models.filters import folded
from models.records import Record, Side
from ui.i18n import translate
from ui.labels import date_error_text
from ui.tables.column import CONTEXT, CellError, Cells, Changes, Choice, Column, Editor, Row

T = TypeVar("T")


def date_text(cells: Cells, date: EventDate | None) -> str:
    return format_date(date, cells.language) if date is not None else ""


def date_typed(cells: Cells, date: EventDate | None) -> str:
    """What the editor of a date starts with: nothing that would be read as another date."""
    return typed_form(date, cells.language, cells.today, cells.day_first) if date is not None else ""


def read_date(cells: Cells, text: str) -> EventDate:
    """The preferred reading of a typed date; raises CellError with the reason in words."""
    return date_readings(cells, text)[0]


def date_readings(cells: Cells, text: str) -> tuple[EventDate, ...]:
    """Every reading of a typed date, preferred first; raises CellError with the reason in words."""
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
        raise CellError(translate(CONTEXT, "A name cannot be empty."))
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
        translate(CONTEXT, "“{text}” is not one of: {choices}.").format(text=text, choices=", ".join(options))
    )


def read_side(cells: Cells, text: str) -> tuple[str, Changes]:
    """The id of the side of that name, and the changes that create it if there is none."""
    wanted = folded(text.strip())
    if not wanted:
        return "", ()
    for side in cells.project.sides.values():
        if wanted in (folded(side.name), side.id):
            return side.id, ()
    side = Side(id=cells.project.free_id(Side, text), name=text.strip())
    return side.id, edits.add(side)


def _parse_side(cells: Cells, row: Row, text: str) -> Changes:
    side, created = read_side(cells, text)
    return (*created, *edits.update(row, side=side))


def _side_name(cells: Cells, row: Row) -> str:
    side = cells.project.sides.get(row.side)
    return side.name if side else ""


def _side_choices(cells: Cells) -> tuple[Choice, ...]:
    names = sorted((side.name for side in cells.project.sides.values()), key=folded)
    return (Choice(""), *(Choice(name) for name in names))


SIDE = Column(
    "side",
    QT_TRANSLATE_NOOP("Tables", "Side"),
    _side_name,
    16,
    parse=_parse_side,
    editor=Editor.OPEN_CHOICE,
    choices=_side_choices,
)
"""The side of an actor or of a source; typing a new name creates the side."""
