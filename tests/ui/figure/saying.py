"""What a figure says of the small project, for the tests of its parts."""

from __future__ import annotations

import datetime

from models.project import Change, Project
from models.records import Event
from models.statistics import Statistics, compute
from ui.figure.contents import Contents, contents
from ui.figure.options import FigureOptions
from ui.figure.painting import timeline_layout
from ui.timeline.samples import LegendEntry

TODAY = datetime.date(2026, 1, 15)


def statistics(project: Project, measure: str = "direct", as_of: datetime.date | None = None) -> Statistics:
    return compute(project, project.measures[measure], TODAY, as_of)


def said(project: Project, measure: str = "direct", **options: object) -> Contents:
    return contents(project, statistics(project, measure), FigureOptions(**options))


def replace_events(project: Project, *events: Event) -> None:
    project.apply([Change(event, None) for event in project.events.values()])
    project.apply([Change(None, event) for event in events])


def explained(figure: Contents) -> tuple[LegendEntry, ...]:
    """The legend of the figure's timeline; needs a QGuiApplication."""
    lanes = figure.laning(figure.timeline)
    return figure.explain(timeline_layout(figure.timeline, 1472, 500, lanes, figure.who_confirms))
