"""Paints a composition; colours and font are the figure's own, alike on every desktop."""

from __future__ import annotations

from functools import cache, lru_cache

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from models.dates.wording import format_date
from models.timeline import Layout, TimelineContent, TimeScale, WhoConfirms, fit, fitted, layout
from models.timeline.content import extent
from ui.drawing import Hatching, fill_silence, marked_silence
from ui.evidence.marks import Mark, paint_question, paint_roof
from ui.figure.elements import Composition, Element, Ink, Rule, Swatch, SymbolMark, Text
from ui.symbols import paint_symbol
from ui.theme import LIGHT, load_fonts
from ui.timeline.painter import paint as paint_timeline
from ui.timeline.style import TimelineStyle, print_style

BACKGROUND = LIGHT.surface
_HEADLINE = 30
"""From this size on, bold text takes the heavier of the two bold weights."""
_TIMELINE_TEXT = 16
_HATCHING = Hatching(width=1.5, step=7.0)
_LONGEST_LEADER = 140.0
"""What the shortest leader line can grow by."""
_COLOURS = {
    Ink.TEXT: LIGHT.text,
    Ink.MUTED: LIGHT.muted,
    Ink.FAINT: LIGHT.bar,
    Ink.LINE: LIGHT.strong_line,
    Ink.ALARM: LIGHT.alarm,
}


@lru_cache(maxsize=64)
def figure_font(size: float, bold: bool) -> QFont:
    """The figure's font at a size in whole pixels, without hinting or subpixel rendering."""
    font = QFont(load_fonts())
    font.setPixelSize(round(size))
    heavy = QFont.Weight.Bold if size >= _HEADLINE else QFont.Weight.DemiBold
    font.setWeight(heavy if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return font


def text_width(text: str, size: float, bold: bool) -> float:
    """The advance of a text in the figure's font."""
    return QFontMetricsF(figure_font(size, bold)).horizontalAdvance(text)


@cache
def timeline_style() -> TimelineStyle:
    """The timeline's style for print, in design pixels."""
    return print_style(_TIMELINE_TEXT)


def timeline_layout(
    content: TimelineContent, width: float, most: float, who_confirms: WhoConfirms | None = None
) -> Layout:
    """The timeline fitted to the width, as high as its labels need and `most` at most.

    More than half of what labels leave free lengthens their leader lines; the rest is given back.
    """
    style = timeline_style()
    sizes, scale = style.sizes, _scale(content, width, style)
    if not content.silences.intervals:
        sizes = msgspec.structs.replace(sizes, ribbon=0)
    first = layout(content, scale, width, most, style.text_width, sizes)
    top = min((label.rect.y for label in first.labels), default=first.axis_y - 4 * sizes.line)
    # Indicators make use of whatever height there is.
    free = 0.0 if first.charts else max(top - 2 * sizes.line - sizes.gap, 0.0)
    longer = min(free * 0.6, _LONGEST_LEADER)
    sizes = msgspec.structs.replace(sizes, leader=sizes.leader + longer)
    height = most - (free - longer)
    return layout(content, scale, width, height, style.text_width, sizes, who_confirms=who_confirms)


def _scale(content: TimelineContent, width: float, style: TimelineStyle) -> TimeScale:
    """As in the window, but with room at the right for the label of the last event."""
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
    return fitted(*reach, width, _left_side(content, style, side), right)


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
            painter.setFont(figure_font(element.size, element.bold))
            painter.setPen(QColor(_COLOURS[element.ink]))
            painter.drawText(QPointF(element.rect.x, element.rect.y + element.size), element.text)
        case Rule():
            painter.fillRect(QRectF(*element.rect), QColor(_COLOURS[element.ink]))
        case Swatch():
            _swatch(painter, element)
        case SymbolMark():
            centre = QPointF(element.x, element.y)
            colour, ground = QColor(element.colour), QColor(BACKGROUND)
            paint_symbol(painter, centre, element.radius, element.symbol, colour, element.status, ground)
            if element.mark is Mark.UNSOURCED:
                paint_question(painter, centre, element.radius, ground, figure_font(element.radius, True))
            elif element.mark is not None:
                paint_roof(painter, centre, element.radius, element.mark, QColor(_COLOURS[Ink.TEXT]))


def _swatch(painter: QPainter, swatch: Swatch) -> None:
    """As the ribbon draws such a silence."""
    rect = QRectF(*swatch.rect)
    if swatch.is_open:
        marked_silence(painter, rect, LIGHT, swatch.is_longest, _HATCHING)
    else:
        fill_silence(painter, rect, QColor(LIGHT.ribbon_dark))
