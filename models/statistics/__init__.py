"""Measures -> intervals -> figures, each a range [min, max]."""

from models.statistics.claims import Alternative, alternatives
from models.statistics.compute import compute
from models.statistics.counting import date_for, zone_of
from models.statistics.plain import distinct_lengths, interval_days, length_of_longest, longest_first
from models.statistics.results import (
    Bounds,
    Interval,
    MonthCount,
    RecordWord,
    State,
    Statistics,
)

__all__ = [
    "Alternative",
    "Bounds",
    "Interval",
    "MonthCount",
    "RecordWord",
    "State",
    "Statistics",
    "alternatives",
    "compute",
    "date_for",
    "distinct_lengths",
    "interval_days",
    "length_of_longest",
    "longest_first",
    "zone_of",
]
