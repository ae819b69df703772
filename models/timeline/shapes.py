"""What a layout consists of: rectangles, marks and texts in logical pixels, ready to be painted.

x runs right from the left edge of the drawing, y down from its top.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from models.records import Status, Symbol
from models.statistics.results import State
from models.timeline.scale import TimeScale

TextWidth = Callable[[str, bool], float]
"""(text, bold) -> its width in pixels, in the one size that the drawing uses."""


class Rect(NamedTuple):
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def contains(self, x: float, y: float) -> bool:
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def intersects(self, other: Rect) -> bool:
        """True if they share more than an edge."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths, in pixels, that follow from the font and the medium."""

    line: float = 17.0
    """Height of a line of text."""
    marker: float = 6.0
    """Radius of a symbol."""
    ribbon: float = 29.0
    """Height of the silence ribbon; 0 leaves it out."""
    margin: float = 12.0
    """Kept free at the left and right edges, and around fitted content."""
    leader: float = 24.0
    """Length of the shortest leader line, from the axis to its label."""
    gap: float = 6.0
    """Between things that belong to one another; twice that between things that do not."""
    widest_label: float = 168.0
    """Longer second lines of labels are elided."""
    chart: float = 34.0
    """Height of an indicator's curve, its name not included; 0 leaves indicators out."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A boundary of days, weeks, months ... and the label of the unit that begins there."""

    x: float
    is_major: bool
    """True at the boundary of the next larger unit: the first month of a year."""
    text: str = ""
    text_rect: Rect = Rect(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Era:
    """The larger unit under the ticks (the year of months); its text stays in view while it is visible."""

    text: str
    rect: Rect


@dataclass(frozen=True, slots=True)
class PeriodBand:
    id: str
    name: str
    """Elided to the band; empty if there is no room."""
    rect: Rect
    text_rect: Rect
    colour: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A dashed vertical line with its text on top: the window's start, the as-of day."""

    x: float
    top: float
    bottom: float
    text: str
    text_rect: Rect


@dataclass(frozen=True, slots=True)
class SilenceBox:
    """One interval of the measure in the ribbon, or several too narrow to be told apart."""

    indexes: range
    """Positions in `Statistics.intervals`."""
    rect: Rect
    state: State
    shade: float
    """0 for the shortest closed silence, 1 for the longest."""
    is_longest: bool
    """Longer than every other: one that is only as long as another is not marked."""
    text: str
    """Empty where it has no room."""
    text_width: float


@dataclass(frozen=True, slots=True)
class Marker:
    """The symbol of one event."""

    id: str
    x: float
    y: float
    symbol: Symbol
    colour: str
    status: Status


@dataclass(frozen=True, slots=True)
class Bar:
    """The days of a lasting event, certain between `solid_left` and `solid_right`; or an uncertain reach."""

    id: str
    left: float
    right: float
    solid_left: float
    solid_right: float
    y: float
    colour: str
    status: Status
    lasts: bool
    open_left: bool = False
    """The date has no beginning: the bar stops without an end stroke; likewise `open_right`."""
    open_right: bool = False


@dataclass(frozen=True, slots=True)
class Cluster:
    """Events too close together to be drawn one by one; `positions` index `TimelineContent.events`."""

    positions: range
    rect: Rect
    parts: tuple[tuple[str, int], ...]
    """(colour, count) by kind in the order of kinds."""
    text: str
    text_rect: Rect
    first_day: float
    last_day: float
    is_selected: bool
    """Whether any of its events is."""
    matching: int
    """How many of its events pass the filter."""


@dataclass(frozen=True, slots=True)
class Label:
    """Two lines of text above an event, with a leader line down to its marker."""

    id: str
    title: str
    """The date, bold."""
    subtitle: str
    rect: Rect
    leader_x: float
    leader_bottom: float
    """The line runs from the rectangle's bottom to here."""
    tier: int
    colour: str
    status: Status


@dataclass(frozen=True, slots=True)
class Chart:
    """An indicator: its name above, its points, and the values that are written at some of them."""

    id: str
    name: str
    name_rect: Rect
    points: tuple[tuple[float, float], ...]
    values: tuple[tuple[str, Rect], ...]
    colour: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole drawing; `models.timeline.layout()` makes it, `ui.timeline.painter` paints it."""

    scale: TimeScale
    width: float
    height: float
    sizes: Sizes
    axis_y: float
    ticks_y: float
    """Where tick marks begin, under the ribbon."""
    ticks: tuple[Tick, ...] = ()
    eras: tuple[Era, ...] = ()
    periods: tuple[PeriodBand, ...] = ()
    start_line: Reference | None = None
    as_of_line: Reference | None = None
    beyond: Rect | None = None
    """What lies after the as-of day, hatched."""
    silences: tuple[SilenceBox, ...] = ()
    bars: tuple[Bar, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    markers: tuple[Marker, ...] = ()
    labels: tuple[Label, ...] = ()
    charts: tuple[Chart, ...] = ()
    selected: frozenset[str] = field(default_factory=frozenset[str])
    current: str | None = None
    selected_silence: int | None = None
    dimmed: frozenset[str] = field(default_factory=frozenset[str])
    """The events drawn one by one that do not pass the filter."""
