"""Values on which sources disagree: what is a conflict, what only less exact, and what choosing does."""

from __future__ import annotations

from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.evidence.conflicts import (
    Choice,
    Conflict,
    choose,
    conflicts,
    contradicts,
    differences,
    differs,
    keep_former,
    swept_along,
)
from models.evidence.given import VALUED_FIELDS
from models.project import Project
from models.records import Citation, Event, Status

EVENT = Event(
    id="e",
    date=parse_edtf("2025-08-18"),
    kind="call",
    status=Status.HELD,
    title="Call",
    place="Élysée",
    duration_minutes=90,
)
VALUES = {
    "date": ("2025-08", "2025-08-18", "2025-08-19", "2025-08-18/2025-08-20", "2025-08-19/2025-09-02"),
    "time": ("18:00", "19:30"),
    "status": ("held", "claimed"),
    "title": ("Call", "call ", "Phone call"),
    "place": ("Élysée", "elysee", "Moscow"),
    "duration_minutes": ("90", "120"),
}


def said(*values: tuple[str, str], **own: object) -> Event:
    """The event with a citation for each (field, value), of sources a, b, c ..."""
    citations = [
        Citation(source=source, values={field: text})
        for source, (field, text) in zip("abcdefgh", values, strict=False)
    ]
    return msgspec.structs.replace(EVENT, citations=tuple(citations), **own)


def test_ninety_minutes_here_two_hours_there() -> None:
    event = said(("duration_minutes", "90"), ("duration_minutes", "120"), ("duration_minutes", "90"))
    choices = (Choice("90", ("a", "c")), Choice("120", ("b",)))
    assert conflicts(event) == (Conflict("duration_minutes", choices, "90", settled=True),)


def test_another_value_than_any_source_gives_is_open() -> None:
    event = said(("duration_minutes", "80"), ("duration_minutes", "120"))
    (conflict,) = conflicts(event)
    assert not conflict.settled
    assert conflict.choices == (Choice("80", ("a",)), Choice("120", ("b",)), Choice("90", ()))


def test_one_source_against_the_event_is_open() -> None:
    (conflict,) = conflicts(said(("status", "denied")))
    assert (conflict.own, conflict.settled) == ("held", False)


def test_an_event_without_a_value_is_open() -> None:
    (conflict,) = conflicts(said(("duration_minutes", "90"), duration_minutes=None))
    assert conflict == Conflict("duration_minutes", (Choice("90", ("a",)),), "", settled=False)


def test_sources_that_agree_are_no_conflict() -> None:
    assert differences(said(("time", "18:00"), ("time", "18:00"), time="18:00")) == ()
    assert differences(EVENT) == ()


@pytest.mark.parametrize("place", ["elysee", "ÉLYSÉE", "Élysée  ", " élyse\u0301e"])
def test_spelling_is_no_conflict(place: str) -> None:
    assert differences(said(("place", place))) == ()


def test_the_event_s_own_spelling_is_shown() -> None:
    (conflict,) = conflicts(said(("place", "ELYSEE"), ("place", "Moscow")))
    assert [choice.text for choice in conflict.choices] == ["Élysée", "Moscow"]


@pytest.mark.parametrize(
    ("own", "other", "is_exactness"),
    [
        ("2025-08-18", "2025-08", True),
        ("2025-08", "2025-08-18", True),
        ("2025-08-18", "2025-08-17/2025-08-19", True),
        ("2025-08-18", "2025-08-18?", True),
        ("2025-08-18", "../2025-08-20", True),
        ("2025-08-18", "2025-08-19", False),
        ("2025-08-18/2025-08-20", "2025-08-19/2025-08-22", False),
        ("2025-08-18", "2025-09", False),
    ],
)
def test_a_less_exact_date_is_no_conflict(own: str, other: str, is_exactness: bool) -> None:
    event = said(("date", other), date=parse_edtf(own))
    (difference,) = differences(event)
    assert difference.is_exactness is is_exactness
    assert conflicts(event) == (() if is_exactness else (difference,))


def test_three_dates_of_which_two_contradict_are_a_conflict() -> None:
    event = said(("date", "2025-08"), ("date", "2025-08-18"), ("date", "2025-08-19"))
    (conflict,) = conflicts(event)
    assert conflict.settled
    assert len(conflict.choices) == 3


def test_the_day_of_another_zone_is_a_conflict() -> None:
    """23:30 in Washington is the next day in Moscow, and no source says which calendar it means."""
    event = said(("date", "2025-08-19"), time="23:30", timezone="America/New_York")
    (conflict,) = conflicts(event)
    assert not conflict.settled
    settled = _after(event, "date", "2025-08-19")
    assert (settled.time, settled.timezone) == ("23:30", "America/New_York")
    assert conflicts(settled) == ()


def test_differing_from_the_event() -> None:
    assert differs(EVENT, "duration_minutes", "120")
    assert differs(EVENT, "time", "18:00")
    assert not differs(EVENT, "place", "ELYSEE")


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        ("duration_minutes", "120", True),
        ("duration_minutes", "90", False),
        ("time", "18:00", False),
        ("date", "2025-08", False),
        ("date", "2025-08-19", True),
    ],
)
def test_contradicting_is_more_than_differing(field: str, text: str, expected: bool) -> None:
    assert contradicts(EVENT, field, text) is expected


def test_choosing_what_the_event_has_changes_nothing() -> None:
    assert choose(EVENT, "duration_minutes", "90") == ()


# ---- sources that only support what the event has ----------------------------------------------------

SUPPORTED = msgspec.structs.replace(
    EVENT,
    citations=(
        Citation(source="kremlin", supports=("duration_minutes", "date")),
        Citation(source="tass", supports=("duration_minutes",)),
        Citation(source="post"),
        Citation(source="wire", supports=("duration_minutes",), values={"duration_minutes": "85"}),
    ),
)


def test_supporting_a_field_is_giving_what_the_event_has() -> None:
    (conflict,) = conflicts(SUPPORTED)
    assert conflict.choices == (Choice("90", ("kremlin", "tass")), Choice("85", ("wire",)))
    assert conflict.settled


def test_choosing_another_value_leaves_every_source_with_its_own() -> None:
    after = _after(SUPPORTED, "duration_minutes", "85")
    assert after.duration_minutes == 85
    given = [citation.values for citation in after.citations]
    assert given == [{"duration_minutes": "90"}, {"duration_minutes": "90"}, {}, {"duration_minutes": "85"}]
    assert conflicts(after) == (msgspec.structs.replace(conflicts(SUPPORTED)[0], own="85"),)
    back = _after(after, "duration_minutes", "90")
    assert conflicts(back) == conflicts(SUPPORTED)


def test_who_supports_an_empty_field_does_not_say_what_is_chosen_for_it() -> None:
    after = _after(msgspec.structs.replace(SUPPORTED, duration_minutes=None), "duration_minutes", "85")
    assert [citation.supports for citation in after.citations] == [("date",), (), (), ("duration_minutes",)]
    assert conflicts(after) == ()


def test_another_spelling_is_no_other_value_to_keep() -> None:
    supporting = Citation(source="a", supports=("place",))
    event = msgspec.structs.replace(EVENT, citations=(supporting,))
    assert _after(event, "place", "Elysee").citations == (supporting,)


def test_an_edit_sweeps_along_those_that_only_support() -> None:
    edited = msgspec.structs.replace(SUPPORTED, duration_minutes=80, place="Moscow")
    assert swept_along(SUPPORTED, edited) == {"duration_minutes": ("kremlin", "tass")}
    assert swept_along(edited, edited) == {}
    (change,) = keep_former(SUPPORTED, edited, "duration_minutes")
    assert isinstance(change.after, Event)
    assert change.after.duration_minutes == 80
    assert swept_along(SUPPORTED, change.after) == {}
    (conflict,) = conflicts(change.after)
    assert [choice.sources for choice in conflict.choices] == [("kremlin", "tass"), ("wire",), ()]


def test_what_was_empty_sweeps_nobody_along() -> None:
    before = msgspec.structs.replace(SUPPORTED, duration_minutes=None)
    assert swept_along(before, SUPPORTED) == {}


def _after(event: Event, field: str, text: str) -> Event:
    changes = choose(event, field, text)
    project = Project(records=[event])
    project.apply(changes)
    return project.events[event.id]


fields = st.sampled_from(VALUED_FIELDS)
givings = st.lists(fields.flatmap(lambda f: st.tuples(st.just(f), st.sampled_from(VALUES[f]))), max_size=6)


@given(givings)
def test_every_choice_settles_and_keeps_the_choices_in_their_places(values: list[tuple[str, str]]) -> None:
    event = said(*values)
    for difference in differences(event):
        given = [choice for choice in difference.choices if choice.sources]
        for choice in given:
            after = _after(event, difference.field, choice.text)
            left = [found for found in differences(after) if found.field == difference.field]
            assert all(found.settled and found.own == choice.text for found in left)
            assert bool(left) is (len(given) > 1)
            if left:
                assert [choice.sources for choice in left[0].choices] == [choice.sources for choice in given]


@given(givings, st.randoms(use_true_random=False))
def test_the_order_of_citations_makes_no_conflict(values: list[tuple[str, str]], random: Random) -> None:
    event = said(*values)
    shuffled = list(event.citations)
    random.shuffle(shuffled)
    other = msgspec.structs.replace(event, citations=tuple(shuffled))
    assert [(c.field, c.settled) for c in conflicts(event)] == [
        (c.field, c.settled) for c in conflicts(other)
    ]


@given(givings)
def test_a_field_is_in_conflict_when_anything_differs(values: list[tuple[str, str]]) -> None:
    event = said(*values)
    found = {difference.field for difference in differences(event)}
    assert found == {field for field, text in values if differs(event, field, text)} | {
        field
        for field, text in values
        for other, also in values
        if other == field and _differ(field, text, also)
    }


def _differ(field: str, text: str, also: str) -> bool:
    return differs(_after(EVENT, field, text), field, also)
