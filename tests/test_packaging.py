"""What holds for the tree as a whole: the one rule of the imports, what is never committed, the wheel."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

from ui import preflight
from ui.commandline import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

_HOSTS = ("pypi" + r"\.org", "pythonhosted" + r"\.org", "npmjs" + r"\.(?:org|com)", "deb" + r"\.debian\.org")
_MACHINE_PATHS = (
    r"/work" + "/",
    r"/home/" + r"\w\w",
    r"/root" + "/",
    r"/tmp" + r"/\w",
    r"[A-Z]:\\" + "Users",
)
FORBIDDEN = re.compile("|".join((*_HOSTS, *_MACHINE_PATHS)))
"""Package registries and places of one machine: neither means anything to whoever clones the repository."""


@cache
def imported_modules(path: Path) -> frozenset[str]:
    """Every module that a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module or "")
    return frozenset(found)


def files_under(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def tracked_files() -> list[Path]:
    """The files of the repository, or of the source archive it has been unpacked from."""
    if (ROOT / ".git").exists():
        command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
        return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    folders = ("ui", "models", "resources", "tests")
    return [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]


@pytest.mark.parametrize("path", files_under("models"), ids=lambda path: str(path.relative_to(ROOT)))
def test_models_know_neither_qt_nor_the_interface(path: Path) -> None:
    roots = {module.split(".")[0] for module in imported_modules(path)}
    assert not roots & {"PySide6", "shiboken6", "ui", "main"}


def test_models_load_without_qt() -> None:
    """The same, seen from outside: also through libraries, and through modules imported by name."""
    modules = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files_under("models")]
    code = f"import importlib, sys\nfor name in {modules!r}: importlib.import_module(name)\n"
    code += "sys.exit('PySide6' in sys.modules or 'ui' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_only_the_program_itself_imports_the_main_module() -> None:
    for path in files_under("models", "ui"):
        assert "main" not in imported_modules(path), path


def test_neither_registries_nor_places_of_one_machine_are_named() -> None:
    found = []
    for path in tracked_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {match.group()}" for match in FORBIDDEN.finditer(text)]
    assert found == []


def test_the_wheel_holds_the_program_and_nothing_else() -> None:
    targets = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert targets["targets"]["wheel"]["only-include"] == ["main.py", "ui", "models", "resources"]


def test_the_installed_command_is_the_main_module() -> None:
    assert PROJECT["gui-scripts"] == {"entrevue": "main:run"}


def test_the_oldest_python_is_the_same_everywhere() -> None:
    assert PROJECT["requires-python"] == ">=" + ".".join(map(str, preflight.OLDEST_PYTHON))


def test_what_is_looked_for_at_the_start_is_what_is_installed() -> None:
    required = {re.split(r"[^\w.-]", text)[0] for text in PROJECT["dependencies"]}
    assert set(preflight.DEPENDENCIES.values()) <= required


def test_the_version_that_crashes_is_never_installed() -> None:
    pins = [text for text in PROJECT["dependencies"] if text.startswith("PySide6")]
    assert "PySide6-Essentials>=6.8,<6.12; python_version < '3.12'" in pins


def test_the_readme_names_every_command_and_every_system_package() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"main.py {command} " in readme
    for package in preflight.DEBIAN_PACKAGES.values():
        assert package in readme


def test_continuous_integration_runs_the_command_of_the_readme() -> None:
    command = "bash .ci/test"
    assert command in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_change_log_knows_the_version() -> None:
    headings = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == "Unreleased" or headings[0] == PROJECT["version"]


def test_what_the_readme_shows_and_links_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    assert len(links) >= 4
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize(
    "name", [path.name for folder in ("models", "ui") for path in sorted((ROOT / folder).glob("[!_]*.py"))]
)
def test_the_map_names_every_module_at_the_top(name: str) -> None:
    assert re.search(rf"(?<![\w/]){re.escape(name)}", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))
