"""`export`: figures and tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QImage

from models import storage
from models.project import Change, Project

Cli = Callable[..., Any]


def test_a_figure_has_the_size_asked_for(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "figure.png"
    result = cli("export", project_path, out, "--width", 1200, "--height", 700, "--scale", 1.5)
    image = QImage(str(out))
    assert (result.status, result.out, result.err) == (0, "", "")
    assert (image.width(), image.height()) == (1800, 1050)


def test_the_same_command_gives_the_same_bytes(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.png", tmp_path / "second.PNG"
    for out in (first, second):
        assert cli("export", project_path, out, "--measure", "direct").status == 0
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    "option",
    [
        ("--measure", "direct"),
        ("--as-of", "2025-11-30"),
        ("--language", "fr"),
        ("--title", "Two presidents"),
        ("--subtitle", "Ten months"),
        ("--lanes", "kind"),
        ("--lanes", "side"),
        ("--lanes", "actor"),
        ("--lanes", "status"),
    ],
)
def test_each_option_changes_the_figure(
    cli: Cli, project_path: Path, tmp_path: Path, option: tuple[str, str]
) -> None:
    plain, other = tmp_path / "plain.png", tmp_path / "other.png"
    assert cli("export", project_path, plain).status == 0
    assert cli("export", project_path, other, *option).status == 0
    assert plain.read_bytes() != other.read_bytes()


def test_a_table_has_a_row_for_each_event(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.csv"
    assert cli("export", project_path, out).status == 0
    text = out.read_text(encoding="utf-8-sig")
    assert text.startswith("date,kind,status,participants,place,title")
    assert "2025-08-15" in text


def test_what_is_exported_can_be_imported(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    table, copy = tmp_path / "events.csv", tmp_path / "copy.entrevue"
    assert cli("export", project_path, table).status == 0
    result = cli("import", "--strict", table, "-o", copy)
    assert result.status == 0
    assert "10 events imported" in result.out


@pytest.mark.parametrize("name", ["figure.gif", "figure", "project.entrevue"])
def test_an_unknown_extension_is_a_usage_error(
    cli: Cli, project_path: Path, tmp_path: Path, name: str
) -> None:
    result = cli("export", project_path, tmp_path / name)
    assert result.status == 2
    assert ".png" in result.err
    assert ".csv" in result.err
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("options", [("--width", "wide"), ("--height", "8001"), ("--scale", "9")])
def test_an_impossible_size_is_a_usage_error(
    cli: Cli, project_path: Path, tmp_path: Path, options: tuple[str, str]
) -> None:
    assert cli("export", project_path, tmp_path / "figure.png", *options).status == 2


def test_a_size_that_would_be_reduced_is_refused(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "figure.png"
    result = cli("export", project_path, out, "--width", 8000, "--height", 8000, "--scale", 4)
    assert result.status == 2
    assert "--scale can be at most 1.4" in result.err
    assert not out.exists()


def test_a_place_where_nothing_can_be_written_is_told(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    result = cli("export", project_path, tmp_path / "nowhere" / "events.csv")
    assert result.status == 1
    assert "nowhere" in result.err


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("refs.txt", "« Readout », Kremlin."),
        ("refs.html", "« Readout », <i>Kremlin</i>."),
        ("refs.md", "« Readout », *Kremlin*."),
    ],
)
def test_a_bibliography_is_in_the_language_asked_for(
    cli: Cli, project_path: Path, tmp_path: Path, name: str, found: str
) -> None:
    result = cli("export", project_path, tmp_path / name, "--language", "fr")
    assert (result.status, result.out, result.err) == (0, "", "")
    assert found in (tmp_path / name).read_text(encoding="utf-8").replace("\u00a0", " ")


def test_the_help_names_the_bibliographies(cli: Cli) -> None:
    assert "(.txt, .html, .md)" in " ".join(cli("export", "--help").out.split())


def test_lanes_in_a_page(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    result = cli("export", project_path, tmp_path / "figure.pdf", "--lanes", "side")
    assert (result.status, result.out, result.err) == (0, "", "")
    assert (tmp_path / "figure.pdf").read_bytes().startswith(b"%PDF")


def test_lanes_without_room_are_told(cli: Cli, project: Project, tmp_path: Path) -> None:
    call = project.events["call-1"]
    for number in range(9):
        kind = msgspec.structs.replace(project.kinds["call"], id=f"k{number}", name=f"Kind {number}")
        event = msgspec.structs.replace(call, id=f"e{number}", kind=kind.id)
        project.apply([Change(None, kind), Change(None, event)])
    measure = project.measures["calls"]
    project.apply([Change(measure, msgspec.structs.replace(measure, kinds=()))])
    path = tmp_path / "kinds.entrevue"
    storage.save(project, path)
    size = ("--width", 900, "--height", 330)
    result = cli("export", path, tmp_path / "figure.png", "--lanes", "kind", *size)
    assert result.status == 0
    assert re.fullmatch(r"\d of 12 lanes have room: a greater --height shows more\n", result.err)


def test_lanes_by_anything_else_are_a_usage_error(cli: Cli, project_path: Path, tmp_path: Path) -> None:
    result = cli("export", project_path, tmp_path / "figure.png", "--lanes", "colour")
    assert result.status == 2
    assert "--lanes" in result.err
