"""Where a text that is shown for a moment hides least of the drawing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.timeline.shapes import Layout, Rect

_ABOVE, _BELOW = 14.0, 28.0
"""Pixels between the pointer and a tag: a pointer is drawn below its point."""

_STEP = 8.0


def tag_box(layout: Layout, x: float, y: float, width: float, height: float) -> Rect:
    """A box near the pointer: above it, higher up where labels are in the way, below it at the top."""
    margin = layout.sizes.gap / 2
    left = min(max(x - width / 2, margin), max(layout.width - width - margin, 0.0))
    first = y - _ABOVE - height
    if first < margin:
        return Rect(left, y + _BELOW, width, height)
    heights = _steps(first, margin)
    return _clearest(layout, (Rect(left, top, width, height) for top in heights), left, first)


def box_on_line(layout: Layout, left: float, right: float, y: float, width: float, height: float) -> Rect:
    """A box above a line from `left` to `right`, below it at the top; in the middle, where labels allow."""
    gap = layout.sizes.gap
    top = y - height - gap if y - height - gap >= 0 else y + gap
    lowest, highest = gap, max(layout.width - width - gap, gap)
    shown_left, shown_right = min(max(left, 0.0), layout.width), min(max(right, 0.0), layout.width)
    middle = min(max((shown_left + shown_right - width) / 2, lowest), highest)
    room = max((shown_right - shown_left - width) / 2, 0.0)
    places = (x for step in _steps(room, 0.0) for x in (middle - step, middle + step))
    boxes = (Rect(min(max(x, lowest), highest), top, width, height) for x in places)
    return _clearest(layout, boxes, middle, top)


def _steps(first: float, last: float) -> Iterator[float]:
    """From the larger of two lengths down to the smaller."""
    length = first
    while length > last:
        yield length
        length -= _STEP
    yield last


def _clearest(layout: Layout, boxes: Iterable[Rect], x: float, y: float) -> Rect:
    """The box that hides least of the labels, and of several the one nearest to where it is wanted."""
    return min(boxes, key=lambda box: (_hidden(layout, box), abs(box.x - x) + abs(box.y - y)))


def _hidden(layout: Layout, box: Rect) -> float:
    """How many square pixels of labels a box covers, or comes too near to."""
    covered, near = 0.0, layout.sizes.gap / 2
    for label in layout.labels:
        across = min(box.right, label.rect.right) - max(box.x, label.rect.x) + 2 * near
        down = min(box.bottom, label.rect.bottom) - max(box.y, label.rect.y) + near
        covered += across * down if across > 0 and down > 0 else 0.0
    return round(covered)
