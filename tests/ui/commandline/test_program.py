"""The whole program as the shell sees it: statuses, streams, languages, and never a traceback."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any

import pytest

from ui.commandline import COMMANDS, opens_window, program, stats

ROOT = Path(__file__).resolve().parents[3]
Cli = Callable[..., Any]


def start(
    *arguments: object, folder: Path, stdout: int | IO[str] = subprocess.PIPE, **environment: str
) -> subprocess.Popen[str]:
    """`python main.py ...` with settings of its own, no display, and no platform chosen."""
    kept = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    own = {
        "XDG_CONFIG_HOME": str(folder),
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "PYTHONWARNINGS": "error",
    }
    return subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        cwd=folder,
        env=kept | own | environment,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["a.entrevue"], True),
        (["./stats"], True),
        (["stats"], False),
        (["stats", "a.entrevue"], False),
        (["--help"], False),
        (["a.entrevue", "b.entrevue"], False),
    ],
)
def test_a_window_opens_for_nothing_or_one_project(arguments: list[str], window: bool) -> None:
    assert opens_window(arguments) is window


def test_help_names_every_command(cli: Cli) -> None:
    result = cli("--help")
    assert result.status == 0
    for command in COMMANDS:
        assert f"\n    {command} " in result.out


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(cli: Cli, command: str) -> None:
    result = cli(command, "--help")
    assert result.status == 0
    assert "PROJECT" in result.out


@pytest.mark.parametrize("arguments", [("nonsense", "a.entrevue"), ("--nonsense",)])
def test_an_unknown_command_is_a_usage_error(cli: Cli, arguments: tuple[str, ...]) -> None:
    result = cli(*arguments)
    assert (result.status, result.out) == (2, "")


def test_a_fault_of_the_program_is_a_message(
    cli: Cli, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> str:
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr(stats, "_text", fail)
    result = cli("stats", project_path)
    assert (result.status, result.out) == (1, "")
    assert "ZeroDivisionError: by nothing" in result.err


def test_an_interrupted_command_says_nothing(
    cli: Cli, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_arguments: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(stats, "_text", interrupt)
    result = cli("stats", project_path)
    assert (result.status, result.out, result.err) == (program.INTERRUPTED, "", "")


def test_a_figure_without_a_display(project_path: Path, tmp_path: Path) -> None:
    with start("export", project_path, tmp_path / "figure.png", folder=tmp_path) as process:
        out, err = process.communicate()
    assert (process.returncode, out, err) == (0, "", "")
    assert (tmp_path / "figure.png").read_bytes().startswith(b"\x89PNG")


def test_a_reader_that_leaves_is_no_error_to_talk_about(project_path: Path, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w") as pipe, start("stats", project_path, folder=tmp_path, stdout=pipe) as process:
        _, err = process.communicate()
    assert (process.returncode, err) == (1, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_an_output_that_is_full_is_told(project_path: Path, tmp_path: Path) -> None:
    with (
        open("/dev/full", "w") as full,
        start("stats", project_path, folder=tmp_path, stdout=full) as process,
    ):
        _, err = process.communicate()
    assert process.returncode == 1
    assert "The output cannot be written" in err
    assert "Traceback" not in err


@pytest.mark.skipif(os.name != "posix", reason="a shell closes the output")
@pytest.mark.parametrize("arguments", [("stats", "{path}"), ("--help",)])
def test_an_output_that_is_closed_is_told(
    project_path: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    words = [word.format(path=project_path) for word in arguments]
    shell = ["sh", "-c", 'exec "$0" "$@" >&-', sys.executable, str(ROOT / "main.py"), *words]
    result = subprocess.run(shell, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "The output cannot be written" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_a_locale_without_accents_is_nothing_to_talk_about(
    project_path: Path, tmp_path: Path, locale: str
) -> None:
    with start("export", project_path, tmp_path / "f.png", folder=tmp_path, LC_ALL=locale) as process:
        out, err = process.communicate()
    assert (process.returncode, out, err) == (0, "", "")


def test_the_version_has_a_number(cli: Cli) -> None:
    result = cli("--version")
    assert result.status == 0
    assert re.fullmatch(r"Entrevue \d+\.\d+\.\d+\S*\n", result.out)


def test_an_output_that_knows_no_dashes_gets_what_it_can_say(project_path: Path, tmp_path: Path) -> None:
    with start("stats", project_path, folder=tmp_path, PYTHONIOENCODING="ascii") as process:
        text, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert "63 days" in text
    with start(
        "stats", project_path, "--format", "json", folder=tmp_path, PYTHONIOENCODING="ascii"
    ) as process:
        process.communicate()
    assert process.returncode == 0


def test_messages_are_in_the_language_of_the_window(
    cli: Cli, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "Settings", lambda: SimpleNamespace(get=lambda _setting: "fr"))
    assert "10 événements" in cli("check", project_path).out
    assert "afficher cette aide" in cli("--help").out


def test_a_report_is_in_one_language_headings_included(cli: Cli, project_path: Path) -> None:
    french = cli("stats", project_path, "--measure", "calls", "--language", "fr").out
    assert "le plus long, encore ouvert" in french
    assert "Ready to quote" not in french
