"""Which events get a label, and where: in tiers above the axis, never across one another.

A label begins at its event and runs right (or, near an obstacle, left). Labels are added in order of
importance; one that finds no tier is shortened, then left out. Where each stands is decided in stretches of
the calendar, and each of these sees only those beside it: so panning moves no label. Only what the edge of
the view would cut is written anew, and what is selected pushes others out.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

import msgspec

from models.records import Contact
from models.timeline.board import Board, Placed
from models.timeline.cells import Ground
from models.timeline.content import TimelineContent
from models.timeline.scale import TimeScale
from models.timeline.shapes import Cluster, Label, Rect, Sizes, TextWidth
from models.timeline.skyline import Skyline
from models.timeline.stretches import in_turns, stretches
from models.timeline.writer import Room, Writer

_MOST = 40
"""More events of a stretch are never tried, so that a frame has a price."""

_MOST_PUSHING = 12
"""Of a larger selection only this many push other labels out."""

_CONTACTS = tuple(Contact)

YEAR_SHOWN_FROM = 550.0
"""Days in view from which a label says its year; below, the axis leaves no doubt."""


class Wanted(msgspec.Struct, frozen=True):
    """Which labels matter most and least."""

    pushing: Sequence[str]
    """Ids of those that others give way to, the most important first: what is selected."""
    first: Sequence[str]
    """Ids of those that are placed before others."""
    is_last: Callable[[int], bool]
    """Whether the event at a position is to have a label only where room is left."""
    doubled: Collection[int] = ()
    """Positions of events of which another text says what their labels would; only pushing ones have them."""


def labels(
    content: TimelineContent,
    ground: Ground,
    clusters: Sequence[Cluster],
    scale: TimeScale,
    room: Room,
    wanted: Wanted,
    with_year: bool,
    text_width: TextWidth,
    sizes: Sizes,
) -> tuple[Label, ...]:
    """Labels for the events whose markers are in view, and for pushing ones in clusters, by x."""
    if room.tiers < 1:
        return ()
    skyline = Skyline(content, ground, scale, room.barriers, text_width, sizes)
    writer = Writer(content, scale, room, skyline, with_year, text_width, sizes)
    board = Board(room.tiers, sizes.gap)
    _place(board, writer, content, ground, scale, room, wanted)
    _place_crowded(board, writer, ground, _positions(content, wanted.first), sizes)
    board.retain(item for item in board.items if room.left <= item.x <= room.right)
    _mend_edges(board, writer, room, _positions(content, wanted.first))
    _push(board, writer, content, ground, clusters, room, wanted)
    for item in board.items:
        if item.position not in ground.levels:
            # Down to the number over the column, or to the column where no number is written.
            item.y = _foot(ground, clusters, item.position, writer)[1]
    return tuple(_label(item, content, room, sizes) for item in board.items)


def _place(
    board: Board,
    writer: Writer,
    content: TimelineContent,
    ground: Ground,
    scale: TimeScale,
    room: Room,
    wanted: Wanted,
) -> None:
    """Labels as they stand whatever the view shows of them: the important ones, what counts, the others."""
    first = [position for position in _positions(content, wanted.first) if not wanted.is_last(position)]
    placed = [p for p in ground.levels if p not in wanted.doubled] if wanted.doubled else [*ground.levels]
    known = stretches(placed, content.days, scale, ground.reach, writer.sizes)
    needed = _needed(known, content.visible(scale.day(room.left), scale.day(room.right)))
    kept = {number: [p for p in positions if not wanted.is_last(p)] for number, positions in known.items()}
    for number in in_turns(known):
        for position in _among(first, kept[number]):
            _add(board, writer, position, ground, number)
    counts = {p: content.counts(content.events[p]) for positions in kept.values() for p in positions}
    # Where everything counts, or nothing, the second of these rounds places all.
    is_mixed = len({*counts.values()}) > 1
    seen = needed if kept == known else [*known]
    for numbers, counted in ((known if is_mixed else (), True), (seen, False)):
        for number in in_turns(numbers):
            chosen = [p for p in kept[number] if p not in first and (not is_mixed or counts[p] == counted)]
            for position in _by_importance(content, chosen, writer, ground):
                _add(board, writer, position, ground, number)
    for number in in_turns(number for number in needed if kept[number] != known[number]):
        others = [position for position in known[number] if wanted.is_last(position)]
        for position in _by_importance(content, others, writer, ground):
            _add(board, writer, position, ground, number)


def _place_crowded(board: Board, writer: Writer, ground: Ground, first: Sequence[int], sizes: Sizes) -> None:
    """Labels for the important events that stand in a column, where there is room left over it."""
    for position in first:
        column = next((each for each in ground.columns if position in each.positions), None)
        if column is not None:
            rect = ground.rect(column)
            top = rect.y - sizes.line
            board.squeeze(writer.candidates(position, top, 0, x=rect.x + rect.width / 2))


def _needed(known: Mapping[int, Sequence[int]], in_view: range) -> list[int]:
    """The stretches in view, and those of even number beside them, that odd ones see."""
    shown = {
        number
        for number, positions in known.items()
        if positions[0] < in_view.stop and positions[-1] >= in_view.start
    }
    beside = {number + step for number in shown if number % 2 for step in (-1, 1)}
    return [number for number in known if number in shown or number in beside]


def _positions(content: TimelineContent, ids: Sequence[str]) -> list[int]:
    return [content.positions[i] for i in ids if i in content.positions]


def _among(chosen: Sequence[int], positions: Collection[int]) -> list[int]:
    return [position for position in chosen if position in positions]


def _add(board: Board, writer: Writer, position: int, ground: Ground, group: int) -> None:
    y = ground.y(position)
    if any(board.has_room(narrowest) for narrowest in writer.narrowest(position, y, group)):
        for candidate in writer.candidates(position, y, group):
            if board.add(candidate):
                return


def _by_importance(
    content: TimelineContent, positions: Sequence[int], writer: Writer, ground: Ground
) -> list[int]:
    """What counts before other direct contacts before delegated ones before context, each spread evenly.

    Of two events the one matters more that begins the longer stretch of days, of those that halve each other.
    Those whose leader would run past the edge of another marker come last, through its middle never.
    """
    ranks = content.ranks
    for position in positions:
        if position not in ranks:
            ranks[position] = _rank(content, position)
    best = sorted(positions, key=ranks.__getitem__)[:_MOST]
    tried = [position for position in best if not writer.is_blocked(position)]
    depths = {position: writer.depth(position, ground) for position in tried}
    return sorted((p for p in depths if depths[p] < 1), key=lambda p: depths[p] > 0)


def _rank(content: TimelineContent, position: int) -> tuple[int, int, int]:
    """Lower ones come first."""
    event = content.events[position]
    contact = _CONTACTS.index(content.kind(event).contact)
    day = int(content.days[position])
    before = int(content.days[position - 1]) if position else 0
    return (-1 if content.counts(event) else contact, -(day ^ before).bit_length(), position)


def _mend_edges(board: Board, writer: Writer, room: Room, first: Collection[int]) -> None:
    """Write those anew that the view would cut: the other way, moved along, shortened; or leave them out."""
    cut = [item for item in board.items if item.left < room.left or item.right > room.right]
    board.retain([item for item in board.items if item not in cut])
    for item in sorted(cut, key=lambda item: item.position not in first):
        board.squeeze(writer.candidates(item.position, item.y, item.group, in_view=True, x=item.x))


def _push(
    board: Board,
    writer: Writer,
    content: TimelineContent,
    ground: Ground,
    clusters: Sequence[Cluster],
    room: Room,
    wanted: Wanted,
) -> None:
    """Labels for what is selected, in place of others."""
    kept: set[int] = set()
    pushing = [p for p in _positions(content, wanted.pushing) if room.left <= writer.x(p) <= room.right]
    labelled = {item.position for item in board.items}
    for position in pushing[:_MOST_PUSHING]:
        if position not in labelled:
            x, y = _foot(ground, clusters, position, writer)
            board.squeeze(writer.candidates(position, y, 0, in_view=True, x=x), kept)
        kept.add(position)


def _foot(ground: Ground, clusters: Sequence[Cluster], position: int, writer: Writer) -> tuple[float, float]:
    """Where the leader of a label ends: on the event's marker, or on top of the cluster that holds it."""
    for cluster in clusters if position not in ground.levels else ():
        if writer.place(position) in cluster.positions:
            top = cluster.text_rect.y if cluster.text else cluster.rect.y
            return cluster.rect.x + cluster.rect.width / 2, top
    return writer.x(position), ground.y(position)


def _label(item: Placed, content: TimelineContent, room: Room, sizes: Sizes) -> Label:
    lines = 2 if item.subtitle else 1
    bottom = room.base - item.tier * room.step
    event = content.events[item.position]
    return Label(
        id=event.id,
        title=item.title,
        subtitle=item.subtitle,
        rect=Rect(item.left, bottom - lines * sizes.line, item.right - item.left, lines * sizes.line),
        leader_x=item.x,
        leader_bottom=item.y,
        tier=item.tier,
        colour=content.kind(event).colour,
        status=event.status,
        runs_left=item.right <= item.x,
    )
