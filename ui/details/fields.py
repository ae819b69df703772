"""Every field of the forms, declared once: attribute, label, name of the undo step, editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.citations.authors import authors_text, read_authors
from models.durations import duration_text
from models.names import OtherNames, other_names, other_names_text
from models.project import Project
from models.records import Actor, ActorNature, Event, Record, Source
from ui.details import options
from ui.details.citations import CitationsField
from ui.details.context import Context
from ui.details.participants import ParticipantsField
from ui.i18n import translate
from ui.labels import authors_help
from ui.moments import read_duration_typed, read_time_typed
from ui.other_names import read_person_names
from ui.plain import plain_tool_tip
from ui.widgets.choice_field import ChoiceField, Option
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, NotesField, TextField
from ui.widgets.url_field import UrlField
from ui.widgets.zone_field import ZoneField


@dataclass(frozen=True, slots=True)
class FieldSpec:
    name: str
    """Attribute of the record."""
    label: str
    step: str
    """Name of the undo step."""
    make: Callable[[Context], Field]
    wide: bool = False
    """Under its label, as wide as the form."""
    shown: Callable[[Any], object] | None = None
    """What it shows of a record, where that is not the attribute."""
    edited: Callable[[Any], dict[str, object]] | None = None
    """The attributes that its value stands for, where they are not the one."""

    def value(self, record: Record) -> object:
        return self.shown(record) if self.shown else getattr(record, self.name)

    def attributes(self, value: object) -> dict[str, object]:
        return self.edited(value) if self.edited else {self.name: value}


def _text(_context: Context) -> Field:
    return TextField()


def _other_names(_context: Context) -> Field:
    return TextField(read_person_names, other_names_text, placeholder="fr: Vladimir Poutine (Poutine)")


def _attributes(names: OtherNames) -> dict[str, object]:
    return {"names": dict(names.names), "short_names": dict(names.short_names)}


def _notes(_context: Context) -> Field:
    return NotesField()


def _date(context: Context) -> Field:
    return DateField(context.today, context.day_first)


def _time(_context: Context) -> Field:
    return TextField(read_time_typed, placeholder="18:00")


def _zone(_context: Context) -> Field:
    return ZoneField("Europe/Moscow")


def _optional_date(context: Context) -> Field:
    return DateField(context.today, context.day_first, optional=True)


def _choice(offered: Callable[[Project], Sequence[Option]]) -> Callable[[Context], Field]:
    return lambda context: ChoiceField(lambda: offered(context.project))


def _duration(_context: Context) -> Field:
    return TextField(read_duration_typed, duration_text, "90 min, 1 h 30")


def _authors(_context: Context) -> Field:
    example = translate("Details", 'Family, Given; Institution; "Smith, Jones & Co"')
    field = TextField(read_authors, authors_text, example)
    field.setToolTip(plain_tool_tip(authors_help()))
    return field


def _natures(_project: Project) -> Sequence[Option]:
    return options.codes(ActorNature)


EVENT_FIELDS = (
    FieldSpec(
        "date", QT_TRANSLATE_NOOP("Details", "Date"), QT_TRANSLATE_NOOP("Details", "Change the date"), _date
    ),
    FieldSpec(
        "time", QT_TRANSLATE_NOOP("Details", "Time"), QT_TRANSLATE_NOOP("Details", "Change the time"), _time
    ),
    FieldSpec(
        "timezone",
        QT_TRANSLATE_NOOP("Details", "Time zone"),
        QT_TRANSLATE_NOOP("Details", "Change the time zone"),
        _zone,
    ),
    FieldSpec(
        "kind",
        QT_TRANSLATE_NOOP("Details", "Kind"),
        QT_TRANSLATE_NOOP("Details", "Change the kind"),
        _choice(options.kinds),
    ),
    FieldSpec(
        "status",
        QT_TRANSLATE_NOOP("Details", "Status"),
        QT_TRANSLATE_NOOP("Details", "Change the status"),
        _choice(options.statuses),
    ),
    FieldSpec(
        "title",
        QT_TRANSLATE_NOOP("Details", "Title"),
        QT_TRANSLATE_NOOP("Details", "Change the title"),
        _text,
    ),
    FieldSpec(
        "place",
        QT_TRANSLATE_NOOP("Details", "Place"),
        QT_TRANSLATE_NOOP("Details", "Change the place"),
        _text,
    ),
    FieldSpec(
        "duration_minutes",
        QT_TRANSLATE_NOOP("Details", "Duration"),
        QT_TRANSLATE_NOOP("Details", "Change the duration"),
        _duration,
    ),
    FieldSpec(
        "participants",
        QT_TRANSLATE_NOOP("Details", "Participants"),
        QT_TRANSLATE_NOOP("Details", "Change the participants"),
        ParticipantsField,
        wide=True,
    ),
    FieldSpec(
        "notes",
        QT_TRANSLATE_NOOP("Details", "Notes"),
        QT_TRANSLATE_NOOP("Details", "Change the notes"),
        _notes,
        wide=True,
    ),
    FieldSpec(
        "citations",
        QT_TRANSLATE_NOOP("Details", "Citations"),
        QT_TRANSLATE_NOOP("Details", "Change the citations"),
        CitationsField,
        wide=True,
    ),
)

SOURCE_FIELDS = (
    FieldSpec(
        "type",
        QT_TRANSLATE_NOOP("Details", "Type"),
        QT_TRANSLATE_NOOP("Details", "Change the type"),
        _choice(options.source_types),
    ),
    FieldSpec(
        "title",
        QT_TRANSLATE_NOOP("Details", "Title"),
        QT_TRANSLATE_NOOP("Details", "Change the title"),
        _text,
    ),
    FieldSpec(
        "author",
        QT_TRANSLATE_NOOP("Details", "Authors"),
        QT_TRANSLATE_NOOP("Details", "Change the authors"),
        _authors,
    ),
    FieldSpec(
        "container_title",
        QT_TRANSLATE_NOOP("Details", "Published in"),
        QT_TRANSLATE_NOOP("Details", "Change where it appeared"),
        _text,
    ),
    FieldSpec(
        "publisher",
        QT_TRANSLATE_NOOP("Details", "Publisher"),
        QT_TRANSLATE_NOOP("Details", "Change the publisher"),
        _text,
    ),
    FieldSpec(
        "issued",
        QT_TRANSLATE_NOOP("Details", "Issued"),
        QT_TRANSLATE_NOOP("Details", "Change the date of issue"),
        _optional_date,
    ),
    FieldSpec(
        "url",
        QT_TRANSLATE_NOOP("Details", "Link"),
        QT_TRANSLATE_NOOP("Details", "Change the link"),
        lambda _context: UrlField(),
    ),
    FieldSpec(
        "accessed",
        QT_TRANSLATE_NOOP("Details", "Accessed"),
        QT_TRANSLATE_NOOP("Details", "Change the date of access"),
        _optional_date,
    ),
    FieldSpec(
        "language",
        QT_TRANSLATE_NOOP("Details", "Language"),
        QT_TRANSLATE_NOOP("Details", "Change the language"),
        _text,
    ),
    FieldSpec(
        "side",
        QT_TRANSLATE_NOOP("Details", "Side"),
        QT_TRANSLATE_NOOP("Details", "Change the side"),
        _choice(options.sides),
    ),
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Details", "Note"),
        QT_TRANSLATE_NOOP("Details", "Change the note"),
        _notes,
        wide=True,
    ),
)

ACTOR_FIELDS = (
    FieldSpec(
        "name", QT_TRANSLATE_NOOP("Details", "Name"), QT_TRANSLATE_NOOP("Details", "Change the name"), _text
    ),
    FieldSpec(
        "short_name",
        QT_TRANSLATE_NOOP("Details", "Short name"),
        QT_TRANSLATE_NOOP("Details", "Change the short name"),
        _text,
    ),
    FieldSpec(
        "names",
        QT_TRANSLATE_NOOP("Details", "Other languages"),
        QT_TRANSLATE_NOOP("Details", "Change the names in other languages"),
        _other_names,
        shown=other_names,
        edited=_attributes,
    ),
    FieldSpec(
        "nature",
        QT_TRANSLATE_NOOP("Details", "Nature"),
        QT_TRANSLATE_NOOP("Details", "Change the nature"),
        _choice(_natures),
    ),
    FieldSpec(
        "side",
        QT_TRANSLATE_NOOP("Details", "Side"),
        QT_TRANSLATE_NOOP("Details", "Change the side"),
        _choice(options.sides),
    ),
    FieldSpec(
        "notes",
        QT_TRANSLATE_NOOP("Details", "Notes"),
        QT_TRANSLATE_NOOP("Details", "Change the notes"),
        _notes,
        wide=True,
    ),
)

FORMS: dict[type[Record], tuple[FieldSpec, ...]] = {
    Event: EVENT_FIELDS,
    Source: SOURCE_FIELDS,
    Actor: ACTOR_FIELDS,
}
"""The fields of each type of record that has a form, in the order of the form."""
