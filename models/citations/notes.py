"""One source as the text of a footnote."""

from __future__ import annotations

from functools import lru_cache

from models.citations import csl, processor
from models.citations.typography import tidy
from models.records import Name, Source

_UNTITLED = {"en": "Untitled source.", "fr": "Source sans titre."}


def format_note(source: Source, language: str, style: str | None = None) -> str:
    """The plain-text footnote of a source, ending with its full stop; never empty, never raises.

    `language` is `en` or `fr`; `style` is the path of a CSL style, without which
    the house press style of the language is used. A record or style that citeproc-py cannot take gives a
    plain listing of author, title, container and date.
    """
    return _cached_note(_Same(source), language, style)


class _Same:
    """A source compared by identity: records never change, and `extra` may hold what cannot be hashed."""

    __slots__ = ("source",)

    def __init__(self, source: Source) -> None:
        self.source = source

    def __hash__(self) -> int:
        return id(self.source)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.source is other.source


@lru_cache(maxsize=4096)
def _cached_note(same: _Same, language: str, style: str | None) -> str:
    try:
        note = processor.render(csl.item(same.source, language), language, style)
    except Exception:
        # Styles and records come from anywhere, and citeproc-py raises whatever it stumbles upon.
        note = ""
    return note if note.strip(" .,") else _plain_note(same.source, language)


def _plain_note(source: Source, language: str) -> str:
    """Author, title, container, date, each only if there is one."""
    authors = ", ".join(_plain_name(name) for name in source.author)
    issued = source.issued.edtf if source.issued is not None else ""
    container = source.published_in
    parts = [tidy(part) for part in (authors, source.title or source.genre, container, issued)]
    text = ", ".join(part for part in parts if part) or tidy(source.note) or source.url.strip()
    if not text:
        return _UNTITLED[language]
    return text if text.endswith((".", "…", "?", "!")) else f"{text}."


def _plain_name(name: Name) -> str:
    return name.literal or f"{name.given} {name.family}".strip()
