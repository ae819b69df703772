"""Projects for the tests of `stats`, and what it says of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from models import storage
from models.dates import parse_edtf
from models.project import Change, Project

Cli = Callable[..., Any]
"""The command line of the fixture `cli`."""


def pair(value: float) -> dict[str, float]:
    return {"min": value, "max": value}


def changed_dates(project: Project, path: Path, **dates: str) -> Path:
    """The project in a file, events with dashes in their ids having these dates."""
    for name, edtf in dates.items():
        event = project.events[name.replace("_", "-")]
        project.apply([Change(event, msgspec.structs.replace(event, date=parse_edtf(edtf)))])
    storage.save(project, path)
    return path


def report_of(cli: Cli, folder: Path, dates: list[str], *arguments: str) -> str:
    """What `stats` says of calls on these dates."""
    table, out = folder / "calls.csv", folder / "calls.entrevue"
    rows = "".join(f"{date},call,Ana|Bo\n" for date in dates)
    table.write_text("date,kind,participants\n" + rows, encoding="utf-8")
    assert cli("import", table, "-o", out).status == 0
    return cli("stats", out, *arguments).out
