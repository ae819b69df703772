"""Lanes under each other: how high each is, its header at the left, and what stands in it."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

import msgspec

from models.text import elided
from models.timeline.lane_bars import lane_bars, packing_of, pitch
from models.timeline.lanes import Lane, Lanes
from models.timeline.line import Asked, Line, OnLine, crowds, largest_column, on_line
from models.timeline.marks import MOST_BARS
from models.timeline.scale import TimeScale
from models.timeline.shapes import LaneBoard, LaneBox, Rect, Sizes, TextWidth

_ROWS_SHARE = 0.5
"""Of a lane's height, that rows of what lasts may take."""

_FEWEST_BARS = 48
"""Every lane may draw this many bars one by one."""

_NARROWEST, _WIDEST = 6.0, 13.0
"""Lines that a header is wide."""

_WIDEST_SHARE = 0.28
"""Of the drawing, that headers take at most."""


class LaneView(msgspec.Struct, frozen=True):
    """Lanes as somebody wants to see them."""

    lanes: Lanes
    order: Sequence[str] = ()
    """Keys of lanes, see `Lanes.in_order`."""
    folded: Collection[str] = ()
    """Keys of lanes of which only the header is shown."""
    first: int = 0
    """The first lane in view where not all have room."""


class _Slot(msgspec.Struct, frozen=True):
    lane: Lane
    top: float
    height: float
    is_folded: bool


def gutter(view: LaneView, width: float, text_width: TextWidth, sizes: Sizes) -> float:
    """How wide the headers are, by the longest of all names."""
    widest = max((_header_width(lane, text_width, sizes) for lane in view.lanes.lanes), default=0.0)
    return min(max(widest, _NARROWEST * sizes.line), _WIDEST * sizes.line, _WIDEST_SHARE * width)


def _header_width(lane: Lane, text_width: TextWidth, sizes: Sizes) -> float:
    return text_width(lane.name, True) + text_width(str(lane.count), False) + sizes.line + 4 * sizes.gap


def in_lanes(
    view: LaneView,
    scale: TimeScale,
    width: float,
    top: float,
    bottom: float,
    asked: Asked,
    selected: Collection[str],
    matching: Sequence[int] | None,
    text_width: TextWidth,
    sizes: Sizes,
) -> tuple[OnLine, LaneBoard]:
    """Place everything between `top` and `bottom`; `selected` and `matching` as for `layout`."""
    lanes = view.lanes.in_order(view.order)
    slots, first, last_first = _slots(lanes, view, bottom - top, sizes)
    left = gutter(view, width, text_width, sizes)
    of_lane = _selected(view.lanes, selected)
    passing = None if matching is None else view.lanes.split(matching)
    largest = max((largest_column(lane.content, scale, sizes) for lane in lanes), default=0.0)
    most_bars = max(MOST_BARS // (len(slots) or 1), _FEWEST_BARS)
    boxes: list[LaneBox] = []
    found: list[OnLine] = []
    for index, slot in enumerate(slots, first):
        lane, key = slot.lane, slot.lane.key
        slot = msgspec.structs.replace(slot, top=slot.top + top)
        rows = _rows(lane, slot, scale, sizes)
        line = _line(slot, rows, left, sizes)
        box = _box(slot, index, line.axis_y, left, width, key in of_lane, text_width, sizes)
        boxes.append(box)
        if slot.is_folded:
            continue
        lasting = lane_bars(lane, scale, width, line.axis_y, rows, most_bars, sizes)
        own = msgspec.structs.replace(
            asked,
            selected=of_lane.get(key, ()),
            matching=None if passing is None else passing.get(key, ()),
            largest=largest,
        )
        line = msgspec.structs.replace(line, lowered=lasting.lowered)
        found.append(
            _uncovered(on_line(lane.content, scale, width, line, own, lasting.bars, text_width, sizes), left)
        )
    return _together(found), LaneBoard(tuple(boxes), first, last_first, len(lanes), left, top, bottom)


def _selected(lanes: Lanes, selected: Collection[str]) -> dict[str, list[int]]:
    """Key of each lane that holds selected events -> their sorted positions in it."""
    contents = {lane.key: lane.content for lane in lanes.lanes}
    found: dict[str, list[int]] = {}
    for event_id in selected:
        key = lanes.lane_of(event_id)
        if key is not None:
            found.setdefault(key, []).append(contents[key].positions[event_id])
    return {key: sorted(positions) for key, positions in found.items()}


def _together(found: Sequence[OnLine]) -> OnLine:
    return OnLine(
        markers=tuple(each for on in found for each in on.markers),
        clusters=tuple(each for on in found for each in on.clusters),
        labels=tuple(each for on in found for each in on.labels),
        bars=tuple(each for on in found for each in on.bars),
    )


def _uncovered(on: OnLine, left: float) -> OnLine:
    """Without what the headers cover wholly: nobody can point at it."""
    return OnLine(
        markers=tuple(each for each in on.markers if each.x > left),
        clusters=tuple(each for each in on.clusters if each.rect.x + each.rect.width / 2 > left),
        labels=on.labels,
        bars=tuple(each for each in on.bars if each.right > left),
    )


# Heights


def _least(lane: Lane, view: LaneView, sizes: Sizes) -> float:
    """The lowest that a lane can be: a row of markers, or the header alone."""
    if lane.key in view.folded:
        return sizes.line + sizes.gap
    return max(sizes.line + 1.5 * sizes.gap, 4 * sizes.marker + sizes.gap)


def _slots(
    lanes: Sequence[Lane], view: LaneView, height: float, sizes: Sizes
) -> tuple[list[_Slot], int, int]:
    """The lanes that have room, the number of the first of them, and the highest that this can be.

    Only whole lanes are shown. What height is left goes to the open ones, more to those that hold more.
    """
    least = [_least(lane, view, sizes) for lane in lanes]
    last_first = len(lanes) - _fitting(least[::-1], height)
    first = min(max(view.first, 0), last_first)
    shown = range(first, first + _fitting(least[first:], height))
    weights = [0.0 if lanes[i].key in view.folded else 1.0 + math.log2(1 + lanes[i].count) for i in shown]
    spare = max(height - sum(least[i] for i in shown), 0.0) / (sum(weights) or 1.0)
    slots: list[_Slot] = []
    top = 0.0
    for i, weight in zip(shown, weights, strict=True):
        # Whole pixels: borders between lanes are sharp.
        bottom = top + least[i] + weight * spare
        slots.append(_Slot(lanes[i], round(top), round(bottom) - round(top), lanes[i].key in view.folded))
        top = bottom
    return slots, first, last_first


def _fitting(heights: Sequence[float], room: float) -> int:
    """How many, from the first on; one at least, if there is any."""
    total = 0.0
    for count, height in enumerate(heights):
        total += height
        if total > room and count:
            return count
    return len(heights)


def _rows(lane: Lane, slot: _Slot, scale: TimeScale, sizes: Sizes) -> int:
    """On how many rows the lasting events of a lane stand."""
    if slot.is_folded or crowds(lane.content, scale, sizes):
        return 1
    spare = min(slot.height * _ROWS_SHARE, slot.height - 4 * sizes.marker - sizes.gap)
    return min(packing_of(lane, scale).count, 1 + max(int(spare // pitch(sizes)), 0))


def _line(slot: _Slot, rows: int, left: float, sizes: Sizes) -> Line:
    below = sizes.marker + sizes.gap / 2 + (rows - 1) * pitch(sizes)
    axis_y = slot.top + slot.height - below
    return Line(slot.top + sizes.gap / 2, axis_y, left, is_lane=True)


# Headers


def _box(
    slot: _Slot,
    index: int,
    axis_y: float,
    left: float,
    width: float,
    holds_selected: bool,
    text_width: TextWidth,
    sizes: Sizes,
) -> LaneBox:
    lane, line, gap = slot.lane, sizes.line, sizes.gap
    y = slot.top + min((slot.height - line) / 2, gap)
    count = str(lane.count)
    length = text_width(count, False)
    begin = gap / 2 + line
    room = left - begin - length - 2 * gap
    return LaneBox(
        key=lane.key,
        index=index,
        name=lane.name,
        text=elided(lane.name, room, lambda part: text_width(part, True)),
        text_rect=Rect(begin, y, max(room, 0.0), line),
        count=lane.count,
        count_rect=Rect(left - gap - length, y, length, line),
        fold_rect=Rect(gap / 2, y, line, line),
        rect=Rect(0.0, slot.top, width, slot.height),
        header=Rect(0.0, slot.top, left, slot.height),
        axis_y=axis_y,
        is_folded=slot.is_folded,
        holds_selected=holds_selected,
    )
