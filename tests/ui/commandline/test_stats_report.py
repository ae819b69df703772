"""The report of `stats`, as people read it: spans, bars, months, notes, remarks."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from models import storage
from models.project import Change, Project
from models.records import Event
from tests.ui.commandline.stats_reports import Cli, changed_dates, report_of

SOLID, DOTTED = "█", "░"


@pytest.mark.parametrize(
    ("edtf", "span"),
    [
        ("2025-08", "3 Jul 2025 → Aug 2025"),
        ("[2025-08-18..2025-08-25]", "→ between 18 and 25 Aug 2025"),
        ("2025-08-18~", "→ c. 18 Aug 2025"),
        ("2025-08-18?", "→ 18 Aug 2025?"),
        ("2025-08-17/2025-08-18", "18 Aug 2025 → 16 Oct 2025"),
        ("2025-08/2025-09", "between 1 and 30 Sep 2025 → 16 Oct 2025"),
    ],
)
def test_the_report_invents_no_day(cli: Cli, project: Project, tmp_path: Path, edtf: str, span: str) -> None:
    path = changed_dates(project, tmp_path / "vague.entrevue", call_7=edtf)
    assert span in cli("stats", path, "--measure", "calls").out


def test_contacts_that_overlap_have_no_reversed_span(cli: Cli, project: Project, tmp_path: Path) -> None:
    dates = {"call_4": "2025-06-04/2025-06-20", "call_5": "2025-06-14"}
    out = cli("stats", changed_dates(project, tmp_path / "long.entrevue", **dates), "--measure", "calls").out
    (line,) = [line for line in out.splitlines() if "the contacts overlap" in line]
    assert line.split("  ")[1].strip() == "14 Jun 2025"
    assert "20 Jun 2025 → 3 Jul 2025" in out


def test_the_report_shows_each_figure_with_its_definition(cli: Cli, project_path: Path) -> None:
    out = cli("stats", project_path, "--measure", "calls").out
    lines = out.splitlines()

    assert lines[0] == "Phone calls"
    assert "20 January 2025 (Inauguration) → 18 December 2025" in out
    assert "33.6" in out
    assert "63 days" in out
    assert "before the first contact" in out
    assert "longest, still open" in out
    assert max(map(len, lines)) <= 120
    assert all(line == line.rstrip() for line in lines)


def test_the_bars_of_the_report_are_as_long_as_the_silences(cli: Cli, project_path: Path) -> None:
    out = cli("stats", project_path, "--measure", "calls").out
    bars = [
        line.count(SOLID) + line.count(DOTTED) for line in out.splitlines() if SOLID in line or DOTTED in line
    ]
    assert len(bars) == 9
    assert max(bars) == bars[-1] == 28
    assert bars[1] == round(28 * 34 / 63)


def test_the_report_counts_the_months_of_the_window(cli: Cli, project_path: Path) -> None:
    lines = cli("stats", project_path, "--measure", "calls").out.splitlines()
    heading = next(
        number for number, line in enumerate(lines) if line.split() == [f"{m:02}" for m in range(1, 13)]
    )
    assert lines[heading + 1].split() == ["2025", *"011012110100"]


def test_the_report_numbers_its_notes(cli: Cli, project_path: Path) -> None:
    out = cli("stats", project_path, "--measure", "calls").out
    assert "[1, 2]" in out
    notes = out[out.index("\nNotes\n") :]
    assert "1. " in notes
    assert "Readout" in notes


def test_the_report_of_a_project_without_contacts_has_dashes(
    cli: Cli, project: Project, tmp_path: Path
) -> None:
    project.apply([Change(event, None) for event in project.table(Event).values()])
    path = tmp_path / "empty.entrevue"
    storage.save(project, path)
    result = cli("stats", path, "--measure", "calls")
    assert result.status == 0
    assert "–" in result.out


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("day", ["2025-01-20", "9999-12-31"])
def test_any_as_of_day_of_the_window_gives_a_report(
    cli: Cli, project_path: Path, day: str, form: str
) -> None:
    result = cli("stats", project_path, "--as-of", day, "--format", form)
    assert (result.status, result.err) == (0, "")


@pytest.mark.parametrize(("form", "out"), [("text", ""), ("json", "[]")])
@pytest.mark.parametrize("day", ["2024-01-01", "0001-01-01"])
def test_a_window_that_ends_before_it_starts_is_told(
    cli: Cli, project_path: Path, day: str, form: str, out: str
) -> None:
    result = cli("stats", project_path, "--measure", "calls", "--as-of", day, "--format", form)
    assert (result.status, result.out.strip()) == (1, out)
    assert result.err == f"Phone calls: the window ends on {day}, before it starts on 2025-01-20.\n"


def test_where_days_are_counted_every_name_says_so(cli: Cli, tmp_path: Path) -> None:
    dates = ["2025-02-01", "2025-02-01", "2025-02-11"]
    question = ("--start", "2025-01-01", "--as-of", "2025-03-01", "--count-by", "day")
    out = report_of(cli, tmp_path, dates, *question)
    assert "Days with a contact are counted: several on one day count once." in out
    assert re.search(r"^ +2 +Days with a contact\n", out, re.MULTILINE)
    assert re.search(r"^ +2 +· Call \(days\)$", out, re.MULTILINE)
    assert "Number n of days on which a contact starts that counts" in out
    assert "One day with a contact every" in out
    assert "Contacts\n" not in out


@pytest.mark.parametrize(
    ("dates", "rows"),
    [
        # The order of the two is not known: either may be the first.
        (
            ["[2025-02-01..2025-02-28]", "2025-02-10"],
            [
                ("[2025-02-01..2025-02-10]", "[2025-02-10..2025-02-28]", 0, 18),
                ("[2025-02-10..2025-02-28]", "2025-03-31", 31, 49),
            ],
        ),
        # Contact goes on beyond the start of the next.
        (
            ["2025-02-01/2025-02-20", "2025-02-10"],
            [("2025-02-10", "2025-02-10", 0, 0), ("2025-02-20", "2025-03-31", 39, 39)],
        ),
    ],
)
def test_no_row_runs_backwards(
    cli: Cli, tmp_path: Path, dates: list[str], rows: list[tuple[str, str, int, int]]
) -> None:
    out = report_of(cli, tmp_path, dates, "--as-of", "2025-03-31", "--format", "json")
    (question,) = json.loads(out)
    assert [
        (each["from"], each["to"], each["days"]["min"], each["days"]["max"]) for each in question["intervals"]
    ] == rows


def test_the_language_is_the_project_s_unless_said(cli: Cli, project_path: Path) -> None:
    english = cli("stats", project_path, "--measure", "calls").out
    french = cli("stats", project_path, "--measure", "calls", "--language", "fr").out
    assert "18 December 2025" in english
    assert "18 décembre 2025" in french
    assert "33,6" in french


@pytest.mark.parametrize(
    ("dates", "remarks"),
    [
        (["2024-02", "2024-05-06", "2024-07-01", "2024-09-12"], [True, False, True, False]),
        (["2024-01-01", "2024-03-01", "2024-04-30"], [False, False, False]),
    ],
)
def test_what_may_be_the_longest_is_marked_so(
    cli: Cli, tmp_path: Path, dates: list[str], remarks: list[bool]
) -> None:
    out = report_of(cli, tmp_path, dates, "--as-of", "2024-10-12" if remarks[0] else "2024-05-20")
    bars = [line for line in out.splitlines() if SOLID in line or DOTTED in line]
    assert ["perhaps longest" in line for line in bars] == remarks
    assert sum("longest" in line for line in bars) == 2


def test_an_open_beginning_shows_no_figure_of_the_year_1(cli: Cli, tmp_path: Path) -> None:
    out = report_of(cli, tmp_path, ["[..2024-02-29]", "2024-05-01"], "--as-of", "2024-06-01")
    assert "62+ days" in out
    assert "∞" not in out
    assert "that one lasted at least 62 days" in out
    assert "739" not in out.replace(",", "")
    assert "369" not in out.replace(",", "")
    assert "  2024  " in out
    assert "  2023  " not in out
