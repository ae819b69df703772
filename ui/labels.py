"""The words that the interface uses for the codes of the models."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.dates import DateError
from models.durations import DurationError
from models.evidence.confirmations import Corroboration
from models.matching import AmbiguousName
from models.records import ActorNature, Contact, CountBy, Drawn, Opening, Record, Role, Status, Symbol
from models.validation import Problem
from ui.i18n import translate

_STATUS = {
    Status.PLANNED: QT_TRANSLATE_NOOP("Labels", "planned"),
    Status.HELD: QT_TRANSLATE_NOOP("Labels", "held"),
    Status.CLAIMED: QT_TRANSLATE_NOOP("Labels", "claimed"),
    Status.POSTPONED: QT_TRANSLATE_NOOP("Labels", "postponed"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("Labels", "cancelled"),
    Status.DENIED: QT_TRANSLATE_NOOP("Labels", "denied"),
}
_CONTACT = {
    Contact.DIRECT: QT_TRANSLATE_NOOP("Labels", "direct contact"),
    Contact.DELEGATED: QT_TRANSLATE_NOOP("Labels", "delegated contact"),
    Contact.CONTEXT: QT_TRANSLATE_NOOP("Labels", "context"),
}
_ROLE = {
    Role.PARTICIPANT: QT_TRANSLATE_NOOP("Labels", "participant"),
    Role.INITIATOR: QT_TRANSLATE_NOOP("Labels", "initiator"),
    Role.HOST: QT_TRANSLATE_NOOP("Labels", "host"),
    Role.MEDIATOR: QT_TRANSLATE_NOOP("Labels", "mediator"),
    Role.ENVOY: QT_TRANSLATE_NOOP("Labels", "envoy"),
}
_NATURE = {
    ActorNature.PERSON: QT_TRANSLATE_NOOP("Labels", "person"),
    ActorNature.INSTITUTION: QT_TRANSLATE_NOOP("Labels", "institution"),
}
_CORROBORATION = {
    Corroboration.BOTH_SIDES: QT_TRANSLATE_NOOP("Labels", "both sides"),
    Corroboration.ONE_SIDE: QT_TRANSLATE_NOOP("Labels", "one side"),
    Corroboration.THIRD_PARTY: QT_TRANSLATE_NOOP("Labels", "third party only"),
    Corroboration.UNSOURCED: QT_TRANSLATE_NOOP("Labels", "unsourced"),
}
_SYMBOL = {
    Symbol.CIRCLE: QT_TRANSLATE_NOOP("Labels", "circle"),
    Symbol.DIAMOND: QT_TRANSLATE_NOOP("Labels", "diamond"),
    Symbol.TRIANGLE: QT_TRANSLATE_NOOP("Labels", "triangle"),
    Symbol.SQUARE: QT_TRANSLATE_NOOP("Labels", "square"),
    Symbol.PENTAGON: QT_TRANSLATE_NOOP("Labels", "pentagon"),
    Symbol.STAR: QT_TRANSLATE_NOOP("Labels", "star"),
    Symbol.CROSS: QT_TRANSLATE_NOOP("Labels", "cross"),
    Symbol.BAR: QT_TRANSLATE_NOOP("Labels", "bar"),
}
_COUNT_BY = {
    CountBy.EVENT: QT_TRANSLATE_NOOP("Labels", "each contact"),
    CountBy.DAY: QT_TRANSLATE_NOOP("Labels", "each day with a contact"),
}
_OPENING = {
    Opening.COUNTS: QT_TRANSLATE_NOOP("Labels", "can be the longest"),
    Opening.SHOWN: QT_TRANSLATE_NOOP("Labels", "is shown only"),
}
_DRAWN = {
    Drawn.LINE: QT_TRANSLATE_NOOP("Labels", "line"),
    Drawn.POINTS: QT_TRANSLATE_NOOP("Labels", "points"),
    Drawn.STEPS: QT_TRANSLATE_NOOP("Labels", "steps"),
}
_WORDS = {
    **_STATUS, **_CONTACT, **_ROLE, **_NATURE, **_CORROBORATION, **_SYMBOL, **_COUNT_BY, **_OPENING, **_DRAWN
}  # fmt: skip
_TABLES = {
    "project": QT_TRANSLATE_NOOP("Labels", "project"),
    "sides": QT_TRANSLATE_NOOP("Labels", "side"),
    "actors": QT_TRANSLATE_NOOP("Labels", "actor"),
    "kinds": QT_TRANSLATE_NOOP("Labels", "kind"),
    "measures": QT_TRANSLATE_NOOP("Labels", "measure"),
    "periods": QT_TRANSLATE_NOOP("Labels", "period"),
    "indicators": QT_TRANSLATE_NOOP("Labels", "indicator"),
    "sources": QT_TRANSLATE_NOOP("Labels", "source"),
    "events": QT_TRANSLATE_NOOP("Labels", "event"),
}
_FIELDS = {
    "id": QT_TRANSLATE_NOOP("Labels", "Id"),
    "date": QT_TRANSLATE_NOOP("Labels", "Date"),
    "time": QT_TRANSLATE_NOOP("Labels", "Time"),
    "timezone": QT_TRANSLATE_NOOP("Labels", "Time zone"),
    "kind": QT_TRANSLATE_NOOP("Labels", "Kind"),
    "status": QT_TRANSLATE_NOOP("Labels", "Status"),
    "title": QT_TRANSLATE_NOOP("Labels", "Title"),
    "place": QT_TRANSLATE_NOOP("Labels", "Place"),
    "participants": QT_TRANSLATE_NOOP("Labels", "Participants"),
    "duration_minutes": QT_TRANSLATE_NOOP("Labels", "Duration"),
    "notes": QT_TRANSLATE_NOOP("Labels", "Notes"),
    "citations": QT_TRANSLATE_NOOP("Labels", "Citations"),
    "name": QT_TRANSLATE_NOOP("Labels", "Name"),
    "colour": QT_TRANSLATE_NOOP("Labels", "Colour"),
    "side": QT_TRANSLATE_NOOP("Labels", "Side"),
    "language": QT_TRANSLATE_NOOP("Labels", "Language"),
    "as_of": QT_TRANSLATE_NOOP("Labels", "As of"),
    "start": QT_TRANSLATE_NOOP("Labels", "Start"),
    "end": QT_TRANSLATE_NOOP("Labels", "End"),
    "points": QT_TRANSLATE_NOOP("Labels", "Points"),
    "kinds": QT_TRANSLATE_NOOP("Labels", "Kinds"),
    "actors": QT_TRANSLATE_NOOP("Labels", "Actors"),
}
_PROBLEMS = {
    "bad_id": QT_TRANSLATE_NOOP("Problems", "The id is empty or has spaces around it."),
    "empty_name": QT_TRANSLATE_NOOP("Problems", "The name is empty: type one."),
    "bad_colour": QT_TRANSLATE_NOOP("Problems", "“{found}” is not a colour: write it as #RRGGBB."),
    "negative_duration": QT_TRANSLATE_NOOP("Problems", "A duration of {found} minutes is below zero."),
    "too_long": QT_TRANSLATE_NOOP("Problems", "A duration of {found} minutes is longer than a year."),
    "bad_time": QT_TRANSLATE_NOOP("Problems", "“{found}” is not a time of day: write it like 18:00."),
    "unknown_zone": QT_TRANSLATE_NOOP(
        "Problems", "“{found}” is not a time zone that this computer knows: write it like Europe/Moscow."
    ),
    "time_of_inexact_date": QT_TRANSLATE_NOOP(
        "Problems",
        "A time ({found}) needs a date of one exact day: clear the time first, or make the date exact.",
    ),
    "participant_twice": QT_TRANSLATE_NOOP("Problems", "“{found}” takes part twice: keep one of the two."),
    "unknown_field": QT_TRANSLATE_NOOP("Problems", "“{found}” is not a field of an event."),
    "bad_given_value": QT_TRANSLATE_NOOP("Problems", "“{found}” is no value that a source can give."),
    "not_a_number": QT_TRANSLATE_NOOP("Problems", "{found} is no number that can be drawn or saved."),
    "ends_before_start": QT_TRANSLATE_NOOP("Problems", "It ends on {found}, before it starts."),
    "unknown_language": QT_TRANSLATE_NOOP("Problems", "The language “{found}” is neither en nor fr."),
    "no_such_kind": QT_TRANSLATE_NOOP("Problems", "There is no kind “{found}” in the project."),
    "no_such_actor": QT_TRANSLATE_NOOP("Problems", "There is no actor “{found}” in the project."),
    "no_such_source": QT_TRANSLATE_NOOP("Problems", "There is no source “{found}” in the project."),
    "no_such_side": QT_TRANSLATE_NOOP("Problems", "There is no side “{found}” in the project."),
    "still_used": QT_TRANSLATE_NOOP("Problems", "It still refers to “{found}”, which would be deleted."),
    "stale": QT_TRANSLATE_NOOP("Problems", "It has changed meanwhile: try again."),
}
_DURATION_ERRORS = {
    "bad_duration": QT_TRANSLATE_NOOP(
        "Durations", "“{text}” is not a duration: type 90, 1h30 or 2 h."
    ),
    "bad_minutes": QT_TRANSLATE_NOOP("Durations", "An hour has 60 minutes: type 1h30 or 90."),
    "too_long": QT_TRANSLATE_NOOP("Durations", "“{text}” is longer than a year: is it in minutes?"),
}  # fmt: skip

_DATE_ERRORS = {
    "empty": QT_TRANSLATE_NOOP("Dates", "Type a date, such as 12 Feb 2025, Aug 2025 or c. 2024."),
    "not_understood": QT_TRANSLATE_NOOP(
        "Dates",
        "“{text}” is not understood as a date. Type it like 12 Feb 2025, Aug 2025, c. "
        "2024, before 8 Feb 2025 or 19–21 Dec 2025.",
    ),
    "not_edtf": QT_TRANSLATE_NOOP(
        "Dates",
        "“{text}” is not a date in EDTF (ISO 8601-2). Write it like 2025-02-12, 2025-08, "
        "2024~ or 2025-12-19/2025-12-21.",
    ),
    "no_year": QT_TRANSLATE_NOOP(
        "Dates", "“{text}” does not say the year. Add it: nothing is filled in from today’s date."
    ),
    "short_year": QT_TRANSLATE_NOOP(
        "Dates", "The year in “{text}” has fewer than four digits. Write it in full, such as 2025 (or 0800)."
    ),
    "wrong_weekday": QT_TRANSLATE_NOOP(
        "Dates",
        "The day of the week in “{text}” is not that of this date. Correct one or the "
        "other, or leave the weekday out.",
    ),
    "no_such_day": QT_TRANSLATE_NOOP(
        "Dates", "The calendar has no such day as in “{text}”. Check the day and the month."
    ),
    "no_such_month": QT_TRANSLATE_NOOP(
        "Dates", "There is no such month as in “{text}”. Months go from 1 to 12."
    ),
    "year_out_of_range": QT_TRANSLATE_NOOP(
        "Dates",
        "“{text}” is outside the calendar of this program, which covers the years 1 to "
        "9999. Choose a date within it.",
    ),
    "reversed": QT_TRANSLATE_NOOP(
        "Dates",
        "“{text}” ends before it starts. Write the earlier date first, and each year if "
        "it changes in between.",
    ),
    "clock_time": QT_TRANSLATE_NOOP(
        "Dates", "“{text}” contains a time of day. Write the day alone: the time has a field of its own."
    ),
    "several_events": QT_TRANSLATE_NOOP(
        "Dates",
        "“{text}” dates several events (all of a set). Make one event for each date, or "
        "write [a,b] for one of them.",
    ),
    "open_both_ends": QT_TRANSLATE_NOOP(
        "Dates", "“{text}” has neither a start nor an end. Give at least one of them."
    ),
}

Word = Status | Contact | Role | ActorNature | Corroboration | Symbol | CountBy | Opening


def word(code: Word) -> str:
    """The interface's word for a code, lower case."""
    return translate("Labels", _WORDS[code])


def capitalised(code: Word) -> str:
    """The same at the head of a line or in a list."""
    text = word(code)
    return text[:1].upper() + text[1:]


def record_word(record_type: type[Record]) -> str:
    """`event`, `source` ..."""
    return translate("Labels", _TABLES[record_type.table])


def field_name(field: str) -> str:
    """The name of a record's field, as in a column heading; dotted paths give their last known part."""
    text = _FIELDS.get(field.split(".")[0])
    return field if text is None else translate("Labels", text)


def date_error_text(error: DateError) -> str:
    """Why a typed text is not a date, and what to do."""
    return translate("Dates", _DATE_ERRORS[error.code]).format(text=error.text)


def duration_error_text(error: DurationError) -> str:
    """Why a typed text is not a duration, and what to do."""
    return translate("Durations", _DURATION_ERRORS[error.code]).format(text=error.text.strip())


def authors_help() -> str:
    """How authors are typed on one line."""
    return translate(
        "Names",
        "A person: Family, Given. Several: with semicolons between them. "
        'An institution with a comma or a semicolon in its name: in quotation marks, "Smith, Jones & Co".',
    )


def ambiguous_name_text(error: AmbiguousName) -> str:
    """Whom a typed name can mean, and what to do."""
    text = translate("Names", "“{text}” can be {names}: type one of these.")
    return text.format(text=error.text, names=translate("Names", " or ").join(error.labels))


def what_is_wrong(code: str, found: str) -> str:
    """The sentence for a problem code of `models.validation`, without the place."""
    return translate("Problems", _PROBLEMS[code]).format(found=found)


def problem_text(problem: Problem) -> str:
    """One line: which record, which field, what is wrong and what to do."""
    what = what_is_wrong(problem.code, problem.found)
    where = translate("Labels", _TABLES[problem.table])
    place = f"{where} “{problem.id}”"
    return f"{place}, {field_name(problem.field)}: {what}" if problem.field else f"{place}: {what}"
