"""Keys of entries for sources without one: `ushakov2025-kqm`, by author and year.

Three letters drawn from the title keep two records of one author and year apart, whatever else is in the
file, so that a key stays the same from one export to the next. They also tell a made key from one that
someone chose: the reader, which computes them anew, takes it for none.
"""

from __future__ import annotations

import hashlib
import re

from models.project import slug
from models.records import Source
from models.sources import identity

_LETTERS = "bcdfghjkmnpqrstvwxz"
"""Without vowels, so that they never spell a word."""
_LONGEST = 24
_NUMBERED = re.compile(r"(.+-[a-z]{3})-\d+")


def made_key(source: Source) -> str:
    """The key of an entry for a source that has none."""
    slugs = [slug(name) for name in _names(source)]
    stem = next((text for text in slugs if text), "source")[:_LONGEST].strip("-")
    return f"{stem}{identity.day(source)[:4] if _has_year(source) else ''}-{_letters(source)}"


def is_made(source: Source) -> bool:
    """Whether the key of a source that was read is the one that it was given when it was written."""
    numbered = _NUMBERED.fullmatch(source.citation_key)
    return (numbered[1] if numbered else source.citation_key) == made_key(source)


def _names(source: Source) -> tuple[str, ...]:
    first = identity.authors(source)[:1]
    words = identity.name(source).split()[:2]
    return (*first, source.published_in, " ".join(words))


def _has_year(source: Source) -> bool:
    return identity.day(source)[:4].isdigit()


def _letters(source: Source) -> str:
    number = int.from_bytes(hashlib.sha256(identity.name(source).encode("utf-8", "replace")).digest()[:4])
    letters = ""
    for _ in range(3):
        number, place = divmod(number, len(_LETTERS))
        letters += _LETTERS[place]
    return letters
