"""The indicators table: a row is one point of a series."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.dates import EventDate
from models.indicators import (
    copy_points,
    move_point,
    new_indicator,
    put_points,
    update_point,
    without_points,
)
from models.project import Change, Project
from models.records import Drawn, Indicator, IndicatorPoint, Record, Source
from ui.i18n import translate
from ui.labels import capitalised, word
from ui.sources.names import cited_names
from ui.tables.column import RIGHT, CellError, Cells, Changes, Choice, Column, Editor
from ui.tables.fields import choice_of, date_text, date_typed, named, read_date, required_name
from ui.tables.table import Key, Table

_NEEDED = ("name", "date", "value")
"""Columns that make a point."""


class PointRow(msgspec.Struct, frozen=True):
    """One point, and the series that it belongs to."""

    indicator: Indicator
    index: int

    @property
    def id(self) -> str:
        return self.indicator.id

    @property
    def point(self) -> IndicatorPoint:
        return self.indicator.points[self.index]


def point_rows(indicator: Record) -> Iterator[tuple[Key, PointRow]]:
    assert isinstance(indicator, Indicator)
    for index in range(len(indicator.points)):
        yield (indicator.id, index), PointRow(indicator, index)


def number_text(value: float, language: str) -> str:
    """A value with as many decimals as it needs, in the language's notation."""
    text = f"{float(value):.12g}"
    return text.replace(".", ",") if language == "fr" else text


def read_number(text: str) -> float:
    """A number with a decimal point or comma, a per-cent sign forgiven; raises CellError."""
    typed = "".join(text.split()).rstrip("%").replace(",", ".").replace("\N{MINUS SIGN}", "-")
    try:
        value = float(typed)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise CellError(translate("Tables", "“{text}” is not a number: type 44 or 44.5.").format(text=text))
    return value


def source_count(cells: Cells, row: PointRow) -> int:
    return len({citation.source for citation in row.point.citations})


def _source_titles(cells: Cells, row: PointRow) -> str:
    return cited_names(cells.project, row.point.citations)


def indicator_label(cells: Cells, row: PointRow) -> str:
    return cells.project.names(Indicator).label(row.id)


def indicator_choices(cells: Cells) -> tuple[Choice, ...]:
    label = cells.project.names(Indicator).label
    return tuple(Choice(label(indicator.id)) for indicator in cells.project.ordered(Indicator))


def _parse_indicator(cells: Cells, row: PointRow, text: str) -> Changes:
    """The point goes to the indicator of that name, or to a new one that is like its own."""
    target = _indicator_of(cells, text, row.indicator)
    return () if target.id == row.id else move_point(cells.project, (row.id, row.index), target)


def _indicator_of(cells: Cells, text: str, like: Indicator | None = None) -> Indicator:
    """The indicator that a typed name means, or else a new one, with the unit and look of `like`."""
    name = required_name(text)
    known = named(cells.project, Indicator, name)
    if known is not None:
        return cells.project.indicators[known]
    if like is None:
        return new_indicator(cells.project, name)
    return new_indicator(cells.project, name, unit=like.unit, drawn=like.drawn)


def new_indicator_named(cells: Cells, text: str) -> str:
    """Says so while one types a name that no indicator has."""
    try:
        known = named(cells.project, Indicator, text)
    except CellError:
        return ""
    if known is not None or not text.strip():
        return ""
    return translate("Tables", "New indicator: {name}").format(name=text.strip())


def _parse_drawn(cells: Cells, row: PointRow, text: str) -> Changes:
    """Of the whole series, whichever of its points is typed at."""
    return edits.update(row.indicator, drawn=choice_of({word(drawn): drawn for drawn in Drawn}, text))


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("Tables", "Indicator"),
        indicator_label,
        40,
        parse=_parse_indicator,
        editor=Editor.OPEN_CHOICE,
        choices=indicator_choices,
        remark=new_indicator_named,
        flexible=True,
    ),
    Column(
        "date",
        QT_TRANSLATE_NOOP("Tables", "Date"),
        lambda cells, row: date_text(cells, row.point.date),
        18,
        sort_key=lambda cells, row: row.point.date.sort_key,
        parse=lambda cells, row, text: update_point(row.indicator, row.index, date=read_date(cells, text)),
        editor=Editor.DATE,
        edit_text=lambda cells, row: date_typed(cells, row.point.date),
    ),
    Column(
        "value",
        QT_TRANSLATE_NOOP("Tables", "Value"),
        lambda cells, row: number_text(row.point.value, cells.language),
        10,
        sort_key=lambda cells, row: row.point.value,
        parse=lambda cells, row, text: update_point(row.indicator, row.index, value=read_number(text)),
        alignment=RIGHT,
    ),
    Column(
        "unit",
        QT_TRANSLATE_NOOP("Tables", "Unit"),
        lambda cells, row: row.indicator.unit,
        10,
        parse=lambda cells, row, text: edits.update(row.indicator, unit=text.strip()),
    ),
    Column(
        "drawn",
        QT_TRANSLATE_NOOP("Tables", "Drawn as"),
        lambda cells, row: capitalised(row.indicator.drawn),
        12,
        parse=_parse_drawn,
        editor=Editor.CHOICE,
        choices=lambda cells: tuple(Choice(capitalised(drawn)) for drawn in Drawn),
    ),
    Column(
        "note",
        QT_TRANSLATE_NOOP("Tables", "Note"),
        lambda cells, row: row.point.note,
        34,
        parse=lambda cells, row, text: update_point(row.indicator, row.index, note=text.strip()),
        flexible=True,
    ),
    Column(
        "sources",
        QT_TRANSLATE_NOOP("Tables", "Sources"),
        lambda cells, row: str(source_count(cells, row)),
        11,
        sort_key=source_count,
        alignment=RIGHT,
        tool_tip=_source_titles,
    ),
)


def _start(cells: Cells, near: PointRow | None) -> dict[str, str]:
    """A value of the current series, or of the only one; its date and its number are the person's to give."""
    indicators = cells.project.ordered(Indicator)
    indicator = near.indicator if near else indicators[0] if len(indicators) == 1 else None
    return {} if indicator is None else {"name": cells.project.names(Indicator).label(indicator.id)}


def point_texts(cells: Cells, indicator: str, date: EventDate) -> dict[str, str]:
    """A new row of which all is known but the number."""
    return {"name": cells.project.names(Indicator).label(indicator), "date": date_typed(cells, date)}


def _create_typed(cells: Cells, texts: Mapping[str, str]) -> tuple[Changes, Key | None]:
    name, date, value = (texts.get(key, "") for key in _NEEDED)
    indicator = _indicator_of(cells, name) if name else None
    when = read_date(cells, date) if date else None
    number = read_number(value) if value else None
    if indicator is None or when is None or number is None:
        return (), None
    point = IndicatorPoint(date=when, value=number)
    key = indicator.id, len(indicator.points)
    return put_points(cells.project, indicator, [point]), key


def _duplicate(cells: Cells, rows: Sequence[PointRow]) -> tuple[Changes, tuple[Key, ...]]:
    """Copies at the end of each series, so that the rows before keep their index."""
    changes: list[Change] = []
    keys: list[Key] = []
    for indicator, indexes in _by_indicator(rows):
        held = cells.project.indicators.get(indicator.id)
        count = len(held.points) if held else 0
        changes.extend(copy_points(cells.project, indicator, (indicator.points[index] for index in indexes)))
        keys.extend((indicator.id, count + offset) for offset in range(len(indexes)))
    return tuple(changes), tuple(keys)


def _delete(project: Project, record_type: type[Record], rows: Sequence[PointRow]) -> Changes:
    """Deletes points, and a series with its last one."""
    return tuple(
        change
        for indicator, indexes in _by_indicator(rows)
        for change in without_points(project, indicator, indexes)
    )


def _by_indicator(rows: Sequence[PointRow]) -> list[tuple[Indicator, list[int]]]:
    """Each indicator with the indexes of its points among the rows."""
    by_id: dict[str, tuple[Indicator, list[int]]] = {}
    for row in sorted(rows, key=lambda row: row.index):
        by_id.setdefault(row.id, (row.indicator, []))[1].append(row.index)
    return list(by_id.values())


INDICATORS = Table(
    key="indicators",
    title=QT_TRANSLATE_NOOP("Tables", "Indicator values"),
    record_type=Indicator,
    columns=COLUMNS,
    first_sort="date",
    base_key=lambda row: (row.indicator.order, row.id, row.point.date.sort_key, row.index),
    depends_on=(Source,),
    typed_first="date",
    empty=QT_TRANSLATE_NOOP(
        "Tables", "No indicator yet: type in the row above, or make one with Insert > New indicator."
    ),
    rows_of=point_rows,
    duplicate=_duplicate,
    delete=_delete,
    new_row_hint=QT_TRANSLATE_NOOP("Tables", "Type a date and a value to add a value of an indicator"),
    new_row_needs=_NEEDED,
    create_typed=_create_typed,
    new_row_start=_start,
    add_text=QT_TRANSLATE_NOOP("Tables", "Add indicator value"),
)
