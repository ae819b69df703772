"""The parts of a figure as blocks: elements placed from a top of 0, and the height that they take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from models.text import elided
from models.timeline import Rect
from ui.figure import words
from ui.figure.contents import Contents
from ui.figure.elements import LINE_HEIGHT, Element, Ink, Rule, Swatch, SymbolMark, Text, TextWidth
from ui.figure.keyfigures import KeyFigure
from ui.figure.legend import LegendEntry
from ui.figure.lines import listed, wrapped

TITLE, SUBTITLE, VALUE, SMALLEST_VALUE = 38.0, 21.0, 36.0, 18.0
LABEL, DETAIL, NOTE, CREDIT = 17.0, 15.0, 14.0, 13.0
"""Sizes of text, in design pixels."""


class Block(msgspec.Struct, frozen=True):
    """Elements within (left, 0)-(right, height); empty, it takes no room and no gap."""

    height: float = 0.0
    elements: tuple[Element, ...] = ()
    listed: int = 0
    """How many sources it lists."""


class Page(msgspec.Struct, frozen=True):
    """What every block needs: the edges, in design pixels, and how wide texts are."""

    left: float
    right: float
    text_width: TextWidth

    @property
    def width(self) -> float:
        return self.right - self.left

    def measure(self, size: float, bold: bool) -> Callable[[str], float]:
        return lambda text: self.text_width(text, size, bold)

    def line(self, text: str, x: float, y: float, size: float, ink: Ink, bold: bool = False) -> Text:
        return Text(text, Rect(x, y, self.text_width(text, size, bold), size * LINE_HEIGHT), size, ink, bold)

    def paragraph(
        self, text: str, x: float, y: float, room: float, size: float, ink: Ink, bold: bool, most: int
    ) -> list[Text]:
        """At most `most` lines of a text, from `y` down."""
        lines = wrapped(text, room, self.measure(size, bold), most)
        step = size * LINE_HEIGHT
        return [self.line(line, x, y + index * step, size, ink, bold) for index, line in enumerate(lines)]


def moved(element: Element, dy: float) -> Element:
    """The element further down."""
    if isinstance(element, SymbolMark):
        return msgspec.structs.replace(element, y=element.y + dy)
    return msgspec.structs.replace(element, rect=element.rect._replace(y=element.rect.y + dy))


def heading(page: Page, contents: Contents) -> Block:
    """The title and the subtitle, two lines each at most."""
    title = page.paragraph(contents.texts.title, page.left, 0, page.width, TITLE, Ink.TEXT, bold=True, most=2)
    y = _bottom(title) + (4 if title else 0.0)
    subtitle = page.paragraph(
        contents.texts.subtitle, page.left, y, page.width, SUBTITLE, Ink.MUTED, bold=False, most=2
    )
    return _block(title + subtitle)


def figures(page: Page, contents: Contents, with_details: bool = True) -> Block:
    """The key figures side by side, or two by two where the page is narrow."""
    shown = contents.key_figures
    if not shown:
        return Block()
    gap = 28
    columns = len(shown) if (page.width + gap) / len(shown) - gap >= 190 else 2
    width = (page.width + gap) / columns - gap
    elements: list[Element] = []
    y = 0.0
    for start in range(0, len(shown), columns):
        row = [
            _key_figure(page, figure, page.left + column * (width + gap), width, with_details)
            for column, figure in enumerate(shown[start : start + columns])
        ]
        elements += [moved(element, y) for column in row for element in column]
        y += max(_bottom(column) for column in row) + 22
    return _block(elements)


def _key_figure(page: Page, figure: KeyFigure, x: float, width: float, with_details: bool) -> list[Element]:
    ink = Ink.ALARM if figure.is_alarm else Ink.TEXT
    thickness = 3.0 if figure.is_alarm else 1.5
    rule = Rule(Rect(x, 0, width, thickness), Ink.ALARM if figure.is_alarm else Ink.LINE)
    size = VALUE
    while size > SMALLEST_VALUE and page.text_width(figure.value, size, True) > width:
        size -= 1
    value = elided(figure.value, width, page.measure(size, True))
    elements: list[Element] = [rule, page.line(value, x, 12, size, ink, bold=True)]
    y = _bottom(elements) + 1
    elements += page.paragraph(figure.label, x, y, width, LABEL, Ink.TEXT, bold=True, most=2)
    if with_details:
        y = _bottom(elements) + 2
        elements += page.paragraph(figure.detail, x, y, width, DETAIL, Ink.MUTED, bold=False, most=2)
    return elements


def legend(page: Page, contents: Contents) -> Block:
    """Symbols and swatches with their meaning, in as many rows as they need."""
    size = DETAIL
    row = size * LINE_HEIGHT + 6
    elements: list[Element] = []
    x, y = page.left, 0.0
    for entry in contents.legend:
        mark = 15 if entry.symbol is not None else 34
        room = page.width - mark - 8
        text = elided(entry.text, room, page.measure(size, False))
        width = mark + 8 + page.text_width(text, size, False)
        if x > page.left and x + width > page.right:
            x, y = page.left, y + row
        middle = y + size * LINE_HEIGHT / 2
        elements.append(_legend_mark(entry, x, middle, mark))
        elements.append(page.line(text, x + mark + 8, y, size, Ink.TEXT))
        x += width + 28
    return _block(elements)


def _legend_mark(entry: LegendEntry, x: float, middle: float, width: float) -> Element:
    if entry.symbol is None:
        height = 17
        rect = Rect(x, middle - height / 2, width, height)
        return Swatch(rect, entry.is_open, entry.is_longest)
    middle += 1.5 if entry.mark is not None else 0.0
    return SymbolMark(x + width / 2, middle, 6.5, entry.symbol, entry.colour, entry.status, entry.mark)


def notes(page: Page, contents: Contents, source_lines: int, note_lines: int) -> Block:
    """A rule, the numbered sources as far as they fit, and what the figures mean."""
    size = NOTE
    sources, listed_count = _sources(page, contents, size, source_lines)
    lines: list[Element] = [Rule(Rect(page.left, 0, page.width, 1.25), Ink.LINE)]
    for text, most in ((sources, source_lines), (contents.texts.note, note_lines)):
        y = _bottom(lines) + (13 if len(lines) == 1 else 3)
        lines += page.paragraph(text, page.left, y, page.width, size, Ink.MUTED, bold=False, most=most)
    return msgspec.structs.replace(_block(lines), listed=listed_count) if len(lines) > 1 else Block()


def _sources(page: Page, contents: Contents, size: float, most: int) -> tuple[str, int]:
    """`Sources: Each contact … 1. … 2. … and 3 more.` in at most `most` lines, and how many it names."""
    sources = contents.sources
    if sources is None or not most:
        return "", 0
    if not len(sources):
        return sources.evidence, 0
    language, measure = contents.language, page.measure(size, False)

    def whole(text: str) -> str:
        return words.say("sources", language, list=f"{sources.evidence} {text}".lstrip())

    def fits(text: str) -> bool:
        return len(wrapped(whole(text), page.width, measure, most + 1)) <= most

    def more(count: int) -> str:
        return words.say("more", language, n=count)

    text, count = listed(sources.notes, len(sources), more, fits)
    return whole(text), count


def credit(page: Page, contents: Contents) -> Block:
    """One line at the right edge."""
    size = CREDIT
    text = elided(contents.texts.credit, page.width, page.measure(size, False))
    if not text:
        return Block()
    x = page.right - page.text_width(text, size, False)
    return _block([page.line(text, x, 0, size, Ink.FAINT)])


def _block(elements: Iterable[Element]) -> Block:
    kept = tuple(elements)
    return Block(_bottom(kept), kept)


def _bottom(elements: Sequence[Element]) -> float:
    """The lowest edge of elements; 0 for none."""
    return max((_lower_edge(element) for element in elements), default=0.0)


def _lower_edge(element: Element) -> float:
    return element.y + element.radius if isinstance(element, SymbolMark) else element.rect.bottom
