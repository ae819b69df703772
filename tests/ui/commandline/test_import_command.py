"""`import`: tables into a project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models import storage
from models.dates import parse_edtf
from models.records import Status

Cli = Callable[..., Any]

HEADER = "date,kind,status,participants,place,title,duration_minutes,notes,source_title,source_url\n"
GOOD = (
    "2025-02-12,Call,held,Donald Trump|Vladimir Putin,,First call,90,,A report,https://example.org/report\n"
    "2025-03-18,Call,held,Donald Trump|Vladimir Putin,,Second call,,,,\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    def write(text: str, name: str = "events.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_table_becomes_a_new_project(cli: Cli, table: Callable[..., Path], tmp_path: Path) -> None:
    out = tmp_path / "contacts.entrevue"
    result = cli("import", table(HEADER + GOOD), "-o", out)
    project = storage.load(out)

    assert (result.status, result.err) == (0, "")
    assert result.out == f"{out}: 2 events imported\n"
    assert project.info.title == "contacts"
    first = project.events_in_order[0]
    assert first.date == parse_edtf("2025-02-12")
    assert (first.title, first.status, first.duration_minutes) == ("First call", Status.HELD, 90)
    assert [project.actors[p.actor].name for p in first.participants] == ["Donald Trump", "Vladimir Putin"]
    assert [source.url for source in project.sources.values()] == ["https://example.org/report"]


def test_several_tables_add_to_a_project_that_is_there(
    cli: Cli, table: Callable[..., Path], project_path: Path
) -> None:
    before = len(storage.load(project_path).events)
    more = table("date,kind\n2025-12-01,Call\n", "more.csv")
    result = cli("import", table(HEADER + GOOD), more, "-o", project_path)
    assert result.status == 0
    assert len(storage.load(project_path).events) == before + 3


def test_a_table_imported_twice_adds_nothing_the_second_time(
    cli: Cli, table: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "contacts.entrevue"
    for _ in range(2):
        result = cli("import", table(HEADER + GOOD), "-o", out)
    assert "0 events imported" in result.out
    assert "Already there: 2 event" in result.out
    assert len(storage.load(out).events) == 2


def test_bad_rows_and_unknown_columns_are_reported_and_the_rest_imported(
    cli: Cli, table: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "contacts.entrevue"
    text = "date,kind,weather\n2025-02-12,Call,fine\n2025-02-30,Call,\nsoon,Call,\n"
    result = cli("import", table(text), "-o", out)
    columns, impossible, unreadable = result.err.splitlines()

    assert result.status == 0
    assert "weather" in columns
    assert "3" in impossible
    assert "2025-02-30" in impossible
    assert "4" in unreadable
    assert "soon" in unreadable
    assert len(storage.load(out).events) == 1


def test_strict_writes_nothing_when_a_row_is_bad(
    cli: Cli, table: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "contacts.entrevue"
    result = cli("import", "--strict", table(HEADER + GOOD + "soon,Call\n"), "-o", out)
    assert (result.status, result.out) == (1, "")
    assert "soon" in result.err
    assert not out.exists()


@pytest.mark.parametrize(("option", "day"), [("--day-first", "2025-02-12"), ("--month-first", "2025-12-02")])
def test_the_order_of_day_and_month_can_be_said(
    cli: Cli, table: Callable[..., Path], tmp_path: Path, option: str, day: str
) -> None:
    out = tmp_path / "contacts.entrevue"
    result = cli("import", table("date,kind\n12/02/2025,Call\n"), "-o", out, option)
    assert result.status == 0
    assert [event.date.edtf for event in storage.load(out).events.values()] == [day]


def test_both_orders_at_once_are_a_usage_error(cli: Cli, table: Callable[..., Path], tmp_path: Path) -> None:
    result = cli("import", table(HEADER), "-o", tmp_path / "x.entrevue", "--day-first", "--month-first")
    assert result.status == 2


def test_a_table_that_is_not_there_is_named(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "contacts.entrevue"
    result = cli("import", tmp_path / "none.csv", "-o", out)
    assert result.status == 1
    assert "none.csv" in result.err
    assert not out.exists()


def test_an_unknown_format_is_refused(cli: Cli, table: Callable[..., Path], tmp_path: Path) -> None:
    result = cli("import", table("x", "events.docx"), "-o", tmp_path / "contacts.entrevue")
    assert result.status == 1
    assert ".csv" in result.err


UNREADABLE = {
    "binary": bytes(range(256)) * 20,
    "empty": b"",
    "other columns": b"title,place\nx,y\n",
    "a huge cell": b'date,kind,notes\n2025-02-12,call,"' + b"x" * 5_000_000 + b'"\n',
    "bad rows only": b"date,kind\nsoon,call\n",
}


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
def test_a_table_of_which_nothing_can_be_read_is_an_error(
    cli: Cli, table: Callable[..., Path], tmp_path: Path, data: bytes
) -> None:
    out, bad = tmp_path / "contacts.entrevue", tmp_path / "bad.csv"
    bad.write_bytes(data)
    result = cli("import", bad, "-o", out)
    assert (result.status, result.out) == (1, "")
    assert "bad.csv: nothing was imported" in result.err
    assert len(result.err) < 1000
    assert not out.exists()

    result = cli("import", bad, table(HEADER + GOOD), "-o", out)
    assert (result.status, result.out) == (1, f"{out}: 2 events imported\n")
    assert len(storage.load(out).events) == 2


def test_a_table_that_contradicts_the_project_can_be_read(
    cli: Cli, table: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "contacts.entrevue"
    cli("import", table("date,kind,place\n2025-02-12,Call,Paris\n"), "-o", out)
    result = cli("import", table("date,kind,place\n2025-02-12,Call,Rome\n"), "-o", out)
    assert result.status == 0
    assert "Rome" in result.err


def test_a_hundred_thousand_unknown_columns_are_counted(
    cli: Cli, table: Callable[..., Path], tmp_path: Path
) -> None:
    columns = ",".join(f"c{number}" for number in range(100_000))
    result = cli("import", table(f"date,kind,{columns}\n2025-02-12,Call\n"), "-o", tmp_path / "c.entrevue")
    assert result.status == 0
    assert "c19 … and" in result.err
    assert "c20" not in result.err


def test_a_damaged_project_is_never_replaced(cli: Cli, table: Callable[..., Path], tmp_path: Path) -> None:
    out = tmp_path / "damaged.entrevue"
    out.write_bytes(b'{"format": ')
    result = cli("import", table(HEADER + GOOD), "-o", out)
    assert result.status == 1
    assert out.read_bytes() == b'{"format": '


def test_a_folder_that_is_not_there_is_told(cli: Cli, table: Callable[..., Path], tmp_path: Path) -> None:
    result = cli("import", table(HEADER + GOOD), "-o", tmp_path / "nowhere" / "contacts.entrevue")
    assert (result.status, result.out) == (1, "")
    assert "nowhere" in result.err
