"""Every field of the forms, declared once: attribute, label, name of the undo step, editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.durations import duration_text
from models.names import OtherNames, other_names, other_names_text
from models.project import Project
from models.records import Actor, ActorNature, Event, Record
from ui.details import options
from ui.details.citations import CitationsField
from ui.details.conflicts import ConflictsField
from ui.details.context import Context
from ui.details.participants import ParticipantsField
from ui.details.spec import FieldSpec
from ui.moments import read_duration_typed, read_time_typed
from ui.other_names import read_person_names
from ui.widgets.choice_field import ChoiceField, Option
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, NotesField, TextField
from ui.widgets.zone_field import ZoneField


def _text(_context: Context) -> Field:
    return TextField()


def _other_names(_context: Context) -> Field:
    return TextField(read_person_names, other_names_text, placeholder="fr: V. Poutine (Poutine)")


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


def _choice(offered: Callable[[Project], Sequence[Option]]) -> Callable[[Context], Field]:
    return lambda context: ChoiceField(lambda: offered(context.project))


def _duration(_context: Context) -> Field:
    return TextField(read_duration_typed, duration_text, "90 min, 1 h 30")


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
    FieldSpec("conflicts", "", "", ConflictsField, wide=True, shown=lambda event: event),
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
    Actor: ACTOR_FIELDS,
}
"""The fields of events and actors, in the order of the form; those of sources depend on their type."""
