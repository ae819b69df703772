"""What a figure says, before anything is placed: its texts, key figures, sources and timeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import msgspec

from models.evidence.confirmations import confirmation
from models.narrative.claimed import claims
from models.narrative.quotes import definition_line, figure_subtitle, figure_title
from models.project import Project
from models.records import (
    CALLED_OFF,
    LANGUAGES,
    Actor,
    Contact,
    Event,
    Indicator,
    Kind,
    Period,
    Side,
    Source,
    Status,
)
from models.statistics import Statistics, compute
from models.timeline import (
    LaneBy,
    LaneView,
    Layout,
    TimelineContent,
    WhoConfirms,
    content_of,
    lanes_of,
)
from models.timeline.compared import with_compared
from ui.figure import words
from ui.figure.keyfigures import KeyFigure, key_figures
from ui.figure.legend import legend_of
from ui.figure.options import FigureOptions
from ui.figure.sources import THIN_SPACE, Sources, sources_of
from ui.timeline.samples import LegendEntry


class FigureTexts(msgspec.Struct, frozen=True):
    """The four texts that a person can replace."""

    title: str = ""
    subtitle: str = ""
    note: str = ""
    credit: str = ""


class Contents(msgspec.Struct, frozen=True):
    """A figure in words; texts that are left out are empty."""

    language: str
    texts: FigureTexts
    key_figures: tuple[KeyFigure, ...]
    sources: Sources | None
    """None where they are left out."""
    timeline: TimelineContent
    explain: Callable[[Layout], tuple[LegendEntry, ...]]
    """The legend of a drawing; empty where it is left out."""
    laning: Callable[[TimelineContent], LaneView | None]
    """The lanes of a content; None for one line."""
    who_confirms: WhoConfirms | None = None
    """None where that is left out."""

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
    definition = definition_line(project, statistics, language)
    return FigureTexts(
        title=figure_title(project, statistics, language),
        subtitle=figure_subtitle(project, statistics, language),
        note=f"{definition} {_claims(project, statistics, language)}".rstrip(),
        credit=made,
    )


def _claims(project: Project, statistics: Statistics, language: str) -> str:
    """How many claimed contacts would change a headline figure; empty for none."""
    count = sum(claim.status is Status.CLAIMED for claim in claims(project, statistics))
    return words.say("claims", language, n=count) if count else ""


def contents(project: Project, statistics: Statistics | None, options: FigureOptions) -> Contents:
    """Everything that the figure of a measure says; without statistics, the events alone."""
    language = language_of(project, options)
    second = _compared(project, statistics, options)
    drawn = _drawn(project, statistics, second, options)
    timeline = _timeline(project, drawn, statistics, second, options)
    return Contents(
        language=language,
        texts=_texts(project, statistics, options, language),
        key_figures=key_figures(project, statistics, language) if options.key_figures and statistics else (),
        sources=sources_of(drawn, statistics, language, timeline.events) if options.sources else None,
        timeline=timeline,
        explain=_legend(project, timeline, statistics, options, language),
        laning=partial(_lanes, project=drawn, options=options),
        who_confirms=partial(confirmation, drawn) if options.corroboration else None,
    )


def _compared(project: Project, statistics: Statistics | None, options: FigureOptions) -> Statistics | None:
    """Of the measure that is compared, on the same day; None for none."""
    measure = project.measures.get(options.compared)
    if statistics is None or measure is None or measure.id == statistics.measure.id:
        return None
    return compute(project, measure, statistics.as_of, statistics.as_of)


def _timeline(
    project: Project,
    drawn: Project,
    statistics: Statistics | None,
    second: Statistics | None,
    options: FigureOptions,
) -> TimelineContent:
    content = content_of(drawn, statistics, language_of(project, options))
    if not options.indicators:
        content = replace(content, indicators=())
    return with_compared(content, project, statistics, second)


def _legend(
    project: Project,
    timeline: TimelineContent,
    statistics: Statistics | None,
    options: FigureOptions,
    language: str,
) -> Callable[[Layout], tuple[LegendEntry, ...]]:
    if not options.legend:
        return lambda _drawing: ()
    return partial(legend_of, content=timeline, project=project, statistics=statistics, language=language)


def _lanes(content: TimelineContent, project: Project, options: FigureOptions) -> LaneView | None:
    choice = options.lane_choice
    if choice.by is LaneBy.ONE or not content.events:
        return None
    lanes = lanes_of(content, project, choice.by)
    return LaneView(lanes, choice.order, choice.folded, can_fold=False)


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


def _drawn(
    project: Project, statistics: Statistics | None, second: Statistics | None, options: FigureOptions
) -> Project:
    """The project with the events that the figure shows."""
    if not options.all_events:
        return _relevant(project, statistics, second)
    if options.called_off:
        return project
    events = [event for event in project.events.values() if event.status not in CALLED_OFF]
    return _with_events(project, events, list(project.periods.values()))


def _relevant(project: Project, statistics: Statistics | None, second: Statistics | None) -> Project:
    """The project with the events that the measures count, and the contacts planned after their last day.

    A period that covers the whole window sets nothing in it apart, and is left out.
    """
    if statistics is None:
        return project
    counted, last = set(statistics.counted), statistics.as_of.toordinal()
    counted.update(second.counted if second is not None else ())

    def is_drawn(event: Event) -> bool:
        is_contact = project.kinds[event.kind].contact is not Contact.CONTEXT
        return event.id in counted or (
            is_contact and event.status is Status.PLANNED and event.date.latest > last
        )

    events = [event for event in project.events.values() if is_drawn(event)]
    periods = [period for period in project.periods.values() if not _covers(period, statistics)]
    return _with_events(project, events, periods)


def _with_events(project: Project, events: list[Event], periods: list[Period]) -> Project:
    """The project with these events and periods only."""
    others = (project.table(table).values() for table in (Side, Actor, Kind, Indicator, Source))
    return Project(project.info, [record for table in others for record in table] + periods + events)


def _covers(period: Period, statistics: Statistics) -> bool:
    start, end = statistics.start, statistics.as_of
    return start is not None and period.start <= start and (period.end is None or period.end >= end)
