"""In words: the values that sources give for fields of events, and the events."""

from __future__ import annotations

from models.dates import EventDate
from models.dates.wording import format_date, format_time
from models.durations import duration_text
from models.evidence.given import read_value
from models.names import name_of
from models.project import Project
from models.records import Event, Status
from ui.i18n import current_language
from ui.labels import capitalised


def value_words(field: str, text: str) -> str:
    """A canonical value as the forms show it: `2 h`, `18 Aug 2025`."""
    value = read_value(field, text)
    if isinstance(value, EventDate):
        return format_date(value, current_language())
    if isinstance(value, Status):
        return capitalised(value)
    if isinstance(value, int):
        return duration_text(value)
    return format_time(text, current_language()) if field == "time" else text


def event_words(project: Project, event: Event) -> str:
    """Kind and date: `Call, 12 Feb 2025`."""
    language = current_language()
    return f"{name_of(project.kinds[event.kind], language)}, {format_date(event.date, language)}"
