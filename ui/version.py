"""The number of this Entrevue."""

from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def program_version() -> str:
    """The installed version, else that of the checkout; `dev` where neither says."""
    try:
        return version("entrevue")
    except PackageNotFoundError:
        return _checkout_version()


def _checkout_version() -> str:
    try:
        project = tomllib.loads(_CHECKOUT.read_text(encoding="utf-8")).get("project", {})
    except (OSError, ValueError):
        return "dev"
    return str(project["version"]) if project.get("name") == "entrevue" and "version" in project else "dev"
