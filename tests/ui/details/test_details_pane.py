"""The details dock, used as a person uses it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Actor, Citation, Event, Indicator, Name, Participant, Role, Source, Status
from ui.details.citations import CitationsField
from ui.details.pane import DetailsPane
from ui.details.participants import ParticipantsField
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, TypedField

# Completions pop up in a window of their own, which offscreen can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


class Bench:
    """A document, its selection and the pane, with the gestures of the tests."""

    def __init__(self, qtbot: QtBot, pane: DetailsPane, document: Document, selection: Selection) -> None:
        self.qtbot = qtbot
        self.pane = pane
        self.document = document
        self.selection = selection

    def select(self, *ids: str) -> None:
        self.selection.select(Event, ids)

    def event(self, event_id: str) -> Event:
        return self.document.project.events[event_id]

    def field(self, name: str) -> Field:
        return self.pane.forms[self.selection.record_type].fields[name]

    def line(self, name: str) -> QWidget:
        return self.field(name).editor

    def type_over(self, name: str, text: str) -> None:
        """Click into a field, select all, type."""
        editor = self.line(name)
        target = editor.viewport() if isinstance(editor, QPlainTextEdit) else editor
        self.qtbot.mouseClick(target, Qt.MouseButton.LeftButton)
        self.qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(editor, text)

    def enter(self, name: str) -> None:
        self.qtbot.keyClick(self.line(name), Qt.Key.Key_Return)

    def tab(self, name: str) -> None:
        self.qtbot.keyClick(self.line(name), Qt.Key.Key_Tab)

    def choose(self, name: str, value: object) -> None:
        """Go down or up in a list until the value is there, as with the arrow keys."""
        combo = cast("ChoiceField", self.field(name)).combo
        values = [option.value for option in combo._options]
        combo.setCurrentIndex(values.index(value))
        combo.activated.emit(combo.currentIndex())

    @property
    def steps(self) -> list[str]:
        stack = self.document.undo_stack
        return [stack.text(index) for index in range(stack.count())]


@pytest.fixture
def bench(qtbot: QtBot, project: Project, settings_path: Path, today: Callable[[], datetime.date]) -> Bench:
    document = Document()
    selection = Selection(document)
    pane = DetailsPane(document, selection, Settings(settings_path), today)
    qtbot.addWidget(pane)
    pane.resize(320, 900)
    document.replace(project, None)
    with qtbot.waitActive(pane):
        pane.show()
    return Bench(qtbot, pane, document, selection)


def test_nothing_selected_says_what_to_do(bench: Bench) -> None:
    assert bench.pane.heading.text() == "Nothing selected"
    assert bench.pane.note.isVisible()


def test_an_event_fills_the_form(bench: Bench) -> None:
    bench.select("anchorage")
    assert [
        cast("TypedField", bench.field(name)).text for name in ("date", "title", "place", "duration_minutes")
    ] == ["15 Aug 2025", "Summit", "Anchorage", "3\N{NO-BREAK SPACE}h"]
    assert cast("ChoiceField", bench.field("kind")).combo.chosen == "meeting"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("title", "  Summit in Alaska ", "Summit in Alaska"),
        ("place", "Elmendorf-Richardson", "Elmendorf-Richardson"),
        ("duration_minutes", "2 h 45", 165),
        ("duration_minutes", "1h30", 90),
        ("date", "16 aug 2025", parse_edtf("2025-08-16")),
    ],
)
def test_enter_commits_one_undo_step(bench: Bench, name: str, text: str, value: object) -> None:
    bench.select("anchorage")
    before = getattr(bench.event("anchorage"), name)
    bench.type_over(name, text)
    bench.enter(name)
    assert getattr(bench.event("anchorage"), name) == value
    assert bench.document.undo_stack.count() == 1
    bench.document.undo_stack.undo()
    assert getattr(bench.event("anchorage"), name) == before
    assert bench.field(name).value == before
    assert not bench.field(name).is_modified


def test_leaving_a_field_commits_it_once(bench: Bench) -> None:
    bench.select("anchorage")
    bench.type_over("title", "Summit in Alaska")
    bench.tab("title")
    bench.tab("place")
    assert bench.event("anchorage").title == "Summit in Alaska"
    assert bench.steps == ["Change the title"]


@pytest.mark.parametrize(
    ("name", "text", "value", "shown"),
    [
        ("time", "18 h", "18:00", "18:00"),
        ("timezone", "america/new york", "America/New_York", "America/New York"),
    ],
)
def test_a_time_and_a_zone_are_typed(bench: Bench, name: str, text: str, value: str, shown: str) -> None:
    bench.select("call-7")
    bench.type_over(name, text)
    bench.enter(name)
    assert getattr(bench.event("call-7"), name) == value
    assert cast("TypedField", bench.field(name)).text == shown
    assert len(bench.steps) == 1


@pytest.mark.parametrize(("name", "text"), [("time", "25:00"), ("timezone", "Moscow time")])
def test_what_is_no_time_or_zone_is_kept_and_told(bench: Bench, name: str, text: str) -> None:
    bench.select("call-7")
    bench.type_over(name, text)
    bench.enter(name)
    field = cast("TypedField", bench.field(name))
    assert (field.text, field.is_flagged, bench.steps) == (text, True, [])
    assert text in field.message.text()


def test_a_time_needs_an_exact_day(bench: Bench) -> None:
    bench.select("miami")
    bench.type_over("time", "18:00")
    bench.enter("time")
    assert bench.field("time").is_flagged
    assert bench.steps == []


def test_zones_are_completed(bench: Bench) -> None:
    bench.select("call-7")
    bench.type_over("timezone", "new yo")
    completer = cast("QLineEdit", bench.line("timezone")).completer()
    bench.qtbot.waitUntil(lambda: completer.popup().isVisible())
    assert completer.completionCount() == 1
    completer.activated.emit("America/New York")
    cast("QLineEdit", bench.line("timezone")).setText("America/New York")
    bench.qtbot.waitUntil(lambda: bench.event("call-7").timezone == "America/New_York")


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
    people, cited = participants(bench), citations(bench)
    cards = [cited.cards["readout", 0], cited.cards["statement", 0]]
    expected = [
        *(widget for row in people.rows[:2] for widget in (row.actor, row.role, row.menu)),
        people.adder,
        bench.line("notes"),
        *(w for card in cards for w in (card.menu, *(f.editor for f in card.fields.values()), card.supports)),
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


def test_selecting_another_record_commits_to_the_first(bench: Bench) -> None:
    bench.select("call-1")
    bench.type_over("title", "Typed for the first")
    bench.select("call-2")
    assert bench.event("call-1").title == "Typed for the first"
    assert bench.event("call-2").title == "Call 2"
    assert cast("TypedField", bench.field("title")).text == "Call 2"


def test_selecting_a_record_of_another_type_commits_too(bench: Bench) -> None:
    bench.select("call-1")
    bench.type_over("notes", "Typed for the call")
    bench.selection.select(Actor, ["trump"])
    assert bench.event("call-1").notes == "Typed for the call"
    assert bench.document.project.actors["trump"].notes == ""


def test_a_wrong_date_is_kept_for_its_record(bench: Bench) -> None:
    bench.select("call-1")
    bench.type_over("date", "30 Feb 2025")
    bench.tab("date")
    assert bench.line("time").hasFocus()
    bench.select("call-2")
    date = cast("DateField", bench.field("date"))
    assert (date.text, date.is_flagged) == ("18 Mar 2025", False)
    bench.select("call-1")
    assert (date.text, date.is_flagged) == ("30 Feb 2025", True)
    assert bench.event("call-1").date == parse_edtf("2025-02-12")
    bench.type_over("date", "13 Feb 2025")
    bench.enter("date")
    assert bench.event("call-1").date == parse_edtf("2025-02-13")


def test_a_wrong_duration_says_how_to_write_it(bench: Bench) -> None:
    bench.select("anchorage")
    bench.type_over("duration_minutes", "soon")
    bench.enter("duration_minutes")
    assert bench.field("duration_minutes").is_flagged
    assert "duration" in bench.field("duration_minutes").message.text()
    assert bench.event("anchorage").duration_minutes == 180


def test_undo_elsewhere_spares_the_text_being_typed(bench: Bench) -> None:
    bench.select("call-1")
    bench.type_over("place", "Washington")
    bench.enter("place")
    bench.type_over("title", "Half a ti")
    bench.document.undo_stack.undo()
    assert cast("TypedField", bench.field("place")).text == ""
    assert cast("TypedField", bench.field("title")).text == "Half a ti"
    assert bench.line("title").hasFocus()


def test_ctrl_z_undoes_typing_first_then_the_last_step(bench: Bench) -> None:
    undo = bench.document.undo_stack.createUndoAction(bench.pane)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    bench.pane.addAction(undo)
    bench.select("call-1")
    bench.type_over("place", "Washington")
    bench.enter("place")
    bench.type_over("title", "Half a ti")
    title = cast("TypedField", bench.field("title"))
    while title.is_modified:
        bench.qtbot.keyClick(title.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (title.text, bench.event("call-1").place) == ("Call 1", "Washington")
    bench.qtbot.keyClick(title.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.event("call-1").place == ""


def test_another_project_never_gets_what_was_typed_for_the_last(bench: Bench) -> None:
    bench.select("call-1")
    bench.type_over("title", "For the old project")
    old = bench.document.project
    other = Project(old.info, [*old.kinds.values(), *old.sides.values(), *old.actors.values()])
    other.apply(edits.add(Event(id="call-1", date=parse_edtf("2020"), kind="call", status=Status.HELD)))
    bench.document.replace(other, None)
    bench.select("call-1")
    assert other.events["call-1"].title == ""
    assert cast("TypedField", bench.field("title")).text == ""


def test_commit_hands_over_everything(bench: Bench) -> None:
    bench.select("call-1")
    bench.type_over("title", "Before saving")
    bench.pane.commit()
    assert bench.event("call-1").title == "Before saving"


def test_a_refused_value_is_kept_and_explained(bench: Bench) -> None:
    bench.selection.select(Actor, ["trump"])
    bench.type_over("name", " ")
    bench.enter("name")
    assert bench.field("name").is_flagged
    assert "empty" in bench.field("name").message.text()
    assert bench.document.project.actors["trump"].name == "Donald Trump"


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
    fields = bench.pane.several.fields
    assert cast("ChoiceField", fields["kind"]).combo.chosen is None
    assert cast("ChoiceField", fields["status"]).combo.chosen is Status.HELD
    combo = cast("ChoiceField", fields["status"]).combo
    bench.qtbot.keyClick(combo, Qt.Key.Key_Down)
    statuses = {bench.event(event_id).status for event_id in ("call-1", "call-2", "anchorage")}
    assert statuses == {Status.CLAIMED}
    assert bench.document.undo_stack.count() == 1
    bench.document.undo_stack.undo()
    assert combo.chosen is Status.HELD


def test_a_source_has_its_form(bench: Bench) -> None:
    bench.selection.select(Source, ["readout"])
    bench.type_over("author", "Ravid, Barak; Axios")
    bench.enter("author")
    bench.type_over("issued", "18 dec 2025")
    bench.enter("issued")
    source = bench.document.project.sources["readout"]
    assert source.author == (Name(family="Ravid", given="Barak"), Name(literal="Axios"))
    assert source.issued == parse_edtf("2025-12-18")
    assert bench.steps == ["Change the authors", "Change the date of issue"]


def test_a_record_without_a_form_says_so(bench: Bench) -> None:
    bench.document.edit("Add", edits.add(Indicator(id="poll", name="Poll")))
    bench.selection.select(Indicator, ["poll"])
    assert bench.pane.note.text() == "It is edited in its table."


def participants(bench: Bench) -> ParticipantsField:
    return cast("ParticipantsField", bench.field("participants"))


def test_a_known_actor_is_added_by_name(bench: Bench) -> None:
    bench.select("anchorage")
    adder = participants(bench).adder
    bench.qtbot.keyClicks(adder, "steve witkoff")
    bench.qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert bench.event("anchorage").participants[-1] == Participant(actor="witkoff")
    assert participants(bench).rows[2].actor.chosen == "witkoff"


def test_a_new_actor_is_made_in_the_same_step(bench: Bench) -> None:
    bench.select("anchorage")
    adder = participants(bench).adder
    bench.qtbot.keyClicks(adder, "Marco Rubio")
    bench.qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert bench.event("anchorage").participants[-1].actor == "marco-rubio"
    assert bench.document.undo_stack.count() == 1
    bench.document.undo_stack.undo()
    assert "marco-rubio" not in bench.document.project.actors
    assert not participants(bench).rows[2].isVisible()


def test_nobody_takes_part_twice(bench: Bench) -> None:
    bench.select("anchorage")
    adder = participants(bench).adder
    bench.qtbot.keyClicks(adder, "Donald Trump")
    bench.qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert participants(bench).is_flagged
    assert len(bench.event("anchorage").participants) == 2


def test_participants_change_role_move_and_go(bench: Bench) -> None:
    bench.select("anchorage")
    row = participants(bench).rows[1]
    bench.qtbot.keyClick(row.role, Qt.Key.Key_Down)
    assert bench.event("anchorage").participants[1].role is Role.INITIATOR
    row.menu.up.trigger()
    assert [p.actor for p in bench.event("anchorage").participants] == ["putin", "trump"]
    assert not participants(bench).rows[0].menu.up.isEnabled()
    participants(bench).rows[0].menu.remove.trigger()
    assert [p.actor for p in bench.event("anchorage").participants] == ["trump"]


def citations(bench: Bench) -> CitationsField:
    return cast("CitationsField", bench.field("citations"))


def test_a_source_is_cited_by_its_title(bench: Bench) -> None:
    bench.select("anchorage")
    adder = citations(bench).adder
    bench.qtbot.keyClicks(adder, "Statement · White House")
    bench.qtbot.keyClick(adder, Qt.Key.Key_Return)
    assert [c.source for c in bench.event("anchorage").citations] == ["readout", "statement"]


def test_a_new_source_is_made_and_cited_in_one_step(bench: Bench) -> None:
    bench.select("anchorage")
    field = citations(bench)
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
    field = citations(bench)
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
    citations(bench).new_source.open("A title")
    bench.select("call-1")
    assert bench.event("anchorage").citations[-1].source == "a-title"
    assert len(bench.event("call-1").citations) == 2


def test_the_parts_of_a_citation_are_edited(bench: Bench) -> None:
    bench.select("anchorage")
    card = citations(bench).cards["readout", 0]
    bench.qtbot.keyClicks(card.fields["locator"].editor, "p. 3")
    bench.qtbot.keyClick(card.fields["locator"].editor, Qt.Key.Key_Return)
    bench.qtbot.mouseClick(card.supports, Qt.MouseButton.LeftButton)
    bench.qtbot.keyClick(card.checks["place"], Qt.Key.Key_Space)
    expected = Citation(source="readout", locator="p. 3", supports=("place",))
    assert bench.event("anchorage").citations == (expected,)
    assert bench.steps == ["Change the citations"] * 2
    bench.document.undo_stack.undo()
    assert not card.checks["place"].isChecked()


def test_a_text_being_typed_stays_with_its_citation(bench: Bench) -> None:
    bench.select("call-1")
    field = citations(bench)
    card = field.cards["statement", 0]
    card.fields["quote"].editor.setPlainText("half a quotation")
    field.cards["readout", 0].menu.remove.trigger()
    assert field.cards["statement", 0] is card
    bench.select("call-2")
    (citation,) = bench.event("call-1").citations
    assert citation == Citation(source="statement", quote="half a quotation")


def test_citations_move(bench: Bench) -> None:
    bench.select("call-1")
    citations(bench).cards["statement", 0].menu.up.trigger()
    assert [c.source for c in bench.event("call-1").citations] == ["statement", "readout"]


def test_a_citation_leads_to_its_source(bench: Bench) -> None:
    bench.select("call-1")
    card = citations(bench).cards["statement", 0]
    card.menu.menu().actions()[0].trigger()
    assert (bench.selection.record_type, bench.selection.current) == (Source, "statement")


def test_every_control_has_a_name(bench: Bench) -> None:
    for record_type, record_id in ((Event, "anchorage"), (Source, "readout"), (Actor, "trump")):
        bench.selection.select(record_type, [record_id])
        for field in bench.pane.forms[record_type].fields.values():
            assert field.editor.accessibleName()
    bench.select("anchorage")
    card = citations(bench).cards["readout", 0]
    for control in (card.link, card.menu, card.supports, *(f.editor for f in card.fields.values())):
        assert control.accessibleName()


def test_names_in_other_languages_are_one_field(bench: Bench) -> None:
    bench.selection.select(Actor, ["putin"])
    bench.type_over("names", "fr: Vladimir Poutine (Poutine)")
    bench.enter("names")
    actor = bench.document.project.actors["putin"]
    assert (actor.names, actor.short_names) == ({"fr": "Vladimir Poutine"}, {"fr": "Poutine"})
    bench.type_over("names", "Poutine")
    bench.enter("names")
    assert bench.field("names").message.text() == (
        "Write the language before each name, such as “fr: Vladimir Poutine (Poutine)”."
    )
    assert bench.document.project.actors["putin"] == actor
    bench.document.undo_stack.undo()
    assert bench.document.project.actors["putin"].names == {}


def test_a_new_source_is_shown_whole_and_added_by_enter(bench: Bench) -> None:
    bench.pane.resize(320, 400)
    bench.select("call-1")
    field = cast("CitationsField", bench.field("citations"))
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


def test_an_event_without_a_source_is_told_in_a_sentence(bench: Bench) -> None:
    bench.document.edit("", edits.update(bench.event("call-1"), citations=()))
    bench.select("call-1")
    assert bench.pane.note.text() == "No source is cited for it yet."
