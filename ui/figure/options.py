"""What a person can choose about a figure."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.timeline import LaneBy, LaneChoice

SMALLEST, LARGEST = 320, 8000
"""Least and greatest width and height, in logical pixels."""
EXTENSIONS = (".png", ".pdf")
"""File name extensions that a figure can be exported to, the usual one first."""
LARGEST_SCALE = 4.0
MOST_PIXELS = 120_000_000
"""Of an image; half a gigabyte in memory."""


def largest_scale(width: int, height: int) -> float:
    """The greatest scale that an image of this size can have."""
    return max(min(LARGEST_SCALE, (MOST_PIXELS / (width * height)) ** 0.5), 1.0)


@dataclass(frozen=True, slots=True)
class FigureOptions:
    """Size, language, texts and parts of a figure; an empty text is the project's, or else composed.

    Values out of range are brought into it.
    """

    width: int = 1600
    """Logical pixels, as `height`; text keeps a readable size in small figures."""
    height: int = 900
    scale: float = 1.0
    """Pixels of the image per logical pixel, 1 to 4."""
    language: str = ""
    """`en` or `fr`; empty: the project's."""
    measure: str = ""
    """Id of the measure that the figure shows; empty: the project's first."""
    compared: str = ""
    """Id of the measure whose silences stand below those of `measure`; empty for none."""
    title: str = ""
    subtitle: str = ""
    note: str = ""
    """In place of the definition line."""
    credit: str = ""
    all_events: bool = False
    """Draw every event, not only what the measure counts and the contacts planned after its last day."""
    called_off: bool = True
    """Among all events also those cancelled, postponed or denied, crossed out."""
    key_figures: bool = True
    legend: bool = True
    corroboration: bool = False
    """Mark who confirms each contact, and explain the marks in the legend."""
    lanes: str = LaneBy.ONE.value
    """What the events stand in lanes by: a value of `LaneBy`."""
    lane_order: tuple[str, ...] = ()
    """Keys of lanes, first those that come first (`models.timeline.LaneChoice`)."""
    folded_lanes: frozenset[str] = frozenset()
    """Keys of lanes of which only the name is drawn."""
    indicators: bool = False
    """Draw the project's indicators below the events."""
    sources: bool = True
    show_note: bool = True
    show_credit: bool = True

    def __post_init__(self) -> None:
        for name in ("width", "height"):
            object.__setattr__(self, name, min(max(int(getattr(self, name)), SMALLEST), LARGEST))
        most = largest_scale(self.width, self.height)
        object.__setattr__(self, "scale", min(max(float(self.scale), 1.0), most))

    @property
    def lane_choice(self) -> LaneChoice:
        """One line for anything unknown."""
        by = LaneBy(self.lanes) if self.lanes in list(LaneBy) else LaneBy.ONE
        return LaneChoice(by, self.lane_order, self.folded_lanes)

    @property
    def pixel_size(self) -> tuple[int, int]:
        """Width and height of the image."""
        return round(self.width * self.scale), round(self.height * self.scale)


_TEXTS = ("title", "subtitle", "note", "credit")
_REMEMBERED = tuple(
    field.name
    for field in dataclasses.fields(FigureOptions)
    if field.name not in (*_TEXTS, "measure", "compared", "lane_order", "folded_lanes")
)


def to_settings(options: FigureOptions) -> dict[str, object]:
    """The choices worth remembering for the next figure: all but what belongs to its project."""
    return {name: getattr(options, name) for name in _REMEMBERED}


def from_settings(values: Mapping[str, object]) -> FigureOptions:
    """Options from what was remembered; what is damaged or unknown is left at its default."""
    default = FigureOptions()
    kept: dict[str, Any] = {}
    for name in _REMEMBERED:
        value, usual = values.get(name), getattr(default, name)
        is_number = isinstance(usual, float) and type(value) is int
        if type(value) is type(usual) or is_number:
            kept[name] = value
    return FigureOptions(**kept)
