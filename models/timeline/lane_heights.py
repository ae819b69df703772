"""How high each lane is: what it needs for its labels, as far as there is room."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from models.timeline.bar_rows import pitch, row_count
from models.timeline.lanes import Lane
from models.timeline.line import height_for
from models.timeline.moments import HOURS_SEEN
from models.timeline.scale import TimeScale
from models.timeline.shapes import Sizes

_MANY = 40
"""A lane of more crowded symbols is as high as there is room, like others of that kind."""

_BESIDE = 6.0
"""Lines that a label beside its symbol is long: with less between two symbols one is better written above."""

_WANTED = ((2, 1), (5, 2), (12, 3))
"""From how many such symbols on a lane wants so many tiers of labels."""

_MOST_TIERS, _MOST_ROWS = 3, 3

_NEARER = 4.0
"""How many times closer than with everything in view rows for what lasts are wanted."""


class Heights(msgspec.Struct, frozen=True):
    """How somebody wants the heights of lanes."""

    folded: Collection[str] = ()
    """Keys of lanes of which only the header is shown."""
    least: Mapping[str, float] = msgspec.field(default_factory=dict[str, float])
    """Key of an open lane -> a height that it is not to be under."""


class Slot(msgspec.Struct, frozen=True):
    """A lane's place, from `top` down."""

    lane: Lane
    top: float
    height: float
    is_folded: bool


def slots(
    lanes: Sequence[Lane],
    wish: Heights,
    wanted_first: int,
    between: tuple[float, float],
    width: float,
    sizes: Sizes,
) -> tuple[list[Slot], int, int]:
    """The lanes that have room, the number of the first of them, and the highest that this can be.

    Only whole lanes are shown. Neither zoom nor place matters, so that no lane moves while the view does.
    """
    top, bottom = between
    least, height = [_least(lane, wish, sizes) for lane in lanes], bottom - top
    last_first = len(lanes) - _fitting(least[::-1], height)
    first = min(max(wanted_first, 0), last_first)
    count = _fitting(least[first:], height)
    shown = lanes[first : first + count]
    heights = _shared_out(shown, least[first : first + count], wish, height, width, sizes)
    found: list[Slot] = []
    y = 0.0
    for lane, own in zip(shown, heights, strict=True):
        # Whole pixels: borders between lanes are sharp.
        begin, y = round(y), y + own
        found.append(Slot(lane, top + begin, round(y) - begin, lane.key in wish.folded))
    return found, first, last_first


def _least(lane: Lane, wish: Heights, sizes: Sizes) -> float:
    """The lowest that a lane can be: a row of markers, or the header alone."""
    if lane.key in wish.folded:
        return sizes.line + sizes.gap
    return max(sizes.line + 1.5 * sizes.gap, 4 * sizes.marker + sizes.gap, wish.least.get(lane.key, 0.0))


def _fitting(heights: Sequence[float], room: float) -> int:
    """How many, from the first on; one at least, if there is any."""
    total = 0.0
    for count, height in enumerate(heights):
        total += height
        if total > room and count:
            return count
    return len(heights)


def _shared_out(
    lanes: Sequence[Lane], least: Sequence[float], wish: Heights, room: float, width: float, sizes: Sizes
) -> list[float]:
    """First to lanes of many events, which are all alike. Then rows for what lasts, and a tier of labels for
    each lane that wants one, the most crowded first; then a second, then a third. What is left is of use to
    those that want more, or else to all that are open.
    """
    heights, spare = [*least], max(room - sum(least), 0.0)
    opened = [index for index, lane in enumerate(lanes) if lane.key not in wish.folded]
    needs = {index: _Need.of(lanes[index], width / _days(lanes), sizes) for index in opened}
    missing = {i: max(needs[i].height(1, sizes) - heights[i], 0.0) for i in opened if needs[i].is_many}
    part = min(spare / (sum(missing.values()) or 1.0), 1.0)
    for index, height in missing.items():
        heights[index], spare = heights[index] + height * part, spare - height * part
    for tiers in range(_MOST_TIERS + 1):
        for index in sorted(opened, key=lambda index: -needs[index].crowded):
            more = needs[index].height(tiers, sizes) - heights[index]
            if needs[index].tiers >= tiers and 0 < more <= spare:
                heights[index], spare = heights[index] + more, spare - more
    wanting = [i for i in opened if needs[i].is_many or heights[i] < needs[i].height(needs[i].tiers, sizes)]
    weights = {index: 1.0 + math.log2(1 + lanes[index].count) for index in wanting or opened}
    for index, weight in weights.items():
        heights[index] += spare * weight / sum(weights.values())
    return heights


class _Need(NamedTuple):
    """What a lane would use, with the whole calendar in view."""

    crowded: int
    """How many of its symbols have no room for a label beside them."""
    tiers: int
    rows: int
    is_many: bool
    levels: int = 1
    """Of symbols above each other."""

    @classmethod
    def of(cls, lane: Lane, pixels_per_day: float, sizes: Sizes) -> _Need:
        content, near = lane.content, TimeScale(0.0, min(_NEARER * pixels_per_day, HOURS_SEEN / 2))
        beside = _BESIDE * sizes.line / pixels_per_day
        few = content.days[: 2 * _MANY]
        crowded = sum(after - day < beside for day, after in pairwise(few))
        if crowded > _MANY or lane.count > len(few):
            return cls(lane.count, 0, 1, is_many=True)
        tiers = max((tiers for least, tiers in _WANTED if crowded >= least), default=0)
        rows, symbol = min(row_count(content, near, sizes), _MOST_ROWS), 2 * sizes.marker / pixels_per_day
        are_close = any(after - day < symbol for day, after in pairwise(few))
        return cls(crowded, tiers, rows, is_many=False, levels=2 if are_close else 1)

    def height(self, tiers: int, sizes: Sizes) -> float:
        """With so many tiers of labels."""
        above = max(height_for(tiers, sizes), (2 * self.levels + 1) * sizes.marker)
        return above + sizes.marker + sizes.gap + 2 + (self.rows - 1) * pitch(sizes)


def _days(lanes: Sequence[Lane]) -> float:
    """From the first event of all these lanes to the last."""
    days = [day for lane in lanes if lane.count for day in (lane.content.days[0], lane.content.days[-1])]
    return max(max(days) - min(days), 1.0) if days else 1.0
