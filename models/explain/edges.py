"""The days on which a finding rests, in the words of the events' own dates."""

from __future__ import annotations

from models.dates import FIRST_DAY, LAST_DAY, DayRange, EventDate, parse_edtf
from models.dates.wording import format_date, format_day
from models.narrative.facts import days_date, is_plain
from models.project import Project
from models.statistics import Interval, Statistics
from models.statistics.counting import date_for
from models.statistics.report import days_edtf


def span_text(project: Project, statistics: Statistics, interval: Interval, language: str) -> str:
    """`Feb 2024 → 6 May 2024`: from when to when a silence lasts."""
    edges = ((interval.start, interval.from_event), (interval.end, interval.to_event))
    return " → ".join(edge_text(project, statistics, days, event, language) for days, event in edges)


def edge_text(
    project: Project, statistics: Statistics, days: DayRange, event: str | None, language: str
) -> str:
    """The days on which a silence begins or ends; where they are in doubt, as the event's date says it."""
    return _text(_date(project, statistics, days, event), days, language)


def start_text(project: Project, statistics: Statistics, days: DayRange, language: str) -> str:
    """A day of a subtraction, in brackets where its words would run into the others."""
    date = _date(project, statistics, days, _starting(project, statistics, days))
    text = _text(date, days, language)
    return text if days.is_exact or (date is not None and is_plain(date)) else f"[{text}]"


def _starting(project: Project, statistics: Statistics, days: DayRange) -> str | None:
    """The contact that starts on these days, if there is one."""
    counted = statistics.counted
    # Of 100 000 events, all are asked only for a start that is not known to the day.
    events = (*counted[:1], *counted[-1:]) if days.is_exact else counted
    starts = ((event, date_for(project, statistics.measure, project.events[event]).start) for event in events)
    return next((event for event, start in starts if start == days), None)


def _date(project: Project, statistics: Statistics, days: DayRange, event: str | None) -> EventDate | None:
    """The date of an event, if its words say more than the days do."""
    if event is None:
        return None
    date = date_for(project, statistics.measure, project.events[event])
    if days not in (date.start, date.end):
        # Another event, or the edge of the window, may be what the silence begins or ends with.
        return None
    return _end_of(date, days) if date.qualifier or not days.is_exact else None


def _end_of(date: EventDate, days: DayRange) -> EventDate:
    """The date itself, or the one end meant of an event that lasts and whose ends are not doubted."""
    if not date.lasts or date.qualifier or days.earliest == FIRST_DAY or days.latest == LAST_DAY:
        return date
    return parse_edtf(days_edtf(days))


def _text(date: EventDate | None, days: DayRange, language: str) -> str:
    if date is not None:
        return format_date(date, language)
    if days.is_exact:
        return format_day(days.earliest, language)
    return format_date(days_date(days), language)
