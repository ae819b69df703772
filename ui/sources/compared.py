"""Records as they are compared: their fields by name, the values as one line of text."""

from __future__ import annotations

import json
from collections.abc import Sequence

from models.citations.authors import authors_text
from models.dates import EventDate
from models.dates.wording import format_date
from models.project import Project
from models.records import Name, Source
from models.sources.merging import FIELDS, field_value
from ui.i18n import translate
from ui.sources.csl_words import csl_variable_label
from ui.sources.languages import language_text
from ui.sources.words import source_field_name, type_label


def field_name(field: str) -> str:
    """The name of a field, as in front of its value; that of a key of `extra` or `custom` too."""
    _, _, key = field.partition(".")
    if field == "type":
        return translate("Sources", "Type")
    return csl_variable_label(key) if key else source_field_name(field)


def field_text(project: Project, source: Source, field: str) -> str:
    """The value of a field on one line; empty where the record has none."""
    if field == "type":
        return type_label(source.type)
    if field == "language":
        return language_text(source.language)
    if field == "side":
        side = project.sides.get(source.side)
        return side.name if side is not None else source.side
    return _text(field_value(source, field), project.info.language)


def said_fields(source: Source) -> tuple[str, ...]:
    """The fields in which a record says anything, as `models.sources.merging.differing_fields` names them."""
    return (
        *(field for field in FIELDS if getattr(source, field)),
        *(f"extra.{key}" for key, _ in source.extra),
        *(f"custom.{key}" for key in source.custom),
    )


def _text(value: object, language: str) -> str:
    if value is None:
        return ""
    if isinstance(value, EventDate):
        return format_date(value, language)
    if isinstance(value, Sequence) and not isinstance(value, str) and value and _are_names(value):
        return authors_text(tuple(value))
    if isinstance(value, str):
        return " ".join(value.split())
    return json.dumps(value, ensure_ascii=False) if value != () else ""


def _are_names(values: Sequence[object]) -> bool:
    return all(isinstance(value, Name) for value in values)
