"""What there is to draw, sorted and indexed once per edit, so that a frame only looks at what it shows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from models.dates import FIRST_DAY, LAST_DAY, DayRange
from models.names import in_language
from models.narrative.open_ends import begins_open, without_open_ends
from models.project import Project
from models.records import Contact, Event, Indicator, Kind, Period, Status
from models.statistics import zone_of
from models.statistics.results import Interval, State, Statistics
from models.timeline.clock import minutes_of, moment_in
from models.timeline.members import Members
from models.timeline.packing import Packing
from models.timeline.scale import NOON, centre
from models.timeline.standing import Standing, standing_of_longest

_SHORT = 24
"""Characters of a title that can stand in for kind and place."""

_DAY_MINUTES = 24 * 60

_MOST_COUNTED = 50_000

_NO_KIND = Kind(id="", name="", contact=Contact.CONTEXT)


@dataclass(frozen=True, slots=True)
class Spans:
    """Events that reach over more than a day, by first day; parallel lists."""

    positions: Sequence[int]
    """Indexes into `TimelineContent.events`."""
    firsts: Sequence[float]
    lasts: Sequence[float]
    reach: Sequence[float]
    """The latest end among this span and all before it, endless ones left out: sorted, to be searched."""
    endless: Sequence[int]
    """Which of them have no end."""
    merged_firsts: Sequence[float]
    """The spans united where they touch: what a crowded view draws instead."""
    merged_lasts: Sequence[float]

    def between(self, first: float, last: float) -> list[int]:
        """Which of them may reach between two days; not many more than do."""
        begin, end = bisect_right(self.reach, first), bisect_left(self.firsts, last)
        return [*(each for each in self.endless if each < min(begin, end)), *range(begin, end)]


@dataclass(frozen=True, slots=True)
class SilenceTrack:
    """The intervals of the measure, as days on the scale, by their beginning."""

    intervals: Sequence[Interval] = ()
    starts: Sequence[float] = ()
    ends: Sequence[float] = ()
    longest: frozenset[int] = frozenset()
    standing: Standing = Standing.NONE
    """How those of `longest` stand."""
    shortest_days: float = 0.0
    longest_days: float = 0.0
    """Of the closed intervals, for shading."""

    def shade(self, days: float) -> float:
        """0 for the shortest closed interval, 1 for the longest."""
        reach, beyond = self.longest_days - self.shortest_days, days - self.shortest_days
        if reach <= 0:
            return 0.5
        return 0.0 if beyond <= 0 else 1.0 if beyond >= reach else beyond / reach


@dataclass(frozen=True, slots=True)
class Compared:
    """The silences of a second measure, and what both are called (`models.timeline.compared`)."""

    track: SilenceTrack
    name: str
    first_name: str
    """Of the measure that `TimelineContent.silences` are of."""


@dataclass(frozen=True, slots=True)
class TimelineContent:
    """A project and one measure's statistics, ready to be laid out at any scale."""

    language: str
    events: Sequence[Event]
    """By the day on which their symbol stands, then in the project's order."""
    days: Sequence[float]
    """Those days, parallel to `events`."""
    kinds: Mapping[str, Kind]
    days_by_kind: Mapping[str, Sequence[float]]
    """The days of each kind's events, in the order of kinds."""
    kind_letters: str
    """A letter for the kind of each event, parallel to `events`: `letters_of`. Counting letters in a stretch
    of a string is the quickest way to count the kinds in it."""
    spans: Spans
    unheld: Sequence[int] = ()
    """Sorted positions of the events that have not been established as held: planned, claimed, called off."""
    silences: SilenceTrack = field(default_factory=SilenceTrack)
    compared: Compared | None = None
    periods: Sequence[Period] = ()
    indicators: Sequence[Indicator] = ()
    start: float | None = None
    start_label: str = ""
    as_of: float | None = None
    important: Sequence[str] = ()
    """Ids of the events that deserve a label first."""
    counted: Sequence[str] = ()
    """Ids of the events that count for the measure."""
    describe: Callable[[Event], str] = str
    """The second line of an event's label."""
    positions: dict[str, int] = field(default_factory=dict[str, int])
    """Event id -> index into `events`."""
    zone: str = ""
    """The time zone on whose days the events stand."""
    hidden: Collection[Status] = ()
    """Events of these statuses are left out."""
    places: Sequence[int] | None = None
    """Of a lane: the position of each of its events among all; None: these are all."""
    counted_ids: set[str] = field(default_factory=set[str], init=False, compare=False, repr=False)
    """Those of `counted`, as soon as they are asked for."""
    packings: dict[bool, Packing] = field(
        default_factory=dict[bool, Packing], init=False, compare=False, repr=False
    )
    """The rows of what lasts, as asked for: of days alone, and where hours are seen (`bar_rows.py`)."""
    crowds: dict[int, int] = field(default_factory=dict[int, int], init=False, compare=False, repr=False)
    """The most events in a cell of 2 ** octave days, by octave, as they are asked for (`cells.py`)."""
    ranks: dict[int, tuple[int, int, int]] = field(
        default_factory=dict[int, tuple[int, int, int]], init=False, compare=False, repr=False
    )
    """How much the label of an event matters, by position, as it is asked for (`labels.py`)."""
    dates: dict[tuple[int, bool], str] = field(
        default_factory=dict[tuple[int, bool], str], init=False, compare=False, repr=False
    )
    """What its first line says, with or without the year, as it is asked for (`writer.py`)."""

    def counts(self, event: Event) -> bool:
        """Whether an event counts for the measure; of very many none is told apart."""
        if len(self.counted) > _MOST_COUNTED:
            return False
        if not self.counted_ids:
            self.counted_ids.update(self.counted)
        return event.id in self.counted_ids

    def kind(self, event: Event) -> Kind:
        return self.kinds.get(event.kind, _NO_KIND)

    def members(self, positions: range) -> Sequence[int]:
        """Positions here as positions among all events."""
        return positions if self.places is None else Members(self.places, positions)

    def visible(self, first: float, last: float) -> range:
        """Positions of the events whose symbols stand between two days."""
        return range(bisect_left(self.days, first), bisect_right(self.days, last))


def event_day(event: Event) -> float:
    """Where an event's symbol stands: the middle of the days on which it may begin.

    A date that is open towards the past stands at its end; one day with a time of day at that time.
    """
    if event.time and event.date.is_one_day:
        return event.date.earliest + minutes_of(event.time) / _DAY_MINUTES
    if event.date.lasts and event.date.has_open_start:
        return centre(event.date.end)
    return centre(event.date.start)


def content_of(
    project: Project,
    statistics: Statistics | None,
    language: str | None = None,
    describe: Callable[[Event], str] | None = None,
    hidden: Collection[Status] = (),
) -> TimelineContent:
    """Sort and index a project for drawing; `describe` gives the second line of labels.

    Events stand on the days that the measure counts, those of its time zone. Those of `hidden` statuses are
    left out: they are neither drawn nor labelled, hit or walked to.
    """
    language = language or project.info.language
    kinds = {kind.id: in_language(kind, language) for kind in project.ordered(Kind)}
    periods = [in_language(period, language) for period in project.periods.values()]
    zone = zone_drawn(project, statistics)
    shown: Iterable[Event] = project.events_in_order
    if hidden:
        shown = (event for event in shown if event.status not in hidden)
    moved = [moment_in(event, zone) for event in shown]
    places = [event_day(event) for event in moved]
    order = sorted(range(len(moved)), key=places.__getitem__)
    events, days = [moved[index] for index in order], [places[index] for index in order]
    common = TimelineContent(
        language=language,
        events=events,
        days=days,
        kinds=kinds,
        days_by_kind=_days_by_kind(project, events, days),
        kind_letters=spelt(events, kinds),
        unheld=unheld_of(events),
        spans=spans_of(sorted(span for span in map(span_of, events, range(len(events))) if span)),
        periods=sorted(periods, key=lambda period: (period.start, period.id)),
        indicators=[in_language(each, language) for each in project.ordered(Indicator) if each.points],
        describe=describe or kind_and_place(kinds),
        positions={event.id: position for position, event in enumerate(events)},
        zone=zone,
        hidden=hidden,
    )
    return common if statistics is None else with_statistics(common, without_open_ends(project, statistics))


def zone_drawn(project: Project, statistics: Statistics | None) -> str:
    return project.info.timezone if statistics is None else zone_of(project, statistics.measure)


def _days_by_kind(
    project: Project, events: Sequence[Event], days: Sequence[float]
) -> dict[str, Sequence[float]]:
    by_kind: dict[str, list[float]] = {kind.id: [] for kind in project.ordered(Kind)}
    for event, day in zip(events, days, strict=True):
        if event.kind in by_kind:
            by_kind[event.kind].append(day)
    return dict(by_kind)


def letters_of(kinds: Iterable[str]) -> dict[str, str]:
    """A letter for each kind, by its id."""
    return {kind: chr(number) for number, kind in enumerate(kinds, 1)}


def spelt(events: Iterable[Event], kinds: Iterable[str]) -> str:
    """The letters of the kinds of events; an unknown kind has one that is no kind's."""
    letters = letters_of(kinds)
    return "".join([letters.get(event.kind, "\0") for event in events])


def unheld_of(events: Iterable[Event]) -> list[int]:
    """The positions of those that have not been established as held."""
    held = Status.HELD
    return [position for position, event in enumerate(events) if event.status is not held]


def kind_and_place(kinds: Mapping[str, Kind]) -> Callable[[Event], str]:
    """`Meeting, Anchorage`; the title of what is no contact, and one that says the kind: `First call`."""

    def describe(event: Event) -> str:
        kind = kinds.get(event.kind, _NO_KIND)
        if event.title and (kind.contact is Contact.CONTEXT or _says_kind(event.title, kind.name)):
            return event.title
        return f"{kind.name}, {event.place}" if event.place else kind.name

    return describe


def _says_kind(title: str, kind: str) -> bool:
    """Whether a short title begins or ends with the name of the kind, or the kind has none."""
    words, name = title.casefold().split(), kind.casefold().split()
    ends = (words[: len(name)], words[-len(name) :])
    return not name or (len(title) <= _SHORT and len(words) > len(name) and name in ends)


def with_statistics(content: TimelineContent, statistics: Statistics) -> TimelineContent:
    as_of = as_of_place(statistics, content)
    return replace(
        content,
        silences=silences_of(statistics, content, as_of),
        start=_window_start(statistics),
        start_label=statistics.measure.start_label if statistics.measure.start else "",
        as_of=as_of,
        important=_important(statistics),
        counted=statistics.counted,
    )


def _window_start(statistics: Statistics) -> float | None:
    """Noon of the window's first day; None where an open date begins it, whose first day is nobody's."""
    if statistics.start is None or begins_open(statistics):
        return None
    return statistics.start.toordinal() + NOON


def _important(statistics: Statistics) -> tuple[str, ...]:
    """The ends of the longest silences, then the first and the last contact."""
    ends = [
        end
        for index in statistics.longest[:3]
        for end in (statistics.intervals[index].from_event, statistics.intervals[index].to_event)
        if end is not None
    ]
    return tuple(dict.fromkeys([*ends, *statistics.counted[:1], *statistics.counted[-1:]]))


def as_of_place(statistics: Statistics, content: TimelineContent) -> float:
    """Noon of the as-of day, or its last contact: what happened on that day lies before the line."""
    day = statistics.as_of.toordinal()
    counted = statistics.counted[-1:]
    last = max((content.days[content.positions[i]] for i in counted if i in content.positions), default=0.0)
    return last if day + NOON < last < day + 1 else day + NOON


def silences_of(statistics: Statistics, content: TimelineContent, as_of: float) -> SilenceTrack:
    """The intervals of a measure on the days of its contacts; `as_of` ends the open one."""
    # A slice: intervals may be made one by one, each time that they are asked for.
    intervals = statistics.intervals[:]
    clock = {event.id: day for event, day in zip(content.events, content.days, strict=True) if event.time}

    def edge(days: DayRange, event_id: str | None) -> float:
        return clock.get(event_id or "", centre(days))

    if clock:
        starts = [edge(each.start, each.from_event) for each in intervals]
        ends = [edge(each.end, each.to_event) if each.to_event else as_of for each in intervals]
    else:
        starts = [centre(each.start) for each in intervals]
        ends = [centre(each.end) if each.to_event else as_of for each in intervals]
    ends = [max(end, start) for end, start in zip(ends, starts, strict=True)]
    closed = [
        end - start for i, start, end in zip(intervals, starts, ends, strict=True) if i.state is State.CLOSED
    ]
    return SilenceTrack(
        intervals=intervals,
        starts=list(accumulate(starts, max)),
        ends=ends,
        longest=frozenset(statistics.longest),
        standing=standing_of_longest(statistics),
        shortest_days=min(closed, default=0.0),
        longest_days=max(closed, default=0.0),
    )


def span_of(event: Event, position: int) -> tuple[float, float, int] | None:
    """First day, end and position of an event of more than a day; an open end goes on with the calendar."""
    first, last = event.date.earliest, event.date.latest
    return (float(first), last + 1.0, position) if last > first else None


def spans_of(spans: Sequence[tuple[float, float, int]]) -> Spans:
    """From sorted first days, ends and positions."""
    merged: list[list[float]] = []
    for first, last, _ in spans:
        if merged and first <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], last)
        else:
            merged.append([first, last])
    lasts = [last for _, last, _ in spans]
    return Spans(
        positions=[position for _, _, position in spans],
        firsts=[first for first, _, _ in spans],
        lasts=lasts,
        reach=list(accumulate((last if last <= LAST_DAY else 0.0 for last in lasts), max)),
        endless=[index for index, last in enumerate(lasts) if last > LAST_DAY],
        merged_firsts=[first for first, _ in merged],
        merged_lasts=[last for _, last in merged],
    )


def extent(content: TimelineContent) -> tuple[float, float] | None:
    """First and last day worth fitting into view; None for an empty project.

    That is the measure's window and every contact; events of context only where there is nothing else.
    """
    contacts = [
        event for event in content.events if content.kind(event).contact is not Contact.CONTEXT
    ] or content.events
    edges = [edge for event in contacts for edge in _edges(event)]
    edges += [edge for edge in (content.start, content.as_of) if edge is not None and content.events]
    return (min(edges), max(edges)) if edges else None


def _edges(event: Event) -> tuple[float, ...]:
    earliest, latest = event.date.earliest, event.date.latest
    first = event_day(event) if earliest == FIRST_DAY else float(earliest)
    last = event_day(event) if latest == LAST_DAY else latest + 1.0
    return (first, last)
