"""The values of options, read as a person types them; what cannot be read is a usage error."""

from __future__ import annotations

import argparse
import datetime

from models.dates import DateError
from models.dates.typed import read
from models.dates.wording import format_date
from ui.figure.options import LARGEST, LARGEST_SCALE, SMALLEST
from ui.i18n import translate
from ui.moments import read_zone_typed


def day(text: str) -> datetime.date:
    """One exact day, in any form that the window takes; refuses what has two readings."""
    try:
        readings = read(text, datetime.date.today())
    except DateError:
        readings = ()
    if len(readings) > 1:
        meanings = " / ".join(format_date(date, "en", "long") for date in readings)
        message = translate("CommandLine", "“{text}” has several readings ({meanings}): write 2025-12-18")
        raise argparse.ArgumentTypeError(message.format(text=text, meanings=meanings))
    only_day = readings[0].only_day if readings else None
    if only_day is None:
        message = translate("CommandLine", "“{text}” is not a day: write it like 2025-12-18")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return only_day


def timezone(text: str) -> str:
    """The IANA name of a zone."""
    try:
        return read_zone_typed(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def names(text: str) -> tuple[str, ...]:
    """The ids or names of a list separated by commas."""
    return tuple(name for part in text.split(",") if (name := part.strip()))


def size(text: str) -> int:
    """A number of pixels that a figure can have."""
    if not text.isdecimal() or not SMALLEST <= int(text) <= LARGEST:
        message = translate("CommandLine", "“{text}” is not a number of pixels from {smallest} to {largest}")
        raise argparse.ArgumentTypeError(message.format(text=text, smallest=SMALLEST, largest=LARGEST))
    return int(text)


def scale(text: str) -> float:
    """A factor of enlargement; a decimal comma will do."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = 0.0
    if not 1 <= value <= LARGEST_SCALE:
        message = translate("CommandLine", "“{text}” is not a factor from 1 to {largest:g}")
        raise argparse.ArgumentTypeError(message.format(text=text, largest=LARGEST_SCALE))
    return value
