"""Paints a composition; colours and font are the figure's own, alike on every desktop."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache, partial

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from models.citations.marks import runs
from models.dates.wording import format_date
from models.timeline import (
    LaneView,
    Layout,
    TimelineContent,
    TimeScale,
    WhoConfirms,
    fit,
    fitted,
    gutter,
    layout,
)
from models.timeline.content import extent
from ui.figure.elements import Composition, Element, Ink, Rule, Sample, Text
from ui.figure.lanes import TALLEST, fitting_heights, spare_height
from ui.theme import LIGHT, load_fonts
from ui.timeline.painter import paint as paint_timeline
from ui.timeline.style import TimelineStyle, print_style

BACKGROUND = LIGHT.surface
_HEADLINE = 30
"""From this size on, bold text takes the heavier of the two bold weights."""
_TIMELINE_TEXT, _LEGEND_TEXT = 16, 14
_RAISED = {"sup": 0.35, "sub": -0.15}
"""How far such text stands above the line, in sizes of its font."""
_RAISED_SIZE = 0.68
_LONGEST_LEADER = 140.0
"""What the shortest leader line can grow by."""
_COLOURS = {
    Ink.TEXT: LIGHT.text,
    Ink.MUTED: LIGHT.muted,
    Ink.FAINT: LIGHT.bar,
    Ink.LINE: LIGHT.strong_line,
    Ink.ALARM: LIGHT.alarm,
}


@lru_cache(maxsize=256)
def figure_font(size: float, bold: bool, formats: frozenset[str] = frozenset()) -> QFont:
    """The figure's font at a size in whole pixels, without hinting or subpixel rendering."""
    font = QFont(load_fonts())
    font.setPixelSize(max(round(size * (_RAISED_SIZE if formats & _RAISED.keys() else 1)), 1))
    heavy = QFont.Weight.Bold if size >= _HEADLINE else QFont.Weight.DemiBold
    font.setWeight(heavy if bold or "b" in formats else QFont.Weight.Normal)
    font.setItalic("i" in formats)
    font.setUnderline("u" in formats)
    if "sc" in formats:
        font.setCapitalization(QFont.Capitalization.SmallCaps)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return font


def text_width(text: str, size: float, bold: bool) -> float:
    """The advance of a text in the figure's font, marks of formats heeded."""
    return sum(_metrics(size, bold, formats).horizontalAdvance(piece) for piece, formats in runs(text))


@lru_cache(maxsize=256)
def _metrics(size: float, bold: bool, formats: frozenset[str]) -> QFontMetricsF:
    return QFontMetricsF(figure_font(size, bold, formats))


@cache
def timeline_style() -> TimelineStyle:
    """The timeline's style for print, in design pixels."""
    return print_style(_TIMELINE_TEXT)


@cache
def legend_style() -> TimelineStyle:
    """The same for the samples of the legend, a little smaller."""
    return print_style(_LEGEND_TEXT)


def timeline_layout(
    content: TimelineContent,
    width: float,
    most: float,
    lanes: LaneView | None = None,
    who_confirms: WhoConfirms | None = None,
) -> Layout:
    """The timeline fitted to the width, as high as its labels need and `most` at most.

    More than half of what labels leave free lengthens their leader lines; the rest is given back. Lanes have
    the height that they can make use of.
    """
    style = timeline_style()
    sizes = style.sizes
    if not content.silences.intervals:
        sizes = msgspec.structs.replace(sizes, ribbon=0)
    covered = gutter(lanes, width, style.text_width, sizes) if lanes is not None else 0.0
    scale = _scale(content, width, style, covered)
    place = partial(layout, content, scale, width, text_width=style.text_width)
    if lanes is not None:
        return _in_lanes(lanes, partial(place, sizes=sizes), most, who_confirms)
    first = place(most, sizes=sizes)
    top = min((label.rect.y for label in first.labels), default=first.axis_y - 4 * sizes.line)
    # Indicators make use of whatever height there is.
    free = 0.0 if first.charts else max(top - 2 * sizes.line - sizes.gap, 0.0)
    longer = min(free * 0.6, _LONGEST_LEADER)
    sizes = msgspec.structs.replace(sizes, leader=sizes.leader + longer)
    return place(most - (free - longer), sizes=sizes, who_confirms=who_confirms)


def _in_lanes(
    lanes: LaneView, place: Callable[..., Layout], most: float, who_confirms: WhoConfirms | None
) -> Layout:
    """Each lane as high as its labels ask for where there is room; what is left is shared out, in reason."""
    heights = fitting_heights(place(TALLEST, lanes=lanes), most)
    lanes = msgspec.structs.replace(lanes, least=heights)
    spare = spare_height(place(most, lanes=lanes))
    return place(most - spare, lanes=lanes, who_confirms=who_confirms)


def _scale(content: TimelineContent, width: float, style: TimelineStyle, covered: float) -> TimeScale:
    """As in the window, but with room at the right for the label of the last event.

    `covered`: what the names of lanes take at the left.
    """
    side = 4 * style.sizes.gap
    if not content.events and content.start is not None and content.as_of is not None:
        return fitted(content.start, max(content.as_of, content.start + 1), width, side, side)
    reach = extent(content)
    if reach is None:
        return fit(content, width, style.sizes)
    event = content.events[-1]
    date = format_date(event.date, content.language, "short", year=False)
    label = max(style.text_width(date, True), style.text_width(content.describe(event), False))
    right = min(max(label + style.sizes.gap, side), style.sizes.widest_label, width / 5)
    left = max(_left_side(content, style, side), covered + 2 * style.sizes.gap if covered else 0.0)
    return fitted(*reach, width, left, right)


def _left_side(content: TimelineContent, style: TimelineStyle, least: float) -> float:
    """Room for what stands left of the first event: names of ribbons, texts of value axes."""
    if content.compared is not None:
        names = (content.compared.name, content.compared.first_name)
        widest = max(style.text_width(name, False) for name in names)
        return max(min(widest + 2 * style.sizes.gap, style.sizes.widest_label), least)
    return 3 * style.sizes.line if content.indicators else least


def paint(painter: QPainter, composition: Composition) -> None:
    """Draw a composition at the painter's origin, its background included."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.save()
    painter.scale(composition.unit, composition.unit)
    painter.fillRect(QRectF(0, 0, composition.width, composition.height), QColor(BACKGROUND))
    if composition.timeline is not None:
        painter.save()
        painter.translate(composition.timeline_x, composition.timeline_y)
        paint_timeline(painter, composition.timeline, timeline_style())
        painter.restore()
    for element in composition.elements:
        _element(painter, element)
    painter.restore()


def _element(painter: QPainter, element: Element) -> None:
    match element:
        case Text():
            _text(painter, element)
        case Rule():
            painter.fillRect(QRectF(*element.rect), QColor(_COLOURS[element.ink]))
        case Sample():
            painter.save()
            painter.translate(element.rect.x, element.rect.y)
            paint_timeline(painter, element.drawing, legend_style())
            painter.restore()


def _text(painter: QPainter, text: Text) -> None:
    painter.setPen(QColor(_COLOURS[text.ink]))
    x, baseline = text.rect.x, text.rect.y + text.size
    for piece, formats in text.runs or ((text.text, frozenset[str]()),):
        font = figure_font(text.size, text.bold, formats)
        raised = sum(_RAISED.get(name, 0.0) for name in formats) * text.size
        painter.setFont(font)
        painter.drawText(QPointF(x, baseline - raised), piece)
        x += _metrics(text.size, text.bold, formats).horizontalAdvance(piece)
