"""What a search looks into in sources."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from models.dates import EventDate
from models.dates.wording import format_date
from models.names import person_name
from models.project import Project
from models.records import LANGUAGES, Side, Source
from models.sources.types import EVERY_FIELD, NAME_FIELDS, type_code
from models.text import folded

_DATES = ("issued", "accessed")
_TEXTS = tuple(name for name in EVERY_FIELD if name not in (*NAME_FIELDS, *_DATES, "side"))


class SourceTexts:
    """The folded text of each source, kept until the source or its side is another record."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Source, Side | None, str]] = {}

    def forget(self) -> None:
        """Another project: its sources may have the same ids."""
        self._texts.clear()

    def of(self, project: Project, source: Source) -> str:
        """Everything of a source that a search looks into, folded."""
        side = project.sides.get(source.side)
        known = self._texts.get(source.id)
        if known is not None and known[0] is source and known[1] is side:
            return known[2]
        text = source_text(project, source)
        self._texts[source.id] = (source, side, text)
        return text


def source_text(project: Project, source: Source) -> str:
    """The same, read anew."""
    # Each by itself: plain ASCII is folded at once, and one accent would make all of it slow.
    return "\n".join(folded(part) for part in _parts(project, source) if part)


def _parts(project: Project, source: Source) -> Iterator[str]:
    yield type_code(source)
    for field in _TEXTS:
        yield getattr(source, field)
    for field in NAME_FIELDS:
        yield from map(person_name, getattr(source, field))
    for field in _DATES:
        date = getattr(source, field)
        yield _date_text(date) if date is not None else ""
    side = project.sides.get(source.side)
    yield side.name if side else ""


@lru_cache(maxsize=1 << 14)
def _date_text(date: EventDate) -> str:
    return folded("\n".join((date.edtf, *(format_date(date, language, "long") for language in LANGUAGES))))
