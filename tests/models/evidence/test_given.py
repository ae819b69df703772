"""What a source gives for a field, as text and as the field's value."""

from __future__ import annotations

import pytest

from models.dates import parse_edtf
from models.evidence.given import VALUED_FIELDS, is_value, own_text, read_value, value_text
from models.records import Event, Status

EVENT = Event(
    id="e",
    date=parse_edtf("2025-08-18"),
    kind="call",
    status=Status.HELD,
    time="18:00",
    title="Call",
    place="Moscow",
    duration_minutes=90,
)


@pytest.mark.parametrize("field", VALUED_FIELDS)
def test_what_an_event_has_is_a_value(field: str) -> None:
    text = own_text(EVENT, field)
    assert read_value(field, text) == getattr(EVENT, field)
    assert value_text(read_value(field, text)) == text


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("date", "19 August"),
        ("date", "2025-02-30"),
        ("time", "6pm"),
        ("status", "done"),
        ("duration_minutes", "2 h"),
        ("duration_minutes", "-1"),
        ("duration_minutes", "007"),
        ("duration_minutes", "²"),
        ("duration_minutes", "999999999"),
        ("place", " "),
        ("kind", "call"),
        ("mood", "good"),
    ],
)
def test_what_no_field_holds_is_none(field: str, text: str) -> None:
    assert not is_value(field, text)


def test_an_event_without_a_duration_has_no_text_for_it() -> None:
    assert own_text(Event(id="e", date=EVENT.date, kind="call", status=Status.HELD), "duration_minutes") == ""
