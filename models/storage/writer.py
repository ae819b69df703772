"""Project -> bytes: the same project always gives the same bytes."""

from __future__ import annotations

import math
from typing import cast

import msgspec

from models.project import Project
from models.records import RECORD_TYPES, Indicator, Record
from models.storage.wire import EXTRA_KEY, encode_date, file_of

_ENCODER = msgspec.json.Encoder(enc_hook=encode_date)
_NAMED_TABLES = [table.table for table in RECORD_TYPES if "names" in table.__struct_fields__]
_EXTRA_BYTES = msgspec.json.encode(EXTRA_KEY)


def dumps(project: Project) -> bytes:
    """The text of the project file: UTF-8, two spaces of indent, one key a line, a newline at the end.

    Raises ValueError for an indicator whose value is not finite: JSON has no word for it.
    """
    file = file_of(project)
    file = msgspec.structs.replace(file, indicators=tuple(_with_floats(i) for i in file.indicators))
    named = {table: tuple(map(_with_names_in_order, getattr(file, table))) for table in _NAMED_TABLES}
    file = msgspec.structs.replace(file, **named)
    try:
        compact = _ENCODER.encode(file)
        plain = _EXTRA_BYTES not in compact
    except UnicodeEncodeError:
        compact, plain = b"", False
    if not plain:
        tree = msgspec.to_builtins(file, enc_hook=encode_date)
        compact = _ENCODER.encode(_whole(_spliced(tree)))
    return msgspec.json.format(compact, indent=2) + b"\n"


def _with_floats(indicator: Indicator) -> Indicator:
    """59 and 59.0 are equal values, and have to be the same bytes."""
    if not all(math.isfinite(point.value) for point in indicator.points):
        raise ValueError("not_finite")
    points = (msgspec.structs.replace(point, value=float(point.value)) for point in indicator.points)
    return msgspec.structs.replace(indicator, points=tuple(points))


def _with_names_in_order(record: Record) -> Record:
    """Names by language: their order means nothing, and has to be the same in the file."""
    found = {field: getattr(record, field, {}) for field in ("names", "short_names")}
    values = {field: dict(sorted(names.items())) for field, names in found.items() if len(names) > 1}
    return msgspec.structs.replace(record, **values) if values else record


def _spliced(node: object) -> object:
    """Put the unknown keys of each part back behind its own, as they were read."""
    if isinstance(node, list | tuple):
        return [_spliced(item) for item in cast("list[object]", node)]
    if not isinstance(node, dict):
        return node
    part = cast("dict[str, object]", node)
    unknown = cast("tuple[tuple[str, object], ...]", part.pop(EXTRA_KEY, ()))
    known = {key: _spliced(value) for key, value in part.items()}
    return {**known, **{key: value for key, value in unknown if key not in known}}


def _whole(node: object) -> object:
    """Half characters (lone surrogates, from a broken clipboard) become `?`: UTF-8 cannot write them."""
    if isinstance(node, str):
        return node if node.isascii() else node.encode("utf-8", "replace").decode()
    if isinstance(node, list | tuple):
        return [_whole(item) for item in cast("list[object]", node)]
    if isinstance(node, dict):
        return {_whole(key): _whole(value) for key, value in cast("dict[str, object]", node).items()}
    return node
