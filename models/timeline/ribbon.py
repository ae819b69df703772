"""The silence ribbons: one box for each interval of a measure, merged where they are too narrow."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from models.narrative.numbers import number
from models.statistics.results import State
from models.timeline.content import SilenceTrack
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
) -> tuple[SilenceBox, ...]:
    """The intervals in view, in order. Cost follows the width: runs of narrow ones are jumped over."""
    boxes: list[SilenceBox] = []
    least = text_width("1", True) + sizes.gap / 2
    index = max(bisect_right(track.starts, scale.day(0.0)) - 1, 0)
    stop = bisect_right(track.starts, scale.day(width))
    while index < stop:
        left = scale.x(track.starts[index])
        beyond = bisect_left(track.starts, scale.day(left + _NARROW), index, stop)
        # The last interval that begins within the pixel may be long: it gets a box of its own.
        run = range(index, max(beyond - 1, index + 1))
        right = scale.x(track.ends[run[-1]])
        if right > left and right > 0:
            rect = Rect(left, y, right - left, sizes.ribbon)
            text = ""
            if len(run) == 1 and (room := _visible_width(rect, width)) > least:
                text = _text(track, index, room, language, text_width, sizes)
            boxes.append(_box(track, run, rect, text, text_width))
        index = run.stop
    return tuple(boxes)


def ribbon_names(
    ribbons: Sequence[tuple[str, Sequence[SilenceBox]]],
    ys: Sequence[float],
    width: float,
    text_width: TextWidth,
    sizes: Sizes,
) -> tuple[RibbonName, ...]:
    """The name of each ribbon at its left: beside its boxes, or on the first one if that has room for it.

    `ribbons`: names and boxes; `ys`: their tops. A ribbon without room for its name has none.
    """
    found = (
        _name(name, boxes, y, width, text_width, sizes) for (name, boxes), y in zip(ribbons, ys, strict=True)
    )
    return tuple(each for each in found if each is not None)


def _name(
    name: str, boxes: Sequence[SilenceBox], y: float, width: float, text_width: TextWidth, sizes: Sizes
) -> RibbonName | None:
    begin, top = sizes.margin, y + (sizes.ribbon - sizes.line) / 2

    def measure(text: str) -> float:
        return text_width(text, False)

    first = boxes[0] if boxes else None
    right = width if first is None else first.rect.x - sizes.gap
    text = shortened(name, right - begin, measure, _FEWEST_OF_NAME)
    if text or first is None:
        return RibbonName(text, Rect(begin, top, measure(text), sizes.line), in_box=False)
    begin = max(first.rect.x, 0.0) + sizes.gap
    middle = (max(first.rect.x, 0.0) + min(first.rect.right, width)) / 2
    right = middle - first.text_width / 2 - 2 * sizes.gap if first.text else first.rect.right - sizes.gap
    text = shortened(name, min(right, width) - begin, measure, _FEWEST_OF_NAME)
    return RibbonName(text, Rect(begin, top, measure(text), sizes.line), in_box=True) if text else None


def _box(track: SilenceTrack, run: range, rect: Rect, text: str, text_width: TextWidth) -> SilenceBox:
    mean = (track.ends[run[-1]] - track.starts[run[0]]) / len(run)
    return SilenceBox(
        indexes=run,
        rect=rect,
        state=track.intervals[run[-1]].state,
        shade=track.shade(mean),
        is_longest=len(run) == 1 and _standing(track, run[0]) is Standing.SOLE,
        text=text,
        text_width=text_width(text, True) if text else 0.0,
    )


def _standing(track: SilenceTrack, index: int) -> Standing:
    return track.standing if index in track.longest else Standing.NONE


def _visible_width(rect: Rect, width: float) -> float:
    return min(rect.right, width) - max(rect.x, 0.0)


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
