"""How a silence stands among the longest of its measure: alone, equal to another, or perhaps."""

from __future__ import annotations

from enum import StrEnum

from models.statistics import Statistics, distinct_lengths


class Standing(StrEnum):
    NONE = "none"
    """Not among the longest."""
    SOLE = "sole"
    """Longer than every other in every reading of the dates."""
    TIED = "tied"
    """As long as another, and none is longer."""
    POSSIBLE = "possible"
    """One of several that may be the longest: the dates do not say which."""


def standing_of_longest(statistics: Statistics) -> Standing:
    """How the intervals of `statistics.longest` stand; `NONE` where nothing counts, or none has a day.

    Without a contact the one interval has nothing to be compared with.
    """
    lengths = distinct_lengths(statistics.intervals, statistics.longest)
    if not statistics.counted or not any(days.max > 0 for days in lengths):
        return Standing.NONE
    if len(statistics.longest) == 1:
        return Standing.SOLE
    return Standing.TIED if len(lengths) == 1 and lengths.pop().is_exact else Standing.POSSIBLE
