"""The time of day of an event, on the clocks of the zone whose days are drawn."""

from __future__ import annotations

import datetime

from msgspec.structs import replace

from models.clock import event_in, is_time, is_zone
from models.records import Event


def minutes_of(time: str) -> int:
    """Minutes since midnight of a time `HH:MM`; noon for anything else."""
    return int(time[:2]) * 60 + int(time[3:]) if is_time(time) else 12 * 60


def moment_in(event: Event, zone: str) -> Event:
    """The event with its date and its time on the calendar and the clocks of a zone.

    A time that may be either of two days there is none of a day: it is left out.
    """
    if not zone:
        return event
    from zoneinfo import ZoneInfo

    moved = event_in(event, zone)
    own = event.timezone
    if not (own and event.time) or zone == own or not (is_zone(zone) and is_zone(own)):
        return moved
    if not (moved.date.is_one_day and event.date.is_one_day and is_time(event.time)):
        return replace(moved, time="")
    day = datetime.date.fromordinal(event.date.earliest)
    clock = datetime.time.fromisoformat(event.time)
    try:
        there = datetime.datetime.combine(day, clock, ZoneInfo(own)).astimezone(ZoneInfo(zone))
    except OverflowError:  # the first and the last day of the calendar
        return moved
    return replace(moved, time=f"{there:%H:%M}")
