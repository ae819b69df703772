"""The names of lanes that stand for no record, in the project's language (not the interface's)."""

from __future__ import annotations

from models.records import Status

_STATUS = {
    "en": {
        Status.PLANNED: "Planned",
        Status.HELD: "Held",
        Status.CLAIMED: "Claimed",
        Status.POSTPONED: "Postponed",
        Status.CANCELLED: "Cancelled",
        Status.DENIED: "Denied",
    },
    "fr": {
        Status.PLANNED: "Prévu",
        Status.HELD: "Tenu",
        Status.CLAIMED: "Allégué",
        Status.POSTPONED: "Reporté",
        Status.CANCELLED: "Annulé",
        Status.DENIED: "Démenti",
    },
}
_NONE = {
    "en": {"kind": "No kind", "side": "No side", "actor": "No participant"},
    "fr": {"kind": "Sans type", "side": "Sans camp", "actor": "Sans participant"},
}
_OTHERS = {"en": "Others", "fr": "Autres"}


def status(value: Status, language: str) -> str:
    return _STATUS[language][value]


def none(by: str, language: str) -> str:
    """The lane of events without a kind, side or actor."""
    return _NONE[language][by]


def others(language: str) -> str:
    return _OTHERS[language]
