"""Ways to write the label of one event, and the room for it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import msgspec

from models.dates.wording import format_date
from models.text import elided
from models.timeline.board import Placed
from models.timeline.cells import Ground
from models.timeline.content import TimelineContent
from models.timeline.scale import TimeScale
from models.timeline.shapes import Sizes, TextWidth
from models.timeline.skyline import Skyline

FEWEST = 8
"""Letters of a second line worth showing."""

_ROUNDING = 1e-6
"""Of a tier, that a label may stand too low: without it the last bit could raise it by a whole one."""


class Room(msgspec.Struct, frozen=True):
    """Where labels may stand."""

    left: float
    right: float
    base: float
    """Bottom of the lowest tier."""
    tiers: int
    step: float
    """From one tier to the next."""
    barriers: Sequence[float]
    """x of lines that no label may cross, in view or not."""


class Writer:
    """Ways to write the label of an event, best first."""

    def __init__(
        self,
        content: TimelineContent,
        scale: TimeScale,
        room: Room,
        skyline: Skyline,
        with_year: bool,
        text_width: TextWidth,
        sizes: Sizes,
    ) -> None:
        self._skyline = skyline
        self.sizes = sizes
        self._content = content
        self._scale = scale
        self._room = room
        self._with_year = with_year
        self._width = text_width
        self._titles: dict[int, tuple[str, float]] = {}

    def x(self, position: int) -> float:
        return self._scale.x(self._content.days[position])

    def place(self, position: int) -> int:
        """The position of an event among all, where these are those of a lane."""
        places = self._content.places
        return position if places is None else places[position]

    def depth(self, position: int, ground: Ground) -> float:
        """How deep a leader would cut into other markers: `Skyline.depth`."""
        return self._skyline.depth(self.x(position), ground.y(position))

    def candidates(
        self, position: int, y: float, group: int, in_view: bool = False, x: float | None = None
    ) -> Iterator[Placed]:
        """Whole, elided, the date alone; each to the right, then to the left.

        Those `in_view` stay within the room, and may slide along their leader to do so.
        """
        x, room = self.x(position) if x is None else x, self._room
        begin, end = self._beside(x)
        for title, subtitle, width in self._texts(position):
            lefts = (begin, end - width, room.right - width) if in_view else (begin, end - width)
            for left in dict.fromkeys(min(left, begin) for left in lefts):
                right = left + width
                if in_view and not (room.left <= left and end <= right <= room.right):
                    continue
                if self._is_free(left, right):
                    floor = self._floor(left, right)
                    yield Placed(position, x, y, title, subtitle, left, right, floor, group)

    def narrowest(self, position: int, y: float, group: int) -> Iterator[Placed]:
        """The same with the date alone: where not even that has room no other candidate has."""
        x = self.x(position)
        begin, end = self._beside(x)
        title, width = self._title(position)
        for left in (begin, end - width):
            if self._is_free(left, left + width):
                floor = self._floor(left, left + width)
                yield Placed(position, x, y, title, "", left, left + width, floor, group)

    def is_blocked(self, position: int) -> bool:
        """Whether what stands on the axis is too high for even the date alone, on either side."""
        begin, end = self._beside(self.x(position))
        width, half = self._title(position)[1], self.sizes.gap / 2
        highest = self._room.base + half - (self._room.tiers - 1 + _ROUNDING) * self._room.step
        return all(
            self._skyline.top(left - half, left + width + half, highest) < highest
            for left in (begin, end - width)
        )

    def _beside(self, x: float) -> tuple[float, float]:
        """Where a label right of a leader begins, and one left of it ends: beside a line, not on it."""
        half = self.sizes.gap / 2
        near = [line for line in self._room.barriers if -half < line - x < half]
        if not near:
            return x, x
        begin = max([x, *(line + half for line in near if line - x < 2)])
        end = min([x, *(line - half for line in near if line - x > -2)])
        return begin, end

    def _title(self, position: int) -> tuple[str, float]:
        """The date, and its width."""
        known = self._titles.get(position)
        if known is None:
            title = date_text(self._content, position, self._with_year)
            width, widest = self._width(title, True), self.sizes.widest_label
            if width > widest:
                title = shortened(title, widest, lambda part: self._width(part, True))
                width = self._width(title, True)
            known = self._titles[position] = (title, width)
        return known

    def _texts(self, position: int) -> Iterator[tuple[str, str, float]]:
        """Title, second line and the width of both."""
        title, title_width = self._title(position)
        described = self._content.describe(self._content.events[position])
        tried: set[str] = set()
        for room in (self.sizes.widest_label, title_width * 1.4, title_width):
            text = shortened(described, room, lambda part: self._width(part, False), FEWEST)
            if text not in tried:
                tried.add(text)
                yield title, text, max(title_width, self._width(text, False))
        if "" not in tried:
            yield title, "", title_width

    def _is_free(self, left: float, right: float) -> bool:
        """Across no line, nor close to one."""
        near = self.sizes.gap / 2 - 0.01
        return not any(left - near < line < right + near for line in self._room.barriers)

    def _floor(self, left: float, right: float) -> int:
        """The lowest tier above what stands on the axis."""
        half, room = self.sizes.gap / 2, self._room
        top = self._skyline.top(left - half, right + half, room.base + half)
        return max(math.ceil((room.base - top + half) / room.step - _ROUNDING), 0)


def date_text(content: TimelineContent, position: int, with_year: bool) -> str:
    """What the label of an event begins with."""
    text = content.dates.get((position, with_year))
    if text is None:
        style, date = "medium" if with_year else "short", content.events[position].date
        text = format_date(date, content.language, style, year=with_year)
        content.dates[position, with_year] = text
    return text


def shortened(text: str, room: float, width: Callable[[str], float], fewest: int = 3) -> str:
    """The text, or its beginning with an ellipsis, or nothing if fewer than `fewest` letters are left."""
    return elided(text, room, width, fewest=fewest, trailing=" ,;:")
