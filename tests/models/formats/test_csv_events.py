"""CSV in and out: encodings, delimiters, damaged tables, and tables there and back."""

from __future__ import annotations

import datetime
import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import validation
from models.dates import parse_edtf
from models.defaults import new_project
from models.formats import csv_events, exporters
from models.formats.results import ImportResult, RowProblem
from models.project import Project
from models.records import Event, Kind, Name, Status

TODAY = datetime.date(2026, 1, 15)


def read(text: str | bytes, project: Project | None = None) -> ImportResult:
    data = text.encode() if isinstance(text, str) else text
    project = project or new_project("en")
    result = csv_events.read(data, project, TODAY)
    assert validation.check(project, result.changes) == []
    return result


def events(result: ImportResult) -> list[Event]:
    return [change.record for change in result.changes if isinstance(change.record, Event)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(delimiter: str, newline: str) -> None:
    lines = (
        "date,kind,title,participants",
        "2025-02-12,call,First; second\ttitle,A|B",
        "2025-02-13,call,,A|B",
    )
    text = "".join(f"{line}{newline}" for line in lines)
    if delimiter != ",":
        text = text.replace(delimiter, " ").replace(",", delimiter)
    first, second = events(read(text))
    assert first.title.startswith("First")
    assert (second.date.edtf, len(second.participants)) == ("2025-02-13", 2)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    result = read("date,kind,title\n2025-02-12,call,Élysée à l’été\n".encode(encoding))
    assert events(result)[0].title == "Élysée à l’été"
    warned = (RowProblem(0, "", "encoding", taken="Windows-1252", is_warning=True),)
    assert result.problems == (warned if encoding == "cp1252" else ())


def test_the_header_may_be_written_freely() -> None:
    result = read("\n KIND ,Duration minutes,mood,Date,\ncall,90,good,2025-02-12,\n")
    assert result.unknown_columns == ("mood",)
    assert events(result)[0].duration_minutes == 90


def test_the_first_line_of_a_spreadsheet_may_name_the_delimiter() -> None:
    result = read("sep=;\r\ndate;kind\r\n2025-02-12;call\r\nbad;call\r\n")
    assert result.imported == 1
    assert result.errors[0].line == 4


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"\n \n", "empty_file"),
        (b"PK\x03\x04....", "spreadsheet"),
        (b"\xd0\xcf\x11\xe0....", "spreadsheet"),
        (b"date,kind\n2025,ca\0ll\n", "not_text"),
        (b"date,kind,Date\n2025,call,2026\n", "repeated_column"),
    ],
)
def test_tables_that_are_none(data: bytes, code: str) -> None:
    result = read(data)
    assert [problem.code for problem in result.problems] == [code]
    assert result.changes == ()


def test_columns_that_must_be_there() -> None:
    result = read("title,kinds\nx,call\n")
    assert [(problem.column, problem.code) for problem in result.problems] == [
        ("date", "missing_column"),
        ("kind", "missing_column"),
    ]
    assert result.unknown_columns == ("kinds",)


def test_line_numbers_count_quoted_line_breaks() -> None:
    result = read('date,kind,title\n2025-02-12,call,"two\nlines"\n\nbad,call,\n')
    assert (events(result)[0].title, result.errors[0].line) == ("two\nlines", 5)


def test_ragged_rows() -> None:
    result = read("date,kind,title\n2025-02-12,call\n2025-02-13,call,x,,\n2025-02-14,call,a,b\n")
    assert result.imported == 2
    assert result.errors == (RowProblem(4, "", "too_many_cells", "4", "3"),)


def test_an_open_quotation_mark_does_not_swallow_rows_unseen() -> None:
    result = read('date,kind,title\n2025-02-12,call,a\n2025-02-13,call,"b\n2025-02-14,call,c\n')
    assert result.imported == 1
    assert result.errors == (RowProblem(3, "", "open_quote", "2025-02-13"),)


def test_an_inch_mark_is_text() -> None:
    assert events(read('date,kind,title\n2025-02-12,call,a 5" gun\n'))[0].title == 'a 5" gun'


def test_a_huge_cell_ends_the_reading_with_a_message() -> None:
    result = read(f"date,kind,title\n2025-02-12,call,a\n2025-02-13,call,{'x' * 200_000}\n2025-02-14,call,c\n")
    assert result.imported == 1
    assert result.errors == (RowProblem(3, "", "bad_csv"),)
    assert read("date,kind," + "x" * 200_000).errors[0].code == "missing_column"


def test_ten_thousand_rows_take_seconds_at_most() -> None:
    day = datetime.date(2000, 1, 1).toordinal()
    rows = "".join(
        f"{datetime.date.fromordinal(day + number % 3000)},call,Actor {number % 50}|Actor {number % 7},"
        f"{number},https://example.org/{number % 300}\n"
        for number in range(10_000)
    )
    start = time.process_time()
    result = read(f"date,kind,participants,title,source_url\n{rows}")
    assert time.process_time() - start < 5
    assert (result.imported, result.problems) == (10_000, ())


def test_there_and_back(project: Project) -> None:
    data = csv_events.write(project)
    assert read(data, project).already_there == 8 * 2 + 1 + 1  # a row for each source, or one without
    empty = Project()
    result = read(data, empty)
    assert (result.imported, result.errors) == (10, ())
    empty.apply(result.changes)
    assert csv_events.write(empty) == data


def test_names_that_would_be_misread_are_written_with_their_ids(project: Project) -> None:
    project.actors["witkoff"] = msgspec.structs.replace(project.actors["witkoff"], name="Witkoff | envoy")
    project.kinds["call"] = msgspec.structs.replace(project.kinds["call"], name="Meeting")
    text = csv_events.write(project).decode("utf-8-sig")
    assert "2025-12-19/2025-12-21,Envoys,planned,witkoff,Miami" in text
    assert "2025-02-12,Meeting (call),held" in text
    assert read(text, project).changes == ()


def test_times_and_zones_are_columns_that_may_be_missing(project: Project) -> None:
    call = msgspec.structs.replace(project.events["call-7"], time="18:00", timezone="America/New_York")
    project.events["call-7"] = call
    data = csv_events.write(project)
    empty = Project()
    empty.apply(read(data, empty).changes)
    (again,) = [event for event in empty.events.values() if event.time]
    assert (again.date.edtf, again.time, again.timezone) == ("2025-08-18", "18:00", "America/New_York")
    assert csv_events.write(empty) == data
    without = read("date,kind,Time Zone\n2025-08-18,call,UTC\n")
    assert without.unknown_columns == ("Time Zone",)
    assert (events(without)[0].time, events(without)[0].timezone) == ("", "")


@pytest.mark.parametrize(
    ("date", "time", "zone", "column", "code"),
    [
        ("2025-08-18", "25:00", "", "time", "bad_time"),
        ("2025-08-18", "18:00", "Moscow time", "timezone", "unknown_zone"),
        ("2025-08", "18:00", "", "time", "time_of_inexact_date"),
    ],
)
def test_times_and_zones_that_cannot_be_read(date: str, time: str, zone: str, column: str, code: str) -> None:
    result = read(f"date,kind,time,timezone\n{date},call,{time},{zone}\n2025-08-19,call,18 h,europe/moscow\n")
    assert [(problem.line, problem.column, problem.code) for problem in result.errors] == [(2, column, code)]
    assert [(event.time, event.timezone) for event in events(result)] == [("18:00", "Europe/Moscow")]


TRICKY = ["=1+1", "+33", "-5", "@POTUS", "'=x", "''", "a\nb", 'q"q', "x;y", "é", "'tis"]


@pytest.mark.parametrize("title", TRICKY)
def test_no_text_becomes_a_formula_and_every_text_comes_back(title: str) -> None:
    project = new_project("en")
    project.events["e"] = Event(id="e", date=parse_edtf("2025"), kind="call", status=Status.HELD, title=title)
    data = csv_events.write(project)
    cell = data.decode("utf-8-sig").split("\r\n")[1].split(",")[5]
    assert cell[0] not in "=+-@"
    assert events(read(data))[0].title == title


def test_authors_and_order(project: Project) -> None:
    author = (Name(family="Ravid", given="Barak"), Name(literal="TASS"))
    project.sources["readout"] = msgspec.structs.replace(project.sources["readout"], author=author)
    lines = csv_events.write(project).decode("utf-8-sig").split("\r\n")
    assert lines[0] == ",".join(csv_events.COLUMNS)
    assert 'Readout,"Ravid, Barak|TASS",Kremlin' in lines[1]
    assert [line[:10] for line in lines[1:-1]] == sorted(line[:10] for line in lines[1:-1])


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=80), st.booleans())
def test_no_bytes_raise(data: bytes, headed: bool) -> None:
    read((b"date,kind,participants,source_url,source_date\n" if headed else b"") + data)


@settings(max_examples=100, deadline=None)
@given(st.text("\"\n\r,;|2025-call a'=", max_size=60))
def test_no_table_raises(text: str) -> None:
    result = read(f"date,kind,participants,source_title\n2025-02-12,call,A|B,T\n{text}")
    assert all(isinstance(problem, RowProblem) for problem in result.problems)


def test_the_tables_of_formats(project: Project) -> None:
    exporter = exporters.exporter(".CSV")
    assert exporter is not None
    assert exporters.exporter(".docx") is None
    assert exporter.code == "csv"
    assert csv_events.read(exporter.write(project), project, TODAY).imported == 0
    assert project.ordered(Kind)
