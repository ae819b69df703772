"""Who confirms a contact."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.evidence.confirmations import (
    Confirmation,
    Corroboration,
    SideSources,
    confirmation,
    confirming_sides,
    corroboration,
    sources_by_side,
    tally,
)
from models.project import Project
from models.records import Actor, Citation, Event, Kind, Participant, Record, Side, Source, Status


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        (("readout", "statement"), Corroboration.BOTH_SIDES),
        (("readout", "readout"), Corroboration.ONE_SIDE),
        (("newspaper",), Corroboration.THIRD_PARTY),
        (("newspaper", "statement"), Corroboration.ONE_SIDE),
        ((), Corroboration.UNSOURCED),
    ],
)
def test_corroboration(project: Project, cited: tuple[str, ...], expected: Corroboration) -> None:
    project.sources["newspaper"] = Source(id="newspaper", title="Report")
    event = with_citations(project.events["call-1"], cited)
    assert corroboration(project, event) is expected


def with_citations(event: Event, cited: tuple[str, ...]) -> Event:
    return msgspec.structs.replace(event, citations=tuple(Citation(source=source) for source in cited))


def test_what_was_not_held_is_not_corroborated(project: Project) -> None:
    event = msgspec.structs.replace(project.events["call-1"], status=Status.PLANNED)
    assert corroboration(project, event) is None


def test_sides_are_named_in_the_order_of_citation(project: Project) -> None:
    event = with_citations(project.events["call-1"], ("statement", "readout"))
    assert confirming_sides(project, event) == ("us", "russia")


def test_a_confirmation_knows_the_silent_side_and_its_half(project: Project) -> None:
    event = project.events["anchorage"]
    who = confirmation(project, event)
    assert who == Confirmation(Corroboration.ONE_SIDE, ("russia",), ("russia", "us"))
    assert (who.only_side, who.halves) == ("russia", (True, False))
    other = confirmation(project, with_citations(event, ("statement",)))
    assert other is not None
    assert other.halves == (False, True)
    both = confirmation(project, project.events["call-1"])
    assert both is not None
    assert (both.only_side, both.halves) == ("", (True, True))
    assert confirmation(project, project.events["miami"]) is None


def test_sources_stand_under_the_side_that_they_speak_for(project: Project) -> None:
    project.sources["newspaper"] = Source(id="newspaper", title="Report")
    project.sources["ministry"] = Source(id="ministry", title="Note", side="france")
    project.sides["france"] = Side(id="france", name="France")
    cited = ("newspaper", "readout", "ministry", "readout")
    assert sources_by_side(project, with_citations(project.events["call-1"], cited)) == (
        SideSources("us", (), True),
        SideSources("russia", ("readout",), True),
        SideSources("france", ("ministry",), False),
        SideSources("", ("newspaper",), False),
    )


def test_a_tally_sorts_contacts_by_who_confirms_them(project: Project) -> None:
    events = project.events
    events["call-1"] = with_citations(events["call-1"], ("statement",))
    events["call-2"] = with_citations(events["call-2"], ("statement",))
    events["call-3"] = with_citations(events["call-3"], ())
    found = tally(project, [*events])
    assert found.one_side == {"us": ("call-1", "call-2"), "russia": ("anchorage",)}
    assert found.of(Corroboration.ONE_SIDE) == ("call-1", "call-2", "anchorage")
    assert found.of(Corroboration.ONE_SIDE, "russia") == ("anchorage",)
    assert found.unsourced == ("call-3",)
    assert found.total == len(events) - 1


@given(st.lists(st.lists(st.sampled_from(("readout", "statement", "paper")), max_size=4), max_size=8))
def test_a_tally_agrees_with_each_contact(cited: list[list[str]]) -> None:
    project = Project(None, _records(cited))
    found = tally(project, project.events)
    for kind in Corroboration:
        alone = [e.id for e in project.events.values() if corroboration(project, e) is kind]
        assert sorted(found.of(kind)) == alone


def _records(cited: list[list[str]]) -> list[Record]:
    sides = [Side(id="us", name="US"), Side(id="russia", name="Russia")]
    actors = [Actor(id="trump", name="Trump", side="us"), Actor(id="putin", name="Putin", side="russia")]
    sources = [Source(id="readout", side="russia"), Source(id="statement", side="us"), Source(id="paper")]
    both = (Participant(actor="trump"), Participant(actor="putin"))
    day = parse_edtf("2025-01-20")
    call = Event(id="", date=day, kind="call", status=Status.HELD, participants=both)
    events = [
        msgspec.structs.replace(call, id=f"e{i}", citations=tuple(Citation(source=s) for s in sources_of))
        for i, sources_of in enumerate(cited)
    ]
    return [*sides, *actors, *sources, Kind(id="call", name="Call"), *events]
