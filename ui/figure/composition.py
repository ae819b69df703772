"""Places the parts of a figure on its page. Pure: text widths are injected, nothing is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import chain, product

import msgspec

from models.timeline import LaneView, Layout, TimelineContent
from ui.figure import blocks
from ui.figure.blocks import Block, Page
from ui.figure.contents import Contents
from ui.figure.elements import Composition, Element, TextWidth
from ui.figure.lanes import TALLEST, least_heights
from ui.figure.notes import notes
from ui.timeline.samples import LegendEntry

TimelineLayout = Callable[[TimelineContent, float, float, LaneView | None], Layout]
"""(content, width, greatest height, lanes) -> the timeline laid out, no higher than it needs to be."""

DESIGN_WIDTH, DESIGN_HEIGHT = 1600, 900
_SMALLEST_UNIT = 0.72
_TALL, _WIDE = 1.8, 1.12
"""How much larger text may be than the shorter side of a tall or a wide page alone allows."""

_MARGIN, _TOP, _BOTTOM, _AFTER_HEADING = 64.0, 40.0, 22.0, 26.0
_LEAST_TIMELINE = 110.0
_WIDEST_SHARE = 54.0
_INDICATOR, _RIBBON = 76.0, 49.0
"""Least height of an indicator, and of a second ribbon."""
_UNDER_CHARTS = 390.0
"""Least height of a timeline above indicators."""
_MANY_NOTES = 40
"""More than that have no room anywhere."""
_SETTLING = 3
"""How often the legend may follow a drawing that follows the room that the legend leaves."""


class _Plan(msgspec.Struct, frozen=True):
    """How much of the page the parts beside the timeline may take."""

    timeline: float
    """Least room of the timeline."""
    source_lines: int = 0
    note_lines: int = 0
    note_size: float = blocks.NOTE
    details: bool = True
    figures: bool = True
    legend: bool = True
    heading: bool = True


_GENEROUS = (
    *(_Plan(430, lines, 3) for lines in (12, 10, 8)),
    *(_Plan(320, lines, 3) for lines in (6, 5, 4, 3)),
)
_DENSE = tuple(_Plan(290, lines, 3, note_size=blocks.NOTE - 1) for lines in (7, 8, 9))
"""Tried where otherwise an event that is documented would go without its note."""
_PLANS = (
    *_GENEROUS,
    _Plan(280, 2, 2),
    _Plan(220, 2, 2),
    _Plan(190, 1, 2),
    _Plan(190, 1, 1, details=False),
    _Plan(180, 0, 1, details=False),
    _Plan(170, 0, 1, figures=False),
    _Plan(150, figures=False),
    _Plan(_LEAST_TIMELINE, figures=False, legend=False),
    _Plan(0, figures=False, legend=False),
    _Plan(0, figures=False, legend=False, heading=False),
)
"""Tried in turn: as sources, then details, figures and legend give way, the timeline keeps its room."""


def unit_of(width: float, height: float) -> float:
    """Logical pixels of one design pixel: grows with the page, keeps text readable on a small one."""
    across, down = width / DESIGN_WIDTH, height / DESIGN_HEIGHT
    return max(min((across * down) ** 0.5, across * _TALL, down * _WIDE), _SMALLEST_UNIT)


def compose(
    contents: Contents,
    width: float,
    height: float,
    text_width: TextWidth,
    timeline_layout: TimelineLayout,
) -> Composition:
    """Place everything on a page of `width` x `height` logical pixels.

    What has no room is shortened, then left out, in the order of the plans; the timeline comes first.
    """
    unit = unit_of(width, height)
    across, down = width / unit, height / unit
    margin = min(_MARGIN, across * 0.06)
    page = Page(margin, across - margin, lru_cache(maxsize=4096)(text_width))

    def drawn(most: float, listed: int) -> Layout:
        content = contents.marked_timeline(listed)
        return timeline_layout(content, page.width, most, contents.laning(content))

    tallest = _tallest(contents, page.width, down, timeline_layout)
    bases = least_heights(tallest) if tallest.lanes.boxes else (_UNDER_CHARTS,)
    highest = max(page.width * 0.6, bases[0] + next(_extras(contents)))
    legend = contents.explain(tallest)
    for _ in range(_SETTLING):
        stack = _fitting_stack(page, contents, legend, bases, down)
        room = down - stack.height
        timeline = None
        if room >= _LEAST_TIMELINE:
            timeline = drawn(min(room, highest), stack.listed)
        found = legend if timeline is None else contents.explain(timeline)
        if found == legend:
            break
        legend = found
    spare = (room - timeline.height) if timeline is not None else 0.0
    elements, timeline_y = _placed(stack, down, timeline.height if timeline else 0.0, max(spare, 0.0))
    return Composition(
        across,
        down,
        unit,
        tuple(elements),
        timeline,
        page.left,
        timeline_y,
        _labels_left_out(tallest, timeline) if timeline is not None else 0,
    )


def _labels_left_out(tallest: Layout, timeline: Layout) -> int:
    labelled = {label.id for label in timeline.labels}
    return sum(label.id not in labelled for label in tallest.labels)


def _tallest(contents: Contents, width: float, height: float, timeline_layout: TimelineLayout) -> Layout:
    """The timeline with room for everything, without the indicators, which would take all of it."""
    sources = contents.sources
    marked = contents.marked_timeline(min(sources.needed, _MANY_NOTES) if sources is not None else 0)
    content = replace(marked, indicators=())
    lanes = contents.laning(content)
    return timeline_layout(content, width, height if lanes is None else TALLEST, lanes)


class _Stack(msgspec.Struct, frozen=True):
    """Blocks from top to bottom; the timeline stands between `heading` and `below`."""

    heading: Block
    below: tuple[tuple[float, Block], ...]
    """Gap before a block, and the block."""
    credit: Block

    @property
    def listed(self) -> int:
        """How many sources are named."""
        return sum(block.listed for _, block in self.below)

    @property
    def timeline_top(self) -> float:
        return _TOP + (self.heading.height + _AFTER_HEADING if self.heading.elements else 0.0)

    @property
    def height(self) -> float:
        """Of everything but the timeline."""
        below = sum(gap + block.height for gap, block in self.below)
        credit = self.credit.height + 14.0 if self.credit.elements else 10.0
        return self.timeline_top + below + credit + _BOTTOM


def _fitting_stack(
    page: Page, contents: Contents, legend: Sequence[LegendEntry], bases: Sequence[float], height: float
) -> _Stack:
    """The stack of the first plan that leaves the timeline the room it asks for, else of the last.

    At first every documented event is to have a note. Key figures never give way to indicators (fewer of
    these are drawn), and to lanes only where else not all of them could be drawn.
    """
    stack_of = cache(lambda plan: _stack(page, contents, legend, plan))
    extras, has_lanes = [*_extras(contents)], len(bases) > 1
    wanted = contents.sources.needed if contents.sources is not None else 0

    def fits(plan: _Plan, base: float, extra: float = 0.0) -> bool:
        least = base if extra > _RIBBON or has_lanes else 0.0
        return height - stack_of(plan).height >= max(plan.timeline, least) + extra

    covering = (*_GENEROUS, *_DENSE)
    # Where not all labels of lanes have room, they have what further notes would take.
    tries = (*product(bases[:1], covering), *product(bases[1:2], reversed(covering)))
    attempts = chain(
        (plan for base, plan in tries if fits(plan, base, extras[0]) and stack_of(plan).listed >= wanted),
        # Labels of lanes give way before no source at all is named, but no more than they must.
        (
            plan
            for base, plan in (*product(bases[:2], _PLANS), *product(bases[2:], reversed(_PLANS)))
            if plan.figures and plan.source_lines and fits(plan, base, extras[0])
        ),
        (
            plan
            for base, extra, plan in product(bases, extras, _PLANS)
            if plan.figures and fits(plan, base, extra)
        ),
        (plan for plan in _PLANS if fits(plan, bases[-1])),
        (plan for plan in _PLANS if height - stack_of(plan).height >= plan.timeline),
    )
    return stack_of(next(attempts, _PLANS[-1]))


def _extras(contents: Contents) -> Iterator[float]:
    """What the timeline needs beyond that for all indicators, for one less, and so on."""
    shown = contents.timeline
    for count in range(len(shown.indicators), 0, -1):
        yield count * _INDICATOR + (_RIBBON if shown.compared else 0.0)
    if shown.compared:
        yield _RIBBON
    yield 0.0


def _stack(page: Page, contents: Contents, entries: Sequence[LegendEntry], plan: _Plan) -> _Stack:
    below = (
        (12.0, blocks.figures(page, contents, plan.details) if plan.figures else Block()),
        (24.0, blocks.legend(page, entries) if plan.legend else Block()),
        (20.0, notes(page, contents, plan.source_lines, plan.note_lines, plan.note_size)),
    )
    return _Stack(
        heading=blocks.heading(page, contents) if plan.heading else Block(),
        below=tuple((gap, block) for gap, block in below if block.elements),
        credit=blocks.credit(page, contents),
    )


def _placed(
    stack: _Stack, height: float, timeline_height: float, spare: float
) -> tuple[list[Element], float]:
    """Blocks one below the other, and the timeline's top.

    Room to spare is shared out among the gaps; what would tear them apart goes above the notes.
    """
    share = min(spare / (len(stack.below) + 1), _WIDEST_SHARE)
    rest = spare - share * (len(stack.below) + 1)
    elements = list(_at(stack.heading, _TOP))
    timeline_y = stack.timeline_top + share / 2
    y = timeline_y + timeline_height + share / 2
    for gap, block in stack.below:
        y += gap + share + (rest if block is stack.below[-1][1] else 0.0)
        elements += _at(block, y)
        y += block.height
    elements += _at(stack.credit, height - _BOTTOM - stack.credit.height)
    return elements, timeline_y


def _at(block: Block, y: float) -> Iterator[Element]:
    return (blocks.moved(element, y) for element in block.elements)
