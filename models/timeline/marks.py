"""Markers, clusters where they crowd, and the bars of events that reach over days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import msgspec

from models.records import Status
from models.timeline.cells import Cell, Ground, cell_width
from models.timeline.content import TimelineContent, event_day, letters_of
from models.timeline.jumps import jump
from models.timeline.packing import HINT
from models.timeline.scale import TimeScale
from models.timeline.shapes import Bar, Cluster, Marker, Rect, Sizes, TextWidth

_MOST_MET = 3
"""How many columns on each side the number over a column can meet."""

_MANY_EVENTS = 300
"""More events take longer to be counted than to be searched for."""

OVERHANG = 20.0
"""Pixels that a bar goes on beyond the view at most."""

MOST_BARS = 200
"""With more than this many spans in view, their union is drawn instead of each."""


class Marks(msgspec.Struct, frozen=True):
    markers: tuple[Marker, ...]
    clusters: tuple[Cluster, ...]


def marks(
    content: TimelineContent,
    ground: Ground,
    scale: TimeScale,
    width: float,
    lines: Collection[float],
    selected: Sequence[int],
    matching: Sequence[int] | None,
    text_width: TextWidth | None,
    sizes: Sizes,
) -> Marks:
    """Every event in view, once: as a marker, or counted in the cluster of its cell.

    `lines` are the x of those that no number may stand on, `selected` the sorted positions of selected
    events, `matching` of those that pass the filter, None without one. Without `text_width` columns have no
    numbers.
    """
    cell = cell_width(sizes)
    days, first, last = content.days, scale.day(-cell), scale.day(width + cell)
    markers = tuple(
        [
            _marker(content, position, scale.x(days[position]), ground.y(position))
            for position in ground.levels
            if first <= days[position] <= last
        ]
    )
    near = [
        (column, ground.rect(column))
        for column in ground.between(-(_MOST_MET + 2) * cell, width + (_MOST_MET + 2) * cell)
    ]
    texts = {} if text_width is None else _texts(ground, near, lines, text_width, sizes)
    counter = _Counter(content)
    clusters = tuple(
        _cluster(content, counter, column, rect, *texts.get(column.number, ("", rect)), selected, matching)
        for column, rect in near
        if rect.right >= -cell and rect.x <= width + cell
    )
    return Marks(markers, clusters)


def _marker(content: TimelineContent, position: int, x: float, y: float) -> Marker:
    event = content.events[position]
    kind = content.kind(event)
    return Marker(event.id, x, y, kind.symbol, kind.colour, event.status)


def _cluster(
    content: TimelineContent,
    counter: _Counter,
    column: Cell,
    rect: Rect,
    text: str,
    text_rect: Rect,
    selected: Sequence[int],
    matching: Sequence[int] | None,
) -> Cluster:
    positions = column.positions
    parts = counter.parts(positions)
    return Cluster(
        positions=content.members(positions),
        rect=rect,
        parts=parts,
        text=text,
        text_rect=text_rect,
        first_day=content.days[positions.start],
        last_day=content.days[positions.stop - 1],
        is_selected=_how_many(selected, positions) > 0,
        matching=len(positions) if matching is None else _how_many(matching, positions),
        outlined=tuple(counter.outlined(positions, parts)) if content.unheld else (),
    )


class _Counter:
    """Counts the kinds of the events in columns, which it is asked for from left to right."""

    def __init__(self, content: TimelineContent) -> None:
        letters, kinds = letters_of(content.kinds), content.kinds
        self._content = content
        self._kinds = [
            (letters[kind], kinds[kind].colour, days) for kind, days in content.days_by_kind.items()
        ]
        self._ends = [0] * len(self._kinds)

    def parts(self, positions: range) -> tuple[tuple[str, int], ...]:
        """Colour and number of each kind that there is; many are found in sorted days, not counted."""
        begin, end = positions.start, positions.stop
        if len(self._kinds) == 1:
            event = self._content.events[begin]
            return ((self._content.kind(event).colour, end - begin),)
        if end - begin > _MANY_EVENTS:
            return self._searched(positions)
        count = self._content.kind_letters.count
        numbers = [(colour, count(letter, begin, end)) for letter, colour, _ in self._kinds]
        return tuple([part for part in numbers if part[1]])

    def outlined(self, positions: range, parts: Sequence[tuple[str, int]]) -> Sequence[tuple[str, int]]:
        """Of the parts, those that have not been established as held.

        Of many, that are not all, every kind is taken to have its share.
        """
        unheld = self._content.unheld
        begin, end = bisect_left(unheld, positions.start), bisect_left(unheld, positions.stop)
        number, total = end - begin, len(positions)
        if not number:
            return ()
        if number == total:
            return parts
        if number > _MANY_EVENTS:
            return [(colour, round(count * number / total)) for colour, count in parts]
        content = self._content
        return [*Counter(content.kind(content.events[each]).colour for each in unheld[begin:end]).items()]

    def _searched(self, positions: range) -> tuple[tuple[str, int], ...]:
        days, most = self._content.days, len(positions)
        first, last = days[positions.start], days[positions.stop - 1]
        parts: list[tuple[str, int]] = []
        for number, (_, colour, of_kind) in enumerate(self._kinds):
            begin = jump(of_kind, first, self._ends[number], len(of_kind), 1)
            end = bisect_right(of_kind, last, begin, min(begin + most, len(of_kind)))
            self._ends[number] = end
            if end > begin:
                parts.append((colour, end - begin))
        return tuple(parts)


def _how_many(chosen: Sequence[int], positions: range) -> int:
    """How many of the sorted positions lie in a range."""
    if not chosen:
        return 0
    return bisect_left(chosen, positions.stop) - bisect_left(chosen, positions.start)


def _texts(
    ground: Ground,
    columns: Sequence[tuple[Cell, Rect]],
    lines: Collection[float],
    text_width: TextWidth,
    sizes: Sizes,
) -> dict[int, tuple[str, Rect]]:
    """How many each column holds, written above it where there is room; by the number of its cell.

    None stands on a symbol, and of those that would meet the largest is written. What is further away decides
    nothing, so that panning writes and wipes out none.
    """
    rects = [count_rect(ground, column, lines, text_width, sizes) for column, _ in columns]
    counts = [len(column.positions) for column, _ in columns]
    texts: dict[int, tuple[str, Rect]] = {}
    for index, (column, _) in enumerate(columns):
        x, y, length, height = text = rects[index]
        right, bottom, gap, size = x + length, y + height, sizes.gap / 2, counts[index]
        shown = str(size) if ground.hidden_from(column, text) is None else ""
        for other in range(max(index - _MOST_MET, 0), min(index + _MOST_MET + 1, len(columns))):
            if counts[other] > size or (counts[other] == size and other < index):
                rect, number = columns[other][1], rects[other]
                # Over its column, or too near to its number.
                if (x < rect.x + rect.width and rect.x < right and rect.y < bottom) or (
                    x - gap < number.x + number.width
                    and number.x < right + gap
                    and y < number.y + number.height
                    and number.y < bottom
                ):
                    shown = ""
                    break
        texts[column.number] = shown, text
    return texts


def count_rect(
    ground: Ground, column: Cell, lines: Collection[float], text_width: TextWidth, sizes: Sizes
) -> Rect:
    """Where the number of a column's events is written: over it, and beside a line that runs through.

    It stands above symbols that it would meet, if they are hardly higher than the column.
    """
    rect = ground.rect(column)
    length, middle = text_width(str(len(column.positions)), False), rect.x + rect.width / 2
    x = middle - length / 2
    for line in lines:
        if x - 1 < line < x + length + 1:
            x = line + 2 if middle >= line else line - 2 - length
    number = Rect(x, rect.y - sizes.line, length, sizes.line)
    top = ground.hidden_from(column, number)
    if top is None:
        return number
    raised = number._replace(y=top - sizes.line)
    is_near = number.y - raised.y <= 2 * sizes.marker and raised.y >= ground.ceiling
    return raised if is_near and ground.hidden_from(column, raised) is None else number


def bars(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    axis_y: float,
    shortest: float,
    most: int,
    step: float,
    beside: float,
) -> tuple[Bar, ...]:
    """The spans in view, cut to it: lasting events, and the reach of uncertain dates.

    Those of less than `shortest` pixels are left out: their marker hides them. A view of more than `most`
    shows the union of all spans instead, in steps of so many pixels. So many pixels `beside` it count as in
    view.
    """
    spans, view = content.spans, (-beside, width + beside)
    first, last = scale.day(view[0]), scale.day(view[1])
    near = spans.between(first, last)
    if len(near) > most:
        return tuple(_merged_bars(content, scale, view, axis_y, step))
    return tuple(
        _bar(content, index, scale, view, axis_y, HINT * shortest)
        for index in near
        if spans.lasts[index] > first
        and (spans.lasts[index] - spans.firsts[index]) * scale.pixels_per_day > shortest
    )


def _bar(
    content: TimelineContent,
    index: int,
    scale: TimeScale,
    view: tuple[float, float],
    axis_y: float,
    hint: float,
) -> Bar:
    event = content.events[content.spans.positions[index]]
    date = event.date

    def x(day: float) -> float:
        return min(max(scale.x(day), view[0] - OVERHANG), view[1] + OVERHANG)

    left, right = x(date.earliest), x(date.latest + 1)
    if not date.lasts:
        # One day, before or after another: the whisker hints at the direction, it cannot show the reach.
        here = scale.x(event_day(event))
        left = max(left, here - hint) if date.has_open_start else left
        right = min(right, here + hint) if date.has_open_end else right
    solid_left = min(x(date.start.latest), right) if date.lasts and not date.has_open_start else left
    solid_right = max(x(date.end.earliest + 1), left) if date.lasts and not date.has_open_end else right
    return Bar(
        id=event.id,
        left=left,
        right=right,
        solid_left=solid_left,
        solid_right=max(solid_right, solid_left),
        y=axis_y,
        colour=content.kind(event).colour,
        status=event.status,
        lasts=date.lasts,
        open_left=date.has_open_start,
        open_right=date.has_open_end,
        is_approximate=date.qualifier in ("~", "%"),
    )


def _merged_bars(
    content: TimelineContent, scale: TimeScale, view: tuple[float, float], axis_y: float, step: float
) -> Iterator[Bar]:
    """The union of all spans, jumping over what falls into the same few pixels."""
    firsts, lasts = content.spans.merged_firsts, content.spans.merged_lasts
    index, stop = bisect_right(lasts, scale.day(view[0])), bisect_left(firsts, scale.day(view[1]))
    near, steps = 1, step / scale.pixels_per_day
    while index < stop:
        left = max(scale.x(firsts[index]), view[0])
        beyond = jump(firsts, max(firsts[index], scale.day(view[0])) + steps, index + 1, len(firsts), near)
        right = min(max(scale.x(lasts[beyond - 1]), left + 1.0), view[1])
        yield Bar("", left, right, left, right, axis_y, "", Status.HELD, True)
        index, near = beyond, beyond - index
