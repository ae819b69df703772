"""What a source gives itself: typed into its card, held against the event, chosen where sources differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from models import edits
from models.dates import parse_edtf
from models.records import Citation, Event, Status
from ui.details.citation_card import CitationCard
from ui.details.conflicts import ConflictsField
from ui.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from tests.ui.details.conftest import Bench

# Completions pop up in a window of their own, which offscreen can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")

Keys = Qt.Key


def open_card(bench: Bench, event_id: str, source: str) -> CitationCard:
    """The card of a citation with its panel of fields open."""
    bench.select(event_id)
    card = bench.citations.cards[source, 0]
    bench.pane.ensureWidgetVisible(card)
    bench.qtbot.mouseClick(card.supports, Qt.MouseButton.LeftButton)
    return card


def check(bench: Bench, card: CitationCard, *names: str) -> None:
    for name in names:
        bench.qtbot.keyClick(card.supported.checks[name], Keys.Key_Space)


def type_value(bench: Bench, card: CitationCard, name: str, text: str) -> QLineEdit:
    """Type what the source gives, and Enter."""
    editor = card.supported.values[name].field.editor
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    bench.qtbot.keyClicks(editor, text)
    bench.qtbot.keyClick(editor, Keys.Key_Return)
    return editor


def given(bench: Bench, event_id: str, **values: dict[str, str]) -> None:
    """Let each source of an event give values, and show the event."""
    citations = tuple(Citation(source=source, values=given) for source, given in values.items())
    bench.document.edit("cite", edits.update(bench.event(event_id), citations=citations))
    bench.document.undo_stack.clear()
    bench.select(event_id)


def test_a_card_without_values_stays_as_small_as_it_was(bench: Bench) -> None:
    bench.select("anchorage")
    card = bench.citations.cards["readout", 0]
    assert not card.supported.isVisible()
    assert not card.supported.values
    assert not card.differences.isVisible()
    assert not bench.field("conflicts").isVisible()


@pytest.mark.parametrize(
    ("name", "text", "canonical", "difference"),
    [
        ("duration_minutes", "2 h", "120", "The event has: 3 h"),
        ("date", "16 aug 2025", "2025-08-16", "The event has: 15 Aug 2025"),
        ("time", "18 h", "18:00", "The event has none."),
        ("place", "Elmendorf", "Elmendorf", "The event has: Anchorage"),
        ("place", "ANCHORAGE", "ANCHORAGE", ""),
    ],
)
def test_values_are_typed_as_people_type_them(
    bench: Bench, name: str, text: str, canonical: str, difference: str
) -> None:
    card = open_card(bench, "anchorage", "readout")
    check(bench, card, name)
    type_value(bench, card, name, text)
    expected = Citation(source="readout", supports=(name,), values={name: canonical})
    assert bench.event("anchorage").citations == (expected,)
    assert card.supported.values[name].difference.text().replace("\xa0", " ") == difference
    bench.document.undo_stack.undo()
    assert bench.event("anchorage").citations == (Citation(source="readout", supports=(name,)),)
    assert card.supported.values[name].field.editor.text() == ""


def test_a_status_is_chosen(bench: Bench) -> None:
    card = open_card(bench, "anchorage", "readout")
    check(bench, card, "status")
    combo = cast("ChoiceField", card.supported.values["status"].field).combo
    bench.qtbot.keyClick(combo, Keys.Key_D)
    assert bench.event("anchorage").citations[0].values == {"status": "denied"}
    bench.qtbot.keyClick(combo, Keys.Key_Home)
    assert bench.event("anchorage").citations[0].values == {}


def test_a_value_goes_with_its_check_mark_and_comes_back(bench: Bench) -> None:
    card = open_card(bench, "anchorage", "readout")
    check(bench, card, "duration_minutes")
    type_value(bench, card, "duration_minutes", "2 h")
    check(bench, card, "duration_minutes")
    assert bench.event("anchorage").citations == (Citation(source="readout"),)
    assert not card.supported.values["duration_minutes"].isVisible()
    bench.document.undo_stack.undo()
    assert bench.event("anchorage").citations[0].values == {"duration_minutes": "120"}
    assert card.supported.values["duration_minutes"].field.editor.text() == "2\xa0h"


def test_what_cannot_be_read_stays_with_its_card(bench: Bench) -> None:
    card = open_card(bench, "anchorage", "readout")
    check(bench, card, "duration_minutes")
    type_value(bench, card, "duration_minutes", "a while")
    assert card.supported.values["duration_minutes"].field.is_flagged
    bench.select("call-1")
    refused = bench.pane.refused_text()
    assert refused is not None
    assert refused.text == "a while"
    bench.select("anchorage")
    card = bench.citations.cards["readout", 0]
    assert card.supported.isVisible()
    assert card.supported.values["duration_minutes"].field.editor.text() == "a while"


def test_a_folded_card_says_what_is_given_and_what_differs(bench: Bench) -> None:
    given(bench, "anchorage", readout={"duration_minutes": "120", "date": "2025-08"})
    card = bench.citations.cards["readout", 0]
    assert card.supports.accessibleName() == "Supports: date (Aug 2025), duration (2\xa0h)"
    assert card.differences.text() == "Differs from the event — Duration: 2\xa0h"
    bench.document.edit("own", edits.update(bench.event("anchorage"), duration_minutes=120))
    assert not card.differences.isVisible()


# ---- half-typed texts --------------------------------------------------------------------------------


def test_a_text_half_typed_waits_for_the_citation_to_come_back(bench: Bench) -> None:
    bench.select("miami")
    bench.qtbot.keyClicks(bench.citations.adder, "Readout · Kremlin")
    bench.qtbot.keyClick(bench.citations.adder, Keys.Key_Return)
    bench.citations.cards["readout", 0].fields["quote"].editor.setPlainText("half a quotation")
    bench.document.undo_stack.undo()
    assert bench.citations.cards == {}
    assert bench.pane.refused_text() is None
    bench.document.undo_stack.redo()
    card = bench.citations.cards["readout", 0]
    assert card.fields["quote"].text == "half a quotation"


def test_a_text_half_typed_waits_for_the_event_to_come_back(bench: Bench) -> None:
    event = Event(
        id="new",
        date=parse_edtf("2025-12-01"),
        kind="call",
        status=Status.HELD,
        citations=(Citation(source="readout"),),
    )
    bench.document.edit("add", edits.add(event))
    bench.select("new")
    bench.citations.cards["readout", 0].fields["note"].editor.setText("half a note")
    bench.document.undo_stack.undo()
    assert bench.pane.refused_text() is None
    bench.document.undo_stack.redo()
    bench.select("new")
    assert bench.citations.cards["readout", 0].fields["note"].text == "half a note"


def test_removing_a_citation_takes_its_text_along_and_undo_brings_both_back(bench: Bench) -> None:
    bench.select("anchorage")
    card = bench.citations.cards["readout", 0]
    card.fields["note"].editor.setText("a note")
    card.menu.remove.trigger()
    assert bench.event("anchorage").citations == ()
    bench.document.undo_stack.undo()
    assert bench.event("anchorage").citations == (Citation(source="readout", note="a note"),)


# ---- the choice --------------------------------------------------------------------------------------


@pytest.fixture
def differing(bench: Bench) -> ConflictsField:
    given(
        bench,
        "anchorage",
        readout={"duration_minutes": "120", "date": "2025-08"},
        statement={"duration_minutes": "180", "status": "claimed"},
    )
    return cast("ConflictsField", bench.field("conflicts"))


def test_the_form_lists_who_says_what(bench: Bench, differing: ConflictsField) -> None:
    shown = {
        card.title.text(): [
            (row.value.text(), row.said_by.text(), row.radio.isChecked())
            for row in card.rows
            if not row.isHidden()
        ]
        for card in differing.cards
        if not card.isHidden()
    }
    assert shown == {
        "Status": [
            ("Claimed", "White House (United States)", False),
            ("Held", "only the event itself", True),
        ],
        "Duration": [
            ("2\xa0h", "Kremlin (Russia)", False),
            ("3\xa0h", "White House (United States)", True),
        ],
        "Date": [
            ("Aug 2025", "Kremlin (Russia) · less exact", False),
            ("15 Aug 2025", "only the event itself", True),
        ],
    }
    states = [card.state.text() for card in differing.cards]
    assert states == [
        "Open: no source gives what the event has.",
        "The event has one of these values. Another can be chosen.",
        "No contradiction: one is only more exact.",
    ]


def test_choosing_a_value_is_one_undo_step(bench: Bench, differing: ConflictsField) -> None:
    row = differing.cards[1].rows[0]
    bench.qtbot.mouseClick(row.value, Qt.MouseButton.LeftButton)
    assert bench.event("anchorage").duration_minutes == 120
    assert bench.steps == ["Choose the duration"]
    assert row.radio.isChecked()
    assert not differing.cards[1].rows[1].radio.isChecked()
    bench.document.undo_stack.undo()
    assert bench.event("anchorage").duration_minutes == 180
    assert not row.radio.isChecked()


def test_the_arrow_keys_go_through_the_values_and_space_chooses(
    bench: Bench, differing: ConflictsField
) -> None:
    bench.pane.ensureWidgetVisible(differing)
    kremlin, white_house = (row.radio for row in differing.cards[1].rows)
    white_house.setFocus()
    bench.qtbot.keyClick(white_house, Keys.Key_Up)
    assert bench.steps == []
    assert kremlin.hasFocus()
    bench.qtbot.keyClick(kremlin, Keys.Key_Space)
    assert bench.event("anchorage").duration_minutes == 120


def test_choosing_what_is_chosen_changes_nothing(bench: Bench, differing: ConflictsField) -> None:
    row = differing.cards[1].rows[1]
    bench.qtbot.mouseClick(row.radio, Qt.MouseButton.LeftButton, pos=row.radio.rect().center())
    assert row.radio.isChecked()
    assert bench.steps == []


def test_another_value_is_typed_into_the_field_itself(bench: Bench, differing: ConflictsField) -> None:
    bench.type_over("duration_minutes", "150")
    bench.enter("duration_minutes")
    values = [row.value.text() for row in differing.cards[1].rows if not row.isHidden()]
    assert values == ["2\xa0h", "3\xa0h", "2\xa0h\xa030"]
    assert differing.cards[1].state.text() == "Open: no source gives what the event has."


def test_a_date_that_the_time_does_not_allow_is_refused(bench: Bench, differing: ConflictsField) -> None:
    bench.document.edit("time", edits.update(bench.event("anchorage"), time="18:00"))
    row = differing.cards[2].rows[0]
    bench.qtbot.mouseClick(row.value, Qt.MouseButton.LeftButton)
    assert bench.event("anchorage").date == parse_edtf("2025-08-15")
    assert not row.radio.isChecked()
    assert differing.cards[2].rows[1].radio.isChecked()


def test_the_block_goes_when_the_sources_agree(bench: Bench, differing: ConflictsField) -> None:
    citations = (Citation(source="readout", values={"duration_minutes": "180"}),)
    bench.document.edit("agree", edits.update(bench.event("anchorage"), citations=citations))
    assert not differing.isVisible()


# ---- sources that only support what the event has ----------------------------------------------------


@pytest.fixture
def supported(bench: Bench) -> ConflictsField:
    """The Kremlin supports the duration of the event (3 h), the White House gives another."""
    citations = (
        Citation(source="readout", supports=("duration_minutes",)),
        Citation(source="statement", supports=("duration_minutes",), values={"duration_minutes": "85"}),
    )
    bench.document.edit("cite", edits.update(bench.event("anchorage"), citations=citations))
    bench.document.undo_stack.clear()
    bench.select("anchorage")
    return cast("ConflictsField", bench.field("conflicts"))


def _rows(field: ConflictsField) -> list[tuple[str, str, bool]]:
    rows = [row for row in field.cards[0].rows if not row.isHidden()]
    return [(row.value.text(), row.said_by.text(), row.radio.isChecked()) for row in rows]


def test_a_choice_makes_nobody_say_it_and_can_be_taken_back(bench: Bench, supported: ConflictsField) -> None:
    three_hours = ("3\xa0h", "Kremlin (Russia)")
    other = ("85\xa0min", "White House (United States)")
    assert _rows(supported) == [(*three_hours, True), (*other, False)]
    bench.qtbot.mouseClick(supported.cards[0].rows[1].value, Qt.MouseButton.LeftButton)
    assert _rows(supported) == [(*three_hours, False), (*other, True)]
    assert supported.cards[0].state.text() == "The event has one of these values. Another can be chosen."
    assert bench.event("anchorage").citations[0].values == {"duration_minutes": "180"}
    assert not any(card.isVisible() for card in supported.swept.values())
    bench.qtbot.mouseClick(supported.cards[0].rows[0].value, Qt.MouseButton.LeftButton)
    assert _rows(supported) == [(*three_hours, True), (*other, False)]
    assert bench.steps == ["Choose the duration"] * 2
    bench.document.undo_stack.undo()
    bench.document.undo_stack.undo()
    assert bench.event("anchorage").citations[0].values == {}


def test_an_edit_by_hand_asks_whether_the_sources_say_so(bench: Bench, supported: ConflictsField) -> None:
    bench.type_over("duration_minutes", "80")
    bench.enter("duration_minutes")
    card = supported.swept["duration_minutes"]
    assert card.isVisible()
    expected = "Duration: 3\xa0h became 80\xa0min. Do its sources give that, too? Kremlin (Russia)"
    assert card.text.text() == expected
    assert bench.event("anchorage").citations[0].values == {}
    bench.qtbot.mouseClick(card.former_button, Qt.MouseButton.LeftButton)
    assert bench.event("anchorage").citations[0].values == {"duration_minutes": "180"}
    assert not card.isVisible()
    assert bench.steps[-1] == "Let sources give the former value"
    bench.document.undo_stack.undo()
    assert card.isVisible()
    bench.document.undo_stack.undo()
    assert not card.isVisible()


def test_undoing_what_was_done_before_the_event_was_selected_asks_nothing(
    bench: Bench, supported: ConflictsField
) -> None:
    bench.select("call-1")
    bench.document.edit("drag", edits.update(bench.event("anchorage"), duration_minutes=80))
    bench.select("anchorage")
    bench.document.undo_stack.undo()
    assert all(card.isHidden() for card in supported.swept.values())
    bench.document.undo_stack.redo()
    assert [name for name, card in supported.swept.items() if not card.isHidden()] == ["duration_minutes"]


def test_sources_may_say_the_new_value_too(bench: Bench, supported: ConflictsField) -> None:
    bench.document.edit("table", edits.update(bench.event("anchorage"), duration_minutes=80))
    card = supported.swept["duration_minutes"]
    bench.qtbot.mouseClick(card.new_button, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    assert bench.steps == ["table"]
    assert _rows(supported)[0] == ("80\xa0min", "Kremlin (Russia)", True)


def test_removing_a_value_asks_as_well(bench: Bench, supported: ConflictsField) -> None:
    bench.document.edit("clear", edits.update(bench.event("anchorage"), duration_minutes=None))
    card = supported.swept["duration_minutes"]
    assert card.text.text() == "Duration: 3\xa0h was removed, but sources still support it: Kremlin (Russia)"
    bench.select("call-1")
    assert not supported.isVisible()
