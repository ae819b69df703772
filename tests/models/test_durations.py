"""Durations there and back."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.durations import MAX_MINUTES, DurationError, duration_text, read_duration
from models.project import Project
from models.validation import record_problems

SPACE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(None, ""), (0, "0 min"), (50, "50 min"), (60, "1 h"), (90, "90 min"), (150, "2 h 30"), (180, "3 h")],
)
def test_duration_text(minutes: int | None, text: str) -> None:
    assert duration_text(minutes) == text.replace(" ", SPACE)


@given(st.none() | st.integers(0, MAX_MINUTES))
def test_durations_come_back(minutes: int | None) -> None:
    assert read_duration(duration_text(minutes)) == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        (" ", None),
        ("0", 0),
        ("90", 90),
        ("90 m", 90),
        ("90 min.", 90),
        ("90 minutes", 90),
        ("90'", 90),
        ("1h30", 90),
        ("1 h 5", 65),
        ("1\u00a0h\u00a030 min", 90),
        ("1:30", 90),
        ("2 hrs", 120),
        ("2 Heures", 120),
        ("1,5 h", 90),
        ("1.25 hours", 75),
        ("1 hour and 15 minutes", 75),
        ("1 heure et 15 minutes", 75),
        (str(MAX_MINUTES), MAX_MINUTES),
    ],
)
def test_typed_durations(text: str, minutes: int | None) -> None:
    assert read_duration(text) == minutes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((text, "bad_duration") for text in ("-1", "soon", "1.5", "h", "1 h 2 h")),
        ("1:75", "bad_minutes"),
        *((text, "too_long") for text in (str(MAX_MINUTES + 1), "9000 h", "9" * 5000)),
    ],
)
def test_what_is_no_duration(text: str, code: str) -> None:
    with pytest.raises(DurationError) as raised:
        read_duration(text)
    assert (raised.value.code, raised.value.text) == (code, text)


def test_no_event_lasts_longer_than_a_year(project: Project) -> None:
    event = msgspec.structs.replace(project.events["call-1"], duration_minutes=MAX_MINUTES)
    assert list(record_problems(event)) == []
    event = msgspec.structs.replace(event, duration_minutes=MAX_MINUTES + 1)
    assert [(p.code, p.field) for p in record_problems(event)] == [("too_long", "duration_minutes")]
