"""Links that are pasted or dropped, as sources: those that the project has, and drafts of the others.

A draft is a web page with the link's title, its site and the day of access; nothing else is guessed.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

import msgspec

from models import edits, links
from models.dates import from_day
from models.free_ids import FreeIds
from models.project import Change, Project
from models.records import Source
from models.text import elided

LONGEST_TITLE = 300
"""Most characters of a title taken from a link: more is a page's text, not its title."""

_MARKDOWN = re.compile(r"\[(?P<title>[^\]]*)\]\((?P<address>\S+)\)")
_TITLE_AND_ADDRESS = re.compile(r"(?P<title>.*\S)\s+[<(]?(?P<address>https?://[^\s<>]+?)[>)]?", re.IGNORECASE)
_BRACKETED = re.compile(r"<(?P<address>\S+)>")


class Link(msgspec.Struct, frozen=True):
    address: str
    """An http(s) address, or a DOI."""
    title: str = ""


class Links(msgspec.Struct, frozen=True):
    found: tuple[Link, ...] = ()
    refused: tuple[str, ...] = ()
    """Addresses that are not http(s)."""
    unread: tuple[str, ...] = ()
    """Lines that are neither a link nor the title of one."""

    def __bool__(self) -> bool:
        return bool(self.found or self.refused)


class PastedSources(msgspec.Struct, frozen=True):
    """The sources of links, in their order, each once; `added` makes those that the project lacks."""

    sources: tuple[Source, ...] = ()
    added: tuple[Change, ...] = ()
    refused: tuple[str, ...] = ()
    """Addresses that are not http(s)."""
    unread: tuple[str, ...] = ()
    """Lines that are neither a link nor the title of one."""

    def __bool__(self) -> bool:
        return bool(self.sources or self.refused)


def sources_of_text(text: str, project: Project, today: datetime.date) -> PastedSources:
    """The sources of `links_of_text`."""
    return sources_of_links(links_of_text(text), project, today)


def sources_of_links(found: Links, project: Project, today: datetime.date) -> PastedSources:
    """A source for each link: the one with the same address or DOI, else a draft with a free id."""
    known = _Known(project.sources.values())
    sources: dict[str, Source] = {}
    added: list[Change] = []
    ids = FreeIds(Source, project.sources)
    for link in found.found:
        source = known.find(link)
        if source is None:
            source = _draft(link, ids, today)
            known.add(source)
            added.extend(edits.add(source))
        sources[source.id] = source
    return PastedSources(tuple(sources.values()), tuple(added), found.refused, found.unread)


def links_of_text(text: str) -> Links:
    """Addresses and DOIs, one a line, each after its title or beneath it; nothing if there is anything else.

    `https://…`, `10.1000/xyz`, `Title https://…`, `[Title](https://…)`, or the title on the line above.
    """
    found = links_among(text)
    return Links() if found.unread else found


def links_among(text: str) -> Links:
    """The same of a text with other lines besides, which are `unread`; nothing of rows with several cells."""
    found: list[Link] = []
    refused: list[str] = []
    unread: list[str] = []
    title = ""
    for line in _lines(text):
        link = _link_of_line(line)
        if link is None and "\t" in line:
            return Links()
        if link is None and not links.is_refused_address(line):
            unread += filter(None, (title,))
            title = line
            if "://" in line:  # an address that has more beside it than its title
                unread.append(line)
                title = ""
            continue
        if link is None:
            refused.append(line)
        else:
            found.append(_link(link.address, link.title or title))
        title = ""
    unread += filter(None, (title,))
    return Links(tuple(found), tuple(refused), tuple(unread))


def _lines(text: str) -> Iterator[str]:
    """The lines that say something; addresses side by side are one each."""
    for line in filter(None, map(str.strip, text.splitlines())):
        words = line.split()
        yield from words if all(map(links.web_url, words)) else (line,)


def links_of_moz_url(text: str) -> Links:
    """The links of `text/x-moz-url`: lines of address and title in turn."""
    lines = text.replace("\0", "").splitlines()
    pairs = zip(lines[::2], [*lines[1::2], ""], strict=False)
    return _links(_link(address, title) for address, title in pairs)


def links_of_uri_list(text: str, html: str = "") -> Links:
    """The links of `text/uri-list`, with the titles that `text/html` of the same drag has for them."""
    titles = {link.address: link.title for link in _anchors(html).links}
    lines = (line.strip() for line in text.splitlines() if not line.startswith("#"))
    return _links(_link(line, titles.get(line, "")) for line in lines if line)


def link_of_html(html: str) -> Links:
    """The link of HTML that is one link and nothing besides."""
    page = _anchors(html)
    if len(page.links) != 1 or _plain(page.text) != _plain(page.links[0].title):
        return Links()
    return _links(page.links)


def _links(candidates: Iterable[Link]) -> Links:
    found: list[Link] = []
    refused: list[str] = []
    for link in candidates:
        if links.web_url(link.address):
            found.append(_link(links.web_url(link.address), link.title))
        elif link.address.strip():
            refused.append(link.address.strip())
    return Links(tuple(found), tuple(refused))


def _link_of_line(line: str) -> Link | None:
    """The link of one line, with the title that may stand before it."""
    if links.web_url(line):
        return _link(links.web_url(line))
    if links.doi_of(line):
        return Link(links.doi_of(line))
    if "\t" in line:
        return None
    for pattern in (_MARKDOWN, _BRACKETED, _TITLE_AND_ADDRESS):
        match = pattern.fullmatch(line)
        address = links.web_url(match["address"]) if match else ""
        title = match.groupdict().get("title", "") if match else ""
        if address and "://" not in title:
            return _link(address, title)
    return None


def _link(address: str, title: str = "") -> Link:
    """The title with single spaces; none where the address stands for it, as browsers have it."""
    title = elided(_plain(title), LONGEST_TITLE, len)
    is_address = links.normalised_url(title) == links.normalised_url(address) != ""
    return Link(address, "" if is_address else title)


def _plain(text: str) -> str:
    return " ".join(text.split())


class _Known:
    """Finds sources by address, archived address and DOI."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._by_key: dict[str, Source] = {}
        for source in sources:
            self.add(source)

    def add(self, source: Source) -> None:
        for key in self._keys(source.doi, source.url, source.archived_url):
            self._by_key.setdefault(key, source)

    def find(self, link: Link) -> Source | None:
        found = (self._by_key.get(key) for key in self._keys(link.address))
        return next((source for source in found if source is not None), None)

    @staticmethod
    def _keys(*addresses: str) -> list[str]:
        """A DOI is the same alone and as an address, in either case."""
        keys: list[str] = []
        for address in filter(None, addresses):
            doi = links.doi_of(address).lower()
            original = links.original_url(address)
            keys += [f"doi:{doi}"] if doi else [links.normalised_url(address)]
            keys += [links.normalised_url(original)] if original else []
        return [key for key in keys if key]


def _draft(link: Link, ids: FreeIds, today: datetime.date) -> Source:
    """A journal article for a DOI, which most of them are; a web page for any other link."""
    doi = links.doi_of(link.address)
    if doi:
        return Source(
            id=ids.take(link.title or doi),
            type="article-journal",
            title=link.title,
            doi=doi,
            url=links.doi_url(doi),
            accessed=from_day(today),
        )
    original = links.original_url(link.address)
    site = links.site_name(original or link.address)
    return Source(
        id=ids.take(link.title or site),
        type="webpage",
        title=link.title,
        container_title=site,
        url=original or link.address,
        archived_url=link.address if original else "",
        accessed=from_day(today),
    )


class _Anchors(HTMLParser):
    """The links of a piece of HTML with their texts, and its text as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[Link] = []
        self.text = ""
        self._address: str | None = None
        self._start = 0
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("style", "script", "title"):
            self._hidden += 1
        elif tag == "a" and (address := dict(attrs).get("href")):
            self._address, self._start = address.strip(), len(self.text)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script", "title"):
            self._hidden = max(0, self._hidden - 1)
        elif tag == "a" and self._address is not None:
            self.links.append(Link(self._address, self.text[self._start :]))
            self._address = None

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text += data


def _anchors(html: str) -> _Anchors:
    parser = _Anchors()
    parser.feed(html.replace("\0", ""))
    parser.close()
    return parser
