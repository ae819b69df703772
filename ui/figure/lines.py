"""Text broken into lines that fit a width."""

from __future__ import annotations

from collections.abc import Callable

ELLIPSIS = "…"

Width = Callable[[str], float]


def elided(text: str, room: float, width: Width) -> str:
    """The text, or as much of its beginning as fits with an ellipsis; empty if not even that does."""
    if width(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + ELLIPSIS) <= room:
            low = middle
        else:
            high = middle - 1
    kept = text[:low].rstrip()
    if kept:
        return kept + ELLIPSIS
    return ELLIPSIS if width(ELLIPSIS) <= room else ""


def wrapped(text: str, room: float, width: Width, most: int) -> list[str]:
    """At most `most` lines, broken at spaces; the last is elided if the text is longer.

    No-break spaces hold; a word wider than the room is broken where it must be.
    """
    lines: list[str] = []
    rest = " ".join(part for part in text.split(" ") if part)
    while rest and len(lines) < most:
        if len(lines) == most - 1:
            lines.append(elided(rest, room, width))
            break
        line, rest = _first_line(rest, room, width)
        lines.append(line)
    return [line for line in lines if line]


def _first_line(text: str, room: float, width: Width) -> tuple[str, str]:
    """The longest beginning that fits, and what is left."""
    if width(text) <= room:
        return text, ""
    low, high = 1, len(text)
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
    item: Callable[[int], str], count: int, more: Callable[[int], str], fits: Callable[[str], bool]
) -> tuple[str, int]:
    """As many of `count` items as fit, joined by spaces, then `more(number left out)` if any are; how many.

    Items are asked for one by one, and no further than there is room.
    """
    kept, shown = "", 0
    best = more(count) if count else ""
    for index in range(count):
        kept = f"{kept} {item(index)}".lstrip()
        left = count - index - 1
        whole = f"{kept} {more(left)}" if left else kept
        if fits(whole):
            best, shown = whole, index + 1
        elif not fits(kept):
            break
    return best, shown
