"""What is typed into the details: when it is committed, kept or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Actor, Event, Status
from ui.widgets.date_field import DateField
from ui.widgets.field import TypedField

if TYPE_CHECKING:
    from tests.ui.details.conftest import Bench

# Completions pop up in a window of their own, which offscreen can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


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
    assert completer.popup().model().rowCount() == 1
    completer.activated.emit("America/New York")
    cast("QLineEdit", bench.line("timezone")).setText("America/New York")
    bench.qtbot.waitUntil(lambda: bench.event("call-7").timezone == "America/New_York")


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
    bench.pane.finish_typing()
    assert bench.event("call-1").title == "Before saving"


def test_a_refused_value_is_kept_and_explained(bench: Bench) -> None:
    bench.selection.select(Actor, ["trump"])
    bench.type_over("name", " ")
    bench.enter("name")
    assert bench.field("name").is_flagged
    assert "empty" in bench.field("name").message.text()
    assert bench.document.project.actors["trump"].name == "Donald Trump"


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
