"""Dates of events in words with their clock time; times, zones and durations as people write them."""

from __future__ import annotations

from models.clock import ZoneError
from models.dates.wording import format_date, format_time
from models.durations import DurationError
from models.records import Event
from ui.i18n import translate


def moment_text(event: Event, language: str, style: str = "medium", zone: bool = False) -> str:
    """`18 Aug 2025, 18:00`, with `zone` `18 Aug 2025, 18:00 (America/New York)`;
    the date alone without a time.
    """
    date = format_date(event.date, language, style)
    if not event.time:
        return date
    text = f"{date}, {format_time(event.time, language)}"
    return f"{text} ({zone_text(event.timezone)})" if zone and event.timezone else text


def zone_text(zone: str) -> str:
    """`America/New York`."""
    return zone.replace("_", " ")


def read_zone_typed(text: str) -> str:
    """The IANA name of the zone that is typed; ValueError with a sentence if there is none."""
    from models.clock import read_zone

    try:
        return read_zone(text)
    except ZoneError as error:
        message = translate("Moments", "“{text}” is not a time zone: type a city, or one like Europe/Moscow.")
        if error.choices:
            message = translate("Moments", "“{text}” is the city of several time zones: {zones}. Choose one.")
        zones = ", ".join(map(zone_text, error.choices))
        raise ValueError(message.format(text=text.strip(), zones=zones)) from None


def read_duration_typed(text: str) -> int | None:
    """Minutes of a duration, None for a blank; ValueError with a sentence if it is none."""
    from models.durations import read_duration
    from ui.labels import duration_error_text

    try:
        return read_duration(text)
    except DurationError as error:
        raise ValueError(duration_error_text(error)) from None


def read_time_typed(text: str) -> str:
    """The time of day that is typed as `HH:MM`; ValueError with a sentence if it is none."""
    from models.clock import read_time

    try:
        return read_time(text)
    except ValueError:
        message = translate("Moments", "“{text}” is not a time of day: type it like 18:00 or 18 h.")
        raise ValueError(message.format(text=text.strip())) from None
