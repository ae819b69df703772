"""What stands on one line across the drawing: markers, clusters, bars, and labels above them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace

from models.text import folded
from models.timeline.beside import Neighbours, labels_beside
from models.timeline.cells import Ground, cell_width, most_in_a_cell
from models.timeline.content import TimelineContent
from models.timeline.labels import YEAR_SHOWN_FROM, Wanted, labels
from models.timeline.marks import marks
from models.timeline.rows import FEWEST_TIERS
from models.timeline.scale import TimeScale
from models.timeline.shapes import Bar, Cluster, Label, Marker, Sizes, TextWidth
from models.timeline.stretches import reach_of
from models.timeline.writer import Room

_TALLEST = 0.45
"""The largest cluster takes this share of the room above the axis."""

_CELLS_BESIDE = 6
"""Without labels, so many cells out of view decide what stands in view."""

_MANY = 200
_CROWDED = 4.0
"""A lane of more events than `_MANY`, and than this a cell, is all columns: it has no labels."""

_ROUNDING = 1e-6
"""Of a height, that the last bit takes no tier from."""

_LEVEL = 1.6
"""Radii from the middle of a marker to the top of its roof."""


class Line(msgspec.Struct, frozen=True):
    """A line, and the room above it."""

    top: float
    axis_y: float
    left: float = 0.0
    """What lies left of it is covered."""
    is_lane: bool = False
    """Many share the height: leaders are short, and what has no room is merged or left out."""
    lowered: Mapping[int, float] = msgspec.field(default_factory=dict[int, float])
    """Positions of events that stand under the line, and how far down: y."""

    @property
    def height(self) -> float:
        return self.axis_y - self.top


class Asked(msgspec.Struct, frozen=True):
    """What people chose, as sorted positions in the content of the line, and what matters to all lines."""

    selected: Sequence[int] = ()
    matching: Sequence[int] | None = None
    """Those that pass the filter; None without one."""
    pushing: Sequence[str] = ()
    """Ids of events whose labels push others out."""
    first: Sequence[str] = ()
    """Ids of events whose labels come first."""
    largest: float | None = None
    """The number of events of the highest column; None: that of this line."""


class OnLine(msgspec.Struct, frozen=True):
    markers: tuple[Marker, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    labels: tuple[Label, ...] = ()
    bars: tuple[Bar, ...] = ()


def on_line(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    line: Line,
    asked: Asked,
    spans: tuple[Bar, ...],
    text_width: TextWidth,
    sizes: Sizes,
) -> OnLine:
    """Place the events of a content on a line; its bars are placed already."""
    room = label_room(content, scale, line, width, sizes)
    is_crowded = line.is_lane and crowds(content, scale, sizes)
    is_bare = is_crowded or (line.is_lane and room.tiers < 1)
    # Where nothing is written, little beside the view decides what stands in it.
    beside = _CELLS_BESIDE * cell_width(sizes)
    reach = (-beside, width + beside) if is_bare else reach_of(width, sizes)
    most = max(int((line.height - _LEVEL * sizes.marker) // (2 * sizes.marker + 1)) + 1, 1)
    on_axis = Ground(
        content,
        scale,
        reach,
        line.axis_y,
        highest_cluster(line, sizes),
        sizes,
        largest=asked.largest,
        most_levels=most if line.is_lane else None,
        lowered=line.lowered,
    )
    spans = _raised(spans, content, on_axis)
    is_numbered = not is_crowded and (not is_bare or line.height >= 2 * sizes.line)
    shown = marks(
        content,
        on_axis,
        scale,
        width,
        room.barriers,
        asked.selected,
        asked.matching,
        text_width if is_numbered else None,
        sizes,
    )
    wanted = Wanted(
        pushing=asked.pushing,
        first=asked.first,
        is_last=lambda position: not passes(position, asked.matching),
        doubled=() if line.is_lane else _on_start_day(content),
    )
    with_year = width / scale.pixels_per_day > YEAR_SHOWN_FROM
    written: tuple[Label, ...] = ()
    if not is_bare:
        written = labels(content, on_axis, shown.clusters, scale, room, wanted, with_year, text_width, sizes)
    if line.is_lane and not is_crowded:
        around = Neighbours(on_axis, shown.clusters, spans, written)
        first = (*asked.pushing, *asked.first)
        written += labels_beside(content, around, scale, room, first, with_year, text_width, sizes)
    return OnLine(shown.markers, shown.clusters, written, spans)


def _raised(spans: tuple[Bar, ...], content: TimelineContent, ground: Ground) -> tuple[Bar, ...]:
    """What shows only how uncertain a day is, at the height of its symbol where that stands above others."""
    return tuple(
        [
            replace(bar, y=ground.y(position))
            if bar.id and not bar.lasts and ground.levels.get(position := content.positions[bar.id])
            else bar
            for bar in spans
        ]
    )


def _on_start_day(content: TimelineContent) -> frozenset[int]:
    """What happened on the day at which the start line says just that: it needs no second label."""
    said = folded(content.start_label) if content.start is not None else ""
    if content.start is None or not said:
        return frozenset()
    day = int(content.start)
    near = ((p, content.events[p]) for p in content.visible(day, day + 1.0))
    return frozenset(
        position
        for position, event in near
        if event.date.is_one_day and said in folded(content.describe(event)) and not content.counts(event)
    )


def crowds(content: TimelineContent, scale: TimeScale, sizes: Sizes) -> bool:
    """Whether hardly an event of the whole calendar stands alone at this scale."""
    days = content.days
    if len(days) < _MANY:
        return False
    cells = (days[-1] - days[0]) * scale.pixels_per_day / cell_width(sizes)
    return len(days) > _CROWDED * max(cells, 1.0)


def passes(position: int, matching: Sequence[int] | None) -> bool:
    """Whether a position is among the sorted `matching`; all are without a filter."""
    if matching is None:
        return True
    place = bisect_left(matching, position)
    return place < len(matching) and matching[place] == position


def highest_cluster(line: Line, sizes: Sizes) -> float:
    """The height of the largest cluster: its number and a label still have room above it.

    In a lane a number at least, if that: how many there are, and when, is what lanes are compared for.
    """
    height = line.height
    highest = min(height * _TALLEST, height - 3 * sizes.line - 2 * sizes.gap)
    if line.is_lane:
        number = sizes.line if height >= 2 * sizes.line else 0.0
        highest = max(highest, min(height - number, max(height * _TALLEST, 2 * sizes.line)))
    return max(highest, 2 * sizes.marker)


def label_room(content: TimelineContent, scale: TimeScale, line: Line, width: float, sizes: Sizes) -> Room:
    """Spare height goes into longer leaders and wider steps between tiers, by the height alone.

    So no label moves up or down while the view pans.
    """
    block = 2 * sizes.line
    height = line.height
    least = sizes.marker + sizes.gap if line.is_lane else sizes.leader
    leader = min(max(height / 4, least), 2.5 * sizes.leader)
    step = block + sizes.gap + min(max(height - leader - 4 * block, 0.0) / 8, sizes.line / 2)
    tiers = int((height - leader - block) // step) + 1
    spare = height - leader - block - (tiers - 1) * step
    below_texts = min(spare / 2, 1.5 * sizes.gap) if tiers > FEWEST_TIERS else 0.0
    days = (content.start if content.start_label else None, content.as_of)
    return Room(
        left=line.left,
        right=width - sizes.gap if sizes.margin else width,
        base=line.top + below_texts + block + (tiers - 1) * step,
        tiers=tiers,
        step=step,
        barriers=[scale.x(day) for day in days if day is not None],
    )


def height_for(tiers: int, sizes: Sizes) -> float:
    """The least height of a lane above its axis for which `label_room` has so many tiers; 0 for none."""
    if tiers < 1:
        return 0.0
    block = 2 * sizes.line
    texts = tiers * block + (tiers - 1) * sizes.gap
    # What is added between tiers makes room that is shared out between them again.
    wider = min(max(texts - 4 * block, 0.0) / max(9 - tiers, 1), sizes.line / 2)
    texts += (tiers - 1) * wider
    leader = min(max(texts / 3, sizes.marker + sizes.gap), 2.5 * sizes.leader)
    return texts + leader + _ROUNDING


def largest_column(content: TimelineContent, scale: TimeScale, sizes: Sizes) -> float:
    """About how many events the fullest cell of a content holds at this scale."""
    return most_in_a_cell(content, cell_width(sizes) / scale.pixels_per_day)
