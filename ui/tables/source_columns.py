"""The sources table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PureWindowsPath

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.citations.authors import authors_text
from models.names import person_name, source_title
from models.project import Change
from models.records import Event, Indicator, Side, Source
from models.sources.types import retyped, type_code, type_of
from ui.sources.languages import language_text, read_language
from ui.sources.names import source_name
from ui.sources.words import offered_types, type_label
from ui.tables.column import RIGHT, CellError, Cells, Changes, Choice, Column, Editor
from ui.tables.fields import SIDE, choice_of, date_text, date_typed, read_date, text_parser
from ui.tables.table import Key, Table, new_keys


def author_names(cells: Cells, source: Source) -> str:
    """`Given Family` of each author."""
    return ", ".join(map(person_name, source.author))


def author_tool_tip(cells: Cells, source: Source) -> str:
    """The names, which may be cut off, and how they are typed."""
    from ui.labels import authors_help

    return f"{author_names(cells, source)}\n{authors_help()}".lstrip()


def parse_authors(cells: Cells, source: Source, text: str) -> Changes:
    from models.citations.authors import read_authors

    return edits.update(source, author=read_authors(text, known=source.author))


def parse_publisher(cells: Cells, source: Source, text: str) -> Changes:
    """Goes where the shown text came from; without any, where the type has it."""
    held = [name for name in ("container_title", "publisher") if getattr(source, name)]
    field = held[0] if held else type_of(source).published_in
    return edits.update(source, **{field: text.strip()})


def parse_url(cells: Cells, source: Source, text: str) -> Changes:
    from ui.widgets.url_field import read_url

    try:
        return edits.update(source, url=read_url(text))
    except ValueError as error:
        raise CellError(str(error)) from error


def type_text(cells: Cells, source: Source) -> str:
    return type_label(type_code(source))


def type_choices(cells: Cells) -> tuple[Choice, ...]:
    return tuple(Choice(label) for _, label in offered_types(cells.project))


def parse_type(cells: Cells, source: Source, text: str) -> Changes:
    """A type by its words, or by the code that CSL has for it."""
    codes = {label: code for code, label in offered_types(cells.project)}
    code = text.strip() if text.strip() in codes.values() else choice_of(codes, text)
    return edits.update(source, **retyped(source, code, cells.project.info.language))


def file_name(cells: Cells, source: Source) -> str:
    """The last part of the path, with slashes of either kind."""
    return PureWindowsPath(source.attachment).name


def parse_issued(cells: Cells, source: Source, text: str) -> Changes:
    return edits.update(source, issued=read_date(cells, text) if text.strip() else None)


def issued_order(cells: Cells, source: Source) -> tuple[bool, tuple[int, int]]:
    """Undated sources come last."""
    return source.issued is None, source.issued.sort_key if source.issued else (0, 0)


def uses(cells: Cells, source: Source) -> int:
    return cells.project.uses(source)


COLUMNS = (
    Column(
        "title",
        QT_TRANSLATE_NOOP("Tables", "Title"),
        lambda cells, source: source_title(source),
        46,
        parse=text_parser("title"),
        edit_text=lambda cells, source: source.title,
        stand_in=lambda cells, source: source_name(source),
        flexible=True,
    ),
    Column(
        "type",
        QT_TRANSLATE_NOOP("Tables", "Type"),
        type_text,
        18,
        parse=parse_type,
        editor=Editor.CHOICE,
        choices=type_choices,
    ),
    Column(
        "author",
        QT_TRANSLATE_NOOP("Tables", "Author"),
        author_names,
        22,
        parse=parse_authors,
        edit_text=lambda cells, source: authors_text(source.author),
        tool_tip=author_tool_tip,
        flexible=True,
    ),
    Column(
        "publisher",
        QT_TRANSLATE_NOOP("Tables", "Published in"),
        lambda cells, source: source.published_in,
        22,
        parse=parse_publisher,
        flexible=True,
    ),
    Column(
        "date",
        QT_TRANSLATE_NOOP("Tables", "Date"),
        lambda cells, source: date_text(cells, source.issued),
        17,
        sort_key=issued_order,
        parse=parse_issued,
        editor=Editor.DATE,
        edit_text=lambda cells, source: date_typed(cells, source.issued),
    ),
    Column(
        "url",
        QT_TRANSLATE_NOOP("Tables", "Address"),
        lambda cells, source: source.url,
        26,
        parse=parse_url,
        flexible=True,
    ),
    SIDE,
    Column(
        "uses",
        QT_TRANSLATE_NOOP("Tables", "Cited by"),
        lambda cells, source: str(uses(cells, source)),
        11,
        sort_key=uses,
        alignment=RIGHT,
    ),
    Column(
        "attachment",
        QT_TRANSLATE_NOOP("Tables", "File"),
        file_name,
        16,
        parse=text_parser("attachment"),
        edit_text=lambda cells, source: source.attachment,
        tool_tip=lambda cells, source: source.attachment,
        hidden=True,
    ),
    Column(
        "language",
        QT_TRANSLATE_NOOP("Tables", "Language"),
        lambda cells, source: language_text(source.language),
        12,
        parse=lambda cells, source, text: edits.update(source, language=read_language(text)),
        hidden=True,
    ),
)


def _create(cells: Cells, near: Source | None) -> tuple[Changes, Key]:
    source = Source(id=cells.project.free_id(Source, "source"))
    return edits.add(source), source.id


def _duplicate(cells: Cells, sources: Sequence[Source]) -> tuple[Changes, tuple[Key, ...]]:
    taken: list[str] = []
    changes: list[Change] = []
    for source in sources:
        taken.append(cells.project.free_id(Source, source.title or source.id, taken))
        changes.extend(edits.add(msgspec.structs.replace(source, id=taken[-1])))
    return tuple(changes), new_keys(tuple(changes))


SOURCES = Table(
    key="sources",
    title=QT_TRANSLATE_NOOP("Tables", "Sources"),
    record_type=Source,
    columns=COLUMNS,
    first_sort="date",
    base_key=lambda source: source.id,
    depends_on=(Side, Event, Indicator),
    create=_create,
    typed_first="title",
    empty=QT_TRANSLATE_NOOP("Tables", "No source yet: add one, or cite one in the details of an event."),
    duplicate=_duplicate,
)
