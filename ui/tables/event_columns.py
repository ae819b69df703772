"""The events table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import attrgetter

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models import edits
from models.dates import FIRST_DAY, EventDate
from models.dates.wording import understood
from models.durations import DurationError, duration_text
from models.evidence.confirmations import Corroboration
from models.project import Change, Project, event_order
from models.records import Actor, Event, Kind, Side, Source, Status
from models.text import folded
from ui.evidence.wording import confirmation_word, evidence_lines
from ui.i18n import translate
from ui.labels import word
from ui.moments import moment_text
from ui.sources.names import cited_names
from ui.tables.column import RIGHT, CellError, Cells, Changes, Choice, Column, Editor, Glyph, Wash
from ui.tables.doubts import doubted
from ui.tables.fields import choice_of, code_column, date_typed, named, read_date, text_parser
from ui.tables.participants import participants_text, participants_typed, read_participants
from ui.tables.table import Key, Table, new_keys

_WASHES = {
    Corroboration.BOTH_SIDES: Wash.GOOD,
    Corroboration.ONE_SIDE: Wash.WARNING,
    Corroboration.THIRD_PARTY: Wash.NEUTRAL,
    Corroboration.UNSOURCED: Wash.ALARM,
}
_EVIDENCE_ORDER = tuple(_WASHES)


def parse_date(cells: Cells, event: Event, text: str) -> Changes:
    return edits.update(event, date=read_date(cells, text))


def date_order(cells: Cells, event: Event) -> tuple[int, int, int, str]:
    """As events stand in time; what is only known to be before a day stands at that day."""
    earliest, latest = event.date.start.earliest, event.date.end.latest
    return (latest if earliest == FIRST_DAY else earliest, latest, event.order, event.id)


def date_tool_tip(cells: Cells, event: Event) -> str:
    """The date in words, where the short text leaves a doubt, or the time with its zone."""
    if event.timezone:
        return moment_text(event, cells.language, "long", zone=True)
    return "" if event.date.is_exact else understood(event.date, cells.language)


def kind_label(cells: Cells, event: Event) -> str:
    return cells.project.names(Kind).label(event.kind)


def kind_order(cells: Cells, event: Event) -> tuple[int, str]:
    kind = cells.project.kinds[event.kind]
    return kind.order, kind.id


def kind_glyph(cells: Cells, event: Event) -> Glyph:
    kind = cells.project.kinds[event.kind]
    return Glyph(kind.symbol, kind.colour, event.status)


def kind_choices(cells: Cells) -> tuple[Choice, ...]:
    label = cells.project.names(Kind).label
    kinds = cells.project.ordered(Kind)
    return tuple(Choice(label(kind.id), Glyph(kind.symbol, kind.colour)) for kind in kinds)


def parse_kind(cells: Cells, event: Event, text: str) -> Changes:
    label = cells.project.names(Kind).label
    kinds = {label(kind.id): kind.id for kind in cells.project.ordered(Kind)}
    return edits.update(event, kind=named(cells.project, Kind, text) or choice_of(kinds, text))


def parse_participants(cells: Cells, event: Event, text: str) -> Changes:
    participants, created = read_participants(cells.project, text, event.participants)
    return (*created, *edits.update(event, participants=participants))


def participants_tool_tip(cells: Cells, event: Event) -> str:
    """Each participant in full, with side and role."""
    actors, sides = cells.project.actors, cells.project.sides
    lines = []
    for participant in event.participants:
        actor = actors[participant.actor]
        side = sides.get(actor.side)
        name = f"{actor.name} ({side.name})" if side else actor.name
        lines.append(f"{name} · {word(participant.role)}")
    return "\n".join(lines)


def parse_duration(cells: Cells, event: Event, text: str) -> Changes:
    from models.durations import read_duration
    from ui.labels import duration_error_text

    try:
        return edits.update(event, duration_minutes=read_duration(text))
    except DurationError as error:
        raise CellError(duration_error_text(error)) from error


def duration_order(cells: Cells, event: Event) -> tuple[bool, int]:
    """Events without a duration come last."""
    return event.duration_minutes is None, event.duration_minutes or 0


def source_count(cells: Cells, event: Event) -> int:
    return len({citation.source for citation in event.citations})


def source_titles(cells: Cells, event: Event) -> str:
    return cited_names(cells.project, event.citations)


def evidence_text(cells: Cells, event: Event) -> str:
    """Who confirms a contact that is said to have been held; of any other event, what its status says."""
    who = cells.confirmations.of(event)
    if who is not None:
        return confirmation_word(cells.project, who)
    return "" if event.status is Status.HELD else word(event.status)


def evidence_wash(cells: Cells, event: Event) -> Wash | None:
    who = cells.confirmations.of(event)
    if who is not None:
        return _WASHES[who.corroboration]
    return None if event.status is Status.HELD else Wash.NEUTRAL


def evidence_order(cells: Cells, event: Event) -> tuple[int, str]:
    """Best confirmed first, side after side, then what has a status only, then what needs nothing."""
    who = cells.confirmations.of(event)
    if who is not None:
        side = cells.project.sides[who.only_side].name if who.only_side else ""
        return _confirmed_order(who.corroboration, side)
    return len(_WASHES) + (event.status is Status.HELD), word(event.status)


@lru_cache(maxsize=1024)
def _confirmed_order(evidence: Corroboration, side: str) -> tuple[int, str]:
    return _EVIDENCE_ORDER.index(evidence), folded(side)


def evidence_tool_tip(cells: Cells, event: Event) -> str:
    """The sources by side, those sides of a contact that are silent included."""
    return "\n".join(evidence_lines(cells.project, event))


COLUMNS = (
    Column(
        "date",
        QT_TRANSLATE_NOOP("Tables", "Date"),
        lambda cells, event: moment_text(event, cells.project.info.language),
        22,
        sort_key=date_order,
        parse=parse_date,
        editor=Editor.DATE,
        tool_tip=date_tool_tip,
        edit_text=lambda cells, event: date_typed(cells, event.date),
    ),
    Column(
        "kind",
        QT_TRANSLATE_NOOP("Tables", "Kind"),
        kind_label,
        15,
        sort_key=kind_order,
        parse=parse_kind,
        editor=Editor.CHOICE,
        choices=kind_choices,
        glyph=kind_glyph,
    ),
    Column(
        "participants",
        QT_TRANSLATE_NOOP("Tables", "Participants"),
        lambda cells, event: participants_text(cells.initialled, event),
        27,
        parse=parse_participants,
        edit_text=lambda cells, event: participants_typed(cells.project, event),
        editor=Editor.PARTICIPANTS,
        tool_tip=participants_tool_tip,
        flexible=True,
    ),
    Column(
        "place",
        QT_TRANSLATE_NOOP("Tables", "Place"),
        lambda cells, event: event.place,
        15,
        parse=text_parser("place"),
        flexible=True,
    ),
    Column(
        "title",
        QT_TRANSLATE_NOOP("Tables", "Title"),
        lambda cells, event: event.title,
        36,
        parse=text_parser("title"),
        flexible=True,
    ),
    code_column("status", QT_TRANSLATE_NOOP("Tables", "Status"), Status, 11, ordered=True),
    Column(
        "duration",
        QT_TRANSLATE_NOOP("Tables", "Duration"),
        lambda cells, event: duration_text(event.duration_minutes),
        10,
        sort_key=duration_order,
        parse=parse_duration,
    ),
    Column(
        "sources",
        QT_TRANSLATE_NOOP("Tables", "Sources"),
        lambda cells, event: str(source_count(cells, event)),
        9,
        sort_key=source_count,
        alignment=RIGHT,
        tool_tip=source_titles,
    ),
    Column(
        "confirmed",
        QT_TRANSLATE_NOOP("Tables", "Confirmed by"),
        evidence_text,
        19,
        sort_key=evidence_order,
        tool_tip=evidence_tool_tip,
        wash=evidence_wash,
    ),
)


def event_changes(
    cells: Cells, date: EventDate, fields: Mapping[str, object] | None = None
) -> tuple[Changes, Key]:
    """An event on a date with some fields, else of the first kind, planned if the date is yet to come."""
    created: Changes = ()
    kinds = cells.project.ordered(Kind)
    if kinds:
        kind = kinds[0].id
    else:
        new = Kind(id=cells.project.free_id(Kind, "event"), name=translate("Tables", "Event"))
        kind, created = new.id, edits.add(new)
    status = edits.proposed_status(cells.project, date, cells.today)
    changes = edits.add_event(cells.project, date, **{"kind": kind, "status": status, **(fields or {})})
    return (*created, *changes), new_keys(changes)[0]


def _create_typed(cells: Cells, texts: Mapping[str, str]) -> tuple[Changes, Key]:
    return event_changes(cells, read_date(cells, texts.get("date", "")))


def _duplicate(cells: Cells, events: Sequence[Event]) -> tuple[Changes, tuple[Key, ...]]:
    changes = edits.copy_events(cells.project, events)
    return changes, new_keys(changes)


def _delete(project: Project, record_type: type[Event], events: Sequence[Event]) -> tuple[Change, ...]:
    return edits.delete_events(project, [event.id for event in events])


EVENTS = Table(
    key="events",
    title=QT_TRANSLATE_NOOP("Tables", "Events"),
    record_type=Event,
    columns=doubted(COLUMNS),
    first_sort="date",
    base_key=event_order,
    in_order=attrgetter("events_in_order"),
    depends_on=(Kind, Actor, Side, Source),
    typed_first="date",
    empty=QT_TRANSLATE_NOOP(
        "Tables", "No event yet: type a date in the row above, or paste rows from a spreadsheet."
    ),
    duplicate=_duplicate,
    delete=_delete,
    new_row_hint=QT_TRANSLATE_NOOP("Tables", "Type a date to add an event"),
    new_row_needs=("date",),
    create_typed=_create_typed,
    add_text=QT_TRANSLATE_NOOP("Tables", "Add event"),
)
