"""What lasts, within a lane: in rows under each other, so that no bar lies on another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from models.records import Status
from models.timeline.cells import cell_width
from models.timeline.lanes import Lane
from models.timeline.marks import bars
from models.timeline.moments import HOURS_SEEN, bars_within_days, days_within
from models.timeline.packing import Packing, packed
from models.timeline.scale import TimeScale
from models.timeline.shapes import Bar, Sizes

_STEP = 12.0
"""Pixels within which the union of many spans is not told apart."""


class LaneBars(msgspec.Struct, frozen=True):
    bars: tuple[Bar, ...]
    lowered: dict[int, float]
    """Position in the lane -> y, of the events whose bars stand in a row under the lane's line."""


def pitch(sizes: Sizes) -> float:
    """From one row to the next: symbols stand on the bars of their events."""
    return 2 * sizes.marker + 2


def packing_of(lane: Lane, scale: TimeScale) -> Packing:
    """The rows of what lasts in a lane, found once for days and once where hours are seen."""
    hours = scale.pixels_per_day >= HOURS_SEEN
    if hours not in lane.packings:
        lane.packings[hours] = packed(_spans(lane, hours))
    return lane.packings[hours]


def _spans(lane: Lane, hours: bool) -> Iterable[tuple[float, float, str]]:
    content = lane.content
    spans = [
        (first, last, content.events[position].id)
        for first, last, position in zip(
            content.spans.firsts, content.spans.lasts, content.spans.positions, strict=True
        )
    ]
    if not hours:
        return spans
    found = (
        (within, event.id)
        for event, day in zip(content.events, content.days, strict=True)
        if (within := days_within(event, day)) is not None
    )
    return sorted([*spans, *((first, last, event_id) for (first, last), event_id in found)])


def lane_bars(
    lane: Lane, scale: TimeScale, width: float, axis_y: float, rows: int, most: int, sizes: Sizes
) -> LaneBars:
    """The bars in view on `rows` rows, the first on the lane's line.

    Those of further rows share the last one: where they would lie on each other they are drawn as one. So are
    all if more than `most` are in view.
    """
    # A symbol that is half in view stands where it will when it is in view.
    beside = cell_width(sizes)
    wider = TimeScale(scale.day(-beside), scale.pixels_per_day)
    content, reach, shortest = lane.content, width + 2 * beside, 2 * sizes.marker
    found = bars(content, wider, reach, axis_y, shortest, most, _STEP)
    found += bars_within_days(content, wider, reach, axis_y, shortest)
    packing = packing_of(lane, scale)
    kinds = [*content.days_by_kind]
    colour = content.kinds[kinds[0]].colour if len(kinds) == 1 else ""
    placed: list[Bar] = []
    last: list[Bar] = []
    for bar in found:
        if not bar.id:
            left, right = bar.left - beside, bar.right - beside
            placed.append(Bar("", left, right, left, right, axis_y, colour, Status.HELD, True))
            continue
        row = packing.rows[bar.id]
        here = _moved(bar, beside, axis_y + min(row, rows - 1) * pitch(sizes))
        (last if row >= rows - 1 and packing.count > rows else placed).append(here)
    placed.extend(_merged(last))
    lowered = {content.positions[bar.id]: bar.y for bar in placed if bar.id and bar.y > axis_y}
    return LaneBars(tuple(placed), lowered)


def _moved(bar: Bar, by: float, y: float) -> Bar:
    return msgspec.structs.replace(
        bar,
        left=bar.left - by,
        right=bar.right - by,
        solid_left=bar.solid_left - by,
        solid_right=bar.solid_right - by,
        y=y,
    )


def _merged(found: Iterable[Bar]) -> Iterator[Bar]:
    """Bars of one row: those that would lie on each other as one, which is no event's."""
    group: list[Bar] = []
    right = 0.0
    for bar in sorted(found, key=lambda bar: bar.left):
        if group and bar.left >= right:
            yield _union(group, right)
            group = []
        right = max(right, bar.right) if group else bar.right
        group.append(bar)
    if group:
        yield _union(group, right)


def _union(group: list[Bar], right: float) -> Bar:
    first = group[0]
    if len(group) == 1:
        return first
    colour = first.colour if len({bar.colour for bar in group}) == 1 else ""
    return Bar("", first.left, right, first.left, right, first.y, colour, Status.HELD, True)
