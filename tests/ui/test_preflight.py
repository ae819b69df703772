"""What a person is told when the machine lacks something, instead of a stack trace."""

from __future__ import annotations

import ctypes
import importlib
import os
import subprocess
import sys
from collections import namedtuple
from pathlib import Path
from types import SimpleNamespace

import pytest

from ui import preflight

ROOT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of Linux desktops")

Version = namedtuple("Version", "major minor micro")


@pytest.fixture(autouse=True)
def _plain_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """English, with an X display, and no platform chosen."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")


def lose_libraries(monkeypatch: pytest.MonkeyPatch, *lost: str) -> None:
    def load(name: str) -> object:
        if name in lost:
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        return object()

    monkeypatch.setattr(ctypes, "CDLL", load)


def test_nothing_is_missing_where_the_tests_run() -> None:
    assert preflight.what_is_missing(window=False) == ""


def test_an_old_python_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", Version(3, 10, 12))
    message = preflight.what_is_missing(window=True)
    assert "Python 3.11 or later" in message
    assert "3.10.12" in message


def test_missing_packages_are_named_with_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "find_spec", lambda module: None if module == "dateutil" else object())
    monkeypatch.setattr(sys, "prefix", "/opt/environment")
    in_environment = preflight.what_is_missing(window=False)
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    outside = preflight.what_is_missing(window=False)

    assert "python-dateutil" in in_environment
    assert f"{sys.executable} -m pip install -e ." in in_environment
    assert f"{sys.executable} -m venv .venv" in outside


@pytest.mark.parametrize(
    ("python", "qt", "crashes"),
    [((3, 11, 2), "6.12.0", True), ((3, 11, 2), "6.11.3", False), ((3, 12, 1), "6.12.0", False)],
)
def test_the_qt_that_crashes_is_refused(
    monkeypatch: pytest.MonkeyPatch, python: tuple[int, int, int], qt: str, crashes: bool
) -> None:
    monkeypatch.setattr(sys, "version_info", Version(*python))
    monkeypatch.setattr(importlib, "import_module", lambda name: SimpleNamespace(__version__=qt))
    assert ("PySide6-Essentials<6.12" in preflight.what_is_missing(window=False)) is crashes


def test_missing_libraries_are_listed_all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> object:
        if name == "PySide6":
            return SimpleNamespace(__version__="6.11.3")
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(importlib, "import_module", fail)
    lose_libraries(monkeypatch, "libEGL.so.1", "libfontconfig.so.1")
    message = preflight.what_is_missing(window=False)
    assert "sudo apt-get install libegl1 libfontconfig1" in message


def test_an_unknown_failure_gives_the_loader_s_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> object:
        if name == "PySide6":
            return SimpleNamespace(__version__="6.11.3")
        raise ImportError("libQt6Core.so.6: wrong ELF class.")

    monkeypatch.setattr(importlib, "import_module", fail)
    assert preflight.what_is_missing(window=False) == "Qt cannot load: libQt6Core.so.6: wrong ELF class."


@linux_only
def test_a_window_needs_the_libraries_of_its_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    lose_libraries(monkeypatch, "libxcb-cursor.so.0")
    assert "sudo apt-get install libxcb-cursor0" in preflight.what_is_missing(window=True)
    assert preflight.what_is_missing(window=False) == ""


@linux_only
@pytest.mark.parametrize(
    ("name", "value"), [("QT_QPA_PLATFORM", "offscreen"), ("WAYLAND_DISPLAY", "wayland-0")]
)
def test_another_platform_needs_none_of_them(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    lose_libraries(monkeypatch, "libxcb-cursor.so.0")
    monkeypatch.setenv(name, value)
    assert preflight.what_is_missing(window=True) == ""


@linux_only
def test_no_display_is_said_in_the_person_s_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    assert preflight.what_is_missing(window=True).startswith("No display was found")
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert preflight.what_is_missing(window=True).startswith("Aucun écran")


@linux_only
def test_set_up_scripts_learn_which_packages_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    lose_libraries(monkeypatch, "libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-xkb.so.1")
    assert preflight.missing_packages(window=False) == ["libglib2.0-0"]
    assert preflight.missing_packages(window=True) == ["libglib2.0-0", "libxcb-xkb1"]


def test_a_headless_command_draws_offscreen_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    preflight.choose_offscreen()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    preflight.choose_offscreen()
    assert os.environ["QT_QPA_PLATFORM"] == "minimal"


@linux_only
def test_the_program_ends_with_the_message_and_no_trace() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    result = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 1
    assert result.stdout == ""
    assert "No display was found" in result.stderr
    assert "Traceback" not in result.stderr
