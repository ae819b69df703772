"""What a person is told when the machine lacks something, instead of a stack trace."""

from __future__ import annotations

import ctypes
import importlib
import os
import socket
import subprocess
import sys
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from ui import displays, preflight

ASKED = displays.x_answers
"""What the tests replace."""

ROOT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of Linux desktops")

UNSET = (
    "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "QT_QPA_PLATFORM", "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR",
)  # fmt: skip

Version = namedtuple("Version", "major minor micro")


@pytest.fixture(autouse=True)
def _plain_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """English, with an X display that answers, and no platform chosen."""
    for name in UNSET:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(displays, "x_answers", lambda display: display == ":0")


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


@pytest.fixture
def compositor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Something that listens where a Wayland compositor would."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("wayland-0")  # a short name: that of the folder can be too long for a socket
        listening.listen()
        yield "wayland-0"


@linux_only
def test_another_platform_needs_none_of_them(monkeypatch: pytest.MonkeyPatch, compositor: str) -> None:
    lose_libraries(monkeypatch, "libxcb-cursor.so.0")
    assert "libxcb-cursor0" in preflight.what_is_missing(window=True)
    monkeypatch.setenv("WAYLAND_DISPLAY", compositor)
    assert preflight.what_is_missing(window=True) == ""
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert preflight.what_is_missing(window=True) == ""


@linux_only
@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"DISPLAY": ":99"}, "DISPLAY=:99"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": "wayland-9"}, "WAYLAND_DISPLAY=wayland-9"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": "/no/wayland-9"}, "WAYLAND_DISPLAY=/no/wayland-9"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"}, "DISPLAY=:0"),
        ({"DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}, "(xcb)"),
    ],
)
def test_a_display_that_does_not_answer_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, environment: dict[str, str], named: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    message = preflight.what_is_missing(window=True)
    assert message.startswith("The display does not answer")
    assert named in message
    assert preflight.what_is_missing(window=False) == ""


@linux_only
@pytest.mark.parametrize(
    ("platform", "alive"),
    [("offscreen", True), ("minimal:option=1", True), ("xcb", True), ("bogus;xcb", True), ("bogus", False)],
)
def test_a_platform_that_qt_does_not_have_is_named(
    monkeypatch: pytest.MonkeyPatch, platform: str, alive: bool
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    message = preflight.what_is_missing(window=True)
    assert (message == "") is alive
    assert preflight.what_is_missing(window=False, draws=True) == message
    assert preflight.what_is_missing(window=False) == ""
    if not alive:
        assert message.startswith("QT_QPA_PLATFORM=bogus names no platform")
        assert "offscreen" in message


@linux_only
def test_platforms_from_elsewhere_are_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "bogus")
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", "/opt/platforms")
    assert preflight.what_is_missing(window=True) == ""


@linux_only
@pytest.mark.parametrize("display", [":4711", "nonsense"])
def test_the_x_library_is_asked(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not preflight._absent(["libxcb.so.1"]):
        assert not ASKED(display)
    lose_libraries(monkeypatch, "libxcb.so.1")
    assert ASKED(display)


@pytest.mark.skipif(os.name != "posix", reason="locales of POSIX")
@pytest.mark.parametrize(
    ("before", "name", "after"),
    [
        ({}, "LC_ALL", "C.UTF-8"),
        ({"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}, "LC_ALL", "C.UTF-8"),
        ({"LC_CTYPE": "POSIX", "LANG": "fr_FR.UTF-8"}, "LC_CTYPE", "C.UTF-8"),
        ({"LC_CTYPE": "fr_FR.UTF-8", "LANG": "C"}, "LC_CTYPE", "fr_FR.UTF-8"),
        ({"LANG": "fr_FR.UTF-8"}, "LANG", "fr_FR.UTF-8"),
    ],
)
def test_the_c_locale_becomes_one_of_utf8(
    monkeypatch: pytest.MonkeyPatch, before: dict[str, str], name: str, after: str
) -> None:
    for variable in ("LC_ALL", "LC_CTYPE"):  # so that they are put back
        monkeypatch.setenv(variable, "")
    for variable, value in before.items():
        monkeypatch.setenv(variable, value)
    preflight.choose_locale()
    assert os.environ[name] == after
    assert os.environ["LC_ALL"] == (after if name == "LC_ALL" else "")


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
@pytest.mark.parametrize(
    ("chosen", "text"),
    [
        ({}, "No display was found"),
        ({"DISPLAY": ":4711"}, "DISPLAY=:4711"),
        ({"QT_QPA_PLATFORM": "bogus"}, "QT_QPA_PLATFORM=bogus"),
    ],
)
def test_the_program_ends_with_the_message_and_no_trace(chosen: dict[str, str], text: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in (*UNSET, "DISPLAY")}
    environment |= chosen
    result = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 1
    assert result.stdout == ""
    assert text in result.stderr
    assert len(result.stderr.splitlines()) == 2
    assert "Traceback" not in result.stderr
