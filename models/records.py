"""The frozen records of a project, in the words of the field.

A record is replaced, never changed: `msgspec.structs.replace` makes the next version, and a `Change` pairs
the two. Field names are the keys of the project file, but where CSL-JSON prescribes another
(`container_title` is `container-title`).
"""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import Any, ClassVar

import msgspec

from models.dates import EventDate

LANGUAGES = ("en", "fr")
"""Of projects, of their names, of what is written about them, and of the interface."""


class Status(StrEnum):
    """What is known of an event having taken place."""

    PLANNED = "planned"
    HELD = "held"
    CLAIMED = "claimed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    DENIED = "denied"


CALLED_OFF = frozenset({Status.POSTPONED, Status.CANCELLED, Status.DENIED})
"""Statuses of what did not take place, or not then: drawn crossed and subdued, and what can be hidden."""


class Contact(StrEnum):
    """How a kind of event brings the actors together; context events are no contact at all."""

    DIRECT = "direct"
    DELEGATED = "delegated"
    CONTEXT = "context"


class Symbol(StrEnum):
    """The shape that carries a kind beside its colour, so that neither is needed to tell kinds apart."""

    CIRCLE = "circle"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    SQUARE = "square"
    PENTAGON = "pentagon"
    STAR = "star"
    CROSS = "cross"
    BAR = "bar"


class Role(StrEnum):
    """What an actor does in an event."""

    PARTICIPANT = "participant"
    INITIATOR = "initiator"
    HOST = "host"
    MEDIATOR = "mediator"
    ENVOY = "envoy"


class ActorNature(StrEnum):
    PERSON = "person"
    INSTITUTION = "institution"


class CountBy(StrEnum):
    """Whether several contacts on one day are several or one."""

    EVENT = "event"
    DAY = "day"


class Opening(StrEnum):
    """Whether the silence before the first contact of the window can be the longest."""

    COUNTS = "counts"
    SHOWN = "shown"


class Drawn(StrEnum):
    """How the values of an indicator are joined: not at all, straight, or each until the next."""

    LINE = "line"
    POINTS = "points"
    STEPS = "steps"


class Part(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True, gc=False
):
    """Any object of the project file; keys that this version does not know are kept in `extra`."""

    extra: tuple[tuple[str, object], ...] = msgspec.field(default=(), name="\x7fextra")


class Record(Part, frozen=True, kw_only=True):
    """A part with an identity: what edits, undo and references are about."""

    table: ClassVar[str] = ""
    """Key of the project file, and attribute of `Project`, that holds records of this type."""

    id: str


class ProjectInfo(Record, frozen=True, kw_only=True):
    """What is said once for the whole project; its id is always `project`."""

    table: ClassVar[str] = "project"

    id: str = "project"
    title: str = ""
    language: str = "en"
    """Language of dates and sentences in the drawing and in figures: `en` or `fr`."""
    as_of: datetime.date | None = None
    """Last day of what the project claims to know; without it, today."""
    timezone: str = ""
    """IANA name of the zone whose calendar days are counted; empty: dates are taken as they stand."""
    figure_title: str = ""
    """Replaces the title that the figure composes from its statistics; likewise the three that follow."""
    figure_subtitle: str = ""
    figure_note: str = ""
    figure_credit: str = ""
    citation_style: str = ""
    """Id of the style of notes, see `models.citations.styles`; empty: the house note of the language."""
    notes: str = ""


class Side(Record, frozen=True, kw_only=True):
    """A country, party or institution that actors belong to and sources speak for."""

    table: ClassVar[str] = "sides"

    name: str
    colour: str = ""


class Actor(Record, frozen=True, kw_only=True):
    """A person or an institution."""

    table: ClassVar[str] = "actors"

    name: str
    short_name: str = ""
    """The name that sentences use, such as the family name; empty: the whole name."""
    names: dict[str, str] = {}
    """Whole names in further languages, such as `fr`."""
    short_names: dict[str, str] = {}
    """The same of the short name."""
    nature: ActorNature = ActorNature.PERSON
    side: str = ""
    notes: str = ""


class Kind(Record, frozen=True, kw_only=True):
    """A type of event."""

    table: ClassVar[str] = "kinds"

    name: str
    names: dict[str, str] = {}
    """Names in further languages, such as `fr`."""
    symbol: Symbol = Symbol.CIRCLE
    colour: str = "#0B6BB8"
    """`#RRGGBB`."""
    contact: Contact = Contact.DIRECT
    order: int = 0


class Participant(Part, frozen=True, kw_only=True):
    actor: str
    role: Role = Role.PARTICIPANT


class Citation(Part, frozen=True, kw_only=True):
    """The use of a source for one event (or one point of an indicator)."""

    source: str
    locator: str = ""
    """Page, minute or paragraph in the source."""
    quote: str = ""
    note: str = ""
    supports: tuple[str, ...] = ()
    """Names of the event's fields that the source documents; empty: the event as a whole."""
    values: dict[str, str] = {}
    """What this source itself gives for fields of the event, as `models.evidence.given` writes values."""


class Event(Record, frozen=True, kw_only=True):
    """Anything dated: a contact, or a context event."""

    table: ClassVar[str] = "events"

    date: EventDate
    kind: str
    status: Status
    time: str = ""
    """Time of day, `HH:MM`, of an event on one exact day."""
    timezone: str = ""
    """IANA name of the zone that date and time are those of, such as `America/New_York`."""
    title: str = ""
    place: str = ""
    participants: tuple[Participant, ...] = ()
    duration_minutes: int | None = None
    notes: str = ""
    citations: tuple[Citation, ...] = ()
    order: int = 0
    """Sets the order of events on the same days by hand."""


class Name(
    Part,
    frozen=True,
    kw_only=True,
    rename={
        "dropping_particle": "dropping-particle",
        "non_dropping_particle": "non-dropping-particle",
    },
):
    """An author as CSL-JSON has it: the parts of a person's name, or the `literal` of an institution."""

    family: str = ""
    given: str = ""
    dropping_particle: str = ""
    """Left out where the family name stands alone: `von` of Ludwig von Beethoven."""
    non_dropping_particle: str = ""
    """Belongs to the family name everywhere: `de` of Charles de Gaulle."""
    suffix: str = ""
    """Such as `Jr.`."""
    literal: str = ""


class Source(
    Record,
    frozen=True,
    kw_only=True,
    rename={
        "citation_key": "citation-key",
        "title_short": "title-short",
        "container_title": "container-title",
        "collection_title": "collection-title",
        "publisher_place": "publisher-place",
        "event_title": "event-title",
        "event_place": "event-place",
        "url": "URL",
        "archived_url": "archived-URL",
        "doi": "DOI",
        "isbn": "ISBN",
        "issn": "ISSN",
    },
):
    """A bibliographic record in CSL-JSON fields, and the side it speaks for.

    Other CSL variables stay under their own names in `extra`; what CSL has no name for is in `custom`.
    """

    table: ClassVar[str] = "sources"

    type: str = "article-newspaper"
    """CSL item type."""
    citation_key: str = ""
    """What another program calls the record: the key of a BibTeX entry, the id of a CSL-JSON item."""
    title: str = ""
    title_short: str = ""
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    interviewer: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    recipient: tuple[Name, ...] = ()
    container_title: str = ""
    collection_title: str = ""
    publisher: str = ""
    publisher_place: str = ""
    genre: str = ""
    medium: str = ""
    event_title: str = ""
    event_place: str = ""
    volume: str = ""
    issue: str = ""
    number: str = ""
    page: str = ""
    edition: str = ""
    section: str = ""
    issued: EventDate | None = None
    accessed: EventDate | None = None
    url: str = ""
    archived_url: str = ""
    """A copy that outlives the page, such as one of a web archive."""
    archive: str = ""
    archive_location: str = ""
    doi: str = ""
    isbn: str = ""
    issn: str = ""
    language: str = ""
    abstract: str = ""
    keyword: str = ""
    note: str = ""
    attachment: str = ""
    """Path of a file, absolute or relative to the folder of the project file."""
    side: str = ""
    custom: dict[str, Any] = {}
    """Fields that other programs keep and CSL has no name for, by the name they have there."""

    @property
    def published_in(self) -> str:
        """The newspaper, journal or site; of a book or report, the publisher."""
        return self.container_title or self.publisher


class Measure(Record, frozen=True, kw_only=True):
    """A named, saved question: which events count, from when, until when."""

    table: ClassVar[str] = "measures"

    name: str
    names: dict[str, str] = {}
    """Names in further languages, such as `fr`."""
    kinds: tuple[str, ...] = ()
    """Kinds that count; empty: every direct kind."""
    actors: tuple[str, ...] = ()
    """Every one of them must take part; empty: anyone."""
    start: datetime.date | None = None
    start_label: str = ""
    as_of: datetime.date | None = None
    only_these_actors: bool = False
    count_by: CountBy = CountBy.EVENT
    opening: Opening = Opening.COUNTS
    timezone: str = ""
    """IANA name of the zone whose calendar days are counted; empty: the project's."""
    order: int = 0


class Period(Record, frozen=True, kw_only=True):
    """A named span drawn behind the timeline."""

    table: ClassVar[str] = "periods"

    name: str
    names: dict[str, str] = {}
    """Names in further languages, such as `fr`."""
    start: datetime.date
    end: datetime.date | None = None
    colour: str = ""


class IndicatorPoint(Part, frozen=True, kw_only=True):
    date: EventDate
    value: float
    note: str = ""
    citations: tuple[Citation, ...] = ()


class Indicator(Record, frozen=True, kw_only=True):
    """A numeric series drawn for context."""

    table: ClassVar[str] = "indicators"

    name: str
    names: dict[str, str] = {}
    """Names in further languages, such as `fr`."""
    unit: str = ""
    drawn: Drawn = Drawn.LINE
    points: tuple[IndicatorPoint, ...] = ()
    colour: str = ""
    order: int = 0


RECORD_TYPES: tuple[type[Record], ...] = (Side, Actor, Kind, Measure, Period, Indicator, Source, Event)
"""Types that a project holds by id, in the order of the project file."""
