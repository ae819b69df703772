"""What is on the timeline, each in one line, for those who hear it."""

from __future__ import annotations

from models.dates import DayRange, from_day
from models.dates.wording import format_date
from models.evidence.confirmations import Corroboration, confirmation
from models.names import name_of
from models.narrative.facts import days_date
from models.narrative.numbers import days_phrase
from models.project import Project
from models.records import Event, Period
from models.statistics import State
from models.timeline.charts import value_text
from models.timeline.content import SilenceTrack
from models.timeline.standing import Standing
from ui.evidence.wording import confirmation_word
from ui.i18n import current_language, translate
from ui.timeline import card


def spoken_event(project: Project, event: Event) -> str:
    """`12 February 2025, Call, Trump, Putin, Held, confirmed by: both sides`."""
    line, who = card.spoken(project, event), confirmation(project, event)
    if who is None:
        return line
    word = confirmation_word(project, who)
    if who.corroboration is not Corroboration.UNSOURCED:
        word = translate("TimelineAccess", "confirmed by: {who}").format(who=word)
    return f"{line}, {word}"


def spoken_silence(track: SilenceTrack, index: int) -> str:
    """`Silence of 34 days, from 12 February 2025 to 18 March 2025, the longest`."""
    interval, language = track.intervals[index], current_language()
    texts = {
        State.OPENING: translate("TimelineAccess", "{days} before the first contact, from {first} to {last}"),
        State.CLOSED: translate("TimelineAccess", "Silence of {days}, from {first} to {last}"),
        State.OPEN: translate("TimelineAccess", "Silence of {days}, since {first}, still open on {last}"),
    }
    text = texts[interval.state].format(
        days=days_phrase(interval.days, language), first=_day(interval.start), last=_day(interval.end)
    )
    if index not in track.longest or track.standing is Standing.NONE:
        return text
    standings = {
        Standing.SOLE: translate("TimelineAccess", "the longest"),
        Standing.TIED: translate("TimelineAccess", "as long as the longest"),
        Standing.POSSIBLE: translate("TimelineAccess", "may be the longest"),
    }
    return f"{text}, {standings[track.standing]}"


def spoken_period(project: Project, period_id: str) -> str:
    """`Second mandate, 20 January 2025 – 18 December 2025`; empty if there is none of this id."""
    period = project.periods.get(period_id)
    return "" if period is None else f"{name_of(period, current_language())}, {spoken_days(period)}"


def spoken_days(period: Period) -> str:
    """`20 January 2025 – 18 December 2025`, `since 20 January 2025`."""
    language = current_language()
    start = format_date(from_day(period.start), language, "long")
    if period.end is None:
        return translate("TimelineAccess", "since {start}").format(start=start)
    return f"{start} – {format_date(from_day(period.end), language, 'long')}"


def spoken_point(project: Project, indicator_id: str, number: int) -> str:
    """`44 %, 12 February 2025, Support, After the vote`; empty if there is no such value."""
    indicator, language = project.indicators.get(indicator_id), current_language()
    if indicator is None or not 0 <= number < len(indicator.points):
        return ""
    point = indicator.points[number]
    parts = (
        value_text(point.value, indicator.unit, language),
        format_date(point.date, language, "long"),
        name_of(indicator, language),
        point.note,
    )
    return ", ".join(part for part in parts if part)


def _day(days: DayRange) -> str:
    return format_date(days_date(days), current_language(), "long")
