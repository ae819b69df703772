"""The time scale: days to pixels and back."""

from __future__ import annotations

import msgspec

from models.dates import FIRST_DAY, LAST_DAY, DayRange

NOON = 0.5
"""A day runs from its ordinal to the next; what happens on it is drawn in its middle."""

MIN_PIXELS_PER_DAY = 0.0004
"""All the years from 1 to 9999 in 1500 pixels."""

MAX_PIXELS_PER_DAY = 86_400.0
"""A minute in 60 pixels: clock times have no seconds."""


def centre(days: DayRange) -> float:
    """Where one day, known to lie among `days`, is drawn; the known end of a range that is half open."""
    earliest, latest = days
    if latest == LAST_DAY:
        return earliest + NOON
    if earliest == FIRST_DAY:
        return latest + NOON
    return (earliest + latest) / 2 + NOON


class TimeScale(msgspec.Struct, frozen=True):
    """Days as floats (ordinals; 1.5 is noon of day 1) against pixels from the left edge of the drawing."""

    first_day: float
    """The day at x = 0."""
    pixels_per_day: float

    def x(self, day: float) -> float:
        return (day - self.first_day) * self.pixels_per_day

    def day(self, x: float) -> float:
        return self.first_day + x / self.pixels_per_day

    def zoomed(self, factor: float, x: float) -> TimeScale:
        """Zoom by `factor` within the limits; the day at `x` stays where it is."""
        wanted = self.pixels_per_day * factor
        pixels_per_day = min(max(wanted, MIN_PIXELS_PER_DAY), MAX_PIXELS_PER_DAY)
        return TimeScale(self.day(x) - x / pixels_per_day, pixels_per_day)

    def panned(self, pixels: float) -> TimeScale:
        """Show what lies `pixels` further right (later), as far as there are days."""
        first = self.first_day + pixels / self.pixels_per_day
        return TimeScale(min(max(first, FIRST_DAY - 3650.0), float(LAST_DAY)), self.pixels_per_day)

    def with_day_at(self, day: float, x: float) -> TimeScale:
        """The same zoom with `day` at `x`."""
        return TimeScale(day - x / self.pixels_per_day, self.pixels_per_day)


def fitted(first: float, last: float, width: float, left: float = 0.0, right: float = 0.0) -> TimeScale:
    """The scale that puts `first` at x = left and `last` at x = width - right.

    At least two weeks are shown, so that a project with one event does not open at one hour.
    """
    if last - first < 14:
        middle = (first + last) / 2
        first, last = middle - 7, middle + 7
    pixels_per_day = max(width - left - right, 1.0) / (last - first)
    pixels_per_day = min(max(pixels_per_day, MIN_PIXELS_PER_DAY), MAX_PIXELS_PER_DAY)
    return TimeScale(first - left / pixels_per_day, pixels_per_day)
