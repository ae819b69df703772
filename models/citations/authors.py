"""Authors on one line, as people type them and tables hold them.

`Family, Given` is a person, and so is `Family,` with nothing behind the comma; a text without a comma, or
with several, is an institution (or a name that nobody has taken apart) as it stands. Quotation marks keep
commas and separators together: `"Smith, Jones & Co"`; within them a quotation mark is written twice.
"""

from __future__ import annotations

import re
from functools import lru_cache

from models.records import Name

TYPED = "; "
"""Separates authors in a field of a form or a cell of the window."""
TABLE = "|"
"""Separates them in a cell of a CSV table."""

_OPENS_QUOTES = re.compile(r'(?:^|,)\s*"')
"""What could be taken for quotation marks that another author closes."""


def authors_text(authors: tuple[Name, ...], separator: str = TYPED) -> str:
    """`Family, Given; Institution`: the text that `read_authors` reads back; nameless authors are left
    out."""
    texts = (_author_text(author, separator) for author in authors)
    return separator.join(text for text in texts if text)


def read_authors(text: str, separator: str = TYPED) -> tuple[Name, ...]:
    """The authors of a text; every text is one, an empty part is none."""
    pattern = _pattern(separator.strip())
    authors: list[Name] = []
    parts: list[str] = []
    start = position = 0
    ends = False
    while not ends:
        match = pattern.match(text, position)
        assert match is not None
        quoted, plain, end = match.groups()
        parts.append(plain.strip() if quoted is None else quoted.replace('""', '"'))
        position, ends = match.end(), not end
        if end != ",":
            whole = text[start : match.start(3)].strip()
            authors.append(_author(tuple(parts), whole))
            parts, start = [], position
    return tuple(author for author in authors if author != Name())


@lru_cache(maxsize=2)
def _pattern(separator: str) -> re.Pattern[str]:
    """One part of a name, quoted or plain, and the comma, separator or end behind it."""
    ends = re.escape(f",{separator}")
    return re.compile(rf'\s*(?:"((?:[^"]|"")*)"\s*(?=[{ends}]|\Z)|([^{ends}]*))([{ends}]|\Z)')


def _author(parts: tuple[str, ...], whole: str) -> Name:
    if len(parts) == 1:
        return Name(literal=parts[0])
    if len(parts) == 2:
        return Name(family=parts[0], given=parts[1])
    return Name(literal=whole if any(parts) else "")


def _author_text(author: Name, separator: str) -> str:
    """The plain text where it is read as this author again, else the same with quotation marks."""
    if author.literal:
        author, plain = Name(literal=author.literal), author.literal
        quoted = _quoted(author.literal)
    elif author.family or author.given:
        # A family name alone keeps its comma, else it would be read back as an institution.
        author = Name(family=author.family, given=author.given)
        plain = f"{author.family}, {author.given}".rstrip(" ")
        quoted = f"{_quoted(author.family)}, {_quoted(author.given)}"
    else:
        return ""
    if _OPENS_QUOTES.search(plain) or read_authors(plain, separator) != (author,):
        return quoted
    return plain


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""'))
