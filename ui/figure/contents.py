"""What a figure says, before anything is placed: its texts, key figures, legend, sources and timeline."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models import narrative
from models.project import Project
from models.records import LANGUAGES, Actor, Contact, Event, Indicator, Kind, Period, Source, Status
from models.statistics import Statistics
from models.timeline import TimelineContent, content_of
from ui.figure import words
from ui.figure.keyfigures import KeyFigure, key_figures
from ui.figure.legend import LegendEntry, legend_of
from ui.figure.options import FigureOptions
from ui.figure.sources import THIN_SPACE, Sources, sources_of


@dataclass(frozen=True, slots=True)
class FigureTexts:
    """The four texts that a person can replace."""

    title: str = ""
    subtitle: str = ""
    note: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """A figure in words; texts that are left out are empty."""

    language: str
    texts: FigureTexts
    key_figures: tuple[KeyFigure, ...]
    legend: tuple[LegendEntry, ...]
    sources: Sources | None
    """None where they are left out."""
    timeline: TimelineContent

    def marked_timeline(self, listed: int) -> TimelineContent:
        """The timeline with the numbers of the first `listed` sources at the labels that rest on them."""
        sources, describe = self.sources, self.timeline.describe
        if sources is None or not listed:
            return self.timeline

        def marked(event: Event) -> str:
            return f"{describe(event)}{THIN_SPACE}{sources.marks(event, listed)}".rstrip()

        return replace(self.timeline, describe=marked)


def language_of(project: Project, options: FigureOptions) -> str:
    """The figure's language: the chosen one, else the project's, else English."""
    language = options.language or project.info.language
    return language if language in LANGUAGES else "en"


def composed_texts(project: Project, statistics: Statistics | None, language: str) -> FigureTexts:
    """The texts that a figure has when nobody replaces them."""
    made = words.say("made", language)
    if statistics is None:
        return FigureTexts(title=project.info.title or words.say("untitled", language), credit=made)
    definition = narrative.definition_line(project, statistics, language)
    return FigureTexts(
        title=narrative.figure_title(project, statistics, language),
        subtitle=narrative.figure_subtitle(project, statistics, language),
        note=f"{definition} {_claims(project, statistics, language)}".rstrip(),
        credit=made,
    )


def _claims(project: Project, statistics: Statistics, language: str) -> str:
    """How many claimed contacts would change a headline figure; empty for none."""
    count = sum(claim.status is Status.CLAIMED for claim in narrative.claims(project, statistics))
    return words.say("claims", language, n=count) if count else ""


def contents(project: Project, statistics: Statistics | None, options: FigureOptions) -> Contents:
    """Everything that the figure of a measure says; without statistics, the events alone."""
    language = language_of(project, options)
    drawn = project if options.all_events else _relevant(project, statistics)
    timeline = content_of(drawn, statistics, language)
    return Contents(
        language=language,
        texts=_texts(project, statistics, options, language),
        key_figures=key_figures(project, statistics, language) if options.key_figures and statistics else (),
        legend=legend_of(drawn, statistics, language) if options.legend else (),
        sources=sources_of(drawn, statistics, language, timeline.events) if options.sources else None,
        timeline=timeline,
    )


def _texts(
    project: Project, statistics: Statistics | None, options: FigureOptions, language: str
) -> FigureTexts:
    """Each text from the options, else from the project, else composed; left out where the options say so."""
    info, composed = project.info, composed_texts(project, statistics, language)
    return FigureTexts(
        title=options.title or info.figure_title or composed.title,
        subtitle=options.subtitle or info.figure_subtitle or composed.subtitle,
        note=(options.note or info.figure_note or composed.note) if options.show_note else "",
        credit=(options.credit or info.figure_credit or composed.credit) if options.show_credit else "",
    )


def _relevant(project: Project, statistics: Statistics | None) -> Project:
    """The project with the events that the measure counts, and the contacts planned after its last day.

    A period that covers the whole window sets nothing in it apart, and is left out.
    """
    if statistics is None:
        return project
    counted, last = set(statistics.counted), statistics.as_of.toordinal()

    def is_drawn(event: Event) -> bool:
        is_contact = project.kinds[event.kind].contact is not Contact.CONTEXT
        return event.id in counted or (
            is_contact and event.status is Status.PLANNED and event.date.latest > last
        )

    events = [event for event in project.events.values() if is_drawn(event)]
    periods = [period for period in project.periods.values() if not _covers(period, statistics)]
    others = (project.table(table).values() for table in (Actor, Kind, Indicator, Source))
    return Project(project.info, [record for table in others for record in table] + periods + events)


def _covers(period: Period, statistics: Statistics) -> bool:
    start, end = statistics.start, statistics.as_of
    return start is not None and period.start <= start and (period.end is None or period.end >= end)
