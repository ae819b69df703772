"""`explain`: which definitions yield a number, and whether a claim is true."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Callable[..., Any]


def findings(result: Any) -> set[tuple[str, str, float]]:
    """(match, figure, smallest value) of the findings of a measure's own question."""
    report = json.loads(result.out)
    return {
        (each["match"], each["figure"], each["value"]["min"]) for each in report["findings"] if each["is_own"]
    }


def test_34_in_json(cli: Cli, project_path: Path) -> None:
    result = cli("explain", project_path, "34", "--measure", "calls", "--format", "json")
    report = json.loads(result.out)
    assert (result.status, result.err) == (0, "")
    assert (report["number"], report["decimals"], report["found"]) == (34, 0, True)
    assert findings(result) == {
        ("exact", "median_interval", 34),
        ("exact", "closed", 34),
        ("rounded", "days_per_contact", 33.625),
    }
    silence = next(each for each in report["findings"] if each["figure"] == "closed")
    assert silence["silences"] == [{"from": "2025-02-12", "to": "2025-03-18"}]
    assert silence["events"] == ["call-1", "call-2"]
    assert silence["question"]["kinds"] == ["call"]
    assert silence["question"]["start"] == "2025-01-20"


def test_34_for_people(cli: Cli, project_path: Path) -> None:
    result = cli("explain", project_path, "34")
    assert result.status == 0
    exact, rounded = result.out.split("Rounded")
    assert "Median interval" in exact
    assert "12 Feb 2025 → 18 Mar 2025" in exact
    assert "(16 Oct 2025 − 20 Jan 2025) / 8 = 269 / 8 = 33.625" in rounded
    assert max(map(len, result.out.splitlines())) <= 120


def test_french_follows_the_option(cli: Cli, project_path: Path) -> None:
    result = cli("explain", project_path, "33,625 jours", "--language", "fr")
    assert "Un contact tous les" in result.out
    assert "= 33,625" in result.out


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [("10,000", "en", 10000), ("1,000 days", "en", 1000), ("10,000", "fr", 10), ("10 000", "fr", 10000)],
)
def test_a_number_is_read_as_the_language_writes_it(
    cli: Cli, project_path: Path, text: str, language: str, number: int
) -> None:
    result = cli("explain", project_path, text, "--language", language, "--format", "json")
    assert json.loads(result.out)["number"] == number


def test_nothing_found_is_no_failure(cli: Cli, project_path: Path) -> None:
    result = cli("explain", project_path, "65")
    assert result.status == 0
    assert result.out.startswith("No definition yields 65. These come nearest.")
    assert json.loads(cli("explain", project_path, "65", "--format", "json").out)["found"] is False


@pytest.mark.parametrize("name", ["longest", "Longest silence", "plus long silence"])
def test_a_claim_by_key_or_name(cli: Cli, project_path: Path, name: str) -> None:
    result = cli("explain", project_path, "63", "--figure", name)
    assert result.status == 0
    assert "Longest silence: 63" in result.out
    assert "True" in result.out


def test_a_false_claim_says_what_it_is(cli: Cli, project_path: Path) -> None:
    text = cli("explain", project_path, "70", "--figure", "days_since_last").out
    assert "False" in text
    assert "63 days" in text
    report = json.loads(
        cli("explain", project_path, "70", "--figure", "days_since_last", "--format", "json").out
    )
    assert (report["answer"], report["figure"], report["findings"]) == ("false", "days_since_last", [])
    assert report["instead"][0]["value"] == {"min": 63, "max": 63}


def test_as_of_decides_a_claim(cli: Cli, project_path: Path) -> None:
    arguments = ("explain", project_path, "62", "--figure", "days_since_last", "--format", "json")
    assert json.loads(cli(*arguments).out)["answer"] == "false"
    assert json.loads(cli(*arguments, "--as-of", "2025-12-17").out)["answer"] == "true"


def test_every_measure_that_confirms_is_named(cli: Cli, project_path: Path) -> None:
    arguments = ("explain", project_path, "63", "--figure", "days_since_last")
    text = cli(*arguments).out
    assert "Phone calls; Direct contacts" in text
    assert "other measures" not in text
    report = json.loads(cli(*arguments, "--format", "json").out)
    assert (report["findings"][0]["measures"], report["instead"]) == (["calls", "direct"], [])


@pytest.mark.parametrize(
    "arguments", [("abc",), ("34", "--figure", "nonsense"), ("",), (), ("34", "--format", "xml")]
)
def test_usage_errors(cli: Cli, project_path: Path, arguments: tuple[str, ...]) -> None:
    result = cli("explain", project_path, *arguments)
    assert (result.status, result.out) == (2, "")
    assert result.err


def test_file_and_measure_errors(cli: Cli, project_path: Path) -> None:
    missing = cli("explain", project_path.with_name("none.entrevue"), "34")
    assert (missing.status, missing.out) == (1, "")
    assert "none.entrevue" in missing.err
    unknown = cli("explain", project_path, "34", "--measure", "nobody")
    assert (unknown.status, unknown.out) == (1, "")
    assert "calls" in unknown.err


def test_another_as_of_day_comes_last(cli: Cli, project_path: Path) -> None:
    claim = ("explain", project_path, "62", "--figure", "days_since_last")
    out = cli(*claim).out
    assert out.index("False:") < out.index("What it is instead") < out.index("On another as-of day")
    assert "As of 17 December 2025: " in out
    assert "16 Oct 2025 → 17 Dec 2025" in out
    other = json.loads(cli(*claim, "--format", "json").out)["other_days"][0]
    assert (other["figure"], other["value"], other["is_own"]) == (
        "days_since_last",
        {"min": 62, "max": 62},
        False,
    )
    assert (other["question"]["as_of"], other["question"]["departures"]) == ("2025-12-17", ["as_of"])


def test_the_days_up_to_the_last_contact(cli: Cli, project_path: Path) -> None:
    out = cli("explain", project_path, "269", "--figure", "days_to_last", "--measure", "calls").out
    assert "True, by the definition" in out
    assert "20 Jan 2025 → 16 Oct 2025" in out
