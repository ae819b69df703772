"""Editing the periods behind the timeline; each verb returns the changes that carry it out."""

from __future__ import annotations

import datetime

from models import edits
from models.dates import FIRST_DAY, LAST_DAY
from models.defaults import free_colour
from models.edits import Changes
from models.project import Project
from models.records import Period
from models.timeline.beneath import Edge


def new_period(project: Project, name: str, first: int, last: int) -> Period:
    """A period between two days (ordinals, brought into the calendar), in a colour that no other one has."""
    start, end = (datetime.date.fromordinal(min(max(day, FIRST_DAY), LAST_DAY)) for day in (first, last))
    colour = free_colour(period.colour for period in project.periods.values())
    return Period(id=project.free_id(Period, "period"), name=name, start=start, end=end, colour=colour)


def move_edge(period: Period, edge: Edge, days: int) -> Changes:
    """Let a period begin or end so many days later; the other end is as far as it can go."""
    start, end = period.start.toordinal(), LAST_DAY if period.end is None else period.end.toordinal()
    if edge is Edge.START:
        return edits.update(period, start=datetime.date.fromordinal(min(max(start + days, FIRST_DAY), end)))
    return edits.update(period, end=datetime.date.fromordinal(min(max(end + days, start), LAST_DAY)))


def rename(period: Period, name: str, language: str) -> Changes:
    """Change the name that is shown in a language: its own one there, or else the project's."""
    if language in period.names:
        return edits.update(period, names={**period.names, language: name})
    return edits.update(period, name=name)
