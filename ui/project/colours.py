"""The column of colours: one of a few that can be told apart on any ground, or any other as #RRGGBB."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.defaults import PALETTE
from models.records import Symbol
from models.text import folded
from ui.i18n import translate
from ui.tables.column import Cells, Changes, Choice, Column, Editor, Glyph, Row

_NAMES = (
    QT_TRANSLATE_NOOP("Tables", "Blue"),
    QT_TRANSLATE_NOOP("Tables", "Orange"),
    QT_TRANSLATE_NOOP("Tables", "Green"),
    QT_TRANSLATE_NOOP("Tables", "Grey"),
    QT_TRANSLATE_NOOP("Tables", "Purple"),
    QT_TRANSLATE_NOOP("Tables", "Amber"),
    QT_TRANSLATE_NOOP("Tables", "Light blue"),
    QT_TRANSLATE_NOOP("Tables", "Red"),
)
"""Of the palette, whose colours keep their contrast in both themes and for any colour vision."""


def presets() -> dict[str, str]:
    """What the colours of the palette are called -> `#RRGGBB`."""
    return {translate("Tables", name): colour for name, colour in zip(_NAMES, PALETTE, strict=True)}


def _text(cells: Cells, record: Row) -> str:
    names = {colour: name for name, colour in presets().items()}
    return names.get(record.colour.upper(), record.colour)


def _parse(cells: Cells, record: Row, text: str) -> Changes:
    text = text.strip()
    named = {folded(name): colour for name, colour in presets().items()}
    code = f"#{text}" if len(text) == 6 and not text.startswith("#") else text
    return edits.update(record, colour=named.get(folded(text), code.upper()))


COLOUR = Column(
    "colour",
    QT_TRANSLATE_NOOP("Tables", "Colour"),
    _text,
    18,
    parse=_parse,
    editor=Editor.OPEN_CHOICE,
    choices=lambda cells: tuple(
        Choice(name, Glyph(Symbol.SQUARE, colour)) for name, colour in presets().items()
    ),
    glyph=lambda cells, record: Glyph(Symbol.SQUARE, record.colour) if record.colour else None,
)
