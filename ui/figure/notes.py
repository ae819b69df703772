"""What stands under a figure in small print: its numbered sources, and what its figures mean."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

from models.timeline import Rect
from ui.figure import words
from ui.figure.blocks import NOTE, Block, Page, block, bottom
from ui.figure.contents import Contents
from ui.figure.elements import LINE_HEIGHT, Element, Ink, Rule, Text
from ui.figure.lines import listed, wrapped

_COLUMN_GAP = 40.0
_BEFORE_MEANING = 6.0
_WIDEST_LINE, _FEW = 70.0, 2
"""Longer lines, in sizes of the font, are set in two columns, if they are more than a few."""


def notes(page: Page, contents: Contents, source_lines: int, note_lines: int, size: float = NOTE) -> Block:
    """A rule, the numbered sources as far as they have room in `source_lines`, and what the figures mean."""
    shown: list[Element] = [Rule(Rect(page.left, 0, page.width, 1.25), Ink.LINE)]
    sources, count = _sources(page, contents, size, source_lines, bottom(shown) + 13)
    shown += sources
    y = bottom(shown) + (_BEFORE_MEANING if sources else 13)
    note = contents.texts.note
    shown += page.paragraph(note, page.left, y, page.width, size, Ink.MUTED, bold=False, most=note_lines)
    return msgspec.structs.replace(block(shown), listed=count) if len(shown) > 1 else Block()


def _sources(page: Page, contents: Contents, size: float, most: int, y: float) -> tuple[list[Text], int]:
    """`Sources: Each contact … 1. … 2. … and 3 more.` in at most `most` lines from `y` down, and how many of
    them it names."""
    sources = contents.sources
    if sources is None or not most:
        return [], 0
    language, measure = contents.language, page.measure(size, False)

    def whole(text: str) -> str:
        return words.say("sources", language, list=f"{sources.evidence} {text}".lstrip())

    def more(count: int) -> str:
        return words.say("more", language, n=count)

    def lines_of(text: str, columns: int) -> list[str]:
        """In columns so wide, one line more than there is room for where it is too long."""
        width = (page.width + _COLUMN_GAP) / columns - _COLUMN_GAP
        return wrapped(whole(text), width, measure, most * columns + 1)

    def listed_in(columns: int) -> tuple[str, int]:
        return listed(
            sources.notes, len(sources), more, lambda text: len(lines_of(text, columns)) <= most * columns
        )

    if not len(sources):
        return page.paragraph(sources.evidence, page.left, y, page.width, size, Ink.MUTED, False, most), 0
    columns = 1
    text, count = listed_in(1)
    lines = lines_of(text, 1)
    if len(lines) > _FEW and page.width > _WIDEST_LINE * size:
        columns = 2
        text, count = listed_in(2)
        lines = lines_of(text, 2)
    return _set(page, lines[: most * columns], columns, size, y), count


def _set(page: Page, lines: Sequence[str], columns: int, size: float, y: float) -> list[Text]:
    """Lines in columns of equal height; what is left over stands in the first."""
    rows = math.ceil(len(lines) / columns)
    step, pitch = size * LINE_HEIGHT, (page.width + _COLUMN_GAP) / columns
    return [
        page.line(
            line,
            page.left + (index // rows) * pitch,
            y + (index % rows) * step,
            size,
            Ink.MUTED,
        )
        for index, line in enumerate(lines)
    ]
