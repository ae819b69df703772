"""Lanes in a figure: how high each has to be for its labels.

All heights are in design pixels.
"""

from __future__ import annotations

from collections.abc import Mapping

from models.timeline import Label, LaneBox, Layout
from models.timeline.line import height_for

_HIGHEST, _LEAST = 170.0, 42.0
"""Of a lane: a higher one would only be emptier, unless for its labels; a lower one is unreadable."""
_MOST_ROWS = 12
_ROUNDING = 2.0
"""Lanes begin and end at whole pixels."""
TALLEST = 5000.0
"""A height of the drawing in which every lane has all labels that it can have."""


def heights(drawing: Layout, most_rows: int = _MOST_ROWS) -> dict[str, float]:
    """Key of each open lane -> the height for its labels in this drawing, in so many rows at most."""
    found: dict[str, float] = {}
    for box in drawing.lanes.boxes:
        if not box.is_folded:
            rows = max((label.tier + 1 for label in drawing.labels if _stands_in(label, box)), default=0)
            found[box.key] = _height(drawing, box, min(rows, most_rows)) if rows else 0.0
    return found


def _height(drawing: Layout, box: LaneBox, rows: int) -> float:
    """Of a lane with so many rows of labels."""
    sizes = drawing.sizes
    return height_for(rows, sizes) + sizes.gap / 2 + _ROUNDING + box.rect.bottom - box.axis_y


def _stands_in(label: Label, box: LaneBox) -> bool:
    return box.rect.y <= label.leader_bottom <= box.rect.bottom


def least_heights(drawing: Layout) -> tuple[float, ...]:
    """Of a drawing with these lanes: with all labels, with a row of them in each lane, with none."""
    every = heights(drawing)
    return tuple(_total(drawing, each) for each in (every, heights(drawing, 1), dict.fromkeys(every, 0.0)))


def fitting_heights(drawing: Layout, room: float) -> dict[str, float]:
    """The heights of lanes for which a drawing has room: a row of labels in each, if that, then one more row
    wherever labels need it, as long as there is room. `drawing` has all labels."""
    fitting = heights(drawing, 1)
    if _total(drawing, fitting) > room:
        return {}
    for rows in range(2, _MOST_ROWS):
        for key, height in heights(drawing, rows).items():
            higher = {**fitting, key: height}
            fitting = higher if _total(drawing, higher) <= room else fitting
    return fitting


def _total(drawing: Layout, open_lanes: Mapping[str, float]) -> float:
    """The height of a drawing whose open lanes are so high, or as low as lanes can be."""
    around = drawing.height - (drawing.lanes.bottom - drawing.lanes.top)
    folded = sum(box.rect.height for box in drawing.lanes.boxes if box.is_folded)
    return around + folded + sum(max(height, _LEAST) for height in open_lanes.values())


def spare_height(drawing: Layout) -> float:
    """What the lanes are higher than does them good; indicators make use of whatever there is."""
    board = drawing.lanes
    if drawing.charts or not board.boxes:
        return 0.0
    folded = sum(box.rect.height for box in board.boxes if box.is_folded)
    most = folded + sum(max(_HIGHEST, height) for height in heights(drawing).values())
    return max(board.bottom - board.top - most, 0.0)
