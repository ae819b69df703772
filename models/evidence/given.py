"""What a source itself gives for a field of an event: as text in a file, as the field holds it.

Sources disagree: 90 minutes here, 2 hours there. A citation keeps what its source says (`Citation.values`),
the event keeps the one that was chosen. The texts are canonical, so that equal values are equal texts.
"""

from __future__ import annotations

from models.dates import DateError, EventDate, parse_edtf
from models.durations import MAX_MINUTES
from models.records import Event, Status

CITABLE_FIELDS = (
    "date",
    "time",
    "kind",
    "status",
    "title",
    "place",
    "participants",
    "duration_minutes",
    "notes",
)
"""Fields of an event that a citation can be said to support."""
VALUED_FIELDS = ("date", "time", "status", "title", "place", "duration_minutes")
"""Fields of an event for which a source can give a value of its own."""

Value = EventDate | Status | str | int


def read_value(field: str, text: str) -> Value:
    """The value that a canonical text stands for, of the type of the event's field.

    Dates are EDTF, times `HH:MM`, durations whole minutes, statuses their codes, the rest is text.
    Raises ValueError for another field or text.
    """
    from models import clock

    if field not in VALUED_FIELDS or not text.strip():
        raise ValueError(field)
    if field == "date":
        try:
            return parse_edtf(text)
        except DateError as error:
            raise ValueError(error.code) from None
    if field == "status":
        return Status(text)
    if field == "duration_minutes":
        return _minutes(text)
    if field == "time" and not clock.is_time(text):
        raise ValueError(text)
    return text


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and str(int(text)) == text and int(text) <= MAX_MINUTES):
        raise ValueError(text)
    return int(text)


def value_text(value: Value) -> str:
    """The canonical text of a value."""
    return value.edtf if isinstance(value, EventDate) else str(value)


def own_text(event: Event, field: str) -> str:
    """The canonical text of what the event itself has in a field; empty where it has nothing."""
    value: Value | None = getattr(event, field)
    return "" if value is None else value_text(value)


def is_value(field: str, text: str) -> bool:
    """Whether a citation can hold this text for the field: canonical, and of the field's type."""
    try:
        return value_text(read_value(field, text)) == text
    except ValueError:
        return False
