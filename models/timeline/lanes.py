"""The events in lanes: by kind, side, actor or status, each event in exactly one.

A lane is a timeline of its own, with the same events that the whole has of it. So all that places markers,
clusters, bars and labels works on a lane as it does on everything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.names import initialled, sentence_name
from models.project import Project
from models.records import Actor, Event, Kind, Side, Status
from models.text import folded
from models.timeline import lane_words
from models.timeline.content import TimelineContent, spans_of, spelt, unheld_of

MOST = 12
"""No more lanes than this: the rarest combinations of sides or actors share one."""

OTHERS = "…"
"""Key of the lane that they share."""

NONE = ""
"""Key of the lane of events without a kind, side or actor."""

_BETWEEN = " – "
"""Between the names of a combination, and between the ids of its key."""


class LaneBy(StrEnum):
    """What decides in which lane an event stands."""

    ONE = "one"
    KIND = "kind"
    SIDE = "side"
    ACTOR = "actor"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class LaneChoice:
    """How somebody wants the lanes: what decides, in which order, which folded."""

    by: LaneBy = LaneBy.ONE
    order: tuple[str, ...] = ()
    """Keys of lanes, first those that come first; lanes not in it keep their usual order behind."""
    folded: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lane:
    """Some of the events, under one name."""

    key: str
    """The same for as long as it holds the same combination, whatever it is called."""
    name: str
    content: TimelineContent
    """Of its events alone; positions in it are those of the lane."""

    @property
    def count(self) -> int:
        return len(self.content.events)


@dataclass(frozen=True, slots=True)
class Lanes:
    """All events of a content, each in one lane."""

    by: LaneBy
    lanes: tuple[Lane, ...]
    """Those that hold events, in their usual order."""
    combinations: Mapping[str, str]
    """Event id -> key of its own combination, though it may stand with the others."""
    of: Mapping[str, str]
    """Combination -> key of the lane."""
    _splits: list[tuple[Sequence[int], dict[str, list[int]]]] = field(
        default_factory=list[tuple[Sequence[int], dict[str, list[int]]]], compare=False, repr=False
    )
    """The last positions that were split, and what came of them."""

    def lane_of(self, event_id: str) -> str | None:
        """The key of an event's lane."""
        own = self.combinations.get(event_id)
        return None if own is None else self.of[own]

    def split(self, positions: Sequence[int]) -> Mapping[str, list[int]]:
        """Sorted positions among all events, as positions in each lane; those asked for again are kept."""
        if not self._splits or self._splits[0][0] is not positions:
            self._splits[:] = [(positions, self._split(set(positions)))]
        return self._splits[0][1]

    def _split(self, positions: set[int]) -> dict[str, list[int]]:
        return {
            lane.key: [i for i, place in enumerate(lane.content.places or ()) if place in positions]
            for lane in self.lanes
        }

    def in_order(self, order: Sequence[str]) -> list[Lane]:
        """As somebody ordered them by key; the rest keep their usual order behind."""
        rank = {key: number for number, key in enumerate(order)}
        return sorted(self.lanes, key=lambda lane: rank.get(lane.key, len(rank)))


def lanes_of(content: TimelineContent, project: Project, by: LaneBy) -> Lanes:
    """The lanes of a content; `by` is not `ONE`. `project` is that of the content."""
    combination = _combining(project, by)
    combinations = {event.id: combination(event) for event in content.events}
    return _assembled(content, project, by, combinations, None, ())


def lanes_after(lanes: Lanes, content: TimelineContent, project: Project, changed: str) -> Lanes:
    """What `lanes_of` gives after one event has been added, changed or deleted; the other lanes are kept.

    `content` is what `content_after` gave of the change.
    """
    combinations = dict(lanes.combinations)
    touched = {lanes.lane_of(changed)}
    combinations.pop(changed, None)
    if changed in content.positions:
        event = content.events[content.positions[changed]]
        combinations[changed] = _combining(project, lanes.by)(event)
    return _assembled(content, project, lanes.by, combinations, lanes, touched)


def _assembled(
    content: TimelineContent,
    project: Project,
    by: LaneBy,
    combinations: dict[str, str],
    former: Lanes | None,
    touched: Iterable[str | None],
) -> Lanes:
    of = _lane_of_each(Counter(combinations.values()), project, by)
    places: dict[str, list[int]] = {key: [] for key in dict.fromkeys(of.values())}
    for position, event in enumerate(content.events):
        places[of[combinations[event.id]]].append(position)
    known = _kept(former, of, {*touched}) if former is not None else {}
    namer = _naming(content, project, by)
    lanes: list[Lane] = []
    for key, positions in places.items():
        lane = known.get(key)
        if lane is not None and lane.count == len(positions):
            lanes.append(replace(lane, content=_kept_part(content, lane.content, positions)))
        else:
            part = content_part(content, positions)
            lanes.append(Lane(key, namer(key, part.events), part))
    return Lanes(by, tuple(lanes), combinations, of)


def _kept(former: Lanes, of: Mapping[str, str], touched: set[str | None]) -> dict[str, Lane]:
    """The lanes that hold what they held: the event that changed was in none of them, nor is it now."""
    if former.of != of:
        return {}
    return {lane.key: lane for lane in former.lanes if lane.key not in touched}


def _kept_part(content: TimelineContent, kept: TimelineContent, places: Sequence[int]) -> TimelineContent:
    """What `content_part` gives of a lane whose events have not changed, though statistics may have."""
    part = replace(
        content,
        events=kept.events,
        days=kept.days,
        days_by_kind=kept.days_by_kind,
        kind_letters=kept.kind_letters,
        unheld=kept.unheld,
        spans=kept.spans,
        positions=kept.positions,
        places=places,
    )
    part.packings.update(kept.packings)
    return part


def content_part(content: TimelineContent, positions: Sequence[int]) -> TimelineContent:
    """The content of some of the events, whose sorted positions these are."""
    events = [content.events[position] for position in positions]
    days = [content.days[position] for position in positions]
    by_kind: dict[str, list[float]] = {}
    for event, day in zip(events, days, strict=True):
        by_kind.setdefault(event.kind, []).append(day)
    here = {position: index for index, position in enumerate(positions)}
    spans = content.spans
    return replace(
        content,
        events=events,
        days=days,
        days_by_kind={kind: by_kind[kind] for kind in content.days_by_kind if kind in by_kind},
        kind_letters=spelt(events, content.kinds),
        unheld=unheld_of(events),
        spans=spans_of(
            [
                (first, last, here[position])
                for first, last, position in zip(spans.firsts, spans.lasts, spans.positions, strict=True)
                if position in here
            ]
        ),
        positions={event.id: index for index, event in enumerate(events)},
        places=positions,
    )


# Which combination an event is of


def _combining(project: Project, by: LaneBy) -> Callable[[Event], str]:
    if by is LaneBy.KIND:
        return lambda event: event.kind if event.kind in project.kinds else NONE
    if by is LaneBy.STATUS:
        return lambda event: event.status.value
    sides = {actor.id: actor.side if by is LaneBy.SIDE else actor.id for actor in project.actors.values()}

    def combination(event: Event) -> str:
        taking_part = {sides.get(participant.actor, "") for participant in event.participants} - {""}
        return _BETWEEN.join(sorted(taking_part))

    return combination


def _lane_of_each(counts: Counter[str], project: Project, by: LaneBy) -> dict[str, str]:
    """Combination -> key of its lane, in the usual order of lanes; only those that occur."""
    if by is LaneBy.KIND:
        usual = [kind.id for kind in project.ordered(Kind)]
    elif by is LaneBy.STATUS:
        usual = [status.value for status in Status]
    else:
        usual = sorted(counts, key=lambda key: (-counts[key], key))
    named = [key for key in usual if key in counts and key != NONE]
    nobody = [NONE] if NONE in counts else []
    if by in (LaneBy.KIND, LaneBy.STATUS) or len(named) + len(nobody) <= MOST:
        return {key: key for key in (*named, *nobody)}
    shown = MOST - 1 - len(nobody)
    return {
        **{key: key for key in named[:shown]},
        **dict.fromkeys(named[shown:], OTHERS),
        **dict.fromkeys(nobody, NONE),
    }


# What lanes are called


def _naming(content: TimelineContent, project: Project, by: LaneBy) -> Callable[[str, Sequence[Event]], str]:
    language = content.language

    def name(key: str, events: Sequence[Event]) -> str:
        if key == NONE:
            return lane_words.none(by, language)
        if key == OTHERS:
            return lane_words.others(language)
        if by is LaneBy.KIND:
            return content.kinds[key].name
        if by is LaneBy.STATUS:
            return lane_words.status(Status(key), language)
        return _BETWEEN.join(dict.fromkeys(names[each] for each in _first_order(project, by, events[0])))

    names = _names(project, by, language)
    return name


def _names(project: Project, by: LaneBy, language: str) -> dict[str, str]:
    """Names by id: those that sentences use, where they are short and tell actors apart; else initialled."""
    if by is LaneBy.SIDE:
        return {side.id: side.name for side in project.ordered(Side)}
    if by is not LaneBy.ACTOR:
        return {}
    actors = project.ordered(Actor)
    short = {actor.id: _short(actor, language) for actor in actors}
    often = Counter(folded(name) for name in short.values())
    return {a.id: short[a.id] if often[folded(short[a.id])] == 1 else initialled(a) for a in actors}


def _short(actor: Actor, language: str) -> str:
    name = sentence_name(actor, language)
    return initialled(actor) if name == actor.name else name


def _first_order(project: Project, by: LaneBy, event: Event) -> Iterator[str]:
    """The ids of a combination in the order in which its first event names them."""
    for participant in event.participants:
        actor = project.actors.get(participant.actor)
        if actor is not None and by is LaneBy.ACTOR:
            yield actor.id
        elif actor is not None and actor.side:
            yield actor.side
