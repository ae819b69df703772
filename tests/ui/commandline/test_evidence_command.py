"""`evidence PROJECT`, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from models.project import Project
from models.storage import save
from ui.commandline import run


@pytest.fixture
def path(project: Project, tmp_path: Path) -> Path:
    path = tmp_path / "two.entrevue"
    save(project, path)
    return path


def test_text_says_who_confirms_and_lists_the_findings(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evidence", str(path), "--language", "en"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == ["Both sides: 8", "One side: 1", "Third party only: 0", "Unsourced: 0"]
    assert lines[5] == "Confirmed by one side only (1)"
    assert lines[7] == "  15 Aug 2025 – Meeting · Summit – Russia only · no source from the United States"


def test_json_has_codes(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evidence", str(path), "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["corroboration"] == {"both_sides": 8, "one_side": 1, "third_party": 0, "unsourced": 0}
    assert said["one_side"] == {"russia": 1}
    assert said["findings"][0] == {
        "code": "one_side",
        "table": "events",
        "id": "anchorage",
        "field": "",
        "found": ["russia"],
    }


def test_a_measure_limits_it(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(["evidence", str(path), "--measure", "calls", "--as-of", "2025-03-01", "--language", "en"]) == 0
    )
    assert capsys.readouterr().out.startswith("Both sides: 1\nOne side: 0")


def test_a_missing_attachment_is_looked_for_beside_the_project(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import msgspec

    for source, attachment in (("readout", "there.pdf"), ("statement", "gone.pdf")):
        project.sources[source] = msgspec.structs.replace(project.sources[source], attachment=attachment)
    (tmp_path / "there.pdf").write_bytes(b"")
    path = tmp_path / "files.entrevue"
    save(project, path)
    assert run(["evidence", str(path), "--format", "json"]) == 0
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert [each["found"] for each in findings if each["code"] == "missing_file"] == [["gone.pdf"]]


def test_everything_documented(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.entrevue"
    save(Project(), path)
    assert run(["evidence", str(path), "--language", "en"]) == 0
    assert capsys.readouterr().out.endswith("Everything is documented.\n")


def test_a_measure_that_is_not_there_fails(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evidence", str(path), "--measure", "none"]) == 1
    assert "none" in capsys.readouterr().err
