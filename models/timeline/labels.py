"""Which events get a label, and where: in tiers above the axis, never across one another.

A label begins at its event and runs right (or, near an obstacle, left); a leader line joins the two. So a
label must stand above every label whose leader it would cover. That relation is a graph without cycles, and
the tier of a label is the length of the longest path down from it. Labels are added in order of importance;
one that needs more tiers than there are is shortened, then left out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field

from models.dates.wording import format_date
from models.records import Contact
from models.text import elided
from models.timeline.content import TimelineContent
from models.timeline.scale import TimeScale
from models.timeline.shapes import Label, Marker, Rect, Sizes, TextWidth

_MOST = 72
"""More candidates are never tried in one frame."""

YEAR_SHOWN_FROM = 550.0
"""Days in view from which a label says its year; below, the axis leaves no doubt."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where labels may stand."""

    left: float
    right: float
    base: float
    """Bottom of the lowest tier."""
    tiers: int
    step: float
    """From one tier to the next."""
    barriers: Sequence[float]
    """x of lines that no label may cross."""


@dataclass(slots=True, eq=False)
class _Placed:
    """A label at one of its possible places."""

    marker: Marker
    title: str
    subtitle: str
    left: float
    right: float
    tier: int = 0
    uppers: list[_Placed] = field(default_factory=list["_Placed"])
    """Labels that have to stand above this one."""


def labels(
    content: TimelineContent,
    markers: Sequence[Marker],
    scale: TimeScale,
    width: float,
    room: Room,
    first: Sequence[str],
    last: Collection[str],
    text_width: TextWidth,
    sizes: Sizes,
) -> tuple[Label, ...]:
    """Labels for markers; `first` are the ids to try before all others, `last` those after all others."""
    if room.tiers < 1:
        return ()
    with_year = width / scale.pixels_per_day > YEAR_SHOWN_FROM
    placed = _Board(room.tiers, sizes.gap)
    for marker in _by_importance(content, markers, first, last):
        event = content.events[content.positions[marker.id]]
        style = "medium" if with_year else "short"
        title = format_date(event.date, content.language, style, year=with_year)
        for item in _candidates(marker, title, content.describe(event), room, text_width, sizes):
            if placed.add(item):
                break
    return tuple(_label(item, room, sizes) for item in placed.items)


def _by_importance(
    content: TimelineContent, markers: Sequence[Marker], first: Sequence[str], last: Collection[str]
) -> list[Marker]:
    """Those of `first`, then direct contacts before delegated ones before context, each spread evenly.

    The position of an event in the project decides, not that on the screen: what has a label keeps it while
    the view pans.
    """
    rank = {event_id: number for number, event_id in enumerate(first)}
    contacts = list(Contact)

    def key(marker: Marker) -> tuple[bool, int, int, int, int]:
        position = content.positions[marker.id]
        contact = content.kind(content.events[position]).contact
        spread = ((position + 1) & -(position + 1)).bit_length()
        important = rank.get(marker.id, len(rank))
        return (marker.id in last, important, contacts.index(contact), -spread, position)

    if len(markers) - len(last) > _MOST:
        markers = [marker for marker in markers if marker.id not in last]
    if len(markers) > 4 * _MOST:
        step = 1 << (len(markers) // _MOST).bit_length()
        markers = [m for m in markers if m.id in rank or content.positions[m.id] % step == step - 1]
    return sorted(markers, key=key)[:_MOST]


def _candidates(
    marker: Marker, title: str, subtitle: str, room: Room, text_width: TextWidth, sizes: Sizes
) -> Iterator[_Placed]:
    """Ways to write one label, best first: whole, elided, the date alone; each to the right, then left."""
    title_width = text_width(title, True)
    # Beside a line, not on it.
    on_line = any(abs(x - marker.x) < 2 for x in room.barriers)
    begin = marker.x + (sizes.gap / 2 if on_line else 0.0)
    tried: set[str] = set()
    for widest in (sizes.widest_label, title_width * 1.4, title_width):
        text = shortened(subtitle, widest, lambda part: text_width(part, False))
        if text in tried:
            continue
        tried.add(text)
        width = max(title_width, text_width(text, False))
        # Where it meets the right edge it may also slide left until it fits.
        slid = min(begin, room.right - width)
        for left in dict.fromkeys((begin, marker.x - width, slid)):
            item = _Placed(marker, title, text, left, left + width)
            if _is_inside(item, room, sizes.gap):
                yield item


def _is_inside(item: _Placed, room: Room, gap: float) -> bool:
    """Within the room, at its marker, and across no barrier; only events out of view have cut labels."""
    if item.left < room.left <= item.marker.x:
        return False
    if item.right > room.right or item.right < item.marker.x:
        return False
    return not any(item.left - 1 < x < item.right + gap / 2 for x in room.barriers if x != item.marker.x)


class _Board:
    """The labels placed so far, each on the lowest tier that those around it allow."""

    def __init__(self, tiers: int, gap: float) -> None:
        self.items: list[_Placed] = []
        """By the x of their markers."""
        self._xs: list[float] = []
        self._tiers = tiers
        self._gap = gap
        self._widest = 0.0

    def add(self, new: _Placed) -> bool:
        """Place a label, raising others as needed; without enough tiers nothing changes."""
        related = self._related(new)
        if related is None:
            return False
        lowers, uppers = related
        tier = max((lower.tier + 1 for lower in lowers), default=0)
        raised = self._raised(uppers, tier + 1, lowers) if tier < self._tiers else None
        if raised is None:
            return False
        for item, raised_tier in raised.items():
            item.tier = raised_tier
        new.tier, new.uppers = tier, uppers
        for lower in lowers:
            lower.uppers.append(new)
        index = bisect_left(self._xs, new.marker.x)
        self._xs.insert(index, new.marker.x)
        self.items.insert(index, new)
        self._widest = max(self._widest, new.right - new.left)
        return True

    def _related(self, new: _Placed) -> tuple[list[_Placed], list[_Placed]] | None:
        """The labels that `new` must stand above and below; None if one of them needs both.

        A label stands above those whose leader it covers. Two that meet without covering a leader need
        different tiers only: the newcomer goes above.
        """
        gap, half = self._gap, self._gap / 2
        left, right, x = new.left - half, new.right + half, new.marker.x
        lowers: list[_Placed] = []
        uppers: list[_Placed] = []
        begin = bisect_left(self._xs, left - self._widest - gap)
        end = bisect_right(self._xs, right + self._widest + gap)
        for other in self.items[begin:end]:
            covered = other.left - half < x < other.right + half
            if left < other.marker.x < right:
                if covered:
                    return None
                lowers.append(other)
            elif covered:
                uppers.append(other)
            elif left < other.right + half and other.left - half < right:
                lowers.append(other)
        return lowers, uppers

    def _raised(self, uppers: list[_Placed], tier: int, lowers: list[_Placed]) -> dict[_Placed, int] | None:
        """New tiers for `uppers` (at least `tier`) and all above them; None if there are not enough."""
        raised: dict[_Placed, int] = {}
        waiting = [(upper, tier) for upper in uppers]
        while waiting:
            item, wanted = waiting.pop()
            if raised.get(item, item.tier) >= wanted and item not in lowers:
                continue
            if wanted >= self._tiers or item in lowers:
                return None
            raised[item] = wanted
            waiting.extend((upper, wanted + 1) for upper in item.uppers)
        return raised


def _label(item: _Placed, room: Room, sizes: Sizes) -> Label:
    lines = 2 if item.subtitle else 1
    bottom = room.base - item.tier * room.step
    return Label(
        id=item.marker.id,
        title=item.title,
        subtitle=item.subtitle,
        rect=Rect(item.left, bottom - lines * sizes.line, item.right - item.left, lines * sizes.line),
        leader_x=item.marker.x,
        leader_bottom=item.marker.y,
        tier=item.tier,
        colour=item.marker.colour,
        status=item.marker.status,
    )


def shortened(text: str, room: float, width: Callable[[str], float]) -> str:
    """The text, or its beginning with an ellipsis, or nothing if fewer than three letters would be left."""
    return elided(text, room, width, fewest=3, trailing=" ,;:")
