"""What lasts on a line: in rows under each other, so that no bar lies on another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from models.records import Event, Status
from models.timeline.cells import cell_width
from models.timeline.content import TimelineContent
from models.timeline.marks import MOST_BARS, bars
from models.timeline.moments import HOURS_SEEN, bars_within_days, days_within
from models.timeline.packing import CROWDED, MOST_SPANS, Hints, Packing, packed
from models.timeline.scale import TimeScale
from models.timeline.shapes import Bar, Sizes
from models.timeline.stretches import reach_of

_STEP = 12.0
"""Pixels within which the union of many spans is not told apart."""

_Span = tuple[float, float, int]
"""First day, end, position."""


class BarRows(msgspec.Struct, frozen=True):
    bars: tuple[Bar, ...]
    lowered: dict[int, float]
    """Position -> y, of the events in view and around it whose bars stand in a row under the line."""


def pitch(sizes: Sizes) -> float:
    """From one row to the next: symbols stand on the bars of their events."""
    return 2 * sizes.marker + 2


def row_count(content: TimelineContent, scale: TimeScale, sizes: Sizes) -> int:
    """How many rows the bars that this zoom draws would take, anywhere on the calendar."""
    return packing_of(content, scale).count(2 * sizes.marker / scale.pixels_per_day)


def packing_of(content: TimelineContent, scale: TimeScale) -> Packing:
    """The rows of what lasts, found once for days and once where hours are seen."""
    hours = scale.pixels_per_day >= HOURS_SEEN
    known = content.packings.get(hours)
    if known is None:
        is_crowded = len(content.events if hours else content.spans.positions) > MOST_SPANS
        known = CROWDED if is_crowded else packed(_spans(content, hours), _hints(content))
        content.packings[hours] = known
    return known


def _is_hint(event: Event) -> bool:
    """One day, before or after another: its whisker hints at the direction, and cannot show the reach."""
    date = event.date
    return not date.lasts and (date.has_open_start or date.has_open_end)


def _spans(content: TimelineContent, hours: bool) -> Iterator[tuple[float, float, str]]:
    spans, events = content.spans, content.events
    for first, last, position in zip(spans.firsts, spans.lasts, spans.positions, strict=True):
        if not _is_hint(events[position]):
            yield first, last, events[position].id
    for event, day in zip(events, content.days, strict=True) if hours else ():
        within = days_within(event, day)
        if within is not None:
            yield *within, event.id


def _hints(content: TimelineContent) -> Hints:
    found = [content.events[position].date for position in content.spans.positions]
    dates = [date for date in found if not date.lasts]
    return Hints(
        before=sorted(date.latest + 1.0 for date in dates if date.has_open_start and not date.has_open_end),
        after=sorted(float(date.earliest) for date in dates if date.has_open_end and not date.has_open_start),
    )


def bars_in_rows(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    axis_y: float,
    rows: int,
    sizes: Sizes,
    most: int = MOST_BARS,
) -> BarRows:
    """The bars in view on `rows` rows, the first on the line itself.

    Those of further rows share the last one: where they would lie on each other they are drawn as one. So are
    all if more than `most` are in view.
    """
    # A symbol that is half in view stands where it will when it is in view.
    beside, shortest = cell_width(sizes), 2 * sizes.marker
    found = bars(content, scale, width, axis_y, shortest, most, _STEP, beside)
    found += bars_within_days(content, scale, width, axis_y, shortest, beside)
    if not found:
        return BarRows((), {})
    packing, count = packing_of(content, scale), row_count(content, scale, sizes)
    kinds = [*content.days_by_kind]
    colour = content.kinds[kinds[0]].colour if len(kinds) == 1 else ""
    are_parted = count > 1 and rows > 1 and all(bar.id for bar in found)
    lowered = _lowered(content, packing, scale, width, rows, sizes) if are_parted else {}
    placed: list[Bar] = []
    shared: list[Bar] = []
    for bar in found:
        if not bar.id:
            placed.append(replace(bar, colour=colour) if colour else bar)
            continue
        row = packing.rows.get(bar.id, -1)
        here = replace(bar, y=axis_y + min(row, rows - 1) * pitch(sizes)) if row > 0 else bar
        is_alone = not _shares(row, rows, count, packing) or content.positions[bar.id] in lowered
        (placed if is_alone else shared).append(here)
    placed.extend(_merged(shared))
    return BarRows(tuple(placed), {position: axis_y + y for position, y in lowered.items()})


def _shares(row: int, rows: int, count: int, packing: Packing) -> bool:
    """Whether a bar stands in a row that may hold several at once; hints, of no row, never do."""
    return packing.is_crowded or (row >= 0 and row >= rows - 1 and count > rows)


def _lowered(
    content: TimelineContent, packing: Packing, scale: TimeScale, width: float, rows: int, sizes: Sizes
) -> dict[int, float]:
    """How far under the line the symbols of bars stand, as far as labels in view depend on it.

    Those of bars that are drawn as one stand on the line, where none can hide another.
    """
    count = row_count(content, scale, sizes)
    found: dict[int, float] = {}
    shared: list[_Span] = []
    for first, end, position in _around(content, scale, width, sizes):
        row = packing.rows.get(content.events[position].id, -1)
        if _shares(row, rows, count, packing):
            shared.append((first, end, position))
        elif row > 0:
            found[position] = row * pitch(sizes)
    alone = (group[0][2] for group in _overlapping(shared) if len(group) == 1)
    return {**found, **dict.fromkeys(alone, (rows - 1) * pitch(sizes))}


def _around(content: TimelineContent, scale: TimeScale, width: float, sizes: Sizes) -> Iterator[_Span]:
    """What is drawn as a bar at this zoom, in view or near enough to matter there; by first day."""
    spans, (left, right) = content.spans, reach_of(width, sizes)
    first, last, shortest = scale.day(left), scale.day(right), 2 * sizes.marker / scale.pixels_per_day
    found = [
        (spans.firsts[index], spans.lasts[index], spans.positions[index])
        for index in spans.between(first, last)
        if spans.lasts[index] > first and spans.lasts[index] - spans.firsts[index] > shortest
    ]
    if scale.pixels_per_day >= HOURS_SEEN:
        for position in content.visible(first - 1.0, last + 1.0):
            within = days_within(content.events[position], content.days[position])
            if within is not None and within[1] - within[0] > shortest:
                found.append((*within, position))
        found.sort()
    yield from found


def _overlapping(spans: Iterable[_Span]) -> Iterator[Sequence[_Span]]:
    """Spans by first day, in groups of which no two touch."""
    group: list[_Span] = []
    reach = 0.0
    for span in spans:
        if group and span[0] >= reach:
            yield group
            group = []
        reach = max(reach, span[1]) if group else span[1]
        group.append(span)
    if group:
        yield group


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
    colour = first.colour if len({bar.colour for bar in group}) == 1 else ""
    return Bar("", first.left, right, first.left, right, first.y, colour, Status.HELD, True)
