"""CSL variables that Zotero's users write into *Extra*, and Zotero into `note`: `Type: speech`.

Such a line becomes the variable that it names, unless the record has that already; other lines are the note.
"""

from __future__ import annotations

import re

import msgspec

from models.formats.bibliography.dates import date_of_text
from models.formats.bibliography.draft import FIELDS, extra_value
from models.formats.bibliography.rules import DATE_VARIABLES, TEXT_VARIABLES, TYPES
from models.records import Source

_LINE = re.compile(r"(?:\{:)?([A-Za-z][A-Za-z _-]*):\s*(\S.*?)\}?\s*")
_LONGEST = 500
"""Characters of a line that is looked at: patterns are slow where someone wants them to be."""
_NAMES = {name.lower().replace("_", "-"): name for name in TEXT_VARIABLES | DATE_VARIABLES} | {
    "place": "publisher-place",
    "citation-key": "citation-key",
    "short-title": "title-short",
}
_NEVER = frozenset(
    {"note", "annote", "abstract", "keyword", "source", "event", "locator", "references", "section"}
)
"""Words that people write before a colon for other reasons."""


def lifted(source: Source) -> Source:
    """The source with the variables of its note in their own fields."""
    if ":" not in source.note:
        return source
    fields: dict[str, object] = {}
    extra = dict(source.extra)
    kept: list[str] = []
    for line in source.note.split("\n"):
        if not _lift(line, source, fields, extra):
            kept.append(line)
    if len(kept) == source.note.count("\n") + 1:
        return source
    fields["note"] = "\n".join(kept).strip()
    return msgspec.structs.replace(
        source, extra=tuple(sorted(extra.items(), key=lambda pair: pair[0])), **fields
    )


def _lift(line: str, source: Source, fields: dict[str, object], extra: dict[str, object]) -> bool:
    match = _LINE.fullmatch(line) if len(line) <= _LONGEST else None
    if match is None:
        return False
    name = re.sub(r"[ _]", "-", match[1].strip().lower())
    if name == "type":
        if match[2].strip() in TYPES and "type" not in fields:
            fields["type"] = match[2].strip()
            return True
        return False
    variable = _NAMES.get(name, "")
    value = date_of_text(match[2]) if variable in DATE_VARIABLES else match[2].strip()
    if not variable or variable in _NEVER or not value:
        return False
    field = FIELDS.get(variable)
    if field is None:
        plain = extra_value(value)
        return extra.setdefault(variable, plain) is plain
    if field == "citation_key" or (not getattr(source, field) and field not in fields):
        fields[field] = value
        return True
    return False
