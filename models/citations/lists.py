"""A bibliography as text that is pasted or written to a file: one entry below the other, in three forms."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.citations.notes import Entry


class Form(StrEnum):
    """How a bibliography is copied, in the order of the menus."""

    TEXT = "text"
    RICH = "rich"
    MARKDOWN = "markdown"


def as_text(entries: Sequence[Entry]) -> str:
    """An entry a line."""
    return "\n".join(entry.text for entry in entries)


def as_html(entries: Sequence[Entry]) -> str:
    """A paragraph for each entry, everything from the records escaped."""
    return "\n".join(f"<p>{entry.html}</p>" for entry in entries)


def as_markdown(entries: Sequence[Entry]) -> str:
    """A paragraph for each entry."""
    return "\n\n".join(entry.markdown for entry in entries)


def as_page(entries: Sequence[Entry], title: str, language: str) -> str:
    """A whole HTML document, to be written as UTF-8."""
    import html

    heading = html.escape(title)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{heading}</title>\n</head>\n<body>\n<h1>{heading}</h1>\n{as_html(entries)}\n</body>\n</html>\n"
    )
