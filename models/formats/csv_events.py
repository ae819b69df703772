"""Events and their sources as CSV: the table that other programs, and other desks, exchange.

Written tables are UTF-8 with a byte order mark (spreadsheets need it), commas, one row for each event - and
one more for each further source of an event, which reading joins again. Dates are EDTF, kinds and
participants are names. Roles, locators and quotations have no column: the project file keeps those.

A text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`) is written behind an
apostrophe, which reading takes away again: safe there, and the same text here.
"""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections.abc import Iterator, Sequence

import msgspec

from models.citations.authors import TABLE, authors_text
from models.formats.cells import CellError, guarded, unguarded
from models.formats.drafts import COLUMNS, REQUIRED, Row
from models.formats.results import ImportResult, RowProblem
from models.formats.rows import read_rows
from models.project import Project
from models.records import Actor, Citation, Event, Kind, Record
from models.text import folded, shortened

DELIMITERS = (",", ";", "\t")
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_SHOWN = 60
"""Characters of a line that a message has room for."""


# ---- reading ------------------------------------------------------------------------------------------


def read(data: bytes, project: Project, today: datetime.date, day_first: bool = True) -> ImportResult:
    """The changes that add the events of a CSV file to a project; never raises for any bytes.

    UTF-8 or UTF-16 with its mark, else Windows-1252, which a warning tells. The delimiter is the one of `,`,
    `;` and tab that makes sense of the first row, whose names may be in any case and order.
    """
    try:
        text, encoding = _decode(data)
        table = _Table(text)
    except CellError as error:
        return ImportResult(problems=(RowProblem(0, "", error.code, error.found),))
    missing = [RowProblem(table.header_line, name, "missing_column") for name in table.missing]
    if missing:
        return ImportResult(problems=tuple(missing), unknown_columns=table.unknown)
    result = read_rows(table.rows(), project, today, day_first)
    first = (RowProblem(0, "", "encoding", taken=encoding, is_warning=True),) if encoding else ()
    problems = sorted((*table.problems, *result.problems), key=lambda problem: problem.line)
    return msgspec.structs.replace(result, problems=(*first, *problems), unknown_columns=table.unknown)


def _decode(data: bytes) -> tuple[str, str]:
    """The text, and the name of its encoding if that had to be guessed."""
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise CellError("spreadsheet", "")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text, encoding = data.decode("utf-16", "replace"), ""
    else:
        try:
            text, encoding = data.decode("utf-8-sig"), ""
        except UnicodeDecodeError:
            text, encoding = data.decode("cp1252", "replace"), "Windows-1252"
    if "\0" in text:
        raise CellError("not_text", "")
    if not text.strip():
        raise CellError("empty_file", "")
    return text, encoding


class _Table:
    """The rows of a CSV text under the names of the first one."""

    def __init__(self, text: str) -> None:
        separator = _SEPARATOR_LINE.match(text)
        self._text = text
        delimiters = (separator[1],) if separator else DELIMITERS
        headers = [(delimiter, *_header(text, delimiter, separator is not None)) for delimiter in delimiters]
        self._delimiter, self.header_line, names = max(
            headers, key=lambda header: len({_column(name) for name in header[2]}.intersection(COLUMNS))
        )
        self._columns = [_column(name) for name in names]
        for column in COLUMNS:
            if self._columns.count(column) > 1:
                raise CellError("repeated_column", column)
        pairs = zip(names, self._columns, strict=True)
        self.unknown = tuple(name.strip() for name, column in pairs if column and column not in COLUMNS)
        self.missing = [name for name in REQUIRED if name not in self._columns]
        self.problems: list[RowProblem] = []

    def rows(self) -> Iterator[tuple[int, Row]]:
        """The rows below the header with their line numbers; a row of the wrong shape goes to `problems`."""
        width = len(self._columns)
        for line, cells, problem in _records(self._text, self._delimiter):
            if line <= self.header_line or not any(cell.strip() for cell in cells):
                if problem:
                    self.problems.append(RowProblem(line, "", problem))
            elif problem:
                first = cells[0].strip().split("\n")[0]
                self.problems.append(RowProblem(line, "", problem, shortened(first, _SHOWN)))
            elif any(cell.strip() for cell in cells[width:]):
                self.problems.append(RowProblem(line, "", "too_many_cells", str(len(cells)), str(width)))
            else:
                yield line, {name: unguarded(cell) for name, cell in zip(self._columns, cells, strict=False)}


def _header(text: str, delimiter: str, skip_first: bool) -> tuple[int, list[str]]:
    """Line and names of the first row with any text, after the `sep=` line if there is one."""
    records = _records(text, delimiter)
    if skip_first:
        next(records)
    for line, cells, _problem in records:
        if any(cell.strip() for cell in cells):
            return line, cells
    return 1, []


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str], str]]:
    """Line on which each row starts, its cells, and what is wrong with it, after which no more rows come."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line, held, spans_lines = 1, None, False
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error:
            if held:
                yield held
            yield line, [], "bad_csv"
            return
        if held:
            yield held
        held = line, cells, ""
        spans_lines = reader.line_num > line
        line = reader.line_num + 1
    if held is not None:
        # A quotation mark that is opened and never closed swallows every row below it.
        swallowed = spans_lines and text.count('"') % 2
        yield held[0], held[1], "open_quote" if swallowed else ""


def _column(name: str) -> str:
    return re.sub(r"[\s_-]+", "_", folded(name.strip()))


# ---- writing ------------------------------------------------------------------------------------------


def write(project: Project) -> bytes:
    """Every event, in the order of time, with its sources."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for event in project.events_in_order:
        kind = _name(project, Kind, event.kind)
        names = "|".join(_name(project, Actor, p.actor) for p in event.participants)
        cells = _event_cells(event, kind, names)
        clock = event.time, event.timezone
        for citation in event.citations or (None,):
            row = (*cells, *_source_cells(project, citation), *clock)
            writer.writerow([guarded(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", "replace")


def _name(project: Project, record_type: type[Record], record_id: str) -> str:
    """The name that means this record alone; its id where that would be two names."""
    label = project.names(record_type).label(record_id)
    return record_id if "|" in label else label


def _event_cells(event: Event, kind: str, participants: str) -> Sequence[str]:
    minutes = "" if event.duration_minutes is None else str(event.duration_minutes)
    place, title, notes = event.place, event.title, event.notes
    return event.date.edtf, kind, event.status, participants, place, title, minutes, notes


def _source_cells(project: Project, citation: Citation | None) -> Sequence[str]:
    if citation is None:
        return ("",) * 5
    source = project.sources[citation.source]
    issued = source.issued.edtf if source.issued else ""
    publisher = source.published_in
    return source.title, authors_text(source.author, TABLE), publisher, issued, source.url
