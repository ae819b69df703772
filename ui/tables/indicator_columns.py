"""The indicators table: a row is one point of a series."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.dates import from_day
from models.names import source_title
from models.project import Change, Project
from models.records import Drawn, Indicator, IndicatorPoint, Record, Source
from ui.i18n import translate
from ui.labels import capitalised, word
from ui.tables.column import RIGHT, CellError, Cells, Changes, Choice, Column, Editor
from ui.tables.fields import choice_of, date_text, date_typed, read_date, required_name
from ui.tables.table import Key, Table


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


def update_point(row: PointRow, **values: object) -> Changes:
    points = list(row.indicator.points)
    points[row.index] = msgspec.structs.replace(row.point, **values)
    return edits.update(row.indicator, points=tuple(points))


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
    titles = dict.fromkeys(source_title(cells.project.sources[c.source]) for c in row.point.citations)
    return "\n".join(titles)


def _parse_drawn(cells: Cells, row: PointRow, text: str) -> Changes:
    """Of the whole series, whichever of its points is typed at."""
    return edits.update(row.indicator, drawn=choice_of({word(drawn): drawn for drawn in Drawn}, text))


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("Tables", "Indicator"),
        lambda cells, row: row.indicator.name,
        40,
        parse=lambda cells, row, text: edits.update(row.indicator, name=required_name(text)),
        flexible=True,
    ),
    Column(
        "date",
        QT_TRANSLATE_NOOP("Tables", "Date"),
        lambda cells, row: date_text(cells, row.point.date),
        18,
        sort_key=lambda cells, row: row.point.date.sort_key,
        parse=lambda cells, row, text: update_point(row, date=read_date(cells, text)),
        editor=Editor.DATE,
        edit_text=lambda cells, row: date_typed(cells, row.point.date),
    ),
    Column(
        "value",
        QT_TRANSLATE_NOOP("Tables", "Value"),
        lambda cells, row: number_text(row.point.value, cells.language),
        10,
        sort_key=lambda cells, row: row.point.value,
        parse=lambda cells, row, text: update_point(row, value=read_number(text)),
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
        parse=lambda cells, row, text: update_point(row, note=text.strip()),
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


def _create(cells: Cells, near: PointRow | None) -> tuple[Changes, Key]:
    """A point of the current series (else the first one), today; without any series, of a new one."""
    point = IndicatorPoint(date=from_day(cells.today), value=near.point.value if near else 0.0)
    if near is None and not cells.project.indicators:
        name = translate("Tables", "New indicator")
        indicator = Indicator(id=cells.project.free_id(Indicator, "indicator"), name=name, points=(point,))
        return edits.add(indicator), (indicator.id, 0)
    indicator = near.indicator if near else cells.project.ordered(Indicator)[0]
    points = (*indicator.points, point)
    return edits.update(indicator, points=points), (indicator.id, len(points) - 1)


def _duplicate(cells: Cells, rows: Sequence[PointRow]) -> tuple[Changes, tuple[Key, ...]]:
    """Copies at the end of each series, so that the rows before keep their index."""
    changes: list[Change] = []
    keys: list[Key] = []
    for indicator, indexes in _by_indicator(rows):
        count = len(indicator.points)
        points = (*indicator.points, *(indicator.points[index] for index in indexes))
        changes.extend(edits.update(indicator, points=points))
        keys.extend((indicator.id, count + offset) for offset in range(len(indexes)))
    return tuple(changes), tuple(keys)


def _delete(project: Project, record_type: type[Record], rows: Sequence[PointRow]) -> Changes:
    """Deletes points, and a series with its last one."""
    changes: list[Change] = []
    for indicator, indexes in _by_indicator(rows):
        kept = tuple(p for index, p in enumerate(indicator.points) if index not in indexes)
        changes.extend(
            edits.update(indicator, points=kept) if kept else edits.delete(project, Indicator, [indicator.id])
        )
    return tuple(changes)


def _by_indicator(rows: Sequence[PointRow]) -> list[tuple[Indicator, list[int]]]:
    """Each indicator with the indexes of its points among the rows."""
    by_id: dict[str, tuple[Indicator, list[int]]] = {}
    for row in sorted(rows, key=lambda row: row.index):
        by_id.setdefault(row.id, (row.indicator, []))[1].append(row.index)
    return list(by_id.values())


INDICATORS = Table(
    key="indicators",
    title=QT_TRANSLATE_NOOP("Tables", "Indicators"),
    record_type=Indicator,
    columns=COLUMNS,
    first_sort="date",
    base_key=lambda row: (row.indicator.order, row.id, row.point.date.sort_key, row.index),
    depends_on=(Source,),
    create=_create,
    typed_first="value",
    empty=QT_TRANSLATE_NOOP("Tables", "No indicator yet: add a value with Insert > Indicator value."),
    rows_of=point_rows,
    duplicate=_duplicate,
    delete=_delete,
)
