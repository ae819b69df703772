"""Bytes of a bibliography -> text: strict UTF-8, UTF-16 by its mark, else Windows-1252 or Latin-1."""

from __future__ import annotations

import codecs
import re

from models.formats.bibliography.results import UnreadableBibliography

_BINARY = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\x1f\x8b", b"SQLite format 3")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What no text has: control characters, halves of surrogate pairs, noncharacters."""
_MOST_CONTROLS = 0.01
_LOOKED_AT = 400


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str, int]:
    """The text with `\\n` for every line end, its encoding, and how many control characters were taken out.

    Raises UnreadableBibliography: `empty_file`, `not_text`, `unknown_encoding`, `wrong_encoding`.
    """
    if data.startswith(_BINARY):
        raise UnreadableBibliography("not_text")
    text, name = _forced(data, encoding) if encoding else _guessed(data)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    plain = cleaned(text)
    removed = len(text) - len(plain)
    if removed > max(len(text) * _MOST_CONTROLS, 4):
        raise UnreadableBibliography("not_text")
    if not plain.strip():
        raise UnreadableBibliography("empty_file")
    return plain, name, removed


def cleaned(text: str) -> str:
    """The text without the characters that no text has."""
    return text if text.isprintable() else _CONTROLS.sub("", text)


def _guessed(data: bytes) -> tuple[str, str]:
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _utf_16(data) or "utf-8"
    try:
        return data.decode(marked), marked
    except UnicodeDecodeError:
        if marked.startswith("utf-16"):
            return data.decode(marked, "replace"), marked
    try:
        return data.decode("cp1252"), "cp1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "latin-1"


def _utf_16(data: bytes) -> str:
    """UTF-16 without its mark: of Latin letters every other byte is zero, and no other byte is."""
    start = data[:_LOOKED_AT]
    first, second = start[0::2].count(0), start[1::2].count(0)
    most = len(start) // 4
    if second > most and first == 0:
        return "utf-16-le"
    return "utf-16-be" if first > most and second == 0 else ""


def _forced(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        return data.decode("utf-8-sig" if name == "utf-8" else name), name
    except LookupError:
        raise UnreadableBibliography("unknown_encoding", encoding) from None
    except (ValueError, TypeError):  # the latter of codecs that make no text of bytes
        raise UnreadableBibliography("wrong_encoding", encoding) from None
