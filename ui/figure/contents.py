"""What a figure says, before anything is placed: its texts, key figures, legend and sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from models import narrative
from models.citations import Footnotes, format_note
from models.dates.wording import format_day
from models.project import Project
from models.records import Contact, Event, Indicator, Kind, Period, Source, Status, Symbol
from models.statistics import Statistics
from models.statistics.results import State
from models.timeline import TimelineContent, content_of
from ui.figure import words
from ui.figure.keyfigures import KeyFigure, key_figures
from ui.figure.options import FigureOptions
from ui.symbols import CROSSED
from ui.theme import LIGHT

_STATUS_WORDS = (
    ("planned", frozenset({Status.PLANNED})),
    ("postponed", frozenset({Status.POSTPONED})),
    ("claimed", frozenset({Status.CLAIMED})),
    ("off", CROSSED),
)
"""Statuses that are drawn otherwise than held, and the phrase for each."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A symbol or, without one, a swatch of the ribbon, and what it means."""

    text: str
    symbol: Symbol | None = None
    colour: str = ""
    status: Status = Status.HELD
    is_open: bool = False
    is_longest: bool = False


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
    source_count: int
    source: Callable[[int], str]
    """The numbered note of a source by its position, worded when asked for."""
    without_sources: str
    """Said in place of sources when there are none to list; empty otherwise."""
    timeline: TimelineContent


def language_of(project: Project, options: FigureOptions) -> str:
    """The figure's language: the chosen one, else the project's, else English."""
    language = options.language or project.info.language
    return language if language in words.LANGUAGES else "en"


def composed_texts(project: Project, statistics: Statistics | None, language: str) -> FigureTexts:
    """The texts that a figure has when nobody replaces them."""
    made = words.say("made", language)
    if statistics is None:
        return FigureTexts(title=project.info.title or words.say("untitled", language), credit=made)
    return FigureTexts(
        title=narrative.figure_title(project, statistics, language),
        subtitle=narrative.figure_subtitle(project, statistics, language),
        note=narrative.definition_line(project, statistics, language),
        credit=made,
    )


def contents(project: Project, statistics: Statistics | None, options: FigureOptions) -> Contents:
    """Everything that the figure of a measure says; without statistics, the events alone."""
    language = language_of(project, options)
    drawn = project if options.all_events else _relevant(project, statistics)
    order = _cited_sources(drawn, statistics)
    sources = order if options.sources else ()
    return Contents(
        language=language,
        texts=_texts(project, statistics, options, language),
        key_figures=key_figures(project, statistics, language) if options.key_figures and statistics else (),
        legend=tuple(_legend(drawn, statistics, language)) if options.legend else (),
        source_count=len(sources),
        source=lambda index: f"{index + 1}. {format_note(project.sources[sources[index]], language)}",
        without_sources=words.say("no_source", language)
        if options.sources and drawn.events and not order
        else "",
        timeline=content_of(drawn, statistics, language),
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
    """The project with the events that the measure counts, and the contacts planned after its last day."""
    if statistics is None:
        return project
    counted, last = set(statistics.counted), statistics.as_of.toordinal()

    def is_drawn(event: Event) -> bool:
        is_contact = project.kinds[event.kind].contact is not Contact.CONTEXT
        return event.id in counted or (
            is_contact and event.status is Status.PLANNED and event.date.latest > last
        )

    events = [event for event in project.events.values() if is_drawn(event)]
    others = (project.table(table).values() for table in (Kind, Period, Indicator, Source))
    return Project(project.info, [record for table in others for record in table] + events)


def _cited_sources(drawn: Project, statistics: Statistics | None) -> tuple[str, ...]:
    """Sources in the order of their first use: those of counted events, then of the others drawn."""
    counted = statistics.counted if statistics else ()
    first = [drawn.events[event_id] for event_id in counted if event_id in drawn.events]
    notes = Footnotes(c.source for event in (*first, *drawn.events_in_order) for c in event.citations)
    return tuple(source for source in notes.order if source in drawn.sources)


def _legend(drawn: Project, statistics: Statistics | None, language: str) -> Iterator[LegendEntry]:
    """Kinds that are drawn, statuses other than held, and what the ribbon's shades mean."""
    held = {event.kind for event in drawn.events.values() if event.status is Status.HELD}
    statuses = {event.kind: event.status for event in drawn.events.values()}
    for kind in drawn.ordered(Kind):
        if kind.id in statuses:
            status = Status.HELD if kind.id in held else statuses[kind.id]
            yield LegendEntry(kind.name, kind.symbol, kind.colour, status)
    yield from _status_entries({event.status for event in drawn.events.values()}, language)
    if statistics is not None:
        yield from _ribbon_entries(statistics, language)


def _status_entries(present: set[Status], language: str) -> Iterator[LegendEntry]:
    """The drawing of each status on a circle in no kind's colour."""
    for key, statuses in _STATUS_WORDS:
        if shown := sorted(present & statuses):
            yield LegendEntry(words.say(key, language), Symbol.CIRCLE, LIGHT.muted, shown[0])


def _ribbon_entries(statistics: Statistics, language: str) -> Iterator[LegendEntry]:
    if any(interval.state is State.CLOSED for interval in statistics.intervals):
        yield LegendEntry(words.say("between", language))
    for index, interval in enumerate(statistics.intervals):
        if interval.state is State.OPEN:
            day = format_day(statistics.as_of.toordinal(), language, "medium")
            text = words.say("open", language, day=day)
            yield LegendEntry(text, is_open=True, is_longest=index in statistics.longest)
