"""Axis ticks that adapt to the zoom, labelled in the project's language; weekends where days are seen.

The zoom and the width alone choose the unit, and its steps are those of the calendar: while the view pans,
each day keeps its label.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

from models.dates import FIRST_DAY, LAST_DAY
from models.timeline.scale import TimeScale
from models.timeline.shapes import Era, Rect, Sizes, TextWidth, Tick
from models.timeline.units import UNITS, Text, Unit

_MOST = 18
"""Whole steps in view: with those cut by the edges no more than twenty labels."""

_LEAST_STEP = 12.0
"""Pixels; nothing narrower could have a label."""


def ticks_and_eras(
    scale: TimeScale,
    width: float,
    y: float,
    language: str,
    text_width: TextWidth,
    sizes: Sizes,
    covered: float = 0.0,
) -> tuple[tuple[Tick, ...], tuple[Era, ...]]:
    """Ticks of the smallest unit whose labels have room, and the larger unit on the line below them.

    `covered` is the width of what covers the left edge.
    """
    unit = _unit_for(scale, width, language, text_width, sizes)
    label_y = y + sizes.gap * 1.5
    ticks = _ticks(unit, scale, (covered, width), label_y, language, text_width, sizes)
    eras: tuple[Era, ...] = ()
    if unit.larger is not None:
        eras = tuple(
            _eras(unit.larger, scale, (covered, width), label_y + sizes.line, language, text_width, sizes)
        )
    return ticks, eras


def weekends(
    scale: TimeScale,
    width: float,
    rows: tuple[float, float],
    language: str,
    text_width: TextWidth,
    sizes: Sizes,
    covered: float = 0.0,
) -> tuple[Rect, ...]:
    """Saturdays with their Sundays in view, where the axis tells single days apart; else none.

    `rows`: their top and bottom. `covered` is the width of what covers the left edge.
    """
    if not _unit_for(scale, width, language, text_width, sizes).shows_weekdays:
        return ()
    first, last = max(scale.day(0.0), FIRST_DAY), min(scale.day(width), LAST_DAY + 1)
    # Ordinal 6 is a Saturday.
    weeks = range(math.floor((first - 6) / 7), math.ceil((last - 6) / 7))
    edges = ((max(scale.x(6 + 7 * week), covered), min(scale.x(8 + 7 * week), width)) for week in weeks)
    top, bottom = rows
    return tuple(Rect(left, top, right - left, bottom - top) for left, right in edges if right > left)


def _unit_for(scale: TimeScale, width: float, language: str, text_width: TextWidth, sizes: Sizes) -> Unit:
    least = max(_LEAST_STEP, width / _MOST)
    for unit in UNITS:
        step = unit.days * scale.pixels_per_day
        if step < least:
            continue
        label = _widest(unit, unit.text, language, text_width, bold=False)
        # Long labels need more between them to be read as several.
        if unit.shortest * scale.pixels_per_day >= label + max(1.5 * sizes.gap, label / 4):
            return unit
    return UNITS[-1]


def _widest(unit: Unit, text: Text, language: str, text_width: TextWidth, bold: bool) -> float:
    return max(text_width(text(sample, language), bold) for sample in unit.samples)


def _ticks(
    unit: Unit,
    scale: TimeScale,
    view: tuple[float, float],
    y: float,
    language: str,
    text_width: TextWidth,
    sizes: Sizes,
) -> tuple[Tick, ...]:
    begin, width = view
    larger = set(unit.larger.starts(scale.day(0), scale.day(width))) if unit.larger else set[float]()
    ticks: list[Tick] = []
    for start, end in pairwise(unit.starts(scale.day(0), scale.day(width))):
        if scale.x(end) < begin:
            continue
        x, text = scale.x(start), unit.text(start, language)
        length = text_width(text, False)
        if unit.label_at is not None:
            left = x + unit.label_at * scale.pixels_per_day - length / 2
            fits = left >= begin and left + length <= width
        else:
            visible_left, visible_right = max(x, begin), min(scale.x(end), width)
            left = (visible_left + visible_right - length) / 2
            fits = visible_right - visible_left >= length + sizes.gap
        rect = Rect(left, y, length, sizes.line)
        ticks.append(Tick(x if x >= begin else -sizes.gap, start in larger, text if fits else "", rect))
    return tuple(ticks)


def _eras(
    unit: Unit,
    scale: TimeScale,
    view: tuple[float, float],
    y: float,
    language: str,
    text_width: TextWidth,
    sizes: Sizes,
) -> Iterator[Era]:
    """Each text at the beginning of its unit, or at the left edge as long as the unit lasts."""
    word, (begin, width) = unit.text, view
    room = unit.shortest * scale.pixels_per_day - 2 * sizes.gap
    if unit.brief is not None and room < _widest(unit, word, language, text_width, bold=True):
        word = unit.brief
    first = begin + sizes.gap / 2 if begin else sizes.margin
    taken = begin
    for start, end in pairwise(unit.starts(scale.day(0), scale.day(width))):
        text = word(start, language)
        length = text_width(text, True)
        left = min(max(scale.x(start) + sizes.gap, first), scale.x(end) - length - sizes.gap)
        if left >= taken and left + length <= width:
            yield Era(text, Rect(left, y, length, sizes.line))
            taken = left + length + sizes.gap
