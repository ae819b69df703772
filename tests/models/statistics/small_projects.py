"""Projects of one kind of event, and measures that ask of all of it."""

from __future__ import annotations

import datetime
from typing import Any

from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Kind, Measure, Status

TODAY = datetime.date(2026, 1, 15)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def small(*dates: str, status: Status = Status.HELD, **kinds: str) -> Project:
    """A project of one kind of event on these dates."""
    events = [
        Event(id=f"e{number}", date=parse_edtf(date), kind="call", status=status)
        for number, date in enumerate(dates, 1)
    ]
    return Project(records=[Kind(id="call", name="Call"), *events])


def asked(as_of: str, start: str | None = None, **values: Any) -> Measure:
    return Measure(id="m", name="m", start=day(start) if start else None, as_of=day(as_of), **values)
