"""What a format cannot say about a source, carried along so that Entrevue reads it back.

A writer writes what the format has a place for; what reading that again does not give back goes into one
more field, as JSON: for each part of the record what is `read` of the entry, and what it `is`. It counts only
as long as the entry still reads as it did: a title that another program corrected stays corrected. CSL-JSON
has it in `custom.entrevue`, BibLaTeX and BibTeX in a field `entrevue`, RIS in the tag `U5`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast

import msgspec

from models.formats.bibliography.draft import FIELDS, safe
from models.records import Source
from models.storage.wire import EXTRA_KEY, decode_date, encode_date

NAME = "entrevue"
_JSON_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')

_RESERVED = frozenset({*FIELDS, "id", "custom"})

Parts = dict[str, object]


def difference(read: Source, wanted: Source) -> Parts:
    """The carrier that makes `wanted` of what is read without it; empty if nothing is missing."""
    if read == wanted:
        return {}
    there, here = _parts(read), _parts(wanted)
    return {
        name: {word: parts[name] for word, parts in (("read", there), ("is", here)) if name in parts}
        for name in sorted({*there, *here})
        if there.get(name) != here.get(name) or (name in there) != (name in here)
    }


def applied(source: Source, carrier: object) -> Source:
    """The source with what its carrier adds; ValueError if it is none."""
    if not isinstance(carrier, Mapping):
        raise ValueError("carrier")
    parts = _parts(source)
    changes = cast("Mapping[str, object]", safe(cast("object", carrier)))
    for name, change in changes.items():
        if not isinstance(change, Mapping):
            raise ValueError(name)
        said = cast("Mapping[str, object]", change)
        if ("read" in said) != (name in parts) or said.get("read") != parts.get(name):
            continue
        if "is" in said:
            parts[name] = said["is"]
        else:
            parts.pop(name, None)
    return _source(parts)


def text_of(carrier: Parts) -> str:
    """JSON of ASCII characters in which braces are balanced, for formats of text."""
    text = json.dumps(carrier, separators=(", ", ": "))
    return _JSON_TEXT.sub(lambda part: part[0].replace("{", "\\u007b").replace("}", "\\u007d"), text)


def of_text(text: str) -> object:
    """What `text_of` wrote; ValueError for other texts."""
    try:
        return cast("object", json.loads(text))
    except RecursionError:
        raise ValueError("too deep") from None


def _parts(source: Source) -> Parts:
    """The record taken apart: each field, each entry of `extra` and `custom`, where they are not empty."""
    tree = cast("Parts", msgspec.to_builtins(source, enc_hook=encode_date, str_keys=True))
    tree.pop("id", None)
    tree["type"] = source.type  # else left out where it is the usual one, read or not
    extra = cast("list[tuple[str, object]]", tree.pop(EXTRA_KEY, ()))
    custom = cast("Parts", tree.pop("custom", {}))
    tree |= {f"extra.{name}": value for name, value in extra}
    tree |= {f"custom.{name}": value for name, value in custom.items()}
    return cast("Parts", _lists(tree))


def _lists(value: object) -> object:
    """The value as JSON has it: lists for tuples."""
    if isinstance(value, Mapping):
        return {key: _lists(part) for key, part in cast("Mapping[str, object]", value).items()}
    if isinstance(value, list | tuple):
        return [_lists(part) for part in cast("list[object]", value)]
    return value


def _source(parts: Parts) -> Source:
    if any(name.startswith("extra.") and name[6:] in _RESERVED for name in parts):
        raise ValueError("extra")
    extra = sorted((name[6:], value) for name, value in parts.items() if name.startswith("extra."))
    custom = {name[7:]: value for name, value in parts.items() if name.startswith("custom.")}
    fields = {name: value for name, value in parts.items() if not name.startswith(("extra.", "custom."))}
    try:
        source = msgspec.convert(fields | {"id": ""}, Source, dec_hook=decode_date)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
    return msgspec.structs.replace(source, extra=tuple(extra), custom=cast("dict[str, Any]", custom))
