"""The version: installed, of a checkout, or unknown."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from ui import version


@pytest.fixture(autouse=True)
def _not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(version, "version", fail)


def test_a_checkout_says_its_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", version.program_version())


def test_the_installed_version_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(version, "version", lambda name: "9.8.7")
    assert version.program_version() == "9.8.7"


@pytest.mark.parametrize("text", [None, "not = toml = at all", '[project]\nname = "other"\nversion = "3"\n'])
def test_where_nothing_says_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None) -> None:
    path = tmp_path / "pyproject.toml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(version, "_CHECKOUT", path)
    assert version.program_version() == "dev"
