"""The project file as one record: how its objects map to ours, in version 1.

A file is one JSON object: `format` ("entrevue"), `version`, `project`, and one list for each type of record.
Keys are the field names of `models.records`; a date is one EDTF string; defaults are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, cast

import msgspec

from models.dates import EventDate, parse_edtf
from models.project import Project
from models.records import (
    RECORD_TYPES,
    Actor,
    Event,
    Indicator,
    Kind,
    Measure,
    Part,
    Period,
    ProjectInfo,
    Record,
    Side,
    Source,
)
from models.storage.migrations import VERSION

FORMAT = "entrevue"

EXTRA_KEY = next(field.encode_name for field in msgspec.structs.fields(Part) if field.name == "extra")
"""Where msgspec puts the unknown keys of a part; never a key of a written file."""


class ProjectFile(Part, frozen=True, kw_only=True):
    """The top level of the file; no defaults, so that every list is written and a file shows its own form."""

    format: Literal["entrevue"]
    version: Literal[1]
    project: ProjectInfo
    sides: tuple[Side, ...]
    actors: tuple[Actor, ...]
    kinds: tuple[Kind, ...]
    measures: tuple[Measure, ...]
    periods: tuple[Period, ...]
    indicators: tuple[Indicator, ...]
    sources: tuple[Source, ...]
    events: tuple[Event, ...]


def make_file(
    info: ProjectInfo, tables: Mapping[str, tuple[Record, ...]], extra: tuple[tuple[str, object], ...]
) -> ProjectFile:
    """The file of this program's version with these records, listed by table."""
    lists = cast("dict[str, Any]", tables)
    return ProjectFile(format=FORMAT, version=VERSION, project=info, extra=extra, **lists)


def file_of(project: Project) -> ProjectFile:
    """The project in the order in which it is written: events in time, the rest by hand-set order and id."""
    tables: dict[str, tuple[Record, ...]] = {
        record_type.table: tuple(project.ordered(record_type))
        for record_type in RECORD_TYPES
        if record_type is not Event
    }
    tables[Event.table] = project.events_in_order
    return make_file(project.info, tables, project.extra)


def project_of(file: ProjectFile) -> Project:
    """The project that a file holds; of records with the same id the last one is left."""
    project = Project(file.project, records_of(file))
    project.extra = file.extra
    return project


def records_of(file: ProjectFile) -> Iterable[Record]:
    """Every record of the file but the project's own, in the order of the file."""
    for record_type in RECORD_TYPES:
        yield from cast("tuple[Record, ...]", getattr(file, record_type.table))


def decode_date(_type: type, value: object) -> EventDate:
    """msgspec's `dec_hook`; DateError and TypeError become its ValidationError."""
    if not isinstance(value, str):
        raise TypeError("a date is text")
    return parse_edtf(value)


def encode_date(value: object) -> str:
    """msgspec's `enc_hook`."""
    if not isinstance(value, EventDate):
        raise NotImplementedError(type(value))
    return value.edtf
