"""Which record of a project a text of a table means."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Generic, TypeVar

from models.filters import folded
from models.formats.cells import CellError
from models.project import Project
from models.records import Actor, Kind, Source

N = TypeVar("N", Actor, Kind)

_SITE = re.compile(r"https?://[^/?#]*/?", re.IGNORECASE)


class NameIndex(Generic[N]):
    """Actors or kinds by id, by name, and by short name, in this order; accents and case do not matter."""

    def __init__(self, project: Project, record_type: type[N]) -> None:
        self._records = project.table(record_type)
        self._names: defaultdict[str, list[str]] = defaultdict(list)
        self._short_names: defaultdict[str, list[str]] = defaultdict(list)
        for record in self._records.values():
            self.add(record)

    def add(self, record: N) -> None:
        """Find from now on a record that the project holds."""
        self._names[_plain(record.name)].append(record.id)
        if isinstance(record, Actor) and record.short_name:
            self._short_names[_plain(record.short_name)].append(record.id)

    def find(self, text: str) -> N | None:
        """The record meant, None if there is none; CellError (`ambiguous_name`) if there are several."""
        if text in self._records:
            return self._records[text]
        plain = _plain(text)
        ids = self._names.get(plain) or self._short_names.get(plain) or []
        if len(ids) > 1:
            raise CellError("ambiguous_name", text)
        return self._records[ids[0]] if ids else None

    def unique_text(self, record: N) -> str:
        """The name of a record, or its id where the name would be read as another."""
        if "|" in record.name or record.name != record.name.strip():
            return record.id
        try:
            return record.name if self.find(record.name) is record else record.id
        except CellError:
            return record.id


class SourceIndex:
    """Sources by address, or by title, date and publisher."""

    def __init__(self, project: Project) -> None:
        self._by_url: dict[str, Source] = {}
        self._by_title: defaultdict[tuple[str, str, str], list[Source]] = defaultdict(list)
        for source in project.sources.values():
            self.add(source)

    def add(self, source: Source) -> None:
        if _is_page(source.url):
            self._by_url.setdefault(source.url, source)
        self._by_title[_title_key(source)].append(source)

    def find(self, wanted: Source) -> Source | None:
        """The source with the address of `wanted`; else one with its title, date and publisher whose address
        does not speak against it."""
        if _is_page(wanted.url) and wanted.url in self._by_url:
            return self._by_url[wanted.url]
        alike = self._by_title.get(_title_key(wanted), [])
        return next((s for s in alike if not s.url or not wanted.url or s.url == wanted.url), None)


def _is_page(url: str) -> bool:
    """False for the address of a whole site, which says nothing about the article."""
    return bool(url) and not _SITE.fullmatch(url)


def _title_key(source: Source) -> tuple[str, str, str]:
    issued = source.issued.edtf if source.issued else ""
    return _plain(source.title), issued, _plain(source.container_title or source.publisher)


def _plain(text: str) -> str:
    return " ".join(folded(text).split())
