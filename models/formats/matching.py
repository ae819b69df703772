"""Which source of a project a row of a table means."""

from __future__ import annotations

import re
from collections import defaultdict

from models.project import Project
from models.records import Source
from models.text import folded_words

_SITE = re.compile(r"https?://[^/?#]*/?", re.IGNORECASE)


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
    return folded_words(source.title), issued, folded_words(source.published_in)
