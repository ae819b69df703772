"""`stats`: the figures of a project, for people and for programs."""

from __future__ import annotations

import datetime
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from models import storage
from models.project import Change, Project
from models.records import Actor, Event, Measure

ROOT = Path(__file__).resolve().parents[3]
Cli = Callable[..., Any]

SOLID, DOTTED = "█", "░"


def pair(value: float) -> dict[str, float]:
    return {"min": value, "max": value}


def test_json_has_every_figure_of_every_measure(cli: Cli, project_path: Path) -> None:
    result = cli("stats", project_path, "--format", "json")
    calls, direct = json.loads(result.out)

    assert (result.status, result.err) == (0, "")
    assert (calls["measure"], calls["name"]) == ("calls", "Phone calls")
    assert calls["window"] == {"start": "2025-01-20", "as_of": "2025-12-18"}
    assert calls["count"] == pair(8)
    assert calls["days_since_last"] == pair(63)
    assert calls["days_per_contact"] == pair(33.625)
    assert calls["median_interval"] == pair(34)
    assert calls["record"] == "certain"
    assert calls["margin_days"] == pair(1)
    assert calls["current_rank"] == pair(1)
    assert direct["count_by_kind"] == {"call": pair(8), "meeting": pair(1)}
    assert direct["mean_interval"] == pair(30.75)


def test_json_has_the_intervals_in_order(cli: Cli, project_path: Path) -> None:
    (calls,) = json.loads(cli("stats", project_path, "--measure", "calls", "--format", "json").out)
    intervals = calls["intervals"]

    assert [i["state"] for i in intervals] == ["opening", *["closed"] * 7, "open"]
    assert intervals[0] == {
        "from": "2025-01-20",
        "to": "2025-02-12",
        "from_event": None,
        "to_event": "call-1",
        "state": "opening",
        "days": pair(23),
    }
    assert (intervals[-1]["from_event"], intervals[-1]["to_event"]) == ("call-8", None)
    assert calls["longest"] == [8]
    assert calls["longest_closed"] == [2]
    assert calls["contacts_per_month"][1] == {"month": "2025-02", **pair(1)}


def test_json_has_sentences_with_their_sources(cli: Cli, project_path: Path) -> None:
    (calls,) = json.loads(cli("stats", project_path, "--measure", "calls", "--format", "json").out)
    assert any("63" in sentence["text"] for sentence in calls["sentences"])
    cited = {source for sentence in calls["sentences"] for source in sentence["sources"]}
    assert cited == {"readout", "statement"}


def test_an_empty_window_gives_json_without_the_figures(cli: Cli, project_path: Path) -> None:
    (calls,) = json.loads(
        cli("stats", project_path, "--measure", "calls", "--as-of", "2025-02-01", "--format", "json").out
    )
    assert calls["count"] == pair(0)
    assert "mean_interval" not in calls
    assert len(calls["intervals"]) == 1


def test_an_uncertain_date_gives_ranges(cli: Cli, project: Project, tmp_path: Path) -> None:
    from models.dates import parse_edtf

    last = project.events["call-8"]
    vague = msgspec.structs.replace(last, date=parse_edtf("2025-10"))
    project.apply([Change(last, vague)])
    path = tmp_path / "vague.entrevue"
    storage.save(project, path)

    (calls,) = json.loads(cli("stats", path, "--measure", "calls", "--format", "json").out)
    assert calls["days_since_last"] == {"min": 48, "max": 78}
    assert calls["intervals"][-1]["from"] == "[2025-10-01..2025-10-31]"
    assert "48–78" in cli("stats", path, "--measure", "calls").out


def changed_dates(project: Project, path: Path, **dates: str) -> Path:
    """The project in a file, events with dashes in their ids having these dates."""
    from models.dates import parse_edtf

    for name, edtf in dates.items():
        event = project.events[name.replace("_", "-")]
        project.apply([Change(event, msgspec.structs.replace(event, date=parse_edtf(edtf)))])
    storage.save(project, path)
    return path


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


@pytest.mark.parametrize(("day", "word"), [("2025-12-17", "tie"), ("2025-12-16", "no")])
def test_as_of_moves_the_end_of_the_window(cli: Cli, project_path: Path, day: str, word: str) -> None:
    for measure in json.loads(cli("stats", project_path, "--as-of", day, "--format", "json").out):
        assert measure["window"]["as_of"] == day
        assert measure["record"] == word


def test_a_question_of_one_s_own(cli: Cli, project_path: Path) -> None:
    by_id = cli(
        "stats", project_path, "--kinds", "call", "--actors", "trump,putin", "--start", "2025-01-20",
        "--count-by", "day", "--only-these-actors", "--format", "json",
    )  # fmt: skip
    by_name = cli(
        "stats", project_path, "--kinds", "Call", "--actors", "Donald Trump, PUTIN", "--start", "20 Jan 2025",
        "--count-by", "day", "--only-these-actors", "--format", "json",
    )  # fmt: skip
    (question,) = json.loads(by_id.out)

    assert by_id.out == by_name.out
    assert question["count"] == pair(8)
    assert question["record"] == "certain"
    assert question["name"] == "Call · Donald Trump, Vladimir Putin"


def with_the_hour_of_august(project: Project, path: Path) -> Path:
    call = msgspec.structs.replace(project.events["call-7"], time="18:00", timezone="America/New_York")
    project.apply((Change(project.events["call-7"], call),))
    storage.save(project, path)
    return path


@pytest.mark.parametrize(
    ("zone", "around"),
    [("America/New_York", [46, 59]), ("europe/moscow", [47, 58])],
)
def test_days_are_those_of_a_zone(
    cli: Cli, project: Project, tmp_path: Path, zone: str, around: list[int]
) -> None:
    path = with_the_hour_of_august(project, tmp_path / "p.entrevue")
    result = cli("stats", path, "--measure", "calls", "--timezone", zone, "--format", "json")
    (calls,) = json.loads(result.out)
    assert [interval["days"]["min"] for interval in calls["intervals"]] == [
        23,
        34,
        62,
        16,
        10,
        19,
        *around,
        63,
    ]
    assert (calls["median_interval"], calls["record"]) == (pair(34), "certain")


def test_an_unknown_zone_is_a_usage_error(cli: Cli, project_path: Path) -> None:
    result = cli("stats", project_path, "--timezone", "Moscow time")
    assert result.status == 2
    assert "Europe/Moscow" in result.err


def test_burstiness_of_few_intervals_is_weak(cli: Cli, project_path: Path) -> None:
    assert "(weak)" in cli("stats", project_path, "--measure", "calls").out
    (calls,) = json.loads(cli("stats", project_path, "--measure", "calls", "--format", "json").out)
    assert calls["burstiness_is_weak"] is True


def test_a_project_without_measures_is_asked_for_every_direct_contact(
    cli: Cli, project: Project, tmp_path: Path
) -> None:
    project.apply([Change(measure, None) for measure in project.ordered(Measure)])
    path = tmp_path / "bare.entrevue"
    storage.save(project, path)
    (everything,) = json.loads(cli("stats", path, "--format", "json").out)
    assert everything["count"] == pair(9)


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


def test_the_other_measures_are_given_beside_a_window_that_has_no_day(
    cli: Cli, project: Project, tmp_path: Path
) -> None:
    late = msgspec.structs.replace(project.measures["direct"], id="late", start=datetime.date(2030, 1, 1))
    project.apply([Change(None, late)])
    path = tmp_path / "late.entrevue"
    storage.save(project, path)
    result = cli("stats", path, "--format", "json")
    assert result.status == 1
    assert [each["measure"] for each in json.loads(result.out)] == ["calls", "direct"]
    assert "before it starts on 2030-01-01" in result.err


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


def test_json_says_what_is_counted_and_what_is_not_always_there(
    cli: Cli, project: Project, tmp_path: Path
) -> None:
    path = changed_dates(project, tmp_path / "edge.entrevue", call_8="[2025-12-10..2025-12-20]")
    (calls,) = json.loads(cli("stats", path, "--measure", "calls", "--format", "json").out)
    assert calls["count_by"] == "event"
    assert [each.get("vanishes", False) for each in calls["intervals"]] == [False] * 7 + [True, False]
    assert calls["longest_closed_days"] == {"min": 62, "max": 122}
    assert calls["longest_days"] == {"min": 114, "max": 122}
    out = cli("stats", path, "--measure", "calls").out
    (line,) = [line for line in out.splitlines() if "in some readings of the dates only" in line]
    assert "18 Aug 2025" in line


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


def test_an_unknown_measure_is_refused_with_what_there_is(cli: Cli, project_path: Path) -> None:
    result = cli("stats", project_path, "--measure", "cals")
    assert (result.status, result.out) == (1, "")
    assert "“cals”" in result.err
    assert "calls" in result.err.replace("“cals”", "")


def test_a_name_of_two_actors_asks_which_is_meant(cli: Cli, project: Project, tmp_path: Path) -> None:
    project.apply([Change(None, Actor(id="trump-jr", name="Donald Trump Jr.", short_name="trump"))])
    project.apply([Change(None, Actor(id="kirill", name="Kirill", short_name="Ka"))])
    project.apply([Change(None, Actor(id="karin", name="Karin", short_name="Kå"))])
    path = tmp_path / "namesakes.entrevue"
    storage.save(project, path)
    by_id = cli("stats", path, "--actors", "trump")
    namesakes = cli("stats", path, "--actors", "ka")

    assert by_id.status == 0
    assert namesakes.status == 1
    assert "Karin or Kirill" in namesakes.err


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--measure",),
        ("--as-of", "soon"),
        ("--as-of", "12/02/2025"),
        ("--format", "xml"),
        ("--language", "de"),
        ("--count-by", "week"),
        ("--measure", "calls", "--kinds", "call"),
        ("--unknown",),
    ],
)
def test_a_mistyped_command_line_is_a_usage_error(
    cli: Cli, project_path: Path, arguments: tuple[str, ...]
) -> None:
    result = cli("stats", *([project_path] if arguments else []), *arguments)
    assert (result.status, result.out) == (2, "")
    assert "usage:" in result.err


def test_a_project_that_does_not_open_is_told_why(cli: Cli, tmp_path: Path) -> None:
    result = cli("stats", tmp_path / "none.entrevue")
    assert (result.status, result.out) == (1, "")
    assert "none.entrevue" in result.err


def test_statistics_load_no_drawing(project_path: Path) -> None:
    """Half the time of a short command would go into it."""
    code = (
        "import sys; from ui.commandline import run; "
        f"status = run(['stats', {str(project_path)!r}, '--format', 'json']); "
        "sys.exit(status or 'PySide6.QtGui' in sys.modules or 'PySide6.QtWidgets' in sys.modules)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)[0]["count"] == pair(8)


def test_a_word_of_a_name_is_enough_when_no_other_has_it(cli: Cli, tmp_path: Path) -> None:
    table, out = tmp_path / "contacts.csv", tmp_path / "contacts.entrevue"
    rows = "2025-02-12,call,Emmanuel Macron|Xi Jinping\n2025-03-01,call,Xi Jinping|Xi Mingze\n"
    table.write_text("date,kind,participants\n" + rows, encoding="utf-8")
    cli("import", table, "-o", out)
    (found,) = json.loads(cli("stats", out, "--actors", "macron", "--format", "json").out)
    assert found["count"] == pair(1)
    assert "Emmanuel Macron" in found["name"]
    refused = cli("stats", out, "--actors", "xi")
    assert refused.status == 1
    assert "Xi Jinping" in refused.err
    assert "Xi Mingze" in refused.err


def report_of(cli: Cli, folder: Path, dates: list[str], *arguments: str) -> str:
    table, out = folder / "calls.csv", folder / "calls.entrevue"
    rows = "".join(f"{date},call,Ana|Bo\n" for date in dates)
    table.write_text("date,kind,participants\n" + rows, encoding="utf-8")
    assert cli("import", table, "-o", out).status == 0
    return cli("stats", out, *arguments).out


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
