"""The rows of a table, and which of them are shown in which order.

A proxy model would compare rows through Qt, which takes seconds for large projects. Here sort keys are cached
by column and row, the rows are filtered in their base order, and only the hits are sorted.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from models.project import Change, Project
from models.records import Record
from ui.tables.column import Cells, Column, Row
from ui.tables.ranks import TextRanks
from ui.tables.sorting import SortPlace, sort_key_reader
from ui.tables.table import Key, Table

RowFilter = Callable[[Iterable[Row]], Iterable[Row]]
"""Gives those of the rows that are to be shown."""


class Ordering:
    """Rows by key; the filter and the sorted column are the model's choice."""

    def __init__(self, table: Table) -> None:
        self.rows: dict[Key, Row] = {}
        self.column: Column = table.columns[table.position(table.first_sort)]
        self.is_ascending = True
        self.filter: RowFilter | None = None
        """None shows all rows."""
        self.kept: set[Key] = set()
        """Rows that are shown whatever the filter says."""
        self._table = table
        self._base: list[Key] | None = None
        self._keys: dict[str, dict[Key, Any]] = {}
        """By column and row."""
        self._ranks: dict[str, TextRanks] = {}

    # ---- rows --------------------------------------------------------------------------------------

    def load(self, project: Project) -> None:
        """Hold the rows of a project, and nothing of another."""
        if self._table.is_row_per_record:
            self.rows = dict(project.table(self._table.record_type))
        else:
            self.rows = dict(self._table.rows(project))
        self._ranks.clear()
        self.forget_keys()

    def forget_keys(self) -> None:
        """What rows show has changed without the rows."""
        self._keys.clear()
        self._base = None

    def take(self, changes: Sequence[Change]) -> set[Key]:
        """Put the changed rows in; gives the keys of rows that are new, different or gone."""
        first: dict[str, Record | None] = {}
        last: dict[str, Record | None] = {}
        for change in changes:
            first.setdefault(change.record.id, change.before)
            last[change.record.id] = change.after
        before, after = self._rows_of(first.values()), self._rows_of(last.values())
        touched = before.keys() | after.keys()
        for key in touched:
            self.rows.pop(key, None)
            for known in self._keys.values():
                known.pop(key, None)
        self.rows.update(after)
        self._base = None
        return touched

    def _rows_of(self, records: Iterable[Record | None]) -> dict[Key, Row]:
        return dict(row for record in records if record is not None for row in self._table.rows_of(record))

    # ---- order -------------------------------------------------------------------------------------

    def arranged(self, cells: Cells) -> list[Key]:
        """The keys to show, in order."""
        hits = self._passing_in_order(cells.project)
        hits.sort(key=self._sort_keys(cells, hits).__getitem__, reverse=not self.is_ascending)
        return hits

    def _passing_in_order(self, project: Project) -> list[Key]:
        if self.filter is None or self.kept or self._table.in_order is None:
            return self.passing(self._base_order(project))
        return [row.id for row in self.filter(self._table.in_order(project))]

    def passing(self, keys: Sequence[Key]) -> list[Key]:
        """The keys of rows that the filter lets through."""
        if self.filter is None:
            return list(keys)
        rows = self.rows
        shown = set(map(id, self.filter([rows[key] for key in keys])))
        return [key for key in keys if id(rows[key]) in shown or key in self.kept]

    def mended(self, cells: Cells, order: Sequence[Key], keys: Iterable[Key]) -> list[Key]:
        """An order with some more rows, each found its place by bisection."""
        read, base, rows = sort_key_reader(self.column, cells), self._table.base_key, self.rows

        def place(key: Key) -> SortPlace:
            row = rows[key]
            return SortPlace(read(row), base(row), self.is_ascending)

        found = list(order)
        for key in keys:
            insort(found, key, key=place)
        return found

    def _base_order(self, project: Project) -> list[Key]:
        """Every row, in the order in which those stand that the sorted column leaves equal."""
        if self._base is None:
            if self._table.in_order is not None:
                self._base = [record.id for record in self._table.in_order(project)]
            else:
                base = self._table.base_key
                self._base = sorted(self.rows, key=lambda key: base(self.rows[key]))
        return self._base

    def _sort_keys(self, cells: Cells, hits: Sequence[Key]) -> Mapping[Key, Any]:
        """What the rows sort by in the sorted column."""
        known = self._keys.setdefault(self.column.key, {})
        if len(known) < len(self.rows):
            missing = [key for key in hits if key not in known]
            if self.column.sort_key is None:
                self._rank(cells, missing, hits, known)
            else:
                read = self.column.sort_key
                known.update({key: read(cells, self.rows[key]) for key in missing})
        return known

    def _rank(
        self, cells: Cells, missing: Sequence[Key], hits: Sequence[Key], known: dict[Key, float]
    ) -> None:
        """Number the texts of rows, and those of all the others again where that changes their numbers."""
        ranks = self._ranks.setdefault(self.column.key, TextRanks(cells.language))
        read, edition = self.column.text, ranks.edition
        numbers = ranks.of([read(cells, self.rows[key]) for key in missing])
        if known and ranks.edition != edition:
            known.clear()
            missing, numbers = hits, ranks.of([read(cells, self.rows[key]) for key in hits])
        known.update(zip(missing, numbers, strict=True))
