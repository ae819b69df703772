"""Clock times and time zones: on which calendar day of another zone an event falls."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from models.dates import EventDate, parse_edtf
from models.records import Event

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_LOCAL = ("localtime", "posix", "posixrules", "right")
"""Zone files that mean something else on each computer, or that count leap seconds: no names of zones."""

_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_TYPED_TIME = re.compile(r"(\d{1,2}) ?(?:[:h.]|hrs?) ?(\d{2})?")


def is_time(text: str) -> bool:
    """True for a time of day as a project file has it, `00:00` to `23:59`."""
    return _TIME.fullmatch(text) is not None


def read_time(text: str) -> str:
    """`18:00` of what a person types: `18:00`, `9.30`, `18h`, `18 h 05`; empty if blank, else ValueError."""
    plain = text.strip().casefold()
    if not plain:
        return ""
    typed = _TYPED_TIME.fullmatch(plain)
    time = f"{int(typed[1]):02}:{typed[2] or '00'}" if typed else ""
    if not is_time(time):
        raise ValueError(text)
    return time


@lru_cache(maxsize=1024)
def is_zone(name: str) -> bool:
    """True for the IANA name of a zone, such as `America/New_York`, that this computer's data knows."""
    return name.partition("/")[0] not in _LOCAL and _zone(name) is not None


@lru_cache(maxsize=1)
def zone_names() -> tuple[str, ...]:
    """The names that there are, in alphabetical order."""
    from zoneinfo import available_timezones

    return tuple(sorted(filter(is_zone, available_timezones())))


class ZoneError(ValueError):
    """A text that names no zone, or several: then they are `choices`."""

    def __init__(self, text: str, choices: tuple[str, ...]) -> None:
        super().__init__(text)
        self.choices = choices


def read_zone(text: str) -> str:
    """The zone that is typed: its name in any case, spaces for underscores, or a city of no other zone.

    Empty if blank, else ZoneError.
    """
    from models.zones import zones_of

    wanted = re.sub(r"\s+", "_", text.strip())
    if not wanted or is_zone(wanted):
        return wanted
    for name in zone_names():
        if name.casefold() == wanted.casefold():
            return name
    found = zones_of(text, zone_names())
    if len(found) != 1:
        raise ZoneError(text, found)
    return found[0]


def date_in(event: Event, zone: str) -> EventDate:
    """The date of an event on the calendar of a zone; its own without a zone, or without time and zone.

    Where clocks are put back an hour happens twice, where they are put forward one does not happen at all:
    a time in such an hour means either of two moments, and if these fall on two days of the other zone, the
    date is one of the two.
    """
    if not (zone and event.time and event.timezone) or zone == event.timezone:
        return event.date
    return _converted(event.date, event.time, event.timezone, zone)


def event_in(event: Event, zone: str) -> Event:
    """The event with its date on the calendar of a zone."""
    date = date_in(event, zone)
    return event if date is event.date else replace(event, date=date)


@lru_cache(maxsize=4096)
def _converted(date: EventDate, time: str, own: str, zone: str) -> EventDate:
    here, there, clock = _zone(own), _zone(zone), _TIME.fullmatch(time)
    if here is None or there is None or clock is None or not date.is_one_day:
        return date
    day = datetime.date.fromordinal(date.earliest)
    moment = datetime.datetime(day.year, day.month, day.day, int(clock[1]), int(clock[2]), tzinfo=here)
    try:
        days = {moment.replace(fold=fold).astimezone(there).date() for fold in (0, 1)}
    except OverflowError:  # the first and the last day of the calendar
        return date
    if days == {day}:
        return date
    first, *later = sorted(days)
    return parse_edtf(f"[{first}..{later[0]}]" if later else f"{first}{date.qualifier}")


@lru_cache(maxsize=1024)
def _zone(name: str) -> ZoneInfo | None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # A folder of the data, such as `America`, is an OSError; a path that leaves it, a ValueError.
        return None
