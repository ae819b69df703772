"""What a composed figure consists of: texts, rules, swatches and symbols, to be painted.

Lengths are *design pixels*: logical pixels of a figure of 1600 by 900, in which a note is 14 high.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import msgspec

from models.records import Status, Symbol
from models.timeline import Layout, Rect
from ui.evidence.marks import Mark

TextWidth = Callable[[str, float, bool], float]
"""(text, size in pixels, bold) -> its advance in pixels."""

LINE_HEIGHT = 1.3
"""Height of a line of text, in sizes of its font; its baseline lies one size below its top."""


class Ink(Enum):
    """Colours of the figure by what they say; `painting` knows their values."""

    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    LINE = "line"
    ALARM = "alarm"


class Text(msgspec.Struct, frozen=True):
    """One line; `rect` is as wide as the text is, its baseline `size` below its top."""

    text: str
    rect: Rect
    size: float
    ink: Ink
    bold: bool = False


class Rule(msgspec.Struct, frozen=True):
    """A horizontal line along the top of `rect`, as thick as that is high."""

    rect: Rect
    ink: Ink


class Swatch(msgspec.Struct, frozen=True):
    """A piece of the silence ribbon in the legend."""

    rect: Rect
    is_open: bool
    """The open silence (hatched), else a closed one (grey)."""
    is_longest: bool


class SymbolMark(msgspec.Struct, frozen=True):
    """The symbol of a kind, or of a status, in the legend."""

    x: float
    y: float
    radius: float
    symbol: Symbol
    colour: str
    status: Status
    mark: Mark | None = None
    """Who confirms a contact, where the legend explains that."""


Element = Text | Rule | Swatch | SymbolMark


class Composition(msgspec.Struct, frozen=True):
    """A figure ready to be painted; nothing in it overlaps or leaves (0, 0)-(width, height)."""

    width: float
    height: float
    unit: float
    """Logical pixels of one design pixel."""
    elements: tuple[Element, ...]
    timeline: Layout | None
    """None where there is no room for one."""
    timeline_x: float = 0.0
    timeline_y: float = 0.0

    @property
    def texts(self) -> tuple[str, ...]:
        """Every line of text beside the timeline, in reading order."""
        return tuple(element.text for element in self.elements if isinstance(element, Text))
