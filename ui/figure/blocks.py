"""The parts of a figure as blocks: elements placed from a top of 0, and the height that they take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from models.citations.marks import plain, runs
from models.text import elided
from models.timeline import Rect
from ui.figure.contents import Contents
from ui.figure.elements import LINE_HEIGHT, Element, Ink, Rule, Sample, Text, TextWidth
from ui.figure.keyfigures import KeyFigure
from ui.figure.legend import HEIGHT
from ui.figure.lines import wrapped
from ui.timeline.samples import LegendEntry

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
        """One line; the text may have marks (`models.citations.marks`)."""
        rect = Rect(x, y, self.text_width(text, size, bold), size * LINE_HEIGHT)
        shown = plain(text)
        return Text(shown, rect, size, ink, bold, runs(text) if shown != text else ())

    def paragraph(
        self, text: str, x: float, y: float, room: float, size: float, ink: Ink, bold: bool, most: int
    ) -> list[Text]:
        """At most `most` lines of a text, from `y` down."""
        lines = wrapped(text, room, self.measure(size, bold), most)
        step = size * LINE_HEIGHT
        return [self.line(line, x, y + index * step, size, ink, bold) for index, line in enumerate(lines)]


def moved(element: Element, dy: float) -> Element:
    """The element further down."""
    return msgspec.structs.replace(element, rect=element.rect._replace(y=element.rect.y + dy))


def heading(page: Page, contents: Contents) -> Block:
    """The title and the subtitle, two lines each at most."""
    title = page.paragraph(contents.texts.title, page.left, 0, page.width, TITLE, Ink.TEXT, bold=True, most=2)
    y = bottom(title) + (4 if title else 0.0)
    subtitle = page.paragraph(
        contents.texts.subtitle, page.left, y, page.width, SUBTITLE, Ink.MUTED, bold=False, most=2
    )
    return block(title + subtitle)


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
        y += max(bottom(column) for column in row) + 22
    return block(elements)


def _key_figure(page: Page, figure: KeyFigure, x: float, width: float, with_details: bool) -> list[Element]:
    ink = Ink.ALARM if figure.is_alarm else Ink.TEXT
    thickness = 3.0 if figure.is_alarm else 1.5
    rule = Rule(Rect(x, 0, width, thickness), Ink.ALARM if figure.is_alarm else Ink.LINE)
    size = VALUE
    while size > SMALLEST_VALUE and page.text_width(figure.value, size, True) > width:
        size -= 1
    value = elided(figure.value, width, page.measure(size, True))
    elements: list[Element] = [rule, page.line(value, x, 12, size, ink, bold=True)]
    y = bottom(elements) + 1
    elements += page.paragraph(figure.label, x, y, width, LABEL, Ink.TEXT, bold=True, most=2)
    if with_details:
        y = bottom(elements) + 2
        elements += page.paragraph(figure.detail, x, y, width, DETAIL, Ink.MUTED, bold=False, most=2)
    return elements


def legend(page: Page, entries: Iterable[LegendEntry]) -> Block:
    """Samples with their meaning, in as many rows as they need."""
    size, row = DETAIL, HEIGHT + 2
    elements: list[Element] = []
    x, y = page.left, 0.0
    for entry in entries:
        begin = entry.sample.width + 8
        text = elided(entry.text, page.width - begin, page.measure(size, False))
        width = begin + page.text_width(text, size, False)
        if x > page.left and x + width > page.right:
            x, y = page.left, y + row
        elements.append(Sample(Rect(x, y, entry.sample.width, HEIGHT), entry.sample))
        elements.append(page.line(text, x + begin, y + (HEIGHT - size * LINE_HEIGHT) / 2, size, Ink.TEXT))
        x += width + 28
    return block(elements)


def credit(page: Page, contents: Contents) -> Block:
    """One line at the right edge."""
    size = CREDIT
    text = elided(contents.texts.credit, page.width, page.measure(size, False))
    if not text:
        return Block()
    x = page.right - page.text_width(text, size, False)
    return block([page.line(text, x, 0, size, Ink.FAINT)])


def block(elements: Iterable[Element]) -> Block:
    """The elements, and the height down to the lowest edge of any."""
    kept = tuple(elements)
    return Block(bottom(kept), kept)


def bottom(elements: Sequence[Element]) -> float:
    """The lowest edge of elements; 0 for none."""
    return max((element.rect.bottom for element in elements), default=0.0)
