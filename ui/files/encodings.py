"""Encodings of text files that people still meet, by the names that they know."""

from __future__ import annotations

import codecs

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.i18n import translate

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": QT_TRANSLATE_NOOP("Encodings", "Windows-1252 (Western Europe)"),
    "iso8859-1": QT_TRANSLATE_NOOP("Encodings", "Latin-1 (Western Europe)"),
    "iso8859-15": QT_TRANSLATE_NOOP("Encodings", "Latin-9 (Western Europe, with €)"),
    "mac-roman": QT_TRANSLATE_NOOP("Encodings", "Mac Roman (old Macintosh)"),
    "cp1250": QT_TRANSLATE_NOOP("Encodings", "Windows-1250 (Central Europe)"),
    "cp1251": QT_TRANSLATE_NOOP("Encodings", "Windows-1251 (Cyrillic)"),
    "koi8-r": QT_TRANSLATE_NOOP("Encodings", "KOI8-R (Russian)"),
    "cp437": QT_TRANSLATE_NOOP("Encodings", "DOS (code page 437)"),
    "gb18030": QT_TRANSLATE_NOOP("Encodings", "GB 18030 (Chinese)"),
    "shift_jis": QT_TRANSLATE_NOOP("Encodings", "Shift JIS (Japanese)"),
}
"""Python's name -> the interface's."""
_BY_CODEC = {codecs.lookup(code).name: name for code, name in ENCODINGS.items()}


def encoding_name(code: str) -> str:
    """The name of an encoding, whatever Python calls it; that of one without a name here as it stands."""
    try:
        name = _BY_CODEC.get(codecs.lookup(code).name, code)
    except LookupError:
        return code
    return translate("Encodings", name)
