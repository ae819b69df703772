"""The cells of one row, read: all that can be wrong with a row is found here, before it adds anything."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec

from models.citations.authors import TABLE, read_authors
from models.dates import DateError, EventDate
from models.dates.typed import read as read_typed_date
from models.formats.cells import (
    CellError,
    read_clock,
    read_list,
    read_minutes,
    read_status,
    read_timezone,
)
from models.formats.results import RowProblem
from models.matching import AmbiguousName
from models.records import Source, Status

COLUMNS = (
    "date",
    "kind",
    "status",
    "participants",
    "place",
    "title",
    "duration_minutes",
    "notes",
    "source_title",
    "source_author",
    "source_publisher",
    "source_date",
    "source_url",
    "time",
    "timezone",
)
REQUIRED = ("date", "kind")

Row = Mapping[str, str]
"""Text by column; a column that is not there is empty."""

T = TypeVar("T")


class Draft(msgspec.Struct, frozen=True):
    """A row whose cells could all be read; kind and participants by the texts that name them."""

    cells: Row
    date: EventDate
    kind: str
    status: Status
    participants: tuple[str, ...]
    duration_minutes: int | None
    time: str
    timezone: str
    source: Source | None
    """Without an id; None if the row describes none."""


class DraftReader:
    """Reads rows one after the other; `check_kind` and `check_actor` raise AmbiguousName."""

    def __init__(
        self,
        today: datetime.date,
        day_first: bool,
        check_kind: Callable[[str], object],
        check_actor: Callable[[str], object],
    ) -> None:
        self._today = today
        self._day_first = day_first
        self._check_kind = check_kind
        self._check_actor = check_actor
        self._dates: dict[str, tuple[EventDate, ...]] = {}
        self._line = 0
        self.problems: list[RowProblem] = []

    def read(self, line: int, row: Row) -> Draft | None:
        """The draft of a row, or None after noting every cell that cannot be read."""
        self._line, before = line, len(self.problems)
        cells = {column: row.get(column, "").strip() for column in COLUMNS}
        date = self._cell(cells, "date", self._date)
        self._cell(cells, "kind", self._kind)
        status = self._cell(cells, "status", read_status)
        participants = self._cell(cells, "participants", self._participants)
        minutes = self._cell(cells, "duration_minutes", read_minutes)
        time = self._cell(cells, "time", read_clock)
        timezone = self._cell(cells, "timezone", read_timezone)
        if date is not None and time and not date.is_one_day:
            self.refuse("time", "time_of_inexact_date", cells["time"])
        issued = self._cell(cells, "source_date", self._date) if cells["source_date"] else None
        if any(not problem.is_warning for problem in self.problems[before:]):
            return None
        assert date is not None
        assert status is not None
        source = _source(cells, issued)
        return Draft(
            cells=cells,
            date=date,
            kind=cells["kind"],
            status=status,
            participants=participants or (),
            duration_minutes=minutes,
            time=time or "",
            timezone=timezone or "",
            source=source,
        )

    def warn(self, column: str, code: str, found: str, taken: str = "") -> None:
        """Note something about the row read last that does not keep it out."""
        self.problems.append(RowProblem(self._line, column, code, found, taken, is_warning=True))

    def refuse(self, column: str, code: str, found: str, taken: str = "") -> None:
        """Note why the row read last is left out."""
        self.problems.append(RowProblem(self._line, column, code, found, taken))

    def _cell(self, cells: Row, column: str, read: Callable[[str], T]) -> T | None:
        try:
            value = read(cells[column])
        except CellError as error:
            self.refuse(column, error.code, error.found, error.taken)
            return None
        if isinstance(value, EventDate) and len(self._dates[cells[column]]) > 1:
            self.warn(column, "ambiguous_date", cells[column], value.edtf)
        return value

    def _date(self, text: str) -> EventDate:
        if not text:
            raise CellError("no_date", text)
        if text not in self._dates:
            try:
                self._dates[text] = read_typed_date(text, self._today, self._day_first)
            except DateError as error:
                raise CellError(error.code, text) from error
        return self._dates[text][0]

    def _kind(self, text: str) -> None:
        if not text:
            raise CellError("no_kind", text)
        _check(self._check_kind, text)

    def _participants(self, text: str) -> tuple[str, ...]:
        names = read_list(text)
        for name in names:
            _check(self._check_actor, name)
        return names


def _check(check: Callable[[str], object], name: str) -> None:
    try:
        check(name)
    except AmbiguousName as error:
        raise CellError("ambiguous_name", error.text, ", ".join(error.labels)) from None


def _source(cells: Row, issued: EventDate | None) -> Source | None:
    if not any(cells[column] for column in COLUMNS if column.startswith("source_")):
        return None
    publisher = cells["source_publisher"]
    return Source(
        id="",
        type="article-newspaper" if publisher else "webpage",
        title=cells["source_title"],
        author=read_authors(cells["source_author"], TABLE),
        container_title=publisher,
        issued=issued,
        url=cells["source_url"],
    )
