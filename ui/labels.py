"""The words that the interface uses for the codes of the models."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.evidence import Corroboration
from models.records import ActorNature, Contact, CountBy, Opening, Record, Role, Status, Symbol
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
_WORDS = {
    **_STATUS, **_CONTACT, **_ROLE, **_NATURE, **_CORROBORATION, **_SYMBOL, **_COUNT_BY, **_OPENING
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
    "participant_twice": QT_TRANSLATE_NOOP("Problems", "“{found}” takes part twice: keep one of the two."),
    "unknown_field": QT_TRANSLATE_NOOP("Problems", "“{found}” is not a field of an event."),
    "ends_before_start": QT_TRANSLATE_NOOP("Problems", "It ends on {found}, before it starts."),
    "unknown_language": QT_TRANSLATE_NOOP("Problems", "The language “{found}” is neither en nor fr."),
    "no_such_kind": QT_TRANSLATE_NOOP("Problems", "There is no kind “{found}” in the project."),
    "no_such_actor": QT_TRANSLATE_NOOP("Problems", "There is no actor “{found}” in the project."),
    "no_such_source": QT_TRANSLATE_NOOP("Problems", "There is no source “{found}” in the project."),
    "no_such_side": QT_TRANSLATE_NOOP("Problems", "There is no side “{found}” in the project."),
    "still_used": QT_TRANSLATE_NOOP("Problems", "It still refers to “{found}”, which would be deleted."),
    "stale": QT_TRANSLATE_NOOP("Problems", "It has changed meanwhile: try again."),
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


def problem_text(problem: Problem) -> str:
    """One line: which record, which field, what is wrong and what to do."""
    what = translate("Problems", _PROBLEMS[problem.code]).format(found=problem.found)
    where = translate("Labels", _TABLES[problem.table])
    place = f"{where} “{problem.id}”"
    return f"{place}, {field_name(problem.field)}: {what}" if problem.field else f"{place}: {what}"
