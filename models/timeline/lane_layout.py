"""Lanes under each other: how high each is, its header at the left, and what stands in it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import msgspec

from models.text import elided
from models.timeline.bar_rows import bars_in_rows, pitch, row_count
from models.timeline.lane_heights import Heights, Slot, slots
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


_LOW = 3.0
"""Lines: in a lower lane the name stands beside its events, not in the corner."""


class LaneView(msgspec.Struct, frozen=True):
    """Lanes as somebody wants to see them."""

    lanes: Lanes
    order: Sequence[str] = ()
    """Keys of lanes, see `Lanes.in_order`."""
    folded: Collection[str] = ()
    """Keys of lanes of which only the header is shown."""
    first: int = 0
    """The first lane in view where not all have room."""
    can_fold: bool = True
    """Whether headers have the triangle that folds them: not in print."""
    least: Mapping[str, float] = msgspec.field(default_factory=dict[str, float])
    """Key of an open lane -> a height that it is not to be under."""


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
    between: tuple[float, float],
    asked: Asked,
    selected: Collection[str],
    text_width: TextWidth,
    sizes: Sizes,
) -> tuple[OnLine, LaneBoard]:
    """Place everything between two heights; `selected` are ids, `asked.matching` positions in the whole."""
    top, bottom = between
    lanes = view.lanes.in_order(view.order)
    left = gutter(view, width, text_width, sizes)
    wish = Heights(view.folded, view.least)
    placed, first, last_first = slots(lanes, wish, view.first, between, width - left, sizes)
    of_lane = _selected(view.lanes, selected)
    passing = None if asked.matching is None else view.lanes.split(asked.matching)
    largest = max((largest_column(lane.content, scale, sizes) for lane in lanes), default=0.0)
    most_bars = max(MOST_BARS // (len(placed) or 1), _FEWEST_BARS)
    boxes: list[LaneBox] = []
    found: list[OnLine] = []
    for index, slot in enumerate(placed, first):
        lane, key = slot.lane, slot.lane.key
        rows = _rows(lane, slot, scale, sizes)
        line = _line(slot, rows, left, sizes)
        box = _box(slot, index, line.axis_y, left, width, key in of_lane, text_width, sizes, view.can_fold)
        boxes.append(box)
        if slot.is_folded:
            continue
        lasting = bars_in_rows(lane.content, scale, width, line.axis_y, rows, sizes, most_bars)
        own = msgspec.structs.replace(
            asked,
            selected=of_lane.get(key, ()),
            matching=None if passing is None else passing.get(key, ()),
            largest=largest,
        )
        line = msgspec.structs.replace(line, lowered=lasting.lowered)
        here = on_line(lane.content, scale, width, line, own, lasting.bars, text_width, sizes)
        found.append(_uncovered(here, left))
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


def _rows(lane: Lane, slot: Slot, scale: TimeScale, sizes: Sizes) -> int:
    """On how many rows the lasting events of a lane stand."""
    if slot.is_folded or crowds(lane.content, scale, sizes):
        return 1
    spare = min(slot.height * _ROWS_SHARE, slot.height - 4 * sizes.marker - sizes.gap)
    return min(row_count(lane.content, scale, sizes), 1 + max(int(spare // pitch(sizes)), 0))


def _line(slot: Slot, rows: int, left: float, sizes: Sizes) -> Line:
    below = sizes.marker + sizes.gap / 2 + (rows - 1) * pitch(sizes)
    axis_y = slot.top + slot.height - below
    return Line(slot.top + sizes.gap / 2, axis_y, left, is_lane=True)


# Headers


def _box(
    slot: Slot,
    index: int,
    axis_y: float,
    left: float,
    width: float,
    holds_selected: bool,
    text_width: TextWidth,
    sizes: Sizes,
    can_fold: bool,
) -> LaneBox:
    lane, line, gap = slot.lane, sizes.line, sizes.gap
    y = slot.top + min((slot.height - line) / 2, gap)
    if not slot.is_folded and slot.height < _LOW * line:
        y = min(axis_y - line / 2, slot.top + slot.height - line)
    count = str(lane.count)
    length = text_width(count, False)
    triangle = line if can_fold else 0.0
    begin = gap / 2 + (triangle or gap / 2)
    room = left - begin - length - 2 * gap
    return LaneBox(
        key=lane.key,
        index=index,
        name=lane.name,
        text=elided(lane.name, room, lambda part: text_width(part, True)),
        text_rect=Rect(begin, y, max(room, 0.0), line),
        count=lane.count,
        count_rect=Rect(left - gap - length, y, length, line),
        fold_rect=Rect(gap / 2, y, triangle, line),
        rect=Rect(0.0, slot.top, width, slot.height),
        header=Rect(0.0, slot.top, left, slot.height),
        axis_y=axis_y,
        is_folded=slot.is_folded,
        holds_selected=holds_selected,
    )
