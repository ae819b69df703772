"""The project file as one record: how its objects map to ours, in version 1.

A file is one JSON object: `format` ("entrevue"), `version`, `project`, and one list for each type of record.
Keys are the field names of `models.records`; a date is one EDTF string; defaults are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Any, Literal, TypeVar, cast

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

R = TypeVar("R", bound=Record)

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
    project = Project(file.project)
    project.extra = file.extra
    for record_type in RECORD_TYPES:
        project.table(record_type).update({record.id: record for record in records_of(file, record_type)})
    return project


def records_of(file: ProjectFile, record_type: type[R]) -> tuple[R, ...]:
    """The records of one type, in the order of the file."""
    return cast("tuple[R, ...]", getattr(file, record_type.table))


@lru_cache(maxsize=65536)
def decode_date(_type: type, value: object) -> EventDate:
    """msgspec's `dec_hook`; DateError and TypeError become its ValidationError.

    The cache answers for most of the dates of a large file without a step of Python; a value that has no
    hash raises the TypeError by itself.
    """
    if not isinstance(value, str):
        raise TypeError("a date is text")
    return parse_edtf(value)


encode_date: Callable[[object], str] = attrgetter("edtf")
"""msgspec's `enc_hook`, without a step of Python: dates are all that it is asked about."""
