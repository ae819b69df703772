"""`check`: does a project open, is it valid, and why not."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

Cli = Callable[..., Any]


def test_a_valid_project(cli: Cli, project_path: Path) -> None:
    result = cli("check", project_path)
    assert (result.status, result.err) == (0, "")
    assert result.out == f"{project_path}: valid, with 10 events and 2 sources\n"


def test_the_example_is_valid(cli: Cli) -> None:
    example = files("resources") / "examples" / "trump-putin-2025.entrevue"
    assert cli("check", example).status == 0


def test_every_project_is_looked_at(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    result = cli("check", tmp_path / "none.entrevue", project_path)
    assert result.status == 1
    assert "none.entrevue" in result.err
    assert str(project_path) in result.out


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[1]", b"\xff\xfe", b'{"format": "other"}', b'{"format": "entrevue", "version": 99}']
)
def test_what_is_not_a_project_is_refused_with_a_reason(cli: Cli, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.entrevue"
    path.write_bytes(data)
    result = cli("check", path)
    assert (result.status, result.out) == (1, "")
    assert "bad.entrevue" in result.err


def test_every_bad_record_is_listed_on_a_line_of_its_own(cli: Cli, project_path: Path) -> None:
    text = project_path.read_text(encoding="utf-8")
    damaged = text.replace('"2025-02-12"', '"2025-02-30"').replace('"2025-03-18"', '"2025-13-01"')
    project_path.write_text(damaged, encoding="utf-8")
    result = cli("check", project_path)
    first, second = result.err.splitlines()

    assert result.status == 1
    assert first.startswith(f"{project_path}: ")
    assert "2025-02-30" in first
    assert "2025-13-01" in second


def test_a_status_that_looks_like_a_day_is_told_with_those_that_there_are(
    cli: Cli, project_path: Path
) -> None:
    text = project_path.read_text(encoding="utf-8")
    project_path.write_text(text.replace('"status": "held"', '"status": "2025-02-12"', 1), encoding="utf-8")
    result = cli("check", project_path)
    assert result.status == 1
    assert '"2025-02-12"' in result.err
    assert '"held"' in result.err


def test_no_project_at_all_is_a_usage_error(cli: Cli) -> None:
    assert cli("check").status == 2
