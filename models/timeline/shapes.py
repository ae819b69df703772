"""What a layout consists of: rectangles, marks and texts in logical pixels, ready to be painted.

x runs right from the left edge of the drawing, y down from its top.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from models.evidence.confirmations import Confirmation
from models.records import Event, Status, Symbol
from models.statistics.results import State
from models.timeline.scale import TimeScale

TextWidth = Callable[[str, bool], float]
"""(text, bold) -> its width in pixels, in the one size that the drawing uses."""

WhoConfirms = Callable[[Event], Confirmation | None]
"""Asked of each contact that has a marker of its own."""


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


class Sizes(msgspec.Struct, frozen=True):
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


class Tick(msgspec.Struct, frozen=True):
    """A boundary of days, weeks, months ... and the label of the unit that begins there."""

    x: float
    is_major: bool
    """True at the boundary of the next larger unit: the first month of a year."""
    text: str = ""
    text_rect: Rect = Rect(0, 0, 0, 0)


class Era(msgspec.Struct, frozen=True):
    """The larger unit under the ticks (the year of months); its text stays in view while it is visible."""

    text: str
    rect: Rect


class PeriodBand(msgspec.Struct, frozen=True):
    id: str
    name: str
    """Elided to the band; empty if there is no room."""
    rect: Rect
    text_rect: Rect
    colour: str
    begins: bool = True
    """Whether its first day is in view, at the left edge of `rect`; likewise `ends`."""
    ends: bool = True


class Reference(msgspec.Struct, frozen=True):
    """A dashed vertical line with its text on top: the window's start, the as-of day."""

    x: float
    top: float
    bottom: float
    text: str
    text_rect: Rect


class SilenceBox(msgspec.Struct, frozen=True):
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


class Marker(msgspec.Struct, frozen=True):
    """The symbol of one event."""

    id: str
    x: float
    y: float
    symbol: Symbol
    colour: str
    status: Status


class Bar(msgspec.Struct, frozen=True):
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
    """The date has no beginning: the bar fades out with an arrow; likewise `open_right`."""
    open_right: bool = False
    is_approximate: bool = False
    """The uncertain ends are no limits either: they fade out and have no end strokes."""


class Cluster(msgspec.Struct, frozen=True):
    """Events too close together to be drawn one by one; `positions` index `TimelineContent.events`."""

    positions: Sequence[int]
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
    outlined: tuple[tuple[str, int], ...] = ()
    """Of its parts, how many have not been established as held: (colour, count), a colour once or often."""


class Label(msgspec.Struct, frozen=True):
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
    runs_left: bool = False
    """The leader stands at its right end, and its lines end there."""
    is_beside: bool = False
    """One line of text beside the marker, without a leader; its tier is -1."""


class RibbonName(msgspec.Struct, frozen=True):
    """Whose silences a ribbon shows, where two stand below each other."""

    text: str
    rect: Rect
    in_box: bool
    """It stands on a silence, not beside them."""


class ChartPoint(NamedTuple):
    """One value of an indicator; it may have been measured on any day from x `left` to `right`."""

    number: int
    """Position in `Indicator.points`."""
    x: float
    y: float
    left: float
    right: float


class ChartTick(msgspec.Struct, frozen=True):
    """A round value at the left of a plot."""

    y: float
    text: str
    text_rect: Rect


class Chart(msgspec.Struct, frozen=True):
    """An indicator: its name above, its small value axis at the left, its points and their curve."""

    id: str
    name: str
    name_rect: Rect
    colour: str
    plot: Rect
    """Right of the ticks' texts; without height where the indicator is folded to its name."""
    ticks: tuple[ChartTick, ...] = ()
    curve: tuple[tuple[float, float], ...] = ()
    """What joins the points, with the corners of steps; empty where only points are drawn."""
    points: tuple[ChartPoint, ...] = ()
    """Those in view; where they are too many to be told apart, only some."""
    values: tuple[tuple[str, Rect], ...] = ()
    """What is written at some of the points."""
    fold_rect: Rect | None = None
    """Where the mark stands that folds and unfolds it; None where nobody can."""

    @property
    def is_folded(self) -> bool:
        return self.plot.height == 0


class LaneBox(msgspec.Struct, frozen=True):
    """One lane in view, with its header at the left."""

    key: str
    index: int
    """Its number among all lanes, in view or not."""
    name: str
    text: str
    """The name, elided to the header."""
    text_rect: Rect
    count: int
    """Of all events that it holds, in view or not."""
    count_rect: Rect
    fold_rect: Rect
    """The triangle that folds and unfolds it; without width where nobody can."""
    rect: Rect
    """All of it, across the drawing."""
    header: Rect
    axis_y: float
    """Of the line on which its events stand."""
    is_folded: bool
    holds_selected: bool


class LaneBoard(msgspec.Struct, frozen=True):
    """The lanes in view, from top to bottom; none where all events stand on one line."""

    boxes: tuple[LaneBox, ...] = ()
    first: int = 0
    """The number of the first of them among all lanes."""
    last_first: int = 0
    """The highest that `first` can be: then the last lane is in view."""
    count: int = 0
    """Of all lanes."""
    gutter: float = 0.0
    """How wide the headers are."""
    top: float = 0.0
    bottom: float = 0.0

    def covers(self, x: float) -> bool:
        """Whether an x lies under the headers, or below them: there nothing has its place in time."""
        return 0 <= x < self.gutter

    def at(self, y: float) -> LaneBox | None:
        """The lane at a height."""
        return next((box for box in self.boxes if box.rect.y <= y < box.rect.bottom), None)


class Layout(msgspec.Struct, frozen=True):
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
    weekends: tuple[Rect, ...] = ()
    """Where single days can be told apart."""
    periods: tuple[PeriodBand, ...] = ()
    start_line: Reference | None = None
    as_of_line: Reference | None = None
    beyond: Rect | None = None
    """What lies after the as-of day, hatched."""
    silences: tuple[SilenceBox, ...] = ()
    lanes: LaneBoard = LaneBoard()
    bars: tuple[Bar, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    markers: tuple[Marker, ...] = ()
    labels: tuple[Label, ...] = ()
    charts: tuple[Chart, ...] = ()
    second: tuple[SilenceBox, ...] = ()
    """The silences of the measure that is compared, under the ribbon."""
    ribbon_names: tuple[RibbonName, ...] = ()
    selected: frozenset[str] = msgspec.field(default_factory=frozenset[str])
    current: str | None = None
    selected_silence: int | None = None
    selected_second: int | None = None
    """Position among the silences of the compared measure."""
    dimmed: frozenset[str] = msgspec.field(default_factory=frozenset[str])
    """The events drawn one by one that do not pass the filter."""
    confirmed: Mapping[str, Confirmation] = msgspec.field(default_factory=dict[str, Confirmation])
    """Who confirms the contacts among the markers; empty where nobody asks."""
