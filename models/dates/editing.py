"""The text that a date is edited as."""

from __future__ import annotations

import datetime

from models.dates.errors import DateError
from models.dates.typed import read
from models.dates.value import EventDate
from models.dates.wording import format_date


def typed_form(date: EventDate, language: str, today: datetime.date, day_first: bool = True) -> str:
    """The words for a date where they are read back as the same date, else its EDTF text.

    So opening an editor and leaving it changes nothing, whatever the date.
    """
    words = format_date(date, language)
    try:
        same = read(words, today, day_first)[0] == date
    except DateError:
        same = False
    return words if same else date.edtf
