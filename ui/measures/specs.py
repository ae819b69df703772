"""The fields of a measure's form, declared once."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.project import Project
from models.records import Actor, CountBy, Opening
from ui.details import options
from ui.details.context import Context
from ui.details.spec import FieldSpec
from ui.i18n import translate
from ui.measures.fields import CheckListField, DayField, TickField, with_room
from ui.widgets.choice_field import ChoiceField, Option
from ui.widgets.field import Field, TextField
from ui.widgets.zone_field import ZoneField


def _actors(project: Project) -> tuple[Option, ...]:
    return tuple(Option(actor.id, actor.name) for actor in project.ordered(Actor))


def _kinds(context: Context) -> Field:
    return with_room(
        CheckListField(
            lambda: options.kinds(context.project),
            translate("Details", "None ticked: every direct kind counts."),
        )
    )


def _measured_actors(context: Context) -> Field:
    return with_room(
        CheckListField(
            lambda: _actors(context.project), translate("Details", "None ticked: whoever takes part.")
        )
    )


def _start(context: Context) -> Field:
    return _day(context, translate("Details", "empty: the first contact"))


def _as_of(context: Context) -> Field:
    return _day(context, translate("Details", "empty: the project’s as-of day"))


def _day(context: Context, placeholder: str) -> Field:
    return with_room(DayField(context.today, context.day_first, placeholder))


def _only(_context: Context) -> Field:
    return TickField(translate("Details", "Only contacts with nobody else"))


MEASURE_FIELDS = (
    FieldSpec(
        "name",
        QT_TRANSLATE_NOOP("Details", "Name"),
        QT_TRANSLATE_NOOP("Details", "Rename the measure"),
        lambda context: TextField(),
    ),
    FieldSpec(
        "kinds",
        QT_TRANSLATE_NOOP("Details", "Kinds that count"),
        QT_TRANSLATE_NOOP("Details", "Change the kinds that count"),
        _kinds,
    ),
    FieldSpec(
        "actors",
        QT_TRANSLATE_NOOP("Details", "All of these take part"),
        QT_TRANSLATE_NOOP("Details", "Change the actors of the measure"),
        _measured_actors,
    ),
    FieldSpec(
        "only_these_actors",
        QT_TRANSLATE_NOOP("Details", "Others"),
        QT_TRANSLATE_NOOP("Details", "Change whether others may take part"),
        _only,
    ),
    FieldSpec(
        "start",
        QT_TRANSLATE_NOOP("Details", "From"),
        QT_TRANSLATE_NOOP("Details", "Change the start of the measure"),
        _start,
    ),
    FieldSpec(
        "start_label",
        QT_TRANSLATE_NOOP("Details", "What that day is"),
        QT_TRANSLATE_NOOP("Details", "Change what the start is"),
        lambda context: TextField(placeholder=translate("Details", "such as Inauguration")),
    ),
    FieldSpec(
        "as_of",
        QT_TRANSLATE_NOOP("Details", "As of"),
        QT_TRANSLATE_NOOP("Details", "Change the measure’s as-of day"),
        _as_of,
    ),
    FieldSpec(
        "count_by",
        QT_TRANSLATE_NOOP("Details", "Count"),
        QT_TRANSLATE_NOOP("Details", "Change what is counted"),
        lambda context: ChoiceField(lambda: options.codes(CountBy)),
    ),
    FieldSpec(
        "opening",
        QT_TRANSLATE_NOOP("Details", "Opening silence"),
        QT_TRANSLATE_NOOP("Details", "Change the opening silence"),
        lambda context: ChoiceField(lambda: options.codes(Opening)),
    ),
    FieldSpec(
        "timezone",
        QT_TRANSLATE_NOOP("Details", "Time zone"),
        QT_TRANSLATE_NOOP("Details", "Change the measure’s time zone"),
        lambda context: with_room(ZoneField(translate("Details", "empty: the project’s"))),
    ),
)
