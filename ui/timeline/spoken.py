"""An event and a silence in one line each, for those who hear the timeline."""

from __future__ import annotations

from models.dates import DayRange
from models.dates.wording import format_date
from models.evidence.confirmations import Corroboration, confirmation
from models.narrative import days_date, days_phrase
from models.project import Project
from models.records import Event
from models.statistics import State
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


def _day(days: DayRange) -> str:
    return format_date(days_date(days), current_language(), "long")
