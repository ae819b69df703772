"""A source as a CSL-JSON item that citeproc-py renders without warnings and without mistakes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from models.citations.typography import tidy
from models.dates import EventDate
from models.dates.wording import format_date
from models.records import Name, Source

_NAMES = """
author collection-editor composer container-author editor editorial-director illustrator interviewer
original-author recipient translator
"""
_TEXTS = """
abstract annote archive archive-place archive_location authority call-number chapter-number
collection-number collection-title container-title container-title-short dimensions DOI edition event
event-place genre ISBN ISSN issue jurisdiction keyword medium note number number-of-pages
number-of-volumes original-publisher original-publisher-place original-title page PMCID PMID publisher
publisher-place references section source status title title-short URL version volume
"""
NAME_VARIABLES = frozenset(_NAMES.split())
TEXT_VARIABLES = frozenset(_TEXTS.split())
"""What citeproc-py renders; it warns about any other key."""

_PERSON_PARTS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix")
_PLAIN_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")

Item = dict[str, object]


def item(source: Source, language: str) -> Item:
    """The CSL-JSON item of a source, its id always `source`; dates that CSL cannot say are in words."""
    result: Item = {"id": "source", "type": source.type or "document"}
    for key, value in (*_own_fields(source), *source.extra):
        variable = _variable(key, value)
        if variable is not None:
            result.setdefault(key, variable)
    for key, date in (("issued", source.issued), ("accessed", source.accessed)):
        if date is not None:
            result[key] = _date(date, language)
    result["language"] = source.language or language
    return result


def _own_fields(source: Source) -> Iterable[tuple[str, object]]:
    yield "author", [_name_parts(name) for name in source.author]
    yield "title", source.title
    yield "container-title", source.container_title
    yield "publisher", source.publisher
    yield "publisher-place", source.publisher_place
    yield "genre", _genre(source)
    yield "URL", source.url
    yield "note", source.note


def _genre(source: Source) -> str:
    """Capitalised where it begins the note, as the description of a source without author and title does."""
    begins = not source.author and not source.title
    return source.genre[:1].upper() + source.genre[1:] if begins else source.genre


def _name_parts(name: Name) -> dict[str, object]:
    parts: dict[str, object] = {"family": name.family, "given": name.given, "literal": name.literal}
    return parts | dict(name.extra)


def _variable(key: str, value: object) -> object | None:
    """The value as citeproc-py takes it; None for what it does not know, and for what is empty."""
    if key in NAME_VARIABLES and isinstance(value, list | tuple):
        return _names(cast("Iterable[object]", value)) or None
    if key in TEXT_VARIABLES and isinstance(value, str | int | float) and not isinstance(value, bool):
        return tidy(str(value)) or None
    return None


def _names(values: Iterable[object]) -> list[dict[str, str]]:
    names = (_name(cast("Mapping[str, object]", value)) for value in values if isinstance(value, Mapping))
    return [name for name in names if name]


def _name(value: Mapping[str, object]) -> dict[str, str]:
    """An institution has its `literal` alone; a person every part that is known, particles included."""
    parts = {key: tidy(part) for key, part in value.items() if isinstance(part, str) and tidy(part)}
    if "literal" in parts:
        return {"literal": parts["literal"]}
    person = {key: parts[key] for key in _PERSON_PARTS if key in parts}
    if "family" not in person and "given" in person:
        return {"literal": person["given"]}
    return person


def _date(date: EventDate, language: str) -> Item:
    """Year, month and day of a plain date; any other in words, for citeproc-py fails on spans.

    What is uncertain about a date is then worded like everywhere else in a figure.
    """
    if _PLAIN_DATE.fullmatch(date.edtf):
        return {"date-parts": [[int(part) for part in date.edtf.split("-")]]}
    return {"literal": format_date(date, language, "long")}
