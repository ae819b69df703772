"""Interchange formats: each is one module, and one line in the tables below."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from models.formats import csv_events
from models.formats.results import ImportResult, RowProblem
from models.project import Project


@dataclass(frozen=True, slots=True)
class Importer:
    """Reads a file into changes: `read(data, project, today, day_first)`."""

    code: str
    extensions: tuple[str, ...]
    """With their dot, lower case."""
    read: Callable[[bytes, Project, datetime.date, bool], ImportResult]


@dataclass(frozen=True, slots=True)
class Exporter:
    """Writes a project as a file of another kind."""

    code: str
    extensions: tuple[str, ...]
    write: Callable[[Project], bytes]


IMPORTERS = (Importer("csv", (".csv", ".tsv", ".txt"), csv_events.read),)
EXPORTERS = (Exporter("csv", (".csv",), csv_events.write),)

__all__ = ["EXPORTERS", "IMPORTERS", "Exporter", "ImportResult", "Importer", "RowProblem"]
