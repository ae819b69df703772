"""The silence ribbons: one box for each interval of a measure, merged where they are too narrow."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from models.narrative.numbers import number
from models.statistics.results import State
from models.timeline.content import SilenceTrack
from models.timeline.jumps import jump
from models.timeline.scale import TimeScale
from models.timeline.shapes import Rect, RibbonName, SilenceBox, Sizes, TextWidth
from models.timeline.standing import Standing
from models.timeline.words import longest
from models.timeline.writer import shortened

_FEWEST_OF_NAME = 6
"""Letters of a measure's name that still say which one it is."""

_NARROW = 4.0
"""Boxes under this many pixels are merged with their like."""


def silence_boxes(
    track: SilenceTrack,
    scale: TimeScale,
    width: float,
    y: float,
    language: str,
    text_width: TextWidth,
    sizes: Sizes,
    covered: float = 0.0,
) -> tuple[SilenceBox, ...]:
    """The intervals in view, in order. Cost follows the width: runs of narrow ones are jumped over.

    `covered` is the width of what covers the left edge.
    """
    boxes: list[SilenceBox] = []
    starts, ends, narrow = track.starts, track.ends, _NARROW / scale.pixels_per_day
    least = text_width("1", True) + sizes.gap / 2
    index = max(bisect_right(starts, scale.day(covered)) - 1, 0)
    stop, near = bisect_right(starts, scale.day(width)), 1
    while index < stop:
        beyond = jump(starts, starts[index] + narrow, index + 1, stop, near)
        # The last interval that begins within the pixel may be long: it gets a box of its own.
        run, near = range(index, max(beyond - 1, index + 1)), beyond - index
        left, right = scale.x(starts[index]), scale.x(ends[run.stop - 1])
        if right > left and right > covered:
            text = ""
            # Most boxes are narrow: cut to the view they are no wider.
            if right - left > least and len(run) == 1:
                room = min(right, width) - max(left, covered)
                text = _text(track, index, room, language, text_width, sizes) if room > least else ""
            boxes.append(_box(track, run, Rect(left, y, right - left, sizes.ribbon), text, text_width))
        index = run.stop
    return tuple(boxes)


def ribbon_names(
    ribbons: Sequence[tuple[str, Sequence[SilenceBox]]],
    ys: Sequence[float],
    width: float,
    text_width: TextWidth,
    sizes: Sizes,
    covered: float = 0.0,
) -> tuple[RibbonName, ...]:
    """The name of each ribbon at its left: beside its boxes, or on the first one if that has room for it.

    `ribbons`: names and boxes; `ys`: their tops. A ribbon without room for its name has none.
    """
    found = (
        _name(name, boxes, y, (covered, width), text_width, sizes)
        for (name, boxes), y in zip(ribbons, ys, strict=True)
    )
    return tuple(each for each in found if each is not None)


def _name(
    name: str,
    boxes: Sequence[SilenceBox],
    y: float,
    view: tuple[float, float],
    text_width: TextWidth,
    sizes: Sizes,
) -> RibbonName | None:
    covered, width = view
    begin, top = sizes.margin, y + (sizes.ribbon - sizes.line) / 2

    def measure(text: str) -> float:
        return text_width(text, False)

    first = boxes[0] if boxes else None
    right = width if first is None else max(first.rect.x, covered) - sizes.gap
    text = shortened(name, right - begin, measure, _FEWEST_OF_NAME)
    if text or first is None:
        return RibbonName(text, Rect(begin, top, measure(text), sizes.line), in_box=False)
    begin = max(first.rect.x, covered) + sizes.gap
    middle = (max(first.rect.x, covered) + min(first.rect.right, width)) / 2
    right = middle - first.text_width / 2 - 2 * sizes.gap if first.text else first.rect.right - sizes.gap
    text = shortened(name, min(right, width) - begin, measure, _FEWEST_OF_NAME)
    return RibbonName(text, Rect(begin, top, measure(text), sizes.line), in_box=True) if text else None


def _box(track: SilenceTrack, run: range, rect: Rect, text: str, text_width: TextWidth) -> SilenceBox:
    first, last, count = run.start, run.stop - 1, len(run)
    return SilenceBox(
        indexes=run,
        rect=rect,
        state=track.intervals[last].state,
        shade=track.shade((track.ends[last] - track.starts[first]) / count),
        is_longest=count == 1 and first in track.longest and track.standing is Standing.SOLE,
        text=text,
        text_width=text_width(text, True) if text else 0.0,
    )


def _standing(track: SilenceTrack, index: int) -> Standing:
    return track.standing if index in track.longest else Standing.NONE


def _text(
    track: SilenceTrack, index: int, room: float, language: str, text_width: TextWidth, sizes: Sizes
) -> str:
    """The longest wording that fits: `63 days · longest`, `63`, nothing."""
    interval, standing = track.intervals[index], _standing(track, index)
    if interval.days.max == 0:
        return ""
    if standing is not Standing.NONE:
        wording = longest(interval.days, standing, language)
        if text_width(wording, True) + 4 * sizes.gap <= room:
            return wording
    padding = sizes.gap if interval.state is not State.OPENING else sizes.gap * 0.75
    text = number(interval.days, language)
    return text if text_width(text, True) + padding <= room else ""
