"""The participants and the citations of an event, in the details."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from models import edits
from models.dates import parse_edtf
from models.records import Citation, Participant, Role, Source

if TYPE_CHECKING:
    from tests.ui.details.conftest import Bench

# Completions pop up in a window of their own, which offscreen can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


def test_a_known_actor_is_added_by_name(bench: Bench) -> None:
    bench.select("anchorage")
    adder = bench.participants.adder
    bench.qtbot.keyClicks(adder, "steve witkoff")
    bench.qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert bench.event("anchorage").participants[-1] == Participant(actor="witkoff")
    assert bench.participants.rows[2].actor.chosen == "witkoff"


def test_a_new_actor_is_made_in_the_same_step(bench: Bench) -> None:
    bench.select("anchorage")
    adder = bench.participants.adder
    bench.qtbot.keyClicks(adder, "Marco Rubio")
    bench.qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert bench.event("anchorage").participants[-1].actor == "marco-rubio"
    assert bench.document.undo_stack.count() == 1
    bench.document.undo_stack.undo()
    assert "marco-rubio" not in bench.document.project.actors
    assert not bench.participants.rows[2].isVisible()


def test_nobody_takes_part_twice(bench: Bench) -> None:
    bench.select("anchorage")
    adder = bench.participants.adder
    bench.qtbot.keyClicks(adder, "Donald Trump")
    bench.qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert bench.participants.is_flagged
    assert len(bench.event("anchorage").participants) == 2


def test_participants_change_role_move_and_go(bench: Bench) -> None:
    bench.select("anchorage")
    row = bench.participants.rows[1]
    bench.qtbot.keyClick(row.role, Qt.Key.Key_Down)
    assert bench.event("anchorage").participants[1].role is Role.INITIATOR
    row.menu.up.trigger()
    assert [p.actor for p in bench.event("anchorage").participants] == ["putin", "trump"]
    assert not bench.participants.rows[0].menu.up.isEnabled()
    bench.participants.rows[0].menu.remove.trigger()
    assert [p.actor for p in bench.event("anchorage").participants] == ["trump"]


def test_a_source_is_cited_by_its_title(bench: Bench) -> None:
    bench.select("anchorage")
    adder = bench.citations.adder
    bench.qtbot.keyClicks(adder, "Statement · White House")
    bench.qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert [c.source for c in bench.event("anchorage").citations] == ["readout", "statement"]


def test_a_new_source_is_made_and_cited_in_one_step(bench: Bench) -> None:
    bench.select("anchorage")
    field = bench.citations
    bench.qtbot.keyClicks(field.adder, "Putin envoy to hold talks")
    bench.qtbot.keyClick(field.adder, Qt.Key.Key_Return)
    form = field.new_source
    assert form.isVisible()
    bench.qtbot.keyClicks(form.fields["container_title"].editor, "Axios")
    bench.qtbot.keyClicks(form.fields["issued"].editor, "18 dec 2025")
    bench.qtbot.keyClicks(form.fields["url"].editor, "https://example.org/a")
    bench.qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)
    source = bench.document.project.sources["putin-envoy-to-hold-talks"]
    assert (source.container_title, source.issued) == ("Axios", parse_edtf("2025-12-18"))
    assert bench.event("anchorage").citations[-1].source == source.id
    assert bench.document.undo_stack.count() == 1
    assert not form.isVisible()


def test_a_new_source_is_kept_when_its_date_is_wrong(bench: Bench) -> None:
    bench.select("anchorage")
    field = bench.citations
    field.new_source.open("A title")
    field.new_source.fields["issued"].editor.setText("30 Feb 2025")
    bench.select("call-1")
    assert not field.new_source.isVisible()
    bench.select("anchorage")
    assert field.new_source.isVisible()
    assert field.new_source.fields["title"].text == "A title"
    assert field.new_source.fields["issued"].is_flagged
    assert bench.document.undo_stack.count() == 0


def test_a_new_source_is_cited_where_it_was_typed(bench: Bench) -> None:
    bench.select("anchorage")
    bench.citations.new_source.open("A title")
    bench.select("call-1")
    assert bench.event("anchorage").citations[-1].source == "a-title"
    assert len(bench.event("call-1").citations) == 2


def test_the_parts_of_a_citation_are_edited(bench: Bench) -> None:
    bench.select("anchorage")
    card = bench.citations.cards["readout", 0]
    bench.qtbot.keyClicks(card.fields["locator"].editor, "p. 3")
    bench.qtbot.keyClick(card.fields["locator"].editor, Qt.Key.Key_Return)
    bench.qtbot.mouseClick(card.supports, Qt.MouseButton.LeftButton)
    bench.qtbot.keyClick(card.supported.checks["place"], Qt.Key.Key_Space)
    expected = Citation(source="readout", locator="p. 3", supports=("place",))
    assert bench.event("anchorage").citations == (expected,)
    assert bench.steps == ["Change the citations"] * 2
    bench.document.undo_stack.undo()
    assert not card.supported.checks["place"].isChecked()


def test_a_text_being_typed_stays_with_its_citation(bench: Bench) -> None:
    bench.select("call-1")
    field = bench.citations
    card = field.cards["statement", 0]
    card.fields["quote"].editor.setPlainText("half a quotation")
    field.cards["readout", 0].menu.remove.trigger()
    assert field.cards["statement", 0] is card
    bench.select("call-2")
    (citation,) = bench.event("call-1").citations
    assert citation == Citation(source="statement", quote="half a quotation")


def test_citations_move(bench: Bench) -> None:
    bench.select("call-1")
    bench.citations.cards["statement", 0].menu.up.trigger()
    assert [c.source for c in bench.event("call-1").citations] == ["statement", "readout"]


def test_a_citation_leads_to_its_source(bench: Bench) -> None:
    bench.select("call-1")
    card = bench.citations.cards["statement", 0]
    card.menu.menu().actions()[0].trigger()
    assert (bench.selection.record_type, bench.selection.current) == (Source, "statement")


def test_a_new_source_is_shown_whole_and_added_by_enter(bench: Bench) -> None:
    bench.pane.resize(320, 400)
    bench.select("call-1")
    field = bench.citations
    form = field.new_source
    field.new_button.click()
    port = bench.pane.viewport()
    bench.qtbot.waitUntil(
        lambda: port.rect().contains(form.create_button.mapTo(port, form.create_button.rect().center()))
    )
    bench.qtbot.keyClicks(form.fields["title"].editor, "A book")
    bench.qtbot.keyClick(form.fields["url"].editor, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert "A book" in [source.title for source in bench.document.project.sources.values()]


# ---- cards that come, go and grow --------------------------------------------------------------------


def _parts_cut(bench: Bench) -> list[str]:
    """Texts and lines of the citations that are lower than they need to be."""
    labels = [found for found in bench.citations.findChildren(QLabel) if found.isVisible()]
    cut = [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]
    lines = [found for found in bench.citations.findChildren(QLineEdit) if found.isVisible()]
    return cut + [line.accessibleName() for line in lines if line.height() < line.sizeHint().height()]


def test_cards_are_whole_whatever_is_cited_ticked_and_typed(bench: Bench) -> None:
    bench.pane.resize(318, 700)
    title = "A rather long title that takes several lines in a narrow panel"
    long = [Source(id=f"long-{number}", title=f"{title}, {number}") for number in range(3)]
    bench.document.edit("add", tuple(change for source in long for change in edits.add(source)))
    bench.select("anchorage")
    for source in long:
        bench.qtbot.keyClicks(bench.citations.adder, source.title)
        bench.qtbot.keyClick(bench.citations.adder, Qt.Key.Key_Return)
        bench.qtbot.waitUntil(lambda: not _parts_cut(bench))
    card = bench.citations.cards["long-2", 0]
    bench.qtbot.mouseClick(card.supports, Qt.MouseButton.LeftButton)
    bench.qtbot.keyClick(card.supported.checks["duration_minutes"], Qt.Key.Key_Space)
    editor = card.supported.values["duration_minutes"].field.editor
    bench.qtbot.keyClicks(editor, "85")
    bench.qtbot.keyClick(editor, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: not _parts_cut(bench))
    assert card.height() >= card.heightForWidth(card.width())


def test_a_new_card_is_scrolled_to_and_has_the_focus(bench: Bench) -> None:
    bench.pane.resize(318, 400)
    bench.select("anchorage")
    bench.qtbot.keyClicks(bench.citations.adder, "Statement · White House")
    bench.qtbot.keyClick(bench.citations.adder, Qt.Key.Key_Return)
    card = bench.citations.cards["statement", 0]
    assert card.fields["locator"].editor.hasFocus()
    bench.qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())
    bench.qtbot.waitUntil(lambda: card.visibleRegion().boundingRect() == card.rect())


def test_empty_fields_are_buttons_until_they_are_wanted(bench: Bench) -> None:
    bench.select("anchorage")
    card = bench.citations.cards["readout", 0]
    assert not card.fields["quote"].isVisible()
    bench.qtbot.mouseClick(card.adders["quote"], Qt.MouseButton.LeftButton)
    assert card.fields["quote"].editor.hasFocus()
    assert not card.adders["quote"].isVisible()
    assert card.adders["note"].isVisible()
    bench.qtbot.keyClicks(card.fields["quote"].editor, "Word for word")
    bench.select("call-1")
    bench.select("anchorage")
    card = bench.citations.cards["readout", 0]
    assert card.fields["quote"].isVisible()
    assert not card.fields["note"].isVisible()


def test_a_card_that_is_gone_does_nothing(bench: Bench) -> None:
    bench.select("call-1")
    card = bench.citations.cards["statement", 0]
    bench.select("miami")
    card.changed.emit(Citation(source="statement", note="late"))
    card.source_requested.emit()
    card.menu.moved.emit(-1)
    card.menu.removed.emit()
    assert bench.steps == []
    assert bench.selection.current == "miami"


def test_a_card_that_shows_another_source_by_now_leaves_it_alone(bench: Bench) -> None:
    bench.select("call-1")
    bench.select("anchorage")
    card = bench.citations.cards["readout", 0]
    card.changed.emit(Citation(source="statement", note="late"))
    assert bench.steps == []


def test_a_source_added_by_leaving_it_is_said(bench: Bench) -> None:
    bench.select("anchorage")
    bench.citations.new_source.open("A title")
    with bench.qtbot.waitSignal(bench.pane.said) as said:
        bench.select("call-1")
    assert said.args == ["The source “A title” was added and cited for: Meeting, 15 Aug 2025"]
