"""What a table is: its columns, how its rows come out of records, how rows are made and unmade."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from models import edits
from models.project import Project
from models.records import Record
from ui.tables.column import Cells, Changes, Column, Row

Key = Any
"""Identifies a row while its record changes: the record's id, or (indicator id, index of the point)."""


def record_row(record: Record) -> Iterator[tuple[Key, Row]]:
    """The usual case: a record is a row."""
    yield record.id, record


def delete_records(project: Project, record_type: type[Record], rows: Sequence[Row]) -> Changes:
    return edits.delete(project, record_type, [row.id for row in rows])


class Table(msgspec.Struct, frozen=True):
    """One tab. Every row has `id`, the id of the record that it shows or is part of."""

    key: str
    title: str
    """Marked for translation in the context `Tables`, like the other texts."""
    record_type: type[Record]
    columns: tuple[Column, ...]
    first_sort: str
    """Key of the column that sorts a table never sorted before."""
    base_key: Callable[[Row], Any]
    """The order of rows that the sorted column leaves equal."""
    depends_on: tuple[type[Record], ...]
    """Other records whose texts appear in the cells."""
    typed_first: str
    """Key of the column that a new row opens."""
    empty: str
    """What an empty table says."""
    create: Callable[[Cells, Row | None], tuple[Changes, Key]] | None = None
    """Adds a row (near the current one, where that matters): the changes, and the new row's key. Unless rows
    are typed in an empty last one."""
    rows_of: Callable[[Record], Iterator[tuple[Key, Row]]] = record_row
    in_order: Callable[[Project], Sequence[Record]] | None = None
    """The records by `base_key`, where the project has them so and each is a row."""
    duplicate: Callable[[Cells, Sequence[Row]], tuple[Changes, tuple[Key, ...]]] | None = None
    delete: Callable[[Project, type[Record], Sequence[Row]], Changes] = delete_records
    new_row_hint: str = ""
    """Shown in a last row in which typing adds a row; none without it."""
    new_row_needs: tuple[str, ...] = ()
    """Keys of the columns that can be typed in that last row, in this order; it takes all of them."""
    create_typed: Callable[[Cells, Mapping[str, str]], tuple[Changes, Key | None]] | None = None
    """Adds a row from the texts typed in that last row, by column; no changes and None as long as one is
    missing. Raises CellError."""
    new_row_start: Callable[[Cells, Row | None], dict[str, str]] | None = None
    """What the last row holds before anything is typed in it (near the current row)."""
    add_text: str = ""
    """What the undo step of adding a row there is called."""

    @property
    def is_row_per_record(self) -> bool:
        """Whether each record is one row, whose key is its id."""
        return self.rows_of is record_row

    def first_key(self, record_id: str) -> Key:
        """Of the first row of a record."""
        return record_id if self.is_row_per_record else (record_id, 0)

    def position(self, key: str) -> int:
        """Index of a column."""
        return next(index for index, column in enumerate(self.columns) if column.key == key)

    def rows(self, project: Project) -> Iterator[tuple[Key, Row]]:
        """Every row of a project."""
        for record in project.table(self.record_type).values():
            yield from self.rows_of(record)


def new_keys(changes: Changes) -> tuple[Key, ...]:
    """Ids of the records that changes add."""
    return tuple(change.record.id for change in changes if change.before is None)
