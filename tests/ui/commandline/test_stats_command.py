"""`stats`: the figures of a project, for people and for programs."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from models import storage
from models.project import Change, Project
from models.records import Actor, Measure
from tests.ui.commandline.stats_reports import Cli, changed_dates, pair

ROOT = Path(__file__).resolve().parents[3]


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
    path = changed_dates(project, tmp_path / "vague.entrevue", call_8="2025-10")
    (calls,) = json.loads(cli("stats", path, "--measure", "calls", "--format", "json").out)
    assert calls["days_since_last"] == {"min": 48, "max": 78}
    assert calls["intervals"][-1]["from"] == "[2025-10-01..2025-10-31]"
    assert "48–78" in cli("stats", path, "--measure", "calls").out


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
