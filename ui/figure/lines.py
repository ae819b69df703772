"""Text broken into lines that fit a width."""

from __future__ import annotations

from collections.abc import Callable

from models.citations.marks import still_open
from models.text import elided

Width = Callable[[str], float]

_GUESS = 64
"""Characters of a line, to begin with."""


def wrapped(text: str, room: float, width: Width, most: int) -> list[str]:
    """At most `most` lines, broken at spaces; the last is elided if the text is longer.

    No-break spaces hold; a word wider than the room is broken where it must be. Formats (`marks.still_open`)
    that a line ends in go on in the next.
    """
    lines: list[str] = []
    rest = " ".join(part for part in text.split(" ") if part)
    while rest and len(lines) < most:
        if len(lines) == most - 1:
            lines.append(elided(rest[: _reach(rest, room, width)], room, width))
            break
        line, rest = _first_line(rest, room, width)
        lines.append(line)
        rest = still_open(line) + rest if rest else rest
    return [line for line in lines if line]


def _reach(text: str, room: float, width: Width) -> int:
    """A number of characters that is too wide, or all: of a long text no more is ever measured."""
    reach = _GUESS
    while reach < len(text) and width(text[:reach]) <= room:
        reach *= 2
    return min(reach, len(text))


def _first_line(text: str, room: float, width: Width) -> tuple[str, str]:
    """The longest beginning that fits, and what is left."""
    low, high = 1, _reach(text, room, width)
    if high == len(text) and width(text) <= room:
        return text, ""
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle]) <= room:
            low = middle
        else:
            high = middle - 1
    space = text.rfind(" ", 1, low + 1)
    cut = space if space > 0 else low
    return text[:cut].rstrip(" "), text[cut:].lstrip(" ")


def listed(
    items: Callable[[int], str], count: int, more: Callable[[int], str], fits: Callable[[str], bool]
) -> tuple[str, int]:
    """`items(n)` of as many as fit of `count`, then `more(number left out)` if any are; and that n.

    Tried with one, two, three …, no further than there is room.
    """
    best, shown = more(count) if count else "", 0
    for number in range(1, count + 1):
        kept = items(number)
        whole = f"{kept} {more(count - number)}" if number < count else kept
        if fits(whole):
            best, shown = whole, number
        elif not fits(kept):
            break
    return best, shown
