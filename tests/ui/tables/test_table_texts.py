"""What is written in cells and read back from them."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from models import edits
from models.citations.authors import read_authors
from models.project import Project
from models.records import Actor, Kind, Name, Participant, Role, Side
from ui.tables.column import CellError, Cells, Initialled
from ui.tables.event_columns import EVENTS, kind_choices, kind_label, parse_duration, parse_kind
from ui.tables.fields import choice_of, read_side
from ui.tables.header import shared_widths
from ui.tables.indicator_columns import number_text, read_number
from ui.tables.participants import participants_text, participants_typed, read_participants


def test_participants_with_an_initiator(project: Project) -> None:
    event = project.events["call-1"]
    assert participants_text(Initialled(project), event) == "D. Trump → V. Putin"
    assert participants_typed(project, event) == "Donald Trump → Vladimir Putin"
    same, created = read_participants(project, participants_typed(project, event), event.participants)
    assert (same, created) == (event.participants, ())


@pytest.mark.parametrize(
    "text", ["trump > putin", "D. Trump -> V. Putin", "Donald Trump→PUTIN", "Trump >Putin"]
)
def test_the_arrow_marks_the_initiator(project: Project, text: str) -> None:
    participants, created = read_participants(project, text)
    assert created == ()
    assert participants == (Participant(actor="trump", role=Role.INITIATOR), Participant(actor="putin"))


def test_unknown_names_create_actors_once(project: Project) -> None:
    participants, created = read_participants(project, "Jane Doe, Trump; jane doe | x")
    assert [p.actor for p in participants] == ["jane-doe-trump-jane-doe", "x"]
    participants, created = read_participants(project, "Jane Doe, Trump; jane doe")
    assert [p.actor for p in participants] == ["jane-doe", "trump"]
    assert [change.after.name for change in created] == ["Jane Doe"]


def test_known_participants_keep_their_role(project: Project) -> None:
    former = project.events["miami"].participants
    participants, _ = read_participants(project, "Witkoff, Putin", former)
    assert [p.role for p in participants] == [Role.ENVOY, Role.PARTICIPANT]


def test_names_with_commas_are_separated_by_bars(project: Project) -> None:
    actor, _ = read_participants(project, "Ministry, Paris | Trump")
    assert [p.actor for p in actor] == ["ministry-paris", "trump"]


def test_two_of_one_name_are_told_apart(project: Project) -> None:
    project.apply(edits.add(Actor(id="bush", name="George Bush", short_name="Bush")))
    project.apply(edits.add(Actor(id="bush-2", name="George Bush", short_name="Bush")))
    with pytest.raises(CellError, match=r"George Bush \(bush\) or George Bush \(bush-2\)"):
        read_participants(project, "Bush > Putin")
    participants = (Participant(actor="bush-2", role=Role.INITIATOR), Participant(actor="putin"))
    event = msgspec.structs.replace(project.events["call-1"], participants=participants)
    typed = participants_typed(project, event)
    assert typed == "George Bush (bush-2) → Vladimir Putin"
    assert read_participants(project, typed, participants) == (participants, ())


@pytest.mark.parametrize("name", ["Ministry, Paris", "A; B", "a|b", "a > b", "Plain"])
def test_every_name_can_be_typed_back(project: Project, name: str) -> None:
    project.apply(edits.add(Actor(id="x", name=name)))
    for participants in (
        (Participant(actor="x"),),
        (Participant(actor="x", role=Role.INITIATOR), Participant(actor="putin")),
        (Participant(actor="x", role=Role.INITIATOR),),
    ):
        event = msgspec.structs.replace(project.events["call-1"], participants=participants)
        assert read_participants(project, participants_typed(project, event)) == (participants, ())


def test_two_kinds_of_one_name_are_told_apart(project: Project) -> None:
    project.apply(edits.add(Kind(id="call-2", name="Call")))
    cells, event = Cells(project, datetime.date(2026, 1, 15)), project.events["call-1"]
    assert kind_label(cells, event) == "Call (call)"
    assert [choice.text for choice in kind_choices(cells)][:2] == ["Call (call)", "Call (call-2)"]
    assert parse_kind(cells, event, "Call (call-2)")[0].after.kind == "call-2"
    with pytest.raises(CellError, match="call-2"):
        parse_kind(cells, event, "call ")
    assert parse_kind(cells, event, "meet")[0].after.kind == "meeting"


def test_a_duration_that_cannot_be_taken_says_why(project: Project) -> None:
    cells, event = Cells(project, datetime.date(2026, 1, 15)), project.events["call-1"]
    for text, words in (("soon", "soon"), ("1:75", "60"), ("9999999", "year")):
        with pytest.raises(CellError, match=words):
            parse_duration(cells, event, text)


def test_a_side_is_found_or_created(project: Project) -> None:
    cells = Cells(project, datetime.date(2026, 1, 15))
    assert read_side(cells, "united STATES") == ("us", ())
    side, created = read_side(cells, "Ukraine")
    assert (side, len(created)) == ("ukraine", 1)
    assert read_side(cells, " ") == ("", ())
    project.apply(edits.add(Side(id="us-2", name="United States")))
    with pytest.raises(CellError, match=r"\(us-2\)"):
        read_side(cells, "united states")
    assert read_side(cells, "United States (us-2)") == ("us-2", ())


def test_a_choice_may_be_begun_only(project: Project) -> None:
    options = {"held": 1, "planned": 2, "postponed": 3}
    assert choice_of(options, "Held") == 1
    assert choice_of(options, "pl") == 2
    with pytest.raises(CellError, match="planned"):
        choice_of(options, "p")


def test_authors() -> None:
    names = read_authors("Doe, Jane; AFP")
    assert names == (Name(family="Doe", given="Jane"), Name(literal="AFP"))


@pytest.mark.parametrize(("text", "value"), [("44,5", 44.5), ("59 %", 59.0), ("−3", -3.0), ("1 000", 1000.0)])
def test_numbers(text: str, value: float) -> None:
    assert read_number(text) == value


@pytest.mark.parametrize("text", ["", "nan", "inf", "a few"])
def test_what_is_no_number_says_so(text: str) -> None:
    with pytest.raises(CellError):
        read_number(text)


def test_numbers_are_written_as_the_language_does() -> None:
    assert number_text(44.5, "fr") == "44,5"
    assert number_text(1000.0, "en") == "1000"


def test_flexible_columns_share_the_room() -> None:
    assert sum(shared_widths(500, [100, 200, 100], [False, True, True])) == 500
    assert shared_widths(50, [100, 200], [False, True]) == [100, 110]
    assert shared_widths(900, [100, 200], [False, False]) == [100, 200]


def test_every_cell_has_a_text_a_sort_key_and_a_tool_tip(project: Project) -> None:
    cells = Cells(project, datetime.date(2026, 1, 15))
    for column in EVENTS.columns:
        for event in project.events.values():
            assert isinstance(column.text(cells, event), str)
            assert column.tool_tip is None or isinstance(column.tool_tip(cells, event), str)
