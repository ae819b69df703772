"""What a file that someone imports or drops is: a table of events, a bibliography, or a project."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from models.storage import EXTENSION

TABLE_EXTENSIONS = (".csv", ".tsv", ".txt")
JSON_EXTENSION = ".json"
LOOKED_AT = 4096
"""Bytes from the beginning of a file that say what it is."""

_BIBLIOGRAPHY = re.compile(r"\s*(?:@[A-Za-z]+\s*[{(]|%[^\n]*\n\s*@[A-Za-z]+\s*[{(]|TY {1,2}- ?\w+)")
_CSL = re.compile(r"\s*(?:\{\s*\"(?:items|references)\"\s*:\s*)?\[\s*\{\s*\"")
_PROJECT = re.compile(r'"format"\s*:\s*"entrevue"')


class FileKind(StrEnum):
    TABLE = "table"
    BIBLIOGRAPHY = "bibliography"
    PROJECT = "project"


def bibliography_extensions() -> tuple[str, ...]:
    """With their dot, lower case."""
    from models.formats.bibliography import FORMATS

    return tuple(dict.fromkeys(extension for form in FORMATS for extension in form.extensions))


def kind_of_file(name: str, start: bytes) -> FileKind | None:
    """By the extension; a JSON or text file, and one of any other name, by its first bytes (`LOOKED_AT` do).
    None for what is neither.

    Projects are JSON too, and databases of journals export RIS as `.txt`.
    """
    extension = PurePath(name).suffix.lower()
    if extension == EXTENSION:
        return FileKind.PROJECT
    if extension == JSON_EXTENSION:
        text = _text(start)
        is_other = _BIBLIOGRAPHY.match(text) is not None
        return FileKind.PROJECT if not is_other and _is_project(text) else FileKind.BIBLIOGRAPHY
    if extension in bibliography_extensions():
        return FileKind.BIBLIOGRAPHY
    if extension in TABLE_EXTENSIONS:
        return FileKind.BIBLIOGRAPHY if _BIBLIOGRAPHY.match(_text(start)) else FileKind.TABLE
    return _kind_of_text(_text(start))


def _kind_of_text(text: str) -> FileKind | None:
    if _BIBLIOGRAPHY.match(text) or _CSL.match(text):
        return FileKind.BIBLIOGRAPHY
    return FileKind.PROJECT if text.lstrip().startswith("{") and _PROJECT.search(text) else None


def _is_project(text: str) -> bool:
    """A JSON list is no project; an object is one if it says so, or says nothing of sources."""
    if text.lstrip().startswith("["):
        return False
    return bool(_PROJECT.search(text)) or not re.search(r'"(?:items|references|type)"\s*:', text)


def _text(start: bytes) -> str:
    encoding = "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return start[:LOOKED_AT].decode(encoding, "replace")
