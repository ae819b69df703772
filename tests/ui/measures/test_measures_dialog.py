"""The editor of measures, used as a person uses it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import CountBy, Measure, Opening
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.measures.dialog import MeasuresDialog
from ui.measures.fields import CheckListField, DayField, TickField
from ui.settings import Settings
from ui.widgets.choice_field import ChoiceField

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Bench:
    def __init__(
        self, qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings: Settings
    ) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.document.replace(project, None)
        self.current = CurrentMeasure(self.document, today)
        self.dialog = MeasuresDialog(self.document, self.current, settings)
        qtbot.addWidget(self.dialog)
        with qtbot.waitActive(self.dialog):
            self.dialog.show()

    @property
    def names(self) -> list[str]:
        rows = self.dialog.list
        return [rows.item(row).text() for row in range(rows.count())]

    @property
    def measure(self) -> Measure:
        return self.document.project.measures[self.dialog.current_id or ""]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.dialog.list.setFocus()
        self.qtbot.keyClick(self.dialog.list, key, modifier)

    def type(self, field: str, text: str) -> None:
        line = self.dialog.form.fields[field].editor
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        if text:
            self.qtbot.keyClicks(line, text)
        else:
            self.qtbot.keyClick(line, Qt.Key.Key_Delete)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def tick(self, field: str, row: int) -> None:
        """With the keyboard: to the row, then Space."""
        ticks = self.dialog.form.fields[field]
        assert isinstance(ticks, CheckListField)
        ticks.list.setFocus()
        ticks.list.setCurrentRow(row)
        self.qtbot.keyClick(ticks.list, Qt.Key.Key_Space)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings_path: Path) -> Bench:
    return Bench(qtbot, project, today, Settings(settings_path))


def test_it_shows_the_measures_and_the_chosen_one(bench: Bench) -> None:
    assert bench.names == ["Phone calls", "Direct contacts"]
    assert bench.dialog.figures.text() == (
        "Contacts: 8 · Days since the last contact: 63 days · Longest silence: 63 days"
    )
    assert bench.dialog.sentence.text().startswith("As of 18 December 2025, Trump and Putin have not spoken")


def test_going_down_the_list_chooses_the_measure(bench: Bench) -> None:
    bench.key(Qt.Key.Key_Down)
    assert bench.current.measure is not None
    assert bench.current.measure.id == "direct"
    assert bench.dialog.figures.text().startswith("Contacts: 9")


def test_insert_adds_a_measure_and_waits_for_its_name(bench: Bench) -> None:
    bench.key(Qt.Key.Key_Insert)
    name = bench.dialog.form.fields["name"].editor
    assert bench.names == ["Phone calls", "Direct contacts", "New measure"]
    assert name.hasFocus()
    bench.qtbot.keyClicks(name, "Meetings")
    bench.qtbot.keyClick(name, Qt.Key.Key_Return)
    assert bench.names[-1] == "Meetings"
    bench.document.undo_stack.undo()
    bench.document.undo_stack.undo()
    assert bench.names == ["Phone calls", "Direct contacts"]


def test_duplicate_move_and_delete_by_keyboard(bench: Bench) -> None:
    bench.key(Qt.Key.Key_D, CTRL)
    assert bench.names == ["Phone calls", "Phone calls (copy)", "Direct contacts"]
    bench.key(Qt.Key.Key_Down, ALT)
    assert bench.names == ["Phone calls", "Direct contacts", "Phone calls (copy)"]
    bench.key(Qt.Key.Key_Up, ALT)
    bench.key(Qt.Key.Key_Up, ALT)
    assert bench.names[0] == "Phone calls (copy)"
    bench.key(Qt.Key.Key_Delete)
    assert bench.names == ["Phone calls", "Direct contacts"]
    assert bench.dialog.current_id == "calls"


def test_the_buttons_do_the_same(bench: Bench) -> None:
    buttons = {button.accessibleName(): button for button in bench.dialog.findChildren(QToolButton)}
    assert not buttons["Move up"].isEnabled()
    bench.qtbot.mouseClick(buttons["Move down"], Qt.MouseButton.LeftButton)
    assert bench.names == ["Direct contacts", "Phone calls"]
    assert buttons["Move up"].isEnabled()
    bench.qtbot.mouseClick(buttons["Delete"], Qt.MouseButton.LeftButton)
    bench.qtbot.mouseClick(buttons["Delete"], Qt.MouseButton.LeftButton)
    assert bench.names == []
    assert bench.dialog.empty.isVisible()
    assert not buttons["Delete"].isEnabled()


def test_kinds_and_actors_are_ticked(bench: Bench) -> None:
    bench.tick("kinds", 1)
    assert bench.measure.kinds == ("call", "meeting")
    bench.qtbot.waitUntil(lambda: bench.dialog.figures.text().startswith("Contacts: 9"))
    bench.tick("kinds", 0)
    bench.tick("kinds", 1)
    assert bench.measure.kinds == ()
    kinds = bench.dialog.form.fields["kinds"]
    assert kinds.message.text() == "None ticked: every direct kind counts."
    actors = bench.dialog.form.fields["actors"]
    assert isinstance(actors, CheckListField)
    assert len(actors.ticked) == 2
    assert bench.document.undo_stack.count() == 3


def test_days_are_typed_as_people_write_them(bench: Bench) -> None:
    bench.type("start", "1er mars 2025")
    assert bench.measure.start == datetime.date(2025, 3, 1)
    bench.type("as_of", "16 dec 2025")
    assert bench.measure.as_of == datetime.date(2025, 12, 16)
    bench.qtbot.waitUntil(lambda: "61 days" in bench.dialog.figures.text())
    bench.type("start", "")
    assert bench.measure.start is None
    bench.type("start_label", "Spring")
    assert bench.measure.start_label == "Spring"


def test_a_month_is_no_start(bench: Bench) -> None:
    bench.type("start", "Mar 2025")
    start = bench.dialog.form.fields["start"]
    assert isinstance(start, DayField)
    assert start.is_flagged
    assert bench.measure.start == datetime.date(2025, 1, 20)
    bench.dialog.reject()
    assert bench.dialog.isVisible()
    bench.qtbot.keyClick(start.line, Qt.Key.Key_Escape)
    assert not start.is_flagged
    bench.dialog.reject()
    assert not bench.dialog.isVisible()


def test_the_remaining_choices(bench: Bench) -> None:
    only = bench.dialog.form.fields["only_these_actors"]
    assert isinstance(only, TickField)
    only.box.setFocus()
    bench.qtbot.keyClick(only.box, Qt.Key.Key_Space)
    assert bench.measure.only_these_actors
    for field in ("count_by", "opening"):
        choice = bench.dialog.form.fields[field]
        assert isinstance(choice, ChoiceField)
        bench.qtbot.keyClick(choice.combo, Qt.Key.Key_Down)
    assert bench.measure.count_by is CountBy.DAY
    assert bench.measure.opening is Opening.SHOWN
    zone = bench.dialog.form.fields["timezone"].editor
    assert isinstance(zone, QLineEdit)
    zone.setText("Europe/Moscow")
    bench.qtbot.keyClick(zone, Qt.Key.Key_Return)
    assert bench.measure.timezone == "Europe/Moscow"


def test_an_empty_name_is_refused_where_it_is_typed(bench: Bench) -> None:
    bench.type("name", "")
    assert bench.dialog.form.fields["name"].is_flagged
    assert bench.measure.name == "Phone calls"


def test_undo_reaches_into_the_dialog(bench: Bench) -> None:
    bench.tick("kinds", 1)
    bench.key(Qt.Key.Key_Z, CTRL)
    assert bench.measure.kinds == ("call",)
    kinds = bench.dialog.form.fields["kinds"]
    assert isinstance(kinds, CheckListField)
    bench.qtbot.waitUntil(lambda: kinds.ticked == ("call",))


def test_every_field_has_a_name(bench: Bench) -> None:
    for field in bench.dialog.form.fields.values():
        assert field.editor.accessibleName()


def places(bench: Bench) -> dict[str, int]:
    """Where each field begins."""
    return {name: field.y() for name, field in bench.dialog.form.fields.items()}


def test_what_a_field_says_moves_nothing(bench: Bench) -> None:
    before = places(bench)
    bench.tick("kinds", 0)
    kinds = bench.dialog.form.fields["kinds"]
    bench.qtbot.waitUntil(kinds.message.isVisible)
    assert kinds.message.height() >= kinds.message.fontMetrics().height()
    assert places(bench) == before
    for field, text in (("start", "12/02"), ("as_of", "18 Dec 2025"), ("timezone", "nowhere")):
        line = bench.dialog.form.fields[field].editor
        line.setFocus()
        line.selectAll()
        bench.qtbot.keyClicks(line, text)
        if field == "timezone":
            bench.qtbot.keyClick(line, Qt.Key.Key_Return)
        bench.qtbot.waitUntil(bench.dialog.form.fields[field].message.isVisible)
        assert places(bench) == before


@pytest.mark.parametrize(
    ("typed", "zone"),
    [("Moscow", "Europe/Moscow"), ("washington", "America/New_York"), ("Ankara", "Europe/Istanbul")],
)
def test_a_zone_is_found_by_a_city(bench: Bench, typed: str, zone: str) -> None:
    bench.type("timezone", typed)
    assert bench.measure.timezone == zone


def test_a_city_of_several_zones_asks_which(bench: Bench) -> None:
    bench.type("timezone", "Louisville")
    field = bench.dialog.form.fields["timezone"]
    assert bench.measure.timezone == ""
    assert field.is_flagged
    assert "America/Kentucky/Louisville, America/Louisville" in field.problem


def test_the_zones_offered_follow_what_is_typed(bench: Bench) -> None:
    line = bench.dialog.form.fields["timezone"].editor
    assert isinstance(line, QLineEdit)
    line.setFocus()
    bench.qtbot.keyClicks(line, "wash")
    completer = line.completer()
    bench.qtbot.waitUntil(completer.popup().isVisible)
    assert completer.completionModel().index(0, 0).data() == "America/New York"
    bench.qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    bench.qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bench.measure.timezone == "America/New_York")


def test_the_preview_has_no_number_of_an_open_beginning(bench: Bench) -> None:
    call = bench.document.project.events["call-1"]
    bench.document.edit("Open", edits.update(call, date=parse_edtf("[..2025-02-28]")))
    bench.document.edit("Window", edits.update(bench.measure, start=None))
    bench.qtbot.waitUntil(lambda: "Longest silence: 63+ days" in bench.dialog.figures.text())
