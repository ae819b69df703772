"""Rows as tab-separated text, as spreadsheets copy and paste them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import msgspec

from models import edits
from models.formats import rows
from models.project import Change, Project
from models.records import RECORD_TYPES, Event, Record, Status
from models.text import folded
from ui.errors import row_problem_text
from ui.i18n import translate
from ui.tables.column import CONTEXT, CellError, Cells, Changes, Column, Row
from ui.tables.draft import missing_columns
from ui.tables.fields import read_date
from ui.tables.table import Key, Table


class Pasted(msgspec.Struct, frozen=True):
    """What a block of text stands for: the changes, the new rows' keys, and the lines that were left out."""

    changes: Changes
    keys: tuple[Key, ...]
    problems: tuple[str, ...]


def copied(cells: Cells, columns: Sequence[Column], copied_rows: Sequence[Row]) -> str:
    """One line for each row, its cells as they could be typed."""
    lines = (
        "\t".join(_one_line(column.editable_text(cells, row)) for column in columns) for row in copied_rows
    )
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def pasted(cells: Cells, table: Table, columns: Sequence[Column], text: str) -> Pasted:
    """New rows from a block of text; without a heading its columns are `columns`, in this order.

    The lines are read one after the other on a copy of the project, so that a side or an actor that several
    of them name is created once.
    """
    try:
        lines = _lines(text)
    except csv.Error:
        return Pasted((), (), (translate("Tables", "The text on the clipboard cannot be read as rows."),))
    if lines and table.record_type is Event and set(rows.REQUIRED) <= set(lines[0]):
        return _imported(cells, lines)
    headed = _headed(table, lines[0]) if lines else None
    if headed is not None:
        lines = lines[1:]
    scratch = _Scratch(cells.project)
    scratch_cells = msgspec.structs.replace(cells, project=scratch.project)
    keys: list[Key] = []
    problems: list[str] = []
    for number, line in enumerate(lines, 1 if headed is None else 2):
        try:
            changes, key = _row_changes(scratch_cells, table, headed or columns, line)
        except CellError as error:
            found = translate("Tables", "Row {number}: {problem}")
            problems.append(found.format(number=number, problem=error))
            continue
        scratch.apply(changes)
        keys.append(key)
    return Pasted(scratch.changes(), tuple(keys), tuple(problems))


def _lines(text: str) -> list[list[str]]:
    """The cells of each line that says something; raises csv.Error, as for a cell that is far too long."""
    # None: lines may end as on any system.
    reader = csv.reader(io.StringIO(text, newline=None), dialect="excel-tab")
    return [line for line in reader if any(map(str.strip, line))]


def _imported(cells: Cells, lines: Sequence[Sequence[str]]) -> Pasted:
    """A block with the heading of the CSV format is read as an import is, sources included."""
    numbered = (
        (number, _with_status(cells, dict(zip(lines[0], line, strict=False))))
        for number, line in enumerate(lines[1:], 2)
    )
    result = rows.read_rows(numbered, cells.project, cells.today, cells.day_first)
    added = (change.after for change in result.changes if change.before is None)
    keys = tuple(record.id for record in added if isinstance(record, Event))
    return Pasted(result.changes, keys, tuple(map(row_problem_text, result.problems)))


def _with_status(cells: Cells, line: dict[str, str]) -> dict[str, str]:
    """A line that tells no status of what is yet to come tells that it is planned, as where it is typed."""
    if line.get("status", "").strip():
        return line
    try:
        date = read_date(cells, line["date"])
    except CellError:
        return line
    status = edits.proposed_status(cells.project, date, cells.today)
    return {**line, "status": status} if status is Status.PLANNED else line


def _headed(table: Table, line: Sequence[str]) -> list[Column | None] | None:
    """The columns that a heading names, those it does not know as None; None if it is no heading."""
    by_name = {folded(translate(CONTEXT, column.title)): column for column in table.columns}
    by_name |= {column.key: column for column in table.columns}
    found = [by_name.get(folded(text.strip())) for text in line]
    return found if sum(column is not None for column in found) * 2 > len(line) else None


def _row_changes(
    cells: Cells, table: Table, columns: Sequence[Column | None], line: Sequence[str]
) -> tuple[Changes, Key]:
    """The changes that add a row with the texts of a line; read-only columns are passed over."""
    texts = {
        column.key: (column, text)
        for column, text in zip(columns, line, strict=False)
        if column is not None and column.parse is not None and text.strip()
    }
    if table.create_typed is not None:
        needed = {name: texts.pop(name)[1].strip() for name in table.new_row_needs if name in texts}
        changes, key = table.create_typed(cells, needed)
        if key is None:
            raise CellError(missing_columns(table, needed))
    else:
        assert table.create is not None
        changes, key = table.create(cells, None)
    for column, text in texts.values():
        row = _row_after(table, changes, key)
        assert column.parse is not None
        changes = (*changes, *column.parse(cells, row, text.strip()))
    return changes, key


def _row_after(table: Table, changes: Changes, key: Key) -> Row:
    """The new row as it stands after the changes so far."""
    for change in reversed(changes):
        if isinstance(change.after, table.record_type):
            found = dict(table.rows_of(change.after))
            if key in found:
                return found[key]
    raise KeyError(key)


class _Scratch:
    """A copy of a project to try changes on, and what they come to in the end."""

    def __init__(self, project: Project) -> None:
        self.project = project.copy()
        self._first: dict[tuple[str, str], Record | None] = {}

    def apply(self, changes: Changes) -> None:
        for change in changes:
            self._first.setdefault((change.record.table, change.record.id), change.before)
        self.project.apply(changes)

    def changes(self) -> tuple[Change, ...]:
        """One change for each record: from what it was to what it is."""
        types = {kind.table: kind for kind in RECORD_TYPES}
        return tuple(
            Change(before, self.project.find(types[table], record_id))
            for (table, record_id), before in self._first.items()
        )
