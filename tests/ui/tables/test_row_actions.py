"""Rows deleted, merged, copied, pasted, duplicated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from models.records import Actor, Event, Source
from ui.sources import merging as sources_merging
from ui.sources.merging import MergeSourcesDialog
from ui.tables import merging
from ui.tables.merging import MergeDialog

if TYPE_CHECKING:
    from tests.ui.tables.conftest import Bench

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key


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


def test_merging_sources(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def keep_second(dialog: MergeSourcesDialog) -> int:
        bench.qtbot.addWidget(dialog)
        dialog.show()
        bench.key(Keys.Key_Space, dialog.comparison.keep.button(1))
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(sources_merging, "run", keep_second)
    bench.pane.show_table(Source)
    bench.view.select_keys(["readout", "statement"])
    menu = bench.pane.context_menu(bench.view)
    before = bench.document.project.copy()
    next(action for action in menu.actions() if action.text() == "Merge sources…").trigger()
    assert set(bench.document.project.sources) == {"statement"}
    assert [c.source for c in bench.events["call-1"].citations] == ["statement"]
    assert bench.selection.ids == ("statement",)
    bench.document.undo_stack.undo()
    assert bench.document.project == before


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
