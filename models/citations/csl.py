"""A source as the variables of CSL: names, dates, and texts ready for a style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from models.citations.typography import marked, tidy, verbatim, with_direction
from models.dates import EventDate, parse_edtf
from models.dates.value import from_ordinal
from models.links import doi_of
from models.records import Name, Source

_NAMES = """
author chair collection-editor compiler composer container-author contributor curator director editor
editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer
original-author performer producer recipient reviewed-author script-writer series-creator translator
"""
_TEXTS = """
abstract annote archive archive-place archive_collection archive_location authority call-number
chapter-number citation-key collection-number collection-title container-title container-title-short
dimensions division edition event event-place event-title genre jurisdiction keyword license medium note
number number-of-pages number-of-volumes original-publisher original-publisher-place original-title page
part-number part-title printing-number publisher publisher-place references reviewed-genre reviewed-title
scale section source status supplement-number title title-short version volume volume-title volume-title-short
issue
"""
_VERBATIM = frozenset({"DOI", "ISBN", "ISSN", "PMCID", "PMID", "URL"})
NAME_VARIABLES = frozenset(_NAMES.split())
TEXT_VARIABLES = frozenset(_TEXTS.split())
_TITLES = frozenset(
    {"title", "title-short", "container-title", "container-title-short", "collection-title", "event"}
    | {"event-title", "original-title", "part-title", "reviewed-title", "volume-title"}
)
_DATES = frozenset({"available-date", "container", "event-date", "original-date", "submitted"})
_RANGES = frozenset(
    {"page", "volume", "issue", "chapter-number", "collection-number", "number-of-pages", "section"}
)
"""Numbers whose hyphens are those of a range; a report number such as `S/2025-11` has its own."""

_OWN_NAMES = ("author", "editor", "interviewer", "translator", "recipient")
_OWN_TEXTS = """
title title-short container-title collection-title publisher publisher-place medium event-title event-place
volume issue number page edition section archive archive_location note keyword abstract URL DOI ISBN ISSN
"""
_PERSON_PARTS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix")
_RANGE = re.compile(r"(?<=[0-9])\s*(?:--?|–|—)\s*(?=[0-9])")

Item = dict[str, object]
"""CSL variable -> marked text, list of the parts of names, or `EventDate`; `type`, and `language` of two
letters."""


def item(source: Source, language: str) -> Item:
    """The variables of a source that have a value, for a note in `language`."""
    own = source.language.strip().lower()[:2]
    foreign = bool(own) and own != language
    result: Item = {"type": source.type or "document", "language": own or language}
    for key, value in (*_own_fields(source), *source.extra):
        variable = _variable(key, value, foreign)
        if variable is not None:
            result.setdefault(key, variable)
    if "event-title" in result:
        # What styles called it before CSL 1.0.2.
        result.setdefault("event", result["event-title"])
    for key, date in (("issued", source.issued), ("accessed", source.accessed)):
        if date is not None:
            result[key] = date
    return result


def _own_fields(source: Source) -> Iterable[tuple[str, object]]:
    for name in _OWN_NAMES:
        yield name, [_name_parts(person) for person in getattr(source, name)]
    yield "genre", _genre(source)
    for name in _OWN_TEXTS.split():
        yield name, _field(source, name)
    yield "archive_location", source.archived_url
    yield "citation-label", _label(source)


def _field(source: Source, name: str) -> str:
    value: str = getattr(source, name.lower().replace("-", "_"))
    return doi_of(value) or value if name == "DOI" else value


def _genre(source: Source) -> str:
    """Capitalised where it begins the note, as the description of a source without author and title does."""
    begins = not source.author and not source.title
    return source.genre[:1].upper() + source.genre[1:] if begins else source.genre


def _label(source: Source) -> str:
    """`Ravi25`, for the styles that cite by labels."""
    name = next((person.family or person.literal for person in source.author), source.title)
    letters = "".join(character for character in name if character.isalpha())[:4]
    known = source.issued is not None and not source.issued.has_open_start
    year = from_ordinal(source.issued.earliest).edtf[2:4] if source.issued is not None and known else ""
    return f"{letters}{year}"


def _name_parts(name: Name) -> dict[str, object]:
    return {
        "family": name.family,
        "given": name.given,
        "dropping-particle": name.dropping_particle,
        "non-dropping-particle": name.non_dropping_particle,
        "suffix": name.suffix,
        "literal": name.literal,
    } | dict(name.extra)


def _variable(key: str, value: object, foreign: bool) -> object | None:
    """The value as a style takes it; None for what CSL does not know, and for what is empty."""
    if key in NAME_VARIABLES and isinstance(value, list | tuple):
        return _names(cast("Iterable[object]", value)) or None
    if key in _DATES:
        return _date(value)
    if not isinstance(value, str | int | float) or isinstance(value, bool) or not tidy(str(value)):
        return None
    text = str(value)
    if key in _VERBATIM or (key == "archive_location" and "://" in text):
        return verbatim(text)
    if key == "citation-label":
        return text
    if key in TEXT_VARIABLES:
        text = _RANGE.sub("–", text) if key in _RANGES else text
        return with_direction(marked(text, key in _TITLES, foreign))
    return None


def _date(value: object) -> EventDate | None:
    """A date that the record keeps as CSL-JSON has it, if it is one plain date."""
    parts = cast("Mapping[str, object]", value).get("date-parts") if isinstance(value, Mapping) else None
    try:
        (numbers,) = cast("list[list[int]]", parts)
        year, *rest = (int(number) for number in numbers)
        return parse_edtf("-".join([f"{year:04}", *(f"{number:02}" for number in rest)]))
    except (TypeError, ValueError):
        return None


def _names(values: Iterable[object]) -> list[dict[str, str]]:
    names = (_name(cast("Mapping[str, object]", value)) for value in values if isinstance(value, Mapping))
    return [name for name in names if name]


def _name(value: Mapping[str, object]) -> dict[str, str]:
    """An institution has its `literal` alone; a person every part that is known, particles included."""
    parts = {key: marked(part) for key, part in value.items() if isinstance(part, str) and tidy(part)}
    if "literal" in parts:
        return {"literal": parts["literal"]}
    person = {key: parts[key] for key in _PERSON_PARTS if key in parts}
    if "family" not in person and "given" in person:
        return {"literal": person["given"]}
    return person
