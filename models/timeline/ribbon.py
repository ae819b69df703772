"""The silence ribbon: one box for each interval of the measure, merged where they are too narrow."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from models.narrative.numbers import number
from models.statistics.results import Interval, State
from models.timeline.content import SilenceTrack
from models.timeline.scale import TimeScale
from models.timeline.shapes import Rect, SilenceBox, Sizes, TextWidth
from models.timeline.standing import Standing
from models.timeline.words import longest

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
            boxes.append(_box(track, run, rect, width, language, text_width, sizes))
        index = run.stop
    return tuple(boxes)


def _box(
    track: SilenceTrack,
    run: range,
    rect: Rect,
    width: float,
    language: str,
    text_width: TextWidth,
    sizes: Sizes,
) -> SilenceBox:
    interval = track.intervals[run[-1]]
    mean = (track.ends[run[-1]] - track.starts[run[0]]) / len(run)
    standing = track.standing if len(run) == 1 and run[0] in track.longest else Standing.NONE
    text = ""
    if len(run) == 1:
        text = _text(interval, standing, _visible_width(rect, width), language, text_width, sizes)
    return SilenceBox(
        indexes=run,
        rect=rect,
        state=interval.state,
        shade=track.shade(mean),
        is_longest=standing is Standing.SOLE,
        text=text,
        text_width=text_width(text, True) if text else 0.0,
    )


def _visible_width(rect: Rect, width: float) -> float:
    return min(rect.right, width) - max(rect.x, 0.0)


def _text(
    interval: Interval,
    standing: Standing,
    room: float,
    language: str,
    text_width: TextWidth,
    sizes: Sizes,
) -> str:
    """The longest wording that fits: `63 days · longest`, `63`, nothing."""
    if interval.days.max == 0:
        return ""
    wordings = [number(interval.days, language)]
    if standing is not Standing.NONE:
        wording = longest(interval.days, standing, language)
        if text_width(wording, True) + 4 * sizes.gap <= room:
            return wording
    padding = sizes.gap if interval.state is not State.OPENING else sizes.gap * 0.75
    return next((text for text in wordings if text_width(text, True) + padding <= room), "")
