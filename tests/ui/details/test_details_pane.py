"""The details dock, used as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt

from models import edits
from models.dates import parse_edtf
from models.records import Actor, Event, Indicator, Name, Record, Source, Status
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import TypedField

if TYPE_CHECKING:
    from tests.ui.details.conftest import Bench

# Completions pop up in a window of their own, which offscreen can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


def test_nothing_selected_says_what_to_do(bench: Bench) -> None:
    assert bench.pane.heading.text() == "Nothing selected"
    assert bench.pane.note.isVisible()


def test_an_event_fills_the_form(bench: Bench) -> None:
    bench.select("anchorage")
    assert [
        cast("TypedField", bench.field(name)).text for name in ("date", "title", "place", "duration_minutes")
    ] == ["15 Aug 2025", "Summit", "Anchorage", "3\N{NO-BREAK SPACE}h"]
    assert cast("ChoiceField", bench.field("kind")).combo.chosen == "meeting"


def test_tab_goes_through_the_form_in_its_order(bench: Bench) -> None:
    bench.select("anchorage")
    bench.line("date").setFocus()
    for name, following in zip(
        ("date", "time", "timezone", "kind", "status", "title", "place"),
        ("time", "timezone", "kind", "status", "title", "place", "duration_minutes"),
        strict=True,
    ):
        bench.tab(name)
        assert bench.line(following).hasFocus()


def test_tab_goes_through_lists_in_their_order(bench: Bench) -> None:
    bench.select("anchorage")
    bench.select("call-1")
    people, cited = bench.participants, bench.citations
    cards = [cited.cards["readout", 0], cited.cards["statement", 0]]
    expected = [
        *(widget for row in people.rows[:2] for widget in (row.actor, row.role, row.menu)),
        people.adder,
        bench.line("notes"),
        *(
            widget
            for card in cards
            for widget in (card.menu, card.fields["locator"].editor, *card.adders.values(), card.supports)
        ),
        cited.adder,
    ]
    bench.line("duration_minutes").setFocus()
    for widget in expected:
        bench.qtbot.keyClick(bench.pane.focusWidget(), Qt.Key.Key_Tab)
        assert widget.hasFocus()


def test_a_choice_commits_at_once(bench: Bench) -> None:
    bench.select("anchorage")
    bench.choose("status", Status.CLAIMED)
    assert bench.event("anchorage").status is Status.CLAIMED
    assert bench.steps == ["Change the status"]


def test_deleting_the_record_empties_the_pane(bench: Bench) -> None:
    bench.select("call-1")
    bench.document.edit("Delete", edits.delete_events(bench.document.project, ["call-1"]))
    assert bench.pane.heading.text() == "Nothing selected"
    assert not bench.pane.forms[Event].isVisible()
    bench.document.undo_stack.undo()
    bench.select("call-1")
    assert bench.pane.forms[Event].isVisible()


def test_several_events_share_kind_and_status(bench: Bench) -> None:
    bench.select("call-1", "call-2", "anchorage")
    fields = bench.pane.shared[Event].fields
    assert cast("ChoiceField", fields["kind"]).combo.chosen is None
    assert cast("ChoiceField", fields["kind"]).combo.placeholderText() == "different"
    assert cast("ChoiceField", fields["status"]).combo.chosen is Status.HELD
    combo = cast("ChoiceField", fields["status"]).combo
    bench.qtbot.keyClick(combo, Qt.Key.Key_Down)
    statuses = {bench.event(event_id).status for event_id in ("call-1", "call-2", "anchorage")}
    assert statuses == {Status.CLAIMED}
    assert bench.document.undo_stack.count() == 1
    bench.document.undo_stack.undo()
    assert combo.chosen is Status.HELD


@pytest.mark.parametrize(
    ("record_type", "ids", "heading", "field", "key", "value"),
    [
        (Source, ("readout", "statement"), "2 source(s) selected", "side", Qt.Key.Key_Home, ""),
        (Source, ("readout", "statement"), "2 source(s) selected", "type", Qt.Key.Key_T, "thesis"),
        (Actor, ("trump", "putin"), "2 actor(s) selected", "side", Qt.Key.Key_R, "russia"),
    ],
)
def test_several_sources_or_actors_are_edited_together(
    bench: Bench,
    record_type: type[Record],
    ids: tuple[str, ...],
    heading: str,
    field: str,
    key: Qt.Key,
    value: str,
) -> None:
    bench.selection.select(record_type, ids)
    assert bench.pane.heading.text() == heading
    assert not any(form.isVisible() for form in bench.pane.forms.values())
    combo = cast("ChoiceField", bench.pane.shared[record_type].fields[field]).combo
    assert combo.isVisible()
    before = combo.chosen
    bench.qtbot.keyClick(combo, key)
    table = bench.document.project.table(record_type)
    assert {getattr(table[record_id], field) for record_id in ids} == {value}
    bench.document.undo_stack.undo()
    assert combo.chosen == before
    bench.selection.select(record_type, ids[:1])
    assert not combo.isVisible()
    assert bench.pane.forms[record_type].isVisible()


def test_several_records_without_a_form_say_so(bench: Bench) -> None:
    for name in ("poll", "aid"):
        bench.document.edit("Add", edits.add(Indicator(id=name, name=name)))
    bench.selection.select(Indicator, ["poll", "aid"])
    assert bench.pane.heading.text() == "2 record(s) selected"
    assert bench.pane.note.text() == "They are edited in their table."
    bench.select("call-1", "call-2")
    bench.selection.select(Indicator, ["poll", "aid"])
    assert not bench.pane.shared[Event].isVisible()


def test_a_source_has_its_form(bench: Bench) -> None:
    bench.selection.select(Source, ["readout"])
    bench.type_over("author", "Ravid, Barak; Axios")
    bench.enter("author")
    bench.type_over("issued", "18 dec 2025")
    bench.enter("issued")
    source = bench.document.project.sources["readout"]
    assert source.author == (Name(family="Ravid", given="Barak"), Name(literal="Axios"))
    assert source.issued == parse_edtf("2025-12-18")
    assert bench.steps == ["Edit source: Authors", "Edit source: Date"]


def test_what_nothing_uses_yet_says_so(bench: Bench) -> None:
    bench.document.edit("Add", (*edits.add(Source(id="new")), *edits.add(Actor(id="new", name="New"))))
    bench.selection.select(Source, ["new"])
    assert bench.pane.note.text() == "Nothing cites it yet."
    bench.selection.select(Actor, ["new"])
    assert bench.pane.note.text() == "Not used yet."
    bench.selection.select(Actor, ["trump"])
    assert bench.pane.note.text() == "Used by 9 record(s)"


def test_a_record_without_a_form_says_so(bench: Bench) -> None:
    bench.document.edit("Add", edits.add(Indicator(id="poll", name="Poll")))
    bench.selection.select(Indicator, ["poll"])
    assert bench.pane.note.text() == "It is edited in its table."


def test_every_control_has_a_name(bench: Bench) -> None:
    for record_type, record_id in ((Event, "anchorage"), (Source, "readout"), (Actor, "trump")):
        bench.selection.select(record_type, [record_id])
        for field in bench.pane.forms[record_type].fields.values():
            assert field.editor.accessibleName()
    bench.select("anchorage")
    card = bench.citations.cards["readout", 0]
    for control in (card.link, card.menu, card.supports, *(f.editor for f in card.fields.values())):
        assert control.accessibleName()


def test_an_event_without_a_source_is_told_in_a_sentence(bench: Bench) -> None:
    bench.document.edit("", edits.update(bench.event("call-1"), citations=()))
    bench.select("call-1")
    assert bench.pane.note.text() == "No source is cited for it yet."


def test_another_record_is_read_from_its_beginning(bench: Bench) -> None:
    bench.pane.resize(320, 300)
    bench.select("anchorage")
    bar = bench.pane.verticalScrollBar()
    bench.qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    bench.document.edit("title", edits.update(bench.event("anchorage"), title="Summit"))
    assert bar.value() == 100
    bench.select("call-1")
    assert bar.value() == 0
