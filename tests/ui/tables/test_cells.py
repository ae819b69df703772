"""Cells as one types into them: keys, choices, dates, new rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from models.dates import parse_edtf
from models.filters import EventFilter
from models.records import Actor, Indicator, Role, Source, Status
from ui import theme
from ui.tables.editors import ChoiceEditor, DateEditor, ParticipantsEditor

if TYPE_CHECKING:
    from tests.ui.tables.conftest import Bench

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key


def test_typing_a_title_and_enter_goes_down(bench: Bench) -> None:
    bench.click(0)
    bench.qtbot.keyClicks(bench.view, "F")
    bench.qtbot.keyClicks(bench.editor, "irst call")
    bench.key(Keys.Key_Return)
    assert bench.events["call-1"].title == "First call"
    assert bench.editor is None
    assert bench.view.currentIndex().row() == 1
    assert bench.selection.ids == ("call-2",)


def test_escape_gives_up(bench: Bench) -> None:
    editor = bench.open(0, "title")
    bench.type_over(editor, "nothing of it")
    bench.key(Keys.Key_Escape)
    assert bench.editor is None
    assert bench.events["call-1"].title == "Call 1"


def test_tab_goes_to_the_next_cell_that_can_be_edited(bench: Bench) -> None:
    editor = bench.open(0, "duration")
    bench.type_over(editor, "1h30")
    bench.key(Keys.Key_Tab)
    assert bench.events["call-1"].duration_minutes == 90
    assert isinstance(bench.editor, DateEditor)
    assert bench.view.currentIndex().row() == 1
    bench.key(Keys.Key_Backtab)
    assert bench.view.currentIndex().row() == 0
    assert bench.view.currentIndex().column() == bench.view.model().table.position("duration")


def test_a_date_says_what_it_understood_and_the_row_moves(bench: Bench) -> None:
    editor = bench.open(0, "date")
    bench.type_over(editor, "2 nov. 2025")
    assert "2025" in editor.feedback.text()
    bench.key(Keys.Key_Return)
    assert bench.events["call-1"].date == parse_edtf("2025-11-02")
    assert bench.view.currentIndex().row() == bench.row_of("call-1") == 8
    assert bench.selection.ids == ("call-1",)


def test_a_date_not_understood_stays_open_and_keeps_the_text(bench: Bench) -> None:
    editor = bench.open(0, "date")
    bench.type_over(editor, "30 feb 2025")
    bench.key(Keys.Key_Return)
    assert bench.editor is editor
    assert editor.text() == "30 feb 2025"
    assert editor.feedback.isVisible()
    assert editor.property("invalid") == "true"
    bench.click(3)
    assert bench.editor is editor
    assert editor.text() == "30 feb 2025"
    bench.type_over(editor, "28 feb 2025")
    bench.key(Keys.Key_Return, editor)
    assert bench.events["call-1"].date == parse_edtf("2025-02-28")


def test_an_ambiguous_date_offers_its_readings(bench: Bench) -> None:
    editor = bench.open(0, "date")
    bench.type_over(editor, "03/02/2025")
    bench.key(Keys.Key_Return)
    assert isinstance(editor, DateEditor)
    bench.qtbot.waitUntil(editor.menu.isVisible)
    assert len(editor.menu.actions()) == 2
    bench.key(Keys.Key_Down, editor.menu)
    bench.key(Keys.Key_Return, editor.menu)
    bench.qtbot.waitUntil(lambda: bench.editor is None)
    assert bench.events["call-1"].date == parse_edtf("2025-03-02")


def test_kind_and_status_are_chosen(bench: Bench) -> None:
    bench.click(0, "kind")
    bench.qtbot.keyClicks(bench.view, "m")
    bench.key(Keys.Key_Return)
    assert bench.editor is None
    assert bench.events["call-1"].kind == "meeting"
    editor = bench.open(1, "status")
    bench.qtbot.waitUntil(lambda: editor.view().isVisible())
    bench.key(Keys.Key_Down, editor.view())
    bench.key(Keys.Key_Return, editor.view())
    bench.qtbot.waitUntil(lambda: bench.editor is None)
    assert bench.events["call-2"].status is Status.CLAIMED


def test_participants_are_completed_and_created(bench: Bench) -> None:
    editor = bench.open(0, "participants")
    assert isinstance(editor, ParticipantsEditor)
    bench.type_over(editor, "put")
    popup = editor.completions.popup()
    bench.qtbot.waitUntil(popup.isVisible)
    bench.key(Keys.Key_Return, popup)
    assert editor.text() == "Vladimir Putin"
    bench.qtbot.keyClicks(editor, " > Jane Doe")
    assert "Jane Doe" in editor.feedback.text()
    bench.key(Keys.Key_Return, editor)
    participants = bench.events["call-1"].participants
    assert [(p.actor, p.role) for p in participants] == [
        ("putin", Role.INITIATOR),
        ("jane-doe", Role.PARTICIPANT),
    ]
    bench.document.undo_stack.undo()
    assert "jane-doe" not in bench.document.project.actors


def test_typing_anywhere_in_the_last_row_adds_an_event(bench: Bench) -> None:
    last = bench.view.model().rowCount() - 1
    bench.click(last, "title")
    bench.qtbot.keyClicks(bench.view, "2")
    bench.qtbot.keyClicks(bench.editor, " jan 2026")
    bench.key(Keys.Key_Tab)
    assert len(bench.events) == 11
    created = bench.view.current_record()
    assert created.date == parse_edtf("2026-01-02")
    assert bench.selection.ids == (created.id,)
    assert isinstance(bench.editor, ChoiceEditor)


def test_new_row_opens_the_date_of_the_last_row(bench: Bench) -> None:
    bench.pane.new_row()
    assert isinstance(bench.editor, DateEditor)
    bench.qtbot.keyClicks(bench.editor, "2 jan 2026")
    bench.key(Keys.Key_Return)
    assert bench.view.current_record().date == parse_edtf("2026-01-02")
    assert bench.editor is None


def test_create_event_opens_the_title(bench: Bench) -> None:
    bench.pane.set_filter(EventFilter(text="summit"))
    bench.pane.create_event(parse_edtf("2025-09-01"))
    assert bench.view.currentIndex().column() == bench.view.model().table.position("title")
    bench.qtbot.keyClicks(bench.editor, "Here")
    bench.key(Keys.Key_Return)
    assert [e.title for e in bench.events.values() if e.date == parse_edtf("2025-09-01")] == ["Here"]


def test_new_rows_of_the_other_tables(bench: Bench) -> None:
    bench.pane.show_table(Actor)
    bench.pane.new_row()
    bench.qtbot.keyClicks(bench.editor, "Kirill Dmitriev")
    bench.key(Keys.Key_Return)
    assert "Kirill Dmitriev" in [actor.name for actor in bench.document.project.actors.values()]
    bench.pane.show_table(Source)
    bench.pane.new_row()
    bench.qtbot.keyClicks(bench.editor, "A book")
    bench.key(Keys.Key_Return)
    bench.pane.show_table(Indicator)
    bench.pane.new_row()
    for text in ("Support", "2 jan 2026", "44"):
        bench.qtbot.keyClicks(bench.editor, text)
        bench.key(Keys.Key_Return)
    assert bench.labels() == ["Events 10", "Sources 3", "Actors 4", "Indicator values 1"]


def test_a_side_typed_anew_is_created(bench: Bench) -> None:
    bench.pane.show_table(Actor)
    row = bench.view.model().row_of("witkoff")
    editor = bench.open(row, "side")
    bench.qtbot.waitUntil(lambda: editor.view().isVisible())
    editor.hidePopup()
    editor.lineEdit().selectAll()
    bench.qtbot.keyClicks(editor, "Business")
    bench.key(Keys.Key_Return, editor)
    sides = bench.document.project.sides
    assert sides[bench.document.project.actors["witkoff"].side].name == "Business"


def test_a_text_refused_outside_an_editor_is_told(bench: Bench) -> None:
    model = bench.view.model()
    with bench.qtbot.waitSignal(bench.pane.problem) as told:
        assert not model.setData(model.index(0, model.table.position("duration")), "soon")
    assert "soon" in told.args[0]


def test_the_current_cell_has_as_much_room_for_its_text(bench: Bench) -> None:
    theme.apply(QApplication.instance(), theme.LIGHT)
    view, option = bench.view, QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = QRect(0, 0, 120, 28)
    option.text = "Newspaper article"
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    part, focus = QStyle.SubElement.SE_ItemViewItemText, QStyle.StateFlag.State_HasFocus
    option.state &= ~focus
    before = view.style().subElementRect(part, option, view)
    option.state |= focus
    assert view.style().subElementRect(part, option, view).width() == before.width()


def test_a_list_of_choices_is_as_wide_as_they_are(bench: Bench) -> None:
    bench.pane.show_table(Source)
    bench.view.setColumnWidth(bench.view.model().table.position("type"), 60)
    editor = bench.open(0, "type")
    assert editor.width() >= editor.sizeHint().width()
