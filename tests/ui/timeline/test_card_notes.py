"""The footnotes of a hover card have the numbers that the sidebar's sentences have."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from models import edits
from models.citations.footnotes import Footnotes
from models.dates import from_ordinal
from models.project import Change, Project
from models.records import Citation, Event, Source, Status
from tests.models.citations.made_notes import is_made
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.statistics.quotation import quoted
from ui.timeline.card import card
from ui.timeline.view import TimelineView

Today = Callable[[], datetime.date]
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def document(project: Project) -> Document:
    """Call 8, with which the sentences begin, cites the statement alone; the plan a report."""
    project.apply([Change(None, Source(id="report", title="<i>Report</i> & <x>", type="webpage"))])
    project.apply(edits.update(project.events["call-8"], citations=(Citation(source="statement"),)))
    project.apply(edits.update(project.events["miami"], citations=(Citation(source="report"),)))
    document = Document()
    document.replace(project, None)
    return document


@pytest.fixture
def measure(document: Document, today: Today) -> CurrentMeasure:
    measure = CurrentMeasure(document, today)
    measure.choose("calls")
    return measure


def cards(document: Document, measure: CurrentMeasure) -> dict[str, str]:
    return {
        event.id: card(document.project, event, measure.notes.footnotes())
        for event in document.project.events_in_order
    }


def test_a_number_is_one_source_in_sentences_and_cards(document: Document, measure: CurrentMeasure) -> None:
    told = quoted(document.project, measure.notes.sentences("en"), "en")
    assert [source.id for source in told.sources] == ["statement", "readout"]
    shown = cards(document, measure)
    assert "[1]" in shown["call-8"]
    assert "[2]" not in shown["call-8"]
    assert shown["call-1"].index("[1]") < shown["call-1"].index("“Statement”, White House.")
    assert shown["call-1"].index("[2]") < shown["call-1"].index("“Readout”, Kremlin.")
    assert "[3]" in shown["miami"]


def test_numbers_follow_each_edit_and_its_undo(document: Document, measure: CurrentMeasure) -> None:
    before = cards(document, measure)["call-1"]
    event = document.project.events["call-8"]
    document.edit("Cite", edits.update(event, citations=(Citation(source="readout"),)))
    after = cards(document, measure)["call-1"]
    notes = after[after.index("<table") :]
    assert notes.index("[1]") < notes.index("“Readout”, Kremlin.") < notes.index("[2]")
    document.undo_stack.undo()
    assert cards(document, measure)["call-1"] == before


def test_numbers_are_made_once_for_each_state(document: Document, measure: CurrentMeasure) -> None:
    made = measure.notes.footnotes()
    assert measure.notes.footnotes() is made
    measure.select_silence(0)
    assert measure.notes.footnotes() is not made
    measure.choose("direct")
    assert measure.notes.sentences("en").selected is None


def test_notes_are_text(document: Document, measure: CurrentMeasure) -> None:
    shown = cards(document, measure)["miami"]
    assert "“Report &amp; &lt;x&gt;”." in shown
    assert "<a " not in shown


def test_each_source_is_named_once_and_the_sides_by_its_number(
    document: Document, measure: CurrentMeasure
) -> None:
    shown = cards(document, measure)
    lines = shown["call-1"].split("<table")[0]
    assert "<i>Russia: [2]</i>" in lines
    assert "<i>United States: [1]</i>" in lines
    assert shown["call-1"].count("Readout") == shown["call-1"].count("Statement") == 1
    assert "<i>Russia: no source</i>" in shown["call-8"]
    assert "<i>Russia: 1 source" in card(document.project, document.project.events["call-1"])


def test_a_note_names_every_place_that_the_event_cites(document: Document, measure: CurrentMeasure) -> None:
    cited = (
        Citation(source="statement", locator="para. 3"),
        Citation(source="statement", locator="12-14"),
        Citation(source="readout"),
    )
    document.edit("Cite", edits.update(document.project.events["call-8"], citations=cited))
    shown = cards(document, measure)
    assert "“Statement”, White House, para. 3; 12–14." in shown["call-8"]
    assert "“Readout”, Kremlin." in shown["call-8"]
    assert "para. 3" not in shown["call-1"]


def test_a_card_tells_how_long_it_lasted(document: Document, measure: CurrentMeasure) -> None:
    document.edit("Time", edits.update(document.project.events["call-8"], duration_minutes=150))
    assert "<br>2\u00a0h\u00a030<br>" in cards(document, measure)["call-8"]


def test_a_card_has_room_for_a_few(document: Document, measure: CurrentMeasure) -> None:
    sources = [Source(id=f"s{number}", title=f"Title {number}") for number in range(9)]
    changes = [Change(None, source) for source in sources]
    cited = edits.update(
        document.project.events["miami"], citations=tuple(Citation(source=source.id) for source in sources)
    )
    assert document.edit("Cite", (*changes, *cited))
    shown = cards(document, measure)["miami"]
    assert "“Title 3”." in shown
    assert "“Title 4”." not in shown
    assert "… and 5 other source" in shown
    assert not is_made(sources[4], "en")


def test_the_view_shows_the_numbers(qtbot: QtBot, document: Document, measure: CurrentMeasure) -> None:
    view = TimelineView(document, Selection(document), measure)
    qtbot.addWidget(view)
    view.resize(1000, 320)
    view.show()
    qtbot.waitExposed(view)
    marker = next(marker for marker in view.drawing.markers if marker.id == "call-8")
    assert "[1]" in view.card_at(QPointF(marker.x, marker.y))


def test_a_card_never_waits_for_the_sentences_of_many(document: Document, measure: CurrentMeasure) -> None:
    call = document.project.events["call-8"]
    first = datetime.date(2025, 2, 1).toordinal()
    many = [
        Event(
            id=f"m{number}",
            date=from_ordinal(first + number % 300),
            kind="call",
            status=Status.HELD,
            participants=call.participants,
            citations=call.citations,
        )
        for number in range(1001)
    ]
    document.edit("Many", tuple(Change(None, event) for event in many))
    assert measure.notes.footnotes() is None
    assert "•" in cards(document, measure)["call-8"]
    measure.notes.sentences("fr")
    assert isinstance(measure.notes.footnotes(), Footnotes)
    assert "[1]" in cards(document, measure)["call-8"]


def test_without_a_measure_events_alone_give_the_numbers(document: Document, measure: CurrentMeasure) -> None:
    project = document.project
    document.edit("Delete", tuple(Change(each, None) for each in project.measures.values()))
    numbers = measure.notes.footnotes()
    assert numbers is not None
    assert numbers.order == ("readout", "statement", "report")
    assert measure.notes.sentences("en").sentences == ()
