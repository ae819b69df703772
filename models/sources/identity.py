"""Whether two bibliographic records are of one work: what identifies it, and what speaks against it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable

import msgspec

from models.links import doi_of, normalised_url
from models.records import Name, Source
from models.text import folded_words

COMMON = 40
"""More records than this under one title say that the title says nothing, as `Statement` does; nobody chooses
among more either."""

_TITLE = "title"
_ISBN = re.compile(r"(?:\d[\s-]?){12}\d|(?:\d[\s-]?){9}[\dXx]")


def doi(source: Source) -> str:
    """Lower case, of the field or of an address at doi.org; empty if there is none."""
    return (doi_of(source.doi) or doi_of(source.url)).lower()


def page(source: Source) -> str:
    """The address as it is compared; empty for that of a whole site, which says nothing about the work."""
    url = normalised_url(source.url)
    return url if "/" in url or "?" in url or "#" in url else ""


def isbns(source: Source) -> frozenset[str]:
    """Every ISBN of the field, as thirteen digits."""
    return frozenset(map(_thirteen, _ISBN.findall(source.isbn)))


def _thirteen(text: str) -> str:
    """The thirteen digits of an ISBN of ten or thirteen; its last digit is computed anew, not checked."""
    plain = re.sub(r"[\s-]", "", text)
    digits = (plain if len(plain) == 13 else f"978{plain}")[:12]
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def title(source: Source) -> str:
    """As titles are compared: without accents, case, punctuation and the width of spaces."""
    return _words(source.title)


def name(source: Source) -> str:
    """The same of what stands for the title of a source without one: its description."""
    return _words(source.title or source.genre)


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", folded_words(text)))


def day(source: Source) -> str:
    return source.issued.edtf if source.issued else ""


def authors(source: Source) -> tuple[str, ...]:
    """The family names or institutions, as they are compared."""
    return tuple(folded_words(_spoken(name)) for name in source.author)


def _spoken(name: Name) -> str:
    """Particles belong to it wherever a program has put them: `de` `Gaulle`, or `de Gaulle`."""
    return name.literal or " ".join(filter(None, (name.non_dropping_particle, name.family)))


def _outlet(source: Source) -> str:
    return folded_words(source.published_in)


def contradicts(one: Source, other: Source) -> bool:
    """Whether two records of one title are of two works: another DOI, page, ISBN or newspaper."""
    if isbns(one) and isbns(other) and isbns(one).isdisjoint(isbns(other)):
        return True
    return any(_differs(one, other, said) for said in (doi, page, _outlet))


def _is_one_work(one: Source, other: Source) -> bool:
    """Of records with one title, date and authors. Formats have different types, so that those may differ,
    too, where the date and who wrote or published it leave no doubt."""
    if contradicts(one, other):
        return False
    return one.type == other.type or (bool(day(one)) and (bool(one.author) or _agrees(one, other, _outlet)))


def is_another_work(one: Source, other: Source) -> bool:
    """Whether records of one key differ in so much that the key must be a coincidence.

    A correction changes the title or the authors; a title with other authors, or of another year, is another
    work - unless DOI or address are the same.
    """
    if _agrees(one, other, doi) or _agrees(one, other, page) or not _differs(one, other, title):
        return False
    return _differs(one, other, authors) or _differs(one, other, lambda source: day(source)[:4])


def _differs(one: Source, other: Source, said: Callable[[Source], Hashable]) -> bool:
    """Whether both say something, and not the same."""
    return bool(said(one)) and bool(said(other)) and said(one) != said(other)


def _agrees(one: Source, other: Source, said: Callable[[Source], Hashable]) -> bool:
    return bool(said(one)) and said(one) == said(other)


class SourceIndex:
    """Finds the records that a further one can be of; the time does not depend on how many there are."""

    def __init__(self, sources: Iterable[Source] = ()) -> None:
        self._by_key: defaultdict[str, list[Source]] = defaultdict(list)
        self._by_mark: defaultdict[tuple[str, ...], list[Source]] = defaultdict(list)
        for source in sources:
            self.add(source)

    def add(self, source: Source) -> None:
        """Find from now on one more record."""
        # A record that has left under its id comes back with it as its key.
        if key := source.citation_key or source.id:
            self._by_key[key].append(source)
        for mark in _marks(source):
            self._by_mark[mark].append(source)

    def with_key(self, key: str) -> tuple[Source, ...]:
        return tuple(self._by_key[key][:COMMON]) if key in self._by_key else ()

    def alike(self, wanted: Source) -> tuple[Source, ...]:
        """Those with its DOI; if there are none, with its ISBN and title; its page; or its title, date,
        authors and type, if nothing speaks against that. Of a record that has none of these, its equals."""
        for mark in _marks(wanted):
            found = self._by_mark.get(mark, [])
            if mark[0] == _TITLE:
                found = [s for s in found if _is_one_work(s, wanted)] if len(found) <= COMMON else []
            if found:
                return tuple(found[:COMMON])
        return ()


def _marks(source: Source) -> Iterable[tuple[str, ...]]:
    """What identifies a work, the surest first."""
    if own_doi := doi(source):
        yield "doi", own_doi
    own_title = name(source)
    if own_title:
        for isbn in sorted(isbns(source)):
            yield "isbn", isbn, own_title
    if own_page := page(source):
        yield "page", own_page
    if own_title:
        yield _TITLE, own_title, day(source), *authors(source)
    elif not own_doi and not own_page and _whole(source) != _NOTHING:
        yield "whole", _whole(source)


def _whole(source: Source) -> str:
    """Everything that a record says but its id, as text."""
    extra = tuple(sorted(source.extra, key=lambda pair: pair[0]))
    return repr(msgspec.structs.replace(source, id="", extra=extra))


_NOTHING = _whole(Source(id=""))
