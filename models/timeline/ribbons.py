"""One ribbon of silences, or two below each other."""

from __future__ import annotations

from models.timeline.content import TimelineContent
from models.timeline.ribbon import ribbon_names, silence_boxes
from models.timeline.rows import Rows
from models.timeline.scale import TimeScale
from models.timeline.shapes import RibbonName, SilenceBox, Sizes, TextWidth

Boxes = tuple[SilenceBox, ...]


def ribbons(
    content: TimelineContent,
    scale: TimeScale,
    width: float,
    rows: Rows,
    text_width: TextWidth,
    sizes: Sizes,
    covered: float = 0.0,
) -> tuple[Boxes, Boxes, tuple[RibbonName, ...]]:
    """The silences of the measure, those of the compared one, and the names of both where there are two.

    `covered` is the width of what covers the left edge: there names may stand.
    """
    if not sizes.ribbon:
        return (), (), ()
    language, compared = content.language, content.compared
    first = silence_boxes(content.silences, scale, width, rows.ribbon_y, language, text_width, sizes, covered)
    if compared is None:
        return first, (), ()
    second = silence_boxes(compared.track, scale, width, rows.second_y, language, text_width, sizes, covered)
    named = ((compared.first_name, first), (compared.name, second))
    names = ribbon_names(named, (rows.ribbon_y, rows.second_y), width, text_width, sizes, covered)
    return first, second, names
