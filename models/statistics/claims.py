"""Events that do not count, but would change the headline if they did."""

from __future__ import annotations

from dataclasses import dataclass

from models.project import Project
from models.records import Measure, Status
from models.statistics.counting import contacts
from models.statistics.results import Bounds, Statistics

UNCONFIRMED = (Status.CLAIMED, Status.PLANNED)
"""Statuses of events that may have taken place, or may take place before the as-of day."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """What the days since the last contact would become if an event counted."""

    event: str
    status: Status
    days_since_last: Bounds


def alternatives(project: Project, measure: Measure, statistics: Statistics) -> tuple[Alternative, ...]:
    """The claimed and planned events that would change the days since the last contact, in order."""
    as_of = statistics.as_of.toordinal()
    present = statistics.days_since_last
    found: list[Alternative] = []
    for contact in contacts(project, measure, statistics.as_of, UNCONFIRMED):
        days = Bounds(as_of - contact.last.latest, as_of - contact.last.earliest)
        if present is not None:
            longest = min(present.max, days.max) if contact.certain else present.max
            days = Bounds(min(present.min, days.min), longest)
        if days != present:
            found.append(Alternative(contact.event, project.events[contact.event].status, days))
    return tuple(found)
