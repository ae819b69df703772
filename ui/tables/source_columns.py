"""The sources table."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.citations.authors import authors_text, read_authors
from models.names import source_title
from models.project import Change
from models.records import Event, Indicator, Side, Source
from ui.labels import authors_help
from ui.tables.column import RIGHT, Cells, Changes, Column, Editor
from ui.tables.fields import SIDE, date_text, date_typed, read_date, text_parser
from ui.tables.table import Key, Table, new_keys


def author_names(cells: Cells, source: Source) -> str:
    """`Given Family` of each author."""
    names = (name.literal or f"{name.given} {name.family}".strip() for name in source.author)
    return ", ".join(names)


def author_tool_tip(cells: Cells, source: Source) -> str:
    """The names, which may be cut off, and how they are typed."""
    return f"{author_names(cells, source)}\n{authors_help()}".lstrip()


def parse_authors(cells: Cells, source: Source, text: str) -> Changes:
    return edits.update(source, author=read_authors(text))


def parse_publisher(cells: Cells, source: Source, text: str) -> Changes:
    """Goes where the shown text came from."""
    field = "publisher" if source.publisher and not source.container_title else "container_title"
    return edits.update(source, **{field: text.strip()})


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
        flexible=True,
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
        parse=text_parser("url"),
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
