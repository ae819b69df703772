"""The tables as one uses them: keys, clicks, typing."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.dates import parse_edtf
from models.filters import EventFilter
from models.project import Project
from models.records import Actor, Event, Indicator, Role, Source, Status
from ui.document import Document
from ui.questions import Questions
from ui.selection import Selection
from ui.settings import Settings
from ui.tables import merging
from ui.tables.editors import ChoiceEditor, DateEditor, ParticipantsEditor, TextEditor
from ui.tables.filter_bar import FilterBar
from ui.tables.merging import MergeDialog
from ui.tables.pane import TablesPane
from ui.tables.view import TableView

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key


class Answers(Questions):
    """Says what it is told to, and remembers what was asked and told."""

    def __init__(self) -> None:
        super().__init__(None)
        self.yes = True
        self.texts: list[str] = []

    def confirm(self, text: str, more: str, action: str) -> bool:
        self.texts.append(more)
        return self.yes

    def tell(self, text: str, more: str, details: str = "") -> None:
        self.texts.append(more)


class Bench:
    """A pane on a document, and the gestures that tests repeat."""

    def __init__(self, qtbot: QtBot, project: Project, settings_path: Path, today: Callable) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.document.replace(project, None)
        self.selection = Selection(self.document)
        self.settings = Settings(settings_path)
        self.today = today
        self.answers = Answers()
        self.pane = self.new_pane()

    def new_pane(self) -> TablesPane:
        pane = TablesPane(self.document, self.selection, self.settings, self.today, questions=self.answers)
        self.qtbot.addWidget(pane)
        pane.resize(1100, 420)
        pane.show()
        self.qtbot.waitExposed(pane)
        pane.activateWindow()
        pane.view.setFocus()
        return pane

    @property
    def view(self) -> TableView:
        return self.pane.view

    @property
    def events(self) -> dict[str, Event]:
        return self.document.project.events

    def at(self, row: int, column: str) -> QPoint:
        index = self.view.model().index(row, self.view.model().table.position(column))
        return self.view.visualRect(index).center()

    def click(
        self, row: int, column: str = "title", modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifier, self.at(row, column))

    def key(
        self,
        key: Qt.Key,
        widget: QWidget | None = None,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.qtbot.keyClick(widget or self.editor or self.view, key, modifier)

    @property
    def editor(self) -> TextEditor | ChoiceEditor | None:
        found = [
            child
            for child in self.view.viewport().children()
            if isinstance(child, TextEditor | ChoiceEditor) and child.isVisible()
        ]
        return found[-1] if found else None

    def open(self, row: int, column: str) -> TextEditor | ChoiceEditor:
        self.click(row, column)
        self.key(Keys.Key_F2)
        editor = self.editor
        assert editor is not None
        return editor

    def type_over(self, editor: TextEditor, text: str) -> None:
        editor.selectAll()
        self.qtbot.keyClicks(editor, text)

    def labels(self) -> list[str]:
        return [self.pane.tabText(index) for index in range(self.pane.count())]

    def row_of(self, event_id: str) -> int:
        return self.view.model().row_of(event_id)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, settings_path: Path, today: Callable) -> Bench:
    return Bench(qtbot, project, settings_path, today)


def test_tabs_count_their_rows(bench: Bench) -> None:
    assert bench.labels() == ["Events 10", "Sources 2", "Actors 3", "Indicators 0"]


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
    bench.qtbot.keyClicks(bench.editor, "44")
    bench.key(Keys.Key_Return)
    assert bench.labels() == ["Events 10", "Sources 3", "Actors 4", "Indicators 1"]


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


def test_clicking_a_heading_sorts(bench: Bench) -> None:
    header = bench.view.horizontalHeader()
    title = bench.view.model().table.position("title")
    point = QPoint(header.sectionViewportPosition(title) + 10, header.height() // 2)
    bench.selection.select(Event, ["call-3"])
    for first in ("Call 1", "Talks"):
        bench.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert bench.view.model().index(0, title).data() == first
    assert bench.view.selected_rows() == [bench.row_of("call-3")]


def test_columns_hidden_moved_and_sorted_are_remembered(bench: Bench) -> None:
    columns = bench.view.columns
    place = bench.view.model().table.position("place")
    columns.show_column(place, False)
    columns.moveSection(0, 2)
    bench.view.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    columns.resizeSection(4, 333)
    bench.pane.save_state()
    again = bench.new_pane().view
    assert again.isColumnHidden(place)
    assert again.columns.visualIndex(0) == 2
    assert again.columnWidth(4) == 333
    assert (again.model().sort_column, again.model().sort_order) == (4, Qt.SortOrder.DescendingOrder)
    again.columns.start_over()
    assert not again.isColumnHidden(place)
    assert again.columns.visualIndex(0) == 0


def test_the_columns_menu_hides_and_shows(bench: Bench) -> None:
    menu = bench.view.columns.columns_menu(bench.view)
    place = bench.view.model().table.position("place")
    menu.actions()[place].trigger()
    assert bench.view.isColumnHidden(place)
    menu.actions()[place].trigger()
    assert not bench.view.isColumnHidden(place)


def test_one_selection(bench: Bench) -> None:
    bench.click(1)
    bench.click(3, modifier=Qt.KeyboardModifier.ControlModifier)
    assert bench.selection.ids == ("call-2", "call-4")
    assert bench.selection.current == "call-4"
    bench.selection.select(Event, ["anchorage"])
    assert bench.view.selected_rows() == [bench.row_of("anchorage")]
    assert bench.view.current_record().id == "anchorage"
    bench.pane.select_all()
    assert len(bench.selection.ids) == 10
    bench.selection.select(Source, ["readout"])
    assert bench.view is bench.pane.view_of(Source)
    assert bench.pane.views[0].selected_rows() == []


def test_search_filters_events_and_sources(bench: Bench) -> None:
    bar = FilterBar(bench.document)
    bench.qtbot.addWidget(bar)
    bar.filter_changed.connect(bench.pane.set_filter)
    bench.pane.filter_changed.connect(bar.set_filter)
    bar.show()
    bench.selection.select(Event, ["anchorage", "call-1"])
    bench.qtbot.keyClicks(bar.search, "SUMMÎT")
    bench.qtbot.waitUntil(lambda: bench.labels()[0] == "Events 1 of 10")
    assert bench.labels()[1] == "Sources 0 of 2"
    assert bench.selection.ids == ("anchorage", "call-1")
    bench.qtbot.keyClicks(bar.search, "zzz")
    bench.qtbot.waitUntil(lambda: bench.labels()[0] == "Events 0 of 10")
    empty = bench.pane._empty[0]
    assert empty.isVisible()
    bench.qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert bench.labels()[0] == "Events 10"
    assert bar.search.text() == ""
    assert bench.view.selected_rows() == [0, 6]


def test_escape_clears_the_search(bench: Bench) -> None:
    bar = FilterBar(bench.document)
    bench.qtbot.addWidget(bar)
    bar.show()
    bar.focus_search()
    with bench.qtbot.waitSignal(bar.filter_changed):
        bench.qtbot.keyClicks(bar.search, "x")
    with bench.qtbot.waitSignal(bar.filter_changed):
        bench.key(Keys.Key_Escape, bar.search)
    assert bar.event_filter == EventFilter()


def test_the_search_line_names_its_key(bench: Bench) -> None:
    bar = FilterBar(bench.document)
    bench.qtbot.addWidget(bar)
    assert bar.search.placeholderText() == "Search events and sources Ctrl+F"
    assert bar.search.accessibleName() == "Search events and sources"


def test_the_filter_menu(bench: Bench) -> None:
    bar = FilterBar(bench.document)
    bench.qtbot.addWidget(bar)
    bar.menu.aboutToShow.emit()
    kinds = bar.menu.actions()[0].menu()
    assert [action.text() for action in kinds.actions()] == ["Call", "Meeting", "Envoys"]
    with bench.qtbot.waitSignal(bar.filter_changed) as changed:
        kinds.actions()[1].trigger()
    assert changed.args == [EventFilter(kinds=frozenset({"meeting"}))]
    assert bar.button.text() == "Filter (1) ▾"
    bar.menu.actions()[-1].trigger()
    assert bar.event_filter == EventFilter()


def test_an_empty_project_says_what_to_do(bench: Bench) -> None:
    bench.document.replace(Project(), None)
    assert "No event yet" in bench.pane._empty[0].text
    assert not bench.pane._empty[0].button.isVisible()


def test_delete_key_deletes_and_selects_the_next(bench: Bench) -> None:
    bench.click(2)
    bench.key(Keys.Key_Delete)
    assert "call-3" not in bench.events
    assert bench.selection.ids == ("call-4",)
    bench.document.undo_stack.undo()
    assert bench.row_of("call-3") == 2


def test_deleting_an_actor_in_use_asks(bench: Bench) -> None:
    bench.answers.yes = False
    bench.pane.show_table(Actor)
    bench.view.go_to_key("putin")
    bench.key(Keys.Key_Delete)
    assert "putin" in bench.document.project.actors
    assert bench.answers.texts[0] == "Taken out of 9 event(s): “Vladimir Putin”."
    bench.answers.yes = True
    bench.key(Keys.Key_Delete)
    assert "putin" not in bench.document.project.actors
    assert all(p.actor != "putin" for event in bench.events.values() for p in event.participants)


def test_the_timeline_deletes_the_selected_events_from_another_tab(bench: Bench) -> None:
    bench.selection.select(Event, ["miami"])
    bench.pane.setCurrentIndex(1)
    elsewhere = QWidget()
    bench.qtbot.addWidget(elsewhere)
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    elsewhere.show()
    elsewhere.activateWindow()
    elsewhere.setFocus()
    bench.qtbot.waitUntil(lambda: QApplication.focusWidget() is elsewhere)
    bench.pane.delete()
    assert "miami" not in bench.events


def test_merging_actors(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose_last(dialog: MergeDialog) -> int:
        bench.qtbot.addWidget(dialog)
        dialog.show()
        names = [button.text() for button in dialog.buttons]
        assert names == ["Donald Trump · 9 event(s)", "Steve Witkoff · 1 event(s)"]
        assert dialog.buttons[0].isChecked()
        bench.key(Keys.Key_Space, dialog.buttons[1])
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(merging, "run", choose_last)
    bench.pane.show_table(Actor)
    bench.view.select_keys(["trump", "witkoff"])
    menu = bench.pane.context_menu(bench.view)
    next(action for action in menu.actions() if action.text() == "Merge actors…").trigger()
    assert {"trump", "witkoff"} & set(bench.document.project.actors) == {"witkoff"}
    assert bench.events["call-1"].participants[0].actor == "witkoff"
    assert bench.selection.ids == ("witkoff",)


def test_copy_and_paste(bench: Bench) -> None:
    bench.view.select_keys(["call-1", "anchorage"])
    bench.key(Keys.Key_C, modifier=Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    first, second = text.split("\n")
    assert first.split("\t")[:3] == ["12 Feb 2025", "Call", "Donald Trump → Vladimir Putin"]
    assert second.split("\t")[3:5] == ["Anchorage", "Summit"]
    bench.key(Keys.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(bench.events) == 12
    assert len(bench.selection.ids) == 2
    copy = bench.events[bench.selection.ids[1]]
    original = bench.events["anchorage"]
    for field in ("date", "kind", "status", "title", "place", "participants", "duration_minutes"):
        assert getattr(copy, field) == getattr(original, field)
    bench.document.undo_stack.undo()
    assert len(bench.events) == 10


def test_pasting_with_a_heading_and_a_bad_row(bench: Bench) -> None:
    lines = (
        "Title\tDate\tParticipants\tWeather",
        "One\t1 Jan 2026\tJane Doe\tfair",
        "Two\tsoon\tx\t",
        "Three\t2 Jan 2026\tJane Doe\t",
    )
    QGuiApplication.clipboard().setText("\n".join(lines))
    bench.pane.paste()
    new = [bench.events[event_id] for event_id in bench.selection.ids]
    assert [event.title for event in new] == ["One", "Three"]
    assert {p.actor for event in new for p in event.participants} == {"jane-doe"}
    assert len(bench.answers.texts) == 1
    assert bench.answers.texts[0].startswith("Row 3")


def test_pasting_rows_of_the_csv_format_brings_their_sources(bench: Bench) -> None:
    text = "date\tkind\tparticipants\tsource_title\n2026-01-02\tCall\tDonald Trump|Jane Doe\tA note"
    QGuiApplication.clipboard().setText(text)
    bench.pane.paste()
    (event_id,) = bench.selection.ids
    event = bench.events[event_id]
    assert [p.actor for p in event.participants] == ["trump", "jane-doe"]
    assert bench.document.project.sources[event.citations[0].source].title == "A note"


def test_duplicate(bench: Bench) -> None:
    bench.view.select_keys(["call-1"])
    bench.pane.duplicate()
    assert len(bench.events) == 11
    assert bench.selection.ids[0] != "call-1"
    assert bench.view.currentIndex().row() == 1


def test_the_context_menu_shows_an_event_in_the_timeline(bench: Bench) -> None:
    bench.view.select_keys(["anchorage"])
    menu = bench.pane.context_menu(bench.view)
    show = next(action for action in menu.actions() if action.text() == "Show in the timeline")
    with bench.qtbot.waitSignal(bench.pane.show_requested) as shown:
        show.trigger()
    assert shown.args == ["anchorage"]


def test_a_text_refused_outside_an_editor_is_told(bench: Bench) -> None:
    model = bench.view.model()
    with bench.qtbot.waitSignal(bench.pane.problem) as told:
        assert not model.setData(model.index(0, model.table.position("duration")), "soon")
    assert "soon" in told.args[0]


def test_rows_grow_with_the_font(bench: Bench) -> None:
    before = bench.view.rowHeight(0)
    font = bench.view.font()
    font.setPointSizeF(24)
    bench.view.setFont(font)
    assert bench.view.rowHeight(0) > before >= 28


def test_another_project_replaces_the_rows(bench: Bench) -> None:
    other = Project(records=[Actor(id="a", name="A")])
    bench.document.replace(other, None)
    assert bench.labels() == ["Events 0", "Sources 0", "Actors 1", "Indicators 0"]
    assert datetime.date(2026, 1, 15) == bench.today()


def test_the_first_widths_hold_long_dates_and_kinds(bench: Bench) -> None:
    columns, metrics = bench.view.model().table, bench.view.fontMetrics()
    for column, text, glyph in (("date", "before 16 Dec 2025", 0), ("kind", "Milestone", 24)):
        room = bench.view.columnWidth(columns.position(column)) - 8 - glyph
        assert room >= metrics.horizontalAdvance(text)
