"""Project -> bytes: the same project always gives the same bytes."""

from __future__ import annotations

import math
from typing import cast

import msgspec

from models.project import Project
from models.records import RECORD_TYPES, Event, Indicator, Record
from models.storage.wire import EXTRA_KEY, ProjectFile, encode_date, file_of

_ENCODER = msgspec.json.Encoder(enc_hook=encode_date)
_MAPPINGS = ("names", "short_names", "custom")
_MAPPED_TABLES = [
    table.table for table in RECORD_TYPES if not set(_MAPPINGS).isdisjoint(table.__struct_fields__)
]
_INDENT = 2
_EXTRA_BYTES = msgspec.json.encode(EXTRA_KEY)


def dumps(project: Project) -> bytes:
    """The text of the project file: UTF-8, two spaces of indent, one key a line, a newline at the end.

    Raises ValueError for an indicator whose value is not finite: JSON has no word for it.
    """
    file = file_of(project)
    file = msgspec.structs.replace(file, indicators=tuple(_with_floats(i) for i in file.indicators))
    mapped = {table: tuple(map(_with_keys_in_order, getattr(file, table))) for table in _MAPPED_TABLES}
    events = tuple([_with_values_in_order(event) if event.citations else event for event in file.events])
    file = msgspec.structs.replace(file, **mapped | {"events": events})
    try:
        compact = _ENCODER.encode(file)
        plain = _EXTRA_BYTES not in compact
    except UnicodeEncodeError:
        compact, plain = b"", False
    if not plain:
        tree = msgspec.to_builtins(file, enc_hook=encode_date)
        compact = _ENCODER.encode(_whole(_spliced(tree)))
    return msgspec.json.format(compact, indent=_INDENT) + b"\n"


def is_text_of(file: ProjectFile, data: bytes) -> bool:
    """Whether these bytes are how this program writes the file, its records and keys in the file's order.

    Raises ValueError for a text that UTF-8 cannot write.
    """
    if _EXTRA_BYTES in data:
        return False
    laid_out = msgspec.json.format(_ENCODER.encode(file), indent=_INDENT)
    # Added to the text, the line feed would copy all of it.
    return len(data) == len(laid_out) + 1 and data.endswith(b"\n") and data.startswith(laid_out)


def _with_floats(indicator: Indicator) -> Indicator:
    """59 and 59.0 are equal values, and have to be the same bytes."""
    if not all(math.isfinite(point.value) for point in indicator.points):
        raise ValueError("not_finite")
    points = (msgspec.structs.replace(point, value=float(point.value)) for point in indicator.points)
    return msgspec.structs.replace(indicator, points=tuple(points))


def _with_keys_in_order(record: Record) -> Record:
    """Names by language, fields of other programs: their order means nothing, and has to be the same in the
    file."""
    found: dict[str, dict[str, object]] = {field: getattr(record, field, {}) for field in _MAPPINGS}
    values = {field: _ordered(mapping) for field, mapping in found.items() if mapping}
    return msgspec.structs.replace(record, **values) if values else record


def _ordered(node: object) -> object:
    """The same value with the keys of every object in order."""
    if isinstance(node, dict):
        return {key: _ordered(value) for key, value in sorted(cast("dict[str, object]", node).items())}
    if isinstance(node, list):
        return [_ordered(item) for item in cast("list[object]", node)]
    return node


def _with_values_in_order(event: Event) -> Event:
    """The same of the values that sources give."""
    if not any(len(citation.values) > 1 for citation in event.citations):
        return event
    citations = tuple(
        msgspec.structs.replace(citation, values=dict(sorted(citation.values.items())))
        for citation in event.citations
    )
    return msgspec.structs.replace(event, citations=citations)


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
