"""Labels beside their symbols, on the line itself: where there is no room above, as in a low lane."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from models.timeline.cells import Ground
from models.timeline.content import TimelineContent
from models.timeline.scale import TimeScale
from models.timeline.shapes import Bar, Cluster, Label, Rect, Sizes, TextWidth
from models.timeline.writer import FEWEST, Room, date_text, shortened


class Neighbours(msgspec.Struct, frozen=True):
    """What stands on a line, and must stay free of labels."""

    ground: Ground
    clusters: Sequence[Cluster]
    bars: Sequence[Bar]
    labels: Sequence[Label]


def labels_beside(
    content: TimelineContent,
    around: Neighbours,
    scale: TimeScale,
    room: Room,
    first: Sequence[str],
    with_year: bool,
    text_width: TextWidth,
    sizes: Sizes,
) -> tuple[Label, ...]:
    """A line of text for events on the axis without a label: right of the symbol, or else left of it.

    Those with the ids `first` come first, the others from left to right: first the dates of all, then what
    they are, as far as there is room up to what stands next.
    """
    ground = around.ground
    labelled = {label.id for label in around.labels}
    visible = content.visible(scale.day(room.left), scale.day(room.right))
    here = [
        position
        for position in _between(ground, visible)
        if not ground.levels[position]
        and position not in ground.lowered
        and content.events[position].id not in labelled
    ]
    chosen = {content.positions[i] for i in first if i in content.positions}
    taken = _Taken(_obstacles(content, around, scale, room, sizes))
    writer = _Line(content, scale, room, with_year, text_width, sizes)
    dates: list[_Date] = []
    for position in sorted(here, key=lambda position: position not in chosen):
        date = writer.date(position, taken)
        if date is not None:
            taken.add(date.left, date.right)
            dates.append(date)
    return tuple([writer.label(date, ground.axis_y, taken) for date in dates])


class _Date(NamedTuple):
    """Where the date of an event stands."""

    position: int
    text: str
    left: float
    right: float
    runs_left: bool


def _between(ground: Ground, visible: range) -> Iterator[int]:
    return (position for position in ground.levels if visible.start <= position < visible.stop)


def _obstacles(
    content: TimelineContent, around: Neighbours, scale: TimeScale, room: Room, sizes: Sizes
) -> Iterator[tuple[float, float]]:
    """The stretches of the axis on which something stands, or through which a line runs."""
    radius, y = sizes.marker, around.ground.axis_y
    for position in around.ground.levels:
        x = scale.x(content.days[position])
        yield x - radius, x + radius
    for cluster in around.clusters:
        yield min(cluster.rect.x, cluster.text_rect.x), max(cluster.rect.right, cluster.text_rect.right)
    for bar in around.bars:
        if abs(bar.y - y) < sizes.line / 2 + radius:
            yield bar.left, bar.right
    for label in around.labels:
        yield label.leader_x - 1, label.leader_x + 1
    for line in room.barriers:
        yield line - 1, line + 1


class _Taken:
    """Stretches of a line, in order and apart."""

    def __init__(self, stretches: Iterable[tuple[float, float]]) -> None:
        self._lefts: list[float] = []
        self._rights: list[float] = []
        for left, right in sorted(stretches):
            if self._rights and left <= self._rights[-1]:
                self._rights[-1] = max(self._rights[-1], right)
            else:
                self._lefts.append(left)
                self._rights.append(right)

    def add(self, left: float, right: float) -> None:
        place = bisect_left(self._lefts, left)
        self._lefts.insert(place, left)
        self._rights.insert(place, right)

    def free_beside(self, left: float, right: float) -> tuple[float, float, float, float] | None:
        """The stretch that holds a symbol or a text, and how far it is free before and behind, as four x."""
        place = bisect_right(self._lefts, (left + right) / 2) - 1
        if place < 0 or self._rights[place] < right:
            return None
        before = self._rights[place - 1] if place else float("-inf")
        after = self._lefts[place + 1] if place + 1 < len(self._lefts) else float("inf")
        return before, self._lefts[place], self._rights[place], after

    def lengthen(self, left: float, right: float) -> None:
        """Let the stretch that begins or ends where these do reach so far."""
        place = bisect_right(self._lefts, (left + right) / 2) - 1
        self._lefts[place], self._rights[place] = left, right


class _Line:
    """Writes the labels of one line."""

    def __init__(
        self,
        content: TimelineContent,
        scale: TimeScale,
        room: Room,
        with_year: bool,
        text_width: TextWidth,
        sizes: Sizes,
    ) -> None:
        self._content, self._scale, self._room, self._sizes = content, scale, room, sizes
        self._with_year, self._width = with_year, text_width

    def date(self, position: int, taken: _Taken) -> _Date | None:
        """None where it has room on neither side."""
        x, radius, gap = self._scale.x(self._content.days[position]), self._sizes.marker, self._sizes.gap
        free = taken.free_beside(x - radius, x + radius)
        text = date_text(self._content, position, self._with_year)
        length = self._width(text, True)
        if free is None or length > self._sizes.widest_label:
            return None
        before, left, right, after = free
        # Beside a symbol on a bar, or among others, a text would seem to belong to those.
        begin, end = right + gap, left - gap
        fits_right = begin + length <= min(after - gap, self._room.right)
        if fits_right and right <= x + 2 * radius and not self._is_parted(x, begin):
            return _Date(position, text, begin, begin + length, runs_left=False)
        fits_left = end - length >= max(before + gap, self._room.left)
        if fits_left and left >= x - 2 * radius and not self._is_parted(end, x):
            return _Date(position, text, end - length, end, runs_left=True)
        return None

    def _is_parted(self, left: float, right: float) -> bool:
        """Whether a line runs between a symbol and its text."""
        return any(left + 1 < line < right - 1 for line in self._room.barriers)

    def label(self, date: _Date, y: float, taken: _Taken) -> Label:
        """With what the event is, as far as there is room behind the date, or before a date left of it."""
        event, sizes = self._content.events[date.position], self._sizes
        left, right, text = date.left, date.right, ""
        free = taken.free_beside(left, right)
        if free is not None:
            before, after = (
                max(free[0] + sizes.gap, self._room.left),
                min(free[3] - sizes.gap, self._room.right),
            )
            room = min(left - before if date.runs_left else after - right, sizes.widest_label) - sizes.gap
            described = self._content.describe(event)
            text = shortened(described, room, lambda part: self._width(part, False), FEWEST)
        if text:
            more = sizes.gap + self._width(text, False)
            left, right = (left - more, right) if date.runs_left else (left, right + more)
            taken.lengthen(left, right)
        return Label(
            id=event.id,
            title=date.text,
            subtitle=text,
            rect=Rect(left, y - sizes.line / 2, right - left, sizes.line),
            leader_x=self._scale.x(self._content.days[date.position]),
            leader_bottom=y,
            tier=-1,
            colour=self._content.kind(event).colour,
            status=event.status,
            is_beside=True,
        )
