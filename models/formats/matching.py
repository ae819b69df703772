"""Which source of a project a row of a table means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from models.links import normalised_url
from models.project import Project
from models.records import Source
from models.sources.identity import doi, page, title
from models.text import folded_words


class RowSources:
    """Sources by DOI or address, or by title, date and publisher: all that a row says of one."""

    def __init__(self, project: Project) -> None:
        self._by_address: dict[tuple[str, str], Source] = {}
        self._by_title: defaultdict[tuple[str, str, str], list[Source]] = defaultdict(list)
        for source in project.sources.values():
            self.add(source)

    def add(self, source: Source) -> None:
        for address in _addresses(source):
            self._by_address.setdefault(address, source)
        self._by_title[_title_key(source)].append(source)

    def find(self, wanted: Source) -> Source | None:
        """The source with the DOI or the address of `wanted`; else one with its title, date and publisher
        whose address does not speak against it."""
        for address in _addresses(wanted):
            if address in self._by_address:
                return self._by_address[address]
        alike = self._by_title.get(_title_key(wanted), [])
        return next((source for source in alike if not _contradict(source, wanted)), None)


def _addresses(source: Source) -> Iterator[tuple[str, str]]:
    if own_doi := doi(source):
        yield "doi", own_doi
    if own_page := page(source):
        yield "page", own_page


def _contradict(one: Source, other: Source) -> bool:
    """Whether both have an address, or both a DOI, and not the same."""
    if doi(one) and doi(other):
        return doi(one) != doi(other)
    return bool(one.url and other.url) and _url(one) != _url(other)


def _url(source: Source) -> str:
    return normalised_url(source.url) or source.url


def _title_key(source: Source) -> tuple[str, str, str]:
    issued = source.issued.edtf if source.issued else ""
    return title(source), issued, folded_words(source.published_in)
