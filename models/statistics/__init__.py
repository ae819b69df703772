"""Measures -> intervals -> figures, each a range [min, max]."""

from models.statistics.claims import Alternative, alternatives
from models.statistics.compute import compute
from models.statistics.counting import date_for, zone_of
from models.statistics.plain import interval_days
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
    "interval_days",
    "zone_of",
]
