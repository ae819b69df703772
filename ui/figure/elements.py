"""What a composed figure consists of: texts, rules and small drawings, to be painted.

Lengths are *design pixels*: logical pixels of a figure of 1600 by 900, in which a note is 14 high.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

import msgspec

from models.timeline import Layout, Rect

TextWidth = Callable[[str, float, bool], float]
"""(text, size in pixels, bold) -> its advance in pixels; the text may have `models.citations.marks`."""

Runs = Sequence[tuple[str, frozenset[str]]]
"""Pieces of a line, each with its formats: `i`, `b`, `sup`, `sub`, `sc`, `u`."""

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
    runs: Runs = ()
    """The same in pieces; empty where all of it is upright."""


class Rule(msgspec.Struct, frozen=True):
    """A horizontal line along the top of `rect`, as thick as that is high."""

    rect: Rect
    ink: Ink


class Sample(msgspec.Struct, frozen=True):
    """A small drawing in the legend, as large as `rect`."""

    rect: Rect
    drawing: Layout


Element = Text | Rule | Sample


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
    labels_left_out: int = 0
    """How many events would have a label if the page were higher."""

    @property
    def lanes_left_out(self) -> int:
        """How many lanes have no room."""
        return self.timeline.lanes.count - len(self.timeline.lanes.boxes) if self.timeline is not None else 0

    @property
    def texts(self) -> tuple[str, ...]:
        """Every line of text beside the timeline, in reading order."""
        return tuple(element.text for element in self.elements if isinstance(element, Text))
