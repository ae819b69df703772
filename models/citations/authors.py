"""Authors on one line, as people type them and tables hold them.

`Family, Given` is a person, and so is `Family,` with nothing behind the comma; a text without a comma, or
with several, is an institution (or a name that nobody has taken apart) as it stands. Quotation marks keep
commas and separators together: `"Smith, Jones & Co"`; within them a quotation mark is written twice.

Small words before the family name or behind the given name are particles: `de Gaulle, Charles`,
`Beethoven, Ludwig van`; a third part is a suffix: `King, Martin Luther, Jr.`. What stands in quotation marks
is never taken apart: `"de Gaulle", Charles`, and any third part in them is a suffix.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from models.names import ELIDED_PARTICLES, PARTICLES, with_particle
from models.records import Name

TYPED = "; "
"""Separates authors in a field of a form or a cell of the window."""
TABLE = "|"
"""Separates them in a cell of a CSV table."""

_OPENS_QUOTES = re.compile(r'(?:^|,)\s*"')
"""What could be taken for quotation marks that another author closes."""
_ELIDED = re.compile(r"([dl]['’])(?=\w)")
"""A particle without a space behind it: `d’Ormesson`."""
_TITLES = "jr. jr sr. sr ii iii iv esq. esq m.d. md ph.d. phd fils père junior senior"
_SUFFIXES = frozenset(_TITLES.split())


class _Text(NamedTuple):
    """One part of a name, between commas."""

    text: str
    is_quoted: bool = False


def authors_text(authors: tuple[Name, ...], separator: str = TYPED) -> str:
    """`Family, Given; Institution`: the text that `read_authors` reads back; nameless authors are left
    out."""
    texts = (_author_text(author, separator) for author in authors)
    return separator.join(text for text in texts if text)


def read_authors(text: str, separator: str = TYPED, known: tuple[Name, ...] = ()) -> tuple[Name, ...]:
    """The authors of a text; every text is one, an empty part is none.

    An author whose text is that of one of `known` is that very one, with what a line cannot say of it.
    """
    authors = _parsed(text, separator)
    if not known:
        return authors
    by_reading: defaultdict[tuple[Name, ...], list[Name]] = defaultdict(list)
    for name in known:
        by_reading[_parsed(_author_text(name, separator), separator)].append(name)
    kept: list[Name] = []
    for author in authors:
        same = by_reading[author,]
        kept.append(same.pop(0) if same else author)
    return tuple(kept)


def _parsed(text: str, separator: str) -> tuple[Name, ...]:
    pattern = _pattern(separator.strip())
    authors: list[Name] = []
    parts: list[_Text] = []
    start = position = 0
    ends = False
    while not ends:
        match = pattern.match(text, position)
        assert match is not None
        quoted, plain, end = match.groups()
        parts.append(_Text(plain.strip()) if quoted is None else _Text(quoted.replace('""', '"'), True))
        position, ends = match.end(), not end
        if end != ",":
            authors.append(_author(parts, text[start : match.start(3)].strip()))
            parts, start = [], position
    return tuple(author for author in authors if author != Name())


@lru_cache(maxsize=2)
def _pattern(separator: str) -> re.Pattern[str]:
    """One part of a name, quoted or plain, and the comma, separator or end behind it."""
    ends = re.escape(f",{separator}")
    return re.compile(rf'\s*(?:"((?:[^"]|"")*)"\s*(?=[{ends}]|\Z)|([^{ends}]*))([{ends}]|\Z)')


def _author(parts: list[_Text], whole: str) -> Name:
    if len(parts) == 1:
        return Name(literal=parts[0].text)
    suffix = parts[2] if len(parts) == 3 else _Text("")
    if len(parts) == 2 or suffix.text and (suffix.is_quoted or suffix.text.lower() in _SUFFIXES):
        return _person(parts[0], parts[1], suffix.text)
    return Name(literal=whole if any(part.text for part in parts) else "")


def _person(family: _Text, given: _Text, suffix: str) -> Name:
    non_dropping, family_name = ("", family.text) if family.is_quoted else _without_first(family.text)
    dropping, given_name = ("", given.text) if given.is_quoted else _without_last(given.text)
    return Name(
        family=family_name,
        given=given_name,
        non_dropping_particle=non_dropping,
        dropping_particle=dropping,
        suffix=suffix,
    )


def _without_first(text: str) -> tuple[str, str]:
    """The particles that a family name begins with, and the rest, which is never empty."""
    rest = text
    while True:
        word, _, following = rest.partition(" ")
        elided = _ELIDED.match(rest)
        if elided:
            rest = rest[elided.end() :]
        elif word in PARTICLES and following.strip():
            rest = following.lstrip()
        else:
            return text[: len(text) - len(rest)].rstrip(), rest


def _without_last(text: str) -> tuple[str, str]:
    """The particles that given names end with, and the rest, which is never empty."""
    rest = text
    while True:
        before, _, word = rest.rpartition(" ")
        if not before.strip() or not (word in PARTICLES or word in ELIDED_PARTICLES):
            return text[len(rest) :].lstrip(), rest
        rest = before.rstrip()


def _author_text(author: Name, separator: str) -> str:
    """The plain text where it is read as this author again, else the same with quotation marks."""
    if author.literal:
        author, plain = Name(literal=author.literal), author.literal
        quoted = _quoted(author.literal)
    else:
        author = _bare(author)
        family = with_particle(author.non_dropping_particle, author.family)
        given = " ".join(filter(None, (author.given, author.dropping_particle)))
        if not family and not given:
            return ""
        # A family name alone keeps its comma, else it would be read back as an institution.
        suffix = f", {author.suffix}" if author.suffix else ""
        plain = f"{family}, {given}{suffix}".rstrip(" ")
        quoted = _quoted_person(author, family, given, separator)
    is_read_back = _OPENS_QUOTES.search(plain) is None and _parsed(plain, separator) == (author,)
    return plain if is_read_back else quoted


def _bare(author: Name) -> Name:
    """A person with nothing that a line cannot say."""
    return Name(
        family=author.family,
        given=author.given,
        non_dropping_particle=author.non_dropping_particle,
        dropping_particle=author.dropping_particle,
        suffix=author.suffix,
    )


def _quoted_person(author: Name, family: str, given: str, separator: str) -> str:
    """Quotation marks around as few parts as it takes to read the person back; at worst around all."""
    suffix = f", {_quoted(author.suffix)}" if author.suffix else ""
    quoted_family, quoted_given = _quoted(family), _quoted(given)
    for parts in ((family, given), (family, quoted_given), (quoted_family, given)):
        text = f"{', '.join(parts)}{suffix}"
        is_plain = [part in (family, given) for part in parts]
        opens = any(_OPENS_QUOTES.search(part) for part, plain in zip(parts, is_plain, strict=True) if plain)
        if not opens and _parsed(text, separator) == (author,):
            return text
    return f"{quoted_family}, {quoted_given}{suffix}"


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""'))
