"""Cells about which the sources of an event differ."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial

from msgspec.structs import replace

from models.evidence.conflicts import Conflict, conflicts
from models.records import Event
from ui.given import value_words
from ui.i18n import translate
from ui.labels import field_name
from ui.sources.names import short_names
from ui.tables.column import Cells, Column

_FIELDS = {
    "date": ("date", "time"),
    "place": ("place",),
    "title": ("title",),
    "status": ("status",),
    "duration": ("duration_minutes",),
}
"""The fields that a column of events shows, by its key."""


def doubted(columns: Iterable[Column]) -> tuple[Column, ...]:
    """The columns of events; those that show what sources give say where they differ."""
    return tuple(
        replace(column, doubt=partial(_doubt, _FIELDS[column.key])) if column.key in _FIELDS else column
        for column in columns
    )


class _LastConflicts:
    """Those of the event asked for last: the cells of a row are painted one after the other."""

    def __init__(self) -> None:
        self._event: Event | None = None
        self._found: tuple[Conflict, ...] = ()

    def of(self, event: Event) -> tuple[Conflict, ...]:
        if event is not self._event:
            self._event, self._found = event, conflicts(event)
        return self._found


_conflicts = _LastConflicts()


def _doubt(fields: Collection[str], cells: Cells, event: Event) -> str:
    """Who says what about the fields; empty where nobody contradicts."""
    found = [conflict for conflict in _conflicts.of(event) if conflict.field in fields]
    return "\n".join(_words(cells, conflict) for conflict in found)


def _words(cells: Cells, conflict: Conflict) -> str:
    choices = [choice for choice in conflict.choices if choice.sources]
    names = short_names(cells.project, [source for choice in choices for source in choice.sources])
    heading = translate("Tables", "{field} according to the sources:")
    lines = [heading.format(field=field_name(conflict.field))]
    for choice in choices:
        said_by = "; ".join(names[source] for source in choice.sources)
        lines.append(f"{value_words(conflict.field, choice.text)} — {said_by}")
    return "\n".join(lines)
