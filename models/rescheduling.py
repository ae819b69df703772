"""Moving events in time: what changes, what cannot, and which sources still say the former date."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from models.dates import EventDate
from models.dates.moving import End, moved, resized
from models.edits import Changes, update
from models.project import Change, Project
from models.records import Citation, Event

_DAY_MINUTES = 24 * 60


class Rescheduled(msgspec.Struct, frozen=True):
    """Changes of the events that can be moved, and the ids of those that stay."""

    changes: Changes = ()
    staying: tuple[str, ...] = ()
    """Their dates do not name whole days, or the calendar ends before."""


class FormerDate(msgspec.Struct, frozen=True):
    """Ids of the sources that do not go along with a new date, in the order of citation, each once."""

    supporting: tuple[str, ...] = ()
    """They document the former date, or the event as a whole."""
    otherwise: tuple[str, ...] = ()
    """They give a date of their own that is neither the former nor the new one."""


def move_events(project: Project, ids: Iterable[str], days: int) -> Rescheduled:
    """Move events by the same number of days; their clock times stay."""
    changes: list[Change] = []
    staying: list[str] = []
    for event in (project.events[event_id] for event_id in ids):
        date = moved(event.date, days)
        if date is None:
            staying.append(event.id)
        else:
            changes += update(event, date=date)
    return Rescheduled(tuple(changes), tuple(staying))


def move_by_minutes(event: Event, minutes: int) -> Rescheduled:
    """Move an event on one known day at a known time, over midnight where need be."""
    days, minute = divmod(_minutes(event.time) + minutes, _DAY_MINUTES)
    date = moved(event.date, days)
    if date is None:
        return Rescheduled((), (event.id,))
    return Rescheduled(update(event, date=date, time=f"{minute // 60:02}:{minute % 60:02}"))


def resize_event(event: Event, end: End, days: int) -> Rescheduled:
    """Let an event that lasts start or end so many days later."""
    return Rescheduled(update(event, date=resized(event.date, end, days)))


def former_date(changes: Iterable[Change]) -> FormerDate:
    """Which sources of the moved events say otherwise now.

    A source that gives a date of its own is asked for that one; any other documents the former date if it
    supports the date, or the event without saying what of it.
    """
    supporting: dict[str, None] = {}
    otherwise: dict[str, None] = {}
    for change in changes:
        before, after = change.before, change.after
        if not isinstance(before, Event) or not isinstance(after, Event):
            continue
        for citation in before.citations:
            given = _given(citation, before.date)
            if given == before.date.edtf:
                supporting[citation.source] = None
            elif given and given != after.date.edtf:
                otherwise[citation.source] = None
    return FormerDate(tuple(supporting), tuple(otherwise))


def _given(citation: Citation, former: EventDate) -> str:
    """The date that a source stands for (EDTF); empty if it says nothing of it."""
    if "date" in citation.values:
        return citation.values["date"]
    return former.edtf if "date" in citation.supports or not citation.supports else ""


def _minutes(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])


def place_new(changes: Changes, first: int) -> Rescheduled:
    """Move the events that changes add together, so that the earliest of them starts on a day (ordinal).

    Those whose dates do not name whole days keep their own; other changes stay as they are.
    """
    new = [event for change in changes if (event := _added(change)) is not None]
    anchors = [_anchor(event.date) for event in new if moved(event.date, 0) is not None]
    days = first - min(anchors) if anchors else 0
    placed: list[Change] = []
    staying: list[str] = []
    for change in changes:
        event = _added(change)
        date = None if event is None else moved(event.date, days)
        if event is not None and date is not None:
            placed.append(Change(None, msgspec.structs.replace(event, date=date)))
        else:
            placed.append(change)
            staying += [] if event is None else [event.id]
    return Rescheduled(tuple(placed), tuple(staying))


def _added(change: Change) -> Event | None:
    return change.after if change.before is None and isinstance(change.after, Event) else None


def _anchor(date: EventDate) -> int:
    """The first day that a date names, which is its end where it has no beginning."""
    return date.end.earliest if date.has_open_start else date.start.earliest
