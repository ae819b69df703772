"""Dates as evidence: their value, EDTF text, what people type, and how they are written."""

from models.dates.edtf import parse_edtf
from models.dates.errors import DateError
from models.dates.value import FIRST_DAY, LAST_DAY, DayRange, EventDate, from_day, from_ordinal

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "DateError",
    "DayRange",
    "EventDate",
    "from_day",
    "from_ordinal",
    "parse_edtf",
]
