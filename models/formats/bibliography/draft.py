"""A source while it is read: CSL variables as they turn up, and where everything else is kept."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping
from typing import Any, cast

import msgspec

from models.dates import EventDate
from models.formats.bibliography.dates import csl_of_date
from models.formats.bibliography.encoding import cleaned
from models.formats.bibliography.results import SourceProblem
from models.progress import Cancelled, Progress
from models.records import Name, Source
from models.text import one_line

MAX_DEPTH = 20
"""Levels of a value that is kept as it is; a project file has room for few more."""
_LARGEST = 1 << 53
"""Of whole numbers that every program reads back as they were."""
_TICK = 50
_MOST_ALIKE = 100
"""Warnings of one kind that are told one by one; of the others only how many there are."""

FIELDS = {
    field.encode_name: field.name
    for field in msgspec.structs.fields(Source)
    if field.name not in ("id", "extra", "custom")
}
"""CSL variable -> attribute of `Source`, for those that have one."""


class Report:
    """What a reader tells while it reads: problems, and how far it is."""

    def __init__(self, progress: Progress | None = None) -> None:
        self.problems: list[SourceProblem] = []
        self._last: dict[str, int] = {}
        """Code of a warning -> place of the last one that is told."""
        self._alike: Counter[str] = Counter()
        self._progress = progress
        self._calls = 0

    def refuse(self, line: int, key: str, code: str, found: str = "") -> None:
        self.problems.append(SourceProblem(line, key, code, one_line(found)))

    def warn(self, line: int, key: str, code: str, found: str = "") -> None:
        """Past a hundred of one code, the last one counts those that follow."""
        self._alike[code] += 1
        more = self._alike[code] - _MOST_ALIKE
        if more <= 0:
            self._last[code] = len(self.problems)
            self.problems.append(SourceProblem(line, key, code, one_line(found), is_warning=True))
        else:
            place = self._last[code]
            self.problems[place] = msgspec.structs.replace(self.problems[place], more=more)

    def tick(self, done: int, total: int) -> None:
        """Once for each entry; raises Cancelled when asked to stop."""
        self._calls += 1
        if self._progress is not None and self._calls % _TICK == 0 and not self._progress(done, total):
            raise Cancelled


class Draft:
    """CSL variables by name, each put once; what comes second is kept in `custom` by its own name."""

    def __init__(self, line: int = 0, key: str = "") -> None:
        self.line = line
        self.key = key
        self.values: dict[str, Any] = {}
        self.custom: dict[str, object] = {}
        self._several: set[str] = set()
        self.carrier: object = None
        """What Entrevue added to the entry, see `carrier`."""

    def put(self, variable: str, value: str | tuple[Name, ...] | EventDate | None, origin: str) -> None:
        """Set a variable; if it has another value already, keep this one as `origin`."""
        if not value:
            return
        if variable not in self.values:
            self.values[variable] = value
        elif self.values[variable] != value:
            self.keep(origin, _as_text(value))

    def keep(self, origin: str, value: object) -> None:
        """Add to `custom` what has no variable; several values of one name become a list."""
        if origin not in self.custom:
            self.custom[origin] = value
        elif origin in self._several:
            cast("list[object]", self.custom[origin]).append(value)
        else:
            self._several.add(origin)
            self.custom[origin] = [self.custom[origin], value]

    def source(self) -> Source:
        """The record, without id; variables that it has no field for are in `extra`, by name."""
        fields = {FIELDS[name]: value for name, value in self.values.items() if name in FIELDS}
        extra = sorted(
            (name, extra_value(value)) for name, value in self.values.items() if name not in FIELDS
        )
        fields.setdefault("type", "document")
        fields.setdefault("citation_key", self.key)
        return Source(id="", extra=tuple(extra), custom=cast("dict[str, Any]", self.custom), **fields)


def _as_text(value: str | tuple[Name, ...] | EventDate) -> object:
    return extra_value(value) if isinstance(value, tuple) else str(value)


def extra_value(value: object) -> object:
    """A value of `extra`, in CSL's own terms: dates and names are objects."""
    if isinstance(value, EventDate):
        return csl_of_date(value, "en")
    return (
        [name_object(name) for name in cast("tuple[Name, ...]", value)] if isinstance(value, tuple) else value
    )


def name_object(name: Name) -> dict[str, object]:
    """The CSL-JSON object of a name."""
    pairs = ((field.encode_name, getattr(name, field.name)) for field in msgspec.structs.fields(Name))
    return {key: text for key, text in pairs if isinstance(text, str) and text} | dict(name.extra)


def safe(value: object, depth: int = 0) -> object:
    """A JSON value of unknown origin that a project can hold: what it cannot becomes text."""
    if isinstance(value, str):
        return cleaned(value)
    if isinstance(value, Mapping | list) and depth >= MAX_DEPTH:
        return cleaned(json.dumps(value, ensure_ascii=False))
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, object]", value).items()
        return {cleaned(key): safe(part, depth + 1) for key, part in pairs}
    if isinstance(value, list):
        return [safe(part, depth + 1) for part in cast("list[object]", value)]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, int) and abs(value) > _LARGEST:
        return str(value) if abs(value) < 10**4000 else hex(value)
    return value
